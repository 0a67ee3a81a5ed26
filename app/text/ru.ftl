## Frame

product = Entente
frame-skip = Перейти к тексту
frame-account-of = Учётная запись:
frame-my-meetings = Мои совещания
frame-my-meetings-short = Совещания
frame-account = Учётная запись
frame-sign-out = Выйти
frame-sign-in = Войти
frame-navigation = Сайт
frame-navigation-thumb = Сайт, под большим пальцем
frame-navigation-foot = Сайт, внизу страницы
frame-programme = Программа
frame-room = Зал
frame-desk = Пульт
frame-mechanisms = Механизмы
frame-states = Государства
frame-global-meetings = Глобальные совещания
frame-global-meetings-short = Глобальные
frame-acting-as = Вы представляете:
frame-language = Язык:
frame-foot = Entente служит для подготовки и проведения совещаний региональных консультативных процессов по вопросам миграции и для последующей работы.

## Faults

fault-title-absent = Такой страницы нет
fault-text-absent = Возможно, в адресе опечатка или то, на что он указывает, вам недоступно. Ничего не изменено.
fault-title-forbidden = Здесь вы не можете этого сделать
fault-text-forbidden = Ваша роль на этом совещании не включает это действие. Председатель или секретариат могут это изменить. Ничего не изменено.
fault-title-signed-out = Вы вышли из учётной записи
fault-text-signed-out = Войдите снова и повторите действие. Ничего не изменено.
fault-title-unreadable = Не удалось прочитать форму
fault-text-unreadable = Каких-то данных в ней недоставало или они были не того вида. Вернитесь назад: введённое вами сохранилось. Затем отправьте форму снова.
fault-title-broken = Произошёл сбой на нашей стороне
fault-text-broken = Всё, что было записано раньше, в сохранности. Попробуйте ещё раз через минуту; если сбой повторится, сообщите секретариату указанный ниже номер.
fault-title-out-of-reach = Сейчас нет доступа к записям
fault-text-out-of-reach = Ничего не изменено. Написанное в записи хранится на этом устройстве; введённое в форму — на предыдущей странице. Повторите попытку через минуту.
fault-reference = Номер для справки: { $reference }
fault-go-front = Главная страница
fault-go-mechanisms = Справочник механизмов
fault-go-meetings = Мои совещания

## Meetings

meetings-title = Мои совещания
meetings-all = Все мои совещания
meetings-empty = Здесь появятся совещания, в которых вы участвуете.
meetings-empty-act = Открыть справочник механизмов
meetings-for = вы представляете:
meetings-enter = Войти в зал
meetings-sample = вымышленный пример
meetings-own-time = { $city }, ваше время
programme-hours = время: { $city }
programme-hours-both = время: { $city }, ниже — ваше: { $own }
programme-yours = ваше время
programme-days = Дни
programme-about = Об этом совещании
programme-host = Принимающая сторона
programme-chair = Председатель
programme-secretariat = Технический секретариат
programme-languages = Рабочие языки
programme-confidentiality = Конфиденциальность
programme-documents = Документы
agenda-provisional = предварительная повестка дня
agenda-adopted = повестка дня принята

## Editing the programme

kind-opening = Открытие
kind-adoption-of-agenda = Утверждение повестки дня
kind-presentation = Представление
kind-statements = Выступления
kind-discussion = Обсуждение
kind-breakout = Работа в группах
kind-negotiation = Согласование текста
kind-decision = Принятие решения
kind-break = Перерыв
kind-closing = Закрытие
kind-other = Прочее
visibility-public = все, включая публику
visibility-participants = все участники
visibility-internal = только президиум и секретариат
visibility-hidden = только президиум и секретариат, без номера
edit-heading = Редактировать программу
edit-lede = Изменения здесь никто больше не увидит, пока вы их не опубликуете.
edit-nothing-waits = Всё опубликовано в том виде, как показано здесь.
edit-waiting = { $count ->
        [one] { $count } изменение ждёт публикации
        [few] { $count } изменения ждут публикации
        [many] { $count } изменений ждут публикации
       *[other] { $count } изменения ждут публикации
    }
edit-waiting-text = В зале и в программе показано то, что было опубликовано ранее.
edit-waiting-dropped = { $count ->
        [one] { $count } правку уже нельзя внести: совещание продвинулось дальше.
        [few] { $count } правки уже нельзя внести: совещание продвинулось дальше.
        [many] { $count } правок уже нельзя внести: совещание продвинулось дальше.
       *[other] { $count } правки уже нельзя внести: совещание продвинулось дальше.
    }
edit-waiting-edits = { $count ->
        [one] { $count } неопубликованная правка
        [few] { $count } неопубликованные правки
        [many] { $count } неопубликованных правок
       *[other] { $count } неопубликованной правки
    }
edit-review = Проверить и опубликовать
edit-undo = Отменить последнюю правку
edit-changed = изменено
edit-no-items = Здесь пока ничего не запланировано.
edit-add-item = Добавить пункт
edit-add-session = Добавить заседание
edit-add-session-day = Добавить заседание в этот день
edit-remove-session = Удалить заседание
edit-session = Время, зал, языки
edit-day = Весь этот день
edit-day-move = Перенести все заседания на
edit-day-move-act = Перенести день
edit-next-day = (на следующий день)
edit-minutes-short = { $count } мин
edit-up = Выше: { $title }
edit-down = Ниже: { $title }
edit-in = Сделать подпунктом предыдущего пункта: { $title }
edit-out = Сделать самостоятельным пунктом: { $title }
edit-back = Назад к редактору
edit-optional = (необязательно)
edit-title = Название ({ $language })
edit-title-others = Название на других языках
edit-item-heading = Редактировать пункт
edit-item-new = Новый пункт
edit-session-heading = Редактировать заседание
edit-session-new = Новое заседание
edit-kind = Вид
edit-place = Заседание и место
edit-place-hint = На новом месте он встанет последним; дальше передвигайте стрелками.
edit-place-below = в пункте { $number } { $title }
edit-start = Плановое начало
edit-start-hint = Время: { $city }. Пусто: сразу после предыдущего.
edit-fixed = Не начинается раньше этого времени
edit-fixed-hint = Для перерыва или если кто-то прибывает к определённому часу.
edit-minutes = Плановая длительность, минут
edit-minutes-wrong = Укажите целое число минут, например 25.
edit-minimum = Минимум минут
edit-minimum-hint = При сокращении отстающего дня время не станет меньше этого.
edit-visibility = Кто это видит
edit-visibility-hint = Скрытые пункты не нумеруются и не учитываются.
edit-visibility-session-hint = Пункты заседания видны не шире, чем само заседание.
edit-speakers = Выступающие
edit-lines-hint = По одному в строке.
edit-documents = Документы
edit-themes = Темы
edit-languages = Устный перевод на
edit-save = Сохранить в черновик
edit-save-hint = До публикации этого никто больше не увидит.
edit-cancel = Выйти без сохранения
edit-remove = Удалить этот черновик
edit-withdraw = Снять пункт
edit-withdraw-note = Почему пункт снят
edit-withdraw-hint = Он останется в программе зачёркнутым, его номер больше не используется.
edit-session-day = День
edit-session-moves = Если меняется начало, сдвигаются и плановые начала пунктов.
edit-begins = Начало
edit-ends = Окончание
edit-ends-next-day = Заканчивается на следующий день
edit-ends-next-day-hint = Заседание, которое идёт за полночь, относится ко дню, когда оно началось.
edit-zone = Часовой пояс
edit-zone-hint = Если при переводе часов назад время наступает дважды, имеется в виду первое.
edit-zone-meeting = Как у совещания: { $city }
edit-room = Зал
edit-group = Группа по пункту пленарного заседания
edit-group-hint = Там показываются итоги этой группы.
edit-group-none = не группа пленарного заседания
edit-time-zone = Такого часового пояса нет.
edit-time-day = Выберите день.
edit-time-begins = Укажите время начала, например 09:30.
edit-time-ends = Укажите время окончания, например 12:30.
edit-time-start = Укажите время, например 09:30.
edit-time-left-out = В эту ночь часы переводят вперёд: такого времени в этом поясе нет. Выберите время раньше или позже.
edit-time-ends-before = Окончание раньше начала. Если заседание идёт за полночь, отметьте, что оно заканчивается на следующий день.
edit-review-heading = Публикация изменений
edit-review-lede = Вот что изменится для участников.
edit-review-nothing = Отличий от опубликованного нет.
edit-differences = { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменения
    }
edit-publish-only = Опубликовать только это
edit-discard = Отбросить
edit-discard-all = Отбросить все правки
edit-dropped = Больше невозможно
edit-dropped-text = Пока эти правки ждали, совещание продвинулось. Они не войдут в публикацию.
edit-publish = Опубликовать
edit-publish-note = Почему, в одном-двух предложениях
edit-publish-note-hint = Его прочтут все вместе с изменениями.
edit-publish-mail = { $count ->
        [one] Написать { $count } зарегистрированному участнику
        [few] Написать { $count } зарегистрированным участникам
        [many] Написать { $count } зарегистрированным участникам
       *[other] Написать { $count } зарегистрированным участникам
    }
edit-publish-mail-hint = Письмо на языке получателя с тем, что могут читать участники.
edit-publish-act = Опубликовать всё
edit-refused-no-such-session = Этого заседания больше нет.
edit-refused-no-such-item = Этого пункта или места для него больше нет.
edit-refused-no-such-place = В этом направлении места нет.
edit-refused-already-there = Это уже есть.
edit-refused-title-needed = Укажите название на основном языке совещания.
edit-refused-too-long = Длиннее { $max } знаков. Сократите.
edit-refused-too-many = Записей больше { $max }.
edit-refused-ends-before-it-begins = Окончание раньше начала.
edit-refused-session-too-long = Заседание длится не более { $hours } ч. Разделите его на два.
edit-refused-no-such-zone = Такого часового пояса нет.
edit-refused-no-such-language = Такого языка нет.
edit-refused-length = Запланируйте от 0 до { $max } минут.
edit-refused-minimum-above-planned = Минимум больше запланированного.
edit-refused-fixed-without-start = Чтобы закрепить время, укажите его.
edit-refused-start-outside-session = Это время вне заседания.
edit-refused-no-such-document = У совещания нет такого документа.
edit-refused-no-such-theme = Такой темы в справочнике нет.
edit-refused-too-deep = У подпунктов не бывает подпунктов. Сначала сделайте один из них самостоятельным пунктом.
edit-refused-below-itself = Пункт не может быть собственным подпунктом.
edit-refused-item-state = Состояние пункта: { $state }. Начатое или завершённое сохраняет место и время.
edit-refused-session-state = Состояние заседания: { $state }. Так его уже нельзя изменить.
edit-refused-item-moved = Начатое или завершённое остаётся на своём месте.
edit-refused-session-ended = Это заседание уже началось или закончилось.
edit-refused-session-has-items = В заседании ещё есть пункты. Сначала перенесите или снимите их.
edit-refused-has-sub-items = У пункта есть подпункты. Сначала перенесите или снимите их.
edit-refused-note-needed = Повестка дня утверждена: укажите, почему пункт снят.
edit-refused-changed-meanwhile = Кто-то тем временем это изменил. Ваш текст сохранён; при повторном сохранении он заменит чужой.
edit-refused-too-many-edits = Слишком много правок ждёт. Сначала опубликуйте или отбросьте часть.
edit-refused-nothing-to-publish = Отличий от опубликованного нет.
changes-heading = Изменения программы
changes-back = Назад к программе
changes-none = С первой публикации программы ничего не изменилось.
changes-by = { $name }
changes-by-house = сервером
changes-new = новое
changes-more = { $count ->
        [one] Показана только последняя { $count } публикация.
        [few] Показаны только последние { $count } публикации.
        [many] Показаны только последние { $count } публикаций.
       *[other] Показаны только последние { $count } публикации.
    }
changes-noted = Я прочитал(а)
changes-notice = Программа изменилась
changes-all = Все изменения
changes-all-more = { $count ->
        [one] Все изменения (ещё { $count })
        [few] Все изменения (ещё { $count })
        [many] Все изменения (ещё { $count })
       *[other] Все изменения (ещё { $count })
    }
changes-letter-subject = Изменение программы: { $title }
changes-letter-body =
    Программа «{ $title }» изменилась.

    { $changes }

    Время указано по поясу: { $city }. Все изменения и действующая программа:

    { $link }
changes-letter-more = { $count ->
        [one] … и ещё { $count } изменение
        [few] … и ещё { $count } изменения
        [many] … и ещё { $count } изменений
       *[other] … и ещё { $count } изменения
    }
change-added = добавлено
change-removed = удалено
change-withdrawn = снято
change-deferred = отложено
change-title = название
change-kind = вид
change-visibility = кто видит
change-start = плановое начало
change-fixed = начинается строго в срок
change-minutes = длительность
change-minimum = минимальная длительность
change-session = заседание
change-parent = теперь
change-parent-none = самостоятельный пункт
change-order = перенесено: теперь после
change-order-first = – (первым)
change-moderator = модератор
change-rapporteur = докладчик
change-speakers = выступающие
change-questions = направляющие вопросы
change-documents = документы
change-themes = темы
change-outputs = результаты
change-method = метод
change-room = зал
change-begins = начало
change-ends = окончание
change-zone = часовой пояс
change-zone-meeting = как у совещания
change-languages = устный перевод на
change-group = группа по пункту
change-note = примечание
change-yes = да
change-no = нет

## Repairing a late day

desk-repair = Нагнать день…
repair-heading = Как нагнать отстающий день
repair-back = Назад к пульту
repair-late = { $count ->
        [one] Заседание отстаёт на { $count } минуту: конец ~{ $end } вместо { $planned }.
        [few] Заседание отстаёт на { $count } минуты: конец ~{ $end } вместо { $planned }.
        [many] Заседание отстаёт на { $count } минут: конец ~{ $end } вместо { $planned }.
       *[other] Заседание отстаёт на { $count } минуты: конец ~{ $end } вместо { $planned }.
    }
repair-in-time = Заседание идёт по плану: конец ~{ $end }, по плану { $planned }.
repair-kinds = Что можно сделать
repair-kind-trim = Сократить оставшееся
repair-kind-shift = Сдвинуть начала
repair-kind-breaks = Сократить или отменить перерывы
repair-kind-speakers = Закрыть списки, снизить лимиты
repair-about-trim = Каждый предстоящий пункт отдаёт равную долю времени в целых минутах, но не ниже своего минимума. Пункт без минимума сохраняет не менее пяти минут.
repair-about-shift = Плановые начала становятся такими, как в прогнозе. Ничего не сокращается: программа показывает, что будет.
repair-about-breaks = Предстоящие перерывы сохраняют указанное число минут; при 0 они отменяются.
repair-about-speakers = Ожидающие в списках этого заседания получат меньше времени; больше — никто. Вопросы по порядку ведения, ответы и объяснения сохраняют своё.
repair-end = Конец заседания тоже сдвигается
repair-end-hint = Сначала спросите устных переводчиков.
repair-keep = Минут на каждый перерыв
repair-keep-hint = Перерыв с минимумом его сохраняет.
repair-note = Почему они отменяются
repair-note-hint = Обязательно, если повестка дня утверждена.
repair-single = Секунд на выступление от себя
repair-group = Секунд на выступление от имени нескольких
repair-close = Закрыть списки
repair-close-hint = Те, кто в них записан, будут выслушаны.
repair-show = Показать, что получится
repair-result = Что получится
repair-caption = Что чем станет
repair-column-item = Пункт
repair-column-old = Сейчас
repair-column-new = Потом
repair-session-end = Конец заседания
repair-no-limit = без лимита
repair-dropped = отменён
repair-list-open = список открыт
repair-list-closed = список закрыт
repair-comes-to = { $count ->
        [one] Заседание закончится ~{ $after } вместо ~{ $before }: на { $count } минуту раньше.
        [few] Заседание закончится ~{ $after } вместо ~{ $before }: на { $count } минуты раньше.
        [many] Заседание закончится ~{ $after } вместо ~{ $before }: на { $count } минут раньше.
       *[other] Заседание закончится ~{ $after } вместо ~{ $before }: на { $count } минуты раньше.
    }
repair-comes-to-nothing = Заседание закончится ~{ $end }, как и прежде.
repair-still-late = { $count ->
        [one] Останется отставание в { $count } минуту.
        [few] Останется отставание в { $count } минуты.
        [many] Останется отставание в { $count } минут.
       *[other] Останется отставание в { $count } минуты.
    }
repair-then-in-time = После этого заседание идёт по плану.
repair-apply = Сделать так
repair-leave = Оставить как есть
repair-refused-no-such-session = Этого заседания больше нет.
repair-refused-session-ended = Заседание закончилось: нагонять нечего.
repair-refused-nothing-to-do = Сейчас это ничего не изменит.
repair-refused-note-needed = Повестка дня утверждена: укажите, почему отменяются перерывы.
repair-refused-out-of-range = Укажите целые неотрицательные числа; у выступающего не менее одной секунды.
repair-refused-stale = С тех пор в заседании что-то изменили или прошло слишком много времени. Ничего не изменено; ниже — что получится теперь.

## Breakout groups

act-bring-back = Принять итоги групп
groups-heading = Группы
groups-nothing = пока ничего не записано
groups-writing = готовится
groups-ready = готово к представлению
groups-back = представлено на пленарном заседании
groups-result = Итоги группы
result-heading = Итоги группы
result-of = Группа по пункту
result-room = Зал и запись группы
result-plenary = Пункт пленарного заседания
result-later = появится здесь, когда его рассмотрит пленарное заседание
result-points = Рекомендации
result-points-hint = По одной в строке. При показе они нумеруются.
result-ready = Готово для пленарного заседания
result-ready-hint = Пока председатель не представит его, текст видят только президиум и докладчик группы.
result-save = Сохранить итоги
result-refused-no-group = Это заседание больше не является группой пленарного.
result-refused-empty = Запишите хотя бы одну рекомендацию.
result-refused-too-many = Рекомендаций больше { $max }. Объедините некоторые.
result-refused-too-long = Рекомендация длиннее { $max } знаков. Сократите её.
result-refused-stale = Тем временем это записал кто-то другой. Ваш текст сохранён; при повторном сохранении он заменит чужой.
refusal-nothing-to-bring-back = Ни у одной группы нет готовых итогов, которых здесь ещё нет. Ничего не изменено.
edit-group-rapporteur = Место докладчика группы
edit-group-rapporteur-hint = Его представители могут записать итоги группы.
edit-group-rapporteur-none = записывает только президиум
edit-refused-session-has-screens = Экраны ещё показывают это заседание. Сначала закройте их с его пульта.

## New meetings

create-link = Новое совещание
create-heading = Новое совещание
create-lede = С этого момента вы — её секретариат и готовите программу до того, как её кто-либо увидит.
create-after = По образцу другого
create-pattern = Образец
create-pattern-hint = Её заседания и пункты в те же часы, как если бы ничего ещё не проводилось. Снятое не переносится; документы остаются у прежнего совещания.
create-title = Название
create-starts-on = Первый день
create-starts-on-hint = Всё сдвигается на столько же дней; время по часам не меняется, даже при переводе часов.
create-ends-on = Последний день
create-people = Люди
create-people-none = никого, без мест
create-people-seats = места без людей
create-people-all = места, люди на них и имена в программе
create-zone-same = как у образца
create-city = Город
create-city-hint = Пусто: как у образца.
create-empty = Пустое
create-mechanism = Чьё совещание
create-global = Глобальное совещание РКП
create-language = Основной язык
create-act = Создать совещание
create-refused-title = Укажите название.
create-refused-too-long = Название или город слишком длинные. Сократите.
create-refused-starts-on = Выберите первый день.
create-refused-ends-on = Выберите последний день, не раньше первого.
create-refused-zone = Выберите часовой пояс.
create-refused-language = Выберите язык.

## Words of states

session-state-planned = запланировано
session-state-live = идёт сейчас
session-state-paused = прервано
session-state-ended = завершено
item-state-draft = проект
item-state-scheduled = запланирован
item-state-in-progress = рассматривается
item-state-suspended = приостановлен
item-state-concluded = рассмотрен
item-state-deferred = отложен
item-state-withdrawn = снят
outcome-noted = принято к сведению
outcome-agreed = согласовано
outcome-adopted = принято
outcome-deferred = отложено
outcome-referred = передано
outcome-no-consensus = нет консенсуса
outcome-withdrawn = снято

## People

frame-people = Участники
people-title = Стороны и участники
people-empty = Здесь будут указаны стороны этого совещания после их регистрации.
people-nobody = пока никто не назван
people-yours = ваша
programme-export = Выгрузить
programme-export-act = Всё совещание одним файлом (JSON)
party-kind-rcp = Механизмы
party-kind-member-state = Государства-члены
party-kind-observer-state = Государства-наблюдатели
party-kind-observer-org = Организации-наблюдатели
party-kind-convener = Организаторы
party-kind-partner = Партнёры
party-kind-guest = Гости
member-role-head = глава
member-role-alternate = заместитель
member-role-adviser = советник
member-role-secretariat = секретариат
people-lede = { $count ->
        [one] { $count } сторона
        [few] { $count } стороны
        [many] { $count } сторон
       *[other] { $count } стороны
    }

## Attendance

attendance-title = Присутствие
attendance-you = Вы
attendance-room = В зале
attendance-for = Отметиться за сторону
attendance-since = в зале с { $time }
attendance-enter = Я здесь
attendance-leave = Я ухожу
attendance-present = в зале
attendance-absent = пока нет
attendance-present-of = Присутствует сторон: { $present } из { $all }
attendance-quorum-reached = Кворум { $quorum }: есть ({ $counted } из { $seats })
attendance-quorum-missing = Кворум { $quorum }: нет ({ $counted } из { $seats })
attendance-find = Найти сторону или участника
attendance-find-act = Найти
attendance-only-missing = Только те, кого пока нет
attendance-none = Никто не подходит. Уберите часть слов или покажите всех.
attendance-mark-present = Отметить: в зале
attendance-mark-absent = Отметить: нет
attendance-code-title = Код зала
attendance-code-text = Участники сканируют его телефоном и отмечаются одной кнопкой. На экране код меняется каждые десять минут, поэтому отосланный кому-то снимок вскоре бесполезен.
attendance-code-screen = Показать на экране
attendance-code-paper = Напечатать для двери
attendance-code-renew = Создать новый код
attendance-code-renew-hint = Новый код отменяет все показанные прежде, в том числе на бумаге.
attendance-code-first = Создать код
attendance-code-alt = QR-код: адрес, по которому можно отметиться
attendance-scan = Отсканируйте, чтобы отметиться
attendance-paper-hint = Этот код действует, пока вы не создадите новый. Напечатайте эту страницу и повесьте в зале.
attendance-back = Присутствие
attendance-to-room = В зал
attendance-scanned-title = Отметиться
attendance-here-already = Вы отмечены. Больше ничего не нужно.
attendance-no-party = На этом совещании вы не представляете ни одну сторону. Отмечается присутствие сторон; от вас ничего не требуется.
attendance-rules = Правила присутствия
attendance-optional = (необязательно)
attendance-quorum = Кворум
attendance-quorum-hint = Число сторон, не являющихся наблюдателями. Сейчас их { $count }; большинство — { $majority }. Пусто: на совещании нет кворума.
attendance-quorum-wrong = Укажите кворум числом от 1 до 1000 или оставьте поле пустым
attendance-self = Участники могут отмечаться без кода
attendance-self-hint = Иначе учитываются только ваш список и код зала.
attendance-opens-at = Отметиться можно с { $time } { $day }, за час до заседания.
attendance-done-rules = Правила присутствия установлены.
attendance-done-code = Новый код готов. Покажите его на экране или напечатайте.
attendance-refusal-no-such-session = Этого заседания больше нет в программе. Ничего не изменено.
attendance-refusal-no-such-party = На этом совещании вы не представляете эту сторону. Ничего не изменено.
attendance-refusal-too-early = Слишком рано: отмечаться можно за час до заседания.
attendance-refusal-session-ended = Заседание завершено. Исправить список могут только те, кто его ведёт.
attendance-refusal-only-in-the-room = На этом совещании отмечаются по коду, показанному в зале.
attendance-refusal-stale-code = Этот код больше не показывают. Отсканируйте тот, что сейчас в зале.
attendance-refusal-party-needed = Выберите, за какую сторону вы присутствуете.

## Room

room-agenda = Повестка дня
room-now = сейчас
room-not-begun = Заседание не началось
room-between-items = Между двумя пунктами
room-paused = Заседание прервано
room-ended = Заседание завершено
room-announce = Сейчас: { $number } { $title }
room-back-to-current = К рассматриваемому пункту
room-questions = Направляющие вопросы
room-moderator = Модератор
room-rapporteur = Докладчик
room-speakers = Ораторы
room-papers = Документы по этому пункту
room-note = Запись по этому пункту
room-note-empty = Здесь пока ничего не написано. Написанное вами появляется на всех экранах, как только оно зафиксировано.
room-note-empty-reader = Здесь пока ничего не написано.
room-note-history = История
room-note-no-script = Это запись в том виде, в каком она была при загрузке страницы. Для совместной работы нужен браузер с поддержкой скриптов; чтобы читать дальше, обновите страницу.
room-time-of-item = Время на пункт
room-step-80 = осталось { $n } мин
room-step-100 = запланированное время истекло
room-step-120 = превышение на { $n } мин
room-drift-none = день идёт по графику, окончание в { $end }
room-drift-late = день идёт с отставанием на { $n } мин, окончание в { $end }
room-drift-early = день идёт с опережением на { $n } мин, окончание в { $end }
light-starting = подключение
light-following = на связи
light-lost = нет связи, новая попытка; то, что вы видите, могло устареть
light-closed = закрыто: войдите снова, чтобы следить

## Desk

