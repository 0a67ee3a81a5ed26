## Frame

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
