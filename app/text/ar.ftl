## Frame

product = Entente
frame-skip = الانتقال إلى النص
frame-account-of = حساب
frame-my-meetings = اجتماعاتي
frame-my-meetings-short = الاجتماعات
frame-account = الحساب
frame-sign-out = تسجيل الخروج
frame-sign-in = تسجيل الدخول
frame-navigation = الموقع
frame-navigation-thumb = الموقع، في متناول الإبهام
frame-navigation-foot = الموقع، أسفل الصفحة
frame-programme = البرنامج
frame-room = القاعة
frame-desk = المنصة
frame-mechanisms = الآليات
frame-states = الدول
frame-global-meetings = الاجتماعات العالمية
frame-global-meetings-short = العالمية
frame-acting-as = تمثلون:
frame-language = اللغة:
frame-foot = تُستخدم Entente للتحضير لاجتماعات العمليات التشاورية الإقليمية المعنية بالهجرة وعقدها ومتابعتها.

## Faults

fault-title-absent = لا توجد صفحة بهذا العنوان
fault-text-absent = ربما كُتب العنوان خطأً، أو أن ما يؤدي إليه غير متاح لكم. لم يتغير شيء.
fault-title-forbidden = لا يمكنكم القيام بذلك هنا
fault-text-forbidden = دوركم في هذا الاجتماع لا يشمل هذا الإجراء. ويمكن للرئاسة أو الأمانة تغيير ذلك. لم يتغير شيء.
fault-title-signed-out = سُجل خروجكم
fault-text-signed-out = سجلوا الدخول من جديد وأعيدوا ما قمتم به. لم يتغير شيء.
fault-title-unreadable = تعذرت قراءة الاستمارة
fault-text-unreadable = كان فيها شيء ناقص أو من نوع غير صحيح. ارجعوا إلى الصفحة السابقة، حيث لا يزال ما كتبتموه موجودًا، وأرسلوها من جديد.
fault-title-broken = حدث عطل من جانبنا
fault-text-broken = ما كان مسجلًا من قبل في مأمن. حاولوا مرة أخرى بعد دقيقة؛ وإذا تكرر العطل، فأبلغوا الأمانة بالرقم الوارد أدناه.
fault-title-out-of-reach = يتعذّر الوصول إلى السجل الآن
fault-text-out-of-reach = لم يتغير شيء. ما كتبتموه في مذكرة محفوظ على هذا الجهاز، وما أدخلتموه في استمارة موجود في الصفحة السابقة. حاولوا مرة أخرى بعد قليل.
fault-reference = الرقم المرجعي: { $reference }
fault-go-front = الصفحة الرئيسية
fault-go-mechanisms = دليل الآليات
fault-go-meetings = اجتماعاتي

## Meetings

meetings-title = اجتماعاتي
meetings-all = جميع اجتماعاتي
meetings-empty = ستظهر هنا الاجتماعات التي لكم دور فيها.
meetings-empty-act = الاطلاع على دليل الآليات
meetings-for = تتكلمون باسم:
meetings-enter = دخول القاعة
meetings-sample = مثال افتراضي
meetings-own-time = { $city }، توقيتكم
programme-hours = بتوقيت { $city }
programme-hours-both = بتوقيت { $city }، وتحته توقيتكم: { $own }
programme-yours = بتوقيتكم
programme-days = الأيام
programme-about = عن هذا الاجتماع
programme-host = الجهة المضيفة
programme-chair = الرئاسة
programme-secretariat = الأمانة الفنية
programme-languages = لغات العمل
programme-confidentiality = السرية
programme-documents = الوثائق
agenda-provisional = جدول أعمال مؤقت
agenda-adopted = جدول أعمال معتمد

## Editing the programme

kind-opening = الافتتاح
kind-adoption-of-agenda = إقرار جدول الأعمال
kind-presentation = عرض
kind-statements = البيانات
kind-discussion = مناقشة
kind-breakout = أفرقة متوازية
kind-negotiation = التفاوض على نص
kind-decision = اتخاذ قرار
kind-break = استراحة
kind-closing = الاختتام
kind-other = غير ذلك
visibility-public = الجميع، بمن فيهم الجمهور
visibility-participants = جميع المشاركين
visibility-internal = المنصة والأمانة فقط
visibility-hidden = المنصة والأمانة فقط، دون رقم
edit-heading = تعديل البرنامج
edit-lede = لا يرى أحد غيركم ما تغيّرونه هنا إلى أن تنشروه.
edit-nothing-waits = كل شيء منشور كما يظهر هنا.
edit-waiting = { $count ->
        [zero] لا تغييرات تنتظر النشر
        [one] تغيير واحد ينتظر النشر
        [two] تغييران ينتظران النشر
        [few] { $count } تغييرات تنتظر النشر
        [many] { $count } تغييرًا ينتظر النشر
       *[other] { $count } تغيير ينتظر النشر
    }
edit-waiting-text = تعرض القاعة والبرنامج ما نُشر سابقًا.
edit-waiting-dropped = { $count ->
        [zero] لا تعديلات متعذرة.
        [one] تعذّر تنفيذ تعديل واحد لأن الاجتماع مضى قدمًا.
        [two] تعذّر تنفيذ تعديلين لأن الاجتماع مضى قدمًا.
        [few] تعذّر تنفيذ { $count } تعديلات لأن الاجتماع مضى قدمًا.
        [many] تعذّر تنفيذ { $count } تعديلًا لأن الاجتماع مضى قدمًا.
       *[other] تعذّر تنفيذ { $count } تعديل لأن الاجتماع مضى قدمًا.
    }
edit-waiting-edits = { $count ->
        [zero] لا تعديلات غير منشورة
        [one] تعديل واحد غير منشور
        [two] تعديلان غير منشورين
        [few] { $count } تعديلات غير منشورة
        [many] { $count } تعديلًا غير منشور
       *[other] { $count } تعديل غير منشور
    }