desk-no-item = Открытых пунктов нет
desk-session = Заседание
desk-item = Текущий пункт
desk-forecast = Оставшаяся часть дня
desk-planned-end = Плановое окончание: { $end }
desk-with-words = С итогом, причиной или новым местом
desk-outcome = Итог
desk-outcome-none = без зафиксированного итога
desk-remark = Текст итога или причина
desk-reason = Причина
desk-defer-to = Перенести на
desk-defer-to-none = заседание пока не определено
desk-displays = Табло
desk-displays-none = Для этого заседания нет открытых табло.
desk-display-name = Название табло
desk-display-open = Открыть табло
desk-display-close = Закрыть
desk-display-fresh = Откройте этот адрес на экране в зале. Он показывается только один раз:
display-next = Далее
display-lost = Нет связи. Новая попытка.

## Acts

act-begin = Начать
act-skip = Отсутствует, пропустить
act-remove = Убрать из списка
act-end = Завершить
act-pause = Прервать
act-resume-speech = Продолжить
act-please-conclude = Просить завершить
act-add-time = Ещё 30 с
act-give = Предоставить слово
act-call = Вызвать, не начиная
act-readd = Вернуть на первое место
act-open = Открыть список
act-open-inscription = Открыть предварительную запись
act-close = Закрыть список
act-announce-closing = Объявить о закрытии
act-new-round = Новый круг
act-reopen-list = Снова открыть список
act-put-on = Внести в список
act-settings = Применить правила
act-undo = Отменить последнее действие
act-conclude-over = Завершить выступление и пункт
act-appeal-upheld = Постановление остаётся в силе
act-appeal-overruled = Постановление отменено
act-ask = Просить слова
act-withdraw-speech = Отказаться
act-offer-swap = Предложить обмен
act-agree-swap = Поменяться местами
act-decline-swap = Отказать
act-hand-in = Подать заранее
act-written = Подать вместо выступления
desk-list = список ораторов
floor-title = Список ораторов
floor-on-the-floor = Слово имеет
floor-none = Пункт не рассматривается. Список открывается с началом пункта; заранее его можно открыть из повестки дня.
floor-free = Слово никому не предоставлено.
floor-nobody-waits = Желающих выступить нет.
floor-next = Далее
floor-all-waiting = Все ожидающие: { $n }
floor-time = Время выступления
floor-step-80 = время истекает
floor-step-100 = время истекло
floor-step-120 = сверх времени { $time }
floor-asked-to-conclude = просьба завершить
floor-please-conclude = Председатель просит Вас завершить выступление.
floor-halted = прервано: { $party }
floor-ruling = Постановление по порядку ведения заседания
floor-ground = Основание (необязательно)
floor-points = Вопросы по порядку ведения заседания
floor-appeal = { $party } опротестовывает постановление.
floor-first-time = впервые
floor-statement = текст выступления
floor-more = Ещё
floor-move-up = Выше
floor-move-down = Ниже
floor-spoken = Выступившие
floor-closing-minutes = Минут до закрытия
floor-put-on = Внести сторону в список
floor-party = Сторона
floor-kind = Вид
floor-motion = Процедурное предложение
floor-motion-none = нет
floor-level = Протокольный ранг
floor-level-none = не указан
floor-language = Язык
floor-note = Записка председателю (необязательно)
floor-ask = Просить слова: { $party }
floor-ask-more = Иначе
floor-point-of-order = По порядку ведения
floor-behalf = От имени (необязательно)
floor-behalf-hint = Можно выбрать несколько. Каждая сохраняет своё право на слово.
floor-on-behalf = от имени { $parties }
floor-announce = Слово имеет { $party }.
floor-turn-next = Вы следующий
floor-turn-about = место { $place }, примерно через { $n } мин
floor-turn-between = место { $place }, примерно через { $least }–{ $most } мин
floor-swap = Поменяться местами
floor-swap-with = С кем
floor-swap-offered = { $party } предлагает Вам поменяться местами.
floor-why-kind = очередь по виду
floor-why-asked = запрос в { $time }
floor-why-late = запрос в { $time }, после установления порядка
floor-why-skipped = вызван и отсутствовал
floor-why-moved = место определено председателем или по согласию
floor-why-level = по протоколу: { $level }
floor-why-region = { $region }: раньше { $n }
floor-why-heard = выступлений по пункту: { $n }; минут на совещании: { $minutes }
floor-why-alphabet = по алфавиту
floor-why-settled = порядок установлен
list-state-not-open = ещё не открыт
list-state-inscribing = открыта предварительная запись
list-state-open = список открыт
list-state-closing-announced = список закрывается в { $time }
list-state-closed = список закрыт
list-state-archived = пункт завершён
list-rules = Правила списка
list-mode = Порядок
list-mode-first-come = в порядке записи
list-mode-protocol = по протоколу
list-mode-rotation = чередование регионов
list-mode-least-heard = сначала менее выступавшие
list-mode-alphabetical = по алфавиту с буквы
list-mode-manual = по усмотрению председателя
list-start-letter = Выпавшая буква
list-limit-single = Минут каждому
list-limit-group = Минут от имени группы
list-budget = Минут всего на сторону (необязательно)
list-max-per-party = Выступлений стороны за круг
list-observers = Наблюдатели
list-observers-no = не выступают
list-observers-after-members = после членов
list-observers-mixed = наравне с членами
list-points = Вопросы по порядку ведения
list-points-always = всегда
list-points-until-closed = до закрытия списка
list-points-off = не принимаются
list-visibility = Ожидающих видят
list-visibility-participants = все участники
list-visibility-chair = только председатель
list-self-join = Стороны записываются сами
list-replies = Ответы принимаются
list-present-only = Только присутствующие стороны
list-opens-with-item = Открывается с началом пункта
speech-kind-technical = техническое (звук, перевод)
speech-kind-question = вопрос оратору
speech-kind-answer = ответ на вопрос
speech-kind-point-of-order = вопрос по порядку ведения заседания
speech-kind-procedural-motion = процедурное предложение
speech-kind-intervention = реплика
speech-kind-statement = выступление
speech-kind-observer-statement = наблюдатель
speech-kind-explanation = разъяснение позиции
speech-kind-reply = право на ответ
speech-state-waiting = ожидает
speech-state-called = вызван
speech-state-speaking = выступает
speech-state-paused = прервано
speech-state-lapsed = очередь не дошла; текст можно подать письменно
motion-suspend-meeting = о перерыве в заседании
motion-adjourn-meeting = о закрытии заседания
motion-adjourn-debate = о перерыве в прениях
motion-close-debate = о прекращении прений
verdict-accepted = Принято
verdict-rejected = Отклонено
verdict-noted = Принято к сведению
protocol-level-1 = глава государства или правительства
protocol-level-2 = заместитель главы
protocol-level-3 = министр
protocol-level-4 = заместитель министра
protocol-level-5 = глава делегации
protocol-level-6 = иное
region-none = без региона
region-africa = Африка
region-americas = Америка
region-asia = Азия
region-asia-and-the-pacific = Азия и Тихий океан
region-eurasia = Евразия
region-europe = Европа
region-oceania = Океания
region-middle-east = Ближний Восток
region-interregional = межрегиональные форумы
region-global = глобальные процессы
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
statement-hand-in = Подать текст выступления
statement-embargo = До выступления текст доступен только президиуму и переводчикам.
statement-text = Текст
statement-file = Или файл (PDF, DOCX, ODT, TXT; не более 4 МБ)
refusal-nothing-to-undo = За последние десять секунд нет действия, которое можно отменить. Ничего не изменено.
refusal-floor-no-list = У этого пункта ещё нет списка ораторов.
refusal-floor-no-such-speech = Этой записи больше нет в списке. Посмотрите список ещё раз.
refusal-floor-list-not-open = Список ораторов ещё не открыт. Можно обратиться к председателю.
refusal-floor-list-closed = Список ораторов закрыт. Вы в него не внесены; можно обратиться к председателю или подать текст письменно.
refusal-floor-list-state = Сейчас список этого не допускает. Ничего не изменено.
refusal-floor-speech-state = Запись тем временем изменилась. Ничего не сделано; посмотрите список сейчас.
refusal-floor-item-not-in-progress = Слово предоставляется только во время рассмотрения пункта на идущем заседании.
refusal-floor-somebody-called = Один оратор уже вызван. Сначала начните или пропустите его выступление.
refusal-floor-somebody-speaks = Слово предоставлено. Сначала завершите выступление.
refusal-floor-ruling-first = Сначала вынесите постановление по порядку ведения.
refusal-floor-already-on-list = Ваша сторона уже в этом списке.
refusal-floor-chair-keeps-list = Список ведёт председатель. Поднимите руку или табличку.
refusal-floor-observers-do-not-speak = Наблюдатели по этому пункту так не выступают. Текст можно передать через секретариат.
refusal-floor-not-present = Слова могут просить только отметившиеся стороны. Сначала отметьтесь.
refusal-floor-no-points-of-order = По этому пункту вопросы порядка не принимаются.
refusal-floor-no-replies = По этому пункту ответы не принимаются.
refusal-floor-replies-used-up = У стороны два ответа по пункту; Ваши использованы.
refusal-floor-not-decided-yet = Разъяснение позиции даётся после решения по пункту.
refusal-floor-nobody-to-ask = Сейчас никто не выступает, вопрос задать некому.
refusal-floor-motion-needed = Укажите процедурное предложение.
refusal-floor-not-yours = Эта запись другой стороны.
refusal-floor-other-class = Местами меняются только записи одного вида.
refusal-floor-no-offer = Предложение обмена больше не действует. Оно действует десять минут.
refusal-floor-budget-not-used-up = Время добавляется, когда сторона исчерпала своё и не выступает.
refusal-floor-list-full = Список заполнен. Вы в него не внесены.
refusal-floor-time-passed = Это время уже прошло. Ничего не изменено.
refusal-floor-out-of-range = Одно из полей не понято: минуты пишутся 3 или 2:30, числа целые. Ничего не изменено.
refusal-statement-empty = Напишите текст или выберите файл.
refusal-statement-too-large = Текст или файл слишком велик. Ничего не сохранено; файл до 4 МБ.
refusal-statement-file-kind = Принимаются файлы PDF, DOCX, ODT или TXT с соответствующим содержимым. Ничего не сохранено.
ask-title = Просить слова
ask-back = Назад в зал
ask-back-to-desk = Назад к пульту
entry-title = Ваша запись: { $party }
entry-handed = Текст подан. Прочитать.
entry-swap-hint = Другая сторона должна согласиться в течение десяти минут.
entry-change = Язык и записка председателю
entry-keep = Сохранить
floor-entry = Текст, обмен местами
desk-own-note = Мои заметки о заседании
desk-own-note-hint = Это видите только Вы.
desk-own-note-saved = Сохранено.
desk-keys = Клавиши
desk-key-next = Начать следующий пункт
desk-key-escape = Выйти из поля, вернуться к клавишам
display-next-speakers = Следующие ораторы
display-please-conclude = Просьба завершить.
display-rooms = Залы сегодня
corridor-room = Зал
corridor-now = Сейчас
corridor-next = Далее
desk-online = на связи: { $people } · переводчики: { $interpreters } · экраны: { $screens }
desk-screens-dark = нет связи: { $names }
desk-too-fast = Переводчики ({ $language }): оратор говорит слишком быстро.
desk-display-shows = Что показывать:
desk-display-message = Сообщение
desk-display-show = Показать
shows-room = пункт и ораторы
shows-speaker = часы оратора
shows-corridor = все залы
shows-message = сообщение
refusal-message-needed = Напишите сообщение для показа.
booth-title = Рабочее место переводчиков
booth-language = Перевожу на
booth-too-fast = Слишком быстро
booth-told = Председателю сообщено, без звука.
booth-glossary = Глоссарий
booth-glossary-hint = Термины области, как принято в ООН.
statement-of = Выступление: { $party }
statement-check = До оглашения не распространять. Сверять с произнесённым.
room-chatham = Правило Чатем-Хаус: сказанное с этого момента никому не приписывается ни в записи, ни в отчёте, ни в выгрузках.
act-chatham-on = Правило Чатем-Хаус
act-chatham-off = Снять правило Чатем-Хаус
balance-title = Кто выступал
balance-lede = Время выступлений по регионам, сторонам и видам. Сказанное по правилу Чатем-Хаус здесь без имени.
balance-all = всё совещание
balance-sessions = Заседания
balance-none = Ещё никто не выступал. Итоги появятся после первого выступления.
balance-by-region = По регионам
balance-by-party = По сторонам
balance-by-kind = По видам
balance-who = Кто
balance-speeches = Выступлений
balance-share = Доля
balance-waiting = Ожидают
balance-unattributed = без указания
balance-json = Все выступления данными (JSON)
act-start-session = Открыть заседание
act-pause-session = Прервать заседание
act-resume-session = Возобновить заседание
act-end-session = Закрыть заседание
act-adopt-agenda = Принять повестку дня
act-start = Начать
act-suspend = Приостановить
act-resume = Возобновить
act-conclude = Завершить
act-defer = Отложить
act-withdraw = Снять
act-reopen = Открыть вновь

## Refusals

refusal-no-such-session = Этого заседания в программе больше нет. Ничего не изменено.
refusal-no-such-item = Этого пункта в программе больше нет. Ничего не изменено.
refusal-session-not-live = Заседание сейчас не идёт. Сначала откройте или возобновите его.
refusal-session-state = Состояние заседания уже изменилось; сейчас вы видите его таким, каково оно есть.
refusal-item-state = Состояние пункта уже изменилось; сейчас вы видите его таким, каково оно есть.
refusal-has-sub-items = У этого пункта есть подпункты. Выполните действие по ним.
refusal-reason-needed = Укажите причину: повестка дня принята, и это будет зафиксировано.
refusal-too-long = Текст слишком длинный. Сократите его и отправьте снова.
refusal-already-adopted = Повестка дня уже принята.
refusal-nothing-to-adopt = Для итога «принято» нужен принятый документ по этому пункту. Выберите другой итог.
refusal-stale = Кто-то другой успел сделать это чуть раньше. Сейчас вы видите текущее положение; если действие всё ещё нужно, нажмите ещё раз.
refusal-name-needed = Дайте табло название.

## Editor

editor-toolbar = Форматирование
editor-text = Текст записи
editor-placeholder = Пишите здесь…
editor-tab-hint = Tab делает отступ в списках и переходит между ячейками в таблицах. Ctrl+Enter отмечает задачу. Чтобы выйти из текста, нажмите Escape, затем Tab. Alt+F10 переводит к кнопкам форматирования.
editor-opening = Запись открывается…
editor-moved = Совещание перешло к следующему пункту. Это запись по новому пункту.
editor-paragraph = Обычный абзац
editor-heading-1 = Заголовок, крупный
editor-heading-2 = Заголовок, средний
editor-heading-3 = Заголовок, мелкий
editor-bold = Полужирный
editor-italic = Курсив
editor-underline = Подчёркнутый
editor-strike = Зачёркнутый
editor-bullet-list = Маркированный список
editor-ordered-list = Нумерованный список
editor-task-list = Список задач
editor-quote = Цитата
editor-link = Ссылка
editor-table = Вставить таблицу
editor-row-add = Добавить строку ниже
editor-row-delete = Удалить строку
editor-column-add = Добавить столбец после
editor-column-delete = Удалить столбец
editor-table-delete = Удалить таблицу
editor-undo = Отменить моё последнее изменение
editor-redo = Вернуть моё изменение
editor-task-done = Выполнено
editor-link-address = Адрес ссылки
editor-link-apply = Задать ссылку
editor-link-remove = Убрать ссылку
editor-link-cancel = Отмена
editor-link-wrong = Укажите адрес, который начинается с https:, http: или mailto:.
editor-paste-too-long = Слишком длинно для вставки за один раз. Вставляйте меньшими частями.
editor-state-connecting = Подключение
editor-state-device = Сохранено на этом устройстве
editor-state-sent = Отправлено
editor-state-record = Зафиксировано
editor-state-reading = Чтение в реальном времени
editor-link-lost = Нет связи. Новая попытка.
editor-refused-not-saved = Сервер не смог сохранить ваше последнее изменение. Ваш текст сохранён на этом устройстве; выполняется новая попытка.
editor-refused-too-large = Ваше последнее изменение слишком велико, чтобы его зафиксировать. Оно сохранено только на этом устройстве: отмените его или уменьшите.
editor-refused-malformed = Сервер не смог прочитать ваше последнее изменение. Ваш текст сохранён на этом устройстве: скопируйте его и обновите страницу.
editor-refused-read-only = Вы больше не можете писать в этой записи. То, что ещё не было отправлено, сохранено на этом устройстве.
editor-refused-quarantined = Эта запись закрыта, пока выясняется причина сбоя. Ваш текст сохранён на этом устройстве.
editor-signed-out = Вы вышли из учётной записи. Ваш текст сохранён на этом устройстве.
editor-sign-in = Войти снова
editor-closed = Сейчас эта запись вам недоступна. Ваш текст сохранён на этом устройстве.
editor-outdated = Эта страница старее записи. Обновите страницу, чтобы продолжить.
editor-reload = Обновить страницу
editor-no-local-copy = Этот браузер не может сохранять текст на этом устройстве. Оставайтесь на странице, пока ваш текст не будет зафиксирован.
editor-aside = Эта запись была восстановлена на сервере. Ваш текст, который не успели зафиксировать, сохранён здесь, на этом устройстве.
editor-aside-discard = Удалить этот текст
editor-present = Также здесь:

# What a note is made of besides text: decisions, actions, who said it, pictures, comments.
editor-decision = Решение
editor-action = Действие
editor-follow-up = Последующая работа
editor-done = выполнено
editor-by-day = к { $day }
editor-participant = участник
editor-owner = Кто
editor-due = К какому сроку
editor-who-said = Кто сказал
editor-who-speaks-now = выступает сейчас
editor-who-spoke = выступал ранее
editor-mention-party = Упомянуть сторону
editor-mention-item = Упомянуть пункт повестки дня
editor-pick-nothing = По этим словам ничего не найдено.
editor-part-lost = Эту часть страницы не удалось загрузить. Ваш текст сохранён; повторите попытку, когда появится связь.
editor-outline = План
editor-templates = Начать с:
editor-template-opening = Открытие
editor-template-opening-text =
    # Открытие
    - Открыл(а), время
    - Приветственные слова
    # Организация работы
    - Повестка дня и программа
    -
editor-template-statements = Круг выступлений
editor-template-statements-text =
    # Выступления
    -
    # О чем говорили многие
    -
    # В чем мнения расходятся
    -
editor-template-panel = Панельная дискуссия
editor-template-panel-text =
    # Участники дискуссии
    -
    # Основные тезисы
    -
    # Вопросы и ответы
    -
    >>
editor-template-decision = Пункт для принятия решения
editor-template-decision-text =
    # Предложение
    -
    # Обсуждение
    -
    # Итог
    =>
    ->
editor-template-group = Отчет группы
editor-template-group-text =
    # Группа и вопрос
    -
    # Что обсуждалось
    -
    # Что предлагает группа
    -
    # Для пленарного заседания
    >>
editor-template-closing = Закрытие
editor-template-closing-text =
    # Резюме председателя
    -
    # Решения
    =>
    # Действия и последующая работа
    ->
    >>
    # Следующая встреча
    -
editor-picture = Изображение
editor-picture-alt = Что на нем, словами
editor-picture-alt-missing = Опишите словами, что на изображении, для тех, кто его не видит.
editor-picture-put = Вставить
editor-picture-sending = Изображение отправляется.
editor-picture-waits = Сейчас нет связи. Изображение будет отправлено, когда она восстановится; не закрывайте страницу.
editor-picture-kind = Можно вставить только изображения PNG, JPEG, WebP и GIF.
picture-refused-kind = Этот файл — не изображение PNG, JPEG, WebP или GIF, как бы он ни назывался. Ничего не вставлено; выберите другой.
picture-refused-too-large = Изображение слишком велико: принимается до { $n } МБ и 64 миллионов пикселей. Ничего не вставлено.
picture-refused-damaged = Изображение повреждено и не читается. Ничего не вставлено; попробуйте другую копию.
picture-refused-too-many = В этой записи уже столько изображений, сколько может быть. Ничего не вставлено.
editor-comments = Комментарии
editor-comment = Прокомментировать выделенное
editor-comment-new = Новый комментарий
editor-comment-text = Комментарий
editor-comment-send = Отправить комментарий
editor-comment-reply = Ответить
editor-comment-resolve = Решено
editor-comment-reopen = Вернуться к вопросу
editor-comment-edit = Изменить мои слова
editor-comment-save = Сохранить
editor-comment-resolved-by = ● Решено: { $who },
editor-comment-changed = изменено; что было сказано раньше
editor-comment-gone = Этих слов в тексте больше нет.
editor-comment-whole = О записи в целом
editor-comment-none = Комментариев пока нет.
editor-comment-settled-n = Решено: { $n }
editor-comment-lost = Отправить не удалось. Ваши слова сохранены здесь; попробуйте еще раз.
comment-quote = О каких словах речь, если о конкретных
comment-page = Комментировать, отвечать, закрывать

# Suggestions in a note: edits that wait until somebody accepts them. Not the proposals of outcome documents.
editor-suggest = Предлагать вместо правки
editor-suggesting = Вы вносите предложения. Написанное ждёт, пока его кто-нибудь не примет.
editor-suggest-only = Пока вы вносите предложения, можно менять только слова и абзацы. Чтобы изменить другое, выйдите из этого режима.
editor-suggestions = Предлагаемые правки
editor-suggestion-accept = Принять
editor-suggestion-reject = Отклонить
editor-suggestion-accept-all = Принять все
editor-suggestion-reject-all = Отклонить все
editor-suggestion-adds = добавить
editor-suggestion-removes = удалить
editor-suggestion-breaks = знак абзаца
editor-suggestion-also = Дополнено:
editor-suggestion-lost = Отправить не удалось. Ничего не изменилось; повторите попытку.
suggestion-none = В этой записи нет предлагаемых правок.
suggestion-text = В тексте
suggestion-page = Принять или отклонить предлагаемые правки
suggestion-refused-gone = Этой правки в записи больше нет: её приняли, отклонили или отозвали. Ниже показано то, что есть сейчас.
suggestion-refused-not-saved = Запись не удалось сохранить. Ничего не изменилось; повторите попытку.
comment-refused-empty = Ничего не написано. Сначала напишите что-нибудь.
comment-refused-too-long = Комментарий может содержать до { $n } знаков. Написанное сохранено; сократите его.
comment-refused-too-many = Здесь уже столько комментариев, сколько может быть. Написанное сохранено.
comment-refused-gone = Такого комментария нет. Обновите страницу; написанное сохранено.
comment-refused-not-yours = Изменить комментарий может только его автор.
picture-refused-busy = Сервер сейчас принимает много других изображений. Ничего не вставлено; попробуйте через минуту.

## Directory

directory-front-title = Межгосударственные консультации по вопросам миграции
directory-front-heading = Здесь государства говорят о миграции и сохраняют то, о чём договорились
directory-front-lede = Региональные консультативные процессы, межрегиональные форумы и глобальные процессы: кто в них участвует, кто председательствует, над чем они работают и когда собираются. И залы, в которых они собираются.
directory-front-search-label = Поиск механизмов, государств и тем
directory-front-search-hint = Механизм, государство или тема
directory-search = Найти
directory-figure-mechanisms = { $count ->
        [one] механизм, из них действующих: { $active }
        [few] механизма, из них действующих: { $active }
       *[many] механизмов, из них действующих: { $active }
    }
directory-figure-states = { $count ->
        [one] государство или территория хотя бы в одном из них
        [few] государства и территории хотя бы в одном из них
       *[many] государств и территорий хотя бы в одном из них
    }
directory-figure-meetings = { $count ->
        [one] глобальное совещание с 2005 года
        [few] глобальных совещания с 2005 года
       *[many] глобальных совещаний с 2005 года
    }
directory-front-all-mechanisms = Все механизмы с фильтрами
directory-front-states-text = Одинаковый знак для каждого государства с числом механизмов, в которых оно участвует, и отдельная страница о каждом.
directory-front-all-states = Все государства
directory-front-room = Участие
directory-front-sign-in-text = Отсюда делегаты, председатели и секретариаты входят на свои заседания.
directory-front-sign-in = Войти
directory-front-my-meetings = Мои совещания
directory-unverified = не проверено
directory-partly-unverified = частично не проверено
directory-since = с { $year } года
directory-year-unknown = год неизвестен
directory-chair-in = председатель в { $year } году:
directory-chair-undated = председатель (дата не указана):
directory-works-on = Темы: { $themes }
directory-works-on-more = { $more ->
        [one] Темы: { $themes } и ещё { $more }
        [few] Темы: { $themes } и ещё { $more }
       *[many] Темы: { $themes } и ещё { $more }
    }
directory-as-observer = в качестве наблюдателя
directory-members = { $count ->
        [one] { $count } государство-член
        [few] { $count } государства-члена
       *[many] { $count } государств-членов
    }
