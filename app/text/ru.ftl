## Frame

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