edit-review = المراجعة والنشر
edit-undo = التراجع عن آخر تعديل
edit-changed = معدّل
edit-no-items = لم يُخطط لشيء هنا بعد.
edit-add-item = إضافة بند
edit-add-session = إضافة جلسة
edit-add-session-day = إضافة جلسة إلى هذا اليوم
edit-remove-session = حذف الجلسة
edit-session = الوقت والقاعة واللغات
edit-day = هذا اليوم بكامله
edit-day-move = نقل جميع جلساته إلى
edit-day-move-act = نقل اليوم
edit-next-day = (اليوم التالي)
edit-minutes-short = { $count } د
edit-up = إلى أعلى: { $title }
edit-down = إلى أسفل: { $title }
edit-in = جعله بندًا فرعيًا للبند السابق: { $title }
edit-out = جعله بندًا مستقلًا: { $title }
edit-back = العودة إلى المحرر
edit-optional = (اختياري)
edit-title = العنوان ({ $language })
edit-title-others = العنوان بلغات أخرى
edit-item-heading = تعديل بند
edit-item-new = بند جديد
edit-session-heading = تعديل جلسة
edit-session-new = جلسة جديدة
edit-kind = النوع
edit-place = الجلسة والموضع
edit-place-hint = في موضع آخر يوضع في الآخر؛ ثم يُنقل بالأسهم.
edit-place-below = ضمن { $number } { $title }
edit-start = بداية مقررة
edit-start-hint = بتوقيت { $city }. إذا تُرك فارغًا، جاء بعد ما قبله مباشرة.
edit-fixed = لا يبدأ قبل هذا الوقت
edit-fixed-hint = لاستراحة أو لشخص يصل في ساعة محددة.
edit-minutes = الدقائق المقررة
edit-minutes-wrong = اكتبوا دقائق كاملة، مثل 25.
edit-minimum = الحد الأدنى من الدقائق
edit-minimum-hint = عند تقصير يوم متأخر لا يُخفض دون هذا الحد.
edit-visibility = من يراه
edit-visibility-hint = البنود المخفية لا تُرقّم ولا تُحتسب.
edit-visibility-session-hint = لا يرى أحد من بنودها أكثر مما يرى من الجلسة.
edit-speakers = المتكلمون
edit-lines-hint = واحد في كل سطر.
edit-documents = الوثائق
edit-themes = المواضيع
edit-languages = الترجمة الشفوية إلى
edit-save = حفظ في المسودة
edit-save-hint = لا يراه أحد غيركم قبل النشر.
edit-cancel = الخروج دون حفظ
edit-remove = حذف هذه المسودة
edit-withdraw = سحب البند
edit-withdraw-note = سبب السحب
edit-withdraw-hint = يبقى في البرنامج مشطوبًا ولا يُعاد استخدام رقمه.
edit-session-day = اليوم
edit-session-moves = إذا تغيّرت البداية تحركت معها البدايات المقررة لبنودها.
edit-begins = تبدأ
edit-ends = تنتهي
edit-ends-next-day = تنتهي في اليوم التالي
edit-ends-next-day-hint = الجلسة التي تتجاوز منتصف الليل تُحسب لليوم الذي بدأت فيه.
edit-zone = المنطقة الزمنية
edit-zone-hint = إذا أظهرت الساعات الوقت مرتين بسبب تأخيرها، فالمقصود المرة الأولى.
edit-zone-meeting = كالاجتماع: { $city }
edit-room = القاعة
edit-group = فريق ضمن بند الجلسة العامة
edit-group-hint = هناك يُعرض ما يعود به هذا الفريق.
edit-group-none = ليس فريقًا من الجلسة العامة
edit-time-zone = لا توجد منطقة زمنية كهذه.
edit-time-day = اختاروا يومًا.
edit-time-begins = اكتبوا وقت البداية، مثل 09:30.
edit-time-ends = اكتبوا وقت النهاية، مثل 12:30.
edit-time-start = اكتبوا وقتًا، مثل 09:30.
edit-time-left-out = تُقدَّم الساعات تلك الليلة: هذا الوقت غير موجود في تلك المنطقة. اختاروا وقتًا قبله أو بعده.
edit-time-ends-before = تنتهي قبل أن تبدأ. إذا تجاوزت منتصف الليل فأشيروا إلى أنها تنتهي في اليوم التالي.
edit-review-heading = نشر التغييرات
edit-review-lede = هذا ما سيجده المشاركون قد تغيّر.
edit-review-nothing = لا شيء يختلف عمّا هو منشور.
edit-differences = { $count ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
edit-publish-only = نشر هذا فقط
edit-discard = تجاهل
edit-discard-all = تجاهل جميع التعديلات
edit-dropped = لم يعد ممكنًا
edit-dropped-text = مضى الاجتماع قدمًا بينما كانت هذه التعديلات تنتظر. وقد تُركت جانبًا.
edit-publish = النشر
edit-publish-note = السبب، في جملة أو جملتين
edit-publish-note-hint = يقرؤه الجميع مع التغييرات.
edit-publish-mail = { $count ->
        [zero] لا أحد مسجّل ليُكتب إليه
        [one] الكتابة إلى الشخص المسجّل
        [two] الكتابة إلى الشخصين المسجّلين
        [few] الكتابة إلى { $count } أشخاص مسجّلين
        [many] الكتابة إلى { $count } شخصًا مسجّلًا
       *[other] الكتابة إلى { $count } شخص مسجّل
    }
edit-publish-mail-hint = رسالة بلغة كل شخص، فيها ما يجوز للمشاركين قراءته.
edit-publish-act = نشر كل ذلك
edit-refused-no-such-session = لم تعد هذه الجلسة موجودة.
edit-refused-no-such-item = لم يعد هذا البند أو موضعه موجودًا.
edit-refused-no-such-place = لا موضع في هذا الاتجاه.
edit-refused-already-there = هذا موجود بالفعل.
edit-refused-title-needed = اكتبوا عنوانًا باللغة الرئيسية للاجتماع.
edit-refused-too-long = أطول من { $max } حرف. اختصروه.
edit-refused-too-many = هناك أكثر من { $max } مدخل.
edit-refused-ends-before-it-begins = تنتهي قبل أن تبدأ.
edit-refused-session-too-long = لا تتجاوز الجلسة { $hours } ساعة. قسّموها إلى جلستين.
edit-refused-no-such-zone = لا توجد منطقة زمنية كهذه.
edit-refused-no-such-language = لا توجد لغة كهذه.
edit-refused-length = خططوا لما بين 0 و{ $max } دقيقة.
edit-refused-minimum-above-planned = الحد الأدنى يتجاوز المقرر.
edit-refused-fixed-without-start = لتثبيته على وقت، حددوا الوقت.
edit-refused-start-outside-session = هذا الوقت خارج جلسته.
edit-refused-no-such-document = ليس للاجتماع وثيقة كهذه.
edit-refused-no-such-theme = لا يوجد موضوع كهذا في الدليل.
edit-refused-too-deep = ليس للبنود الفرعية بنود فرعية. اجعلوا أحدها بندًا مستقلًا أولًا.
edit-refused-below-itself = لا يمكن لبند أن يكون ضمن نفسه.
edit-refused-item-state = حالة هذا البند: { $state }. ما بدأ أو انتهى يحتفظ بموضعه وأوقاته.
edit-refused-session-state = حالة هذه الجلسة: { $state }. لم يعد ممكنًا تغييرها هكذا.
edit-refused-item-moved = ما بدأ أو انتهى يحتفظ بموضعه.
edit-refused-session-ended = تلك الجلسة بدأت أو انتهت.
edit-refused-session-has-items = لا تزال في الجلسة بنود. انقلوها إلى جلسة أخرى أو اسحبوها أولًا.
edit-refused-has-sub-items = للبند بنود فرعية. انقلوها أو اسحبوها أولًا.
edit-refused-note-needed = أُقرّ جدول الأعمال: بيّنوا سبب سحب البند.
edit-refused-changed-meanwhile = غيّر شخص آخر هذا في الأثناء. ما كتبتموه محفوظ؛ والحفظ مجددًا يحل محله.
edit-refused-too-many-edits = تنتظر تعديلات كثيرة جدًا. انشروا بعضها أو تجاهلوه أولًا.
edit-refused-nothing-to-publish = لا شيء يختلف عمّا هو منشور.
changes-heading = تغييرات البرنامج
changes-back = العودة إلى البرنامج
changes-none = لم يتغيّر شيء منذ نشر البرنامج أول مرة.
changes-by = بواسطة { $name }
changes-by-house = بواسطة الخادم
changes-new = جديد
changes-more = { $count ->
        [zero] لا تُعرض منشورات.
        [one] يُعرض آخر منشور فقط.
        [two] يُعرض آخر منشورين فقط.
        [few] تُعرض آخر { $count } منشورات فقط.
        [many] يُعرض آخر { $count } منشورًا فقط.
       *[other] يُعرض آخر { $count } منشور فقط.
    }
changes-noted = اطلعتُ على هذا
changes-notice = تغيّر البرنامج
changes-all = جميع التغييرات
changes-all-more = { $count ->
        [zero] جميع التغييرات
        [one] جميع التغييرات (وتغيير آخر)
        [two] جميع التغييرات (وتغييران آخران)
        [few] جميع التغييرات (و{ $count } غيرها)
        [many] جميع التغييرات (و{ $count } غيرها)
       *[other] جميع التغييرات (و{ $count } غيرها)
    }
changes-letter-subject = تغيّر البرنامج: { $title }
changes-letter-body =
    تغيّر برنامج «{ $title }».

    { $changes }

    الأوقات بتوقيت { $city }. جميع التغييرات والبرنامج الحالي:

    { $link }
changes-letter-more = { $count ->
        [zero] …
        [one] … وتغيير آخر
        [two] … وتغييران آخران
        [few] … و{ $count } تغييرات أخرى
        [many] … و{ $count } تغييرًا آخر
       *[other] … و{ $count } تغيير آخر
    }
change-added = أُضيف
change-removed = حُذف
change-withdrawn = سُحب
change-deferred = أُرجئ
change-title = العنوان
change-kind = النوع
change-visibility = يراه
change-start = البداية المقررة
change-fixed = مثبّت على وقته
change-minutes = المدة
change-minimum = أدنى مدة
change-session = الجلسة
change-parent = الآن
change-parent-none = بند مستقل
change-order = نُقل: الآن بعد
change-order-first = – (الأول)
change-moderator = مدير الجلسة
change-rapporteur = المقرر
change-speakers = المتكلمون
change-questions = الأسئلة التوجيهية
change-documents = الوثائق
change-themes = المواضيع
change-outputs = المخرجات
change-method = الأسلوب
change-room = القاعة
change-begins = تبدأ
change-ends = تنتهي
change-zone = المنطقة الزمنية
change-zone-meeting = كالاجتماع
change-languages = الترجمة الشفوية إلى
change-group = فريق ضمن
change-note = ملاحظة
change-yes = نعم
change-no = لا

## Repairing a late day

desk-repair = تدارك اليوم…
repair-heading = تدارك يوم متأخر
repair-back = العودة إلى المنصة
repair-late = { $count ->
        [zero] لا تأخير: تنتهي الجلسة نحو { $end } والمقرر { $planned }.
        [one] تتأخر الجلسة دقيقة واحدة: تنتهي نحو { $end } بدلًا من { $planned }.
        [two] تتأخر الجلسة دقيقتين: تنتهي نحو { $end } بدلًا من { $planned }.
        [few] تتأخر الجلسة { $count } دقائق: تنتهي نحو { $end } بدلًا من { $planned }.
        [many] تتأخر الجلسة { $count } دقيقة: تنتهي نحو { $end } بدلًا من { $planned }.
       *[other] تتأخر الجلسة { $count } دقيقة: تنتهي نحو { $end } بدلًا من { $planned }.
    }
repair-in-time = الجلسة في موعدها: تنتهي نحو { $end } والمقرر { $planned }.
repair-kinds = ما يمكن فعله
repair-kind-trim = تقصير ما تبقى
repair-kind-shift = ترحيل البدايات
repair-kind-breaks = تقصير الاستراحات أو إلغاؤها
repair-kind-speakers = إقفال القوائم وخفض المدد
repair-about-trim = يتنازل كل بند قادم عن الحصة نفسها من وقته بدقائق كاملة، ولا ينزل أي بند دون حده الأدنى. والبند الذي لا حد أدنى له يحتفظ بخمس دقائق على الأقل.
repair-about-shift = تصبح البدايات المقررة كما في التوقع. لا شيء يُقصَّر: البرنامج يقول ما سيحدث.
repair-about-breaks = تحتفظ الاستراحات القادمة بعدد الدقائق الذي تحددونه؛ ومع 0 تُلغى.
repair-about-speakers = يحصل المنتظرون في قوائم هذه الجلسة على وقت أقل؛ ولا أحد يحصل على أكثر. وتحتفظ نقاط النظام والردود والتفسيرات بوقتها.
repair-end = تنتقل نهاية الجلسة أيضًا
repair-end-hint = استشيروا المترجمين الشفويين أولًا.
repair-keep = الدقائق التي تحتفظ بها كل استراحة
repair-keep-hint = الاستراحة التي لها حد أدنى تحتفظ به.
repair-note = سبب الإلغاء
repair-note-hint = مطلوب متى أُقرّ جدول الأعمال.
repair-single = الثواني للبيان بالاسم الخاص
repair-group = الثواني للبيان باسم عدة أطراف
repair-close = إقفال القوائم
repair-close-hint = من هم فيها يُستمع إليهم.
repair-show = عرض ما يؤول إليه
repair-result = ما يؤول إليه الأمر
repair-caption = ما الذي يصبح ماذا
repair-column-item = البند
repair-column-old = الآن
repair-column-new = بعدها
repair-session-end = نهاية الجلسة
repair-no-limit = دون حد
repair-dropped = أُلغي
repair-list-open = القائمة مفتوحة
repair-list-closed = القائمة مقفلة
repair-comes-to = { $count ->
        [zero] تنتهي الجلسة نحو { $after } بدلًا من { $before }.
        [one] تنتهي الجلسة نحو { $after } بدلًا من { $before }: أبكر بدقيقة.
        [two] تنتهي الجلسة نحو { $after } بدلًا من { $before }: أبكر بدقيقتين.
        [few] تنتهي الجلسة نحو { $after } بدلًا من { $before }: أبكر بـ{ $count } دقائق.
        [many] تنتهي الجلسة نحو { $after } بدلًا من { $before }: أبكر بـ{ $count } دقيقة.
       *[other] تنتهي الجلسة نحو { $after } بدلًا من { $before }: أبكر بـ{ $count } دقيقة.
    }
repair-comes-to-nothing = تنتهي الجلسة نحو { $end } كما كان.
repair-still-late = { $count ->
        [zero] لا تأخير بعدها.
        [one] وتبقى متأخرة دقيقة واحدة.
        [two] وتبقى متأخرة دقيقتين.
        [few] وتبقى متأخرة { $count } دقائق.
        [many] وتبقى متأخرة { $count } دقيقة.
       *[other] وتبقى متأخرة { $count } دقيقة.
    }
repair-then-in-time = وتصبح حينها في موعدها.
repair-apply = تنفيذ ذلك
repair-leave = تركه كما هو
repair-refused-no-such-session = لم تعد هذه الجلسة موجودة.
repair-refused-session-ended = انتهت الجلسة: لم يبق ما يُتدارك.
repair-refused-nothing-to-do = لن يغيّر هذا شيئًا الآن.
repair-refused-note-needed = أُقرّ جدول الأعمال: بيّنوا سبب إلغاء الاستراحات.
repair-refused-out-of-range = اكتبوا أعدادًا صحيحة غير سالبة؛ وللمتكلم ثانية واحدة على الأقل.
repair-refused-stale = تصرّف أحدهم في الجلسة منذ عرض هذا أو مضى وقت طويل. لم يتغيّر شيء؛ وأدناه ما يؤول إليه الأمر الآن.

## Breakout groups

act-bring-back = عرض نتائج الأفرقة
groups-heading = الأفرقة
groups-nothing = لم يُكتب شيء بعد
groups-writing = قيد الكتابة
groups-ready = جاهز للعرض
groups-back = عُرض على الجلسة العامة
groups-result = نتيجة الفريق
result-heading = نتيجة الفريق
result-of = فريق ضمن البند
result-room = قاعة الفريق ومذكرته
result-plenary = البند في الجلسة العامة
result-later = يُعرض هنا متى تناولته الجلسة العامة
result-points = التوصيات
result-points-hint = واحدة في كل سطر. تُرقّم عند عرضها.
result-ready = جاهزة للجلسة العامة
result-ready-hint = إلى أن تعرضها الرئاسة لا يقرؤها إلا المنصة ومقرر الفريق.
result-save = حفظ النتيجة
result-refused-no-group = لم تعد هذه الجلسة فريقًا من الجلسة العامة.
result-refused-empty = اكتبوا توصية واحدة على الأقل.
result-refused-too-many = هناك أكثر من { $max } توصية. اجمعوا بعضها.
result-refused-too-long = توصية أطول من { $max } حرف. اختصروها.
result-refused-stale = كتب شخص آخر هذا في الأثناء. ما كتبتموه محفوظ؛ والحفظ مجددًا يحل محله.
refusal-nothing-to-bring-back = ليس لدى أي فريق نتيجة جاهزة لم تُعرض بعد. لم يتغيّر شيء.
edit-group-rapporteur = مقعد مقرر الفريق
edit-group-rapporteur-hint = يجوز لأعضائه تدوين ما يعود به الفريق.
edit-group-rapporteur-none = المنصة وحدها تكتبها
edit-refused-session-has-screens = لا تزال شاشات تعرض هذه الجلسة. أغلقوها أولًا من منصتها.

## New meetings

create-link = اجتماع جديد
create-heading = اجتماع جديد
create-lede = تصبحون أمانته منذ ذلك الحين، وتعدّون برنامجه قبل أن يراه أحد.
create-after = على نمط اجتماع آخر
create-pattern = النمط
create-pattern-hint = جلساته وبنوده في الساعات نفسها كأن شيئًا لم يُعقد بعد. يُترك ما سُحب، وتبقى الوثائق للاجتماع السابق.
create-title = العنوان
create-starts-on = اليوم الأول
create-starts-on-hint = يُنقل كل شيء بعدد الأيام نفسه؛ وتبقى الأوقات كما تظهر على الساعة حتى عند تغيير التوقيت.
create-ends-on = اليوم الأخير
create-people = الأشخاص
create-people-none = لا أحد ولا مقاعد
create-people-seats = المقاعد دون أشخاص
create-people-all = المقاعد وشاغلوها والأسماء في البرنامج
create-zone-same = كالنمط
create-city = المدينة
create-city-hint = إذا تُرك فارغًا: كالنمط.
create-empty = فارغ
create-mechanism = اجتماع مَن
create-global = الاجتماع العالمي للعمليات التشاورية الإقليمية
create-language = اللغة الرئيسية
create-act = إنشاء الاجتماع
create-refused-title = اكتبوا عنوانًا.
create-refused-too-long = العنوان أو المدينة أطول من اللازم. اختصروه.
create-refused-starts-on = اختاروا اليوم الأول.
create-refused-ends-on = اختاروا اليوم الأخير، على ألا يسبق الأول.
create-refused-zone = اختاروا منطقة زمنية.
create-refused-language = اختاروا لغة.

## Words of states

session-state-planned = مقررة
session-state-live = جارية الآن
session-state-paused = معلّقة
session-state-ended = منتهية
item-state-draft = مسودة
item-state-scheduled = مدرج
item-state-in-progress = قيد النظر
item-state-suspended = معلّق
item-state-concluded = مختتم
item-state-deferred = مؤجل
item-state-withdrawn = مسحوب
outcome-noted = أُحيط به علمًا
outcome-agreed = متفق عليه
outcome-adopted = معتمد
outcome-deferred = مؤجل
outcome-referred = محال
outcome-no-consensus = لا توافق في الآراء
outcome-withdrawn = مسحوب

## People

frame-people = المشاركون
people-title = الأطراف والمشاركون
people-empty = سترد هنا الأطراف في هذا الاجتماع بعد تسجيلها.
people-nobody = لم يُسمَّ أحد بعد
people-yours = الطرف الذي تمثلونه
programme-export = التصدير
programme-export-act = الاجتماع كاملاً في ملف (JSON)
party-kind-rcp = الآليات
party-kind-member-state = الدول الأعضاء
party-kind-observer-state = الدول المراقبة
party-kind-observer-org = المنظمات المراقبة
party-kind-convener = الجهات الداعية
party-kind-partner = الشركاء
party-kind-guest = الضيوف
member-role-head = رئاسة الوفد
member-role-alternate = مناوبة
member-role-adviser = مشورة
member-role-secretariat = الأمانة
people-lede = { $count ->
        [zero] لا أطراف
        [one] طرف واحد
        [two] طرفان
        [few] { $count } أطراف
        [many] { $count } طرفًا
       *[other] { $count } طرف
    }

## Attendance

attendance-title = الحضور
attendance-you = أنتم
attendance-room = في القاعة
attendance-for = تسجيل الحضور عن
attendance-since = حاضر منذ { $time }
attendance-enter = أنا حاضر
attendance-leave = أنا مغادر
attendance-present = حاضر
attendance-absent = لم يحضر بعد
attendance-present-of = الأطراف الحاضرة: { $present } من { $all }
attendance-quorum-reached = النصاب { $quorum }: مكتمل ({ $counted } من { $seats })
attendance-quorum-missing = النصاب { $quorum }: غير مكتمل ({ $counted } من { $seats })
attendance-find = البحث عن طرف أو شخص
attendance-find-act = بحث
attendance-only-missing = من لم يحضر بعد فقط
attendance-none = لا أحد يطابق ذلك. احذفوا بعض الكلمات أو اعرضوا الجميع.
attendance-mark-present = تسجيل الحضور
attendance-mark-absent = تسجيل الغياب
attendance-code-title = رمز القاعة
attendance-code-text = يمسحه المشاركون بهواتفهم ويسجلون حضورهم بزر واحد. ويتغير على الشاشة كل عشر دقائق، فلا تلبث صورته المرسلة إلى مكان آخر أن تفقد قيمتها.
attendance-code-screen = عرضه على الشاشة
attendance-code-paper = طباعته لباب القاعة
attendance-code-renew = إنشاء رمز جديد
attendance-code-renew-hint = كل رمز جديد يُبطل جميع ما عُرض قبله، حتى على الورق.
attendance-code-first = إنشاء رمز
attendance-code-alt = رمز الاستجابة السريعة: عنوان تسجيل الحضور
attendance-scan = امسحوا الرمز لتسجيل الحضور
attendance-paper-hint = يبقى هذا الرمز صالحًا إلى أن تُنشئوا رمزًا جديدًا. اطبعوا هذه الصفحة وعلّقوها في القاعة.
attendance-back = الحضور
attendance-to-room = إلى القاعة
attendance-scanned-title = تسجيل الحضور
attendance-here-already = سُجّل حضوركم. ليس عليكم شيء آخر.
attendance-no-party = لا تمثلون أي طرف في هذا الاجتماع. يُسجَّل حضور الأطراف، فليس عليكم شيء.
attendance-rules = قواعد الحضور
attendance-optional = (اختياري)
attendance-quorum = النصاب
attendance-quorum-hint = عدد الأطراف من غير المراقبين. عددهم الآن { $count }، والأغلبية { $majority }. إذا تُرك فارغًا فليس للاجتماع نصاب.
attendance-quorum-wrong = أدخلوا النصاب عددًا من 1 إلى 1000، أو اتركوا الحقل فارغًا
attendance-self = يجوز للمشاركين تسجيل حضورهم دون الرمز
attendance-self-hint = وإلا فلا يُعتد إلا بقائمتكم وبرمز القاعة.
attendance-opens-at = يمكنكم تسجيل حضوركم اعتبارًا من الساعة { $time } يوم { $day }، أي قبل الجلسة بساعة.
attendance-done-rules = حُددت قواعد الحضور.
attendance-done-code = الرمز الجديد جاهز. اعرضوه على الشاشة أو اطبعوه.
attendance-refusal-no-such-session = لم تعد هذه الجلسة في البرنامج. لم يتغير شيء.
attendance-refusal-no-such-party = لا تمثلون هذا الطرف في هذا الاجتماع. لم يتغير شيء.
attendance-refusal-too-early = الوقت مبكر: يبدأ تسجيل الحضور قبل الجلسة بساعة.
attendance-refusal-session-ended = انتهت الجلسة. لا يصحح القائمة الآن إلا من يتولاها.
attendance-refusal-only-in-the-room = في هذا الاجتماع يُسجَّل الحضور بالرمز المعروض في القاعة.
attendance-refusal-stale-code = لم يعد هذا الرمز معروضًا. امسحوا الرمز الموجود الآن في القاعة.
attendance-refusal-party-needed = اختاروا الطرف الذي تحضرون عنه.

## Room

room-agenda = جدول الأعمال
room-now = الآن
room-not-begun = لم تبدأ الجلسة
room-between-items = بين بندين
room-paused = الجلسة معلّقة
room-ended = انتهت الجلسة
room-announce = الآن: { $number } { $title }
room-back-to-current = الانتقال إلى البند قيد النظر
room-questions = أسئلة توجيهية
room-moderator = إدارة الجلسة
room-rapporteur = المقرر أو المقررة
room-speakers = المتكلمون والمتكلمات
room-papers = وثائق هذا البند
room-note = مذكرة هذا البند
room-note-empty = لم يُكتب شيء هنا بعد. ما تكتبونه يظهر على جميع الشاشات فور دخوله السجل.
room-note-empty-reader = لم يُكتب شيء هنا بعد.
room-note-history = السجل
room-note-no-script = هذه هي المذكرة كما كانت عند تحميل الصفحة. تتطلب الكتابة المشتركة متصفحًا يشغّل البرامج النصية؛ وللاستمرار في القراءة، أعيدوا تحميل الصفحة.
room-time-of-item = وقت البند
room-step-80 = المتبقي { $n } د
room-step-100 = انقضى الوقت المقرر
room-step-120 = تجاوز الوقت بمقدار { $n } د
room-drift-none = اليوم في موعده، وينتهي في { $end }
room-drift-late = اليوم متأخر بمقدار { $n } د، وينتهي في { $end }
room-drift-early = اليوم متقدم بمقدار { $n } د، وينتهي في { $end }
light-starting = جارٍ الاتصال
light-following = مباشر
light-lost = لا يوجد اتصال، وتجري المحاولة من جديد؛ قد يكون ما ترونه قديمًا
light-closed = مغلق: سجلوا الدخول من جديد للمتابعة

## Desk

desk-no-item = لا يوجد بند مفتوح
desk-session = الجلسة
desk-item = البند الحالي
desk-forecast = بقية اليوم
desk-planned-end = الانتهاء المقرر: { $end }
desk-with-words = مع نتيجة أو سبب أو موضع جديد
desk-outcome = النتيجة
desk-outcome-none = دون نتيجة مسجلة
desk-remark = نص النتيجة، أو السبب
desk-reason = السبب
desk-defer-to = التأجيل إلى
desk-defer-to-none = دون تحديد جلسة بعد
desk-displays = شاشات العرض
desk-displays-none = لا توجد شاشة عرض مفتوحة لهذه الجلسة.
desk-display-name = اسم شاشة العرض
desk-display-open = فتح شاشة عرض
desk-display-close = إغلاق
desk-display-fresh = افتحوا هذا العنوان على الشاشة الموجودة في القاعة. لا يظهر العنوان إلا مرة واحدة:
display-next = التالي
display-lost = لا يوجد اتصال. تجري المحاولة من جديد.

## Acts

act-begin = بدء الكلمة
act-skip = غائب، تجاوز
act-remove = شطب من القائمة
act-end = إنهاء الكلمة
act-pause = إيقاف مؤقت
act-resume-speech = استئناف الكلمة
act-please-conclude = طلب الاختتام
act-add-time = 30 ثانية إضافية
act-give = إعطاء الكلمة
act-call = المناداة دون بدء
act-readd = إعادة إلى رأس القائمة
act-open = فتح القائمة
act-open-inscription = فتح التسجيل المسبق
act-close = إقفال القائمة
act-announce-closing = إعلان الإقفال
act-new-round = جولة جديدة
act-reopen-list = إعادة فتح القائمة
act-put-on = إدراج في القائمة
act-settings = اعتماد هذه القواعد
act-undo = التراجع عن آخر إجراء
act-conclude-over = إنهاء الكلمة واختتام البند
act-appeal-upheld = القرار قائم
act-appeal-overruled = نُقض القرار
act-ask = طلب الكلمة
act-withdraw-speech = سحب الطلب
act-offer-swap = عرض التبادل
act-agree-swap = تبادل الدور
act-decline-swap = رفض
act-hand-in = تسليم مسبق
act-written = إيداع بدلاً من الكلمة
desk-list = قائمة المتكلمين
floor-title = قائمة المتكلمين
floor-on-the-floor = صاحب الكلمة
floor-none = لا بند قيد النظر. تُفتح قائمة البند عند بدئه، ويمكن فتحها مسبقاً من جدول الأعمال.
floor-free = لا أحد يتكلم الآن.
floor-nobody-waits = لا أحد ينتظر الكلمة.
floor-next = التالي
floor-all-waiting = جميع المنتظرين: { $n }
floor-time = مدة الكلمة
floor-step-80 = يوشك الوقت على الانتهاء
floor-step-100 = انتهى الوقت
floor-step-120 = تجاوز { $time }
floor-asked-to-conclude = طُلب منه الاختتام
floor-please-conclude = ترجوكم الرئاسة اختتام كلمتكم.
floor-halted = أوقفت كلمته: { $party }
floor-ruling = القرار بشأن نقطة النظام
floor-ground = السبب (اختياري)
floor-points = نقاط النظام
floor-appeal = { $party } يطعن في القرار.
floor-first-time = لأول مرة
floor-statement = نص البيان
floor-more = المزيد
floor-move-up = تقديم
floor-move-down = تأخير
floor-spoken = من تكلّموا
floor-closing-minutes = الدقائق المتبقية حتى الإقفال
floor-put-on = إدراج طرف في القائمة
floor-party = الطرف
floor-kind = النوع
floor-motion = اقتراح إجرائي
floor-motion-none = لا شيء
floor-level = المرتبة البروتوكولية
floor-level-none = غير محددة
floor-language = اللغة
floor-note = ملاحظة للرئاسة (اختياري)
floor-ask = طلب الكلمة: { $party }
floor-ask-more = بطريقة أخرى
floor-point-of-order = نقطة نظام
floor-behalf = باسم (اختياري)
floor-behalf-hint = يمكن اختيار أكثر من طرف، ويحتفظ كل منها بحقه في الكلمة.
floor-on-behalf = باسم { $parties }
floor-announce = الكلمة الآن لـ { $party }.
floor-turn-next = دوركم التالي
floor-turn-about = الترتيب { $place }، بعد نحو { $n } د
floor-turn-between = الترتيب { $place }، بعد نحو { $least } إلى { $most } د
floor-swap = تبادل الدور
floor-swap-with = مع
floor-swap-offered = يعرض { $party } تبادل الدور معكم.
floor-why-kind = يسبق بحكم نوعه
floor-why-asked = طُلبت الساعة { $time }
floor-why-late = طُلبت الساعة { $time } بعد تحديد الترتيب
floor-why-skipped = نودي عليه وكان غائباً
floor-why-moved = الترتيب بقرار الرئاسة أو بالتوافق
floor-why-level = وفق البروتوكول: { $level }
floor-why-region = { $region }: { $n } قبله
floor-why-heard = كلمات في هذا البند: { $n }؛ دقائق في هذا الاجتماع: { $minutes }
floor-why-alphabet = الترتيب الأبجدي
floor-why-settled = ترتيب محدد
list-state-not-open = لم تُفتح بعد
list-state-inscribing = التسجيل المسبق مفتوح
list-state-open = القائمة مفتوحة
list-state-closing-announced = تُقفل القائمة الساعة { $time }
list-state-closed = القائمة مقفلة
list-state-archived = انتهى البند
list-rules = قواعد هذه القائمة
list-mode = الترتيب
list-mode-first-come = الأسبق فالأسبق
list-mode-protocol = بروتوكولي
list-mode-rotation = بالتناوب بين المناطق
list-mode-least-heard = الأقل كلاماً أولاً
list-mode-alphabetical = أبجدي من حرف
list-mode-manual = حسب الرئاسة
list-start-letter = الحرف المسحوب
list-limit-single = دقائق لكل متكلم
list-limit-group = دقائق باسم مجموعة
list-budget = مجموع دقائق كل طرف (اختياري)
list-max-per-party = كلمات الطرف في الجولة
list-observers = المراقبون
list-observers-no = لا يتكلمون
list-observers-after-members = بعد الأعضاء
list-observers-mixed = مع الأعضاء
list-points = نقاط النظام
list-points-always = دائماً
list-points-until-closed = حتى الإقفال
list-points-off = غير مقبولة
list-visibility = من ينتظر يراه
list-visibility-participants = جميع المشاركين
list-visibility-chair = الرئاسة وحدها
list-self-join = تسجّل الأطراف نفسها
list-replies = حق الرد مقبول
list-present-only = الأطراف الحاضرة فقط
list-opens-with-item = تُفتح عند بدء البند
speech-kind-technical = تقني (الصوت، الترجمة الشفوية)
speech-kind-question = سؤال للمتكلم
speech-kind-answer = جواب
speech-kind-point-of-order = نقطة نظام
speech-kind-procedural-motion = اقتراح إجرائي
speech-kind-intervention = مداخلة قصيرة
speech-kind-statement = بيان
speech-kind-observer-statement = مراقب
speech-kind-explanation = تعليل الموقف
speech-kind-reply = حق الرد
speech-state-waiting = ينتظر
speech-state-called = نودي عليه
speech-state-speaking = يتكلم
speech-state-paused = متوقف
speech-state-lapsed = لم يحن الدور؛ يمكن تسليم البيان كتابة
motion-suspend-meeting = تعليق الجلسة
motion-adjourn-meeting = رفع الجلسة
motion-adjourn-debate = تأجيل المناقشة
motion-close-debate = إقفال باب المناقشة
verdict-accepted = مقبولة
verdict-rejected = مرفوضة
verdict-noted = أُحيط علماً
protocol-level-1 = رئيس دولة أو حكومة
protocol-level-2 = نائب رئيس
protocol-level-3 = وزير
protocol-level-4 = نائب وزير
protocol-level-5 = رئيس وفد
protocol-level-6 = غير ذلك
region-none = بلا منطقة
region-africa = أفريقيا
region-americas = الأمريكتان
region-asia = آسيا
region-asia-and-the-pacific = آسيا والمحيط الهادئ
region-eurasia = أوراسيا
region-europe = أوروبا
region-oceania = أوقيانوسيا
region-middle-east = الشرق الأوسط
region-interregional = المنتديات الأقاليمية
region-global = العمليات العالمية
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
statement-hand-in = تسليم نص البيان
statement-embargo = لا يقرؤه قبل إلقائه سوى المنصة والمترجمين الشفويين.
statement-text = النص
statement-file = أو ملف (PDF أو DOCX أو ODT أو TXT، 4 ميغابايت على الأكثر)
refusal-nothing-to-undo = لا شيء فعلتموه في آخر عشر ثوانٍ يمكن التراجع عنه. لم يتغير شيء.
refusal-floor-no-list = ليس لهذا البند قائمة متكلمين بعد.
refusal-floor-no-such-speech = لم يعد هذا الطلب على القائمة. راجعوا القائمة من جديد.
refusal-floor-list-not-open = لم تُفتح قائمة المتكلمين بعد. يمكنكم مخاطبة الرئاسة.
refusal-floor-list-closed = أُقفلت قائمة المتكلمين ولم تُدرجوا فيها؛ يمكنكم مخاطبة الرئاسة أو تسليم البيان كتابة.
refusal-floor-list-state = لا تسمح القائمة بذلك الآن. لم يتغير شيء.
refusal-floor-speech-state = تغيّر الطلب في هذه الأثناء. لم يُفعل شيء؛ انظروا القائمة كما هي الآن.
refusal-floor-item-not-in-progress = لا تُعطى الكلمة إلا أثناء النظر في البند والجلسة منعقدة.
refusal-floor-somebody-called = نودي على متكلم. ابدأوا كلمته أو تجاوزوها أولاً.
refusal-floor-somebody-speaks = هناك من يتكلم. أنهوا الكلمة أولاً.
refusal-floor-ruling-first = ابدأوا بالبت في نقطة النظام.
refusal-floor-already-on-list = طرفكم مدرج فعلاً في هذه القائمة.
refusal-floor-chair-keeps-list = الرئاسة تدير هذه القائمة. ارفعوا اليد أو لوحة الاسم.
refusal-floor-observers-do-not-speak = لا يتكلم المراقبون بهذه الصفة في هذا البند. يمكن تسليم بيان عن طريق الأمانة.
refusal-floor-not-present = لا يطلب الكلمة إلا من سجّل حضوره. سجّلوا الحضور أولاً.
refusal-floor-no-points-of-order = لا تُقبل نقاط النظام في هذا البند.
refusal-floor-no-replies = حق الرد غير متاح في هذا البند.
refusal-floor-replies-used-up = لكل طرف ردّان في البند وقد استُنفد ردّاكم.
refusal-floor-not-decided-yet = تعليل الموقف يأتي بعد البت في البند.
refusal-floor-nobody-to-ask = لا أحد يتكلم ليُسأل.
refusal-floor-motion-needed = حددوا الاقتراح الإجرائي.
refusal-floor-not-yours = هذا الطلب لطرف آخر.
refusal-floor-other-class = لا يتغير الترتيب إلا بين طلبات من النوع نفسه.
refusal-floor-no-offer = لم يعد عرض التبادل قائماً. يسري العرض عشر دقائق.
refusal-floor-budget-not-used-up = لا يضاف وقت إلا إذا استنفد الطرف وقته ولم يكن يتكلم.
refusal-floor-list-full = القائمة ممتلئة ولم تُدرجوا فيها.
refusal-floor-time-passed = الوقت المحدد قد مضى. لم يتغير شيء.
refusal-floor-out-of-range = أحد الحقول غير مفهوم: تُكتب الدقائق 3 أو 2:30 والأعداد صحيحة. لم يتغير شيء.
refusal-statement-empty = اكتبوا البيان أو اختاروا ملفاً.
refusal-statement-too-large = النص أو الملف كبير جداً ولم يُحفظ شيء؛ الحد 4 ميغابايت.
refusal-statement-file-kind = تُقبل ملفات PDF أو DOCX أو ODT أو TXT بمحتوى مطابق. لم يُحفظ شيء.
ask-title = طلب الكلمة
ask-back = العودة إلى القاعة
ask-back-to-desk = العودة إلى المنصة
entry-title = مكانكم في القائمة: { $party }
entry-handed = سُلّم نص البيان. الاطلاع عليه.
entry-swap-hint = على الطرف الآخر أن يوافق خلال عشر دقائق.
entry-change = اللغة والملاحظة للرئاسة
entry-keep = حفظ
floor-entry = البيان وتبادل الدور
desk-own-note = ملاحظاتي الخاصة عن الجلسة
desk-own-note-hint = لا يقرأ هذا أحد سواكم.
desk-own-note-saved = حُفظ.
desk-keys = المفاتيح
desk-key-next = بدء البند التالي
desk-key-escape = مغادرة الحقل والعودة إلى المفاتيح
display-next-speakers = المتكلمون التالون
display-please-conclude = يُرجى الاختتام.
display-rooms = القاعات اليوم
corridor-room = القاعة
corridor-now = الآن
corridor-next = التالي
desk-online = المتصلون: { $people } · المترجمون: { $interpreters } · الشاشات: { $screens }
desk-screens-dark = غير متصلة: { $names }
desk-too-fast = المترجمون ({ $language }): المتكلم سريع جداً.
desk-display-shows = ما تعرضه:
desk-display-message = رسالة
desk-display-show = عرض
shows-room = البند والمتكلمون
shows-speaker = ساعة المتكلم
shows-corridor = جميع القاعات
shows-message = رسالة
refusal-message-needed = اكتبوا الرسالة المطلوب عرضها.
booth-title = مكتب المترجمين الشفويين
booth-language = أترجم إلى
booth-too-fast = سريع جداً
booth-told = أُبلغت الرئاسة بصمت.
booth-glossary = المسرد
booth-glossary-hint = مصطلحات المجال كما تستعملها الأمم المتحدة.
statement-of = بيان: { $party }
statement-check = محظور النشر. العبرة بما يُلقى.
room-chatham = قاعدة تشاتام هاوس: من الآن لا يُنسب ما يقال إلى أحد، لا في المذكرة ولا في التقرير ولا في المستخرجات.
act-chatham-on = قاعدة تشاتام هاوس
act-chatham-off = إنهاء قاعدة تشاتام هاوس
balance-title = من استُمع إليه
balance-lede = مدة الكلمات حسب المنطقة والطرف والنوع. ما قيل وفق قاعدة تشاتام هاوس بلا اسم هنا.
balance-all = الاجتماع كله
balance-sessions = الجلسات
balance-none = لم يتكلم أحد بعد. تظهر المجاميع هنا بعد أول كلمة.
balance-by-region = حسب المنطقة
balance-by-party = حسب الطرف
balance-by-kind = حسب النوع
balance-who = من
balance-speeches = الكلمات
balance-share = النسبة
balance-waiting = في الانتظار
balance-unattributed = بلا نسبة
balance-json = جميع الكلمات كبيانات (JSON)
act-start-session = افتتاح الجلسة
act-pause-session = تعليق الجلسة
act-resume-session = استئناف الجلسة
act-end-session = رفع الجلسة
act-adopt-agenda = اعتماد جدول الأعمال
act-start = بدء
act-suspend = تعليق
act-resume = استئناف
act-conclude = اختتام
act-defer = تأجيل
act-withdraw = سحب
act-reopen = إعادة فتح

## Refusals

refusal-no-such-session = لم تعد هذه الجلسة في البرنامج. لم يتغير شيء.
refusal-no-such-item = لم يعد هذا البند في البرنامج. لم يتغير شيء.
refusal-session-not-live = الجلسة غير جارية. افتتحوها أو استأنفوها أولًا.
refusal-session-state = تغيرت حالة الجلسة من قبل؛ ما ترونه الآن هو الوضع القائم.
refusal-item-state = تغيرت حالة البند من قبل؛ ما ترونه الآن هو الوضع القائم.
refusal-has-sub-items = لهذا البند بنود فرعية. اتخذوا الإجراء بشأنها.
refusal-reason-needed = اذكروا السبب: جدول الأعمال معتمد، وسيدرج هذا في السجل.
refusal-too-long = النص طويل جدًا. اختصروه وأرسلوه من جديد.
refusal-already-adopted = سبق اعتماد جدول الأعمال.
refusal-nothing-to-adopt = تتطلب النتيجة «معتمد» وثيقة معتمدة في إطار البند. اختاروا نتيجة أخرى.
refusal-stale = سبقكم شخص آخر بلحظة. ما ترونه الآن هو الوضع القائم؛ اضغطوا من جديد إن كنتم لا تزالون تريدون ذلك.
refusal-name-needed = أعطوا شاشة العرض اسمًا.

## Editor

editor-toolbar = التنسيق
editor-text = نص المذكرة
editor-placeholder = اكتبوا هنا…
editor-tab-hint = يضيف المفتاح Tab مسافة بادئة في القوائم وينتقل بين الخلايا في الجداول. ويضع Ctrl+Enter علامة الإنجاز على المهمة. للخروج من النص، اضغطوا Escape ثم Tab. وينقلكم Alt+F10 إلى أزرار التنسيق.
editor-opening = جارٍ فتح المذكرة…
editor-moved = تقدم جدول الأعمال. هذه مذكرة البند الجديد.
editor-paragraph = فقرة عادية
editor-heading-1 = عنوان كبير
editor-heading-2 = عنوان متوسط
editor-heading-3 = عنوان صغير
editor-bold = غامق
editor-italic = مائل
editor-underline = تسطير
editor-strike = يتوسطه خط
editor-bullet-list = قائمة نقطية
editor-ordered-list = قائمة مرقمة
editor-task-list = قائمة مهام
editor-quote = اقتباس
editor-link = رابط
editor-table = إدراج جدول
editor-row-add = إضافة صف أسفله
editor-row-delete = حذف الصف
editor-column-add = إضافة عمود بعده
editor-column-delete = حذف العمود
editor-table-delete = حذف الجدول
editor-undo = التراجع عن آخر تغيير لي
editor-redo = إعادة تغييري
editor-task-done = أُنجزت
editor-link-address = عنوان الرابط
editor-link-apply = وضع الرابط
editor-link-remove = إزالة الرابط
editor-link-cancel = إلغاء
editor-link-wrong = استخدموا عنوانًا يبدأ بـ https:‎ أو http:‎ أو mailto:‎.
editor-paste-too-long = النص أطول من أن يُلصق دفعة واحدة. ألصقوه في أجزاء أصغر.
editor-state-connecting = جارٍ الاتصال
editor-state-device = محفوظ على هذا الجهاز
editor-state-sent = أُرسل
editor-state-record = في السجل
editor-state-reading = قراءة مباشرة
editor-link-lost = لا يوجد اتصال. تجري المحاولة من جديد.
editor-refused-not-saved = لم يتمكن الخادم من حفظ آخر تغيير لكم. نصكم محفوظ على هذا الجهاز؛ وتجري المحاولة من جديد.
editor-refused-too-large = آخر تغيير لكم أكبر من أن يدخل السجل. وهو محفوظ على هذا الجهاز فقط: تراجعوا عنه أو صغّروه.
editor-refused-malformed = لم يتمكن الخادم من قراءة آخر تغيير لكم. نصكم محفوظ على هذا الجهاز: انسخوه وأعيدوا تحميل الصفحة.
editor-refused-read-only = لم يعد بإمكانكم الكتابة في هذه المذكرة. ما لم يُرسل بعد محفوظ على هذا الجهاز.
editor-refused-quarantined = هذه المذكرة مغلقة ريثما يُفحص عطل. نصكم محفوظ على هذا الجهاز.
editor-signed-out = سُجل خروجكم. نصكم محفوظ على هذا الجهاز.
editor-sign-in = تسجيل الدخول من جديد
editor-closed = هذه المذكرة غير متاحة لكم في الوقت الراهن. نصكم محفوظ على هذا الجهاز.
editor-outdated = هذه الصفحة أقدم من المذكرة. أعيدوا تحميل الصفحة للمتابعة.
editor-reload = إعادة تحميل الصفحة
editor-no-local-copy = لا يستطيع هذا المتصفح حفظ النص على هذا الجهاز. ابقوا في الصفحة إلى أن يدخل نصكم السجل.
editor-aside = أُعيد بناء هذه المذكرة على الخادم. ما لم يصل من نصكم إلى السجل محفوظ هنا، على هذا الجهاز.
editor-aside-discard = التخلي عن هذا النص
editor-present = هنا أيضًا:

# What a note is made of besides text: decisions, actions, who said it, pictures, comments.
editor-decision = مقرر
editor-action = إجراء
editor-follow-up = متابعة
editor-done = أُنجز
editor-by-day = بحلول { $day }
editor-participant = أحد المشاركين
editor-owner = المسؤول
editor-due = الموعد
editor-who-said = من قال ذلك
editor-who-speaks-now = له الكلمة الآن
editor-who-spoke = تحدّث من قبل
editor-mention-party = الإشارة إلى طرف
editor-mention-item = الإشارة إلى بند من جدول الأعمال
editor-pick-nothing = لا شيء يطابق هذه الكلمات.
editor-part-lost = تعذّر تحميل هذا الجزء من الصفحة. نصكم محفوظ؛ حاولوا مرة أخرى عند عودة الاتصال.
editor-outline = المخطط
editor-templates = ابدأ بـ:
editor-template-opening = الافتتاح
editor-template-opening-text =
    # الافتتاح
    - افتتح الجلسة، في الساعة
    - كلمات الترحيب
    # تنظيم الأعمال
    - جدول الأعمال وبرنامج الاجتماع
    -
editor-template-statements = جولة بيانات
editor-template-statements-text =
    # البيانات
    -
    # ما قاله عدة متحدثين
    -
    # نقاط الاختلاف
    -
editor-template-panel = حلقة نقاش
editor-template-panel-text =
    # المتحدثون
    -
    # الرسائل الرئيسية
    -
    # الأسئلة والأجوبة
    -
    >>
editor-template-decision = بند لاتخاذ قرار
editor-template-decision-text =
    # المقترح
    -
    # المناقشة
    -
    # النتيجة
    =>
    ->
editor-template-group = تقرير مجموعة
editor-template-group-text =
    # المجموعة والسؤال
    -
    # ما جرت مناقشته
    -
    # ما تقترحه المجموعة
    -
    # للجلسة العامة
    >>
editor-template-closing = الاختتام
editor-template-closing-text =
    # ملخص الرئاسة
    -
    # المقررات
    =>
    # الإجراءات والمتابعة
    ->
    >>
    # الاجتماع المقبل
    -
editor-picture = صورة
editor-picture-alt = ما الذي تُظهره، بالكلمات
editor-picture-alt-missing = صِف بالكلمات ما تُظهره الصورة لمن لا يستطيع رؤيتها.
editor-picture-put = إدراج
editor-picture-sending = الصورة قيد الإرسال.
editor-picture-waits = لا يوجد اتصال الآن. تُرسل الصورة عند عودته؛ أبقِ هذه الصفحة مفتوحة.
editor-picture-kind = لا يمكن إدراج سوى صور PNG وJPEG وWebP وGIF.
picture-refused-kind = هذا الملف ليس صورة PNG أو JPEG أو WebP أو GIF مهما كان اسمه. لم يُدرج شيء؛ اختر ملفاً آخر.
picture-refused-too-large = هذه الصورة كبيرة جداً: الحد الأقصى { $n } ميغابايت و64 مليون بكسل. لم يُدرج شيء.
picture-refused-damaged = هذه الصورة تالفة ولا يمكن قراءتها. لم يُدرج شيء؛ جرّب نسخة أخرى.
picture-refused-too-many = بلغت هذه المذكرة الحد الأقصى من الصور. لم يُدرج شيء.
editor-comments = التعليقات
editor-comment = التعليق على الكلمات المحددة
editor-comment-new = تعليق جديد
editor-comment-text = التعليق
editor-comment-send = إرسال التعليق
editor-comment-reply = رد
editor-comment-resolve = تمت التسوية
editor-comment-reopen = إعادة الطرح
editor-comment-edit = تعديل كلامي
editor-comment-save = حفظ
editor-comment-resolved-by = ● سوّاها { $who }،
editor-comment-changed = معدَّل؛ النص السابق
editor-comment-gone = لم تعد هذه الكلمات في النص.
editor-comment-whole = عن المذكرة ككل
editor-comment-none = لم يعلّق أحد بعد.
editor-comment-settled-n = تمت تسويتها: { $n }
editor-comment-lost = تعذّر الإرسال. كلماتك ما زالت هنا؛ حاول مرة أخرى.
comment-quote = الكلمات المعنية، إن كان التعليق عن كلمات بعينها
comment-page = التعليق أو الرد أو التسوية

# Suggestions in a note: edits that wait until somebody accepts them. Not the proposals of outcome documents.
editor-suggest = الاقتراح بدلاً من التعديل
editor-suggesting = أنتم في وضع الاقتراح. ما تكتبونه ينتظر إلى أن يقبله أحد.
editor-suggest-only = أثناء الاقتراح لا يمكن تغيير سوى الكلمات والفقرات. اخرجوا من هذا الوضع لتغيير غير ذلك.
editor-suggestions = الاقتراحات
editor-suggestion-accept = قبول
editor-suggestion-reject = رفض
editor-suggestion-accept-all = قبول الكل
editor-suggestion-reject-all = رفض الكل
editor-suggestion-adds = إضافة
editor-suggestion-removes = حذف
editor-suggestion-breaks = علامة فقرة
editor-suggestion-also = وسّعها:
editor-suggestion-lost = تعذّر الإرسال. لم يتغير شيء؛ حاولوا مرة أخرى.
suggestion-none = لا توجد اقتراحات في هذه المذكرة.
suggestion-text = في النص
suggestion-page = قبول الاقتراحات أو رفضها
suggestion-refused-gone = لم يعد هذا الاقتراح في المذكرة: فقد قُبل أو رُفض أو سُحب. ويظهر أدناه ما هو قائم الآن.
suggestion-refused-not-saved = تعذّر حفظ المذكرة الآن. لم يتغير شيء؛ حاولوا مرة أخرى.
comment-refused-empty = لم يُكتب شيء. اكتب شيئاً أولاً.
comment-refused-too-long = الحد الأقصى للتعليق { $n } حرف. ما كتبته ما زال هنا؛ اختصره.
comment-refused-too-many = بلغ عدد التعليقات هنا الحد الأقصى. ما كتبته ما زال هنا.
comment-refused-gone = هذا التعليق غير موجود. أعد تحميل الصفحة؛ ما كتبته ما زال هنا.
comment-refused-not-yours = لا يعدّل التعليق إلا كاتبه.
picture-refused-busy = يستقبل الخادم صوراً كثيرة أخرى الآن. لم يُدرج شيء؛ حاول مرة أخرى بعد قليل.

## Directory

directory-front-title = التشاور بين الدول بشأن الهجرة
directory-front-heading = حيث تتحاور الدول بشأن الهجرة وتحفظ ما تتفق عليه
directory-front-lede = العمليات التشاورية الإقليمية والمنتديات الأقاليمية والعمليات العالمية: من أعضاؤها، ومن يرأسها، وما مواضيع عملها، ومتى تجتمع. وكذلك القاعات التي تجتمع فيها.
directory-front-search-label = البحث في الآليات والدول والمواضيع
directory-front-search-hint = آلية أو دولة أو موضوع
directory-search = بحث
directory-figure-mechanisms = { $count ->
        [zero] آلية، النشط منها { $active }
        [one] آلية، النشط منها { $active }
        [two] آليتان، النشط منهما { $active }
        [few] آليات، النشط منها { $active }
        [many] آلية، النشط منها { $active }
       *[other] آلية، النشط منها { $active }
    }
directory-figure-states = { $count ->
        [zero] دول وأقاليم في آلية واحدة على الأقل
        [one] دولة أو إقليم في آلية واحدة على الأقل
        [two] دولتان أو إقليمان في آلية واحدة على الأقل
        [few] دول وأقاليم في آلية واحدة على الأقل
        [many] دولة وإقليمًا في آلية واحدة على الأقل
       *[other] دولة وإقليم في آلية واحدة على الأقل
    }
directory-figure-meetings = { $count ->
        [zero] اجتماعات عالمية منذ عام 2005
        [one] اجتماع عالمي منذ عام 2005
        [two] اجتماعان عالميان منذ عام 2005
        [few] اجتماعات عالمية منذ عام 2005
        [many] اجتماعًا عالميًا منذ عام 2005
       *[other] اجتماع عالمي منذ عام 2005
    }
directory-front-all-mechanisms = جميع الآليات، مع إمكانية التصفية
directory-front-states-text = علامة متساوية لكل دولة تبين عدد الآليات التي تنتمي إليها، وصفحة لكل منها.
directory-front-all-states = جميع الدول
directory-front-room = المشاركة
directory-front-sign-in-text = من هنا يدخل المندوبون والرؤساء والأمانات إلى اجتماعاتهم.
directory-front-sign-in = تسجيل الدخول
directory-front-my-meetings = اجتماعاتي
directory-unverified = غير متحقق منه
directory-partly-unverified = غير متحقق منه جزئيًا
directory-since = منذ عام { $year }
directory-year-unknown = السنة غير معروفة
directory-chair-in = الرئاسة في عام { $year }:
directory-chair-undated = الرئاسة (دون تاريخ):
directory-works-on = المواضيع: { $themes }
directory-works-on-more = { $more ->
        [zero] المواضيع: { $themes }
        [one] المواضيع: { $themes } وموضوع آخر
        [two] المواضيع: { $themes } وموضوعان آخران
        [few] المواضيع: { $themes } و{ $more } مواضيع أخرى
        [many] المواضيع: { $themes } و{ $more } موضوعًا آخر
       *[other] المواضيع: { $themes } و{ $more } موضوع آخر
    }
directory-as-observer = بصفة مراقب
directory-members = { $count ->
        [zero] لا دول أعضاء
        [one] دولة عضو واحدة
        [two] دولتان عضوان
        [few] { $count } دول أعضاء
        [many] { $count } دولة عضوًا
       *[other] { $count } دولة عضو
    }
directory-mechanisms-lede = عمليات تتشاور فيها الدول بشأن الهجرة دون أن تُلزم إحداها الأخرى.
directory-filter-label = تصفية الآليات
directory-filter-words = الاسم أو المختصر أو كلمات
directory-filter-region = المنطقة
directory-filter-region-all = جميع المناطق
directory-filter-theme = الموضوع
directory-filter-theme-all = جميع المواضيع
directory-filter-state = الدولة العضو
directory-filter-state-all = أي دولة
directory-filter-level = المستوى
directory-filter-level-all = أي مستوى
directory-filter-status = الحالة
directory-filter-status-all = أي حالة
directory-show = عرض
directory-clear = مسح الكل
directory-remove-filter = إزالة عامل التصفية:
directory-found = { $count } من أصل { $total } من الآليات
directory-none-title = لا توجد آلية مطابقة
directory-none-text = أزل أحد عوامل التصفية أو ابحث بكلمات أقل. الأسماء بالإنكليزية؛ أما الدول والمواضيع فيمكن البحث عنها بلغتكم أيضًا.
directory-none-all = جميع الآليات
directory-region-africa = أفريقيا
directory-region-americas = الأمريكتان
directory-region-asia-and-the-pacific = آسيا والمحيط الهادئ
directory-region-eurasia = أوراسيا
directory-region-middle-east = الشرق الأوسط
directory-region-interregional = المنتديات الأقاليمية
directory-region-global = العمليات العالمية
directory-level-regional = إقليمي
directory-level-interregional = أقاليمي
directory-level-global = عالمي
directory-status-active = نشط
directory-status-emerging = قيد الإنشاء
directory-status-dormant = متوقف
directory-continent-africa = أفريقيا
directory-continent-americas = الأمريكتان
directory-continent-asia = آسيا
directory-continent-europe = أوروبا
directory-continent-oceania = أوقيانوسيا
directory-subregion-eastern-africa = شرق أفريقيا
directory-subregion-middle-africa = وسط أفريقيا
directory-subregion-northern-africa = شمال أفريقيا
directory-subregion-southern-africa = الجنوب الأفريقي
directory-subregion-western-africa = غرب أفريقيا
directory-subregion-caribbean = منطقة البحر الكاريبي
directory-subregion-central-america = أمريكا الوسطى
directory-subregion-northern-america = أمريكا الشمالية
directory-subregion-south-america = أمريكا الجنوبية
directory-subregion-central-asia = آسيا الوسطى
directory-subregion-eastern-asia = شرق آسيا
directory-subregion-south-eastern-asia = جنوب شرق آسيا
directory-subregion-southern-asia = جنوب آسيا
directory-subregion-western-asia = غرب آسيا
directory-subregion-eastern-europe = أوروبا الشرقية
directory-subregion-northern-europe = أوروبا الشمالية
directory-subregion-southern-europe = أوروبا الجنوبية
directory-subregion-western-europe = أوروبا الغربية
directory-subregion-australia-new-zealand = أستراليا ونيوزيلندا
directory-subregion-melanesia = ميلانيزيا
directory-subregion-micronesia = ميكرونيزيا
directory-subregion-polynesia = بولينيزيا
directory-chair-type-rotating = الرئاسة بالتناوب
directory-chair-type-none = لا توجد رئاسة
directory-chair-type-co-chairs = رئاسة مشتركة
directory-chair-type-permanent = رئاسة دائمة
directory-chair-type-permanent-co-chairs = رئاسة مشتركة دائمة
directory-chair-type-permanent-organization = رئاسة دائمة لمنظمة
directory-chair-type-organization = ترأسها منظمة
directory-body-conference = مؤتمر
directory-body-steering-committee = لجنة توجيهية
directory-body-working-group = فريق عامل
directory-body-expert-group = فريق خبراء
directory-body-other = هيئة أخرى
directory-meets-expert = الخبراء
directory-meets-senior-officials = كبار المسؤولين
directory-meets-ministerial = الوزراء
directory-iom-technical-secretariat = أمانة فنية
directory-iom-technical-secretariat-host = أمانة فنية (جهة مستضيفة)
directory-iom-observer = مراقب
directory-iom-secretariat-support-project = مشروع لدعم الأمانة
directory-iom-support = دعم
directory-iom-partner = شريك
directory-iom-member-organization = منظمة عضو
directory-iom-administrative-host = مضيف إداري
directory-state-kind-member = دولة عضو في الأمم المتحدة
directory-state-kind-observer = دولة مراقبة لدى الأمم المتحدة
directory-state-kind-other = عضو في وكالات الأمم المتحدة
directory-state-kind-territory = إقليم
directory-seat-member = عضو
directory-seat-territory = عضو
directory-seat-observer = مراقب
directory-format-in-person = حضوري
directory-format-virtual = افتراضي
directory-provenance-stored-pages = من صفحات عامة محفوظة
directory-provenance-general-knowledge-unverified = معارف عامة، غير متحقق منها
directory-crumbs = موقعك في الموقع
directory-contents = في هذه الصفحة
directory-sentence = { $parts }.
directory-sentence-regional = عملية تشاورية إقليمية معنية بالهجرة
directory-sentence-interregional = منتدى أقاليمي بشأن الهجرة
directory-sentence-global = عملية عالمية معنية بالهجرة
directory-sentence-members = { $count ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
directory-sentence-since = منذ عام { $year }
directory-record-unverified = كل ما في هذه الصفحة من معارف عامة، ولم يتحقق منه أحد بالرجوع إلى مصدر.
directory-also = أيضًا:
directory-keeps-going = القائمون عليها
directory-members-heading = الأعضاء
directory-themes-heading = مواضيع عملها
directory-bodies-heading = الهيئات والمستويات
directory-sources-heading = المصادر
directory-achievements-heading = ما أنجزته
directory-chair = الرئاسة
directory-next-chair = الرئاسة المقبلة
directory-co-chair = رئيس مشارك
directory-secretariat = الأمانة
directory-iom = المنظمة الدولية للهجرة
directory-belongs-to = تابعة لـ
directory-area = النطاق الجغرافي
directory-established = سنة الإنشاء
directory-website = الموقع الشبكي
directory-not-known = غير معروف
directory-as-known-in = بحسب ما عُرف في عام { $year }
directory-undated = دون تاريخ
directory-chairs-heading = الرئاسات على مر السنين
directory-chairs-text = السنة ومن تولى الرئاسة، بقدر ما هو معروف.
directory-membership = من ينتمي إليها
directory-territories = { $count ->
        [zero] لا أقاليم أعضاء
        [one] إقليم عضو واحد
        [two] إقليمان عضوان
        [few] { $count } أقاليم أعضاء
        [many] { $count } إقليمًا عضوًا
       *[other] { $count } إقليم عضو
    }
directory-member-organizations = { $count ->
        [zero] لا منظمات أعضاء
        [one] منظمة عضو واحدة
        [two] منظمتان عضوان
        [few] { $count } منظمات أعضاء
        [many] { $count } منظمة عضوًا
       *[other] { $count } منظمة عضو
    }
directory-observer-states = { $count ->
        [zero] لا دول مراقبة
        [one] دولة مراقبة واحدة
        [two] دولتان مراقبتان
        [few] { $count } دول مراقبة
        [many] { $count } دولة مراقبة
       *[other] { $count } دولة مراقبة
    }
directory-observer-organizations = { $count ->
        [zero] لا منظمات مراقبة
        [one] منظمة مراقبة واحدة
        [two] منظمتان مراقبتان
        [few] { $count } منظمات مراقبة
        [many] { $count } منظمة مراقبة
       *[other] { $count } منظمة مراقبة
    }
directory-counted = عدد الدول الأعضاء بحسب المصادر: { $count }.
directory-members-unknown = الأعضاء غير معروفين.
directory-members-on-map = عرض الأعضاء بين الدول
directory-led-by = بقيادة
directory-levels = مستويات الاجتماع
directory-rhythm = وتيرة الاجتماعات
directory-record-as-of = استنادًا إلى:
directory-unverified-fields = أجزاء لم يتحقق منها أحد بالرجوع إلى مصدر:
directory-states-lede = علامة متساوية لكل دولة، مرتبة بحسب المناطق والأسماء. والرقم هو عدد الآليات التي تنتمي إليها.
directory-states-filter-label = اختيار الدول المعروضة
directory-find-state = البحث عن دولة
directory-members-of = أعضاء آلية
directory-any-mechanism = أي آلية
directory-states-found = { $count } من أصل { $total } من الدول والأقاليم
directory-no-state-title = لا توجد دولة بهذا الاسم
directory-no-state-all = جميع الدول
directory-legend-member = عضو
directory-legend-observer = مراقب
directory-legend-outside = لا هذا ولا ذاك
directory-legend-none = لا شيء
directory-legend-count = { $range } آليات
directory-mechanisms-count = { $count ->
        [zero] لا آليات
        [one] آلية واحدة
        [two] آليتان
        [few] { $count } آليات
        [many] { $count } آلية
       *[other] { $count } آلية
    }
directory-states-table = المعلومات نفسها في جدول
directory-table-caption = الدول والأقاليم مع عدد الآليات التي تنتمي إليها
directory-column-state = الدولة أو الإقليم
directory-column-region = المنطقة
directory-column-count = الآليات
directory-seat-in = في { $mechanism }
directory-designations = تتبع الأسماء والمجموعات المستخدمة هنا قوائم الأمم المتحدة ومصادر كل آلية، ولا تنطوي على أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو سلطاتها، أو بشأن تعيين حدودها أو تخومها.
directory-sits-in = { $count ->
        [zero] لا تشارك في أي آلية
        [one] تشارك في آلية واحدة
        [two] تشارك في آليتين
        [few] تشارك في { $count } آليات
        [many] تشارك في { $count } آلية
       *[other] تشارك في { $count } آلية
    }
directory-member-of = عضو في
directory-observer-in = مراقب في
directory-in-the-chair = في الرئاسة
directory-no-chair = لا توجد رئاسة مسجلة.
directory-chair-next = تتولى الرئاسة المقبلة.
directory-chair-held-in = في الرئاسة، بحسب ما عُرف في عام { $year }.
directory-chair-held-undated = في الرئاسة بحسب مصدر غير مؤرخ.
directory-chair-before = تولت الرئاسة سابقًا.
directory-company = من تلتقي هناك
directory-company-text = { $count ->
        [zero] لا تجتمع مع دول أخرى.
        [one] تجتمع من خلال آلياتها مع دولة أخرى واحدة:
        [two] تجتمع من خلال آلياتها مع دولتين أخريين:
        [few] تجتمع من خلال آلياتها مع { $count } دول وأقاليم أخرى. وأكثرها اشتراكًا معها:
        [many] تجتمع من خلال آلياتها مع { $count } دولة وإقليمًا آخر. وأكثرها اشتراكًا معها:
       *[other] تجتمع من خلال آلياتها مع { $count } دولة وإقليم آخر. وأكثرها اشتراكًا معها:
    }
directory-global-rule = تُعقد غالبًا كل سنتين، وينطلق كل منها من نتائج سابقه. والتقارير تلخص وتوصي، ولا شيء فيها ملزم.
directory-global-lede = منذ عام 2005 تجتمع رئاسات الآليات وأماناتها فيما بينها، غالبًا كل سنتين. وينطلق كل اجتماع من نتائج سابقه؛ والتقارير تلخص وتوصي، ولا شيء فيها ملزم.
directory-online = عبر الإنترنت
directory-processes = { $count ->
        [zero] لا عمليات
        [one] عملية واحدة
        [two] عمليتان
        [few] { $count } عمليات
        [many] { $count } عملية
       *[other] { $count } عملية
    }
directory-people = { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
directory-what-came = ما أسفر عنه
directory-outcome-document = الوثيقة الختامية:
directory-programme = البرنامج، بقدر ما هو معروف
directory-host-and-sources = الجهة المضيفة والمشاركون والمصادر
directory-host = الجهة المضيفة
directory-present = العمليات الحاضرة
directory-day = اليوم { $number }
directory-related = فعاليات ذات صلة

## Account

sign-in-title = تسجيل الدخول
sign-in-lede = بكلمة المرور، أو برابط نرسله إلى بريدكم.
sign-in-act = تسجيل الدخول
sign-in-link-act = أرسلوا إليّ رابطًا بدلًا من ذلك
sign-in-password-missing = أدخلوا كلمة المرور، أو اطلبوا رابطًا بالبريد
sign-in-wrong = هذا العنوان وكلمة المرور هذه غير متطابقين. تحققوا منهما، أو اطلبوا رابطًا بالبريد.
sign-in-no-account = ليس لديكم حساب؟
sign-in-no-account-text = تُنشئ أمانة الاجتماع الحسابات. ابحثوا عن الدعوة في بريدكم، أو اسألوا الأمانة.
sign-in-demonstration = حسابات العرض
sign-in-demonstration-text = هذا خادم عرض بحسابات مختلقة. كلمة مرورها جميعًا مكتوبة حيث شُغّل الخادم.
sign-in-sent-title = انظروا في بريدكم
sign-in-sent-lede = إذا كان للعنوان حساب، فالرابط في طريقه إليكم. يعمل مرة واحدة، ولمدة عشر دقائق.
sign-in-sent-browser = افتحوا الرابط في هذا المتصفح، فهو لا يعمل في أي متصفح آخر.
sign-in-other-address = عنوان آخر
sign-in-link-ready = الرابط صالح. اضغطوا الزر لتسجيل الدخول.
sign-in-link-dead-title = لا يتيح هذا الرابط تسجيل الدخول
sign-in-link-dead-unknown = قد يكون ناقصًا. انسخوا الرابط كاملًا من الرسالة، أو اطلبوا رابطًا جديدًا.
sign-in-link-dead-expired = انتهت مدة صلاحيته. اطلبوا رابطًا جديدًا.
sign-in-link-dead-used = سبق استخدامه، وكل رابط يعمل مرة واحدة. اطلبوا رابطًا جديدًا.
sign-in-link-dead-other-browser = طُلب في متصفح آخر. افتحوه هناك، أو اطلبوا رابطًا جديدًا هنا.
sign-in-link-again = طلب رابط جديد
sign-in-letter-subject = رابط الدخول إلى Entente
sign-in-letter-body =
    طلب أحدهم، ولعله أنتم، رابطًا للدخول إلى Entente. افتحوه في المتصفح الذي طُلب فيه:

    { $link }

    يعمل مرة واحدة، ولمدة عشر دقائق. وإن لم تطلبوه فلا يلزمكم شيء.
welcome-title = المسؤول الأول
welcome-lede = ليس لأحد حساب هنا بعد. سيكون حسابكم الأول، ويمكنه إنشاء سائر الحسابات.
welcome-act = إنشاء الحساب
mailbox-title = صندوق بريد خادم التطوير هذا
mailbox-lede = لم يُضبط خادم بريد، ولذلك تصل الرسائل إلى هنا، وأحدثها أولًا.
mailbox-empty = لم تُكتب أي رسالة بعد.
account-title = الحساب
account-problem = هناك مشكلة
account-problem-title = خطأ: { $title }
account-wait =
    { $minutes ->
        [one] محاولات كثيرة جدًا. حاولوا من جديد بعد دقيقة.
        [two] محاولات كثيرة جدًا. حاولوا من جديد بعد دقيقتين.
        [few] محاولات كثيرة جدًا. حاولوا من جديد بعد { $minutes } دقائق.
        [many] محاولات كثيرة جدًا. حاولوا من جديد بعد { $minutes } دقيقة.
       *[other] محاولات كثيرة جدًا. حاولوا من جديد بعد { $minutes } دقيقة.
    }
account-name = الاسم
account-email = عنوان البريد الإلكتروني
account-password = كلمة المرور
account-name-wrong = أدخلوا اسمًا لا يزيد على 200 حرف
account-email-wrong = أدخلوا عنوانًا مثل name@example.org
account-email-taken = لهذا العنوان حساب بالفعل
account-language-wrong = اختاروا إحدى اللغات الست
account-zone-wrong = اختاروا منطقة زمنية من القائمة
account-password-hint = { $count } رمزًا على الأقل من أي نوع. بضع كلمات لا صلة بينها سهلة التذكر وصعبة التخمين.
account-password-short = استخدموا { $count } رمزًا على الأقل
account-password-long = لا تستخدموا أكثر من { $count } رمزًا
account-password-common = كلمة المرور هذه من أول ما قد يجربه أي شخص. اختاروا غيرها.
account-password-own-words = كلمة المرور هذه لا تكاد تزيد على عنوانكم أو اسم هذه الخدمة. اختاروا غيرها.
account-contents = في هذه الصفحة
account-saved = حُفظ
account-done-preferences = تُعرض الصفحات الآن وفق اختياركم.
account-done-password = لديكم كلمة مرور جديدة. وقد سُجل خروجكم من كل مكان آخر.
account-done-session = سُجل الخروج من ذلك المتصفح.
account-place = اللغة والمنطقة الزمنية
account-language = اللغة
account-language-none = لغة المتصفح
account-zone = المنطقة الزمنية
account-zone-none = منطقة الاجتماع
account-zone-hint = تُعرض أوقات الاجتماع دائمًا بتوقيت مكان انعقاده أولًا.
account-zone-now = الساعة الآن { $time } في { $city }.
account-save = حفظ
account-change-password = تغيير كلمة المرور
account-password-current = كلمة المرور الحالية
account-password-new = كلمة المرور الجديدة
account-password-ends = سيُسجل خروجكم من كل مكان آخر.
account-password-not-current = ليست هذه كلمة مروركم الحالية
account-password-sign-in-again = اطلبوا رابطًا بالبريد، وسجلوا الدخول به، ثم اختاروا كلمة المرور خلال عشر دقائق
account-sessions = أين سجلتم الدخول
account-session-here = هنا
account-session-since = سُجل الدخول في { $day }، { $time } ({ $place })
account-session-seen = آخر استخدام في { $day }، { $time }
account-session-end = تسجيل الخروج
account-session-device = { $browser } على { $system }
account-session-unknown = متصفح غير معروف
account-sign-out-everywhere = تسجيل الخروج من كل مكان

## Papers: what leaves the house as a file

paper-pages = الصفحة { $page } من { $pages }
paper-as-of = كما في { $day }، { $time } ({ $city })
paper-day = التاريخ
paper-hours = التوقيت
paper-room = القاعة
paper-formats = تصدير بصيغة
paper-formats-by = مع بيان من كتب ماذا
paper-format-docx = Word
paper-format-odt = OpenDocument
paper-format-pdf = PDF
paper-format-html = صفحة ويب
paper-format-md = Markdown
paper-format-xml = Akoma Ntoso
paper-format-json = JSON
paper-back = العودة إلى النص
paper-no-font-title = لا يمكن إخراج هذا النص بصيغة PDF هنا
paper-no-font = لا يوجد على هذا الخادم خط يتضمن هذه الحروف: { $letters }. لم يُفقد شيء: اختر صيغة أخرى، أو اطلب من القائمين على الخادم تزويده بخط لهذه الكتابة.
notes-of-item = ملاحظة: { $title }
notes-of-session = ملاحظات: { $title }
notes-of-meeting = ملاحظات الاجتماع: { $title }
notes-none = لم يُدوَّن شيء.
notes-rule = جرت المناقشة وفق قاعدة تشاتام هاوس: لا يجوز نسب أي قول إلى أحد.
notes-read = قراءة الملاحظات وتصديرها
notes-read-all = قراءة جميع الملاحظات وتصديرها

## Minutes

minutes-title = المحاضر الموجزة
minutes-lede = ما قيل وما تقرر، يُجمع من الملاحظات والسجل، ثم يُعمَّم ويُصوَّب حيثما طلب طرف ذلك بحق، ثم يُقفل.
minutes-none = لا توجد محاضر بعد.
minutes-compile = إعداد محضر
minutes-compile-of = لهذه الجلسات
minutes-compile-act = إعداد مشروع
minutes-of-session = محضر: { $title }
minutes-of-several =
    { $count ->
        [zero] محضر بلا جلسات: { $title }
        [one] محضر جلسة واحدة: { $title }
        [two] محضر جلستين: { $title }
        [few] محضر { $count } جلسات: { $title }
        [many] محضر { $count } جلسة: { $title }
       *[other] محضر { $count } جلسة: { $title }
    }
minutes-state = الحالة
minutes-state-draft = مشروع
minutes-state-circulated = مُعمَّم
minutes-state-corrected = مُصوَّب
minutes-state-final = نهائي
minutes-version = النسخة { $number }
minutes-versions = النسخ
minutes-working = ما يُحرَّر الآن
minutes-hash = SHA-256
minutes-held = افتُتحت الساعة { $began } ورُفعت الساعة { $ended }
minutes-opened = افتُتحت الساعة { $began }
minutes-treated = نوقش: { $hours }
minutes-speakers = تكلم: { $names }
minutes-unnamed =
    { $count ->
        [zero] لا كلمات غير منسوبة.
        [one] كلمة واحدة غير منسوبة إلى أحد.
        [two] كلمتان غير منسوبتين إلى أحد.
        [few] { $count } كلمات غير منسوبة إلى أحد.
        [many] { $count } كلمة غير منسوبة إلى أحد.
       *[other] { $count } كلمة غير منسوبة إلى أحد.
    }
minutes-decision = القرار: { $outcome }.
minutes-keep = متابعة المحضر
minutes-write = الكتابة عن بند:
minutes-write-title = الكتابة: { $title }
minutes-by-hand = مكتوب يدويا
minutes-text = نص المحضر
minutes-text-hint = Markdown: العلامة # للعنوان، و- للنقطة، و**غليظ**، و*مائل*، والجدول بالعلامة |. السطر الفارغ يبدأ فقرة جديدة؛ وتُرقَّم الفقرات تلقائيا.
minutes-save = حفظ النص
minutes-refresh = الإعداد من جديد
minutes-refresh-hint = يأخذ ما تقوله الملاحظات والسجل الآن. ويبقى ما كُتب يدويا.
minutes-circulate = تعميم
minutes-circulate-corrected = تعميم النسخة المصوَّبة
minutes-circulate-hint = يتلقى كل من يجوز له قراءته رسالة. وتُحفظ هذه النسخة كما هي على الدوام.
minutes-until = تُقبل التصويبات حتى نهاية يوم
minutes-until-hint = فارغ: حتى إقفال المحضر.
minutes-until-day = تُقبل التصويبات حتى نهاية { $day } ({ $city })
minutes-until-passed = انتهت مهلة التصويبات بنهاية { $day }
minutes-close = إقفال المحضر
minutes-close-hint = تصبح آخر نسخة نهائية. ولا يُغيَّر شيء بعد ذلك.
minutes-final-hint = هذا المحضر نهائي.
minutes-corrections = التصويبات
minutes-corrections-none = لم يطلب أحد تصويبا.
minutes-correction-open = ينتظر ردا
minutes-correction-taken = أُخذ به
minutes-correction-declined = لم يؤخذ به
minutes-reply = الرد
minutes-take = الأخذ به
minutes-decline = عدم الأخذ به
minutes-ask = طلب تصويب
minutes-ask-party = باسم
minutes-ask-item = بشأن
minutes-ask-whole = المحضر بكامله
minutes-ask-text = ما ينبغي تصويبه
minutes-ask-hint = اذكر رقم الفقرة واكتب الكلمات التي تطلبها.
minutes-ask-act = إرسال الطلب
minutes-refused-stale = غيّر شخص آخر هذا المحضر في هذه الأثناء. لم يُفقد ما كتبته: انظر إلى ما هو عليه الآن ثم أرسله مجددا.
minutes-refused-closed = هذا المحضر نهائي ولا يتغير بعد الآن.
minutes-refused-no-draft = لا يُعدّ من جديد إلا المشروع. أما ما عُمِّم فيُغيَّر بالكتابة.
minutes-refused-not-circulated = لم يُعمَّم النص الحالي. عمِّمه أولا.
minutes-refused-too-late = انتهت مهلة التصويبات. خاطب الأمانة.
minutes-refused-past-day = يجب أن يكون آخر يوم للتصويبات في المستقبل.
minutes-refused-open-corrections = ما زالت تصويبات تنتظر ردا. أجب عنها أولا.
minutes-refused-nothing-changed = لم يتغير شيء منذ آخر نسخة.
minutes-refused-no-session = اختر جلسة واحدة على الأقل.
minutes-refused-empty = اكتب ما ينبغي تصويبه.
minutes-refused-too-long = النص طويل أكثر مما ينبغي. ما كتبته باق هنا: اختصره.
minutes-refused-reason-needed = اذكر سبب عدم الأخذ به. سيقرؤه الطرف الذي طلبه.
minutes-refused-settled = سبق الرد على هذا التصويب.
minutes-refused-no-party = أنت لا تمثل طرفا في هذا الاجتماع.
minutes-letter-subject = محضر: { $title }
minutes-letter-circulated = عُمِّم المحضر.
minutes-letter-corrected = عُمِّم المحضر المصوَّب.
minutes-letter-open = تُقبل التصويبات حتى إقفال المحضر.
minutes-letter-body =
    { $title }

    { $what }
    { $until }

    { $link }
minutes-deed-compiled = أُعدّ المحضر
minutes-deed-circulated = عُمِّم المحضر
minutes-deed-corrected = عُمِّم المحضر المصوَّب
minutes-deed-closed = أُقفل المحضر
minutes-deed-correction-asked = طُلب تصويب المحضر
minutes-deed-correction-taken = أُخذ بتصويب المحضر
minutes-deed-correction-declined = لم يؤخذ بتصويب المحضر

## Outcome documents
document-deed-begun = بدأ إعداد الوثيقة الختامية
document-deed-imported = أُدرج المشروع
document-deed-circulated = عُمِّم المشروع
document-deed-reading-opened = افتُتحت القراءة
document-deed-pen-changed = تغيّرت قواعد تقديم المقترحات
document-deed-focus-moved = طُرحت فقرة للنظر
document-deed-proposal-submitted = قُدِّم مقترح
document-deed-proposal-tabled = عُرض مقترح
document-deed-proposal-discussed = بدأ النظر في مقترح
document-deed-proposal-accepted = قُبل مقترح
document-deed-proposal-accepted-modified = قُبل مقترح مع تعديلات
document-deed-proposal-in-brackets = وُضع مقترح بين أقواس معقوفة
document-deed-proposal-not-retained = لم يؤخذ بمقترح
document-deed-proposal-withdrawn = سُحب مقترح
document-deed-proposal-superseded = استعاض مقدم المقترح عنه بآخر
document-deed-proposal-taken-over = تبنى طرف آخر مقترحا
document-deed-proposal-cosponsored = انضم طرف إلى مقدمي مقترح
document-deed-proposal-confirmed = أكد مقدم المقترح مقترحه
document-deed-position-taken = أُعلن موقف
document-deed-para-written = غيّر القائم بالصياغة فقرة
document-deed-para-added = أضيفت فقرة
document-deed-bracket-lifted = رُفعت أقواس معقوفة
document-deed-chairs-text-offered = عرض الرئيس نصا
document-deed-agreed-ad-ref = اتُّفق على فقرة بشرط الاستشارة
document-deed-agreed = اتُّفق على فقرة
document-deed-ad-ref-returned = رُدّ الاتفاق المشروط بالاستشارة
document-deed-reopened = أُعيد فتح فقرة
document-deed-deletion-agreed = اتُّفق على حذف فقرة
document-deed-corrected = أُدخل تصويب تحريري
document-deed-correction-undone = أُلغي تصويب تحريري
document-deed-published = نُشر تنقيح
document-deed-translated = حُدِّثت الترجمة
document-deed-all-agreed = اتُّفق على جميع الفقرات
document-deed-adopted = اعتُمدت الوثيقة
document-deed-finalised = صدر النص النهائي
document-deed-became-chairs-summary = أصبحت الوثيقة ملخصا للرئيس
document-deed-silence-prepared = أُعد إجراء الموافقة الصامتة
document-deed-silence-announced = أُعلن إجراء الموافقة الصامتة
document-deed-silence-started = بدأ إجراء الموافقة الصامتة
document-deed-silence-extended = مُدِّد إجراء الموافقة الصامتة
document-deed-silence-answered = ورد رد على إجراء الموافقة الصامتة
document-deed-silence-broken = كُسر الصمت
document-deed-silence-withdrawn = سُحب إجراء الموافقة الصامتة
document-deed-silence-adopted = اعتُمدت بالموافقة الصامتة

# The words of outcome documents.
frame-documents = الوثائق
documents-title = الوثائق
documents-lede = ما يتفاوض عليه الاجتماع: كل فقرة وحالتها وما يُقترح بشأنها ومن يوافق عليها.
documents-none = لا توجد وثائق بعد.
documents-none-how = تُدرج الأمانة أو المقرر المسودة الأولية؛ ومن ثم يظهر هنا كل ما يطرأ عليها.
documents-new = وثيقة جديدة
documents-agreed-words = اتُّفق على { $percent } في المائة من الكلمات
documents-brackets = 
    { $count ->
        [zero] لا مقاطع بين أقواس معقوفة
        [one] مقطع واحد بين أقواس معقوفة
        [two] مقطعان بين أقواس معقوفة
        [few] { $count } مقاطع بين أقواس معقوفة
        [many] { $count } مقطعًا بين أقواس معقوفة
       *[other] { $count } مقطع بين أقواس معقوفة
    }
documents-proposals = 
    { $count ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان
        [few] { $count } مقترحات
        [many] { $count } مقترحًا
       *[other] { $count } مقترح
    }
documents-no-item = خارج بنود البرنامج
documents-draft = المشروع
documents-draft-hint = اكتبوه أو ألصقوه. السطر الفارغ يبدأ الفقرة التالية؛ والعلامة # للعنوان. تُقرأ الأرقام مثل 1. وPP1 وOP 4 و(a)، ثم يعدّها النظام. والعلامة [ ] لما لم يُتفق عليه، و*كلمة* للخط المائل، و**كلمة** للخط الغليظ.
documents-symbol = الرمز
documents-symbol-hint = كما يرد في أعلى الصفحة، مثل SAMPLE-A/7.
documents-kind = نوع الوثيقة
documents-item = يُتفاوض عليها في إطار البند
documents-language = لغة التفاوض
documents-languages = يجب أن توجد أيضًا باللغات
documents-scheme = الترقيم
documents-scheme-hint = تُحسب الأرقام آليًا، ولا تتغير إلا عند نشر تنقيح.
documents-visibility = من يجوز له قراءتها
documents-all-or-nothing = لا اتفاق على شيء حتى يُتفق على كل شيء
documents-all-or-nothing-hint = يُعرض الاتفاق على أي فقرة بوصفه مؤقتًا إلى أن يُعتمد النص بكامله.
documents-begin = إدراج المشروع
documents-title-needed = ضعوا عنوانًا للوثيقة. لم يُفقد شيء مما كتبتموه.
document-kind-outcome = وثيقة ختامية
document-kind-recommendations = توصيات
document-kind-joint-statement = بيان مشترك
document-kind-work-plan = خطة عمل
document-kind-chairs-summary = ملخص الرئاسة
document-scheme-pp-op = الديباجة والمنطوق كل على حدة (PP1، OP1)
document-scheme-continuous = متسلسل في النص كله (1، 2، 3)
document-state-drafting = قيد الصياغة
document-state-circulated = معمَّمة
document-state-reading = قيد القراءة
document-state-compilation = نص تجميعي
document-state-all-agreed = اتُّفق على جميع الفقرات
document-state-silence = في إطار إجراء الموافقة الصامتة
document-state-adopted = معتمدة
document-state-final = نص نهائي
document-state-chairs-summary = ملخص الرئاسة
document-reading = القراءة { $number }
document-all-or-nothing = مؤقت إلى أن يُعتمد النص بكامله
document-held-by = يتمسك بالأقواس:
document-panel = عن النص
document-show-all = النص بكامله
document-show-open = ما لم يُتفق عليه فقط
document-views = طرق عرض هذه الوثيقة
document-proposals-until = تُقبل المقترحات حتى { $instant }
document-pen-closed = لم يبدأ قبول المقترحات بعد
document-pen-proposals-open = تُقبل المقترحات
document-pen-frozen = لم تعد المقترحات تُقبل
document-instant = { $day }، { $time } ({ $city })
document-own-drafts = 
    { $count ->
        [zero] لا مسودات لكم
        [one] مسودة واحدة لكم
        [two] مسودتان لكم
        [few] { $count } مسودات لكم
        [many] { $count } مسودة لكم
       *[other] { $count } مسودة لكم
    }
document-corrected = تصويب تحريري
document-next-up = ما يُنظر فيه بعد ذلك
document-holders = من يتمسك بأقواس معقوفة
document-revisions = التنقيحات
document-how-to-propose = لاقتراح تعديل، اختاروا فقرة برقمها.
document-ad-ref-hint = ◐ الفقرات المتفق عليها بشرط الاستشارة تصبح متفقًا عليها بانقضاء مهلتها، ما لم يردّها رئيس وفد.
document-as = باسم
document-chair = للرئاسة والقائم بالصياغة
document-circulate = تعميم المشروع
document-open-reading = افتتاح القراءة { $number }
document-compile = إعداد النص التجميعي
document-publish = نشر تنقيح
document-to-summary = تحويلها إلى ملخص للرئاسة
document-wording = العبارة التي تُعرض بها على الاجتماع
document-adopt = الاعتماد: لا اعتراض
document-finalise = إصدار النص النهائي
document-proposals = المقترحات
document-until = حتى، بتوقيت { $city }
document-auto-table = تُعرض المقترحات فور تقديمها
document-save-rules = تحديد
document-rules = متى تُقبل المقترحات
document-followed = حُدِّث النص.
document-lost = انقطع الاتصال. قد يكون ما ترونه قديمًا؛ ويعود الاتصال من تلقاء نفسه.
revision-zero = المسودة الأولية
revision-compilation = نص تجميعي
revision-silence = النص المعروض في إطار إجراء الموافقة الصامتة
revision-adopted = النص بصيغته المعتمدة
revision-final = النص النهائي
revision-summary = ملخص الرئاسة
para-title = الفقرة { $number }
para-status-untouched = لم تُمسّ
para-status-open = مفتوحة
para-status-bracketed = بين أقواس معقوفة
para-status-chairs-text = نص الرئاسة
para-status-agreed-ad-ref = متفق عليها بشرط الاستشارة
para-status-agreed = متفق عليها
para-status-deleted = محذوفة
para-kind-heading = عنوان
para-kind-preambular = فقرة من الديباجة
para-kind-operative = فقرة من المنطوق
para-kind-sub = فقرة فرعية
para-kind-annex = مرفق
para-kind-footnote = حاشية
para-no-proposals = لا مقترحات.
para-holder = { $party }، منذ { $instant }
para-held = يتمسك بالأقواس المعقوفة
para-ad-ref-until = تصبح متفقًا عليها إذا لم يردّها أحد قبل { $instant }.
para-corrected-until = يجوز لأي طرف التراجع عن هذا قبل { $instant }.
para-previous = السابقة
para-next = التالية
para-close = العودة إلى النص
para-proposals = المقترحات
para-positions = المواقف من الفقرة بصيغتها الحالية
para-life = مسار هذه الفقرة
para-return-reason = لماذا لا تستطيع عاصمتكم الموافقة
para-return = ردّها
para-undo-correction = إلغاء التصويب
para-focus = عرضها على الاجتماع
para-focus-hint = ما يُعرض على الاجتماع يظهر على الشاشات. ويمكن إعلان الاتفاق عليه بعد خمس ثوانٍ.
para-ad-ref = متفق عليها بشرط الاستشارة
para-agree = متفق عليها
para-offer = عرض نص من الرئاسة
para-delete = متفق على حذفها
para-confirm = تأكيد الاتفاق عليها
para-reopen-reason = سبب إعادة فتحها
para-reopen = إعادة فتحها
para-edit = تعديل النص
para-correct = تصويب تحريري
para-insert = إضافة فقرة بعدها
para-brackets = الأقواس المعقوفة
bracket-keep = الإبقاء على «{ $words }»
bracket-drop = حذفه
proposal-to-confirm = ينتظر تأكيد مقدمه.
proposal-noc = يطلب إبقاء الفقرة كما هي.
proposal-move-first = توضع في البداية
proposal-move-after = توضع بعد الفقرة { $number }
proposal-merge-with = تُدمج في فقرة واحدة مع { $numbers }
proposal-submit = تقديم
proposal-edit = تعديل
proposal-discard = تجاهل
proposal-confirm = تأكيد
proposal-withdraw = سحب
proposal-leave = الانسحاب من مقدمي المقترح
proposal-cosponsor = الانضمام إلى مقدمي المقترح
proposal-take-over = تبنّيه
proposal-table = عرض
proposal-discuss = النظر فيه
proposal-accept = قبول
proposal-accept-modified = قبول مع تعديلات
proposal-brackets = وضعه بين أقواس معقوفة
proposal-why = السبب
proposal-not-retain = عدم الأخذ به
carried-clean = نُقل إلى النص الجديد دون تغيير.
carried-adjusted = تغيّر النص المحيط به فنُقل معه: يُطلب من مقدمه التأكيد.
carried-conflict = يتعارض مع النص بصيغته الحالية؛ وقد حُفظ كلاهما.
carried-overtaken = النص يقول الآن ما كان يطلبه.
proposal-state-draft = مسودة خاصة بكم
proposal-state-submitted = مقدَّم
proposal-state-tabled = معروض
proposal-state-under-discussion = قيد النظر
proposal-state-accepted = مقبول
proposal-state-accepted-modified = مقبول مع تعديلات
proposal-state-in-brackets = بين أقواس معقوفة
proposal-state-addressed-by-chairs-text = تناوله نص الرئاسة
proposal-state-not-retained = لم يؤخذ به
proposal-state-withdrawn = مسحوب
proposal-state-superseded = استعاض مقدمه عنه بآخر
proposal-state-lapsed = سقط
proposal-action-add = فقرة جديدة
proposal-action-mod = تعديل
proposal-action-sup = حذف
proposal-action-noc = دون تغيير
proposal-action-move = نقل
proposal-action-split = تقسيم
proposal-action-merge = دمج
nature-substantive = موضوعي
nature-editorial = تحريري
nature-linguistic = لغوي
stance-support = يؤيد
stance-can-accept = يمكنه القبول
stance-study = ما زال يدرس
stance-reserve = يتحفظ
stance-oppose = يعترض
position-quiet = { $party } (للرئاسة فقط)
position-take-back = سحب
position-own = موقف الطرف الذي أمثله
position-for-chair-only = للرئاسة فقط
next-up-quick-win = مؤيد ولا خلاف عليه
next-up-longest-held = الأطول بقاءً بين الأقواس
next-up-most-parties = الأكثر أطرافًا معنية
propose-change = اقتراح تعديل لهذه الفقرة
propose-other = مقترحات أخرى
propose-add = فقرة جديدة بعدها
propose-add-first = اقتراح فقرة جديدة في البداية
propose-sup = حذفها
propose-split = تقسيمها إلى فقرتين
propose-merge = دمجها مع فقرة أخرى
propose-move = نقلها إلى موضع آخر
propose-noc = إبقاؤها كما هي
write-propose-mod = اقتراح تعديل للفقرة { $number }
write-propose-add = اقتراح فقرة جديدة بعد الفقرة { $number }
write-propose-sup = اقتراح حذف الفقرة { $number }
write-propose-noc = اقتراح إبقاء الفقرة { $number } كما هي
write-propose-move = اقتراح نقل الفقرة { $number }
write-propose-split = اقتراح تقسيم الفقرة { $number }
write-propose-merge = اقتراح دمج الفقرة { $number } مع فقرة أخرى
write-edit = تعديل نص الفقرة { $number }
write-insert = إضافة فقرة بعد الفقرة { $number }
write-correct = تصويب تحريري للفقرة { $number }
write-offer = نص الرئاسة للفقرة { $number }
write-accept = قبول مع تعديلات: الفقرة { $number }
write-back = العودة إلى الفقرة
write-now = الصيغة الحالية
write-text = النص كما ينبغي أن يكون
write-hint = غيّروا الكلمات في موضعها. العلامة [ ] لما لم يُتفق عليه، والبدائل تُكتب [أحدها | الآخر]؛ و*كلمة* للخط المائل، و**كلمة** للخط الغليظ.
write-difference = ما الذي يغيّره هذا
write-save-draft = حفظ كمسودة
write-save = حفظ
write-draft-hint = لا يرى المسودة إلا الطرف الذي تمثلونه. وتصبح مقترحًا عند تقديمها.
write-rest = الفقرة الثانية
write-rest-hint = الكلمات التي تنتقل إلى فقرة مستقلة.
write-with = مع أي فقرة
write-after = بعد أي فقرة
write-rationale = السبب
write-rationale-hint = يُعرض مع المقترح، وكتعليق في Word.
write-nature = الطبيعة
write-kind = نوع الفقرة
write-depth = المستوى
write-depth-hint = 1 لـ (a)، و2 لـ (i)؛ وللعنوان مستواه.
document-refused-stale = غيّر شخص آخر الوثيقة في هذه الأثناء. ما ترونه الآن هو وضعها الحالي؛ لم يُفعل شيء.
document-refused-no-para = لم تعد هذه الفقرة في النص. لم يُفعل شيء.
document-refused-no-proposal = لا يوجد مقترح كهذا. لم يُفعل شيء.
document-refused-no-bracket = لم تعد هذه الأقواس في النص. لم يُفعل شيء.
document-refused-no-party = اختاروا الطرف الذي تتصرفون باسمه.
document-refused-not-committed = لا يمكن أن يقوم بذلك إلا عضو مخوّل بإلزام الوفد.
document-refused-not-head = لا يمكن أن يقوم بذلك إلا رئيس الوفد أو مناوبه.
document-refused-not-yours = هذا يخص طرفًا آخر. لم يُفعل شيء.
document-refused-wrong-state = حالة الوثيقة لا تسمح بذلك. لم يُفعل شيء.
document-refused-under-silence = ما دام إجراء الموافقة الصامتة جاريًا فالنص للقراءة فقط.
document-refused-pen-closed = لا تُقبل المقترحات الآن. مسودتكم محفوظة.
document-refused-too-late = انتهت المهلة. ما كتبتموه محفوظ كمسودة لكم.
document-refused-frozen = الفقرة متفق عليها. ولا يتغير نصها إلا إذا أعادت الرئاسة فتحها.
document-refused-settled = سبق البت في هذا. لم يُفعل شيء.
document-refused-no-change = لن يتغير شيء.
document-refused-empty = لم يُكتب شيء.
document-refused-too-long = النص أطول مما ينبغي. لم يُفقد شيء مما كتبتموه.
document-refused-open-brackets = في الفقرة أقواس معقوفة لم تُرفع. ارفعوها أولًا.
document-refused-opposed = يتحفظ أحد الأطراف على هذه الكلمات أو يعترض عليها.
document-refused-live-proposals = ثمة مقترحات بشأن هذه الفقرة لم يُرد عليها.
document-refused-not-called = اعرضوا الفقرة على الاجتماع أولًا وانتظروا خمس ثوانٍ.
document-refused-reason-needed = السبب مطلوب.
document-refused-conflict = يتعارض المقترح مع النص بصيغته الحالية. اقبلوه مع تعديلات، أو اسألوا مقدمه.
document-refused-no-brackets = لا يمكن وضع هذا النوع من المقترحات بين أقواس معقوفة.
document-refused-competing = هذه المقترحات متعارضة.
document-refused-not-agreed = لم يُتفق على كل شيء بعد.
document-refused-past-time = يجب أن يكون الوقت في المستقبل.
document-refused-already-there = يؤيده الطرف بالفعل.
document-text-unclosed = قوس معقوف فُتح عند الحرف { $place } ولم يُغلق. لم يُفقد شيء مما كتبتموه.
document-text-unopened = عند الحرف { $place } أُغلق قوس معقوف لم يُفتح. لم يُفقد شيء مما كتبتموه.
document-text-too-deep = القوس المعقوف عند الحرف { $place } يقع داخل ثلاثة أقواس أخرى، ولا يُسمح بأكثر. لم يُفقد شيء مما كتبتموه.

# Ledger, revisions and files of outcome documents.
document-text = النص
document-ledger = سير الاتفاق
document-files = الملفات
ledger-agreed = المتفق عليه
ledger-percent = { $percent } في المائة
ledger-words = الكلمات
ledger-agreed-words = الكلمات المتفق عليها
ledger-all-words = جميع الكلمات
ledger-brackets = الأقواس المعقوفة القائمة
ledger-oldest = أقدم الأقواس المعقوفة
ledger-median = نصفها قائم منذ أقل من
ledger-minutes = { $count } د
ledger-hours = { $count } س
ledger-days = 
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
ledger-course = كيف تبلور النص
ledger-as-table = في شكل جدول
ledger-when = متى
ledger-sections = قسمًا قسمًا
ledger-section = القسم
ledger-before-headings = قبل العنوان الأول
ledger-paragraphs = فقرة فقرة
ledger-paragraph = الفقرة
ledger-state = الحالة
ledger-since = منذ
life-title = مسار الفقرة { $number }
revisions-compare = المقارنة
revisions-from = من
revisions-to = إلى
revisions-now = النص بصيغته الحالية
revisions-show = عرض
revisions-none = لم يُنشر شيء بعد. يُحفظ كل تنقيح كما هو على الدوام، مع بصمته الرقمية.
revision-change-unchanged = دون تغيير
revision-change-changed = عُدّلت
revision-change-added = أُضيفت
revision-change-removed = حُذفت
revision-change-moved = نُقلت إلى هنا
revision-change-moved-and-changed = نُقلت إلى هنا وعُدّلت
revision-change-moved-away = نُقلت من هنا
files-clean = النص النظيف
files-clean-hint = النص بصيغته الحالية، مع أقواسه المعقوفة.
files-proposals = مع كل ما هو مقترح
files-proposals-hint = يظهر كل مقترح كتغيير متعقَّب باسم الطرف صاحبه، ويظهر سببه كتعليق. ورفض جميع التغييرات يعيد النص بصيغته الحالية.
files-redline = ما تغيّر منذ تنقيح سابق
files-redline-hint = تغييرات متعقَّبة: قبولها جميعًا يعطي النص بصيغته الحالية، ورفضها جميعًا يعطي التنقيح.
files-since = منذ: { $revision }
files-back = العودة من العاصمة
files-back-hint = نزّلوا النص النظيف في ملف Word، ولتُدخل عاصمتكم تعديلاتها عليه بتعقّب التغييرات، ثم أعيدوه إلى هنا: يصبح كل تغيير مسودة لوفدكم. ولا يُقترح شيء قبل أن تقدموه.
files-file = ملف Word (.docx)
files-read = قراءة الملف
files-drafts = لوفدكم الآن مسودات بشأن: { $numbers }.
files-no-change = لا يغيّر الملف شيئًا في النص بصيغته الحالية.
files-untracked = عُدّلت دون تعقّب التغييرات: { $numbers }. أصبحت هذه التعديلات مسودات أيضًا؛ راجعوها بعناية.
files-left-out = لم يُقرأ من الملف:
files-new-after = جديدة بعد { $number }
left-out-pictures = صور
left-out-text-boxes = مربعات نص
left-out-macros = وحدات ماكرو (لم تُشغَّل)
left-out-fields = حقول (أُخذ آخر نص لها)
left-out-contents = جدول المحتويات
left-out-tables = جداول (أُخذت فقراتها)
left-out-formulas = صيغ رياضية (أُخذت رموزها)
left-out-hidden-text = نص مخفي
left-out-embedded = ملفات أخرى داخل الملف
left-out-external = ما يقع خارج الملف (لم يُجلب شيء)
left-out-symbols = رموز بخطوط خاصة
left-out-links = روابط ليست عناوين ويب ولا عناوين بريد
unreadable-not-docx = هذا ليس ملف Word (.docx). لم يتغيّر شيء.
unreadable-old-format = هذا الملف بصيغة Word السابقة لعام 2007. احفظوه بصيغة .docx ثم أعيدوه.
unreadable-encrypted = هذا الملف محمي بكلمة مرور. احفظوه من دونها ثم أعيدوه.
unreadable-damaged = هذا الملف تالف ولا يمكن قراءته. لم يتغيّر شيء.
unreadable-too-large = هذا الملف، أو محتواه بعد فك ضغطه، كبير جدًا. لم يتغيّر شيء.
unreadable-too-deep = أجزاء هذا الملف متداخلة تداخلًا عميقًا جدًا. لم يتغيّر شيء.
unreadable-forbidden = يحتوي هذا الملف على ما لا يجوز أن يحتويه أي ملف Word. لم يُقرأ.
shows-text = الفقرة قيد النظر
display-no-text = لا توجد فقرة معروضة على الاجتماع.
display-competing = المقترحات
# Asking one’s capital: a confidential link to chosen paragraphs, and what comes back by it.
capital-link = استشارة العاصمة
capital-title = استشارة العاصمة
capital-awaited = أجابت عاصمتكم
capital-ask = إرسال فقرات إلى العاصمة
capital-lede = يُظهر رابط سري لعاصمتكم الفقرات المختارة وما يُقترح بشأنها واستمارة للرد. ولا يحتاج أحد هناك إلى حساب.
capital-paras = الفقرات المراد إرسالها
capital-paras-hint = الفقرات المتفق عليها بشرط الاستشارة والتي تجري مهلتها مختارة سلفًا.
capital-paras-agreed = متفق عليها بالفعل: { $count }
capital-clock-until = المهلة حتى { $instant }
capital-of = عاصمة أي طرف
capital-life = مدة صلاحية الرابط
capital-life-clock = حتى انتهاء مهلة الاستشارة للفقرات المختارة
capital-life-hours = { $hours } ساعة
capital-life-date = حتى يوم وساعة، بتوقيت { $city }
capital-until = اليوم والساعة
capital-note = التعليمات المطلوبة
capital-note-hint = تظهر فوق الفقرات وقبل كل شيء.
capital-language = لغة الصفحة
capital-language-hint = تبقى الفقرات بلغة التفاوض.
capital-recipient = إرسال الرابط إلى
capital-recipient-hint = يُرسل النظام الرابط بالبريد، ولا تذكر الرسالة ما يُسأل عنه. اتركوه فارغًا لتوصيل الرابط بأنفسكم.
capital-make = إنشاء الرابط
capital-private = لا يرى سوى أعضاء وفدكم أنكم استشرتم وما يرد. ولا يرد ذلك في أي سجل للاجتماع.
capital-made = الرابط جاهز
capital-made-once = انسخوه الآن: يُعرض هذه المرة فقط ولا يُحفظ في أي مكان. ويعمل حتى { $instant }.
capital-made-mailed = وهو أيضًا في طريقه إلى { $address }.
capital-links = ما أُرسل إلى العاصمة
capital-open-until = يعمل حتى { $instant }
capital-ended = انتهى { $instant }
capital-sent-to = أُرسل إلى { $address }
capital-about = الفقرات { $numbers }
capital-asked-by = طلبه { $name }، { $instant }
capital-take-note = الإحاطة علمًا
capital-revoke = إلغاء الرابط
capital-earlier = الردود السابقة: { $count }
capital-book = ما جرى بشأنه
capital-book-hint = قد يكون مرشّح بريد فتح الرابط قبل قارئه.
capital-state-not-opened = لم يُفتح
capital-state-opened = فُتح
capital-state-answered = ورد الرد
capital-state-expired = انتهى دون رد
capital-state-revoked = أُلغي
capital-deed-asked = أُنشئ الرابط
capital-deed-mailed = أُرسل الرابط
capital-deed-opened = فُتح الرابط
capital-deed-answered = ورد الرد
capital-deed-corrected = عُدّل الرد
capital-deed-noted = أُحيط علمًا
capital-deed-revoked = أُلغي الرابط
capital-word-agree = موافقة ممكنة
capital-word-change = موافقة ممكنة مع هذا التعديل
capital-word-refuse = لا يمكن الموافقة
capital-word-more-time = يلزم مزيد من الوقت
capital-unverified = كما كُتب، دون تحقق
capital-since-changed = تغيرت الفقرة منذ ذلك الحين. وفيما يلي ما تغير:
capital-since-gone = لم تعد الفقرة في النص.
capital-position-given = اتخذ طرفكم هذا الموقف.
capital-give-position = إعلان إمكان القبول
capital-draft-is = المقترح المنبثق عنه: { $state }.
capital-draft-frozen = هذه مسودة لوفدكم. والصياغة متفق عليها حاليًا: لاقتراحها رُدّوا الفقرة أو اطلبوا إعادة فتحها.
capital-table = تقديم هذا المقترح
capital-return = ردّ الفقرة بهذا السبب
capital-beside = من العاصمة
capital-waiting = روابط بانتظار الرد: { $count }
capital-ask-about = استشارة العاصمة بشأن هذه الفقرة
capital-has-answered = أجابت العاصمة: { $answer }
capital-draft-mark = من العاصمة
capital-question = { $party }: هل يمكن الموافقة؟
capital-confidential = سري
capital-answer-before = الرد قبل { $instant }
capital-here = بساعة هذا الجهاز:
capital-gone = لم تعد هذه الفقرة في النص: حُذفت أو أُدمجت في أخرى. ولا حاجة إلى رد. وهذا ما أُرسل إليكم:
capital-moved = تغيرت هذه الفقرة منذ إرسالها إليكم.
capital-moved-was = كان نصها:
capital-moved-difference = ما تغير:
capital-moved-now = بصيغتها الحالية، وردكم يتعلق بهذه الكلمات:
capital-earlier-words = قبل التغيير كان الرد: { $answer }. ويبقى ما لم تردوا من جديد.
capital-own-drafts = مسودات وفدكم: { $count }
capital-your-answer = ردكم على الفقرة { $number }
capital-text = الفقرة بالصيغة التي يمكنكم قبولها
capital-text-hint = غيّروا الكلمات في موضعها؛ ويرى الوفد ما غيّرتموه. والأقواس المعقوفة تضم ما لم يُتفق عليه بعد.
capital-reason = السبب
capital-who = من يرد
capital-name = الاسم
capital-office = المنصب والجهة
capital-office-hint = مثلًا: مدير شؤون الهجرة، وزارة الخارجية.
capital-overall = ملاحظة على المجموع
capital-send = إرسال إلى الوفد
capital-send-hint = لا يقرؤه سوى وفدكم. ويمكنكم تعديله هنا حتى انتهاء الرابط.
capital-received = هذا الرد لدى الوفد
capital-received-of = { $name }، { $office } · { $instant }
capital-received-change = لتصويبه عدّلوه أدناه وأرسلوه من جديد.
capital-dead = هذا الرابط لا يفتح شيئًا
capital-dead-why = قد يكون ناقصًا أو انتهت مدته أو ألغاه الوفد.
capital-dead-next = اطلبوا رابطًا جديدًا من الوفد الذي أرسله.
capital-dead-wait = جُرّبت روابط كثيرة من هنا. حاولوا بعد { $minutes } د.
capital-typed = ما كتبتموه
capital-typed-hint = لم يُرسل. انسخوه من هنا.
capital-typed-answer = الرد { $place }:
capital-typed-text = النص { $place }
capital-typed-reason = السبب { $place }
capital-wrong-at = الفقرة { $number }: { $words }
capital-wrong-meanwhile = رد أحدهم عبر هذا الرابط في هذه الأثناء. انظروا الرد أدناه؛ وما كتبتموه محفوظ. أرسلوا من جديد ليحل محله.
capital-wrong-moved = تغيرت أثناء الكتابة. وما كتبتموه محفوظ؛ انظروا الصيغة الجديدة وأرسلوا من جديد.
capital-wrong-gone = لم تعد في النص. لم يُرسل شيء؛ أرسلوا من جديد دونها.
capital-wrong-no-name = اذكروا من يرد.
capital-wrong-no-office = اذكروا المنصب.
capital-wrong-nothing = ردوا على فقرة واحدة على الأقل أو اكتبوا ملاحظة عامة.
capital-wrong-no-reason = اذكروا السبب.
capital-wrong-no-change = الكلمات هي نفسها. غيّروها أو اختاروا «موافقة ممكنة».
capital-wrong-no-text = النص فارغ.
capital-wrong-too-long = النص طويل جدًا. ولم يضع شيء مما كتبتموه.
capital-wrong-too-many = ردود كثيرة في وقت قصير. أرسلوا بعد { $minutes } د؛ وما كتبتموه محفوظ.
capital-refused-no-instant = اذكروا يوم وساعة انتهاء الرابط.
capital-refused-wrong-state = الوثيقة ليست قيد التفاوض؛ ولا شيء يُستشار بشأنه.
capital-refused-no-paras = اختاروا فقرة واحدة على الأقل.
capital-refused-gone-para = لم تعد إحدى الفقرات المختارة في النص. اختاروا من جديد.
capital-refused-no-clock = ليست لأي فقرة مختارة مهلة. اختاروا انتهاءً آخر.
capital-refused-past-time = يجب أن يكون موعد الانتهاء في المستقبل.
capital-refused-too-far = لا تتجاوز صلاحية الرابط 30 يومًا.
capital-refused-too-long = المذكرة طويلة جدًا. ولم يضع شيء مما كتبتموه.
capital-refused-too-many = لدى وفدكم روابط مفتوحة كثيرة على هذه الوثيقة. ألغوا بعضها أولًا.
capital-refused-bad-address = أدخلوا عنوانًا مثل name@example.org.
capital-refused-too-many-letters = رسائل كثيرة في وقت قصير. حاولوا بعد { $minutes } د أو أنشئوا الرابط دون إرساله.
capital-refused-which-party = اختاروا العاصمة التي تستشيرونها.
capital-letter-link-subject = طلب تعليمات: { $party }
capital-letter-link =
    يطلب { $party } تعليماتكم بشأن { $meeting }.

    الرد قبل { $deadline }

    { $link }

    الرابط سري: من يملكه يستطيع القراءة والرد. ولا حاجة إلى حساب.
capital-letter-answered-subject = أجابت العاصمة: { $title }
capital-letter-answered = أجابت عاصمة { $party } بشأن «{ $title }». ومضمون الرد على الصفحة، ولا تكرره هذه الرسالة.
capital-letter-corrected = عدّلت عاصمة { $party } ردها بشأن «{ $title }». ومضمونه الحالي على الصفحة.
capital-letter-foot = { $meeting }: { $link }
## Search over everything
search-title = البحث
search-title-of = البحث: { $words }
search-label = البحث في كل شيء
search-words = كلمات، أو عبارة بين علامتي اقتباس
search-do = بحث
search-hint = بأي من اللغات الست وبأي صيغة للكلمة؛ والعبارة الموضوعة بين علامتي اقتباس كما هي. ولا يُبحث إلا في ما يجوز لكم الاطلاع عليه.
search-hint-short = تظهر النتائج أثناء الكتابة.
search-list = ما وُجد حتى الآن
search-lost = البحث لا يستجيب الآن. اضغطوا مفتاح الإدخال لتجربته في صفحته.
search-all = كل النتائج
search-empty = عمّ تبحثون؟
search-empty-hint = الآليات والدول، والاجتماعات وجداول أعمالها، والوثائق الختامية فقرةً فقرة، والصياغات المتفق عليها، والملاحظات والمحاضر، وبطاقات اللوحات: بحث واحد يجدها كلها، الأحدث أولًا.
search-no-words = لا توجد كلمات هنا
search-no-words-hint = لم تُكتب إلا علامات. اكتبوا حروفًا أو أرقامًا.
search-too-short = حرف واحد لا يكفي
search-too-short-hint = اكتبوا حرفين على الأقل؛ ويكفي رمز صيني واحد.
search-cut = كان البحث طويلًا جدًا: لم يؤخذ إلا بأوله.
search-none = لم يُعثر على شيء
search-none-hint = لا يوجد في ما يجوز لكم الاطلاع عليه شيء يحوي كل هذه الكلمات. جرّبوا كلمات أقل، أو لغة أخرى، أو دون علامتي اقتباس.
search-everywhere = البحث دون مرشحات
search-back = الصفحة السابقة
search-on = الصفحة التالية
search-filters = تضييق البحث
search-filter-kind = النوع
search-filter-meeting = الاجتماع
search-filter-theme = الموضوع
search-filter-language = اللغة
search-filter-off = إزالة هذا المرشح:
search-filter-more = المزيد
search-count-at-least = ‏{ $count }+
search-keys = المفتاح / و Ctrl K (⌘ K) يفتحان البحث من أي صفحة.
search-keys-off = إيقاف المفتاح /
search-keys-on = تشغيل المفتاح /
search-kind-mechanism = آلية
search-kind-state = دولة
search-kind-theme = موضوع
search-kind-global-meeting = اجتماع عالمي سابق للعمليات التشاورية الإقليمية
search-kind-meeting = اجتماع
search-kind-session = جلسة
search-kind-item = بند جدول الأعمال
search-kind-document = وثيقة ختامية
search-kind-paragraph = فقرة
search-kind-adopted = صياغة متفق عليها
search-kind-note = ملاحظة
search-kind-minutes = محضر موجز
search-kind-party = طرف
search-kinds-mechanism = الآليات
search-kinds-state = الدول
search-kinds-theme = المواضيع
search-kinds-global-meeting = الاجتماعات العالمية السابقة
search-kinds-meeting = الاجتماعات
search-kinds-session = الجلسات
search-kinds-item = بنود جدول الأعمال
search-kinds-document = الوثائق الختامية
search-kinds-paragraph = الفقرات
search-kinds-adopted = الصياغات المتفق عليها
search-kinds-note = الملاحظات
search-kinds-minutes = المحاضر الموجزة
search-kinds-party = الأطراف
search-found = 
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-found-more = أكثر من { $count } نتيجة؛ تظهر أولاها

search-kind-post = بطاقة
search-kinds-post = البطاقات

# Found: what mechanisms do between meetings
search-kind-survey = استبيان
search-kinds-survey = استبيانات
search-kind-recommendation = توصية
search-kinds-recommendation = توصيات
search-kind-task = مهمة
search-kinds-task = مهام
search-kind-gathering = فعالية
search-kinds-gathering = فعاليات

## Library of agreed language
library-title = الصياغات المتفق عليها
library-lede = ما اعتُمد هنا وما اتفقت عليه الدول في محافل أخرى، بنصه الحرفي مع بيان موضعه.
library-search-title = الصياغات المتفق عليها: { $words }
library-search-label = البحث في الصياغات المتفق عليها
library-search-words = كلمات أو عبارة
library-search-hint = بأي من اللغات الست. يُبحث عن الكلمات الموضوعة بين علامتي اقتباس كما هي؛ ولا فرق في الحركات وأشكال الألف والياء والتاء المربوطة.
library-search-language = لغة الكلمات
library-search-any = أي لغة
library-search = بحث
library-no-words = لا توجد كلمة في هذا البحث
library-no-words-hint = اكتب حرفًا أو رقمًا واحدًا على الأقل؛ فلا يُبحث عن العلامات الأخرى.
library-none = لا يرد في النصوص المتفق عليها شيء بهذه الكلمات
library-none-hint = ابحث بكلمات أقل، أو دون علامتي اقتباس: فيمكن عندئذ أن تكون متفرقة.
library-found = 
    { $count ->
        [zero] لا فقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
        [many] { $count } فقرة
       *[other] { $count } فقرة
    }
library-found-more = أحدث { $count } فقرة من عدد أكبر
library-cut = كان البحث طويلًا جدًا: لم يؤخذ إلا بأوله.
library-earlier-page = الأحدث
library-next-page = الأقدم
library-texts = النصوص
library-empty = ما يُعتمد هنا يرد في هذه الصفحة منذ لحظة اعتماده.
library-empty-hint = أما النصوص المتفق عليها في محافل أخرى فيُدخلها القائم على تشغيل النظام.
library-fictional = مختلَق لأغراض العرض
library-unchecked = لم تُقابَل بالأصل
library-how-chair = اعتمده الاجتماع
library-how-silence = اعتُمد بإجراء الموافقة الصامتة
library-also-in = 
    { $count ->
        [zero] لا ترد في موضع آخر
        [one] ترد أيضًا في موضع آخر
        [two] ترد أيضًا في موضعين آخرين
        [few] ترد أيضًا في { $count } مواضع أخرى
        [many] ترد أيضًا في { $count } موضعًا آخر
       *[other] ترد أيضًا في { $count } موضع آخر
    }
library-cite = { $source }، { $designation }
library-cite-paragraph = { $source }، الفقرة { $number }
library-languages = لغات النص
library-body = اعتمدته
library-meeting = الاجتماع
library-day = تاريخ الاعتماد
library-source = المصدر
library-revision = نُشر بوصفه
library-provenance = مصدر النص
library-elsewhere = الكلمات نفسها في مواضع أخرى
library-open-document = فتح الوثيقة في اجتماعها
library-quote = نص للنسخ مع بيان مصدره
library-copy = نسخ مع بيان المصدر
library-copied = نُسخ.
documents-library = صياغات متفق عليها في نصوص أخرى، يمكن البحث فيها بالعبارة
agreed-find = البحث عن صياغة متفق عليها
agreed-hint = حدِّد كلمات واضغط Alt+L للبحث عنها. ويبقى ما كتبته.
agreed-all = كل ما عُثر عليه، في المكتبة
agreed-failed = تعذر الوصول إلى المكتبة. ولم يُمس نصك؛ حاول مرة أخرى.
agreed-put = أُدرج في نصك: { $citation }
agreed-insert = إدراج مع بيان المصدر
agreed-precedents = صياغات متفق عليها في هذه الفقرة

## Silence procedure
silence-title = إجراء الموافقة الصامتة
silence-list-title = إجراءات الموافقة الصامتة
silence-list-lede = يُعتمد النص ما لم يعترض عليه كتابةً طرف يحق له الاعتراض قبل لحظة واحدة محددة.
silence-none = لا يوجد أي إجراء بعد. يُعدّ الإجراء انطلاقًا من وثيقة ختامية متفق على جميع فقراتها.
silence-moment = { $date }، { $time } { $city }
silence-both = { $there } (بتوقيتك: { $here })
silence-left = يتبقى { $hours } س { $minutes } د
silence-calendar-title = انتهاء إجراء الموافقة الصامتة: { $document }
silence-state-prepared = قيد الإعداد
silence-state-announced = معلَن
silence-state-running = جارٍ
silence-state-adopted = اعتُمد بالموافقة الصامتة
silence-state-broken = كُسر الصمت
silence-state-withdrawn = مسحوب
silence-sentence-prepared = قيد الإعداد: اعتبارًا من { $start } يُعتمد النص ما لم يعترض طرف كتابةً قبل { $when }. لم يُخطَر أحد بعد.
silence-sentence-announced = يبدأ في { $start }. وما لم يعترض طرف كتابةً بعد ذلك وقبل { $when } يُعتمد النص.
silence-sentence-running = ما لم يعترض طرف كتابةً قبل { $when } يُعتمد النص.
silence-sentence-adopted = اعتُمد النص: لم يعترض أي طرف قبل { $when }.
silence-sentence-broken = كُسر الصمت في { $when }. لم يُتخذ القرار.
silence-sentence-withdrawn = سُحب الإجراء في { $when }. ويعود النص إلى القراءة.
silence-expiry = ينتهي
silence-start = يبدأ
silence-new-expiry = موعد الانتهاء الجديد
silence-extended-from = مُدّد، وكان ينتهي
silence-calendar = إلى تقويمي
silence-scope = يشمل
silence-scope-whole = النص كله
silence-scope-paras = الفقرات { $paras }
silence-scope-some = بعض الفقرات فقط
silence-scope-legend = الفقرات الخاضعة للإجراء، ويجب أن تكون الفقرات الأخرى متفقًا عليها
silence-not-covered = غير خاضعة للإجراء: متفق عليها.
silence-basis = طريقة الإعلان
silence-basis-announced-in-meeting = يُعلن في الجلسة
silence-basis-chair-letter = برسالة من الرئاسة
silence-disclosure = من يعلم بالطرف الذي كسره
silence-disclosure-all = الجميع
silence-disclosure-chair-only = الرئاسة وحدها، ما لم يوافق الطرف
silence-disclosure-hint = تختلف الممارسة؛ أوضح ذلك قبل البدء.
silence-reason = السبب
silence-hash = بصمة النص (SHA-256)
silence-text = النص
silence-text-hint = صدر لأغراض الإجراء، ولا يمكن لأحد تعديله ما دام قائمًا.
silence-own = طرفك
silence-acknowledge = تأكيد الاستلام باسم { $party }
silence-in-the-name-of = باسم { $party }
silence-which-party = باسم أي طرف؟
silence-party = الطرف
silence-answer = الرد
silence-answer-which = اختر ردك.
silence-answer-consent = موافقة
silence-answer-objection = اعتراض
silence-answer-amendment = تعديل
silence-answer-extension-request = طلب تمديد
silence-answer-reservation = تحفظ
silence-answer-explanation = تعليل الموقف
silence-answer-hint-consent = تُسجَّل وليست لازمة: الصمت موافقة.
silence-answer-hint-objection = يكسر الصمت فورًا ويُخطَر الجميع.
silence-answer-hint-amendment = يكسر الصمت كالاعتراض تمامًا. اكتب الصياغة المقترحة.
silence-answer-hint-extension-request = يطلب من الرئاسة موعد انتهاء لاحقًا، ولا يكسر الصمت.
silence-answer-hint-reservation = لا يكسر الصمت، ويُرفق بالنص المعتمد.
silence-answer-hint-explanation = لا يكسر الصمت، ويُرفق بالنص المعتمد.
silence-words = بالكلمات
silence-words-hint = لازم للتعديل والتحفظ وتعليل الموقف.
silence-which-paras = اعتراض على فقرات معينة
silence-which-paras-legend = أي فقرات؛ إن لم تُحدَّد فالنص كله
silence-named = يجوز ذكر طرفنا في الإخطار الموجَّه إلى الجميع
silence-named-hint = وإلا فلا يعلم بهوية المعترض إلا الرئاسة.
silence-send = إرسال الرد
silence-send-hint = تتلقى إيصالًا موقَّعًا. ويُطلب تأكيد ثانٍ لما يكسر الصمت.
silence-break-title = كسر الصمت؟
silence-break-lede = يُخطَر الجميع فورًا بأن القرار لم يُتخذ، ويعود النص إلى القراءة. ولا رجوع عن ذلك.
silence-break-whole = كامل النص الخاضع للإجراء
silence-break-named = يُذكر طرفك في الإخطار.
silence-break-unnamed = لا يذكر الإخطار طرفك، غير أن الرئاسة تراه.
silence-break-act = كسر الصمت
silence-break-not = رجوع دون إرسال
silence-received = ورد في { $at }، ضمن المهلة. الإيصال أدناه.
silence-received-late = ورد في { $at }: بعد فوات الأوان. يُسجَّل ويُعرض على الرئاسة ولا يغيّر شيئًا.
silence-received-at = تاريخ الورود
silence-too-late = انتهى الإجراء. ما ترسله الآن يُسجَّل على أنه متأخر.
silence-late = متأخر
silence-taken-back = سُحب في { $at }
silence-take-back = سحب
silence-receipt = الإيصال
silence-receipt-file = حفظ في ملف
silence-inbox = الردود الواردة
silence-annexed = البيانات المرفقة
silence-parties = الأطراف
silence-parties-count = يحق لها الاعتراض: { $all }. فتحته: { $opened }. أكدت الاستلام: { $acknowledged }. موافقة صريحة: { $consents }.
silence-gone = لم يعد طرفًا في الاجتماع، ويحتفظ هنا بصوته.
silence-told = الإخطار
silence-told-at = كُتب { $at }
silence-delivered-at = سُلّم { $at }
silence-not-told = لم يُخطَر
silence-opened = فُتح
silence-acknowledged = أُكد الاستلام
silence-keep = تسيير الإجراء
silence-announce = الإعلان
silence-announce-hint = الأطراف التي يحق لها الاعتراض: { $count }. يُراسَل جميع المسجلين مع الموعد النهائي للتقويم، ويُبلَّغ المراقبون ولا يُحتسبون.
silence-unopposed = ذُكر الموعد المحدد في الجلسة ولم يعترض أحد على استخدام الإجراء
silence-announce-act = الإعلان ومراسلة الجميع
silence-untold = أطراف لم تصلها أي رسالة
silence-untold-hint = لا يبدأ إلا بعد إخطار كل الأطراف. أخطرها بطريقة أخرى وسجّل ذلك هنا.
silence-told-otherwise = أُخطرت بطريقة أخرى
silence-told-act = تسجيلها كمُخطَرة
silence-waits = حان موعده لكنه ينتظر: لم تُخطَر كل الأطراف.
silence-extend = التمديد
silence-extend-hint = إلى وقت لاحق فقط لا أبكر، ويتلقى الجميع الموعد الجديد نفسه. التمديدات المتبقية: { $left }.
silence-extend-act = التمديد ومراسلة الجميع
silence-withdraw = السحب
silence-withdraw-hint = ينهي الإجراء دون نتيجة، ويعود النص إلى القراءة.
silence-withdraw-act = سحب الإجراء
silence-prepare-title = إعداد إجراء الموافقة الصامتة
silence-back-to-document = العودة إلى الوثيقة
silence-when-title = الموعد
silence-how-title = الكيفية
silence-zone-hint = بتوقيت { $city }
silence-min-hours = أقل مدة بالساعات
silence-min-hours-hint = المعتاد 72.
silence-proposed = الأفضل للطرف الأقل حظًا: { $when }
silence-propose = اعتماد هذا الموعد
silence-weigh = إعادة التقدير
silence-fair-caption = ما يعنيه هذا الموعد لكل طرف
silence-fair-local = موعد الانتهاء بتوقيته
silence-fair-hours = ساعات العمل
silence-fair-remarks = ملاحظات
silence-fair-week = أسبوع العمل والعطل
silence-fair-few = أقل من { $hours } ساعة عمل
silence-fair-night = الوقت ليل هناك
silence-fair-holiday = يوم عطلة هناك
silence-warn-few = أطراف لديها أقل من { $hours } ساعة عمل: { $count }.
silence-warn-night = ينتهي ليلًا لأكثر من نصف الأطراف.
silence-warn-holiday = أطراف ينتهي عندها في يوم عطلة: { $count }.
silence-week-mon-fri = الاثنين إلى الجمعة
silence-week-sun-thu = الأحد إلى الخميس
silence-week-sat-wed = السبت إلى الأربعاء
silence-week-of = أسبوع العمل لدى { $party }
silence-holidays-of = عطل { $party }
silence-holidays-hint = ساعات العمل من 9:00 إلى 17:00 بتوقيت الطرف. تُكتب العطل على شكل 2026-12-25 مفصولة بمسافات.
silence-wrong-instant = اكتب اليوم والساعة مثل 2026-12-01T17:00.
silence-wrong-day = «{ $day }» ليس يومًا؛ اكتبه مثل 2026-12-25.
silence-again-hint = خضع هذا النص بعينه للإجراء من قبل: بيّن سبب تكراره.
silence-prepare-hint = يصدر النص لأغراض الإجراء ولا يمكن تعديله بعد ذلك. ولا يُخطَر أحد قبل الإعلان.
silence-prepare-act = إعداد
silence-awaited = يُنتظر رد من طرفك
silence-awaited-until = ينتهي الصمت { $when }
silence-check-link = التحقق من إيصال
silence-check-title = التحقق من إيصال
silence-check-lede = يشهد الإيصال بما أرسله طرف في إجراء الموافقة الصامتة وبوقت وروده.
silence-check-hint = الصق الإيصال كاملًا من سطره الأول حتى التوقيع.
silence-check-act = تحقق
silence-check-good = صحيح: موقَّع من هذا النظام، والسجل لا يزال يقول الشيء نفسه.
silence-check-not-in-log = موقَّع من هذا النظام، لكن السجل لم يعد يقول الشيء نفسه. أبلغ الرئاسة.
silence-check-other-house = التوقيع سليم، لكن المفتاح ليس مفتاح هذا النظام.
silence-no-receipt-unreadable = ليس هذا إيصالًا كاملًا. يبدأ الإيصال بعبارة «Entente receipt 1» وينتهي بتوقيعه.
silence-no-receipt-forged = التوقيع غير مطابق: عُدّل الإيصال.
silence-key = المفتاح العام لهذا النظام
silence-key-hint = Ed25519. به يستطيع أي شخص التحقق من إيصال دون هذا النظام.
silence-refused-stale = غيّره أحدهم في هذه الأثناء. راجع حالته الآن وقرر من جديد.
silence-refused-not-ready = ليس النص متفقًا عليه في جميع فقراته ولا هو نص للرئاسة خالٍ من الأقواس.
silence-refused-hidden = لا تستطيع الأطراف قراءة هذه الوثيقة؛ أتحها لها أولًا.
silence-refused-open-brackets = لا تزال في النص أقواس.
silence-refused-stale-languages = النص غير محدَّث باللغات: { $languages }.
silence-refused-too-short = ستكون مدته أقل من { $hours } ساعة.
silence-refused-bad-minimum = الحد الأدنى عدد ساعات بين 1 و2160.
silence-refused-begins-in-the-past = سيبدأ في الماضي.
silence-refused-no-paragraph = هذه الفقرات ليست خاضعة للإجراء أو ليست في النص.
silence-refused-no-parties = لا يحق لأي طرف في هذا الاجتماع الاعتراض.
silence-refused-same-text = خضع هذا النص بعينه للإجراء من قبل. لتكراره اذكر السبب.
silence-refused-already-open = ثمة إجراء آخر مفتوح بشأن هذه الوثيقة.
silence-refused-not-prepared = أُعلن بالفعل.
silence-refused-not-heard = الإعلان في الجلسة يشترط ألا يكون أحد قد اعترض على استخدامه.
silence-refused-not-running = الإجراء غير جارٍ.
silence-refused-expired = انتهى الإجراء.
silence-refused-not-later = يجب أن يكون الموعد الجديد بعد القديم.
silence-refused-extended-twice = مُدّد مرتين، وهذا أقصى حد.
silence-refused-no-reason = اذكر السبب؛ فهو يُبلَّغ إلى الجميع.
silence-refused-too-long = هذا أطول من اللازم.
silence-refused-not-eligible = لا يحق لأي من أطرافك الاعتراض في هذا الإجراء.
silence-refused-name-the-party = أنت تنتمي إلى عدة أطراف: حدّد باسم أيها.
silence-refused-may-not-commit = لا يرد إلا رئيس الطرف أو مناوب مخوَّل إلزامه.
silence-refused-unconfirmed = ما يكسر الصمت يتطلب تأكيدًا ثانيًا.
silence-refused-no-text = هذا الرد لا يعني شيئًا دون نص.
silence-refused-notice-sent = صدر الإخطار بكسر الصمت، فلا يمكن السحب. ويمكن إعداد إجراء جديد.
silence-refused-nothing-to-take-back = لا يوجد ما يُسحب.
silence-subject-announced = أُعلن إجراء الموافقة الصامتة
silence-subject-reminder = تذكير: إجراء الموافقة الصامتة
silence-subject-extended = مُدّد إجراء الموافقة الصامتة
silence-subject-moved = إجراء الموافقة الصامتة: موعد انتهاء جديد
silence-subject-broken = كُسر الصمت
silence-subject-broken-by = كُسر الصمت
silence-subject-adopted = اعتُمد بالموافقة الصامتة
silence-subject-withdrawn = سُحب إجراء الموافقة الصامتة
silence-subject-not-told = إجراء الموافقة الصامتة ينتظر
silence-letter-subject = { $what }: { $title }
silence-letter-announced = يخضع «{ $title }» لإجراء الموافقة الصامتة اعتبارًا من { $start }. وما لم يعترض طرف كتابةً قبل { $deadline } يُعتمد النص.
silence-letter-reminder = لم يؤكد { $party } استلام إجراء الموافقة الصامتة بشأن «{ $title }». لم يتبق أكثر من { $hours } ساعة: وما لم يرد اعتراض قبل { $deadline } يُعتمد النص.
silence-letter-extended = مدّدت الرئاسة إجراء الموافقة الصامتة بشأن «{ $title }». وينتهي الآن في { $deadline } للجميع، وتبقى الموافقات المقدمة سارية.
silence-letter-moved = تعذّر الوصول إلى Entente مدة من الوقت. ولذلك ينتهي إجراء الموافقة الصامتة بشأن «{ $title }» لاحقًا، في { $deadline }، للجميع.
silence-letter-broken = كُسر الصمت بشأن «{ $title }». لم يُتخذ القرار، ويعود النص إلى القراءة.
silence-letter-broken-by = كسر { $party } الصمت بشأن «{ $title }». لم يُتخذ القرار، ويعود النص إلى القراءة.
silence-letter-adopted = اعتُمد «{ $title }»: لم يعترض أي طرف قبل { $deadline }. ويمكن تقديم التحفظات وتعليلات الموقف خلال 48 ساعة.
silence-letter-withdrawn = سُحب إجراء الموافقة الصامتة بشأن «{ $title }». لم يُتخذ أي قرار، ويعود النص إلى القراءة.
silence-letter-not-told = لا يمكن أن يبدأ إجراء الموافقة الصامتة بشأن «{ $title }»: لم تصل أي رسالة إلى { $parties }. أخطرها بطريقة أخرى وسجّل ذلك في الصفحة.
silence-letter-reason = السبب: { $reason }
silence-letter-deadline = الموعد النهائي: { $deadline }
silence-letter-foot = { $meeting }. النص (SHA-256 { $hash }) وطريقة الرد: { $link }

# Outcome documents in several languages.
document-languages = اللغات
languages-beside = إلى جانب لغة التفاوض
languages-complete = كل الفقرات مترجمة بنصها الحالي.
languages-wanting = 
    { $count ->
        [zero] لا فقرات غير مترجمة بنصها الحالي.
        [one] فقرة واحدة غير مترجمة بنصها الحالي.
        [two] فقرتان غير مترجمتين بنصهما الحالي.
        [few] { $count } فقرات غير مترجمة بنصها الحالي.
        [many] { $count } فقرة غير مترجمة بنصها الحالي.
       *[other] { $count } فقرة غير مترجمة بنصها الحالي.
    }
languages-missing = لم تُترجم بعد.
languages-stale = تغيرت الفقرة بعد هذه الترجمة.
languages-write = ترجمة
languages-change = تحديث
languages-text = الفقرة ({ $language })

documents-file = أو خذ المشروع من ملف
documents-file-hint = ملف Word (‎.docx) أو Markdown أو نص عادي. تنتقل فقراته إلى الحقل أدناه لمراجعتها قبل بدء أي شيء. تؤخذ التغييرات المتتبَّعة على أنها مقبولة، وتبقى التعليقات خارجًا.
documents-file-read = اقرأه في المشروع
documents-file-behind = كنت قد كتبت شيئًا من قبل: يأتي نص الملف بعده.
documents-file-empty = لم يُعثر على نص في الملف. لم يُفقد شيء من الاستمارة؛ اختر ملفًا آخر أو اكتب المشروع.
files-columns = جنبًا إلى جنب
documents-file-done = { $count ->
    [zero] لم تُقرأ أي فقرة من الملف.
    [one] قُرئت فقرة واحدة من الملف. راجعها أدناه؛ لم يبدأ شيء بعد.
    [two] قُرئت فقرتان من الملف. راجعهما أدناه؛ لم يبدأ شيء بعد.
    [few] قُرئت { $count } فقرات من الملف. راجعها أدناه؛ لم يبدأ شيء بعد.
    [many] قُرئت { $count } فقرة من الملف. راجعها أدناه؛ لم يبدأ شيء بعد.
   *[other] قُرئت { $count } فقرة من الملف. راجعها أدناه؛ لم يبدأ شيء بعد.
}
files-columns-since = ما تغيّر منذ { $revision }، جنبًا إلى جنب
files-language-beside = { $language } بجانب النص
files-languages = بلغتين
files-languages-hint = النص بجانب ترجمته، فقرة فقرة. وإذا كانت الترجمة لصيغة سابقة فإنها تبيّن ذلك.
files-stale = [ترجمة لنص سابق]

document-together = الكتابة معًا
document-together-title = كتابة المشروع معًا
document-together-hint = يكتب كل من بيدهم القلم في هذا النص الواحد في الوقت نفسه ويقرؤه الآخرون مباشرة. تُقرأ الأرقام مثل ‎1.‎ أو PP1 أو (a) في أول الفقرة عندما يُؤخذ النص إلى المشروع.
document-together-reader = تقرأ النص أثناء كتابته.
document-together-no-script = تحتاج الكتابة معًا إلى البرامج النصية. وبدونها تقرأ النص كما كان عند فتح الصفحة؛ أعد تحميلها لترى المزيد.
document-open-together = افتح النص المشترك
document-draft-being-written = يُكتب المشروع الآن معًا. تبقى الفقرات أدناه كما كانت حتى يُؤخذ ذلك النص.
document-being-written = يُكتب الآن. تبقى الكلمات أعلاه قائمة حتى تُؤخذ هذه.
document-take-draft = خذه إلى المشروع
document-drop-text = اتركه جانبًا
para-together = اكتبها مباشرة
para-take-text = خذها إلى النص
document-deed-text-opened = بدأت الكتابة معًا
document-deed-text-dropped = تُرك ما كُتب معًا جانبًا
document-deed-draft-taken = أصبح ما كُتب معًا هو المشروع
document-refused-written-together = يُكتب النص معًا الآن. خذه أو اتركه جانبًا أولًا.
document-refused-not-together = لم يعد أحد يكتبه معًا.
editor-hand-back = لم يعد بإمكانك الكتابة هنا. كلماتك محفوظة: انسخها أو احتفظ بها مسودةً لوفدك.
editor-hand-back-keep = احتفظ بها مسودةَ اقتراح

document-keys = المفاتيح

document-had-typed = كنت قد كتبت: «{ $words }»
silence-letter-time-asked = تطلب { $party } مزيدًا من الوقت في إجراء الموافقة الصامتة بشأن «{ $title }». يمكنك تمديده من صفحته مرتين على الأكثر.

display-being-written = يُكتب الآن، ولم يؤخذ بعد إلى النص.

## Boards

board-title = اللوحات
board-lede = ما تتبادله الآليات بين الاجتماعات: الممارسات والأسئلة والاحتياجات والعروض، موضوعاً موضوعاً. وتذكر كل بطاقة من يمكنه قراءتها.
board-begin = الكتابة على اللوحة
board-drafts = مسوداتكم
board-drafts-lede = لا يراها أحد غيركم أياً كان منصبه.
board-no-drafts = لا توجد مسودات
board-no-drafts-hint = سيظهر هنا ما تحفظونه دون نشر.
board-newest = الأحدث
board-own = لوحاتكم
board-themes = بحسب الموضوع
board-followed = متابَع
board-last = الأخيرة: { $day }
board-changed = عُدّلت في { $day }
board-of = لوحة { $name }
board-convener = الجهة الداعية
board-convener-lede = ما تبلغه الجهة الداعية إلى الاجتماعات العالمية للعمليات التشاورية الإقليمية للشبكة.
board-role-member = عضو
board-role-observer = مراقب
board-role-secretariat = أمانة
board-role-chair = رئاسة
board-kind-practice = ممارسة
board-kind-question = سؤال
board-kind-answer = إجابة
board-kind-offer = عرض
board-kind-request = طلب
board-kind-pilot = مشروع تجريبي
board-kind-data-note = مذكرة بيانات
board-kind-announcement = إعلان
board-kinds-practice = الممارسات
board-kinds-question = الأسئلة
board-kinds-answer = الإجابات
board-kinds-offer = العروض
board-kinds-request = الطلبات
board-kinds-pilot = المشاريع التجريبية
board-kinds-data-note = مذكرات البيانات
board-kinds-announcement = الإعلانات
board-map-about = عدد الإشارات: { $count }، عدد الدول والأقاليم: { $states }
board-since = منذ { $date }
board-endorsed-by = تقوم به أيضاً { $names }
board-stage-open = مفتوح
board-stage-under-way = قيد التنفيذ
board-stage-concluded = منجَز
board-archived = مؤرشف
board-withheld = سُحب من اللوحة
board-draft = مسودة
board-pinned = مثبَّت
board-untitled = بلا عنوان
board-reach-public = الجميع
board-reach-network = جميع الآليات
board-reach-some = { $home } و{ $names }
board-reach-mechanism = { $home } فقط
board-reach-body = هيئة واحدة من { $home } فقط
board-look-list = قائمة
board-look-columns = أعمدة
board-look-timeline = خط زمني
board-look-map = خريطة
board-looks = طرق عرض اللوحة
board-filter = تصفية
board-filter-kind = النوع
board-filter-mechanism = الآلية
board-filter-place = عن
board-filter-language = اللغة
board-filter-archived = المؤرشف
board-any-kind = أي نوع
board-any-mechanism = أي آلية
board-any-place = أي دولة
board-any-language = أي لغة
board-cards = محتوى اللوحة
board-nothing-fits = لا شيء مطابق
board-show-all = عرض اللوحة كاملة
board-empty = لا شيء على هذه اللوحة بعد
board-empty-write = ما ينجح وما ينقص وما يمكنكم تقديمه: البطاقة الأولى هي البداية.
board-empty-visitor = يظهر ما تتبادله الآليات فيما بينها بعد تسجيل الدخول.
board-empty-reader = سيظهر هنا ما تتبادله الآليات.
board-older = الأقدم
board-objective = الاتفاق العالمي، الهدف { $number }
board-target = هدف التنمية المستدامة { $number }
board-feed = خلاصة البطاقات العامة
board-follow = متابعة
board-unfollow = إلغاء المتابعة
board-column-empty = لا شيء هنا
board-move = نقل
board-move-to = إلى «{ $stage }»
board-matrix-title = الموضوعات بحسب الآليات
board-matrix-lede = من يعمل على ماذا، ومن يشارك ما لديه، وأين الثغرات.
board-matrix-region = آليات منطقة
board-matrix-any-region = جميع المناطق
board-matrix-caption = عدد البطاقات التي يمكنكم قراءتها بحسب الموضوع والآلية
board-matrix-theme = الموضوع
board-matrix-shares = تعمل عليه وشاركت شيئاً
board-matrix-gap = تعمل عليه ولم تشارك شيئاً بعد
board-matrix-cell = { $mechanism }، { $theme }: { $count }
board-matrix-cell-gap = { $mechanism }، { $theme }: تعمل عليه ولم تشارك شيئاً بعد
board-gaps = أين الثغرات
board-gaps-lede = موضوعات تعمل عليها آليات ولا يوجد بشأنها على أي لوحة ما يمكنكم قراءته.
board-count-practice =
    { $count ->
        [zero] لا ممارسات
        [one] ممارسة واحدة
        [two] ممارستان
        [few] { $count } ممارسات
        [many] { $count } ممارسة
       *[other] { $count } ممارسة
    }
board-count-question =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالاً
       *[other] { $count } سؤال
    }
board-count-offer =
    { $count ->
        [zero] لا عروض
        [one] عرض واحد
        [two] عرضان
        [few] { $count } عروض
        [many] { $count } عرضاً
       *[other] { $count } عرض
    }
board-count-request =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلباً
       *[other] { $count } طلب
    }
board-count-pilot =
    { $count ->
        [zero] لا مشاريع تجريبية
        [one] مشروع تجريبي واحد
        [two] مشروعان تجريبيان
        [few] { $count } مشاريع تجريبية
        [many] { $count } مشروعاً تجريبياً
       *[other] { $count } مشروع تجريبي
    }
board-count-data-note =
    { $count ->
        [zero] لا مذكرات بيانات
        [one] مذكرة بيانات واحدة
        [two] مذكرتا بيانات
        [few] { $count } مذكرات بيانات
        [many] { $count } مذكرة بيانات
       *[other] { $count } مذكرة بيانات
    }
board-count-announcement =
    { $count ->
        [zero] لا إعلانات
        [one] إعلان واحد
        [two] إعلانان
        [few] { $count } إعلانات
        [many] { $count } إعلاناً
       *[other] { $count } إعلان
    }
board-waiting =
    { $count ->
        [zero] لا شيء في الانتظار
        [one] واحد في الانتظار
        [two] اثنان في الانتظار
        [few] { $count } في الانتظار
        [many] { $count } في الانتظار
       *[other] { $count } في الانتظار
    }
board-answers =
    { $count ->
        [zero] لا إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
board-comments =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقاً
       *[other] { $count } تعليق
    }
board-others =
    { $count ->
        [zero] لا أخرى
        [one] واحدة أخرى
        [two] اثنتان أخريان
        [few] { $count } أخرى
        [many] { $count } أخرى
       *[other] { $count } أخرى
    }
board-map-count =
    { $count ->
        [zero] لا بطاقات
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $count } بطاقات
        [many] { $count } بطاقة
       *[other] { $count } بطاقة
    }