directory-mechanisms-lede = Процессы, в рамках которых государства консультируются друг с другом по вопросам миграции, не принимая взаимных обязательств.
directory-filter-label = Отбор механизмов
directory-filter-words = Название, сокращение или слова
directory-filter-region = Регион
directory-filter-region-all = все регионы
directory-filter-theme = Тема
directory-filter-theme-all = все темы
directory-filter-state = Государство-член
directory-filter-state-all = любое государство
directory-filter-level = Уровень
directory-filter-level-all = любой уровень
directory-filter-status = Статус
directory-filter-status-all = любой статус
directory-show = Показать
directory-clear = Сбросить всё
directory-remove-filter = Убрать фильтр:
directory-found = Механизмов: { $count } из { $total }
directory-none-title = Подходящих механизмов нет
directory-none-text = Уберите один из фильтров или сократите запрос. Названия даны на английском языке; государства и темы можно искать и на вашем языке.
directory-none-all = Все механизмы
directory-region-africa = Африка
directory-region-americas = Северная и Южная Америка
directory-region-asia-and-the-pacific = Азия и Тихий океан
directory-region-eurasia = Евразия
directory-region-middle-east = Ближний Восток
directory-region-interregional = Межрегиональные форумы
directory-region-global = Глобальные процессы
directory-level-regional = региональный
directory-level-interregional = межрегиональный
directory-level-global = глобальный
directory-status-active = действующий
directory-status-emerging = создаваемый
directory-status-dormant = бездействующий
directory-continent-africa = Африка
directory-continent-americas = Америка
directory-continent-asia = Азия
directory-continent-europe = Европа
directory-continent-oceania = Океания
directory-subregion-eastern-africa = Восточная Африка
directory-subregion-middle-africa = Центральная Африка
directory-subregion-northern-africa = Северная Африка
directory-subregion-southern-africa = Южная Африка (субрегион)
directory-subregion-western-africa = Западная Африка
directory-subregion-caribbean = Карибский бассейн
directory-subregion-central-america = Центральная Америка
directory-subregion-northern-america = Северная Америка
directory-subregion-south-america = Южная Америка
directory-subregion-central-asia = Центральная Азия
directory-subregion-eastern-asia = Восточная Азия
directory-subregion-south-eastern-asia = Юго-Восточная Азия
directory-subregion-southern-asia = Южная Азия
directory-subregion-western-asia = Западная Азия
directory-subregion-eastern-europe = Восточная Европа
directory-subregion-northern-europe = Северная Европа
directory-subregion-southern-europe = Южная Европа
directory-subregion-western-europe = Западная Европа
directory-subregion-australia-new-zealand = Австралия и Новая Зеландия
directory-subregion-melanesia = Меланезия
directory-subregion-micronesia = Микронезия
directory-subregion-polynesia = Полинезия
directory-chair-type-rotating = Председательство поочерёдное
directory-chair-type-none = Председательства нет
directory-chair-type-co-chairs = Сопредседательство
directory-chair-type-permanent = Постоянное председательство
directory-chair-type-permanent-co-chairs = Постоянное сопредседательство
directory-chair-type-permanent-organization = Постоянно председательствует организация
directory-chair-type-organization = Председательствует организация
directory-body-conference = Конференция
directory-body-steering-committee = Руководящий комитет
directory-body-working-group = Рабочая группа
directory-body-expert-group = Группа экспертов
directory-body-other = Иной орган
directory-meets-expert = эксперты
directory-meets-senior-officials = старшие должностные лица
directory-meets-ministerial = министры
directory-iom-technical-secretariat = технический секретариат
directory-iom-technical-secretariat-host = технический секретариат (принимающая сторона)
directory-iom-observer = наблюдатель
directory-iom-secretariat-support-project = проект поддержки секретариата
directory-iom-support = поддержка
directory-iom-partner = партнёр
directory-iom-member-organization = организация-член
directory-iom-administrative-host = административная поддержка
directory-state-kind-member = государство — член Организации Объединённых Наций
directory-state-kind-observer = государство-наблюдатель при Организации Объединённых Наций
directory-state-kind-other = член учреждений Организации Объединённых Наций
directory-state-kind-territory = территория
directory-seat-member = член
directory-seat-territory = член
directory-seat-observer = наблюдатель
directory-format-in-person = очно
directory-format-virtual = в онлайн-формате
directory-provenance-stored-pages = По сохранённым общедоступным страницам
directory-provenance-general-knowledge-unverified = Общие сведения, не проверено
directory-crumbs = Где вы находитесь
directory-contents = На этой странице
directory-sentence = { $parts }.
directory-sentence-regional = Региональный консультативный процесс по вопросам миграции
directory-sentence-interregional = Межрегиональный форум по вопросам миграции
directory-sentence-global = Глобальный процесс по вопросам миграции
directory-sentence-members = { $count ->
        [one] { $count } член
        [few] { $count } члена
       *[many] { $count } членов
    }
directory-sentence-since = с { $year } года
directory-record-unverified = Всё на этой странице основано на общих сведениях; по источникам это никто не проверял.
directory-also = Также:
directory-keeps-going = Кто обеспечивает работу
directory-members-heading = Участники
directory-themes-heading = Над чем работает
directory-bodies-heading = Органы и уровни
directory-sources-heading = Источники
directory-achievements-heading = Чего удалось достичь
directory-chair = Председатель
directory-next-chair = Следующий председатель
directory-co-chair = сопредседатель
directory-secretariat = Секретариат
directory-iom = МОМ
directory-belongs-to = Связан с
directory-area = Охват
directory-established = Год создания
directory-website = Веб-сайт
directory-not-known = Неизвестно
directory-as-known-in = по состоянию на { $year } год
directory-undated = дата не указана
directory-chairs-heading = Председатели по годам
directory-chairs-text = Год и председатель, насколько это известно.
directory-membership = Кто участвует
directory-territories = { $count ->
        [one] { $count } территория-член
        [few] { $count } территории-члена
       *[many] { $count } территорий-членов
    }
directory-member-organizations = { $count ->
        [one] { $count } организация-член
        [few] { $count } организации-члена
       *[many] { $count } организаций-членов
    }
directory-observer-states = { $count ->
        [one] { $count } государство-наблюдатель
        [few] { $count } государства-наблюдателя
       *[many] { $count } государств-наблюдателей
    }
directory-observer-organizations = { $count ->
        [one] { $count } организация-наблюдатель
        [few] { $count } организации-наблюдателя
       *[many] { $count } организаций-наблюдателей
    }
directory-counted = По данным источников, государств-членов: { $count }.
directory-members-unknown = Участники неизвестны.
directory-members-on-map = Показать участников среди государств
directory-led-by = возглавляет
directory-levels = Уровни встреч
directory-rhythm = Периодичность встреч
directory-record-as-of = По данным:
directory-unverified-fields = Поля, не проверенные по источникам:
directory-states-lede = Одинаковый знак для каждого государства, по регионам и в порядке названий. Цифра — число механизмов, в которых оно участвует.
directory-states-filter-label = Какие государства показать
directory-find-state = Найти государство
directory-members-of = Участники механизма
directory-any-mechanism = любой механизм
directory-states-found = Государств и территорий: { $count } из { $total }
directory-no-state-title = Государства с таким названием нет
directory-no-state-all = Все государства
directory-legend-member = член
directory-legend-observer = наблюдатель
directory-legend-outside = не участвует
directory-legend-none = ни одного
directory-legend-count = механизмов: { $range }
directory-mechanisms-count = { $count ->
        [one] { $count } механизм
        [few] { $count } механизма
       *[many] { $count } механизмов
    }
directory-states-table = То же в таблице
directory-table-caption = Государства и территории с числом механизмов, в которых они участвуют
directory-column-state = Государство или территория
directory-column-region = Регион
directory-column-count = Механизмы
directory-seat-in = В { $mechanism }
directory-designations = Употребляемые здесь названия и группировки следуют спискам Организации Объединённых Наций и источникам по каждому механизму. Они не означают выражения какого-либо мнения относительно правового статуса какой-либо страны, территории, города или района, их властей или относительно делимитации их границ.
directory-sits-in = { $count ->
        [one] Участвует в { $count } механизме
        [few] Участвует в { $count } механизмах
       *[many] Участвует в { $count } механизмах
    }
directory-member-of = Член
directory-observer-in = Наблюдатель
directory-in-the-chair = Председательство
directory-no-chair = Сведений о председательстве нет.
directory-chair-next = Будет председательствовать следующим.
directory-chair-held-in = Председательствует, по состоянию на { $year } год.
directory-chair-held-undated = Председательствует согласно источнику без даты.
directory-chair-before = Председательствовало ранее.
directory-company = С кем встречается
directory-company-text = { $count ->
        [one] В своих механизмах заседает вместе с { $count } другим государством или территорией. Больше всего общих механизмов:
        [few] В своих механизмах заседает вместе с { $count } другими государствами и территориями. Больше всего общих механизмов:
       *[many] В своих механизмах заседает вместе с { $count } другими государствами и территориями. Больше всего общих механизмов:
    }
directory-global-rule = Обычно раз в два года; каждое исходит из итогов предыдущего. Доклады обобщают и рекомендуют; они ни к чему не обязывают.
directory-global-lede = С 2005 года председатели и секретариаты механизмов встречаются друг с другом, обычно раз в два года. Каждое совещание исходит из итогов предыдущего; доклады обобщают и рекомендуют, они ни к чему не обязывают.
directory-online = онлайн
directory-processes = { $count ->
        [one] { $count } процесс
        [few] { $count } процесса
       *[many] { $count } процессов
    }
directory-people = { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
directory-what-came = Итоги
directory-outcome-document = Итоговый документ:
directory-programme = Программа, насколько она известна
directory-host-and-sources = Принимающая сторона, участники, источники
directory-host = Принимающая сторона
directory-present = Присутствовавшие процессы
directory-day = День { $number }
directory-related = Смежные мероприятия

## Account

sign-in-title = Вход
sign-in-lede = По паролю или по ссылке, которую мы пришлём на вашу почту.
sign-in-act = Войти
sign-in-link-act = Прислать мне ссылку
sign-in-password-missing = Введите пароль или запросите ссылку по почте
sign-in-wrong = Этот адрес и этот пароль не подходят друг к другу. Проверьте и то и другое или запросите ссылку по почте.
sign-in-no-account = Нет учётной записи?
sign-in-no-account-text = Учётные записи создаёт секретариат совещания. Найдите приглашение в своей почте или обратитесь в секретариат.
sign-in-demonstration = Демонстрационные учётные записи
sign-in-demonstration-text = Это демонстрация с вымышленными учётными записями. Общий для них пароль показан там, где запущен сервер.
sign-in-sent-title = Проверьте почту
sign-in-sent-lede = Если у этого адреса есть учётная запись, ссылка уже отправлена. Она действует один раз, в течение десяти минут.
sign-in-sent-browser = Откройте ссылку в этом браузере: в другом она не сработает.
sign-in-other-address = Другой адрес
sign-in-link-ready = Ссылка действительна. Нажмите кнопку, чтобы войти.
sign-in-link-dead-title = По этой ссылке войти нельзя
sign-in-link-dead-unknown = Возможно, она неполная. Скопируйте ссылку из письма целиком или запросите новую.
sign-in-link-dead-expired = Срок её действия истёк. Запросите новую.
sign-in-link-dead-used = Она уже использована, а каждая ссылка действует один раз. Запросите новую.
sign-in-link-dead-other-browser = Её запросили в другом браузере. Откройте её там или запросите новую здесь.
sign-in-link-again = Запросить новую ссылку
sign-in-letter-subject = Ваша ссылка для входа в Entente
sign-in-letter-body =
    Кто-то, вероятно вы, запросил ссылку для входа в Entente. Откройте её в том браузере, в котором она была запрошена:

    { $link }

    Она действует один раз, в течение десяти минут. Если вы её не запрашивали, ничего делать не нужно.
welcome-title = Первый администратор
welcome-lede = Здесь ещё ни у кого нет учётной записи. Ваша будет первой; с её помощью можно создать все остальные.
welcome-act = Создать учётную запись
mailbox-title = Почтовый ящик этого сервера разработки
mailbox-lede = Почтовый сервер не настроен, поэтому письма попадают сюда; последние идут первыми.
mailbox-empty = Ни одного письма ещё не написано.
account-title = Учётная запись
account-problem = Есть ошибка
account-problem-title = Ошибка: { $title }
account-wait =
    { $minutes ->
        [one] Слишком много попыток. Попробуйте снова через { $minutes } минуту.
        [few] Слишком много попыток. Попробуйте снова через { $minutes } минуты.
       *[other] Слишком много попыток. Попробуйте снова через { $minutes } минут.
    }
account-name = Имя
account-email = Адрес электронной почты
account-password = Пароль
account-name-wrong = Введите имя не длиннее 200 символов
account-email-wrong = Введите адрес вида name@example.org
account-email-taken = У этого адреса уже есть учётная запись
account-language-wrong = Выберите один из шести языков
account-zone-wrong = Выберите часовой пояс из списка
account-password-hint = Не менее { $count } любых символов. Несколько не связанных между собой слов легко запомнить и трудно угадать.
account-password-short = Используйте не менее { $count } символов
account-password-long = Используйте не более { $count } символов
account-password-common = Этот пароль — один из первых, которые попробует любой. Выберите другой.
account-password-own-words = Этот пароль мало чем отличается от вашего адреса или названия этой службы. Выберите другой.
account-contents = На этой странице
account-saved = Сохранено
account-done-preferences = Теперь страницы показываются по вашему выбору.
account-done-password = У вас новый пароль. Во всех остальных местах выполнен выход.
account-done-session = В том браузере выполнен выход.
account-place = Язык и часовой пояс
account-language = Язык
account-language-none = Язык браузера
account-zone = Часовой пояс
account-zone-none = Пояс совещания
account-zone-hint = Время совещания всегда показывается сначала по часам места его проведения.
account-zone-now = Сейчас там ({ $city }) { $time }.
account-save = Сохранить
account-change-password = Сменить пароль
account-password-current = Текущий пароль
account-password-new = Новый пароль
account-password-ends = Во всех остальных местах будет выполнен выход.
account-password-not-current = Это не ваш текущий пароль
account-password-sign-in-again = Запросите ссылку по почте, войдите по ней и выберите пароль в течение десяти минут
account-sessions = Где вы вошли
account-session-here = здесь
account-session-since = вход { $day }, { $time } ({ $place })
account-session-seen = последнее обращение { $day }, { $time }
account-session-end = Выйти
account-session-device = { $browser }, { $system }
account-session-unknown = Неизвестный браузер
account-sign-out-everywhere = Выйти везде

## Papers: what leaves the house as a file

paper-pages = Стр. { $page } из { $pages }
paper-as-of = По состоянию на { $day }, { $time } ({ $city })
paper-day = Дата
paper-hours = Время
paper-room = Зал
paper-formats = Выгрузить как
paper-formats-by = С указанием, кто что написал
paper-format-docx = Word
paper-format-odt = OpenDocument
paper-format-pdf = PDF
paper-format-html = Веб-страница
paper-format-md = Markdown
paper-format-xml = Akoma Ntoso
paper-format-json = JSON
paper-back = Вернуться к тексту
paper-no-font-title = Этот текст нельзя сверстать в PDF на этом сервере
paper-no-font = Ни в одном шрифте этого сервера нет таких знаков: { $letters }. Ничего не потеряно: выберите другой формат или попросите администраторов сервера установить шрифт для этой письменности.
notes-of-item = Запись: { $title }
notes-of-session = Записи: { $title }
notes-of-meeting = Записи совещания: { $title }
notes-none = Ничего не записано.
notes-rule = Обсуждение шло по правилу Чатем-Хаус: сказанное нельзя приписывать никому.
notes-read = Читать и выгрузить записи
notes-read-all = Читать и выгрузить все записи

## Minutes

minutes-title = Краткие отчёты
minutes-lede = Что было сказано и решено: составлено по записям и журналу, распространено, исправлено по обоснованной просьбе стороны и закрыто.
minutes-none = Кратких отчётов пока нет.
minutes-compile = Составить краткий отчёт
minutes-compile-of = Об этих заседаниях
minutes-compile-act = Составить проект
minutes-of-session = Краткий отчёт: { $title }
minutes-of-several =
    { $count ->
        [one] Краткий отчёт о { $count } заседании: { $title }
        [few] Краткий отчёт о { $count } заседаниях: { $title }
        [many] Краткий отчёт о { $count } заседаниях: { $title }
       *[other] Краткий отчёт о { $count } заседания: { $title }
    }
minutes-state = Состояние
minutes-state-draft = проект
minutes-state-circulated = распространён
minutes-state-corrected = исправлен
minutes-state-final = окончательный
minutes-version = Версия { $number }
minutes-versions = Версии
minutes-working = Составляемый текст
minutes-hash = SHA-256
minutes-held = открыто в { $began }, закрыто в { $ended }
minutes-opened = открыто в { $began }
minutes-treated = Рассмотрено: { $hours }
minutes-speakers = Выступили: { $names }
minutes-unnamed =
    { $count ->
        [one] { $count } выступление приводится без указания выступавшего.
        [few] { $count } выступления приводятся без указания выступавших.
        [many] { $count } выступлений приводятся без указания выступавших.
       *[other] { $count } выступления приводятся без указания выступавших.
    }
minutes-decision = Решение: { $outcome }.
minutes-keep = Вести краткий отчёт
minutes-write = Написать о пункте:
minutes-write-title = Написать: { $title }
minutes-by-hand = написано вручную
minutes-text = Текст отчёта
minutes-text-hint = Markdown: # — заголовок, - — пункт списка, **жирный**, *курсив*, таблица знаком |. Пустая строка начинает новый абзац; абзацы нумеруются сами.
minutes-save = Сохранить текст
minutes-refresh = Составить заново
minutes-refresh-hint = Берёт то, что сейчас в записях и журнале. Написанное вручную остаётся.
minutes-circulate = Распространить
minutes-circulate-corrected = Распространить исправленную версию
minutes-circulate-hint = Все, кто вправе читать отчёт, получат письмо. Эта версия хранится неизменной.
minutes-until = Исправления принимаются до конца дня
minutes-until-hint = Пусто: до закрытия отчёта.
minutes-until-day = Исправления принимаются до конца дня { $day } ({ $city })
minutes-until-passed = Срок для исправлений истёк: { $day }
minutes-close = Закрыть отчёт
minutes-close-hint = Последняя версия становится окончательной. После этого ничего не меняется.
minutes-final-hint = Этот отчёт окончательный.
minutes-corrections = Исправления
minutes-corrections-none = Об исправлениях никто не просил.
minutes-correction-open = ждёт ответа
minutes-correction-taken = принято
minutes-correction-declined = не принято
minutes-reply = Ответ
minutes-take = Принять
minutes-decline = Не принимать
minutes-ask = Попросить об исправлении
minutes-ask-party = От имени
minutes-ask-item = О чём
minutes-ask-whole = Отчёт в целом
minutes-ask-text = Что следует исправить
minutes-ask-hint = Назовите абзац по номеру и напишите слова, о которых просите.
minutes-ask-act = Попросить
minutes-refused-stale = Кто-то изменил отчёт за это время. Ваше не потеряно: посмотрите, что есть теперь, и отправьте снова.
minutes-refused-closed = Этот отчёт окончательный и больше не меняется.
minutes-refused-no-draft = Заново составить можно только проект. Распространённый текст меняют правкой.
minutes-refused-not-circulated = Нынешний текст не распространён. Сначала распространите его.
minutes-refused-too-late = Срок для исправлений истёк. Обратитесь в секретариат.
minutes-refused-past-day = Последний день для исправлений должен быть впереди.
minutes-refused-open-corrections = Есть исправления без ответа. Сначала ответьте на них.
minutes-refused-nothing-changed = С последней версии ничего не изменилось.
minutes-refused-no-session = Выберите хотя бы одно заседание.
minutes-refused-empty = Напишите, что следует исправить.
minutes-refused-too-long = Слишком длинно. Ваш текст здесь: сократите его.
minutes-refused-reason-needed = Напишите, почему исправление не принято. Сторона, которая просила, это прочитает.
minutes-refused-settled = На это исправление уже ответили.
minutes-refused-no-party = Вы не представляете ни одну сторону этого совещания.
minutes-letter-subject = Краткий отчёт: { $title }
minutes-letter-circulated = Краткий отчёт распространён.
minutes-letter-corrected = Исправленный краткий отчёт распространён.
minutes-letter-open = Исправления принимаются до закрытия отчёта.
minutes-letter-body =
    { $title }

    { $what }
    { $until }

    { $link }
minutes-deed-compiled = Краткий отчёт составлен
minutes-deed-circulated = Краткий отчёт распространён
minutes-deed-corrected = Исправленный краткий отчёт распространён
minutes-deed-closed = Краткий отчёт закрыт
minutes-deed-correction-asked = Запрошено исправление краткого отчёта
minutes-deed-correction-taken = Исправление краткого отчёта принято
minutes-deed-correction-declined = Исправление краткого отчёта не принято

## Outcome documents
document-deed-begun = Начата работа над итоговым документом
document-deed-imported = Внесён проект
document-deed-circulated = Проект распространён
document-deed-reading-opened = Начато чтение
document-deed-pen-changed = Изменены правила внесения предложений
document-deed-focus-moved = Пункт взят на рассмотрение
document-deed-proposal-submitted = Предложение представлено
document-deed-proposal-tabled = Предложение внесено
document-deed-proposal-discussed = Предложение взято на рассмотрение
document-deed-proposal-accepted = Предложение принято
document-deed-proposal-accepted-modified = Предложение принято с изменениями
document-deed-proposal-in-brackets = Предложение взято в квадратные скобки
document-deed-proposal-not-retained = Предложение не сохранено
document-deed-proposal-withdrawn = Предложение снято
document-deed-proposal-superseded = Предложение заменено автором
document-deed-proposal-taken-over = Предложение подхвачено
document-deed-proposal-cosponsored = К авторам предложения присоединились
document-deed-proposal-confirmed = Предложение подтверждено автором
document-deed-position-taken = Выражена позиция
document-deed-para-written = Пункт изменён редактором
document-deed-para-added = Добавлен пункт
document-deed-bracket-lifted = Скобки сняты
document-deed-chairs-text-offered = Предложен текст председателя
document-deed-agreed-ad-ref = Пункт согласован ad referendum
document-deed-agreed = Пункт согласован
document-deed-ad-ref-returned = Согласие ad referendum отозвано
document-deed-reopened = Пункт открыт вновь
document-deed-deletion-agreed = Согласовано исключение пункта
document-deed-corrected = Внесена редакционная поправка
document-deed-correction-undone = Редакционная поправка отменена
document-deed-published = Опубликован пересмотренный вариант
document-deed-translated = Перевод обновлён
document-deed-all-agreed = Согласованы все пункты
document-deed-adopted = Документ принят
document-deed-finalised = Издан окончательный текст
document-deed-became-chairs-summary = Стал резюме председателя
document-deed-silence-prepared = Подготовлена процедура отсутствия возражений
document-deed-silence-announced = Объявлена процедура отсутствия возражений
document-deed-silence-started = Начата процедура отсутствия возражений
document-deed-silence-extended = Продлена процедура отсутствия возражений
document-deed-silence-answered = Ответ в процедуре отсутствия возражений
document-deed-silence-broken = Молчание нарушено
document-deed-silence-withdrawn = Процедура отсутствия возражений снята
document-deed-silence-adopted = Принято при отсутствии возражений

# The words of outcome documents.
frame-documents = Документы
documents-title = Документы
documents-lede = О чём ведёт переговоры совещание: каждый пункт, его состояние, предложения по нему и кто с ним согласен.
documents-none = Документов пока нет.
documents-none-how = Секретариат или докладчик вносит предварительный проект; с этого момента здесь видно всё, что с ним происходит.
documents-new = Новый документ
documents-agreed-words = согласовано { $percent } % слов
documents-brackets = 
    { $count ->
        [0] нет текста в скобках
        [one] { $count } место в скобках
        [few] { $count } места в скобках
        [many] { $count } мест в скобках
       *[other] { $count } места в скобках
    }
documents-proposals = 
    { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
        [many] { $count } предложений
       *[other] { $count } предложения
    }
documents-no-item = вне пунктов программы
documents-draft = Проект
documents-draft-hint = Введите или вставьте его. С пустой строки начинается следующий пункт; # — заголовок. Номера вида 1., PP1, OP 4 или (a) считываются, а далее их ведёт система. [ ] отмечает несогласованное, *слово* — курсив, **слово** — жирный шрифт.
documents-symbol = Условное обозначение
documents-symbol-hint = Как оно стоит вверху страницы, например SAMPLE-A/7.
documents-kind = Вид документа
documents-item = Обсуждается по пункту программы
documents-language = Язык переговоров
documents-languages = Должен существовать также на языках
documents-scheme = Нумерация
documents-scheme-hint = Номера вычисляются и меняются только при публикации пересмотренного варианта.
documents-visibility = Кто может его читать
documents-all-or-nothing = Ничто не согласовано, пока не согласовано всё
documents-all-or-nothing-hint = Согласие по пункту показывается как предварительное, пока документ не принят в целом.
documents-begin = Внести проект
documents-title-needed = Укажите название документа. Всё введённое вами сохранено.
document-kind-outcome = итоговый документ
document-kind-recommendations = рекомендации
document-kind-joint-statement = совместное заявление
document-kind-work-plan = план работы
document-kind-chairs-summary = резюме председателя
document-scheme-pp-op = преамбула и постановляющая часть отдельно (PP1, OP1)
document-scheme-continuous = сквозная (1, 2, 3)
document-state-drafting = в стадии подготовки
document-state-circulated = распространён
document-state-reading = идёт чтение
document-state-compilation = сводный текст
document-state-all-agreed = согласованы все пункты
document-state-silence = идёт процедура отсутствия возражений
document-state-adopted = принят
document-state-final = окончательный текст
document-state-chairs-summary = резюме председателя
document-reading = чтение { $number }
document-all-or-nothing = предварительно, пока не принято в целом
document-held-by = на скобках настаивают:
document-panel = О тексте
document-show-all = Весь текст
document-show-open = Только открытое
document-views = Как показать документ
document-proposals-until = предложения принимаются до { $instant }
document-pen-closed = предложения пока не принимаются
document-pen-proposals-open = предложения принимаются
document-pen-frozen = предложения больше не принимаются
document-instant = { $day }, { $time } ({ $city })
document-own-drafts = 
    { $count ->
        [one] { $count } ваш черновик
        [few] { $count } ваших черновика
        [many] { $count } ваших черновиков
       *[other] { $count } вашего черновика
    }
document-corrected = редакционная поправка
document-next-up = Что рассмотреть дальше
document-holders = Кто настаивает на скобках
document-revisions = Пересмотренные варианты
document-how-to-propose = Чтобы предложить изменение, выберите пункт по номеру.
document-ad-ref-hint = ◐ Пункты, согласованные ad referendum, становятся согласованными по истечении срока, если глава делегации не отзовёт согласие.
document-as = От имени
document-chair = Для председателя и редактора
document-circulate = Распространить проект
document-open-reading = Начать чтение { $number }
document-compile = Составить сводный текст
document-publish = Опубликовать пересмотренный вариант
document-to-summary = Превратить в резюме председателя
document-wording = Слова, которыми документ выносится на совещание
document-adopt = Принять: возражений нет
document-finalise = Издать окончательный текст
document-proposals = Предложения
document-until = До (время: { $city })
document-auto-table = Предложения вносятся сразу после представления
document-save-rules = Установить
document-rules = Когда принимаются предложения
document-followed = Текст обновлён.
document-lost = Связь потеряна. То, что вы видите, могло устареть; она восстановится сама.
revision-zero = предварительный проект
revision-compilation = сводный текст
revision-silence = текст в процедуре отсутствия возражений
revision-adopted = текст в принятом виде
revision-final = окончательный текст
revision-summary = резюме председателя
para-title = Пункт { $number }
para-status-untouched = не затронут
para-status-open = открыт
para-status-bracketed = в квадратных скобках
para-status-chairs-text = текст председателя
para-status-agreed-ad-ref = согласован ad referendum
para-status-agreed = согласован
para-status-deleted = исключён
para-kind-heading = заголовок
para-kind-preambular = пункт преамбулы
para-kind-operative = пункт постановляющей части
para-kind-sub = подпункт
para-kind-annex = приложение
para-kind-footnote = сноска
para-no-proposals = Предложений нет.
para-holder = { $party }, с { $instant }
para-held = На скобках настаивают
para-ad-ref-until = Будет согласован, если до { $instant } никто не отзовёт согласие.
para-corrected-until = Любая сторона может отменить это до { $instant }.
para-previous = Предыдущий
para-next = Следующий
para-close = Назад к тексту
para-proposals = Предложения
para-positions = Позиции по пункту в нынешней редакции
para-life = История этого пункта
para-return-reason = Почему ваша столица не может согласиться
para-return = Отозвать согласие
para-undo-correction = Отменить поправку
para-focus = Вынести на совещание
para-focus-hint = То, что вынесено на совещание, видно на экранах. Объявить его согласованным можно через пять секунд.
para-ad-ref = Согласовано ad referendum
para-agree = Согласовано
para-offer = Предложить текст председателя
para-delete = Согласовано исключить
para-confirm = Подтвердить согласование
para-reopen-reason = Почему пункт открывается вновь
para-reopen = Открыть вновь
para-edit = Изменить текст
para-correct = Редакционная поправка
para-insert = Добавить пункт после него
para-brackets = Квадратные скобки
bracket-keep = Оставить «{ $words }»
bracket-drop = Исключить
proposal-to-confirm = Ждёт подтверждения автора.
proposal-noc = Просит оставить пункт без изменений.
proposal-move-first = Поместить в начало
proposal-move-after = Поместить после пункта { $number }
proposal-merge-with = Объединить в один пункт с { $numbers }
proposal-submit = Представить
proposal-edit = Изменить
proposal-discard = Отбросить
proposal-confirm = Подтвердить
proposal-withdraw = Снять
proposal-leave = Выйти из числа авторов
proposal-cosponsor = Присоединиться к авторам
proposal-take-over = Подхватить
proposal-table = Внести
proposal-discuss = Взять на рассмотрение
proposal-accept = Принять
proposal-accept-modified = Принять с изменениями
proposal-brackets = Взять в квадратные скобки
proposal-why = Причина
proposal-not-retain = Не сохранять
carried-clean = Перенесено в новый текст без изменений.
carried-adjusted = Текст вокруг изменился, и предложение сдвинуто вместе с ним: автора просят подтвердить.
carried-conflict = Противоречит нынешнему тексту; сохранено и то и другое.
carried-overtaken = В тексте теперь сказано то, о чём оно просило.
proposal-state-draft = ваш черновик
proposal-state-submitted = представлено
proposal-state-tabled = внесено
proposal-state-under-discussion = на рассмотрении
proposal-state-accepted = принято
proposal-state-accepted-modified = принято с изменениями
proposal-state-in-brackets = в квадратных скобках
proposal-state-addressed-by-chairs-text = учтено в тексте председателя
proposal-state-not-retained = не сохранено
proposal-state-withdrawn = снято
proposal-state-superseded = заменено автором
proposal-state-lapsed = утратило силу
proposal-action-add = новый пункт
proposal-action-mod = изменение
proposal-action-sup = исключение
proposal-action-noc = без изменений
proposal-action-move = перенос
proposal-action-split = разделение
proposal-action-merge = объединение
nature-substantive = по существу
nature-editorial = редакционное
nature-linguistic = языковое
stance-support = поддерживает
stance-can-accept = может согласиться
stance-study = ещё изучает
stance-reserve = резервирует позицию
stance-oppose = возражает
position-quiet = { $party } (только председателю)
position-take-back = отозвать
position-own = Позиция моей стороны
position-for-chair-only = Только для председателя
next-up-quick-win = есть поддержка, возражений нет
next-up-longest-held = дольше всех в скобках
next-up-most-parties = затрагивает больше всего сторон
propose-change = Предложить изменение этого пункта
propose-other = Другие предложения
propose-add = Новый пункт после него
propose-add-first = Предложить новый пункт в начале
propose-sup = Исключить его
propose-split = Разделить его на два
propose-merge = Объединить его с другим
propose-move = Перенести его в другое место
propose-noc = Оставить его без изменений
write-propose-mod = Предложить изменение пункта { $number }
write-propose-add = Предложить новый пункт после пункта { $number }
write-propose-sup = Предложить исключить пункт { $number }
write-propose-noc = Предложить оставить пункт { $number } без изменений
write-propose-move = Предложить перенести пункт { $number }
write-propose-split = Предложить разделить пункт { $number }
write-propose-merge = Предложить объединить пункт { $number } с другим
write-edit = Изменить текст пункта { $number }
write-insert = Добавить пункт после пункта { $number }
write-correct = Редакционная поправка к пункту { $number }
write-offer = Текст председателя для пункта { $number }
write-accept = Принять с изменениями: пункт { $number }
write-back = Назад к пункту
write-now = Нынешняя редакция
write-text = Каким должен быть текст
write-hint = Меняйте слова прямо в тексте. [ ] отмечает несогласованное, варианты пишутся [один | другой]; *слово* — курсив, **слово** — жирный шрифт.
write-difference = Что это меняет
write-save-draft = Сохранить как черновик
write-save = Сохранить
write-draft-hint = Черновик видит только ваша сторона. Он становится предложением, когда вы его представите.
write-rest = Второй пункт
write-rest-hint = Слова, которые выделяются в отдельный пункт.
write-with = С каким пунктом
write-after = После какого пункта
write-rationale = Обоснование
write-rationale-hint = Показывается вместе с предложением и как примечание в Word.
write-nature = Характер
write-kind = Вид пункта
write-depth = Уровень
write-depth-hint = 1 для (a), 2 для (i); для заголовка — его уровень.
document-refused-stale = Кто-то тем временем изменил документ. Сейчас вы видите его нынешнее состояние; ничего не сделано.
document-refused-no-para = Этого пункта в тексте больше нет. Ничего не сделано.
document-refused-no-proposal = Такого предложения нет. Ничего не сделано.
document-refused-no-bracket = Этих скобок в тексте больше нет. Ничего не сделано.
document-refused-no-party = Выберите, от чьего имени вы действуете.
document-refused-not-committed = Это может сделать только член делегации, уполномоченный принимать обязательства от её имени.
document-refused-not-head = Это может сделать только глава делегации или заместитель.
document-refused-not-yours = Это принадлежит другой стороне. Ничего не сделано.
document-refused-wrong-state = Нынешнее состояние документа этого не допускает. Ничего не сделано.
document-refused-under-silence = Пока идёт процедура отсутствия возражений, текст доступен только для чтения.
document-refused-pen-closed = Сейчас предложения не принимаются. Ваш черновик сохранён.
document-refused-too-late = Срок истёк. Написанное вами сохранено как ваш черновик.
document-refused-frozen = Пункт согласован. Его текст меняется, только если председатель откроет его вновь.
document-refused-settled = По этому уже принято решение. Ничего не сделано.
document-refused-no-change = Ничего не изменилось бы.
document-refused-empty = Ничего не написано.
document-refused-too-long = Слишком длинно. Всё введённое вами сохранено.
document-refused-open-brackets = В пункте остались квадратные скобки. Сначала снимите их.
document-refused-opposed = Одна из сторон резервирует позицию по этим словам или возражает против них.
document-refused-live-proposals = На предложения по этому пункту ещё не дан ответ.
document-refused-not-called = Сначала вынесите пункт на совещание и подождите пять секунд.
document-refused-reason-needed = Нужно указать причину.
document-refused-conflict = Предложение противоречит нынешнему тексту. Примите его с изменениями или обратитесь к автору.
document-refused-no-brackets = Предложение такого вида нельзя взять в квадратные скобки.
document-refused-competing = Эти предложения противоречат друг другу.
document-refused-not-agreed = Ещё не всё согласовано.
document-refused-past-time = Время должно быть впереди.
document-refused-already-there = Сторона это уже поддерживает.
document-text-unclosed = Скобка, открытая на знаке { $place }, не закрыта. Ничего из набранного не потеряно.
document-text-unopened = На знаке { $place } закрыта скобка, которая не была открыта. Ничего из набранного не потеряно.
document-text-too-deep = Скобка на знаке { $place } лежит внутри трёх других; глубже нельзя. Ничего из набранного не потеряно.

# Ledger, revisions and files of outcome documents.
document-text = Текст
document-ledger = Ход согласования
document-files = Файлы
ledger-agreed = Согласовано
ledger-percent = { $percent } %
ledger-words = Слова
ledger-agreed-words = согласованные слова
ledger-all-words = все слова
ledger-brackets = Неснятые скобки
ledger-oldest = Самые давние скобки
ledger-median = Половина из них моложе, чем
ledger-minutes = { $count } мин
ledger-hours = { $count } ч
ledger-days = 
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
ledger-course = Как складывался текст
ledger-as-table = В виде таблицы
ledger-when = Когда
ledger-sections = По разделам
ledger-section = Раздел
ledger-before-headings = До первого заголовка
ledger-paragraphs = По пунктам
ledger-paragraph = Пункт
ledger-state = Состояние
ledger-since = С какого времени
life-title = История пункта { $number }
revisions-compare = Сравнение
revisions-from = От
revisions-to = До
revisions-now = нынешний текст
revisions-show = Показать
revisions-none = Пока ничего не опубликовано. Пересмотренный вариант навсегда хранится неизменным, вместе со своим цифровым отпечатком.
revision-change-unchanged = без изменений
revision-change-changed = изменён
revision-change-added = добавлен
revision-change-removed = исключён
revision-change-moved = перенесён сюда
revision-change-moved-and-changed = перенесён сюда и изменён
revision-change-moved-away = перенесён отсюда
files-clean = Чистый текст
files-clean-hint = Нынешний текст со скобками.
files-proposals = Со всем, что предложено
files-proposals-hint = Каждое предложение — исправление с пометкой от имени его стороны, причина — в примечании. Если отклонить все исправления, получится нынешний текст.
files-redline = Что изменилось после пересмотренного варианта
files-redline-hint = Исправления с пометкой: если принять все, получится нынешний текст, если отклонить все — пересмотренный вариант.
files-since = после: { $revision }
files-back = Возвращение из столицы
files-back-hint = Скачайте чистый текст файлом Word, пусть столица внесёт правки в режиме записи исправлений, и загрузите файл сюда: каждое исправление станет черновиком вашей делегации. Ничего не предлагается, пока вы это не представите.
files-file = Файл Word (.docx)
files-read = Прочитать файл
files-drafts = Теперь у вашей делегации есть черновики по: { $numbers }.
files-no-change = Файл ничего не меняет в нынешнем тексте.
files-untracked = Изменено без записи исправлений: { $numbers }. Это тоже стало черновиками; проверьте их внимательно.
files-left-out = Не прочитано из файла:
files-new-after = новый после { $number }
left-out-pictures = изображения
left-out-text-boxes = надписи
left-out-macros = макросы (не запускались)
left-out-fields = поля (взят их последний текст)
left-out-contents = оглавление
left-out-tables = таблицы (взяты их абзацы)
left-out-formulas = формулы (взяты их знаки)
left-out-hidden-text = скрытый текст
left-out-embedded = другие файлы внутри файла
left-out-external = то, что находится в другом месте (ничего не загружалось)
left-out-symbols = знаки особых шрифтов
left-out-links = ссылки, не ведущие ни на веб-адрес, ни на адрес почты
unreadable-not-docx = Это не файл Word (.docx). Ничего не изменено.
unreadable-old-format = Этот файл в формате Word до 2007 года. Сохраните его как .docx и загрузите снова.
unreadable-encrypted = Этот файл защищён паролем. Сохраните его без пароля и загрузите снова.
unreadable-damaged = Этот файл повреждён, прочитать его нельзя. Ничего не изменено.
unreadable-too-large = Этот файл или его содержимое после распаковки слишком велико. Ничего не изменено.
unreadable-too-deep = Части этого файла слишком глубоко вложены друг в друга. Ничего не изменено.
unreadable-forbidden = В этом файле есть то, чего не может быть ни в одном файле Word. Он не прочитан.
shows-text = рассматриваемый пункт
display-no-text = На совещание не вынесен ни один пункт.
display-competing = Предложения
# Asking one’s capital: a confidential link to chosen paragraphs, and what comes back by it.
capital-link = Запросить столицу
capital-title = Запрос в столицу
capital-awaited = Ваша столица ответила
capital-ask = Отправить пункты в столицу
capital-lede = По конфиденциальной ссылке столица увидит выбранные пункты, предложения к ним и форму ответа. Учётная запись там не нужна.
capital-paras = Какие пункты отправить
capital-paras-hint = Согласованные ad referendum пункты, срок которых идёт, уже выбраны.
capital-paras-agreed = Уже согласованы: { $count }
capital-clock-until = срок до { $instant }
capital-of = Столица какой стороны
capital-life = Сколько действует ссылка
capital-life-clock = До окончания срока ad referendum выбранных пунктов
capital-life-hours = { $hours } ч
capital-life-date = До дня и часа, время: { $city }
capital-until = День и час
capital-note = Какие указания нужны
capital-note-hint = Стоит над пунктами, прежде всего остального.
capital-language = Язык страницы
capital-language-hint = Сами пункты остаются на языке переговоров.
capital-recipient = Отправить ссылку на адрес
capital-recipient-hint = Письмо отправит система; о чём спрашивают, в нём не сказано. Оставьте пустым, чтобы передать ссылку самим.
capital-make = Создать ссылку
capital-private = О запросе и ответе знают только члены вашей делегации. В записи совещания этого нет.
capital-made = Ссылка готова
capital-made-once = Скопируйте её сейчас: она показана один раз и нигде не хранится. Открывается до { $instant }.
capital-made-mailed = Она также отправлена на { $address }.
capital-links = Что отправлено в столицу
capital-open-until = открывается до { $instant }
capital-ended = действие закончилось { $instant }
capital-sent-to = отправлена на { $address }
capital-about = пункты { $numbers }
capital-asked-by = запросил(а) { $name }, { $instant }
capital-take-note = Принять к сведению
capital-revoke = Отозвать ссылку
capital-earlier = Прежние ответы: { $count }
capital-book = Что с ней происходило
capital-book-hint = Почтовый фильтр мог открыть ссылку раньше читателя.
capital-state-not-opened = не открыта
capital-state-opened = открыта
capital-state-answered = получен ответ
capital-state-expired = истекла без ответа
capital-state-revoked = отозвана
capital-deed-asked = ссылка создана
capital-deed-mailed = ссылка отправлена
capital-deed-opened = ссылка открыта
capital-deed-answered = получен ответ
capital-deed-corrected = ответ изменён
capital-deed-noted = принято к сведению
capital-deed-revoked = ссылка отозвана
capital-word-agree = Может согласиться
capital-word-change = Может согласиться с таким изменением
capital-word-refuse = Не может согласиться
capital-word-more-time = Нужно больше времени
capital-unverified = как введено, не проверено
capital-since-changed = С тех пор пункт изменился. Что изменилось:
capital-since-gone = Этого пункта в тексте больше нет.
capital-position-given = Ваша сторона заняла эту позицию.
capital-give-position = Сказать, что мы можем согласиться
capital-draft-is = Предложение по нему: { $state }.
capital-draft-frozen = Это черновик вашей делегации. Пока слова согласованы: чтобы его внести, отзовите согласие или добейтесь повторного рассмотрения.
capital-table = Представить это предложение
capital-return = Отозвать согласие по этой причине
capital-beside = Из столицы
capital-waiting = Ссылки, ждущие ответа: { $count }
capital-ask-about = Запросить столицу об этом пункте
capital-has-answered = Столица ответила: { $answer }
capital-draft-mark = из столицы
capital-question = { $party }: можно ли согласиться?
capital-confidential = конфиденциально
capital-answer-before = Ответить до { $instant }
capital-here = По часам этого устройства:
capital-gone = Этого пункта в тексте больше нет: он исключён или объединён с другим. Ответ не нужен. Вот что вам было отправлено:
capital-moved = С момента отправки этот пункт изменился.
capital-moved-was = Было:
capital-moved-difference = Что изменилось:
capital-moved-now = Как он звучит сейчас; ваш ответ относится к этим словам:
capital-earlier-words = До изменения ответ был: { $answer }. Он остаётся, если вы не ответите заново.
capital-own-drafts = Черновики вашей делегации: { $count }
capital-your-answer = Ваш ответ по пункту { $number }
capital-text = Пункт в том виде, в каком вы могли бы согласиться
capital-text-hint = Меняйте слова прямо в тексте; делегация увидит, что изменено. В квадратных скобках — то, что ещё не согласовано.
capital-reason = Причина
capital-who = Кто отвечает
capital-name = Имя
capital-office = Должность и ведомство
capital-office-hint = Например: директор по миграции, Министерство иностранных дел.
capital-overall = О тексте в целом
capital-send = Отправить делегации
capital-send-hint = Это читает только ваша делегация. Изменить можно здесь, пока ссылка действует.
capital-received = Этот ответ у делегации
capital-received-of = { $name }, { $office } · { $instant }
capital-received-change = Чтобы исправить его, измените ниже и отправьте снова.
capital-dead = Эта ссылка ничего не открывает
capital-dead-why = Возможно, она неполна, срок её истёк или делегация её отозвала.
capital-dead-next = Попросите новую у делегации, которая её прислала.
capital-dead-wait = Отсюда пробовали слишком много ссылок. Попробуйте через { $minutes } мин.
capital-typed = Что вы набрали
capital-typed-hint = Оно не отправлено. Скопируйте отсюда.
capital-typed-answer = Ответ { $place }:
capital-typed-text = Текст { $place }
capital-typed-reason = Причина { $place }
capital-wrong-at = Пункт { $number }: { $words }
capital-wrong-meanwhile = Тем временем кто-то ответил по этой ссылке. Ответ ниже; набранное сохранено. Отправьте ещё раз, чтобы заменить его.
capital-wrong-moved = он изменился, пока вы писали. Набранное сохранено; посмотрите на новые слова и отправьте снова.
capital-wrong-gone = его в тексте больше нет. Ничего не отправлено; отправьте снова без него.
capital-wrong-no-name = Укажите, кто отвечает.
capital-wrong-no-office = Укажите должность.
capital-wrong-nothing = Ответьте хотя бы по одному пункту или напишите о тексте в целом.
capital-wrong-no-reason = укажите причину.
capital-wrong-no-change = слова те же. Измените их или выберите «Может согласиться».
capital-wrong-no-text = текст пуст.
capital-wrong-too-long = Текст слишком длинный. Ничего из набранного не пропало.
capital-wrong-too-many = Слишком много ответов за короткое время. Отправьте через { $minutes } мин; набранное сохранено.
capital-refused-no-instant = Укажите день и час, когда ссылка перестанет действовать.
capital-refused-wrong-state = Документ не обсуждается; спрашивать столицу не о чем.
capital-refused-no-paras = Выберите хотя бы один пункт.
capital-refused-gone-para = Одного из выбранных пунктов в тексте больше нет. Выберите снова.
capital-refused-no-clock = Ни у одного выбранного пункта нет срока. Выберите другой срок.
capital-refused-past-time = Срок должен быть впереди.
capital-refused-too-far = Ссылка действует не дольше 30 дней.
capital-refused-too-long = Записка слишком длинная. Ничего из набранного не пропало.
capital-refused-too-many = У вашей делегации слишком много действующих ссылок на этот документ. Сначала отзовите часть.
capital-refused-bad-address = Введите адрес вида name@example.org.
capital-refused-too-many-letters = Слишком много писем за короткое время. Попробуйте через { $minutes } мин или создайте ссылку без отправки.
capital-refused-which-party = Выберите, чью столицу вы спрашиваете.
capital-letter-link-subject = Запрос указаний: { $party }
capital-letter-link =
    { $party } просит ваших указаний для { $meeting }.

    Ответить до { $deadline }

    { $link }

    Ссылка конфиденциальна: у кого она есть, тот может читать и отвечать. Учётная запись не нужна.
capital-letter-answered-subject = Столица ответила: { $title }
capital-letter-answered = Столица стороны «{ $party }» ответила по документу «{ $title }». Что она говорит, стоит на странице; в письме этого нет.
capital-letter-corrected = Столица стороны «{ $party }» изменила ответ по документу «{ $title }». Что она говорит теперь, стоит на странице.
capital-letter-foot = { $meeting }: { $link }
## Search over everything
search-title = Поиск
search-title-of = Поиск: { $words }
search-label = Поиск по всему
search-words = Слова или фраза в кавычках
search-do = Найти
search-hint = На любом из шести языков и в любой форме слова; фраза в кавычках — так, как она стоит. Поиск ведётся только в том, что вам разрешено читать.
search-hint-short = Результаты появляются по мере ввода.
search-list = Найдено на данный момент
search-lost = Поиск сейчас не отвечает. Нажмите Enter, чтобы попробовать на его странице.
search-all = Все результаты
search-empty = Что вы ищете?
search-empty-hint = Механизмы и государства, совещания и их повестки, итоговые документы по пунктам, согласованные формулировки, записи и краткие отчёты, карточки на досках: один поиск находит всё, сначала самое новое.
search-no-words = Здесь нет слов
search-no-words-hint = Введены только знаки. Введите буквы или цифры.
search-too-short = Одной буквы мало
search-too-short-hint = Введите хотя бы две; одного китайского знака достаточно.
search-cut = Запрос слишком длинный: учтено только его начало.
search-none = Ничего не найдено
search-none-hint = Среди того, что вам разрешено читать, нет ничего со всеми этими словами. Попробуйте меньше слов, другой язык или без кавычек.
search-everywhere = Искать без фильтров
search-back = Предыдущая страница
search-on = Следующая страница
search-filters = Уточнить
search-filter-kind = Что это
search-filter-meeting = Совещание
search-filter-theme = Тема
search-filter-language = Язык
search-filter-off = Снять этот фильтр:
search-filter-more = Ещё
search-count-at-least = { $count }+
search-keys = Клавиша / и Ctrl K (⌘ K) ведут к поиску с любой страницы.
search-keys-off = Отключить клавишу /
search-keys-on = Включить клавишу /
search-kind-mechanism = Механизм
search-kind-state = Государство
search-kind-theme = Тема
search-kind-global-meeting = Прошлое глобальное совещание РКП
search-kind-meeting = Совещание
search-kind-session = Заседание
search-kind-item = Пункт повестки дня
search-kind-document = Итоговый документ
search-kind-paragraph = Пункт документа
search-kind-adopted = Согласованная формулировка
search-kind-note = Запись
search-kind-minutes = Краткий отчёт
search-kind-party = Сторона
search-kinds-mechanism = Механизмы
search-kinds-state = Государства
search-kinds-theme = Темы
search-kinds-global-meeting = Прошлые глобальные совещания
search-kinds-meeting = Совещания
search-kinds-session = Заседания
search-kinds-item = Пункты повестки дня
search-kinds-document = Итоговые документы
search-kinds-paragraph = Пункты документов
search-kinds-adopted = Согласованные формулировки
search-kinds-note = Записи
search-kinds-minutes = Краткие отчёты
search-kinds-party = Стороны
search-found = 
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-found-more = Более { $count } результатов; показаны первые

search-kind-post = Карточка
search-kinds-post = Карточки

# Found: what mechanisms do between meetings
search-kind-survey = Опрос
search-kinds-survey = Опросы
search-kind-recommendation = Рекомендация
search-kinds-recommendation = Рекомендации
search-kind-task = Задача
search-kinds-task = Задачи
search-kind-gathering = Мероприятие
search-kinds-gathering = Мероприятия

## Library of agreed language
library-title = Согласованные формулировки
library-lede = То, что принято здесь, и то, о чём государства договорились в других местах, — дословно и с указанием источника.
library-search-title = Согласованные формулировки: { $words }
library-search-label = Поиск по согласованным формулировкам
library-search-words = Слова или фраза
library-search-hint = На любом из шести языков. Слова в кавычках ищутся так, как стоят; прописные буквы, диакритические знаки и огласовки значения не имеют.
library-search-language = Язык слов
library-search-any = Любой язык
library-search = Найти
library-no-words = В запросе нет ни одного слова
library-no-words-hint = Введите хотя бы одну букву или цифру; другие знаки не ищутся.
library-none = В согласованных текстах таких слов нет
library-none-hint = Ищите меньше слов или без кавычек: тогда они могут стоять порознь.
library-found = 
    { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
        [many] { $count } пунктов
       *[other] { $count } пункта
    }
library-found-more = Последние { $count } пунктов, всего их больше
library-cut = Запрос слишком длинный: учтено только его начало.
library-earlier-page = Более новые
library-next-page = Более старые
library-texts = Тексты
library-empty = Всё, что здесь принимается, появляется на этой странице с момента принятия.
library-empty-hint = Тексты, согласованные в других местах, вносит администратор системы.
library-fictional = вымышлено для демонстрации
library-unchecked = не сверено с источником
library-how-chair = принято совещанием
library-how-silence = принято по процедуре отсутствия возражений
library-also-in = 
    { $count ->
        [one] также ещё в { $count } месте
        [few] также ещё в { $count } местах
        [many] также ещё в { $count } местах
       *[other] также ещё в { $count } местах
    }
library-cite = { $source }, { $designation }
library-cite-paragraph = { $source }, п. { $number }
library-languages = Языки текста
library-body = Принят
library-meeting = Совещание
library-day = Дата принятия
library-source = Источник
library-revision = Опубликован как
library-provenance = Откуда этот текст
library-elsewhere = Те же слова в других текстах
library-open-document = Открыть документ в его совещании
library-quote = Текст для копирования со ссылкой
library-copy = Копировать со ссылкой
library-copied = Скопировано.
documents-library = Согласованные формулировки других текстов, с поиском по фразам
agreed-find = Найти согласованную формулировку
agreed-hint = Выделите слова и нажмите Alt+L, чтобы их найти. Введённое сохраняется.
agreed-all = Всё найденное — в библиотеке
agreed-failed = Библиотека недоступна. Ваш текст не изменён; попробуйте ещё раз.
agreed-put = Вставлено в ваш текст: { $citation }
agreed-insert = Вставить со ссылкой
agreed-precedents = Согласованные формулировки в этом пункте

## Silence procedure
silence-title = Процедура отсутствия возражений
silence-list-title = Процедуры отсутствия возражений
silence-list-lede = Текст принимается, если ни одна из сторон, имеющих на это право, не возразит письменно до определённого момента.
silence-none = Пока нет ни одной процедуры. Она готовится на основе итогового документа, все пункты которого согласованы.
silence-moment = { $date }, { $time } { $city }
silence-both = { $there } (ваше время: { $here })
silence-left = осталось { $hours } ч { $minutes } мин
silence-calendar-title = Окончание процедуры отсутствия возражений: { $document }
silence-state-prepared = готовится
silence-state-announced = объявлена
silence-state-running = идёт
silence-state-adopted = принято в отсутствие возражений
silence-state-broken = молчание нарушено
silence-state-withdrawn = снята
silence-sentence-prepared = Готовится: начиная с { $start } текст будет принят, если ни одна сторона не возразит письменно до { $when }. Пока никто не уведомлён.
silence-sentence-announced = Начинается { $start }. Если затем ни одна сторона не возразит письменно до { $when }, текст принимается.
silence-sentence-running = Если ни одна сторона не возразит письменно до { $when }, текст принимается.
silence-sentence-adopted = Текст принят: ни одна сторона не возразила до { $when }.
silence-sentence-broken = Молчание было нарушено { $when }. Решение не принято.
silence-sentence-withdrawn = Процедура снята { $when }. Текст снова рассматривается.
silence-expiry = Окончание
silence-start = Начало
silence-new-expiry = Новый срок окончания
silence-extended-from = Продлена; прежний срок окончания
silence-calendar = В мой календарь
silence-scope = Охватывает
silence-scope-whole = весь текст
silence-scope-paras = пункты { $paras }
silence-scope-some = Только отдельные пункты
silence-scope-legend = Пункты, вынесенные на процедуру; остальные должны быть уже согласованы
silence-not-covered = Не вынесен на процедуру: уже согласован.
silence-basis = Способ объявления
silence-basis-announced-in-meeting = объявляется на заседании
silence-basis-chair-letter = письмом председателя
silence-disclosure = Кто узнаёт, какая сторона его нарушила
silence-disclosure-all = все
silence-disclosure-chair-only = только председатель, если сторона не согласна на большее
silence-disclosure-hint = Практика различна; сообщите об этом до начала.
silence-reason = Причина
silence-hash = Отпечаток текста (SHA-256)
silence-text = Текст
silence-text-hint = Издан для процедуры; пока она длится, никто не может его изменить.
silence-own = Ваша сторона
silence-acknowledge = Подтвердить получение от имени { $party }
silence-in-the-name-of = От имени { $party }
silence-which-party = От имени какой стороны?
silence-party = Сторона
silence-answer = Ответ
silence-answer-which = Выберите ответ.
silence-answer-consent = Согласие
silence-answer-objection = Возражение
silence-answer-amendment = Поправка
silence-answer-extension-request = Просьба о продлении
silence-answer-reservation = Оговорка
silence-answer-explanation = Разъяснение позиции
silence-answer-hint-consent = Записывается, но не требуется: молчание означает согласие.
silence-answer-hint-objection = Сразу нарушает молчание; об этом сообщается всем.
silence-answer-hint-amendment = Нарушает молчание так же, как возражение. Напишите предлагаемые слова.
silence-answer-hint-extension-request = Просьба к председателю о более позднем сроке; молчания не нарушает.
silence-answer-hint-reservation = Молчания не нарушает; прилагается к принятому тексту.
silence-answer-hint-explanation = Молчания не нарушает; прилагается к принятому тексту.
silence-words = Словами
silence-words-hint = Нужно для поправки, оговорки и разъяснения позиции.
silence-which-paras = Возражение против отдельных пунктов
silence-which-paras-legend = Какие пункты; если не выбрано – весь текст
silence-named = Нашу сторону можно назвать в уведомлении для всех
silence-named-hint = Иначе о том, кто возразил, узнаёт только председатель.
silence-send = Отправить ответ
silence-send-hint = Вы получите подписанную квитанцию. То, что нарушает молчание, переспрашивается.
silence-break-title = Нарушить молчание?
silence-break-lede = Всем сразу сообщается, что решение не принято, и текст снова рассматривается. Отменить это нельзя.
silence-break-whole = весь вынесенный текст
silence-break-named = Ваша сторона будет названа в уведомлении.
silence-break-unnamed = Уведомление не называет вашу сторону; председатель её видит.
silence-break-act = Нарушить молчание
silence-break-not = Назад, не отправляя
silence-received = Получено { $at }, в срок. Квитанция ниже.
silence-received-late = Получено { $at }: слишком поздно. Записано, показано председателю и ничего не меняет.
silence-received-at = Получено
silence-too-late = Процедура окончена. Отправленное сейчас записывается как опоздавшее.
silence-late = с опозданием
silence-taken-back = отозвано { $at }
silence-take-back = Отозвать
silence-receipt = Квитанция
silence-receipt-file = Сохранить в файл
silence-inbox = Полученные ответы
silence-annexed = Приложенные заявления
silence-parties = Стороны
silence-parties-count = Могут возразить: { $all }. Открыли: { $opened }. Подтвердили получение: { $acknowledged }. Прямо согласились: { $consents }.
silence-gone = Больше не сторона совещания; здесь сохраняет голос.
silence-told = Уведомлена
silence-told-at = написано { $at }
silence-delivered-at = доставлено { $at }
silence-not-told = не уведомлена
silence-opened = Открыто
silence-acknowledged = Получение подтверждено
silence-keep = Ведение процедуры
silence-announce = Объявить
silence-announce-hint = Сторон, которые могут возразить: { $count }. Пишут всем зарегистрированным, со сроком для календаря; наблюдателей информируют, но не учитывают.
silence-unopposed = Точный срок назван на заседании, и никто не возразил против процедуры
silence-announce-act = Объявить и написать всем
silence-untold = Стороны, до которых письма не дошли
silence-untold-hint = Начнётся лишь после уведомления каждой стороны. Сообщите иначе и отметьте это здесь.
silence-told-otherwise = Уведомлены иначе
silence-told-act = Отметить как уведомлённые
silence-waits = Время пришло, но она ждёт: уведомлены не все стороны.
silence-extend = Продлить
silence-extend-hint = Только позже, никогда раньше; все получают один и тот же новый момент. Осталось продлений: { $left }.
silence-extend-act = Продлить и написать всем
silence-withdraw = Снять
silence-withdraw-hint = Завершает процедуру без результата; текст снова рассматривается.
silence-withdraw-act = Снять процедуру
silence-prepare-title = Подготовить процедуру отсутствия возражений
silence-back-to-document = Назад к документу
silence-when-title = Когда
silence-how-title = Как
silence-zone-hint = По времени: { $city }
silence-min-hours = Часов не меньше
silence-min-hours-hint = Обычно 72.
silence-proposed = Лучше всего для той, кому хуже других: { $when }
silence-propose = Взять этот срок
silence-weigh = Взвесить снова
silence-fair-caption = Что этот срок значит для каждой стороны
silence-fair-local = Окончание по её времени
silence-fair-hours = Рабочие часы
silence-fair-remarks = Замечания
silence-fair-week = Рабочая неделя, праздники
silence-fair-few = меньше { $hours } рабочих часов
silence-fair-night = там ночь
silence-fair-holiday = там праздник
silence-warn-few = Сторон, у которых меньше { $hours } рабочих часов: { $count }.
silence-warn-night = Более чем для половины сторон она оканчивается ночью.
silence-warn-holiday = Сторон, для которых она оканчивается в праздник: { $count }.
silence-week-mon-fri = понедельник – пятница
silence-week-sun-thu = воскресенье – четверг
silence-week-sat-wed = суббота – среда
silence-week-of = Рабочая неделя: { $party }
silence-holidays-of = Праздники: { $party }
silence-holidays-hint = Рабочее время – с 9:00 до 17:00 по часам стороны. Праздники в виде 2026-12-25, через пробел.
silence-wrong-instant = Укажите день и время, например 2026-12-01T17:00.
silence-wrong-day = «{ $day }» – не день; пишите так: 2026-12-25.
silence-again-hint = Этот самый текст уже выносился на процедуру: объясните, почему снова.
silence-prepare-hint = Текст издаётся для процедуры и больше не меняется. До объявления никого не уведомляют.
silence-prepare-act = Подготовить
silence-awaited = Ожидается ответ вашей стороны
silence-awaited-until = молчание заканчивается { $when }
silence-check-link = Проверить квитанцию
silence-check-title = Проверка квитанции
silence-check-lede = Квитанция удостоверяет, что сторона прислала в ходе процедуры отсутствия возражений и когда это было получено.
silence-check-hint = Вставьте квитанцию целиком, от первой строки до подписи.
silence-check-act = Проверить
silence-check-good = Подлинная: подписана этой системой, и запись по-прежнему говорит то же.
silence-check-not-in-log = Подписана этой системой, но запись говорит уже другое. Сообщите председателю.
silence-check-other-house = Подпись верна, но ключ не этой системы.
silence-no-receipt-unreadable = Это не полная квитанция. Она начинается с «Entente receipt 1» и кончается подписью.
silence-no-receipt-forged = Подпись не подходит: квитанция изменена.
silence-key = Открытый ключ этой системы
silence-key-hint = Ed25519. С ним любой может проверить квитанцию без этой системы.
silence-refused-stale = Тем временем это изменили. Посмотрите, как обстоит сейчас, и решите снова.
silence-refused-not-ready = Текст не согласован во всех пунктах и не является текстом председателя без скобок.
silence-refused-hidden = Стороны не могут читать этот документ; сначала откройте его им.
silence-refused-open-brackets = В тексте остались скобки.
silence-refused-stale-languages = Текст не обновлён на языках: { $languages }.
silence-refused-too-short = Она длилась бы меньше { $hours } ч.
silence-refused-bad-minimum = Минимум – число часов от 1 до 2160.
silence-refused-begins-in-the-past = Начало было бы в прошлом.
silence-refused-no-paragraph = Эти пункты не вынесены на процедуру или их нет в тексте.
silence-refused-no-parties = Ни одна сторона этого совещания не может возразить.
silence-refused-same-text = Этот самый текст уже выносился на процедуру. Чтобы повторить, укажите причину.
silence-refused-already-open = По этому документу открыта другая процедура.
silence-refused-not-prepared = Она уже объявлена.
silence-refused-not-heard = При объявлении на заседании нужно, чтобы никто не возразил против процедуры.
silence-refused-not-running = Процедура не идёт.
silence-refused-expired = Процедура окончена.
silence-refused-not-later = Новый срок должен быть позже прежнего.
silence-refused-extended-twice = Она продлевалась дважды; больше нельзя.
silence-refused-no-reason = Укажите причину; её сообщат всем.
silence-refused-too-long = Слишком длинно.
silence-refused-not-eligible = Ни одна из ваших сторон не может возразить в этой процедуре.
silence-refused-name-the-party = Вы принадлежите к нескольким сторонам: укажите, от чьего имени.
silence-refused-may-not-commit = Ответить может только глава стороны или заместитель, вправе её обязать.
silence-refused-unconfirmed = То, что нарушает молчание, требует второго подтверждения.
silence-refused-no-text = Без слов этот ответ ничего не говорит.
silence-refused-notice-sent = Уведомление о нарушении уже разослано: отозвать нельзя. Можно подготовить новую процедуру.
silence-refused-nothing-to-take-back = Отзывать нечего.
silence-subject-announced = Объявлена процедура отсутствия возражений
silence-subject-reminder = Напоминание: процедура отсутствия возражений
silence-subject-extended = Процедура отсутствия возражений продлена
silence-subject-moved = Процедура отсутствия возражений: новый срок
silence-subject-broken = Молчание нарушено
silence-subject-broken-by = Молчание нарушено
silence-subject-adopted = Принято в отсутствие возражений
silence-subject-withdrawn = Процедура отсутствия возражений снята
silence-subject-not-told = Процедура отсутствия возражений ждёт
silence-letter-subject = { $what }: { $title }
silence-letter-announced = «{ $title }» вынесен на процедуру отсутствия возражений с { $start }. Если ни одна сторона не возразит письменно до { $deadline }, текст принимается.
silence-letter-reminder = { $party } не подтвердила получение процедуры отсутствия возражений по «{ $title }». Осталось не более { $hours } ч: без возражения до { $deadline } текст принимается.
silence-letter-extended = Председатель продлил процедуру отсутствия возражений по «{ $title }». Теперь она оканчивается { $deadline } для всех; данные согласия остаются в силе.
silence-letter-moved = Entente некоторое время была недоступна. Поэтому процедура отсутствия возражений по «{ $title }» оканчивается позже, { $deadline }, для всех.
silence-letter-broken = Молчание по «{ $title }» нарушено. Решение не принято; текст снова рассматривается.
silence-letter-broken-by = Молчание по «{ $title }» нарушено стороной { $party }. Решение не принято; текст снова рассматривается.
silence-letter-adopted = «{ $title }» принят: ни одна сторона не возразила до { $deadline }. Оговорки и разъяснения позиции можно подать в течение 48 часов.
silence-letter-withdrawn = Процедура отсутствия возражений по «{ $title }» снята. Решение не принято; текст снова рассматривается.
silence-letter-not-told = Процедура отсутствия возражений по «{ $title }» не может начаться: письма не дошли до { $parties }. Сообщите им иначе и отметьте это на странице.
silence-letter-reason = Причина: { $reason }
silence-letter-deadline = Срок: { $deadline }
silence-letter-foot = { $meeting }. Текст (SHA-256 { $hash }) и как ответить: { $link }

# Outcome documents in several languages.
document-languages = Языки
languages-beside = Рядом с языком переговоров
languages-complete = Все пункты переведены в нынешней редакции.
languages-wanting = 
    { $count ->
        [one] { $count } пункт не переведён в нынешней редакции.
        [few] { $count } пункта не переведены в нынешней редакции.
        [many] { $count } пунктов не переведены в нынешней редакции.
       *[other] { $count } пункта не переведены в нынешней редакции.
    }
languages-missing = Ещё не переведено.
languages-stale = После этого перевода пункт изменился.
languages-write = Перевести
languages-change = Обновить
languages-text = Пункт ({ $language })

documents-file = Или взять проект из файла
documents-file-hint = Файл Word (.docx), Markdown или простой текст. Его абзацы попадут в поле ниже, чтобы их проверить до начала. Исправления считаются принятыми; примечания не переносятся.
documents-file-read = Прочитать в проект
documents-file-behind = Вы уже что-то набрали: текст файла стоит после этого.
documents-file-empty = В файле нет текста. Ничего из формы не потеряно; выберите другой файл или наберите проект.
files-columns = Рядом
documents-file-done = { $count ->
    [one] Из файла прочитан { $count } абзац. Проверьте его ниже; ничего ещё не начато.
    [few] Из файла прочитано { $count } абзаца. Проверьте их ниже; ничего ещё не начато.
    [many] Из файла прочитано { $count } абзацев. Проверьте их ниже; ничего ещё не начато.
   *[other] Из файла прочитано { $count } абзаца. Проверьте их ниже; ничего ещё не начато.
}
files-columns-since = Что изменилось с { $revision }, рядом
files-language-beside = { $language } рядом с текстом
files-languages = На двух языках
files-languages-hint = Текст рядом с переводом, абзац за абзацем. Если перевод сделан с прежних слов, это указано.
files-stale = [перевод прежнего текста]

document-together = Писать вместе
document-together-title = Совместная работа над проектом
document-together-hint = Все, у кого перо, пишут одновременно в этом тексте, остальные читают по ходу. Номера вроде 1., PP1 или (a) в начале абзаца читаются, когда текст переносится в проект.
document-together-reader = Вы читаете текст по мере его написания.
document-together-no-script = Для совместной работы нужны скрипты. Без них виден текст, каким он был при открытии страницы; обновите её, чтобы увидеть больше.
document-open-together = Открыть общий текст
document-draft-being-written = Проект сейчас пишется вместе. Абзацы ниже остаются прежними, пока этот текст не будет принят.
document-being-written = Пишется сейчас. Слова выше действуют, пока не приняты эти.
document-take-draft = Перенести в проект
document-drop-text = Отложить
para-together = Писать в прямом показе
para-take-text = Перенести в текст
document-deed-text-opened = Началась совместная работа над текстом
document-deed-text-dropped = Написанное вместе отложено
document-deed-draft-taken = Написанное вместе стало проектом
document-refused-written-together = Текст сейчас пишется вместе. Сначала примите его или отложите.
document-refused-not-together = Его больше никто не пишет вместе.
editor-hand-back = Здесь больше нельзя писать. Ваши слова сохранены: скопируйте их или сохраните как проект предложения вашей делегации.
editor-hand-back-keep = Сохранить как проект предложения

document-keys = Клавиши

document-had-typed = Вы набрали: «{ $words }»
silence-letter-time-asked = { $party } просит больше времени в процедуре отсутствия возражений по «{ $title }». Продлить её можно на её странице, не более двух раз.

display-being-written = Пишется сейчас; в текст ещё не принято.

## Boards

board-title = Доски
board-lede = Чем механизмы делятся между совещаниями: практика, вопросы, потребности и предложения, тема за темой. На каждой карточке сказано, кто может её читать.
board-begin = Написать на доске
board-drafts = Ваши черновики
board-drafts-lede = Их не видит больше никто, какую бы должность ни занимал.
board-no-drafts = Черновиков нет
board-no-drafts-hint = Здесь будет то, что вы сохраните, не публикуя.
board-newest = Новое
board-own = Ваши доски
board-themes = По темам
board-followed = отслеживается
board-last = последнее: { $day }
board-changed = изменено { $day }
board-of = Доска: { $name }
board-convener = Организатор
board-convener-lede = Что сообщает сети организатор глобальных совещаний РКП.
board-role-member = член
board-role-observer = наблюдатель
board-role-secretariat = секретариат
board-role-chair = председатель
board-kind-practice = Практика
board-kind-question = Вопрос
board-kind-answer = Ответ
board-kind-offer = Предложение помощи
board-kind-request = Запрос
board-kind-pilot = Пилотный проект
board-kind-data-note = Заметка о данных
board-kind-announcement = Объявление
board-kinds-practice = Практика
board-kinds-question = Вопросы
board-kinds-answer = Ответы
board-kinds-offer = Предложения помощи
board-kinds-request = Запросы
board-kinds-pilot = Пилотные проекты
board-kinds-data-note = Заметки о данных
board-kinds-announcement = Объявления
board-map-about = Упоминаний: { $count }; государств и территорий: { $states }
board-since = с { $date }
board-endorsed-by = так же делают: { $names }
board-stage-open = Открыто
board-stage-under-way = В работе
board-stage-concluded = Завершено
board-archived = в архиве
board-withheld = снято с доски
board-draft = черновик
board-pinned = закреплено
board-untitled = Без названия
board-reach-public = Все
board-reach-network = Все механизмы
board-reach-some = { $home } и { $names }
board-reach-mechanism = Только { $home }
board-reach-body = Только один орган { $home }
board-look-list = Список
board-look-columns = Столбцы
board-look-timeline = Хронология
board-look-map = Карта
board-looks = Виды доски
board-filter = Отбор
board-filter-kind = Вид
board-filter-mechanism = Механизм
board-filter-place = О ком
board-filter-language = Язык
board-filter-archived = Из архива
board-any-kind = Любой вид
board-any-mechanism = Любой механизм
board-any-place = Любое государство
board-any-language = Любой язык
board-cards = Что на доске
board-nothing-fits = Ничего подходящего
board-show-all = Показать всю доску
board-empty = На этой доске пока пусто
board-empty-write = Что работает, чего не хватает, что вы могли бы предложить: всё начинается с первой карточки.
board-empty-visitor = То, чем механизмы делятся друг с другом, видно после входа.
board-empty-reader = Здесь будет то, чем поделятся механизмы.
board-older = Более ранние
board-objective = Глобальный договор, цель { $number }
board-target = ЦУР { $number }
board-feed = Лента открытых карточек
board-follow = Следить
board-unfollow = Не следить
board-column-empty = Пусто
board-move = Переместить
board-move-to = В «{ $stage }»
board-matrix-title = Темы по механизмам
board-matrix-lede = Кто над чем работает, кто делится опытом и где пробелы.
board-matrix-region = Механизмы региона
board-matrix-any-region = все регионы
board-matrix-caption = Число доступных вам карточек по темам и механизмам
board-matrix-theme = Тема
board-matrix-shares = работает над этим и чем-то поделился
board-matrix-gap = работает над этим, пока ничем не поделился
board-matrix-cell = { $mechanism }, { $theme }: { $count }
board-matrix-cell-gap = { $mechanism }, { $theme }: работает над этим, пока ничем не поделился
board-gaps = Где пробелы
board-gaps-lede = Темы, над которыми работают механизмы, но о которых на досках нет ничего доступного вам.
board-count-practice =
    { $count ->
        [one] { $count } практика
        [few] { $count } практики
        [many] { $count } практик
       *[other] { $count } практики
    }
board-count-question =
    { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
board-count-offer =
    { $count ->
        [one] { $count } предложение помощи
        [few] { $count } предложения помощи
        [many] { $count } предложений помощи
       *[other] { $count } предложения помощи
    }
board-count-request =
    { $count ->
        [one] { $count } запрос
        [few] { $count } запроса
        [many] { $count } запросов
       *[other] { $count } запроса
    }
board-count-pilot =
    { $count ->
        [one] { $count } пилотный проект
        [few] { $count } пилотных проекта
        [many] { $count } пилотных проектов
       *[other] { $count } пилотного проекта
    }
board-count-data-note =
    { $count ->
        [one] { $count } заметка о данных
        [few] { $count } заметки о данных
        [many] { $count } заметок о данных
       *[other] { $count } заметки о данных
    }
board-count-announcement =
    { $count ->
        [one] { $count } объявление
        [few] { $count } объявления
        [many] { $count } объявлений
       *[other] { $count } объявления
    }
board-waiting =
    { $count ->
        [one] { $count } ждёт ответа
        [few] { $count } ждут ответа
        [many] { $count } ждут ответа
       *[other] { $count } ждут ответа
    }
board-answers =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответа
    }
board-comments =
    { $count ->
        [one] { $count } комментарий
        [few] { $count } комментария
        [many] { $count } комментариев
       *[other] { $count } комментария
    }
board-others =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
        [many] ещё { $count }
       *[other] ещё { $count }
    }