board-worked-on =
    { $count ->
        [zero] لا تعمل عليه أي آلية
        [one] تعمل عليه آلية واحدة
        [two] تعمل عليه آليتان
        [few] تعمل عليه { $count } آليات
        [many] تعمل عليه { $count } آلية
       *[other] تعمل عليه { $count } آلية
    }
notice-unread =
    { $count ->
        [zero] لا إشعارات غير مقروءة
        [one] إشعار واحد غير مقروء
        [two] إشعاران غير مقروءين
        [few] { $count } إشعارات غير مقروءة
        [many] { $count } إشعاراً غير مقروء
       *[other] { $count } إشعار غير مقروء
    }

# A theme merged into another
merge-title = دمج الموضوعات
merge-lede = يصبح موضوع جزءاً من موضوع آخر. ترون أولاً ما سينتقل، ولا يحدث شيء قبل الضغط على الزر الأخير.
merge-choose = اختر موضوعاً
merge-theme = الموضوع الذي يزول
merge-into = الموضوع الذي يُدمج فيه
merge-look = عرض ما سينتقل
merge-moves = «{ $from }» في «{ $into }»
merge-posts = المنشورات
merge-commitments = الالتزامات والتوصيات
merge-events = الفعاليات
merge-mechanisms = الآليات التي تعمل عليه
merge-followers = المتابعون
merge-also = ينتقل أيضاً ما تحتفظ به الآليات لنفسها وهو غير محسوب هنا، وكذلك الإجابات عن الاستبيانات وتوصيات المجموعات وأيام الاجتماعات. ومن يتابع الموضوعين يُبلَّغ مرة واحدة.
merge-for-good = لا يمكن التراجع عن ذلك.
merge-addresses = بعد ذلك لا يمكن لأحد معرفة ما كان تحت «{ $from }». وتقود عناوينه وخلاصاته إلى «{ $into }»، والملفات التي ما زالت تذكره تعني «{ $into }».
merge-do = دمج «{ $from }» في «{ $into }» نهائياً
merge-not = عدم الدمج
merge-done = صار الموضوعان واحداً:
merge-was = كان «{ $name }»
merge-past = عمليات دمج سابقة
merge-refused-unknown = لا يوجد موضوع كهذا. اختر الموضوعين من القائمتين.
merge-refused-itself = لا يمكن دمج موضوع في نفسه. اختر موضوعاً آخر.
merge-refused-gone = سبق أن دُمج هذا الموضوع، وهو الآن «{ $name }». لم يتغير شيء.
merge-refused-into-gone = الموضوع الذي اخترته وجهةً دُمج هو نفسه، وهو الآن «{ $name }». اختر هذا الأخير. لم يتغير شيء.

## Posts and notices

post-begin = الكتابة على اللوحة
post-begin-lede = ما الذي تودون مشاركته؟
post-kind-about-practice = شيء تقومون به ويمكن لغيركم القيام به.
post-kind-about-question = ما تودون معرفته من الآخرين. وتظهر الإجابات تحته.
post-kind-about-answer = لمن يقرأ السؤال.
post-kind-about-offer = ما يمكنكم تقديمه: خبرة أو تدريب أو زيارة دراسية أو وثائق.
post-kind-about-request = ما تحتاجون إليه وقد يكون لدى غيركم.
post-kind-about-pilot = شيء تجربونه أثناء تجربته.
post-kind-about-data-note = رقم أو مصدر ينبغي أن يعرفه الآخرون.
post-kind-about-announcement = موعد أو منشور أو تغيير في المناصب.
post-heading-practice = ممارسة
post-heading-question = سؤال
post-heading-answer = إجابة
post-heading-offer = عرض
post-heading-request = طلب
post-heading-pilot = مشروع تجريبي
post-heading-data-note = مذكرة بيانات
post-heading-announcement = إعلان
post-home = باسم
post-home-hint = تبقى على تلك اللوحة.
post-in-name-of = باسم
post-answers = يجيب عن
post-language = لغة النص
post-language-hint = بها يعثر عليه الآخرون.
post-field-title = العنوان
post-field-text = النص
post-field-themes = الموضوع
post-field-reach = من يمكنه قراءتها
post-field-shared-with = مشتركة مع
post-field-may-publish = الإذن
post-field-places = أين
post-field-since = منذ متى
post-field-until = حتى متى
post-field-evidence = ما يدل على ذلك
post-field-contact = جهة الاتصال
post-field-support = على شكل
post-field-working-languages = لغات العمل
post-field-source = المصدر
post-text-hint = فقرات وقوائم و**تشديد** كما في Markdown. يسمّي ⁨@midsa⁩ آلية و⁨#labour-migration⁩ موضوعاً.
post-more-themes = موضوعات أخرى
post-theme-second = الموضوع الثاني
post-theme-third = الموضوع الثالث
post-since-practice = مطبّقة منذ
post-since-pilot = قيد التجربة منذ
post-since-data-note = حتى تاريخ
post-since-announcement = تبدأ
post-until-question = مطلوب قبل
post-until-offer = سارٍ حتى
post-until-request = مطلوب قبل
post-until-pilot = تنتهي
post-until-announcement = تنتهي
post-date-hint = ⁨2019⁩ أو ⁨2019-03⁩ أو ⁨2019-03-16⁩
post-places-hint = أكثر من خيار بمفتاح ⁨Ctrl⁩ أو ⌘.
post-evidence-hint = أرقام وتقييمات وعناوين تقارير.
post-source-hint = من ينشره وأين.
post-contact-hint = منصب لا اسم: «جهة التنسيق، وزارة العمل».
post-support-expertise = خبرة
post-support-training = تدريب
post-support-study-visit = زيارة دراسية
post-support-funding = تمويل
post-support-documents = وثائق
post-support-data = بيانات
post-support-technology = تكنولوجيا
post-reach-some = الآليات المذكورة أدناه
post-reach-hint = يظهر ذلك على البطاقة.
post-shared-with = المشاركة مع آليات معينة فقط
post-may-publish = يوافق المعنيون على أن يقرأها الجميع
post-may-publish-hint = مطلوب فقط إذا كان بإمكان الجميع قراءتها.
post-publish = نشر
post-keep = حفظ
post-throw-away = التخلص من المسودة
post-draft = حفظ كمسودة
post-edit = تعديل
post-acts = ما يمكنكم فعله بها
post-history = السجل
post-happened = ما حدث
post-versions = ما كانت تقوله من قبل
post-no-versions = لم يتغير نصها منذ البداية.
post-version-until = حتى { $when }، ثم عدّلها
post-withheld-since = سُحبت من اللوحة في { $day }:
post-withhold = سحب من اللوحة
post-withhold-reason = السبب
post-withhold-hint = يقرؤه كاتبها ويبقى في السجل.
post-restore = إعادة
post-archive = أرشفة
post-unarchive = إخراج من الأرشيف
post-pin = تثبيت في موضوعاتها
post-unpin = إلغاء التثبيت في موضوعاتها
post-pin-home = تثبيت في لوحتكم
post-unpin-home = إلغاء التثبيت في لوحتكم
post-endorsed = من يقوم بذلك أيضاً
post-endorsed-none = لم تذكر ذلك أي آلية أخرى بعد.
post-endorse = نحن نقوم بذلك أيضاً
post-endorse-as = باسم
post-endorse-note = بأي طريقة
post-endorse-back = سحب
post-answers-heading = الإجابات
post-no-answers = لا إجابة بعد.
post-answer = الإجابة
post-settle = هذه هي الإجابة
post-unsettle = لا يزال السؤال مفتوحاً
post-settled = حسمت هذه الإجابة السؤال
post-comments = التعليقات
post-no-comments = لا تعليقات بعد.
post-reply = رد
post-comment-text = تعليق
post-comment-hint = يقرؤه كل من يمكنه قراءة البطاقة.
post-comment-as = باسم
post-comment-send = إرسال التعليق
post-comment-edit = تعديل
post-comment-edited = معدَّل
post-comment-withheld = سُحب من اللوحة:
post-comment-show = ما كان يقوله
post-talk-empty = اكتبوا ما تودون قوله.
post-talk-too-long = النص طويل جداً. لا يزال في الخانة، يُرجى اختصاره.
post-talk-too-many = بلغت هذه البطاقة الحد الأقصى من التعليقات.
post-talk-closed = لم تعد على اللوحة فلا يمكن إضافة شيء. ما كتبتموه لا يزال في الخانة.
post-talk-no-comment = لم يعد التعليق الذي تردون عليه موجوداً. ما كتبتموه لا يزال في الخانة.
post-file = الملف
post-files = الملفات
post-file-add = إضافة ملف
post-file-away = إزالة
post-file-hint = صور حتى { $pictures } ميغابايت؛ ملفات ⁨PDF⁩ و⁨Word⁩ و⁨OpenDocument⁩ وجداول وشرائح ونصوص حتى { $papers } ميغابايت.
post-file-where = تُضاف الملفات والصور في صفحة البطاقة.
post-file-refused-kind = ليست صورة أو وثيقة مقبولة، أو أن محتواها لا يطابق اسمها. لم يُضف شيء.
post-file-refused-too-large = الملف كبير جداً: الصور حتى { $pictures } ميغابايت والوثائق حتى { $papers } ميغابايت. لم يُضف شيء.
post-file-refused-too-many = بلغت هذه البطاقة الحد الأقصى من الملفات. أزيلوا ملفاً أولاً.
post-told-read = أُبلغتم بهذا: وضع علامة مقروء
post-wrong-missing = يُرجى ملء: { $field }
post-wrong-too-long = طويل جداً: { $field }
post-wrong-too-many = كثير جداً: { $field }
post-wrong-no-date = { $field }: اكتبوا ⁨2019⁩ أو ⁨2019-03⁩ أو ⁨2019-03-16⁩
post-wrong-ends-before = تنتهي قبل أن تبدأ
post-wrong-unknown = { $field }: يوجد ما ليس في الدليل
post-wrong-no-body = ليست هذه لوحة هيئة
post-wrong-not-permitted = أكدوا موافقة المعنيين أو اختاروا قراءً أقل
post-refused-stale = عدّلها شخص آخر منذ أن فتحتموها. ما كتبتموه لا يزال هنا؛ اطلعوا على نسخته في السجل ثم أرسلوا نسختكم من جديد.
post-refused-same = هي كذلك بالفعل؛ لم يتغير شيء.
post-refused-wrong-state = لا يمكن ذلك وهي على حالها الآن. لم يتغير شيء.
post-refused-no-reason = اذكروا السبب؛ سيقرؤه الكاتب.
post-refused-reason-too-long = السبب طويل جداً. لا يزال في الخانة.
post-refused-no-question = السؤال غير مفتوح للإجابات. ما كتبتموه لا يزال هنا.
post-refused-no-answer = ليست إجابة عن السؤال. لم يتغير شيء.
post-refused-forbidden = لا يحق لكم ذلك.
post-refused-problems = لم تكتمل بعد: افتحوها للتعديل.
post-event-post-published = نُشرت
post-event-post-edited = عُدّلت
post-event-post-moved = نُقلت
post-event-post-pinned = ثُبّتت أو أُلغي تثبيتها
post-event-post-archived = أُرشفت أو أُعيدت
post-event-post-withheld = سُحبت من اللوحة
post-event-post-restored = أُعيدت
post-event-question-settled = حُسم السؤال أو أُعيد فتحه
post-event-commented = عُلّق عليها
post-event-comment-edited = عُدّل تعليق
post-event-comment-withheld = سُحب تعليق
post-event-comment-restored = أُعيد تعليق
post-event-endorsed = أُيّدت
post-event-endorsement-withdrawn = سُحب التأييد
notice-title = الإشعارات
notice-none = لا شيء لإبلاغكم به بعد
notice-none-hint = تُبلَّغون عندما يجيبكم أحد أو يذكر آليتكم أو ينشر حيث تتابعون.
notice-new = جديد
notice-read-all = وضع علامة مقروء على الكل
notice-kind-withheld = سُحب ما نشرتموه من اللوحة
notice-kind-restored = عاد ما نشرتموه إلى اللوحة
notice-kind-mentioned = ذُكرت آليتكم
notice-kind-answered = إجابة عن سؤالكم
notice-kind-settled = حُسم سؤال
notice-kind-commented = تعليق على ما نشرتموه
notice-kind-endorsed = آلية أخرى تقوم بذلك أيضاً
notice-kind-posted = جديد حيث تتابعون
notice-kind-followed = مستجد فيما تتابعونه
notice-wishes = كيف تُبلَّغون
notice-wishes-lede = كل شيء محفوظ هنا؛ وتصلكم الرسائل كما تشاؤون.
notice-wishes-kept = تم الحفظ.
notice-kinds = بماذا
notice-hours = متى
notice-hours-zone = بتوقيت { $city }.
notice-quiet-from = بلا رسائل من
notice-quiet-until = حتى
notice-quiet-hint = ما يحدث في الأثناء ينتظر حتى ذلك الوقت. الوقت نفسه مرتين: رسائل في أي ساعة.
notice-digest-at = تصل الرسالة اليومية في
notice-no-time = اكتبوا الوقت بالشكل ⁨07:30⁩
notice-way-at-once = برسالة فوراً
notice-way-digest = في رسالة واحدة يومياً
notice-way-house = هنا فقط
notice-way-never = لا إبلاغ
notice-stop = إنهاء جميع الرسائل
notice-stop-lede = يبقى كل شيء هنا عند تسجيل دخولكم.
notice-stopped = لا مزيد من الرسائل
notice-stopped-lede = يمكنكم تغيير ذلك في أي وقت.