board-map-count =
    { $count ->
        [one] { $count } карточка
        [few] { $count } карточки
        [many] { $count } карточек
       *[other] { $count } карточки
    }
board-worked-on =
    { $count ->
        [one] над этим работает { $count } механизм
        [few] над этим работают { $count } механизма
        [many] над этим работают { $count } механизмов
       *[other] над этим работают { $count } механизма
    }
notice-unread =
    { $count ->
        [one] { $count } непрочитанное уведомление
        [few] { $count } непрочитанных уведомления
        [many] { $count } непрочитанных уведомлений
       *[other] { $count } непрочитанного уведомления
    }

# A theme merged into another
merge-title = Объединение тем
merge-lede = Одна тема становится частью другой. Сначала показано, что будет перенесено; до последней кнопки ничего не происходит.
merge-choose = Выберите тему
merge-theme = Тема, которая исчезает
merge-into = Тема, в которую она входит
merge-look = Показать, что будет перенесено
merge-moves = «{ $from }» в «{ $into }»
merge-posts = Публикации
merge-commitments = Обязательства и рекомендации
merge-events = Мероприятия
merge-mechanisms = Механизмы, которые ею занимаются
merge-followers = Подписчики
merge-also = То, что механизмы хранят для себя, тоже переносится и здесь не учтено; так же ответы на опросы, рекомендации групп и даты совещаний. Кто следит за обеими темами, получает одно уведомление.
merge-for-good = Это нельзя отменить.
merge-addresses = После этого нельзя будет узнать, что относилось к теме «{ $from }». Её адреса и ленты ведут к теме «{ $into }», а файлы, в которых она ещё названа, означают «{ $into }».
merge-do = Окончательно включить «{ $from }» в «{ $into }»
merge-not = Не объединять
merge-done = Темы объединены:
merge-was = ранее «{ $name }»
merge-past = Объединено ранее
merge-refused-unknown = Такой темы нет. Выберите обе темы из списков.
merge-refused-itself = Тему нельзя включить в саму себя. Выберите другую.
merge-refused-gone = Эта тема уже объединена; теперь это «{ $name }». Ничего не изменено.
merge-refused-into-gone = Тема, выбранная как целевая, сама уже объединена; теперь это «{ $name }». Выберите её. Ничего не изменено.