## Follow-up
follow-title = المتابعة
follow-lede = ما التُزم به وما أُوصي به: على من، وحتى متى، وما يثبته.
follow-new = التزام جديد
follow-edit = تعديل
follow-new-lede = أمر واحد، ومسؤول واحد، ويوم واحد. ويُبلَّغ به من عليه تنفيذه.
follow-found = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
follow-evidence-count = { $count ->
    [zero] لا شيء
    [one] دليل واحد
    [two] دليلان
    [few] { $count } أدلة
    [many] { $count } دليلًا
   *[other] { $count } دليل
}
follow-whole = السجل كله
follow-kind = النوع
follow-kind-commitment = التزام
follow-kind-recommendation = توصية
follow-state = الحالة
follow-state-open = مفتوح
follow-state-under-way = قيد التنفيذ
follow-state-done = منجز
follow-state-dropped = متروك
follow-state-superseded = حلّ محله غيره
follow-press-overdue = متأخر
follow-press-before-meeting = مستحق قبل الاجتماع المقبل
follow-press-later = مستحق لاحقًا
follow-press-no-day = بلا موعد
follow-press-closed = مغلق
follow-before = مستحق قبل { $meeting } ({ $day })
follow-due = الموعد
follow-any-due = أي موعد
follow-any-state = أي حالة
follow-owner = المسؤول
follow-any-owner = أي مسؤول
follow-any-theme = أي موضوع
follow-filter-meeting = اتُّفق عليه في
follow-any-meeting = أي اجتماع
follow-none = لا شيء في السجل بعد
follow-none-hint = ما يحق لكم قراءته يظهر هنا فور تدوينه.
follow-none-fit = لا شيء يطابق
follow-none-fit-hint = خففوا الشروط.
follow-column-title = التوصية
follow-column-owner = المسؤول
follow-column-due = الموعد
follow-column-state = الحالة
follow-column-evidence = الأدلة
follow-column-origin = المصدر
follow-cited = { $symbol }، { $number }
follow-no-day = بلا موعد
follow-no-indicator = لم يُذكر
follow-put-down = دوّنه { $home }، { $day }
follow-dropped-on = تُرك في { $day }:
follow-superseded-by = حلّ محله:
follow-supersedes = حلّ محل
follow-field-title = في جملة واحدة
follow-field-text = النص
follow-field-themes = الموضوع
follow-field-owner = المسؤول
follow-field-indicator = كيف يُعرف تنفيذه
follow-field-due = الموعد
follow-field-reach = من يحق له قراءته
follow-field-shared-with = مشترك مع
follow-field-may-publish = الإذن
follow-field-places = أين
follow-field-day = متى
follow-field-helped = ما الذي ساعد
follow-title-hint = ابدأوا بما ينبغي فعله.
follow-text-hint = النص الأصلي، إن لم تكن الجملة أعلاه كاملة.
follow-owner-hint = آلية أو دولة أو الجهة الداعية. وعن الدولة يُبلِّغ من دوّن الالتزام.
follow-owner-named = في المذكرة: { $name }
follow-choose-owner = اختاروا…
follow-home-hint = من يحفظ نصه ويجوز له تعديله.
follow-due-hint = يُذكَّر المسؤول قبل 30 يومًا وقبل 7 أيام، وعند فوات الموعد.
follow-indicator-hint = ما يمكن عدّه أو رؤيته عند الإنجاز.
follow-helped-hint = سطر لكل واحد: عنوان من هذا الموقع (/posts/…، /library/…) أو عنوان شبكي أو كلمات.
follow-wrong-missing = املأوا: { $field }
follow-wrong-too-long = أطول من اللازم: { $field }
follow-wrong-too-many = أكثر من اللازم: { $field }
follow-wrong-no-date = { $field }: هذا ليس تاريخًا صحيحًا
follow-wrong-unknown = { $field }: هنا ما ليس في الدليل
follow-wrong-no-body = { $field }: هذا ليس لهيئة
follow-wrong-not-permitted = { $field }: اذكروا موافقة المعنيين أو اختاروا قراء أقل
follow-wrong-owner-cannot-read = { $field }: لن يستطيع المسؤول قراءته. اختاروا جميع الآليات أو شاركوه معه بالاسم.
follow-refused-forbidden = لا يجوز لكم ذلك.
follow-refused-stale = غيّره شخص آخر منذ فتحتموه. ما كتبتموه باقٍ هنا؛ انظروا إلى تغييره ثم أرسلوا من جديد.
follow-refused-same = هو كذلك بالفعل؛ لم يتغير شيء.
follow-refused-wrong-state = لا يمكن ذلك في حالته الراهنة. لم يتغير شيء.
follow-refused-no-reason = اذكروا السبب؛ فهو يبقى في السجل.
follow-refused-reason-too-long = السبب أطول من اللازم. وهو باقٍ في الخانة.
follow-refused-no-other = ما يراد أن يحل محله غير موجود. لم يتغير شيء.
follow-refused-other-fell = ما يراد أن يحل محله متروك هو نفسه أو حلّ محله غيره.
follow-refused-circle = سيحل محل نفسه: فالآخر يعود إلى هنا بالفعل. لم يتغير شيء.
follow-acts = ما يمكنكم فعله
follow-move-open = لم يبدأ
follow-move-under-way = قيد التنفيذ
follow-move-done = أُنجز
follow-drop = تركه
follow-drop-reason = السبب
follow-supersede = إحلال غيره محله
follow-supersede-by = ما يحل محله
follow-entries-evidence = الأدلة
follow-entries-progress = التقدم
follow-no-evidence = لا دليل عليه بعد.
follow-no-progress = لا ملاحظات بعد.
follow-add-evidence = إضافة دليل
follow-add-progress = تدوين تقدم
follow-entry-text-evidence = ما يثبته، مع رابط إن وُجد
follow-entry-text-progress = ما أُنجز منذ ذلك الحين
follow-evidence-day = متى حدث ذلك
follow-added = أُضيف في { $day }
follow-event-commitment-made = دُوّن في السجل
follow-event-commitment-written = أُعيدت صياغته
follow-event-commitment-moved = أصبح
follow-event-commitment-dropped = تُرك
follow-event-commitment-superseded = حلّ محله غيره
follow-event-evidence-added = أُضيف دليل
follow-event-progress-noted = دُوّن تقدم
follow-impact-title = الأثر في القانون والممارسة
follow-impact-lede = ما رُوجع أو أُنشئ أو عُدّل، وأين، وما الذي ساعد.
follow-impact-new = تدوين أثر
follow-impact-of = نتج عن
follow-no-impact = لم يُدوَّن شيء بعد.
follow-impact-law-reviewed = قانون رُوجع
follow-impact-law-created = قانون جديد
follow-impact-law-amended = قانون عُدّل
follow-impact-practice-reviewed = ممارسة رُوجعت
follow-impact-practice-created = ممارسة جديدة
follow-impact-practice-amended = ممارسة عُدّلت
follow-matter = قانون أم ممارسة
follow-matter-law = قانون
follow-matter-practice = ممارسة
follow-change = ما آل إليه
follow-change-reviewed = رُوجع
follow-change-created = أُنشئ
follow-change-amended = عُدّل
follow-became = ما آل إليه ما اتفقنا عليه
follow-became-lede = ما اتفقت عليه الاجتماعات السابقة، في حدود ما يحق لكم قراءته.
follow-became-none = ليس في السجل ما سبق ويحق لكم قراءته.
follow-from-here = ما يترتب عليه
follow-make = جعله التزامًا
follow-take = نقل إلى سجل المتابعة
follow-of-mechanism = الالتزامات المفتوحة
notice-kind-committed = أمر عليكم تنفيذه
notice-kind-due = اقترب الموعد
notice-kind-overdue = فات الموعد
notice-kind-progressed = تقدم في التزام
notice-letter-closed = محتوى على لوحة ليست مفتوحة للشبكة كلها؛ لا يُقرأ إلا على المنصة.
notice-letter-subject =
    { $count ->
        [zero] Entente: لا إشعارات
        [one] Entente: إشعار واحد
        [two] Entente: إشعاران
        [few] Entente: { $count } إشعارات
        [many] Entente: { $count } إشعاراً
       *[other] Entente: { $count } إشعار
    }
notice-letter-foot = تفضيلات الإبلاغ: { $wishes }
    إيقاف الرسائل: { $stop }

introduction-title = التعريف بين الأطراف
introduction-lede = احتياج وعرض يُجمع بينهما. يجب أن يوافق الطرفان قبل أن يعرف أي منهما كيف يتصل بالآخر.
introduction-none = لم يجر أي تعريف بعد
introduction-none-hint = افتحوا طلباً أو عرضاً: يظهر تحته ما يناسبه مع الأسباب.
introduction-offers-fit = عروض مناسبة
introduction-requests-fit = طلبات مناسبة
introduction-no-offer = لا يوجد بعد عرض مناسب يمكنكم قراءته. ستُبلَّغون عند وروده.
introduction-no-request = لا يوجد بعد طلب مناسب يمكنكم قراءته. ستُبلَّغون عند وروده.
introduction-same-theme = الموضوع نفسه: { $names }
introduction-same-support = مطلوب ومتاح: { $names }
introduction-same-language = كلاهما يعمل بـ { $names }
introduction-same-place = كلاهما عن { $names }
introduction-same-region = المنطقة نفسها من العالم: { $name }
introduction-propose = اقتراح تعريف
introduction-note = كلمة إلى الطرفين
introduction-note-hint = يقرؤها الطرفان. إذا كنتم تتحدثون باسم أحدهما فهذا موافقة منه.
introduction-standing-proposed = مقترح
introduction-standing-introduced = تم التعريف
introduction-standing-declined = مرفوض
introduction-standing-reported = أُبلغ عن النتيجة
introduction-yes-request = وافق الطرف الطالب.
introduction-yes-offer = وافق الطرف العارض.
introduction-open-request = لم يجب الطرف الطالب.
introduction-open-offer = لم يجب الطرف العارض.
introduction-declined-request = رفض الطرف الطالب.
introduction-declined-offer = رفض الطرف العارض.
introduction-consent = نعم، عرّفوا بيننا
introduction-decline = رفض
introduction-why = السبب
introduction-reach = كيفية الاتصال بالطرف الآخر
introduction-report = ما نتج عن ذلك
introduction-what = بكلمات قليلة
introduction-outcome-helped = كان ذلك مفيداً.
introduction-outcome-partly = كان مفيداً جزئياً.
introduction-outcome-nothing = لم ينتج عنه شيء.
introduction-refused-forbidden = لا تتحدثون باسم هذا الطرف.
introduction-refused-over = لم يعد ذلك ممكناً: تغير الوضع منذ أن فتحتم الصفحة. لم يتغير شيء.
introduction-refused-too-long = النص طويل جداً. لا يزال في الخانة.
introduction-refused-empty = اذكروا بكلمات قليلة ما نتج عن ذلك.
notice-kind-proposed = اقتُرح تعريف
notice-kind-introduced = مستجد في تعريف
notice-kind-fits = جديد يناسب ما نشرتموه
post-event-introduction-proposed = اقتُرح تعريف
post-event-introduction-consented = وافق طرف على التعريف
post-event-introduction-declined = رُفض تعريف
post-event-introduction-reported = نتيجة تعريف

follow-more = المزيد

## The year round: spaces, tasks, light events, the network
space-title = المساحات
space-yours = مساحاتك
space-front-lede = بين الاجتماعات: ما هو قادم، وما ينبغي عمله، والأوراق المتاحة. وكل مساحة مخصصة لمن ينتمون إليها.
space-none = لا تنتمي إلى أي آلية بعد
space-none-hint = يمكن لأمانة آليتك أن تضيفك، وعندها تظهر مساحتها هنا.
space-lede = لمن ينتمون إلى هذه المساحة. لا يرى أحد غيرهم هذه الصفحة.
space-coming = القادم
space-nothing-comes = لا شيء مقرر. يظهر هنا كل اجتماع أو فعالية يُعلن عنها.
space-to-do = ما ينبغي عمله
space-no-tasks = لا شيء ينبغي عمله.
space-no-tasks-work = لا شيء ينبغي عمله. ضع مهمة هنا، أو أنشئ واحدة من التزام أو منشور.
space-newest = أحدث ما على اللوحة
space-no-posts = لا شيء على اللوحة بعد.
space-whole-board = اللوحة كاملة
space-materials = الأوراق والروابط
space-no-materials = لم يوضع شيء هنا بعد.
space-material-put = ضع ورقة أو رابطًا هنا
space-material-title = العنوان
space-material-link = الرابط
space-material-file = الورقة
space-material-hint = ملف PDF أو Word أو Writer أو جداول أو شرائح أو نص، بحجم لا يتجاوز { $n } ميغابايت.
space-material-away = إزالة
space-material-refused-no-title = ضع له عنوانًا.
space-material-refused-too-long = العنوان طويل جدًا.
space-material-refused-nothing = أضف رابطًا أو اختر ورقة. ما كتبته ما زال محفوظًا.
space-material-refused-no-link = يجب أن يبدأ الرابط بـ https:// أو http://.
space-material-refused-kind = لا يُقبل هذا النوع من الملفات، أو أنه ليس ما يدل عليه اسمه.
space-material-refused-too-large = حجم الملف أكبر من { $n } ميغابايت.
space-material-refused-too-many = لا مكان للمزيد. أزل شيئًا أولًا.
space-calendar = التقويم
space-calendar-lede = اجتماعات هذه المساحة وفعالياتها ومواعيد مهامها في تقويمك الخاص. العنوان لك وحدك وينتهي بمغادرتك.
space-calendar-address = عنوان التقويم
space-calendar-once = انسخه الآن: فلن يظهر إلا مرة واحدة.
space-calendar-make = إنشاء عنوان
space-calendar-renew = إنشاء عنوان جديد وإنهاء القديم
space-calendar-end = إنهاؤه
task-title = المهام
task-one = مهمة
task-all = كل المهام
task-new = مهمة جديدة
task-make = اجعله مهمة
task-edit = إعادة الكتابة
task-which-space = في أي مساحة؟ يراها من ينتمون إليها.
task-space = المساحة
task-any-space = كل المساحات
task-doer = من يقوم بها
task-doer-hint = شخص من هذه المساحة، أو هيئة من هيئات الآلية. ويُبلَّغ بذلك.
task-anybody = الجميع
task-mine = مهامي
task-nobody = لا أحد بعد
task-somebody-gone = شخص غادر
task-field-title = ما ينبغي عمله
task-field-text = تفاصيل
task-field-doer = من يقوم بها
task-field-due = الموعد
task-state-open = مفتوحة
task-state-doing = قيد التنفيذ
task-state-done = منجزة
task-state-dropped = متروكة
task-move-open = لم تبدأ
task-move-doing = قيد التنفيذ
task-move-done = منجزة
task-drop = تركها
task-drop-reason = سبب تركها
task-dropped = تُركت في { $day }:
task-event-task-made = وُضعت
task-event-task-written = أُعيدت كتابتها
task-event-task-moved = نُقلت
task-event-task-dropped = تُركت
task-refused-forbidden = يمكنك القراءة فقط هنا.
task-refused-stale = غيّرها شخص آخر في هذه الأثناء. هذه حالتها الآن ولم يُفقد شيء. انظر ثم حاول مرة أخرى.
task-refused-same = هي كذلك بالفعل.
task-refused-wrong-state = لا يمكن ذلك في حالتها الحالية. استأنفها أولًا.
task-refused-no-reason = اذكر السبب.
task-refused-reason-too-long = السبب طويل جدًا.
task-none = لا مهام بعد
task-none-hint = تبيّن المهمة من يقوم بماذا ومتى. ويمكن أن تنشأ من قرار أو التزام أو منشور.
task-late = متأخرة
task-live = ما ينبغي عمله
task-closed = منجزة أو متروكة
task-as-list = قائمة
task-columns = أعمدة
task-list-of = كل المهام (المفتوحة: { $count })
task-from-here = مهام منبثقة من هنا
event-title = الفعاليات
event-lede = ندوات الآليات وموائدها المستديرة ودوراتها التدريبية وحلقات عملها، بقدر ما يحق لك الاطلاع عليها.
event-new = الإعلان عن فعالية
event-new-lede = يمكن لمن يطلع عليها أن يسجل، ويظهر الرابط لمن له مقعد.
event-edit = إعادة الكتابة
event-held-by = تنظمها
event-kind = النوع
event-any-kind = كل الأنواع
event-kind-seminar = ندوة
event-kind-round-table = مائدة مستديرة
event-kind-training = دورة تدريبية
event-kind-workshop = حلقة عمل
event-none = لا توجد فعالية معلنة
event-none-hint = يظهر هنا ما تعلنه الآليات لك.
event-none-hold = أعلن عن ندوة أو مائدة مستديرة أو دورة تدريبية أو حلقة عمل.
event-coming = الفعاليات القادمة
event-past = الفعاليات السابقة
event-cancelled = ملغاة
event-cancelled-because = أُلغيت:
event-free = المقاعد الشاغرة: { $count }
event-seat-placed = له مقعد
event-seat-waiting = ينتظر مقعدًا
event-you-have-a-place = لديك مقعد.
event-you-wait = أنت في قائمة الانتظار، في المرتبة { $place }. وستُبلَّغ حين يصبح لك مقعد.
event-sign-up = التسجيل
event-sign-up-for = عن
event-wait = الانضمام إلى قائمة الانتظار
event-wait-hint = كل المقاعد مشغولة. والمقعد التالي الذي يشغر هو لمن انتظر أطول مدة.
event-withdraw = إعادة المقعد
event-sign-in = تسجيل الدخول للتسجيل
event-take-along = إلى تقويمي
event-when = الموعد
event-in-zone = { $when } (بتوقيت { $city })
event-own-time = بتوقيتك: { $when } ({ $city })
event-closes = التسجيل حتى
event-link-hidden = يظهر لمن له مقعد
event-places-of = المشغولة: { $placed } من { $places }
event-places-open = بلا حد. المسجلون: { $placed }
event-waiting = في الانتظار: { $count }
event-papers = الأوراق
event-signed = من سيحضر
event-signed-lede = لا يرى هذه الأسماء إلا منظمو الفعالية.
event-column-name = الاسم
event-column-for = عن
event-column-seat = المقعد
event-cancel = إلغاء الفعالية
event-cancel-reason = سبب الإلغاء؛ ويقرؤه المسجلون.
event-field-title = العنوان
event-field-text = البرنامج
event-field-starts-on = تبدأ
event-field-ends-on = تنتهي
event-field-zone = المنطقة الزمنية
event-field-place = المكان
event-field-link = رابط المشاركة
event-field-languages = اللغات
event-field-themes = المواضيع
event-field-places = المقاعد
event-field-closes-on = إغلاق التسجيل
event-field-reach = من يحق له الاطلاع
event-field-shared-with = مع من تتم مشاركتها
event-field-may-publish = يجوز نشرها
event-time = الوقت
event-zone-hint = الساعات بتوقيت هذه المنطقة، ويرى كل قارئ توقيته أيضًا.
event-place-hint = مكان أو رابط أو كلاهما.
event-link-hint = لا يظهر إلا لمن له مقعد.
event-places-hint = فارغ: بلا حد. ومن يأتي لاحقًا ينتظر.
event-closes-hint = فارغ: عند البدء.
event-wrong-missing = ينقص: { $field }.
event-wrong-too-long = طويل جدًا: { $field }.
event-wrong-too-many = كثير جدًا: { $field }.
event-wrong-no-date = { $field }: اذكر اليوم والوقت.
event-wrong-ends-before = يجب أن تنتهي بعد أن تبدأ.
event-wrong-too-late = { $field }: هذا متأخر جدًا. يُغلق التسجيل قبل البدء، ولا تتجاوز الفعالية شهرًا.
event-wrong-nowhere = اذكر مكانًا أو رابطًا.
event-wrong-no-link = يجب أن يبدأ الرابط بـ https:// أو http://.
event-wrong-no-number = { $field }: اكتب عددًا صحيحًا من 1 إلى 5000.
event-wrong-unknown = { $field }: غير معروف هنا.
event-wrong-no-body = لا يمكن إلا لهيئة أن تقصر شيئًا على نفسها.
event-wrong-not-permitted = ضع علامة على جواز النشر، أو اختر قراءً أقل.
event-refused-forbidden = لا يمكن ذلك إلا لمنظمي الفعالية.
event-refused-stale = غيّرها شخص آخر في هذه الأثناء. كلماتك ما زالت في النموذج ولم يُفقد شيء.
event-refused-same = لن يتغير شيء.
event-refused-cancelled = الفعالية ملغاة.
event-refused-over = بدأت الفعالية أو انتهت.
event-refused-closed = أُغلق التسجيل.
event-refused-no-reason = اذكر السبب.
event-refused-reason-too-long = السبب طويل جدًا.
notice-kind-cancelled = أُلغيت فعالية سجلت فيها
notice-kind-placed = أصبح لك مقعد في فعالية
notice-kind-rescheduled = تغيّر موعد فعالية ستحضرها أو مكانها
network-title = الشبكة
network-lede = ما تتشاركه الآليات مع الشبكة كلها، وما ينتظر. وما تحتفظ به الآلية لنفسها لا يدخل في أي رقم هنا.
network-as-of = حتى { $day }
network-activity = المنشورات والإجابات في اثني عشر شهرًا
network-activity-words = المنشورات: { $posts }؛ الإجابات: { $answers }
network-posts = المنشورات
network-answers = الإجابات
network-numbers = الأرقام
network-month = الشهر
network-by-theme = حسب الموضوع
network-by-region = حسب المنطقة
network-nothing-shared = لم يُتشارك شيء مع الشبكة كلها في هذه الأشهر.
network-unanswered = أسئلة بلا إجابة لأكثر من 30 يومًا
network-unanswered-none = تلقى كل سؤال إجابة في حينه.
network-without-offer = طلبات بلا عرض
network-without-offer-none = وُجد من يلبي كل طلب.
network-owed = الالتزامات الواجبة
network-owed-none = لا شيء ينبغي عمله.
network-soon = خلال 90 يومًا
network-rest = لاحقًا أو بلا موعد
network-silent = صامتة منذ ستة أشهر
network-silent-lede = من { $all } آلية نشطة، دون أثر تراه الشبكة: { $silent }
network-silent-none = أعطت كل آلية نشطة إشارة.
network-last-sign = آخر إشارة
network-never = لم يحدث بعد
network-calendar-title = تقويم الشبكة
network-calendar-lede = اجتماعات كل الآليات وفعالياتها بقدر ما يحق لك معرفته، وما يتعارض منها.
network-calendar-feed = أيام الشبكة في تقويمك الخاص. والعنوان لك وحدك.
network-as-month = شهر
network-as-table = جدول
network-earlier = أسبق
network-later = لاحقًا
network-what-meeting = اجتماع
network-what-global = اجتماع عالمي
network-everybody = الشبكة كلها
network-column-what = ماذا
network-column-days = الأيام
network-column-whose = لمن
network-column-place = المكان
network-column-waits = أيام الانتظار
network-nothing = لا شيء مما يحق لك معرفته
network-nothing-hint = تظهر الاجتماعات هنا لمن يشارك فيها، وحيث تُعلن أيامها.
network-month-empty = لا شيء في هذا الشهر مما يحق لك معرفته.
network-clashes = ما يتعارض
network-clashes-lede = الأيام نفسها، والمواضيع نفسها خلال أسبوعين، والأشخاص أنفسهم.
network-no-clashes = لا تعارض هنا.
network-clash-days = الأيام نفسها؛ أعضاء في كليهما: { $names }
network-clash-global = الأيام نفسها لاجتماع الشبكة كلها
network-clash-themes-same = المواضيع نفسها في الأيام نفسها: { $names }
network-clash-themes = المواضيع نفسها خلال أسبوعين (الأيام بينهما: { $count }): { $names }
network-clash-people = يُنتظر حضور الأشخاص أنفسهم: { $names }
network-in-the-way = ثمة ما يتعارض مع هذه الأيام
network-in-the-way-hint = لم يُحفظ شيء بعد. اختر أيامًا أخرى، أو احفظ على أي حال.
network-save-all-the-same = احفظ على أي حال
network-days-title = في تقويم الشبكة
network-days-lede = يتجنب الآخرون ما يعرفونه. ولا يظهر إلا العنوان والأيام والمدينة والمواضيع، لا مضمون الاجتماع.
network-days-who = من يحق له معرفة أيامه
network-days-nobody = من يشاركون فيه فقط
network-days-hint = يمكن تغيير ذلك في أي وقت.