## Posts and notices

post-begin = Написать на доске
post-begin-lede = Чем вы хотите поделиться?
post-kind-about-practice = То, что вы делаете и что могли бы делать другие.
post-kind-about-question = То, что вы хотите узнать у других. Ответы стоят ниже.
post-kind-about-answer = Для тех, кто читает вопрос.
post-kind-about-offer = То, что вы могли бы дать: опыт, обучение, ознакомительный визит, документы.
post-kind-about-request = То, что вам нужно и что, возможно, есть у других.
post-kind-about-pilot = То, что вы пробуете, пока вы это пробуете.
post-kind-about-data-note = Цифра или источник, о которых стоит знать другим.
post-kind-about-announcement = Дата, публикация, смена должности.
post-heading-practice = Практика
post-heading-question = Вопрос
post-heading-answer = Ответ
post-heading-offer = Предложение помощи
post-heading-request = Запрос
post-heading-pilot = Пилотный проект
post-heading-data-note = Заметка о данных
post-heading-announcement = Объявление
post-home = От имени
post-home-hint = Карточка останется на этой доске.
post-in-name-of = От имени
post-answers = Ответ на вопрос
post-language = Язык текста
post-language-hint = По нему его находят другие.
post-field-title = Заголовок
post-field-text = Текст
post-field-themes = Тема
post-field-reach = Кто может читать
post-field-shared-with = Кому открыто
post-field-may-publish = Разрешение
post-field-places = Где
post-field-since = С какого времени
post-field-until = До какого времени
post-field-evidence = Чем это подтверждается
post-field-contact = Контакт
post-field-support = В виде
post-field-working-languages = Рабочие языки
post-field-source = Источник
post-text-hint = Абзацы, списки и **выделение** — как в Markdown. @midsa называет механизм, #labour-migration — тему.
post-more-themes = Другие темы
post-theme-second = Вторая тема
post-theme-third = Третья тема
post-since-practice = Применяется с
post-since-pilot = Испытывается с
post-since-data-note = По состоянию на
post-since-announcement = Начало
post-until-question = Нужно до
post-until-offer = Действует до
post-until-request = Нужно до
post-until-pilot = Окончание
post-until-announcement = Окончание
post-date-hint = 2019, 2019-03 или 2019-03-16
post-places-hint = Несколько — с Ctrl или ⌘.
post-evidence-hint = Цифры, оценки, адреса отчётов.
post-source-hint = Кто и где публикует.
post-contact-hint = Должность, а не имя: «Координатор, Министерство труда».
post-support-expertise = экспертиза
post-support-training = обучение
post-support-study-visit = ознакомительный визит
post-support-funding = финансирование
post-support-documents = документы
post-support-data = данные
post-support-technology = технологии
post-reach-some = Механизмы, названные ниже
post-reach-hint = Это видно на карточке.
post-shared-with = Открыть только некоторым механизмам
post-may-publish = Те, о ком идёт речь, согласны, что читать это могут все
post-may-publish-hint = Нужно только там, где читать могут все.
post-publish = Опубликовать
post-keep = Сохранить
post-throw-away = Удалить черновик
post-draft = Сохранить как черновик
post-edit = Изменить
post-acts = Что с этим можно сделать
post-history = История
post-happened = Что происходило
post-versions = Что здесь говорилось раньше
post-no-versions = С самого начала здесь то же самое.
post-version-until = До { $when }, затем изменил(а)
post-withheld-since = Снято с доски { $day }:
post-withhold = Снять с доски
post-withhold-reason = Причина
post-withhold-hint = Её прочтёт автор; она останется в записи.
post-restore = Вернуть
post-archive = В архив
post-unarchive = Вернуть из архива
post-pin = Закрепить в темах
post-unpin = Открепить в темах
post-pin-home = Закрепить на своей доске
post-unpin-home = Открепить со своей доски
post-endorsed = Кто делает так же
post-endorsed-none = Пока ни один другой механизм этого не сказал.
post-endorse = Мы делаем так же
post-endorse-as = От имени
post-endorse-note = Каким образом
post-endorse-back = Отозвать
post-answers-heading = Ответы
post-no-answers = Ответов пока нет.
post-answer = Ответить
post-settle = Это ответ на вопрос
post-unsettle = Вопрос ещё открыт
post-settled = Этот ответ решил вопрос
post-comments = Комментарии
post-no-comments = Комментариев пока нет.
post-reply = Ответить
post-comment-text = Комментарий
post-comment-hint = Его прочтут все, кому доступна карточка.
post-comment-as = От имени
post-comment-send = Отправить
post-comment-edit = Изменить
post-comment-edited = изменено
post-comment-withheld = Снято с доски:
post-comment-show = Что было сказано
post-talk-empty = Напишите, что хотите сказать.
post-talk-too-long = Слишком длинно. Текст остался в поле; сократите его.
post-talk-too-many = У этой карточки уже предельное число комментариев.
post-talk-closed = Карточки больше нет на доске, добавить ничего нельзя. Ваш текст остался в поле.
post-talk-no-comment = Комментария, на который вы отвечаете, больше нет. Ваш текст остался в поле.
post-file = Файл
post-files = Файлы
post-file-add = Добавить файл
post-file-away = Убрать
post-file-hint = Изображения до { $pictures } МБ; PDF, Word, OpenDocument, таблицы, слайды и текст до { $papers } МБ.
post-file-where = Файлы и изображения добавляются на странице карточки.
post-file-refused-kind = Это не изображение и не документ, который можно принять, либо содержимое не то, что обещает имя. Ничего не добавлено.
post-file-refused-too-large = Файл слишком велик: изображения до { $pictures } МБ, документы до { $papers } МБ. Ничего не добавлено.
post-file-refused-too-many = У этой карточки уже предельное число файлов. Сначала уберите один.
post-told-read = Вам об этом сообщали: отметить прочитанным
post-wrong-missing = Заполните: { $field }
post-wrong-too-long = Слишком длинно: { $field }
post-wrong-too-many = Слишком много: { $field }
post-wrong-no-date = { $field }: напишите 2019, 2019-03 или 2019-03-16
post-wrong-ends-before = Окончание раньше начала
post-wrong-unknown = { $field }: чего-то нет в справочнике
post-wrong-no-body = Это не доска органа
post-wrong-not-permitted = Подтвердите согласие тех, о ком идёт речь, или выберите более узкий круг читателей
post-refused-stale = С тех пор как вы её открыли, её изменил кто-то другой. Ваш текст на месте; посмотрите ту версию в истории и отправьте свою ещё раз.
post-refused-same = Так уже есть; ничего не изменено.
post-refused-wrong-state = В нынешнем состоянии это невозможно. Ничего не изменено.
post-refused-no-reason = Укажите причину; её прочтёт автор.
post-refused-reason-too-long = Причина слишком длинная. Она осталась в поле.
post-refused-no-question = Вопрос закрыт для ответов. Ваш текст на месте.
post-refused-no-answer = Это не ответ на вопрос. Ничего не изменено.
post-refused-forbidden = Вам это не разрешено.
post-refused-problems = Она ещё не завершена: откройте её для правки.
post-event-post-published = опубликовано
post-event-post-edited = изменено
post-event-post-moved = перемещено
post-event-post-pinned = закреплено или откреплено
post-event-post-archived = в архив или из архива
post-event-post-withheld = снято с доски
post-event-post-restored = возвращено
post-event-question-settled = решено или открыто снова
post-event-commented = прокомментировано
post-event-comment-edited = комментарий изменён
post-event-comment-withheld = комментарий снят
post-event-comment-restored = комментарий возвращён
post-event-endorsed = поддержано
post-event-endorsement-withdrawn = поддержка отозвана
notice-title = Уведомления
notice-none = Пока сообщать не о чем
notice-none-hint = Вам сообщат, когда вам ответят, назовут ваш механизм или опубликуют там, где вы следите.
notice-new = новое
notice-read-all = Отметить всё прочитанным
notice-kind-withheld = Ваше снято с доски
notice-kind-restored = Ваше снова на доске
notice-kind-mentioned = Назван ваш механизм
notice-kind-answered = Ответ на ваш вопрос
notice-kind-settled = Вопрос решён
notice-kind-commented = Комментарий к вашему
notice-kind-endorsed = Так же делает другой механизм
notice-kind-posted = Новое там, где вы следите
notice-kind-followed = Продолжение того, за чем вы следите
notice-wishes = Как вам сообщать
notice-wishes-lede = Всё есть здесь; письма приходят так, как вы пожелаете.
notice-wishes-kept = Сохранено.
notice-kinds = О чём
notice-hours = Когда
notice-hours-zone = По времени: { $city }.
notice-quiet-from = Без писем с
notice-quiet-until = до
notice-quiet-hint = Происходящее тем временем подождёт. Одно и то же время дважды: письма в любой час.
notice-digest-at = Ежедневное письмо приходит в
notice-no-time = Напишите время в виде 07:30
notice-way-at-once = письмом, сразу
notice-way-digest = одним письмом в день
notice-way-house = только здесь
notice-way-never = никак
notice-stop = Прекратить все письма
notice-stop-lede = Всё по-прежнему видно здесь после входа.
notice-stopped = Писем больше не будет
notice-stopped-lede = Это можно изменить в любое время.

## Follow-up
follow-title = Последующие действия
follow-lede = Что обещано и рекомендовано: кем, к какому сроку и чем подтверждается.
follow-new = Новое обязательство
follow-edit = Изменить
follow-new-lede = Одно дело, один ответственный, один срок. Ответственному об этом сообщат.
follow-found = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
follow-evidence-count = { $count ->
    [0] нет
    [one] { $count } подтверждение
    [few] { $count } подтверждения
    [many] { $count } подтверждений
   *[other] { $count } подтверждения
}
follow-whole = Весь реестр
follow-kind = Вид
follow-kind-commitment = Обязательство
follow-kind-recommendation = Рекомендация
follow-state = Состояние
follow-state-open = Не начато
follow-state-under-way = Выполняется
follow-state-done = Выполнено
follow-state-dropped = Снято
follow-state-superseded = Заменено
follow-press-overdue = Просрочено
follow-press-before-meeting = Срок до следующего совещания
follow-press-later = Срок позже
follow-press-no-day = Без срока
follow-press-closed = Закрыто
follow-before = Срок до «{ $meeting }» ({ $day })
follow-due = Срок
follow-any-due = Любой срок
follow-any-state = Любое состояние
follow-owner = Ответственный
follow-any-owner = Любой ответственный
follow-any-theme = Любая тема
follow-filter-meeting = Согласовано на
follow-any-meeting = Любое совещание
follow-none = В реестре пока ничего нет
follow-none-hint = То, что вам можно читать, появится здесь, как только будет записано.
follow-none-fit = Ничего не подходит
follow-none-fit-hint = Уберите часть условий.
follow-column-title = Рекомендация
follow-column-owner = Ответственный
follow-column-due = Срок
follow-column-state = Состояние
follow-column-evidence = Подтверждения
follow-column-origin = Откуда
follow-cited = { $symbol }, { $number }
follow-no-day = без срока
follow-no-indicator = Не указан
follow-put-down = Записано: { $home }, { $day }
follow-dropped-on = Снято { $day }:
follow-superseded-by = Вместо него:
follow-supersedes = Заменяет
follow-field-title = Одним предложением
follow-field-text = Текст
follow-field-themes = Тема
follow-field-owner = Ответственный
follow-field-indicator = Как это будет видно
follow-field-due = Срок
follow-field-reach = Кто может читать
follow-field-shared-with = Доступно для
follow-field-may-publish = Разрешение
follow-field-places = Где
follow-field-day = Когда
follow-field-helped = Что помогло
follow-title-hint = Начните с того, что нужно сделать.
follow-text-hint = Исходный текст, если предложение выше передаёт его не полностью.
follow-owner-hint = Механизм, государство или организатор. За государство отчитывается тот, кто записал.
follow-owner-named = В заметке: { $name }
follow-choose-owner = Выберите…
follow-home-hint = Кто ведёт запись и может её менять.
follow-due-hint = Ответственному напомнят за 30 и за 7 дней и когда срок пройдёт.
follow-indicator-hint = Что можно будет посчитать или увидеть.
follow-helped-hint = По одному в строке: адрес здесь (/posts/…, /library/…), веб-адрес или слова.
follow-wrong-missing = Заполните: { $field }
follow-wrong-too-long = Слишком длинно: { $field }
follow-wrong-too-many = Слишком много: { $field }
follow-wrong-no-date = { $field }: такой даты нет
follow-wrong-unknown = { $field }: чего-то нет в справочнике
follow-wrong-no-body = { $field }: это не относится к органу
follow-wrong-not-permitted = { $field }: укажите согласие тех, кого это касается, или сузьте круг читателей
follow-wrong-owner-cannot-read = { $field }: ответственный не сможет это прочесть. Выберите все механизмы или откройте доступ ему поимённо.
follow-refused-forbidden = Вам это не разрешено.
follow-refused-stale = Кто-то изменил это после того, как вы открыли страницу. Введённое вами сохранено; посмотрите чужие изменения и отправьте снова.
follow-refused-same = Уже так; ничего не изменено.
follow-refused-wrong-state = В нынешнем состоянии это невозможно. Ничего не изменено.
follow-refused-no-reason = Укажите причину; она останется в записях.
follow-refused-reason-too-long = Причина слишком длинная. Она осталась в поле.
follow-refused-no-other = Того, что должно его заменить, нет. Ничего не изменено.
follow-refused-other-fell = То, что должно его заменить, само снято или заменено.
follow-refused-circle = Оно заменило бы само себя: другое уже ведёт сюда. Ничего не изменено.
follow-acts = Что можно сделать
follow-move-open = Не начато
follow-move-under-way = Выполняется
follow-move-done = Выполнено
follow-drop = Снять
follow-drop-reason = Почему
follow-supersede = Заменить другим
follow-supersede-by = Что встаёт на его место
follow-entries-evidence = Подтверждения
follow-entries-progress = Ход работы
follow-no-evidence = Подтверждений пока нет.
follow-no-progress = Записей пока нет.
follow-add-evidence = Добавить подтверждение
follow-add-progress = Записать ход работы
follow-entry-text-evidence = Что это подтверждает, со ссылкой, если она есть
follow-entry-text-progress = Что сделано с тех пор
follow-evidence-day = Когда это произошло
follow-added = Добавлено { $day }
follow-event-commitment-made = Внесено в реестр
follow-event-commitment-written = Изменён текст
follow-event-commitment-moved = Теперь
follow-event-commitment-dropped = Снято
follow-event-commitment-superseded = Заменено
follow-event-evidence-added = Добавлено подтверждение
follow-event-progress-noted = Записан ход работы
follow-impact-title = Влияние на право и практику
follow-impact-lede = Что пересмотрено, создано или изменено, где и что помогло.
follow-impact-new = Записать результат
follow-impact-of = Вытекает из
follow-no-impact = Пока ничего не записано.
follow-impact-law-reviewed = Закон пересмотрен
follow-impact-law-created = Новый закон
follow-impact-law-amended = Закон изменён
follow-impact-practice-reviewed = Практика пересмотрена
follow-impact-practice-created = Новая практика
follow-impact-practice-amended = Практика изменена
follow-matter = Закон или практика
follow-matter-law = Закон
follow-matter-practice = Практика
follow-change = Что с этим стало
follow-change-reviewed = Пересмотрено
follow-change-created = Создано
follow-change-amended = Изменено
follow-became = Что стало с тем, о чём мы договорились
follow-became-lede = О чём договорились прежние совещания, насколько вам можно это читать.
follow-became-none = В реестре нет ничего прежнего, что вам можно читать.
follow-from-here = Что из этого следует
follow-make = Сделать обязательством
follow-take = Внести в реестр последующих действий
follow-of-mechanism = Открытые обязательства
notice-kind-committed = Вам поручено дело
notice-kind-due = Скоро срок
notice-kind-overdue = Срок прошёл
notice-kind-progressed = Изменения в обязательстве
notice-letter-closed = Карточка доски, открытой не всей сети; прочесть её можно только на платформе.
notice-letter-subject =
    { $count ->
        [one] Entente: { $count } уведомление
        [few] Entente: { $count } уведомления
        [many] Entente: { $count } уведомлений
       *[other] Entente: { $count } уведомления
    }
notice-letter-foot = Как вам сообщать: { $wishes }
    Больше не присылать писем: { $stop }

introduction-title = Знакомства
introduction-lede = Потребность и предложение помощи, которые свели вместе. Пока не согласятся обе стороны, ни одна не узнает, как связаться с другой.
introduction-none = Знакомств пока нет
introduction-none-hint = Откройте запрос или предложение помощи: ниже стоит подходящее и объяснено почему.
introduction-offers-fit = Подходящие предложения помощи
introduction-requests-fit = Подходящие запросы
introduction-no-offer = Подходящих доступных вам предложений пока нет. Когда появится, вам сообщат.
introduction-no-request = Подходящих доступных вам запросов пока нет. Когда появится, вам сообщат.
introduction-same-theme = та же тема: { $names }
introduction-same-support = нужно и предлагается: { $names }
introduction-same-language = общий рабочий язык: { $names }
introduction-same-place = оба касаются: { $names }
introduction-same-region = та же часть мира: { $name }
introduction-propose = Предложить знакомство
introduction-note = Несколько слов обеим сторонам
introduction-note-hint = Её прочтут обе. Если вы говорите за одну из сторон, этим вы соглашаетесь за неё.
introduction-standing-proposed = Предложено
introduction-standing-introduced = Познакомлены
introduction-standing-declined = Отклонено
introduction-standing-reported = О результате сообщено
introduction-yes-request = Запрашивающая сторона согласилась.
introduction-yes-offer = Предлагающая сторона согласилась.
introduction-open-request = Запрашивающая сторона не ответила.
introduction-open-offer = Предлагающая сторона не ответила.
introduction-declined-request = Запрашивающая сторона отказалась.
introduction-declined-offer = Предлагающая сторона отказалась.
introduction-consent = Да, познакомьте нас
introduction-decline = Отказаться
introduction-why = Почему
introduction-reach = Как связаться с другой стороной
introduction-report = Что из этого вышло
introduction-what = В нескольких словах
introduction-outcome-helped = Помогло.
introduction-outcome-partly = Помогло отчасти.
introduction-outcome-nothing = Ничего не вышло.
introduction-refused-forbidden = Вы не говорите за эту сторону.
introduction-refused-over = Это уже невозможно: с тех пор как вы открыли страницу, положение изменилось. Ничего не изменено.
introduction-refused-too-long = Слишком длинно. Текст остался в поле.
introduction-refused-empty = Скажите в нескольких словах, что вышло.
notice-kind-proposed = Вам предлагают знакомство
notice-kind-introduced = Знакомство продвинулось
notice-kind-fits = Появилось подходящее к вашему
post-event-introduction-proposed = предложено знакомство
post-event-introduction-consented = сторона согласилась на знакомство
post-event-introduction-declined = от знакомства отказались
post-event-introduction-reported = результат знакомства

follow-more = Ещё

## The year round: spaces, tasks, light events, the network
space-title = Пространства
space-yours = Ваши пространства
space-front-lede = Между совещаниями: что предстоит, что нужно сделать, какие материалы под рукой. Каждое пространство открыто тем, кто в него входит.
space-none = Вы пока не входите ни в один механизм
space-none-hint = Секретариат вашего механизма может добавить вас; тогда его пространство появится здесь.
space-lede = Для тех, кто входит сюда. Больше никто не видит эту страницу.
space-coming = Предстоит
space-nothing-comes = Ничего не запланировано. Объявленное совещание или мероприятие появится здесь.
space-to-do = Нужно сделать
space-no-tasks = Дел нет.
space-no-tasks-work = Дел нет. Добавьте задачу или создайте её из обязательства или публикации.
space-newest = Новое на доске
space-no-posts = На доске пока ничего нет.
space-whole-board = Вся доска
space-materials = Материалы и ссылки
space-no-materials = Здесь пока ничего нет.
space-material-put = Добавить материал или ссылку
space-material-title = Название
space-material-link = Ссылка
space-material-file = Файл
space-material-hint = PDF, Word, Writer, таблицы, слайды или текст, до { $n } МБ.
space-material-away = Убрать
space-material-refused-no-title = Дайте название.
space-material-refused-too-long = Название слишком длинное.
space-material-refused-nothing = Добавьте ссылку или выберите файл. Введённое сохранено.
space-material-refused-no-link = Ссылка должна начинаться с https:// или http://.
space-material-refused-kind = Такие файлы не принимаются, или файл не соответствует своему названию.
space-material-refused-too-large = Файл больше { $n } МБ.
space-material-refused-too-many = Места больше нет. Сначала что-нибудь уберите.
space-calendar = Календарь
space-calendar-lede = Совещания, мероприятия и сроки задач этого пространства в вашем календаре. Адрес только ваш и перестаёт действовать, когда вы уходите.
space-calendar-address = Адрес календаря
space-calendar-once = Скопируйте сейчас: он показывается только один раз.
space-calendar-make = Создать адрес
space-calendar-renew = Создать новый адрес и отключить прежний
space-calendar-end = Отключить
task-title = Задачи
task-one = Задача
task-all = Все задачи
task-new = Новая задача
task-make = Сделать задачей
task-edit = Переписать
task-which-space = В каком пространстве? Её увидят те, кто туда входит.
task-space = Пространство
task-any-space = Все пространства
task-doer = Кто выполняет
task-doer-hint = Кто-то из этого пространства или орган механизма. Им сообщат.
task-anybody = Все
task-mine = Мои
task-nobody = пока никто
task-somebody-gone = кто-то, кто ушёл
task-field-title = Что нужно сделать
task-field-text = Пояснение
task-field-doer = Кто выполняет
task-field-due = Срок
task-state-open = открыта
task-state-doing = в работе
task-state-done = сделана
task-state-dropped = снята
task-move-open = Не начата
task-move-doing = В работе
task-move-done = Сделана
task-drop = Снять
task-drop-reason = Почему снята
task-dropped = Снята { $day }:
task-event-task-made = Добавлена
task-event-task-written = Переписана
task-event-task-moved = Перемещена
task-event-task-dropped = Снята
task-refused-forbidden = Здесь вы можете только читать.
task-refused-stale = Тем временем её изменил кто-то другой. Вот её нынешнее состояние, ничего не потеряно. Посмотрите и повторите.
task-refused-same = Она уже в таком состоянии.
task-refused-wrong-state = В нынешнем состоянии это невозможно. Сначала возобновите её.
task-refused-no-reason = Укажите причину.
task-refused-reason-too-long = Причина слишком длинная.
task-none = Задач пока нет
task-none-hint = Задача говорит, кто, что и к какому сроку делает. Её можно создать из решения, обязательства или публикации.
task-late = Просрочено
task-live = Нужно сделать
task-closed = Сделано или снято
task-as-list = Список
task-columns = Колонки
task-list-of = Все задачи (открыто: { $count })
task-from-here = Задачи отсюда
event-title = Мероприятия
event-lede = Семинары, круглые столы, обучение и практикумы механизмов, о которых вам можно читать.
event-new = Объявить мероприятие
event-new-lede = Записаться может тот, кто о нём читает; ссылка видна тем, у кого есть место.
event-edit = Переписать
event-held-by = Проводит
event-kind = Вид
event-any-kind = Все виды
event-kind-seminar = Семинар
event-kind-round-table = Круглый стол
event-kind-training = Обучение
event-kind-workshop = Практикум
event-none = Мероприятий не объявлено
event-none-hint = Здесь появится то, что механизмы объявят для вас.
event-none-hold = Объявите семинар, круглый стол, обучение или практикум.
event-coming = Предстоящие мероприятия
event-past = Прошедшие мероприятия
event-cancelled = отменено
event-cancelled-because = Отменено:
event-free = Свободных мест: { $count }
event-seat-placed = есть место
event-seat-waiting = ждёт места
event-you-have-a-place = У вас есть место.
event-you-wait = Вы в листе ожидания, номер { $place }. Вам сообщат, когда место станет вашим.
event-sign-up = Записаться
event-sign-up-for = От
event-wait = Встать в лист ожидания
event-wait-hint = Все места заняты. Следующее освободившееся достанется тому, кто ждёт дольше всех.
event-withdraw = Отказаться от места
event-sign-in = Войти, чтобы записаться
event-take-along = В мой календарь
event-when = Когда
event-in-zone = { $when } (по времени: { $city })
event-own-time = Для вас: { $when } ({ $city })
event-closes = Запись до
event-link-hidden = видна тем, у кого есть место
event-places-of = Занято: { $placed } из { $places }
event-places-open = Без ограничений. Записалось: { $placed }
event-waiting = ждут: { $count }
event-papers = Материалы
event-signed = Кто придёт
event-signed-lede = Эти имена видят только организаторы.
event-column-name = Имя
event-column-for = От
event-column-seat = Место
event-cancel = Отменить мероприятие
event-cancel-reason = Почему отменено; это прочтут записавшиеся.
event-field-title = Название
event-field-text = Программа
event-field-starts-on = Начало
event-field-ends-on = Окончание
event-field-zone = Часовой пояс
event-field-place = Место проведения
event-field-link = Ссылка для участия
event-field-languages = Языки
event-field-themes = Темы
event-field-places = Места
event-field-closes-on = Запись закрывается
event-field-reach = Кто может читать
event-field-shared-with = С кем делятся
event-field-may-publish = Можно публиковать
event-time = время
event-zone-hint = Часы указаны по этому поясу; каждый видит и своё время.
event-place-hint = Место, ссылка или и то и другое.
event-link-hint = Видна только тем, у кого есть место.
event-places-hint = Пусто: без ограничений. Кто придёт позже, ждёт.
event-closes-hint = Пусто: с началом.
event-wrong-missing = Не указано: { $field }.
event-wrong-too-long = Слишком длинно: { $field }.
event-wrong-too-many = Слишком много: { $field }.
event-wrong-no-date = { $field }: укажите день и время.
event-wrong-ends-before = Окончание должно быть позже начала.
event-wrong-too-late = { $field }: слишком поздно. Запись закрывается до начала, а мероприятие длится не более месяца.
event-wrong-nowhere = Укажите место или ссылку.
event-wrong-no-link = Ссылка должна начинаться с https:// или http://.
event-wrong-no-number = { $field }: напишите целое число от 1 до 5000.
event-wrong-unknown = { $field }: здесь это неизвестно.
event-wrong-no-body = Только орган может проводить что-то для себя.
event-wrong-not-permitted = Отметьте, что можно публиковать, или выберите более узкий круг.
event-refused-forbidden = Это могут только организаторы.
event-refused-stale = Тем временем его изменил кто-то другой. Ваш текст остался в форме, ничего не потеряно.
event-refused-same = Ничего не изменилось бы.
event-refused-cancelled = Мероприятие отменено.
event-refused-over = Мероприятие началось или закончилось.
event-refused-closed = Запись закрыта.
event-refused-no-reason = Укажите причину.
event-refused-reason-too-long = Причина слишком длинная.
notice-kind-cancelled = Мероприятие, на которое вы записались, отменено
notice-kind-placed = У вас появилось место на мероприятии
notice-kind-rescheduled = У мероприятия, на которое вы идёте, другое время или место
network-title = Сеть
network-lede = Чем механизмы делятся со всей сетью и что ждёт ответа. То, что механизм оставляет себе, не входит ни в одно число.
network-as-of = На { $day }
network-activity = Публикации и ответы за двенадцать месяцев
network-activity-words = Публикаций: { $posts }; ответов: { $answers }
network-posts = Публикации
network-answers = Ответы
network-numbers = Числа
network-month = Месяц
network-by-theme = По темам
network-by-region = По регионам
network-nothing-shared = За эти месяцы ничем не делились со всей сетью.
network-unanswered = Вопросы без ответа более 30 дней
network-unanswered-none = На каждый вопрос ответили вовремя.
network-without-offer = Запросы без предложения
network-without-offer-none = На каждый запрос кто-то нашёлся.
network-owed = Обязательства к исполнению
network-owed-none = Дел нет.
network-soon = В течение 90 дней
network-rest = Позже или без срока
network-silent = Молчат шесть месяцев
network-silent-lede = Из действующих механизмов ({ $all }) без видимых сети признаков: { $silent }
network-silent-none = Каждый действующий механизм дал о себе знать.
network-last-sign = Последний признак
network-never = ещё ни разу
network-calendar-title = Календарь сети
network-calendar-lede = Совещания и мероприятия всех механизмов, о которых вам можно знать, и что чему мешает.
network-calendar-feed = Дни сети в вашем календаре. Адрес только ваш.
network-as-month = Месяц
network-as-table = Таблица
network-earlier = Раньше
network-later = Позже
network-what-meeting = Совещание
network-what-global = Глобальное совещание
network-everybody = вся сеть
network-column-what = Что
network-column-days = Дни
network-column-whose = Чьё
network-column-place = Место
network-column-waits = Дней ожидания
network-nothing = Ничего, о чём вам можно знать
network-nothing-hint = Совещания видны здесь тем, кто в них участвует, и там, где они сообщают свои дни.
network-month-empty = В этом месяце нет ничего, о чём вам можно знать.
network-clashes = Что чему мешает
network-clashes-lede = Те же дни, те же темы в пределах двух недель, те же люди.
network-no-clashes = Здесь ничто ничему не мешает.
network-clash-days = Те же дни; члены обоих: { $names }
network-clash-global = Те же дни, что и совещание всей сети
network-clash-themes-same = Те же темы в те же дни: { $names }
network-clash-themes = Те же темы в пределах двух недель (дней между ними: { $count }): { $names }
network-clash-people = Ожидаются те же люди: { $names }
network-in-the-way = Этим дням что-то мешает
network-in-the-way-hint = Пока ничего не сохранено. Выберите другие дни или сохраните всё равно.
network-save-all-the-same = Всё равно сохранить
network-days-title = В календаре сети
network-days-lede = Другие обходят то, о чём знают. Показываются только название, дни, город и темы, но не содержание совещания.
network-days-who = Кто может знать его дни
network-days-nobody = Только участники
network-days-hint = Это можно изменить в любое время.

# Notes written together in a space.
space-notes = Записи
space-note = Запись
space-no-notes = Здесь пока нет записей.
space-no-notes-work = Записей пока нет. Начните первую: все, кто здесь работает, пишут в ней вместе с вами круглый год.
space-notes-archived = { $count ->
        [one] { $count } запись в архиве
        [few] { $count } записи в архиве
        [many] { $count } записей в архиве
       *[other] { $count } записи в архиве
    }
space-note-begin = Начать запись
space-note-title = Название
space-note-written-by = Последним писал(а):
space-note-begun-by = Начал(а):
space-note-ways = Эта запись в других видах
space-note-read = Для чтения, печати и скачивания
space-note-text = Текст записи
space-note-acts = Запись в целом
space-note-rename = Переименовать
space-note-archive = В архив
space-note-archive-hint = Она остаётся здесь для чтения; никто не пишет в ней, пока её не вернут.
space-note-bring-back = Вернуть из архива
space-note-is-archived = В архиве с { $when }. Её можно читать; никто не пишет в ней, пока её не вернут.
space-note-event-space-note-begun = Начата
space-note-event-space-note-renamed = Переименована
space-note-event-space-note-archived = Отправлена в архив
space-note-event-space-note-returned = Возвращена из архива
space-note-event-space-note-version-named = Состояние получило имя
space-note-event-space-note-brought-back = Возвращён более ранний текст
space-note-refused-forbidden = Здесь вы только читаете.
space-note-refused-stale = Тем временем её изменил кто-то другой. Вот как она выглядит сейчас; текст записи не тронут. Посмотрите и попробуйте снова.
space-note-refused-no-title = Дайте ей название.
space-note-refused-too-long = Название слишком длинное.
space-note-refused-same = Так уже и есть.
space-note-refused-archived = Она в архиве. Сначала верните её.
space-note-refused-too-many = В пространстве не больше { $n } записей.
handover-notes = Записи пространств

notice-kind-named = Вас назвали в записи

# A note that opens without a network.
kept-line = Нет сети. Показано с этого устройства, последнее известное состояние: { $when }.

# What one sees of a file before one opens it.
glance = Предпросмотр
glance-pages = { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }

## Open interface
api-title = Открытые данные
api-lede = То, что показывают страницы, — для программ: то же самое, с теми же правами, в JSON и в таблицах.
api-document = Документ OpenAPI
api-contents = На этой странице
api-ask = Как запрашивать
api-ask-open = Открытое выдаётся всем, без ключа.
api-ask-token = Для всего остального нужен личный токен в заголовке запроса. Ему можно то же, что его учётной записи, и не больше: чего вы не видите на странице, того не получит и ваш токен.
api-ask-tokens = Ваши токены
api-ask-pages = Списки выдаются страницами. «limit» — сколько, не больше { $count }; «next» из ответа — это «after» следующего запроса, он есть и в заголовке «Link».
api-ask-tags = У каждого ответа есть «ETag». Если вернуть его как «If-None-Match», не придётся получать то, что не изменилось.
api-ask-write = Записывается JSON не больше { $kib } КиБ, с той версией, которую видели. Действие, отправленное дважды с тем же «Idempotency-Key», выполняется один раз.
api-ask-language = Слова — на языке «lang» или «Accept-Language», а если такого нет, на том, что есть; при каждых указано, на каком.
api-parameters = Параметры:
api-tag-directory = Справочник
api-tag-boards = Доски
api-tag-introductions = Знакомства
api-tag-follow-up = Последующие действия
api-tag-meetings = Совещания
api-tag-library = Согласованные формулировки
api-tag-search = Поиск
api-tag-notices = Уведомления
api-tag-calendar = Календарь
api-problems = Когда ответа нет
api-problems-text = Проблема — это JSON (RFC 9457). Её «type» кончается одним из этих слов, они не меняются; «errors» говорит, какое поле неверно.
api-problem-absent = Здесь для вас ничего нет.
api-problem-signed-out = Для этого нужен личный токен.
api-problem-bad-token = Этот токен ничего не открывает: он неизвестен, закончился или его учётная запись закрыта.
api-problem-forbidden = Вам этого нельзя.
api-problem-read-only = Этот токен только для чтения.
api-problem-unknown-parameter = Такого параметра здесь нет.
api-problem-bad-parameter = Один из параметров не читается.
api-problem-bad-cursor = Место в списке больше не известно. Начните сначала.
api-problem-unreadable = Отправленное не читается.
api-problem-not-json = Сюда отправляют «application/json».
api-problem-too-large = Отправлено слишком много.
api-problem-invalid = В отправленном что-то неверно.
api-problem-stale = Кто-то изменил это после того, как вы это видели. Ничего не сделано.
api-problem-refused = Сейчас этого нельзя. Ничего не сделано.
api-problem-too-often = Слишком много обращений. «Retry-After» говорит, когда вернуться.
api-problem-out-of-reach = База данных сейчас не отвечает. Попробуйте чуть позже.
api-problem-broken = У нас произошла ошибка. В подробностях — номер, под которым она записана.
api-tables = Таблицы
api-tables-text = Каждую таблицу можно взять как CSV и как книгу (XLSX); ссылки стоят рядом с таблицами. Названия столбцов на всех языках одни и те же.
table-csv = Таблицей (CSV)
table-xlsx = Книгой (XLSX)
tokens-title = Токены для программ
tokens-lede = По токену программа обращается от вашего имени. Ей можно то же, что вам; токен только для чтения ничего изменить не может.
tokens-fresh = Ваш токен:
tokens-once = Скопируйте его сейчас. Здесь он не хранится, и показать его снова нельзя.
tokens-ended-done = Токен прекращён.
tokens-mine = Ваши токены
tokens-none = У вас их нет.
tokens-past = Прекращённые
tokens-made = Создан { $day }
tokens-used = Последнее использование: { $day }
tokens-unused = Не использовался
tokens-until = До { $day }
tokens-ended = Прекращён { $day }
tokens-over = Истёк
tokens-end = Прекратить
tokens-new = Новый токен
tokens-new-text = Он кончается в свой день, когда вы его прекратите, когда выйдете везде и с новым паролем.
tokens-name = Для чего он
tokens-name-hint = Чтобы потом знать, какой прекратить.
tokens-name-missing = Укажите, для чего он.
tokens-name-long = Не больше { $count } знаков.
tokens-too-many = У вас уже { $count } токенов. Сначала прекратите один.
tokens-scope = Что ему можно
tokens-scope-read = Чтение
tokens-scope-write = Чтение и запись
tokens-scope-about-read = То, что вам можно читать.
tokens-scope-about-write = Ещё и записи, комментарии и ход выполнения от вашего имени.
tokens-lasts = Срок
tokens-make = Создать токен
tokens-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
# Parts of the open interface: what mechanisms do between meetings
api-tag-surveys = Опросы и рекомендации
api-tag-spaces = Пространства и задачи
api-tag-events = Мероприятия

# The convener's dashboard: who has not answered; light events by letter
network-surveys = Опросы: кто не ответил
network-surveys-none = Открытых опросов нет.
network-survey-asked = Опрошено механизмов: { $count }
network-survey-over = Срок истёк { $when }
network-survey-silent = Пока ничего: { $count }
network-survey-begun = Начали: { $count }
network-survey-answered = Сдали: { $count }
notice-kind-announced = Объявлено мероприятие в вашем пространстве
directory-body-ministerial = Встреча министров
directory-body-senior-officials = Встреча старших должностных лиц
profile-body-new = Ещё один орган
profile-body-name = Название
profile-body-kind = Вид
profile-body-own = Если иной вид: какой
profile-body-lead = Кто ведёт
profile-body-seats = Состав

## Profiles kept by their owners, offices by term, handover
profile-title = Вести профиль
profile-lede = Что справочник говорит о { $mechanism }, факт за фактом. Указанное вами имеет преимущество перед импортированной записью, с датой и источником.
profile-facts = Факты
profile-history = История изменений
profile-history-lede = Что изменили ответственные за этот профиль, начиная с последнего: как было и как стало.
profile-history-none = Здесь ничего не меняли; всё как импортировано.
profile-as-of = По состоянию на { $date }
profile-source = Источник
profile-nothing = Не указано
profile-field-name = Название
profile-field-acronym = Сокращение
profile-field-other-names = Другие названия
profile-field-status = Статус
profile-field-website = Сайт
profile-field-languages = Рабочие языки
profile-field-themes = Темы
profile-field-bodies = Органы
profile-field-members = Государства-члены
profile-field-member-organizations = Организации-члены
profile-field-observers = Государства-наблюдатели
profile-field-observer-organizations = Организации-наблюдатели
profile-field-chair = Председательство
profile-field-secretariat = Секретариат
profile-stated-by = { $who }, { $day }
profile-imported = Как импортировано
profile-change = Изменить
profile-change-of = Изменить: { $field }
profile-differences = Импорт говорит иное
profile-differences-text = Указанное вами остаётся, пока вы не примете импортированное.
profile-stands = Стоит здесь
profile-import-says = Импорт говорит
profile-leave = Оставить наше
profile-take = Принять импорт
profile-now-stands = С тех пор как вы открыли эту форму, указано заново:
profile-form-lede = Видно всем, с указанными вами датой и источником.
profile-field-as-of = На какую дату известно
profile-field-source = Откуда известно
profile-source-hint = Словами или адрес, начинающийся с https://
profile-back = Назад к профилю
profile-status-hint = Если механизм бездействует, на открытых карточках это указано, и организатор сети узнаёт об этом.
profile-status-note = Кратко, почему
profile-hint-lines = По одному в строке.
profile-hint-languages = Коды языков, по одному в строке: en, fr, pt.
profile-hint-bodies = Орган, который назвали иначе, сохраняет свою доску, публикации, участников и пространство: измените только название. Чтобы убрать орган, сотрите его название; для нового возьмите пустую строку.
profile-hint-seats = По одному государству в строке, название или код; с какого времени — после точки с запятой: Кения; 1998.
profile-hint-organizations = По одной организации в строке; с какого времени — после точки с запятой: МОМ; 1998.
profile-hint-chair = По одному в строке, государство или организация. Если срок полномочий записан, председателя указывает он.
profile-hint-secretariat = В первой строке секретариат, в остальных — кто его обеспечивает.
profile-wrong-missing = Укажите значение.
profile-wrong-one-line = Только одна строка.
profile-wrong-too-long = Эта строка слишком длинная: { $line }
profile-wrong-too-many = Слишком много строк.
profile-wrong-twice = Это указано дважды: { $line }
profile-wrong-unknown-status = Выберите статус.
profile-wrong-unknown-state = Справочник не знает такого государства: { $line }
profile-wrong-unknown-theme = Справочник не знает такой темы: { $line }
profile-wrong-unknown-language = Это не код языка: { $line }
profile-wrong-unknown-body = Органу нужны вид и название через точку с запятой: { $line }
profile-wrong-no-date = Это не дата вида 2026, 2026-05 или 2026-05-14: { $line }
profile-wrong-no-address = Это не адрес, начинающийся с https://: { $line }
profile-refused-stale = Кто-то указал это заново, пока вы писали. Ваш текст ниже; ничего не сохранено. Сравните и сохраните своё или оставьте как есть.
profile-refused-same = Так уже указано.
profile-imported-again = Снова действует импортированная запись
profile-before = Было
profile-after = Стало
term-title = Сроки полномочий
term-lede = Кто председательствует и ведёт секретариат, с какого и до какого времени. В миг начала срока права должности переходят: они есть у того, кто занимает её с этого момента, и их больше нет у того, кто занимал её прежде.
term-there = Записанные
term-none = Сроков не записано.
term-plan = Назначить срок
term-office = Должность
term-office-hint = Председатель может быть только один. Кто председательствует или ведёт секретариат и не назван ниже, с началом срока теряет права должности и остаётся членом.
term-office-chair = Председатель
term-office-co-chair = Сопредседатель
term-office-secretariat = Секретариат
term-holder = Кто занимает
term-holder-hint = Государство или организация.
term-accounts = Кто действует здесь
term-accounts-hint = Адреса их учётных записей, по одному в строке.
term-from = Начинается
term-from-time = Во время
term-until = Заканчивается
term-until-time = Время окончания
term-until-hint = Пусто: пока не начнётся следующий.
term-span = { $from } – { $until }
term-span-open = с { $from }
term-state-planned = назначен
term-state-running = идёт
term-state-over = окончен
term-state-withdrawn = отозван
term-withdraw = Отозвать
term-end = Назначить окончание
term-acting = { $count ->
    [0] здесь никто не действует
    [one] здесь действует { $count } человек
    [few] здесь действуют { $count } человека
    [many] здесь действуют { $count } человек
    *[other] здесь действуют { $count } человека
    }
term-refused-forbidden = Это для тех, кто ведёт профиль.
term-refused-stale = Этот срок тем временем изменили; посмотрите, как он выглядит сейчас.
term-refused-no-holder = Укажите, кто её занимает.
term-refused-too-long = Это слишком длинно.
term-refused-no-start = Укажите существующий день.
term-refused-ends-before-it-starts = Срок заканчивается после начала. Измените один из двух дней.
term-refused-overlaps = Тогда председательствует { $holder }: { $span }. Сначала закончите тот срок или начните этот после него.
term-refused-nobody-acts = Секретариату нужен кто-то, кто действует здесь; иначе некому вести профиль.
term-refused-unknown-account = Ни у кого здесь нет адреса { $address }. Администратор может добавить учётную запись.
term-refused-too-many = Это больше, чем хранится.
term-refused-wrong-state = Этот срок окончен или отозван.
dormant-title = Этот механизм бездействует
dormant-text = Сейчас за него, возможно, никто не отвечает. Его открытые запросы и предложения не участвуют в подборе.
dormant-open = { $count ->
    [one] Ещё открыта { $count } запись:
    [few] Ещё открыты { $count } записи:
    [many] Ещё открыто { $count } записей:
    *[other] Ещё открыто { $count } записи:
    }
dormant-home = { $mechanism } бездействует: возможно, никто не ответит
contact-title = Контактные лица
contact-none = Никто не согласился быть показанным вам здесь.
contact-own = Показывать ли меня здесь
contact-legend = Моё имя и адрес видят
contact-about = По каким вопросам обращаться ко мне
contact-reach-nobody = Никто
contact-reach-members = Участники этого механизма
contact-reach-network = Участники любого механизма
overlap-title = Пересечение с другим механизмом
overlap-lede = Кто участвует в { $mechanism } и в другом механизме и над чем работают оба.
overlap-with = С
overlap-choose = Выберите механизм
overlap-both = В обоих
overlap-only = Только { $mechanism }
overlap-organizations = Организации
overlap-nobody = Нет
handover-title = Передача председательства
handover-lede = Всё, что находит в одном месте тот, кто принимает председательство в { $mechanism }.
handover-zip = Взять всё с собой (ZIP)
handover-decisions = Решения
handover-adopted = Принятые тексты
handover-commitments = Открытые обязательства
handover-drafts = Ещё не принятые тексты
handover-posts = Черновики публикаций
handover-coming = Предстоящие заседания
handover-patterns = Прошлые заседания как образец для следующего
handover-pattern = Создать заседание по этому образцу
handover-reads = Здесь видно то, что вы можете читать и в других местах, а также записка и переданные черновики. Закрытое для вас до начала срока появится здесь с этого мига.
handover-none = Здесь ничего нет.
handover-note = Записка преемнику
handover-no-note = Записки пока нет.
handover-write-note = Написать записку
handover-note-hint = Сохраняется в текущем виде при каждом сохранении; читают секретариат, нынешний и следующий председатель.
handover-note-stale = Записку тем временем переписали; она выше. Ваш текст ниже и не сохранён.
handover-note-too-long = Записка слишком длинная.
handover-take-back = Забрать
handover-hand-over = Передать
handover-is-over = передан
handover-only-you = видите только вы
handover-readme = Передача председательства в { $mechanism }
    
    handover.docx, handover.html: всё одним текстом
    commitments.csv, decisions.csv, terms.csv, contacts.csv: таблицы (UTF-8)
    calendar.ics: предстоящие заседания и сроки
    
    Содержит то, что взявший это мог читать в тот момент. Контакты приведены с их согласия.
notice-kind-office = Должность переходит
notice-kind-dormant = Механизм бездействует, а вопросы открыты

introduction-entry = В реестре последующих действий
search-kind-commitment = Обязательство
search-kinds-commitment = Обязательства
search-kind-impact = Изменение в праве или практике
search-kinds-impact = Изменения в праве и практике

post-cited = Цитируется в
post-cited-none = Нигде из того, что вам доступно.
post-cite-hint = Вставьте этот адрес в запись, пункт или карточку, и ссылка появится здесь:
post-cited-here = Карточки, на которые здесь ссылаются

make-proposal-title = К какому документу?
make-proposal-none = Сейчас ни один документ не принимает ваших предложений
make-proposal-none-hint = Слова остались в записи. Документы совещания:
make-made = Создано из этой записи
make-from-note = Создано из записи по пункту
editor-make-of = Сделать из выделенного:
editor-make-card = карточку
editor-make-commitment = обязательство
editor-make-proposal = предложение

board-news-fresh = { $count ->
    [one] { $count } новая карточка с тех пор, как вы открыли страницу.
    [few] { $count } новые карточки с тех пор, как вы открыли страницу.
    [many] { $count } новых карточек с тех пор, как вы открыли страницу.
   *[other] { $count } новой карточки с тех пор, как вы открыли страницу.
}
board-news = { $count ->
    [one] Новое в { $count } карточке с тех пор, как вы открыли страницу.
    [few] Новое в { $count } карточках с тех пор, как вы открыли страницу.
    [many] Новое в { $count } карточках с тех пор, как вы открыли страницу.
   *[other] Новое в { $count } карточки с тех пор, как вы открыли страницу.
}
board-news-post = С тех пор как вы открыли страницу, здесь что-то добавили или изменили.
board-news-show = Показать