# Notes written together in a space.
space-notes = ملاحظات
space-note = ملاحظة
space-no-notes = لا ملاحظات مكتوبة هنا بعد.
space-no-notes-work = لا ملاحظات بعد. ابدأ واحدة: يكتب فيها معك كل من يعمل هنا، على مدار السنة.
space-notes-archived = { $count ->
        [zero] لا ملاحظات محفوظة
        [one] ملاحظة محفوظة واحدة
        [two] ملاحظتان محفوظتان
        [few] { $count } ملاحظات محفوظة
        [many] { $count } ملاحظة محفوظة
       *[other] { $count } ملاحظة محفوظة
    }
space-note-begin = بدء ملاحظة
space-note-title = العنوان
space-note-written-by = آخر من كتب فيها:
space-note-begun-by = بدأها:
space-note-ways = هذه الملاحظة في أماكن أخرى
space-note-read = للقراءة والطباعة والتنزيل
space-note-text = نص الملاحظة
space-note-acts = الملاحظة ككل
space-note-rename = تغيير العنوان
space-note-archive = نقل إلى الأرشيف
space-note-archive-hint = تبقى هنا للقراءة، ولا يكتب فيها أحد حتى تُستعاد.
space-note-bring-back = استعادة من الأرشيف
space-note-is-archived = نُقلت إلى الأرشيف في { $when }. يمكن قراءتها، ولا يكتب فيها أحد حتى تُستعاد.
space-note-event-space-note-begun = بُدئت
space-note-event-space-note-renamed = غُيّر العنوان
space-note-event-space-note-archived = نُقلت إلى الأرشيف
space-note-event-space-note-returned = استُعيدت من الأرشيف
space-note-event-space-note-version-named = سُمّيت إحدى الحالات
space-note-event-space-note-brought-back = أُعيد نص سابق
space-note-refused-forbidden = يمكنك هنا القراءة فقط.
space-note-refused-stale = غيّرها شخص آخر في هذه الأثناء. هذه حالها الآن، ونص الملاحظة لم يُمس. انظر ثم حاول مجدداً.
space-note-refused-no-title = ضع لها عنواناً.
space-note-refused-too-long = العنوان طويل جداً.
space-note-refused-same = هي كذلك بالفعل.
space-note-refused-archived = هي في الأرشيف. استعدها أولاً.
space-note-refused-too-many = في المساحة { $n } ملاحظة على الأكثر.
handover-notes = ملاحظات المساحات

notice-kind-named = ذُكر اسمك في ملاحظة

# A note that opens without a network.
kept-line = لا توجد شبكة. معروضة من هذا الجهاز، آخر حالة معروفة: { $when }.

# What one sees of a file before one opens it.
glance = معاينة
glance-pages = { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }

## Open interface
api-title = البيانات المفتوحة
api-lede = ما تعرضه الصفحات، للبرامج: الأشياء نفسها، وبالصلاحيات نفسها، بصيغة JSON وفي جداول.
api-document = وثيقة OpenAPI
api-contents = في هذه الصفحة
api-ask = كيف تسأل
api-ask-open = ما هو عام يُعطى للجميع دون مفتاح.
api-ask-token = كل ما عدا ذلك يحتاج إلى رمز شخصي في ترويسة الطلب. يحق له ما يحق لحسابه لا أكثر: ما لا يمكنك رؤيته في صفحة لا يحصل عليه رمزك أيضًا.
api-ask-tokens = رموزك
api-ask-pages = تأتي القوائم في صفحات. يحدد «limit» العدد، { $count } على الأكثر؛ وقيمة «next» في الجواب هي «after» في الطلب التالي، وترد أيضًا في ترويسة «Link».
api-ask-tags = لكل جواب «ETag». إذا أُعيد في «If-None-Match» أغنى عن جلب ما لم يتغير.
api-ask-write = ما يُكتب هو JSON لا يتجاوز { $kib } كيبيبايت، مع النسخة التي شوهدت. والفعل المرسل مرتين بالمفتاح «Idempotency-Key» نفسه يُنفَّذ مرة واحدة.
api-ask-language = النصوص بلغة «lang» أو «Accept-Language»، أو بما هو متاح؛ وكل نص يذكر لغته.
api-parameters = المعاملات:
api-tag-directory = الدليل
api-tag-boards = اللوحات
api-tag-introductions = التعريف بين الأطراف
api-tag-follow-up = المتابعة
api-tag-meetings = الاجتماعات
api-tag-library = الصياغات المتفق عليها
api-tag-search = البحث
api-tag-notices = الإشعارات
api-tag-calendar = التقويم
api-problems = عندما لا يكون هناك جواب
api-problems-text = المشكلة JSON (وفق RFC 9457). ينتهي «type» فيها بإحدى هذه الكلمات التي لا تتغير؛ ويبيّن «errors» الحقل غير الصحيح.
api-problem-absent = لا يوجد هنا شيء لك.
api-problem-signed-out = يحتاج هذا إلى رمز شخصي.
api-problem-bad-token = هذا الرمز لا يفتح شيئًا: فهو مجهول أو منتهٍ أو حسابه مغلق.
api-problem-forbidden = لا يحق لك القيام بذلك.
api-problem-read-only = هذا الرمز للقراءة فقط.
api-problem-unknown-parameter = لا يوجد معامل كهذا هنا.
api-problem-bad-parameter = تعذرت قراءة أحد المعاملات.
api-problem-bad-cursor = لم يعد الموضع في القائمة معروفًا. ابدأ من جديد.
api-problem-unreadable = تعذرت قراءة ما أُرسل.
api-problem-not-json = ما يُرسل هنا هو «application/json».
api-problem-too-large = ما أُرسل كبير جدًا.
api-problem-invalid = في ما أُرسل شيء غير صحيح.
api-problem-stale = غيّره شخص آخر منذ أن رأيته. لم يُنفَّذ شيء.
api-problem-refused = ليس هذا أوانه. لم يُنفَّذ شيء.
api-problem-too-often = طلبات كثيرة جدًا. يبيّن «Retry-After» متى تعود.
api-problem-out-of-reach = قاعدة البيانات لا تستجيب الآن. حاول بعد قليل.
api-problem-broken = حدث خطأ لدينا. التفصيل هو الرقم الذي سُجّل به.
api-tables = الجداول
api-tables-text = يمكن أخذ كل جدول في الصفحات بصيغة CSV وكمصنف (XLSX)؛ والروابط بجانب الجداول. وأسماء الأعمدة واحدة في كل اللغات.
table-csv = كجدول (CSV)
table-xlsx = كمصنف (XLSX)
tokens-title = رموز للبرامج
tokens-lede = بالرمز يسأل برنامج باسمك. يحق له ما يحق لك؛ والرمز المخصص للقراءة لا يستطيع تغيير شيء.
tokens-fresh = رمزك:
tokens-once = انسخه الآن. لا يُحفظ هنا ولا يمكن عرضه مرة أخرى.
tokens-ended-done = انتهى الرمز.
tokens-mine = رموزك
tokens-none = ليس لديك أي رمز.
tokens-past = المنتهية
tokens-made = أُنشئ في { $day }
tokens-used = آخر استخدام في { $day }
tokens-unused = لم يُستخدم قط
tokens-until = حتى { $day }
tokens-ended = أُنهي في { $day }
tokens-over = انقضى
tokens-end = إنهاء
tokens-new = رمز جديد
tokens-new-text = ينتهي في موعده، وعندما تنهيه، وعند تسجيل الخروج من كل مكان، ومع كلمة مرور جديدة.
tokens-name = الغرض منه
tokens-name-hint = لتعرف لاحقًا أي رمز تنهيه.
tokens-name-missing = اذكر الغرض منه.
tokens-name-long = { $count } حرفًا على الأكثر.
tokens-too-many = لديك { $count } رمزًا بالفعل. أنهِ واحدًا أولًا.
tokens-scope = ما يحق له
tokens-scope-read = قراءة
tokens-scope-write = قراءة وكتابة
tokens-scope-about-read = ما يحق لك قراءته.
tokens-scope-about-write = وكذلك المنشورات والتعليقات والتقدم باسمك.
tokens-lasts = مدته
tokens-make = إنشاء الرمز
tokens-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
# Parts of the open interface: what mechanisms do between meetings
api-tag-surveys = الاستبيانات والتوصيات
api-tag-spaces = المساحات والمهام
api-tag-events = الفعاليات

# The convener's dashboard: who has not answered; light events by letter
network-surveys = الاستبيانات: من لم يُجب
network-surveys-none = لا استبيان مفتوحاً.
network-survey-asked = الآليات المسؤولة: { $count }
network-survey-over = انقضى الموعد في { $when }
network-survey-silent = لا شيء بعد: { $count }
network-survey-begun = بدأت: { $count }
network-survey-answered = سُلّمت: { $count }
notice-kind-announced = أُعلن عن فعالية في إحدى مساحاتكم
directory-body-ministerial = اجتماع وزاري
directory-body-senior-officials = اجتماع كبار المسؤولين
profile-body-new = هيئة أخرى تُضاف
profile-body-name = الاسم
profile-body-kind = النوع
profile-body-own = إن كانت من نوع آخر: ما هو
profile-body-lead = من يقودها
profile-body-seats = تكوينها

## Profiles kept by their owners, offices by term, handover
profile-title = تحديث الملف
profile-lede = ما يقوله الدليل عن { $mechanism }، معلومةً معلومة. ما تذكرونه يتقدم على السجل المستورد، مع تاريخه ومصدره.
profile-facts = المعلومات
profile-history = سجل التغييرات
profile-history-lede = ما غيّره القائمون على هذا الملف، الأحدث أولاً: ما كان مكتوباً، وما صار بعده.
profile-history-none = لم يتغير شيء هنا؛ كل شيء كما استورد.
profile-as-of = حتى { $date }
profile-source = المصدر
profile-nothing = غير مذكور
profile-field-name = الاسم
profile-field-acronym = الاسم المختصر
profile-field-other-names = أسماء أخرى
profile-field-status = الحالة
profile-field-website = الموقع الإلكتروني
profile-field-languages = لغات العمل
profile-field-themes = المواضيع
profile-field-bodies = الهيئات
profile-field-members = الدول الأعضاء
profile-field-member-organizations = المنظمات الأعضاء
profile-field-observers = الدول المراقبة
profile-field-observer-organizations = المنظمات المراقبة
profile-field-chair = الرئاسة
profile-field-secretariat = الأمانة
profile-stated-by = { $who }، { $day }
profile-imported = كما استورد
profile-change = تغيير
profile-change-of = تغيير: { $field }
profile-differences = استيراد يقول غير ذلك
profile-differences-text = ما ذكرتموه يبقى إلى أن تأخذوا بالمستورد.
profile-stands = المعتمد هنا
profile-import-says = يقول الاستيراد
profile-leave = الإبقاء على ما لدينا
profile-take = الأخذ بالمستورد
profile-now-stands = منذ فتحكم هذا النموذج ذُكرت المعلومة من جديد:
profile-form-lede = يظهر للجميع، مع التاريخ والمصدر اللذين تذكرونهما.
profile-field-as-of = التاريخ الذي تصح فيه المعلومة
profile-field-source = مصدر المعلومة
profile-source-hint = بالكلمات، أو عنوان يبدأ بـ https://
profile-back = العودة إلى الملف
profile-status-hint = إذا كانت الآلية خاملة، تُظهر البطاقات المفتوحة ذلك وتُبلَّغ الجهة الداعية.
profile-status-note = السبب بكلمات قليلة
profile-hint-lines = واحد في كل سطر.
profile-hint-languages = رموز اللغات، واحد في كل سطر: en، fr، pt.
profile-hint-bodies = الهيئة التي يتغير اسمها تحتفظ بلوحتها ومنشوراتها وأعضائها ومساحتها: غيّروا الاسم فقط. لحذف هيئة أفرغوا اسمها، ولإضافة هيئة استخدموا صفاً فارغاً.
profile-hint-seats = دولة في كل سطر، باسمها أو رمزها؛ ومنذ متى بعد فاصلة منقوطة: كينيا؛ 1998.
profile-hint-organizations = منظمة في كل سطر؛ ومنذ متى بعد فاصلة منقوطة: IOM؛ 1998.
profile-hint-chair = واحد في كل سطر، دولة أو منظمة. وإن سُجلت ولاية، فهي التي تبين من يتولى الرئاسة.
profile-hint-secretariat = في السطر الأول الأمانة، وفي البقية من يوفرها.
profile-wrong-missing = اذكروا القيمة.
profile-wrong-one-line = سطر واحد فقط.
profile-wrong-too-long = هذا السطر أطول من اللازم: { $line }
profile-wrong-too-many = عدد الأسطر أكبر مما يُحفظ.
profile-wrong-twice = هذا مكرر: { $line }
profile-wrong-unknown-status = اختاروا حالة.
profile-wrong-unknown-state = لا يعرف الدليل دولة بهذا الاسم: { $line }
profile-wrong-unknown-theme = لا يعرف الدليل هذا الموضوع: { $line }
profile-wrong-unknown-language = هذا ليس رمز لغة: { $line }
profile-wrong-unknown-body = تحتاج الهيئة إلى نوعها واسمها وبينهما فاصلة منقوطة: { $line }
profile-wrong-no-date = هذا ليس تاريخاً مثل 2026 أو 2026-05 أو 2026-05-14: { $line }
profile-wrong-no-address = هذا ليس عنواناً يبدأ بـ https://: { $line }
profile-refused-stale = ذكر أحدهم هذا من جديد وأنتم تكتبون. ما كتبتموه لا يزال أدناه ولم يُحفظ شيء بعد. قارنوا ثم احفظوا أو اتركوا.
profile-refused-same = هذا مذكور أصلاً.
profile-imported-again = عاد السجل المستورد معتمداً
profile-before = قبل
profile-after = بعد
term-title = المناصب حسب الولاية
term-lede = من يتولى الرئاسة والأمانة، من متى إلى متى. في لحظة بدء الولاية تنتقل صلاحيات المنصب: تصير لمن يشغله من ذلك الحين، وتنتهي عمن كان يشغله.
term-there = المسجلة
term-none = لا ولاية مسجلة.
term-plan = التخطيط لولاية
term-office = المنصب
term-office-hint = لا رئاسة إلا واحدة في الوقت نفسه. من يتولى الرئاسة أو الأمانة ولم يُذكر أدناه يتخلى عن صلاحياتها عند بدء الولاية ويبقى عضواً.
term-office-chair = الرئاسة
term-office-co-chair = الرئاسة المشتركة
term-office-secretariat = الأمانة
term-holder = يتولاه
term-holder-hint = دولة أو منظمة.
term-accounts = من يعمل به هنا
term-accounts-hint = عناوين حساباتهم، واحد في كل سطر.
term-from = يبدأ في
term-from-time = الساعة
term-until = ينتهي في
term-until-time = ينتهي الساعة
term-until-hint = إن تُرك فارغاً: إلى أن تبدأ الولاية التالية.
term-span = { $from } – { $until }
term-span-open = من { $from }
term-state-planned = مقرر
term-state-running = جارية
term-state-over = منتهية
term-state-withdrawn = مسحوبة
term-withdraw = سحب
term-end = تحديد نهايتها
term-acting = { $count ->
    [zero] لا أحد يعمل به هنا
    [one] شخص واحد يعمل به هنا
    [two] شخصان يعملان به هنا
    [few] { $count } أشخاص يعملون به هنا
    [many] { $count } شخصاً يعملون به هنا
    *[other] { $count } شخص يعملون به هنا
    }
term-refused-forbidden = هذا للقائمين على الملف.
term-refused-stale = غيّر أحدهم هذه الولاية؛ انظروها كما هي الآن.
term-refused-no-holder = اذكروا من يتولاه.
term-refused-too-long = هذا أطول مما يُحفظ.
term-refused-no-start = اذكروا يوماً صحيحاً.
term-refused-ends-before-it-starts = تنتهي الولاية بعد أن تبدأ. غيّروا أحد اليومين.
term-refused-overlaps = تتولى { $holder } الرئاسة حينئذ: { $span }. أنهوا تلك الولاية أولاً، أو ابدؤوا هذه بعدها.
term-refused-nobody-acts = تحتاج الأمانة إلى من يعمل بها هنا، وإلا لم يستطع أحد تحديث الملف.
term-refused-unknown-account = لا أحد هنا لديه العنوان { $address }. يمكن لمن يدير هذا النظام إضافة حساب.
term-refused-too-many = هذا أكثر مما يُحفظ.
term-refused-wrong-state = هذه الولاية منتهية أو مسحوبة.
dormant-title = هذه الآلية خاملة
dormant-text = قد لا يكون هناك من يجيب عنها حالياً. لا تُدرج طلباتها وعروضها المفتوحة في المطابقة.
dormant-open = { $count ->
    [zero] لا شيء مفتوح:
    [one] بند واحد لا يزال مفتوحاً:
    [two] بندان لا يزالان مفتوحين:
    [few] { $count } بنود لا تزال مفتوحة:
    [many] { $count } بنداً لا تزال مفتوحة:
    *[other] { $count } بند لا تزال مفتوحة:
    }
dormant-home = { $mechanism } خاملة: قد لا يجيب أحد
contact-title = جهات الاتصال
contact-none = لم يوافق أحد على الظهور لكم هنا.
contact-own = هل أظهر هنا
contact-legend = اسمي وعنواني يظهران
contact-about = لماذا يمكن الاتصال بي
contact-reach-nobody = لا أحد
contact-reach-members = المنتمين إلى هذه الآلية
contact-reach-network = المنتمين إلى أي آلية
overlap-title = التداخل مع آلية أخرى
overlap-lede = من يجلس في { $mechanism } وفي آلية أخرى، وعلى ماذا تعملان معاً.
overlap-with = مع
overlap-choose = اختيار آلية
overlap-both = في الاثنتين
overlap-only = في { $mechanism } فقط
overlap-organizations = المنظمات
overlap-nobody = لا شيء
handover-title = تسليم الرئاسة
handover-lede = ما يجده من يتولى رئاسة { $mechanism } في مكان واحد.
handover-zip = أخذ كل ذلك (ZIP)
handover-decisions = القرارات
handover-adopted = النصوص المعتمدة
handover-commitments = الالتزامات المفتوحة
handover-drafts = نصوص لم تُعتمد بعد
handover-posts = مسودات المنشورات
handover-coming = الاجتماعات المقبلة
handover-patterns = اجتماعات سابقة نموذجاً للمقبل
handover-pattern = إنشاء اجتماع على منواله
handover-reads = ترون هنا ما يحق لكم قراءته في مواضع أخرى أيضاً، ومعه المذكرة والمسودات المسلَّمة. وما هو مغلق دونكم حتى بدء ولايتكم يظهر من تلك اللحظة.
handover-none = لا شيء هنا.
handover-note = مذكرة لمن يأتي بعد
handover-no-note = لم تُكتب مذكرة بعد.
handover-write-note = كتابة المذكرة
handover-note-hint = تُحفظ كما هي كلما حفظتموها؛ تقرؤها الأمانة والرئاسة الحالية والتالية.
handover-note-stale = كتب أحدهم هذه المذكرة من جديد؛ وهي أعلاه. ما كتبتموه لا يزال أدناه ولم يُحفظ.
handover-note-too-long = المذكرة أطول مما يُحفظ.
handover-take-back = استرجاع
handover-hand-over = تسليم
handover-is-over = مسلَّمة
handover-only-you = لا يراها غيركم
handover-readme = تسليم رئاسة { $mechanism }
    
    handover.docx وhandover.html: كل ذلك في نص واحد
    commitments.csv وdecisions.csv وterms.csv وcontacts.csv: جداول (UTF-8)
    calendar.ics: الاجتماعات المقبلة والولايات
    
    يتضمن ما كان يحق لمن أخذه قراءته في تلك اللحظة. جهات الاتصال واردة بموافقتها.
notice-kind-office = منصب ينتقل
notice-kind-dormant = آلية خاملة ولديها بنود مفتوحة

introduction-entry = في سجل المتابعة
search-kind-commitment = التزام
search-kinds-commitment = الالتزامات
search-kind-impact = تغيير في القانون أو الممارسة
search-kinds-impact = التغييرات في القانون والممارسة

post-cited = ورد ذكره في
post-cited-none = لا يوجد في أي مكان يمكنكم الاطلاع عليه.
post-cite-hint = ضعوا هذا العنوان في ملاحظة أو فقرة أو بطاقة فيظهر هنا:
post-cited-here = البطاقات المذكورة هنا

make-proposal-title = إلى أي وثيقة؟
make-proposal-none = لا توجد وثيقة تقبل مقترحاتكم الآن
make-proposal-none-hint = الكلمات لا تزال في الملاحظة. وثائق الاجتماع:
make-made = أُعدّ من هذه الملاحظة
make-from-note = أُعدّ من ملاحظة البند
editor-make-of = اجعلوا من النص المحدد:
editor-make-card = بطاقة
editor-make-commitment = التزامًا
editor-make-proposal = مقترحًا

board-news-fresh = { $count ->
    [zero] لا بطاقات جديدة منذ أن فتحتم الصفحة.
    [one] بطاقة جديدة واحدة منذ أن فتحتم الصفحة.
    [two] بطاقتان جديدتان منذ أن فتحتم الصفحة.
    [few] { $count } بطاقات جديدة منذ أن فتحتم الصفحة.
    [many] { $count } بطاقة جديدة منذ أن فتحتم الصفحة.
   *[other] { $count } بطاقة جديدة منذ أن فتحتم الصفحة.
}
board-news = { $count ->
    [zero] لا جديد منذ أن فتحتم الصفحة.
    [one] جديد في بطاقة واحدة منذ أن فتحتم الصفحة.
    [two] جديد في بطاقتين منذ أن فتحتم الصفحة.
    [few] جديد في { $count } بطاقات منذ أن فتحتم الصفحة.
    [many] جديد في { $count } بطاقة منذ أن فتحتم الصفحة.
   *[other] جديد في { $count } بطاقة منذ أن فتحتم الصفحة.
}
board-news-post = أُضيف أو تغيّر شيء هنا منذ أن فتحتم الصفحة.
board-news-show = عرض