## Surveys and recommendations
survey-title = Опросы
survey-lede = Вопросы председателям и секретариатам перед встречей и то, что все ответили.
survey-new = Новый опрос
survey-edit = Изменить название, срок и адресатов
survey-new-lede = Сначала название и введение, затем вопросы один за другим. До открытия никто не узнаёт.
survey-none = Опросов для вас нет
survey-none-hint = Когда спросят ваш механизм, опрос появится здесь и вы получите уведомление.
survey-mine = Вопросы вашим механизмам
survey-others = Ведёте вы или открыты для чтения
survey-handed-in = сдан
survey-to-answer = ждёт ответа
survey-not-handed-in = не сдан
survey-synthesis = Что ответили все
survey-for = Для чего
survey-for-hint = Опрос ведёт президиум этой встречи; опрос для сети ведёт организатор.
survey-for-network = Для сети, без встречи
survey-field-title = Название
survey-field-intro = Введение
survey-field-asked = Кого спрашивают
survey-field-section = Название раздела, который здесь начинается
survey-field-words = Вопрос
survey-field-hint = Пояснение
survey-field-choices = Варианты
survey-field-steps = Ступени шкалы
survey-field-questions = Вопросы
survey-field-until = Ответы до
survey-field-kind = Как отвечают
survey-field-required = Ответ обязателен
survey-languages-hint = Хотя бы на одном языке; читающие на другом увидят этот текст с указанием языка.
survey-intro-hint = Для чего он и что станет с ответами.
survey-until-hint = По времени { $city }. Каждый видит по своему.
survey-no-instant = Это не день и час.
survey-asked-all = Все механизмы
survey-asked-some = Выбранные механизмы
survey-asked-of = Спрашивают: { $names }
survey-some = Выбранные механизмы
survey-other-languages = Другие языки
survey-in-language = ({ $language })
survey-question = Вопрос
survey-question-new = Добавить вопрос
survey-question-edit = Изменить вопрос
survey-keep-and-next = Сохранить и добавить следующий
survey-words-only = Опрос открыт, и ответы привязаны к вопросам: менять можно только слова.
survey-choices-hint = По одному в строке; на всех языках в одном порядке.
survey-steps-hint = Только для шкалы: от 1 до этого числа, не больше десяти.
survey-section-hint = Оставьте пустым, если продолжается предыдущий раздел.
survey-questions = Вопросы ({ $count })
survey-no-questions = Вопросов пока нет.
survey-required = ответ обязателен
survey-steps = от 1 до { $steps }
survey-up = Выше
survey-down = Ниже
survey-remove = Убрать
survey-kind-text = текстом
survey-kind-one = одним из нескольких
survey-kind-several = несколькими вариантами
survey-kind-number = числом
survey-kind-scale = ступенью шкалы
survey-kind-themes = темами справочника
survey-kind-yes-no = «да» или «нет» с пояснением
survey-stage-draft = черновик
survey-stage-open = открыт
survey-stage-over = срок истёк
survey-stage-closed = закрыт
survey-no-deadline = Срок ещё не назначен
survey-until = Ответы до: { $when }
survey-yes = Да
survey-no = Нет
survey-step = { $step } из { $steps }
survey-yes-no-words = Словами, если хотите:
survey-choose-none = без ответа
survey-prepares = готовит
survey-reopened = Открыт снова:
survey-sheets = Листы ваших механизмов
survey-begun = начат, не сдан
survey-not-begun = не начат
survey-answer = Ответить
survey-read-sheet = Читать лист
survey-answered = Кто ответил
survey-answered-count = Сдали: { $count } из { $of }.
survey-waiting = Кто не ответил на опрос
survey-waiting-count = Ещё не ответили: { $count }
survey-all-answered = Ответили все.
survey-done = Сдано: { $count }
survey-open = Открыть опрос
survey-close = Закрыть опрос
survey-reopen = Открыть снова
survey-reopen-reason = Почему открывается снова
survey-publish = Показать всем ответы всех
survey-unpublish = Показывать только президиуму
survey-is-published = Опрошенные могут читать ответы всех.
survey-not-published = Сейчас это могут читать только те, кто ведёт опрос.
survey-sheet-of = Лист механизма
survey-handed-in-on = Сдано { $when }, { $who }.
survey-progress = Отвечено: { $count } из { $of }. Ещё не сдано.
survey-too-late = Ответы больше не принимаются. Написанное здесь хранится у вашего механизма и не сдано.
survey-at-question = Вопрос { $place }: { $what }
survey-clash = тем временем ответил кто-то другой
survey-clash-said = { $who } тем временем ответил(а), { $when }:
survey-clash-hint = Ваши слова остались в поле. Сохранённые снова, они заменят эти, а эти сохранятся.
survey-is-required = нужен ответ, прежде чем сдать лист
survey-written = Остальное сохранено: { $count }
survey-emptied = (очищено)
survey-no-answer = Нет ответа
survey-answered-by = { $who }, { $when }
survey-former = Что было раньше ({ $count })
survey-settings = Для всего листа
survey-answers-in = Мы отвечаем на языке
survey-not-attributed = Не называть наш механизм
survey-not-attributed-hint = Выбор учитывается в подсчёте; слова и название не показываются никому.
survey-not-attributed-said = Учитывается без названия.
survey-save = Сохранить
survey-saved-itself = Сохранено.
survey-not-saved-itself = Само не сохранилось. Нажмите «Сохранить», чтобы увидеть причину; ваши слова ещё здесь.
survey-hand-in = Сохранить и сдать
survey-save-hint = Сохранённые ответы читает только ваш механизм. Сданные читают те, кто ведёт опрос.
survey-take-back = Забрать
survey-take-back-hint = Чтобы изменить, до срока.
survey-unnamed = без названия: { $count }
survey-unnamed-words = Ответы словами, которые только учтены: { $count }
survey-all-regions = Все регионы
survey-by-region = По регионам
survey-region-only-named = По региону учитываются только те, кого можно назвать.
survey-overlaps = Что общего у регионов
survey-overlaps-hint = Названо механизмами не менее чем двух регионов.
survey-no-overlaps = Пока нет ничего, что назвали бы механизмы двух регионов.
survey-named-both = Названо
survey-mechanisms = Механизмы
survey-spread = От { $least } до { $most }, медиана { $median }
survey-answers = Ответов: { $count }
survey-chosen = Выбрано
survey-share = Доля
survey-untranslated = Нет на языках: { $languages }
survey-times = Раз
survey-by-whom = Кем
survey-whole-table = Всё одной таблицей
survey-wrong-missing = { $field }: чего-то не хватает.
survey-wrong-too-long = { $field }: слишком длинно.
survey-wrong-too-many = { $field }: слишком много.
survey-wrong-too-few = { $field }: хотя бы два.
survey-wrong-unknown = { $field }: такого нет.
survey-refused-forbidden = Это могут только те, кто ведёт опрос.
survey-refused-stale = Кто-то изменил опрос, пока он был у вас открыт. Ваши слова здесь; посмотрите на опрос и отправьте снова.
survey-refused-same = Ничего не изменено.
survey-refused-wrong-state = Сейчас это невозможно. Законченное открывают снова с указанием причины.
survey-refused-no-reason = Укажите причину.
survey-refused-reason-too-long = Причина слишком длинная.
survey-refused-no-questions = Ещё нет ни одного вопроса.
survey-refused-no-deadline = Укажите, до какого срока принимаются ответы.
survey-refused-past-deadline = Срок уже прошёл.
survey-refused-earlier-deadline = На объявленный срок рассчитывают: его можно отодвинуть, но не приблизить.
survey-refused-hangs = Ответы привязаны к вопросам, их порядку и вариантам: в открытом опросе меняются только слова.
survey-refused-narrowed = Кого спросили, того спрашивают и дальше.
survey-sheet-refused-forbidden = В листе пишут только председатель и секретариат.
survey-sheet-refused-closed = Опрос закрыт. Написанное сохранено в вашем листе и не сдано.
survey-sheet-refused-late = Срок прошёл. Написанное сохранено в вашем листе и не сдано; попросите тех, кто ведёт опрос, открыть его снова.
survey-sheet-refused-handed-in = Лист тем временем сдан. Написанное ещё здесь; заберите лист, чтобы изменить.
survey-sheet-refused-not-handed-in = Лист не сдан.
survey-sheet-refused-missing = Сохранено, но не сдано: сначала нужен ответ.
survey-fault-too-long = слишком длинно
survey-fault-no-number = это не число
survey-fault-unknown = это нельзя выбрать
survey-fault-undecided = слова есть, а «да» или «нет» нет
survey-event-survey-made = Создан
survey-event-survey-written = Переписан
survey-event-survey-opened = Открыт
survey-event-survey-closed = Закрыт
survey-event-survey-reopened = Открыт снова
survey-event-synthesis-published = Изменено, кто читает ответы всех
survey-event-answer-written = Дан ответ
survey-event-sheet-handed-in = Лист сдан
survey-event-sheet-taken-back = Лист забран
rec-nav = Рекомендации
rec-title = От опроса к рекомендациям
rec-lede = Что приносят группы, рядом по темам; принятое пленарным заседанием становится пунктами документа и сохраняет своё происхождение.
rec-none = Рекомендаций пока нет
rec-none-hint = Они появятся здесь, как только группа вынесет их на пленарное заседание.
rec-groups = Группы
rec-you-write = вы здесь пишете
rec-of-group = Рекомендации группы
rec-of-group-lede = Что рекомендует эта группа и откуда это.
rec-none-of-group = Пока ничего. Кто пишет за группу, записывает первую ниже.
rec-of-plenary = Пленарного заседания
rec-one = Рекомендация
rec-new = Записать рекомендацию
rec-write-down = Записать
rec-text = Рекомендация
rec-text-hint = Так, как она стояла бы в документе: одно-два предложения.
rec-theme = Тема
rec-no-theme = Без темы
rec-posts = Публикации, из которых она исходит
rec-posts-hint = Их адреса, по одному в строке.
rec-from-answers = Ответы, из которых она исходит
rec-from-answers-hint = Отметьте, на чём она основана; пункт будет вести сюда.
rec-edit = Переписать
rec-back = Назад к рекомендации
rec-keep = Вынести на пленарное заседание
rec-unkeep = Вернуть группе
rec-take = Принять
rec-leave = Оставить
rec-leave-reason = Почему её оставляют
rec-tick = Выбрать
rec-merge = Объединить выбранные
rec-merge-hint = Выберите две или больше и напишите общий текст; если пусто, сначала сюда будут помещены все тексты.
rec-merge-words = Здесь тексты всех выбранных. Сделайте из них один и отправьте снова.
rec-merged-text = Общий текст
rec-merged-of = составлена из { $count }
rec-merged-into = во что она вошла
rec-where-from = Откуда она
rec-comes-from = Откуда
rec-from-nothing = Не названо ничего, что вы могли бы открыть.
rec-from-post = Публикация
rec-from-merged = Вошедшая рекомендация
rec-answers-of = Ответы:
rec-in-document = В документе:
rec-para-gone = Её пункта там больше нет:
rec-from-recommendation = из рекомендации
rec-with-ticked = С выбранными
rec-document = В документ
rec-document-hint = Входит только принятое, по пункту, после последнего.
rec-enter = Внести в проект итогового документа
rec-no-document = Сейчас нет документа, в который можно писать.
rec-state-proposed = на столе группы
rec-state-kept = вынесена на пленарное заседание
rec-state-taken = принята
rec-state-merged = объединена с другими
rec-state-left = оставлена
rec-refused-forbidden = Вам этого нельзя.
rec-refused-stale = Кто-то изменил её, пока она была у вас открыта. Ваши слова здесь; отправьте снова, чтобы заменить.
rec-refused-same = Ничего не изменено.
rec-refused-wrong-state = Сейчас это невозможно.
rec-refused-in-document = Она в документе; там её и меняют.
rec-refused-no-reason = Скажите, почему её оставляют.
rec-refused-reason-too-long = Причина слишком длинная.
rec-refused-no-text = Ничего не написано.
rec-refused-too-long = Для рекомендации это слишком длинно.
rec-refused-too-many = Слишком много.
rec-refused-unknown-theme = Такой темы нет.
rec-refused-too-few = Выберите две или больше.
rec-refused-nothing-taken = Среди выбранного нет принятого и ещё не внесённого в документ. Сначала примите.
rec-event-recommendation-made = Записана
rec-event-recommendation-written = Переписана
rec-event-recommendation-moved = Теперь
rec-event-recommendation-merged = Объединена с другими
rec-event-recommendation-entered = Внесена в документ
notice-kind-asked = Вопросы вашему механизму
notice-kind-survey-due = Опрос ждёт вашего ответа
notice-kind-synthesis = Можно читать ответы всех
notice-kind-point-answered = Другое совещание ответило на то, что ваше оставило открытым
notice-kind-text-handed-up = Вашему совещанию передан текст
notice-kind-text-adopted = Текст вашего совещания принят на более высоком уровне

## Meetings that prepare one another
step-title = Этапы подготовки
step-strip = Этапы диалога
step-lede = Эксперты готовят то, что обсуждают старшие должностные лица, а те – то, что принимают министры. Нерешённое передаётся наверх, принятое возвращается вниз.
step-none = Пока это совещание стоит отдельно: оно не готовит ни одного доступного вам совещания, и ни одно не готовит его.
step-here = (вы здесь)
step-level = Уровень этого совещания
step-level-none = Предыдущий этап
step-level-expert = Эксперты
step-level-senior-officials = Старшие должностные лица
step-level-ministerial = Министры
step-stage-planned = предстоит
step-stage-live = идёт
step-stage-over = завершено
step-say = Указать, что готовит это совещание
step-prepares = Совещание, которое оно готовит
step-prepares-hint = Совещания, которые начинаются в тот же день или позже и которые вы тоже редактируете.
step-prepares-none = никакое
step-prepares-this = готовит:
step-above = Уровень того совещания
step-above-hint = Если оставить пустым, он останется прежним или будет таким же, как у этого.
step-keep = Сохранить
step-said = Уровень и подготовку указал(а)
step-texts = Тексты, которые передаются наверх
step-texts-hint = Наверху текст начинается как проект со своими скобками. Согласованное здесь там – его история, а не согласие.
step-hand-up = Передать: { $meeting }
step-handed-to = Передано ({ $level }):
step-handed-on = передано { $day }
step-text-way = Путь этого текста по этапам
step-text-none = На других доступных вам этапах этого текста нет.
step-went = Куда он передан
step-came-from = Откуда он
step-hidden = с предыдущего этапа
step-others = Другие этапы
step-was = Какими там были его абзацы
step-was-hint = На этом уровне ничто не согласовано, пока его не согласует это совещание.
step-mark = { $status } · { $level }
step-became = Что с ним стало
step-came-down = Наши тексты, принятые наверху
step-adopted-at = принято · { $level }
step-fate-as-it-was = без изменений
step-fate-changed = изменено
step-fate-dropped = исключено
step-fate-added = добавлено наверху
step-refused-stale = С тех пор как вы открыли страницу, кто-то указал иначе. Ваш выбор сохранён; посмотрите этапы и сохраните снова.
step-refused-same = Ничего не изменено.
step-refused-itself = Совещание не готовит само себя.
step-refused-circle = Получился бы круг: выбранное совещание уже готовит это. Ничего не изменено.
step-refused-level-below = Подготавливаемое совещание проходит на том же уровне или выше. Выберите другие уровни.
step-refused-later = Выбранное совещание начинается раньше этого. Совещание готовит то, что будет позже или в тот же день.
step-refused-too-many = У одного диалога не бывает столько этапов.
step-not-handed-already = Этот текст туда уже передан.
step-not-handed-not-above = Это совещание не готовит то.
step-not-handed-no-item = Этого пункта там нет в повестке дня.
step-not-handed-empty = В тексте пока ничего нет.
issue-title = Нерешённые вопросы
issue-lede = То, что совещание оставляет открытым, переходит к тому, которое оно готовит: слова в скобках, абзацы с оговорками, нерешённые пункты, невыполненные действия.
issue-none = Нерешённого нет
issue-none-hint = Как только подготовительное совещание оставит что-то открытым, оно появится здесь.
issue-coming = Переданы этому совещанию
issue-left = Оставлены открытыми этим совещанием
issue-why-brackets = в скобках
issue-why-chairs-text = текст председателя, не согласован
issue-why-reserved = с оговоркой
issue-why-open = не согласовано
issue-why-deferred = отложено
issue-why-referred = передано
issue-why-no-consensus = нет консенсуса
issue-why-not-reached = не рассмотрено
issue-why-to-do = ещё не выполнено
issue-why-settled = с тех пор решено
issue-item = пункт повестки дня
issue-item-number = пункт { $number }
issue-action = пункт о действиях
issue-comes-from = Откуда:
issue-mark = рассмотрено на другом этапе
issue-state-taken-up = взято
issue-state-declined = отклонено
issue-state-waiting = ответа пока нет
issue-take-up = Внести пунктом в повестку дня
issue-take-up-there = Внести туда
issue-otherwise = Иначе или никак
issue-item-title = Название пункта
issue-session = Заседание
issue-join-item = Под имеющимся пунктом
issue-join = Рассмотреть под этим пунктом
issue-decline-reason = Почему не берётся
issue-decline = Отклонить
issue-refused-already-taken = Это уже в повестке дня. Кто-то успел раньше; дважды ничего не сделано.
issue-refused-already-declined = Это уже отклонено. Вы всё ещё можете взять его.
issue-refused-settled = Вопрос больше не открыт или на него ответили в другом месте. Посмотрите список, как он есть сейчас.
issue-refused-no-reason = Укажите, почему не берётся.
issue-refused-reason-too-long = Причина слишком длинная.
issue-refused-no-session = Ни одно заседание этого совещания уже не может принять пункт.
issue-refused-no-item = Этот пункт завершён или имеет подпункты. Выберите другой.
issue-refused-no-title = Пункту нужно название.
issue-refused-title-too-long = Название слишком длинное.

## Record

record-title = Журнал
programme-record = Что произошло на этом совещании, по порядку
record-lede = Что произошло, по порядку, — так, как об этом узнал зал.
record-lede-whole = Всё, что произошло, по порядку: кто это сделал и от чьего имени.
record-filter = Выбрать, что читать
record-session = Заседание
record-session-all = все заседания
record-meeting = Совещание в целом
record-kind = Что произошло
record-kind-all = всё
record-none-fits = В журнале ничего подходящего нет. Уберите один из фильтров.
record-empty = Здесь со временем появится всё, что происходит на этом совещании.
record-json = Весь журнал с цепочкой хешей (JSON)
record-first = С начала
record-earlier = Раньше
record-later = Позже
record-last = К концу
record-pages = Страницы журнала
record-by-for = { $name }, от имени: { $party }
record-numbered = пронумеровано пунктов: { $count }
record-quorum = кворум: { $quorum }
record-no-quorum = без кворума
record-changed = заседания: { $sessions } · пункты: { $items }
record-item-gone = пункт, которого больше нет в программе
record-party-gone = сторона, которой здесь больше нет
record-event-meeting-created = Совещание создано
record-event-session-added = Заседание внесено в программу
record-event-item-added = Пункт внесён в повестку дня
record-event-agenda-adopted = Повестка дня принята
record-event-session-started = Заседание открыто
record-event-session-paused = Заседание прервано
record-event-session-resumed = Заседание возобновлено
record-event-session-ended = Заседание закрыто
record-event-item-published = Пункт опубликован
record-event-item-started = Начато рассмотрение пункта
record-event-item-suspended = Рассмотрение пункта приостановлено
record-event-item-resumed = Рассмотрение пункта возобновлено
record-event-item-concluded = Рассмотрение пункта завершено
record-event-item-deferred = Пункт отложен
record-event-item-withdrawn = Пункт снят
record-event-item-reopened = Пункт открыт вновь
record-event-chatham-house = Правило Чатем-Хаус
record-event-note-opened = Заметка открыта
record-event-note-version-named = Состоянию заметки дано название
record-event-note-brought-back = Восстановлен прежний текст заметки
record-event-party-added = Сторона добавлена
record-event-member-added = Участник внесён
record-event-role-given = Роль назначена
record-event-party-checked-in = Сторона в зале
record-event-party-checked-out = Сторона ушла
record-event-attendance-rules-set = Правила присутствия установлены
record-event-check-in-code-renewed = Создан новый код зала
record-event-display-opened = Экран открыт
record-event-display-closed = Экран закрыт
record-event-display-shows = Экран переключён
record-event-too-fast = Переводчик просит говорить медленнее
record-event-floor-changed = Список ораторов
record-event-restored = Действие отменено
record-event-programme-changed = Программа изменена
record-event-group-result-written = Итог группы записан
record-event-group-results-brought-back = Итоги групп внесены на пленарное заседание
record-event-minutes-changed = Краткий отчёт
record-event-document-changed = Итоговый документ
record-floor-settings = Правила списка ораторов установлены
record-floor-inscription-opened = Предварительная запись открыта
record-floor-opened = Список ораторов открыт
record-floor-closing-announced = Объявлено о закрытии списка
record-floor-closed = Список ораторов закрыт
record-floor-reopened = Список ораторов открыт вновь
record-floor-new-round = Открыт новый круг
record-floor-archived = Список ораторов сдан в архив
record-floor-joined = Запрошено слово
record-floor-withdrawn = Снялись со списка
record-floor-removed = Сняты со списка
record-floor-called = Вызваны для выступления
record-floor-begun = Взяли слово
record-floor-skipped = Вызваны, отсутствуют
record-floor-paused = Выступление прервано
record-floor-resumed = Выступление возобновлено
record-floor-ended = Выступление окончено
record-floor-ruled = Решение по порядку ведения
record-floor-appealed = Обжалование решения
record-floor-appeal-decided = Обжалование рассмотрено
record-floor-readded = Внесены в список вновь
record-floor-swap-offered = Предложен обмен местами
record-floor-swapped = Обмен местами
record-floor-swap-declined = Отказ от обмена местами
record-floor-moved = Изменено место в списке
record-floor-time-added = Добавлено время выступления
record-floor-asked-to-conclude = Просьба завершать
record-floor-topped-up = Время выступления пополнено
record-floor-edited = Запись изменена
record-floor-handed-in = Заявление передано
record-way-list = по списку
record-way-self = самостоятельно
record-way-qr = по коду зала
meeting-role-chair = председатель
meeting-role-vice-chair = заместитель председателя
meeting-role-facilitator = координатор
meeting-role-rapporteur = докладчик
meeting-role-secretariat = секретариат
meeting-role-interpreter = переводчик
meeting-role-technician = техник
meeting-role-display = экран
report-title = Отчёт о заседании
report-planned = по плану { $hours }
report-held = состоялось { $hours }
report-since = идёт с { $time }
report-of-item = Пункт { $number }
report-not-held = ещё не состоялось
report-printed = По журналу на { $day }, { $time } ({ $city })
report-minutes = { $n } мин
report-not-treated = не рассмотрен
report-items = Пункты
report-number = №
report-item = Пункт
report-plan = По плану
report-actual = Рассмотрен
report-took = Заняло
report-result = Итог
report-outcomes = Итоги
report-speeches = Выступления
report-began = Начало
report-spoke = Длилось
report-absent = Отсутствовали

## Calendar

# The register of decisions and actions.
register-heading = Решения и меры
register-none = Ни в одной заметке пока нет решения, меры или последующих действий.
register-how = Кто ведёт заметку, вставляет их отдельными блоками; они появляются здесь.
register-filter = Выберите, что показать
register-owner = Ответственный
register-everybody = Все
register-with-done = Также выполненное
register-decision = Решения
register-action = Меры
register-follow-up = Последующие действия
register-no-decision = В заметках ничего не решено.
register-no-action = Незавершённых мер нет.
register-no-follow-up = Незавершённых последующих действий нет.
register-unwritten = (текста пока нет)
register-overdue = просрочено

# The life of a note.
history-heading = История заметки
history-to-note = Назад к заметке
history-nothing = В этой заметке ещё никто не писал.
history-moment = Момент
history-show = Показать
history-show-text = Текст
history-show-changes = Что изменилось
history-show-authors = Кто что написал
history-shown-text = Текст на этот момент
history-shown-changes = Что изменилось
history-shown-authors = Кто что написал
history-go = Показать
history-earlier = Раньше
history-later = Позже
history-since = По сравнению с
history-since-beginning = Начало
history-writers = Кто писал
history-empty-then = Заметка была пустой.
history-back-passage = Вернуть этот отрывок
history-back-whole = Вернуть этот текст
history-back-hint = Это новая правка: ничто из написанного с тех пор не пропадёт из истории.
history-versions = Названные состояния
history-versions-none = Ни у одного состояния ещё нет названия.
history-name = Название этого состояния
history-name-act = Сохранить название
history-stretches = Кто и когда писал
history-stretches-more = Показано периодов письма: { $count }; чтобы увидеть прежние, вернитесь назад.
history-nobody = без указания автора
history-refused-name-needed = Дайте состоянию название.
history-refused-name-too-long = Название слишком длинное. Сократите его.
history-refused-name-taken = Такое название уже есть у другого состояния этой заметки. Выберите другое.
history-refused-no-such-state = Такого состояния у заметки не было. Выберите момент ниже.
history-refused-nothing-to-bring-back = В заметке уже так и написано. Ничего не изменилось.
history-refused-not-saved = Вернуть текст не удалось. Заметка осталась прежней; попробуйте ещё раз чуть позже.
history-done-named = Состояние получило название.
history-done-back = Прежний текст возвращён. Ниже он стоит как самое новое состояние.

calendar-turn = { $party } берёт слово: { $item }
calendar-turn-expected = Ожидаемое время; оно следует списку ораторов.
calendar-inscription = Окончание записи в список ораторов: { $item }
calendar-session = Файл календаря
calendar-meeting = Это совещание файлом календаря (iCalendar)
calendar-subscribe = Файл остаётся каким был. Подписка следит за каждым изменением времени и зала.
calendar-subscribe-act = Подписаться на все ваши совещания
account-calendar = Календарь
account-calendar-text = Подпишитесь на свои совещания и заседания в той программе-календаре, которой пользуетесь. Она сама узнаёт об изменениях: времени, залах, отменах.
account-calendar-key = Адрес — это ключ: кто его знает, читает ваш календарь, не входя в систему. Давайте его только своей программе-календарю. Если он стал известен другим, создайте новый.
account-calendar-make = Создать адрес
account-calendar-since = У вашего календаря есть адрес с { $day }. Показать его ещё раз нельзя.
account-calendar-renew = Создать новый адрес
account-calendar-renew-hint = Старый адрес сразу перестаёт действовать; внесите новый в свою программу-календарь.
account-calendar-end = Отменить адрес
account-calendar-fresh = Адрес вашего календаря
account-calendar-once = Скопируйте его сейчас: он показывается только один раз.
account-calendar-subscribe = Подписаться в программе-календаре этого устройства
account-done-calendar = Адрес вашего календаря больше не действует.

## Design

design-title = Элементы
design-lede = Всё, из чего может состоять страница, в том виде, в каком её сейчас показывает браузер.
design-colour = Цвета
design-colour-text = Бумага, чернила и один акцентный цвет. Цвет, имеющий значение, всегда сопровождается словом и знаком.
design-type = Шрифты
design-type-text = Заголовки набраны шрифтом с засечками, остальное — без засечек. У каждой письменности свой интервал между строками.
design-space = Отступы
design-space-text = Шаги по 4 и 8 пикселей, которые растут вместе с текстом.
design-marks = Знаки
design-marks-text = Сначала знак, затем слово. Знак никогда не стоит один.
design-text-open = открыто
design-text-bracketed = в квадратных скобках
design-text-adref = согласовано ad referendum
design-text-agreed = согласовано
design-text-deleted = исключено
design-time = Время
design-time-text = Часы говорят словами то же, что и цветом.
design-rail = Повестка дня
design-rail-text = Каждый пункт с его состоянием; текущий пункт отмечен.
design-buttons = Кнопки
design-buttons-text = Одно главное действие на странице; остальные менее заметны.
design-form = Форма
design-form-text = Ошибка указана вверху и возле поля одними и теми же словами.
design-rows = Строки, сведения, годы
design-rows-text = Краткое обозначение вынесено на поля, само содержание следует за ним.
design-table = Таблица
design-table-text = Прокручивается в собственной рамке, доступной с клавиатуры.
design-tiles = Карта равных знаков
design-tiles-text = У каждого государства один знак одного размера. Оттенок повторяет число.
design-board = Доска объявлений
design-board-text = Карточки: вид, заголовок, автор.
design-card-offer = Предложение
design-card-request = Запрос
design-card-practice = Передовая практика
design-notices = Уведомления
design-notices-text = Уведомления, пустой список, диалоговое окно и сообщение с возможностью вернуться назад.
design-print = Печать
design-print-text = Распечатайте эту страницу, чтобы увидеть её заголовок на бумаге.