## Surveys and recommendations
survey-title = الاستبيانات
survey-lede = أسئلة إلى الرؤساء والأمانات قبل الاجتماع، وما أجاب به الجميع.
survey-new = استبيان جديد
survey-edit = تعديل العنوان والموعد والموجَّه إليهم
survey-new-lede = العنوان والمقدمة أولًا، ثم الأسئلة واحدًا واحدًا. لا يُبلَّغ أحد قبل أن تفتحه.
survey-none = لا استبيانات لك
survey-none-hint = عندما تُسأل آليتك يظهر الاستبيان هنا وتُبلَّغ به.
survey-mine = موجَّهة إلى آلياتك
survey-others = تديرها أنت أو متاحة للقراءة
survey-handed-in = سُلّمت
survey-to-answer = في انتظار الإجابة
survey-not-handed-in = لم تُسلَّم
survey-synthesis = ما أجاب به الجميع
survey-for = من أجل
survey-for-hint = تدير منصة ذلك الاجتماع الاستبيان، أما استبيان الشبكة فيديره الداعي.
survey-for-network = الشبكة، دون اجتماع
survey-field-title = العنوان
survey-field-intro = المقدمة
survey-field-asked = من يُسأل
survey-field-section = عنوان القسم الذي يبدأ هنا
survey-field-words = السؤال
survey-field-hint = توضيح
survey-field-choices = الخيارات
survey-field-steps = درجات المقياس
survey-field-questions = الأسئلة
survey-field-until = الإجابات حتى
survey-field-kind = يُجاب عنه بـ
survey-field-required = الإجابة واجبة
survey-languages-hint = بلغة واحدة على الأقل، ومن يقرأ بلغة أخرى يرى هذه مع ذكر أنها ليست لغته.
survey-intro-hint = ما الغرض منه وما مآل الإجابات.
survey-until-hint = بتوقيت { $city }. ويراه كل قارئ بتوقيته.
survey-no-instant = ليس هذا يومًا وساعة.
survey-asked-all = جميع الآليات
survey-asked-some = آليات مختارة
survey-asked-of = المسؤولون: { $names }
survey-some = الآليات المختارة
survey-other-languages = لغات أخرى
survey-in-language = (بلغة: { $language })
survey-question = السؤال
survey-question-new = إضافة سؤال
survey-question-edit = تعديل السؤال
survey-keep-and-next = حفظ وإضافة التالي
survey-words-only = الاستبيان مفتوح والإجابات معلّقة بأسئلته: لا يمكن تغيير غير الصياغة.
survey-choices-hint = خيار في كل سطر، بالترتيب نفسه في كل لغة.
survey-steps-hint = للمقياس فقط: من 1 إلى هذا العدد، وعشرة على الأكثر.
survey-section-hint = يُترك فارغًا إذا استمر القسم السابق.
survey-questions = الأسئلة ({ $count })
survey-no-questions = لا أسئلة بعد.
survey-required = الإجابة واجبة
survey-steps = من 1 إلى { $steps }
survey-up = إلى أعلى
survey-down = إلى أسفل
survey-remove = إزالة
survey-kind-text = نص
survey-kind-one = واحد من عدة
survey-kind-several = عدة خيارات
survey-kind-number = عدد
survey-kind-scale = درجة على مقياس
survey-kind-themes = موضوعات الدليل
survey-kind-yes-no = نعم أو لا مع شرح
survey-stage-draft = مسودة
survey-stage-open = مفتوح
survey-stage-over = انقضى الموعد
survey-stage-closed = مغلق
survey-no-deadline = لا موعد نهائيًا بعد
survey-until = الإجابات حتى { $when }
survey-yes = نعم
survey-no = لا
survey-step = { $step } من { $steps }
survey-yes-no-words = بكلمات إن شئت:
survey-choose-none = بلا إجابة
survey-prepares = تحضيرًا لـ
survey-reopened = أُعيد فتحه:
survey-sheets = أوراق آلياتك
survey-begun = بدأت ولم تُسلَّم
survey-not-begun = لم تبدأ
survey-answer = أجب
survey-read-sheet = قراءة الورقة
survey-answered = من أجاب
survey-answered-count = سلّم { $count } من أصل { $of }.
survey-waiting = من لم يجب عن الاستبيان
survey-waiting-count = لم يجب بعد: { $count }
survey-all-answered = أجاب الجميع.
survey-done = سُلّمت: { $count }
survey-open = فتح الاستبيان
survey-close = إغلاق الاستبيان
survey-reopen = إعادة الفتح
survey-reopen-reason = سبب إعادة الفتح
survey-publish = إظهار ما أجاب به الجميع للجميع
survey-unpublish = إظهاره للمنصة فقط
survey-is-published = يستطيع من سُئلوا قراءة ما أجاب به الجميع.
survey-not-published = لا يستطيع قراءة هذا الآن إلا من يديرون الاستبيان.
survey-sheet-of = ورقة
survey-handed-in-on = سُلّمت في { $when } من { $who }.
survey-progress = أُجيب عن { $count } من { $of }. لم تُسلَّم بعد.
survey-too-late = لم تعد الإجابات تُقبل. ما كُتب هنا محفوظ لآليتك ولم يُسلَّم.
survey-at-question = السؤال { $place }: { $what }
survey-clash = أجاب عنه شخص آخر في هذه الأثناء
survey-clash-said = أجاب { $who } في هذه الأثناء، { $when }:
survey-clash-hint = كلماتك ما زالت في الحقل. إذا حُفظت مرة أخرى حلّت محل هذه، وتبقى هذه محفوظة.
survey-is-required = تجب الإجابة عنه قبل التسليم
survey-written = حُفظ مع ذلك: { $count }
survey-emptied = (أُفرغت)
survey-no-answer = بلا إجابة
survey-answered-by = { $who }، { $when }
survey-former = ما كان من قبل ({ $count })
survey-settings = للورقة كلها
survey-answers-in = نجيب بلغة
survey-not-attributed = لا تذكروا اسم آليتنا
survey-not-attributed-hint = يُحصى ما تختارونه، ولا تُعرض كلماتكم ولا اسمكم على أحد.
survey-not-attributed-said = تُحصى ولا تُسمّى.
survey-save = حفظ
survey-saved-itself = حُفظ.
survey-not-saved-itself = تعذّر الحفظ التلقائي. اضغط «حفظ» لمعرفة السبب؛ كلماتك ما زالت هنا.
survey-hand-in = حفظ وتسليم
survey-save-hint = الإجابات المحفوظة لا تقرؤها إلا آليتك. وإذا سُلّمت قرأها من يديرون الاستبيان.
survey-take-back = استرجاعها
survey-take-back-hint = لتعديلها حتى الموعد النهائي.
survey-unnamed = دون تسمية: { $count }
survey-unnamed-words = إجابات نصية تُحصى فقط: { $count }
survey-all-regions = جميع المناطق
survey-by-region = حسب المنطقة
survey-region-only-named = في المنطقة الواحدة لا يُحصى إلا من تجوز تسميتهم.
survey-overlaps = ما تشترك فيه المناطق
survey-overlaps-hint = ذكرته آليات من منطقتين على الأقل.
survey-no-overlaps = لا شيء بعد ذكرته آليات من منطقتين.
survey-named-both = المذكور
survey-mechanisms = الآليات
survey-spread = من { $least } إلى { $most }، والوسيط { $median }
survey-answers = الإجابات: { $count }
survey-chosen = المختار
survey-share = النسبة
survey-untranslated = غير متاح بـ: { $languages }
survey-times = المرات
survey-by-whom = من اختاره
survey-whole-table = الكل في جدول واحد
survey-wrong-missing = { $field }: هناك شيء ناقص.
survey-wrong-too-long = { $field }: النص طويل جدًا.
survey-wrong-too-many = { $field }: العدد كبير جدًا.
survey-wrong-too-few = { $field }: اثنان على الأقل.
survey-wrong-unknown = { $field }: لا وجود لذلك.
survey-refused-forbidden = لا يجوز ذلك إلا لمن يديرون الاستبيان.
survey-refused-stale = غيّر شخص آخر الاستبيان منذ فتحته. كلماتك ما زالت هنا؛ انظر إلى الاستبيان وأرسلها مجددًا.
survey-refused-same = لم يتغير شيء.
survey-refused-wrong-state = لا يمكن ذلك والاستبيان على حاله. ما انتهى يُعاد فتحه بذكر السبب.
survey-refused-no-reason = اذكر السبب.
survey-refused-reason-too-long = السبب طويل جدًا.
survey-refused-no-questions = لا يوجد سؤال بعد.
survey-refused-no-deadline = اذكر حتى متى تُقبل الإجابات.
survey-refused-past-deadline = الموعد النهائي قد انقضى.
survey-refused-earlier-deadline = من أُبلغ بموعد يعتمد عليه: يمكن تأخيره لا تقديمه.
survey-refused-hangs = الإجابات معلّقة بالأسئلة وترتيبها وخياراتها: بعد الفتح لا تتغير إلا الصياغة.
survey-refused-narrowed = من سُئل يبقى مسؤولًا.
survey-sheet-refused-forbidden = لا يكتب في الورقة إلا الرئيس والأمانة.
survey-sheet-refused-closed = الاستبيان مغلق. ما كتبته محفوظ في ورقتك ولم يُسلَّم.
survey-sheet-refused-late = انقضى الموعد. ما كتبته محفوظ في ورقتك ولم يُسلَّم؛ اطلب ممن يديرون الاستبيان إعادة فتحه.
survey-sheet-refused-handed-in = سُلّمت الورقة في هذه الأثناء. ما كتبته ما زال هنا؛ استرجع الورقة لتعديلها.
survey-sheet-refused-not-handed-in = الورقة لم تُسلَّم.
survey-sheet-refused-missing = حُفظت ولم تُسلَّم: تجب الإجابة أولًا.
survey-fault-too-long = النص طويل جدًا
survey-fault-no-number = ليس عددًا
survey-fault-unknown = لا يمكن اختيار ذلك
survey-fault-undecided = كلمات دون نعم أو لا
survey-event-survey-made = أُنشئ
survey-event-survey-written = أُعيدت كتابته
survey-event-survey-opened = فُتح
survey-event-survey-closed = أُغلق
survey-event-survey-reopened = أُعيد فتحه
survey-event-synthesis-published = تغيّر من يقرأ ما أجاب به الجميع
survey-event-answer-written = أُجيب
survey-event-sheet-handed-in = سُلّمت ورقة
survey-event-sheet-taken-back = استُرجعت ورقة
rec-nav = التوصيات
rec-title = من الاستبيان إلى التوصيات
rec-lede = ما تأتي به المجموعات جنبًا إلى جنب حسب الموضوع؛ وما تأخذه الجلسة العامة يصبح فقرات في وثيقتها ويحتفظ كل منها بمصدره.
rec-none = لا توصيات بعد
rec-none-hint = تظهر هنا متى رفعتها مجموعة إلى الجلسة العامة.
rec-groups = المجموعات
rec-you-write = تكتب هنا
rec-of-group = توصيات المجموعة
rec-of-group-lede = ما توصي به هذه المجموعة مع مصدر كل توصية.
rec-none-of-group = لا شيء بعد. من يكتب باسم المجموعة يدوّن الأولى أدناه.
rec-of-plenary = من الجلسة العامة
rec-one = توصية
rec-new = تدوين توصية
rec-write-down = تدوين
rec-text = التوصية
rec-text-hint = كما ستظهر في الوثيقة: جملة أو جملتان.
rec-theme = الموضوع
rec-no-theme = دون موضوع
rec-posts = منشورات تستند إليها
rec-posts-hint = عناوينها، واحد في كل سطر.
rec-from-answers = إجابات تستند إليها
rec-from-answers-hint = علّم ما تستند إليه؛ وستقود الفقرة إليه.
rec-edit = إعادة كتابتها
rec-back = العودة إلى التوصية
rec-keep = رفعها إلى الجلسة العامة
rec-unkeep = إعادتها إلى طاولة المجموعة
rec-take = أخذها
rec-leave = تركها
rec-leave-reason = سبب ترك الجلسة العامة لها
rec-tick = اختيار
rec-merge = دمج المختار في واحدة
rec-merge-hint = اختر اثنتين أو أكثر واكتب النص المشترك؛ وإن تُرك فارغًا وُضعت هنا نصوصها جميعًا أولًا.
rec-merge-words = هذه نصوص كل ما اختير. اجعلها نصًا واحدًا وأرسله مجددًا.
rec-merged-text = النص المشترك
rec-merged-of = دُمجت من { $count }
rec-merged-into = ما صارت إليه
rec-where-from = مصدرها
rec-comes-from = المصدر
rec-from-nothing = لم يُذكر شيء يمكنك فتحه.
rec-from-post = منشور
rec-from-merged = توصية دخلت فيها
rec-answers-of = إجابات
rec-in-document = في الوثيقة:
rec-para-gone = فقرتها لم تعد هناك:
rec-from-recommendation = من توصية
rec-with-ticked = بالمختار
rec-document = في الوثيقة
rec-document-hint = لا يدخل إلا ما أُخذ، فقرة لكل توصية بعد الأخيرة.
rec-enter = وضعها في مشروع الوثيقة الختامية
rec-no-document = لا توجد الآن وثيقة يمكن الكتابة فيها.
rec-state-proposed = على طاولة المجموعة
rec-state-kept = رُفعت إلى الجلسة العامة
rec-state-taken = أُخذت
rec-state-merged = دُمجت مع غيرها
rec-state-left = تُركت
rec-refused-forbidden = لا يجوز لك ذلك.
rec-refused-stale = غيّرها شخص آخر منذ فتحتها. كلماتك ما زالت هنا؛ أرسلها مجددًا لتحل محلها.
rec-refused-same = لم يتغير شيء.
rec-refused-wrong-state = لا يمكن ذلك على حالها.
rec-refused-in-document = هي في الوثيقة، وهناك تُعدَّل.
rec-refused-no-reason = اذكر سبب تركها.
rec-refused-reason-too-long = السبب طويل جدًا.
rec-refused-no-text = لم يُكتب شيء.
rec-refused-too-long = النص أطول من أن يكون توصية.
rec-refused-too-many = العدد كبير جدًا.
rec-refused-unknown-theme = لا يوجد هذا الموضوع.
rec-refused-too-few = اختر اثنتين أو أكثر.
rec-refused-nothing-taken = لا شيء مما اختير قد أُخذ ولم يدخل وثيقة بعد. خذه أولًا.
rec-event-recommendation-made = دُوّنت
rec-event-recommendation-written = أُعيدت كتابتها
rec-event-recommendation-moved = الآن
rec-event-recommendation-merged = دُمجت مع غيرها
rec-event-recommendation-entered = وُضعت في الوثيقة
notice-kind-asked = آليتك مسؤولة في استبيان
notice-kind-survey-due = استبيان ينتظر إجابتك
notice-kind-synthesis = يمكن قراءة ما أجاب به الجميع
notice-kind-point-answered = ردّ اجتماع على ما تركه اجتماعكم مفتوحاً
notice-kind-text-handed-up = رُفع نص إلى اجتماعكم
notice-kind-text-adopted = اعتُمد نص من اجتماعكم على المستوى الأعلى

## Meetings that prepare one another
step-title = مراحل التحضير
step-strip = مراحل الحوار
step-lede = يحضّر الخبراء ما يناقشه كبار المسؤولين، ويحضّر هؤلاء ما يعتمده الوزراء. ما يبقى معلّقاً يُرفع إلى أعلى، وما يُعتمد يعود إلى أسفل.
step-none = يقف هذا الاجتماع وحده حتى الآن: لا يحضّر لأي اجتماع يمكنك قراءته ولا يحضّر له أي اجتماع.
step-here = (أنت هنا)
step-level = مستوى هذا الاجتماع
step-level-none = مرحلة سابقة
step-level-expert = الخبراء
step-level-senior-officials = كبار المسؤولين
step-level-ministerial = الوزراء
step-stage-planned = لم يُعقد بعد
step-stage-live = جارٍ
step-stage-over = انتهى
step-say = تحديد ما يحضّر له هذا الاجتماع
step-prepares = الاجتماع الذي يحضّر له
step-prepares-hint = اجتماعات تبدأ في اليوم نفسه أو بعده ولك حق تحريرها أيضاً.
step-prepares-none = لا شيء
step-prepares-this = يحضّر لـ
step-above = مستوى ذلك الاجتماع
step-above-hint = إذا تُرك فارغاً بقي كما هو، أو كان مثل مستوى هذا الاجتماع.
step-keep = حفظ
step-said = حدّد المستوى والتحضير
step-texts = نصوص تُرفع إلى أعلى
step-texts-hint = في المرحلة الأعلى يبدأ النص مشروعاً بأقواسه. وما اتُّفق عليه هنا هو تاريخه هناك لا اتفاق.
step-hand-up = رفع إلى: { $meeting }
step-handed-to = رُفع إلى { $level }:
step-handed-on = رُفع في { $day }
step-text-way = مسار هذا النص عبر المراحل
step-text-none = لا يوجد هذا النص في مرحلة أخرى يمكنك قراءتها.
step-went = إلى أين انتقل
step-came-from = من أين جاء
step-hidden = من مرحلة سابقة
step-others = مراحل أخرى
step-was = حال فقراته هناك
step-was-hint = لا شيء متفق عليه في هذا المستوى قبل أن يتفق عليه هذا الاجتماع.
step-mark = { $status } · { $level }
step-became = ما آل إليه
step-came-down = نصوصنا التي اعتُمدت في مستوى أعلى
step-adopted-at = اعتُمد · { $level }
step-fate-as-it-was = كما كان
step-fate-changed = معدّل
step-fate-dropped = محذوف
step-fate-added = أُضيف في المستوى الأعلى
step-refused-stale = غيّر شخص آخر ذلك منذ فتحت الصفحة. اختيارك ما زال هنا؛ راجع المراحل واحفظ من جديد.
step-refused-same = لم يتغير شيء.
step-refused-itself = لا يحضّر الاجتماع لنفسه.
step-refused-circle = ستكون هذه حلقة مغلقة: الاجتماع الذي اخترته يحضّر لهذا الاجتماع أصلاً. لم يتغير شيء.
step-refused-level-below = الاجتماع الذي يُحضَّر له يكون في المستوى نفسه أو أعلى. اختر مستويات أخرى.
step-refused-later = الاجتماع الذي اخترته يبدأ قبل هذا الاجتماع. يحضّر الاجتماع لاجتماع لاحق أو في اليوم نفسه.
step-refused-too-many = لا تكون لحوار واحد مراحل بهذا العدد.
step-not-handed-already = رُفع هذا النص إلى هناك من قبل.
step-not-handed-not-above = لا يحضّر هذا الاجتماع لذلك الاجتماع.
step-not-handed-no-item = هذا البند ليس على جدول الأعمال هناك.
step-not-handed-empty = لا شيء في النص بعد.
issue-title = المسائل المعلّقة
issue-lede = ما يتركه اجتماع مفتوحاً ينتقل إلى الاجتماع الذي يحضّر له: كلمات بين أقواس، وفقرات متحفَّظ عليها، وبنود لم تُحسم، وإجراءات لم تُنفَّذ.
issue-none = لا شيء معلّق
issue-none-hint = ما إن يترك اجتماع تحضيري شيئاً مفتوحاً حتى يظهر هنا.
issue-coming = محالة إلى هذا الاجتماع
issue-left = تركها هذا الاجتماع مفتوحة
issue-why-brackets = بين أقواس
issue-why-chairs-text = نص الرئيس، غير متفق عليه
issue-why-reserved = متحفَّظ عليه
issue-why-open = غير متفق عليه
issue-why-deferred = مؤجّل
issue-why-referred = محال
issue-why-no-consensus = لا توافق
issue-why-not-reached = لم يُبلغ
issue-why-to-do = لم يُنفَّذ بعد
issue-why-settled = حُسم منذئذ
issue-item = بند من جدول الأعمال
issue-item-number = البند { $number }
issue-action = إجراء مطلوب
issue-comes-from = المصدر
issue-mark = تناولته مرحلة أخرى
issue-state-taken-up = أُخذ به
issue-state-declined = رُفض
issue-state-waiting = لم يُجب عنه بعد
issue-take-up = إدراجه بنداً في جدول الأعمال
issue-take-up-there = إدراجه هناك
issue-otherwise = بطريقة أخرى، أو رفضه
issue-item-title = عنوان البند
issue-session = الجلسة
issue-join-item = ضمن بند قائم
issue-join = تناوله ضمن هذا البند
issue-decline-reason = سبب عدم الأخذ به
issue-decline = رفض
issue-refused-already-taken = هو على جدول الأعمال أصلاً. سبقك شخص آخر؛ ولم يُنفَّذ شيء مرتين.
issue-refused-already-declined = رُفض من قبل. ما زال بإمكانك الأخذ به.
issue-refused-settled = لم تعد المسألة معلّقة أو أُجيب عنها في مكان آخر. انظر إلى القائمة كما هي الآن.
issue-refused-no-reason = اذكر سبب عدم الأخذ به.
issue-refused-reason-too-long = السبب أطول مما يجوز.
issue-refused-no-session = لم تعد أي جلسة من هذا الاجتماع تتسع لبند.
issue-refused-no-item = هذا البند منتهٍ أو له بنود فرعية. اختر غيره.
issue-refused-no-title = يحتاج البند إلى عنوان.
issue-refused-title-too-long = العنوان أطول مما يجوز.

## Record

record-title = السجل
programme-record = ما جرى في هذا الاجتماع، بالترتيب
record-lede = ما جرى، بالترتيب، كما أُبلغت به القاعة.
record-lede-whole = كل ما جرى، بالترتيب، مع بيان من قام به وباسم من.
record-filter = اختيار ما يُقرأ
record-session = الجلسة
record-session-all = جميع الجلسات
record-meeting = الاجتماع ككل
record-kind = ما جرى
record-kind-all = كل شيء
record-none-fits = لا شيء في السجل يطابق ذلك. أزيلوا أحد عوامل التصفية.
record-empty = سيرد هنا ما يجري في هذا الاجتماع مع وقته.
record-json = السجل كاملاً مع سلسلة بصماته (JSON)
record-first = من البداية
record-earlier = أسبق
record-later = أحدث
record-last = إلى النهاية
record-pages = صفحات السجل
record-by-for = من { $name }، باسم { $party }
record-numbered = البنود المرقّمة: { $count }
record-quorum = النصاب: { $quorum }
record-no-quorum = بلا نصاب
record-changed = الجلسات: { $sessions } · البنود: { $items }
record-item-gone = بند لم يعد في البرنامج
record-party-gone = طرف لم يعد هنا
record-event-meeting-created = أُنشئ الاجتماع
record-event-session-added = أُدرجت جلسة في البرنامج
record-event-item-added = أُدرج بند في جدول الأعمال
record-event-agenda-adopted = اعتُمد جدول الأعمال
record-event-session-started = افتُتحت الجلسة
record-event-session-paused = عُلّقت الجلسة
record-event-session-resumed = استُؤنفت الجلسة
record-event-session-ended = اختُتمت الجلسة
record-event-item-published = نُشر البند
record-event-item-started = بدأ النظر في البند
record-event-item-suspended = عُلّق البند
record-event-item-resumed = استُؤنف البند
record-event-item-concluded = اختُتم البند
record-event-item-deferred = أُجّل البند
record-event-item-withdrawn = سُحب البند
record-event-item-reopened = أُعيد فتح البند
record-event-chatham-house = قاعدة تشاتام هاوس
record-event-note-opened = فُتحت مذكرة
record-event-note-version-named = أُعطي اسم لإحدى حالات الملاحظة
record-event-note-brought-back = أُعيد نص سابق للملاحظة
record-event-party-added = أُضيف طرف
record-event-member-added = أُدرج شخص
record-event-role-given = أُسندت مهمة
record-event-party-checked-in = حضر طرف
record-event-party-checked-out = غادر طرف
record-event-attendance-rules-set = حُددت قواعد الحضور
record-event-check-in-code-renewed = أُنشئ رمز جديد للقاعة
record-event-display-opened = فُتحت شاشة
record-event-display-closed = أُغلقت شاشة
record-event-display-shows = بُدّلت شاشة
record-event-too-fast = طلب الترجمان التمهل في الكلام
record-event-floor-changed = قائمة المتكلمين
record-event-restored = أُلغي إجراء
record-event-programme-changed = تغيّر البرنامج
record-event-group-result-written = كُتبت نتيجة المجموعة
record-event-group-results-brought-back = عُرضت نتائج المجموعات
record-event-minutes-changed = المحضر
record-event-document-changed = الوثيقة الختامية
record-floor-settings = حُددت قواعد قائمة المتكلمين
record-floor-inscription-opened = فُتح التسجيل المسبق
record-floor-opened = فُتحت قائمة المتكلمين
record-floor-closing-announced = أُعلن قرب إقفال القائمة
record-floor-closed = أُقفلت قائمة المتكلمين
record-floor-reopened = أُعيد فتح قائمة المتكلمين
record-floor-new-round = فُتحت جولة جديدة
record-floor-archived = حُفظت قائمة المتكلمين
record-floor-joined = طُلبت الكلمة
record-floor-withdrawn = انسحاب من القائمة
record-floor-removed = شُطب من القائمة
record-floor-called = دُعي إلى الكلام
record-floor-begun = أُخذت الكلمة
record-floor-skipped = دُعي وهو غائب
record-floor-paused = قُطعت الكلمة
record-floor-resumed = استُؤنفت الكلمة
record-floor-ended = انتهت الكلمة
record-floor-ruled = قرار بشأن نقطة نظام
record-floor-appealed = طعن في القرار
record-floor-appeal-decided = بُتّ في الطعن
record-floor-readded = أُعيد إلى القائمة
record-floor-swap-offered = عُرض تبادل الدور
record-floor-swapped = تبادل الدور
record-floor-swap-declined = رُفض تبادل الدور
record-floor-moved = تغيّر الدور في القائمة
record-floor-time-added = أُضيف وقت للكلام
record-floor-asked-to-conclude = طُلب الاختتام
record-floor-topped-up = استُكمل وقت الكلام
record-floor-edited = عُدّل التسجيل
record-floor-handed-in = سُلّم البيان
record-way-list = من القائمة
record-way-self = بأنفسهم
record-way-qr = برمز القاعة
meeting-role-chair = الرئاسة
meeting-role-vice-chair = نيابة الرئاسة
meeting-role-facilitator = التيسير
meeting-role-rapporteur = المقرر
meeting-role-secretariat = الأمانة
meeting-role-interpreter = الترجمة الشفوية
meeting-role-technician = الشؤون التقنية
meeting-role-display = الشاشة
report-title = تقرير الجلسة
report-planned = مقررة { $hours }
report-held = عُقدت { $hours }
report-since = منعقدة منذ { $time }
report-of-item = البند { $number }
report-not-held = لم تُعقد بعد
report-printed = بحسب السجل في { $day }، { $time } ({ $city })
report-minutes = { $n } د
report-not-treated = لم يُنظر فيه
report-items = البنود
report-number = الرقم
report-item = البند
report-plan = المقرر
report-actual = الفعلي
report-took = المدة
report-result = النتيجة
report-outcomes = النتائج
report-speeches = الكلمات
report-began = البداية
report-spoke = المدة
report-absent = الغائبون

## Calendar

# The register of decisions and actions.
register-heading = المقررات والإجراءات
register-none = لا تتضمن أي مذكرة بعد مقرراً أو إجراءً أو متابعة.
register-how = من يكتب المذكرة يدرجها ككتل مستقلة، فتظهر هنا.
register-filter = اختيار المعروض
register-owner = الجهة المسؤولة
register-everybody = الجميع
register-with-done = المنجز أيضاً
register-decision = المقررات
register-action = الإجراءات
register-follow-up = للمتابعة
register-no-decision = لم يُقرَّر شيء في المذكرات.
register-no-action = لا إجراءات مفتوحة.
register-no-follow-up = لا شيء مفتوح للمتابعة.
register-unwritten = (لا نص بعد)
register-overdue = متأخر

# The life of a note.
history-heading = سجل المذكرة
history-to-note = العودة إلى المذكرة
history-nothing = لم يكتب أحد في هذه المذكرة بعد.
history-moment = اللحظة
history-show = العرض
history-show-text = النص
history-show-changes = ما الذي تغيّر
history-show-authors = من كتب ماذا
history-shown-text = النص في هذه اللحظة
history-shown-changes = ما الذي تغيّر
history-shown-authors = من كتب ماذا
history-go = عرض
history-earlier = أقدم
history-later = أحدث
history-since = مقارنةً مع
history-since-beginning = البداية
history-writers = من كتب
history-empty-then = كانت المذكرة فارغة.
history-back-passage = إعادة هذا المقطع
history-back-whole = إعادة هذا النص
history-back-hint = هذا تعديل جديد: لا يضيع من السجل شيء مما كُتب منذ ذلك الحين.
history-versions = حالات مسمّاة
history-versions-none = لا اسم لأي حالة بعد.
history-name = اسم هذه الحالة
history-name-act = حفظ الاسم
history-stretches = من كتب ومتى
history-stretches-more = عدد فترات الكتابة المعروضة: { $count }؛ ارجع لترى ما قبلها.
history-nobody = بلا نسبة
history-refused-name-needed = أعط الحالة اسماً.
history-refused-name-too-long = هذا الاسم طويل جداً. اختصره.
history-refused-name-taken = هذا الاسم لحالة أخرى من هذه المذكرة. اختر اسماً آخر.
history-refused-no-such-state = لم تكن للمذكرة هذه الحالة قط. اختر لحظة أدناه.
history-refused-nothing-to-bring-back = هذا ما تقوله المذكرة الآن. لم يتغير شيء.
history-refused-not-saved = تعذرت إعادة النص. المذكرة كما كانت؛ حاول مرة أخرى بعد لحظة.
history-done-named = أصبح للحالة اسمها.
history-done-back = أُعيد النص السابق، وهو أدناه أحدث حالة.

calendar-turn = { $party } يأخذ الكلمة: { $item }
calendar-turn-expected = الوقت المتوقع؛ يتبع قائمة المتكلمين.
calendar-inscription = انتهاء التسجيل في قائمة المتكلمين: { $item }
calendar-session = ملف تقويم
calendar-meeting = هذا الاجتماع في ملف تقويم (iCalendar)
calendar-subscribe = يبقى الملف على حاله. أما الاشتراك فيتابع كل تغيير في الوقت والقاعة.
calendar-subscribe-act = الاشتراك في جميع اجتماعاتكم
account-calendar = التقويم
account-calendar-text = اشتركوا في اجتماعاتكم وجلساتكم في برنامج التقويم الذي تستخدمونه، فيستعلم بنفسه عن التغييرات: الأوقات والقاعات وما أُلغي.
account-calendar-key = العنوان مفتاح: من يملكه يقرأ تقويمكم دون تسجيل الدخول. لا تعطوه إلا لبرنامج التقويم. وإذا تسرّب فأنشئوا عنوانًا جديدًا.
account-calendar-make = إنشاء عنوان
account-calendar-since = لتقويمكم عنوان منذ { $day }. ولا يمكن عرضه مرة أخرى.
account-calendar-renew = إنشاء عنوان جديد
account-calendar-renew-hint = يتوقف العنوان القديم عن العمل فورًا؛ ضعوا الجديد في برنامج التقويم.
account-calendar-end = إنهاؤه
account-calendar-fresh = عنوان تقويمكم
account-calendar-once = انسخوه الآن: لا يُعرض إلا هذه المرة.
account-calendar-subscribe = الاشتراك في برنامج التقويم على هذا الجهاز
account-done-calendar = لم يعد عنوان تقويمكم يعمل.

## Design

design-title = العناصر
design-lede = كل ما يمكن أن تتكوّن منه الصفحة، كما يعرضه المتصفح الآن.
design-colour = الألوان
design-colour-text = لون الورق ولون الحبر ولون مميِّز واحد. ويقترن كل لون ذي معنى بكلمة وشكل دائمًا.
design-type = الخطوط
design-type-text = للعناوين خط ولسائر النص خط آخر. ولكل كتابة تباعدها بين السطور.
design-space = المسافات
design-space-text = خطوات من 4 و8 بكسلات تكبر مع النص.
design-marks = العلامات
design-marks-text = شكل ثم كلمة. ولا يرد الشكل وحده أبدًا.
design-text-open = مفتوح
design-text-bracketed = بين قوسين معقوفين
design-text-adref = متفق عليه بشرط الاستشارة
design-text-agreed = متفق عليه
design-text-deleted = محذوف
design-time = الوقت
design-time-text = تقول الساعة بالكلمات ما يقوله لونها.
design-rail = جدول الأعمال
design-rail-text = كل بند وحالته؛ والبند الجاري مميَّز بعلامة.
design-buttons = الأزرار
design-buttons-text = إجراء رئيسي واحد في الصفحة، وسائر الإجراءات أقل بروزًا.
design-form = الاستمارة
design-form-text = يُذكر الخطأ في الأعلى وبجانب الحقل بالكلمات نفسها.
design-rows = الصفوف والبيانات والسنوات
design-rows-text = عبارة قصيرة في الهامش يليها المحتوى نفسه.
design-table = الجدول
design-table-text = يتحرك داخل إطاره الذي يمكن بلوغه بلوحة المفاتيح.
design-tiles = خريطة العلامات المتساوية
design-tiles-text = لكل دولة علامة واحدة بحجم واحد. ودرجة اللون تكرر الرقم.
design-board = لوحة الإعلانات
design-board-text = بطاقات: النوع والعنوان والجهة.
design-card-offer = عرض
design-card-request = طلب
design-card-practice = ممارسة جيدة
design-notices = الإشعارات
design-notices-text = إشعارات وقائمة فارغة ومربع حوار ورسالة تتيح التراجع.
design-print = الورق
design-print-text = اطبع هذه الصفحة لترى ترويستها على الورق.
