### أوامر السطر: المساعدة وعناوين الجداول والأجوبة وما تعذّر.
### Ids begin with `cli-`; every id also stands in the English file.

## المساعدة

cli-about = مسار: سجل الباحث للانتقال بالأسرة من المعونة إلى العمل
cli-help-usage = الاستعمال:
cli-help-verbs = الأوامر
cli-help-verb = VERB
cli-help-arguments = المعاملات
cli-help-flags = الخيارات
cli-help-everywhere = خيارات كل أمر
cli-help-reasons = الأسباب:
cli-help-after =
    دون أمر تُفتح اللوحات.

    رموز الخروج:
      0  تم
      1  رُفض بموجب قاعدة أو في المدخل خطأ
      2  أمر أو خيار مجهول أو ناقص
      3  ما ذُكر ليس في السجل
      4  تعذّر فتح السجل أو قراءته أو الكتابة فيه
      5  وجد masar verify خللًا
      130  أُوقف بمفتاحي Ctrl-C، ويُذكر ما كُتب حتى ذلك الحين

    متغيرات البيئة:
      MASAR_STORE  مجلد السجل
      MASAR_TEXT   من يرتب الحروف العربية على الشاشة: visual (مسار) أو lro أو logical (الشاشة)

## الأوامر

cli-verb-household = الأسر: قائمة وعرض وإضافة وتعديل ورب أسرة وفصل وضم ومكتب
cli-verb-household-list = قائمة الأسر التي يطابقها المرشِّح
cli-verb-household-show = عرض كل ما في ملف الأسرة
cli-verb-household-add = تسجيل أسرة بأفرادها
cli-verb-household-edit = تعديل العنوان أو الهواتف أو الحساب أو الباحث
cli-verb-person = الأفراد: عرض وإضافة وتعديل وإعاقة ومغادرة ونقل
cli-verb-person-show = عرض فرد مع شموله وعمله
cli-verb-person-add = إضافة فرد إلى أسرة
cli-verb-person-edit = تصحيح بيانات فرد
cli-verb-person-disability = تسجيل إعاقة وتاريخ بدايتها
cli-verb-person-leave = إنهاء عضوية فرد: وفاة أو زواج أو انتقال
cli-verb-enrollment = الشمول: قائمة وعرض وإضافة وكل إجراء ومراحل ووثائق وقرارات وتصحيح
cli-verb-enrollment-list = قائمة حالات الشمول لأسرة أو لما يطابقه المرشِّح
cli-verb-enrollment-show = عرض حالة شمول: الإجراءات والمبالغ والدفعات والمدد وأسبابها
cli-verb-enrollment-add = شمول أسرة أو فرد في برنامج
cli-verb-enrollment-verify = التحقق من طلب
cli-verb-enrollment-activate = شمول بعد التحقق
cli-verb-enrollment-reduce = تخفيض المبلغ
cli-verb-enrollment-restore = إعادة المبلغ بعد تخفيضه
cli-verb-enrollment-suspend = تعليق مع بقاء الشمول والأشهر
cli-verb-enrollment-lift = فك التعليق
cli-verb-enrollment-stop = إيقاف لا رجوع بعده إلا بإعادة التقديم
cli-verb-enrollment-graduate = خروج: لم تعد الأسرة بحاجة إليه
cli-verb-enrollment-reapply = إعادة التقديم بعد إيقاف أو خروج
cli-verb-placement = التشغيل والمشاريع: إضافة ومتابعة وشاغر ومواصلات وأجر واستمرار وتصحيح
cli-verb-placement-add = تسجيل عمل أو مشروع لفرد
cli-verb-placement-step = نقل التشغيل إلى مرحلته التالية
cli-verb-payment = الدفعات: تسجيل
cli-verb-payment-record = تسجيل ما يبلّغ به الدافع عن دفعة
cli-verb-visit = الزيارات: إضافة وتخطيط ونقل وإلغاء
cli-verb-visit-add = تسجيل زيارة تمت أو حُوولت
cli-verb-contact = محاولات التواصل: إضافة
cli-verb-contact-add = تسجيل محاولة تواصل مع الأسرة
cli-verb-note = الملاحظات: إضافة ونماذج وتحقق
cli-verb-note-add = كتابة ملاحظة في الملف
cli-verb-timeline = عرض خط دفعات الأسرة وشرح كل سطر
cli-verb-due = عرض ما يحتاج إلى متابعة، الأقدم أولًا: مدد وزيارات وأجور وإحالات ودفعات فاشلة ...
cli-verb-filter = المرشِّحات: معنى المرشِّح، والحقول المتاحة
cli-verb-filter-explain = شرح معنى المرشِّح بالكلمات، ومن أي فهرس يأتي كل جواب
cli-verb-filter-fields = قائمة كل حقل يجوز ذكره في مرشِّح
cli-verb-rules = دليل القواعد: قائمة وعرض وفحص
cli-verb-rules-list = قائمة البرامج والقواعد
cli-verb-rules-show = عرض بنود قاعدة أو برنامج أو معايير الخروج (graduation) أو خطط المتابعة (plans)
cli-verb-rules-check = فحص ملف دليل قواعد
cli-verb-verify = فحص السجل: اليومية والحالة والفهارس
cli-verb-rebuild = إعادة بناء الحالة من اليومية
cli-verb-backup = كتابة نسخة احتياطية من السجل في ملف جديد
cli-verb-restore = استعادة نسخة احتياطية في مكان فارغ
cli-verb-demo = إنشاء مكتب مختلق لتجربة البرنامج
cli-verb-wire = حساب ما ترسله ساعة عمل إلى الطرفية من بايتات

## الخيارات

cli-flag-store = مجلد السجل (أو MASAR_STORE)
cli-flag-format = شكل الجواب: table للقراءة، وjson أو jsonl أو csv للبرامج
cli-flag-lang = اللغة: العربية أو الإنجليزية (عادة من LC_ALL أو LANG)
cli-flag-as-of = عرض المسجَّل كما كان في نهاية ذلك اليوم
cli-flag-today = اعتبار ذلك اليوم هو اليوم: للتدريب والاختبار
cli-flag-user = صاحب الأمر (عادة اسم المستخدم في النظام)
cli-flag-rules = دليل قواعد خاص بالمكتب
cli-flag-reveal = إظهار الأرقام الوطنية والحسابات كاملة
cli-flag-help = عرض هذه المساعدة
cli-flag-version = عرض رقم الإصدار
cli-flag-filter-explain-filter = مرشِّح مثل: محافظة:إربد أي فرد(عمر<30) ترتيب:-أفراد
cli-flag-filter = مرشِّح مثل: محافظة:إربد حالة:active أفراد>=5 محمود
cli-flag-limit = أكبر عدد من الصفوف (في الجدول 50، وفي غيره الكل)
cli-flag-offset = عدد الأسر التي تُتجاوز
cli-flag-household = رقم الملف، مثل IRB-004217
cli-flag-person = رقم الفرد، مثل IRB-004217.3
cli-flag-enrollment = رقم الشمول، مثل IRB-004217/2
cli-flag-placement = رقم التشغيل، مثل IRB-004217+1
cli-flag-enrollment-add-placement = التشغيل الذي يدعمه
cli-flag-who = رقم ملف الأسرة أو رقم الفرد
cli-flag-office = رمز المكتب المسجِّل: ثلاثة أحرف لاتينية
cli-flag-on = تاريخ الحدوث أو السريان (اليوم إن لم يُذكر)
cli-flag-from = تاريخ السريان (اليوم إن لم يُذكر)
cli-flag-person-disability-from = تاريخ احتساب الإعاقة
cli-flag-until = آخر يوم إن وُجد
cli-flag-timeline-from = أول شهر (وإلا فأول شهر فيه شيء)
cli-flag-timeline-to = آخر شهر (وإلا فآخر نهاية منظورة)
cli-flag-governorate = المحافظة بالرمز أو بالاسم
cli-flag-liwa = اللواء بالرمز أو بالاسم
cli-flag-locality = المدينة أو القرية أو المخيم
cli-flag-detail = الشارع والمبنى وأقرب معلم
cli-flag-phone = الهاتف وصاحبه، ويُكرر لأكثر من هاتف والأول أولًا
cli-flag-household-edit-phone = الهواتف السارية من ذلك اليوم، وتنتهي غيرها
cli-flag-iban = الحساب البنكي للدفع
cli-flag-wallet = المحفظة الإلكترونية للدفع
cli-flag-alias = الاسم المستعار في كليك للدفع
cli-flag-holder = اسم صاحب الحساب
cli-flag-caseworker = اسم الباحث في النظام
cli-flag-no-caseworker = ترك الأسرة دون باحث
cli-flag-member = فرد: name=...,sex=female,born=2001-08-20,relation=daughter,number=...، ويُكرر
cli-flag-json = أخذ كل شيء من ملف JSON، أو - للمدخل القياسي
cli-flag-once = مفتاح من عندك: لا يُنفَّذ المفتاح نفسه إلا مرة واحدة
cli-flag-name = الاسم بالحروف العربية
cli-flag-latin = الاسم بالحروف اللاتينية
cli-flag-national-number = الرقم الوطني: عشر خانات
cli-flag-no-number = سبب عدم وجود رقم وطني
cli-flag-born = تاريخ الميلاد أو سنته
cli-flag-sex = الجنس
cli-flag-relation = الصلة برب الأسرة
cli-flag-education = أعلى مؤهل
cli-flag-work = العمل الحالي
cli-flag-disability = تاريخ احتساب إعاقة
cli-flag-evidence = وصفها والوثيقة التي تثبتها
cli-flag-why = سبب المغادرة
cli-flag-programme = رمز البرنامج، انظر masar rules list
cli-flag-enrollment-list-programme = هذا البرنامج فقط
cli-flag-enrollment-list-state = هذه الحالة فقط
cli-flag-enrollment-list-household = هذه الأسرة فقط
cli-flag-enrollment-list-limit = أكبر عدد من حالات الشمول (في الجدول 50، وفي غيره الكل)
cli-flag-track = الشروط المطبقة (تؤخذ من معونة الأسرة إن لم تُذكر)
cli-flag-applied = تسجيل طلب بانتظار التحقق لا قرار
cli-flag-amount = المبلغ المقرر بالدينار
cli-flag-period = دورية الدفع
cli-flag-note = ملاحظة على الإجراء
cli-flag-reason = السبب المرمّز، انظر أدناه
cli-flag-placement-step-reason = سبب الانتهاء، انظر أدناه
cli-flag-kind = نوع العمل
cli-flag-employer = صاحب العمل أو الفرع أو المشروع
cli-flag-sector = القطاع، برمزه أو باسمه
cli-flag-placement-add-liwa = لواء مكان العمل بالرمز أو بالاسم
cli-flag-wage = الأجر الإجمالي الشهري بالدينار
cli-flag-contract-from = أول يوم في العقد
cli-flag-social-security-from = أول يوم في الضمان الاجتماعي
cli-flag-stage = المرحلة التي بلغها (الإحالة إن لم تُذكر)
cli-flag-to = المرحلة التي يبلغها
cli-flag-component = المكوّن إن كان في البرنامج أكثر من واحد
cli-flag-month = أول شهر تغطيه الدفعة
cli-flag-payment-record-amount = المبلغ المبلَّغ عنه بالدينار
cli-flag-state = الحالة المبلَّغ عنها
cli-flag-attempt = رقم المحاولة (الجارية أو التالية بعد فشل)
cli-flag-bank-reason = رمز سبب البنك، مثل AC04
cli-flag-payment-record-on = تاريخ تلك الحالة (اليوم إن لم يُذكر)
cli-flag-mode = الطريقة
cli-flag-outcome = النتيجة
cli-flag-text = ما قيل أو شوهد
cli-flag-within = المدى: 90d للأيام، 12w للأسابيع
cli-flag-due-kind = مهام هذا النوع فقط
cli-flag-due-count = عدد الأسر لكل نوع من المهام
cli-flag-due-limit = عدد الأسر التي يُنظر فيها (في الجدول 50، وفي غيره الكل)
cli-flag-rules-show-name = اسم قاعدة أو رمز برنامج أو معيار أو خطة، أو graduation أو plans
cli-flag-file = الملف
cli-flag-households = عدد الأسر
cli-flag-seed = بذرة أخرى تعطي مكتبًا آخر
cli-flag-no-open = عدم فتح اللوحات بعد ذلك
cli-flag-lean = إرسال القليل من البايتات للاتصال البطيء؛ بدونه كما في الإعدادات
cli-flag-scroll-regions = ترك تحريك الأسطر للطرفية؛ بدونه كما يقول اسمها والإعدادات
cli-flag-width = عرض الشاشة بالخلايا
cli-flag-height = ارتفاع الشاشة بالأسطر
cli-crash = تعطّل مسار واضطر إلى الإغلاق. ما حُفظ محفوظ، وما كُتب في النماذج حتى ثوانٍ مضت محفوظ مسودةً. سبب العطل مدوّن في الملف { $file }: سلّم هذا الملف إلى المسؤول عن مسار.
cli-crash-unwritten = تعطّل مسار واضطر إلى الإغلاق. ما حُفظ محفوظ. سبب العطل: { $failure } (تعذّرت كتابة التقرير: { $why }). أبلغ المسؤول عن مسار.
cli-settings-file = تعذّرت قراءة الإعدادات في { $file } فلم يؤخذ بها: { $why }
cli-settings-unknown = الإعدادات في { $file }: لا يوجد إعداد باسم { $name }، فلم يؤخذ به.
cli-settings-value = الإعدادات في { $file }: يأخذ { $name } إحدى القيم { $takes }، فلم يؤخذ بما كُتب.
cli-settings-macro = الإعدادات في { $file }، السطر { $line }: لم يؤخذ بالتسجيل { $name }. { $why } صحّح السطر أو سجّله من جديد.
cli-settings-macro-value = التسجيل سطر واحد من المفاتيح بين علامتي اقتباس.
cli-settings-macro-name = الاسم 20 حرفًا على الأكثر ودون فراغات.
cli-settings-macro-open = النص الذي أوله { $text } بلا علامة اقتباس في آخره.
cli-settings-macro-text = النص { $text } فارغ أو طويل جدًا.
cli-settings-macro-many = فيه أكثر من { $most } مفتاح.

## أخطاء سطر الأمر

cli-usage-unknown-flag = لا يوجد هنا خيار { $given }.
cli-usage-unknown-verb = لا يوجد أمر { $verb }.
cli-usage-missing-verb = ينقص الأمر.
cli-usage-missing = ناقص: { $given }
cli-usage-conflict = لا يجتمع { $given } مع { $other }.
cli-usage-value = { $value } ليست من قيم { $given }.
cli-usage-values = يلزم لـ { $given } قيمة واحدة.
cli-usage-not-text = أحد المدخلات ليس نصًا مقروءًا (UTF-8).
cli-usage-other = تعذّرت قراءة سطر الأمر.
cli-usage-did-you-mean = هل تقصد { $meant }؟
cli-usage-known = واحدة من: { $known }
cli-usage-see-help = يعرض --help بعد الأمر ما يقبله.

## ما تعذّرت قراءته

cli-read-day = { $value } ليس تاريخًا.
    .hint = اكتبه بصيغة 2026-03-15.
cli-read-month = { $value } ليس شهرًا.
    .hint = اكتبه بصيغة 2026-03.
cli-read-amount = { $value } ليس مبلغًا.
    .hint = اكتب الدنانير بصيغة 93.330.
cli-read-decimals = في { $value } أكثر من ثلاث خانات عشرية.
    .hint = الدينار 1000 فلس.
cli-read-mixed-digits = يخلط { $value } نوعين من الأرقام.
    .hint = استعمل نوعًا واحدًا: 0-9 أو ٠-٩.
cli-read-too-large = { $value } أكبر من المسموح.
    .hint = راجع العدد.
cli-read-household = { $value } ليس رقم ملف.
    .hint = اكتبه بصيغة IRB-004217.
cli-read-person = { $value } ليس رقم فرد.
    .hint = اكتبه بصيغة IRB-004217.3.
cli-read-enrollment = { $value } ليس رقم شمول.
    .hint = اكتبه بصيغة IRB-004217/2.
cli-read-placement = { $value } ليس رقم تشغيل.
    .hint = اكتبه بصيغة IRB-004217+1.
cli-read-subject = { $value } ليس أسرة ولا فردًا.
    .hint = اكتب IRB-004217 للأسرة وIRB-004217.3 للفرد.
cli-read-code = { $value } غير معروف هنا.
    .hint = واحد من: { $known }
cli-read-national-number = هذا ليس رقمًا وطنيًا.
    .hint = الرقم الوطني عشر خانات لا غير.
cli-read-iban-country = هذا ليس رقم حساب دولي أردنيًا.
    .hint = يبدأ بالحرفين JO.
cli-read-iban-length = رقم الحساب الدولي ليس من 30 خانة.
    .hint = انقله كاملًا من ورقة البنك.
cli-read-iban-shape = مواضع الحروف والأرقام في رقم الحساب الدولي غير صحيحة.
    .hint = JO ثم رقمان ثم 4 حروف ثم 4 أرقام ثم 18 من الحروف أو الأرقام.
cli-read-iban-check = خانتا التدقيق في رقم الحساب الدولي غير مطابقتين.
    .hint = إحدى الخانات خاطئة أو خانتان متبادلتان.
cli-read-mobile = { $value } ليس هاتفًا أردنيًا محمولًا.
    .hint = اكتبه بصيغة 079 123 4567.
cli-read-user = { $value } ليس اسم مستخدم.
    .hint = حتى 64 حرفًا دون فراغات، مثل lina.
cli-read-office = { $value } ليس رمز مكتب.
    .hint = ثلاثة أحرف لاتينية، مثل IRB.
cli-read-span = { $value } ليس مدى أيام.
    .hint = اكتب 90d للأيام أو 12w للأسابيع، حتى مئة سنة.
cli-read-count = { $value } ليس عددًا.
    .hint = اكتب عددًا صحيحًا، مثل 50.
cli-read-born = { $value } ليس تاريخ ميلاد ولا سنة.
    .hint = اكتب 2001-08-20، أو 2001 إن لم يُعرف غيرها.
cli-read-pair = { $value } ليس زوجًا من مفتاح وقيمة.
    .hint = اكتب مفتاح=قيمة، وافصل بينها بفواصل.
cli-read-key = لا يوجد مفتاح { $value }.
    .hint = واحد من: { $known }
cli-read-key-twice = { $value } مذكور مرتين.
    .hint = احذف أحدهما.
cli-read-lang = { $value } ليست من لغات البرنامج.
    .hint = اكتب en أو ar.
cli-read-missing = هذا مطلوب.
    .hint = يعرض --help بعد الأمر ما يقبله.
cli-read-exclusive = لا يجتمع هذا مع { $known }.
    .hint = احذف أحدهما.

## ما تعذّر غير ذلك

cli-report-field = الحقل:
cli-json = { $file } ليس ملف JSON المتوقع: السطر { $line }، العمود { $column }.
    .hint = أصلحه في ذلك الموضع وأعده.
cli-filter = في المرشِّح { $filter } خطأ عند العمود { $column }: { $problem }.
cli-filter-ordered = الترتيب: { $order }.
cli-filter-slips = إذا وُجدت الكلمات كلها لدى أقل من { $few } أسر، عُدّت معها أسماء تختلف بحرف واحد.
cli-filter-by-indexes =
    { $found ->
        [zero] لا تجد الفهارس أسرة، ولا يُقرأ ملف.
        [one] تجد الفهارس وحدها أسرة واحدة، ولا يُقرأ ملف.
        [two] تجد الفهارس وحدها أسرتين، ولا يُقرأ ملف.
        [few] تجد الفهارس وحدها { $found } أسر، ولا يُقرأ ملف.
        [many] تجد الفهارس وحدها { $found } أسرة، ولا يُقرأ ملف.
       *[other] تجد الفهارس وحدها { $found } أسرة، ولا يُقرأ ملف.
    }
cli-filter-by-records =
    { $read ->
        [zero] لا يُقرأ ملف.
        [one] تبقى أسرة واحدة يُقرأ ملفها.
        [two] تبقى أسرتان يُقرأ ملفاهما.
        [few] تبقى { $read } أسر تُقرأ ملفاتها.
        [many] تبقى { $read } أسرة تُقرأ ملفاتها.
       *[other] تبقى { $read } أسرة تُقرأ ملفاتها.
    }
cli-filter-in-codes = بالرموز: { $filter }
cli-filter-kind-text = نص
cli-filter-kind-code = من قائمة
cli-filter-kind-number = عدد
cli-filter-kind-amount = دنانير
cli-filter-kind-day = تاريخ
cli-filter-language = قارن بالعلامات : < <= > >=، واجمع بـ أو وليس والأقواس، وافصل القيم بفاصلة والمدى بنقطتين. التواريخ: 2026-09-01 أو 2026-09 أو 2026 أو اليوم أو 30d أو -3m. واسأل عن عدة بـ أي أو بلا أو كل أو عدد قبل فرد(…) أو شمول(…) أو عمل(…). ورتّب بـ ترتيب:-أفراد،اسم.
cli-filter-is-of-now = المرشِّح بحسب المعروف الآن، وتُعرض الأسر الموجودة كما كانت مسجَّلة حينها.
cli-no-rule = ليس في دليل القواعد شيء باسم { $name }.
    .hint = يعرضها masar rules list كلها.
cli-book-wrong = في دليل القواعد { $file } خطأ في السطر { $line }، العمود { $column }.
    .hint = أصلحه في ذلك الموضع، ثم افحصه بالأمر masar rules check.
cli-file = تعذّرت قراءة { $file }.
    .hint = تأكد من المسار ومن إذن القراءة.
cli-no-user = لم يُعرف صاحب هذا الأمر.
    .hint = اذكر اسمك بالخيار --user.
cli-no-place = لم يحدد النظام مكانًا للسجل.
    .hint = حدده بالخيار --store أو بالمتغير MASAR_STORE.
cli-no-register = لا يوجد سجل في { $file }.
    .hint = يبدأ masar household add سجلًا، ويستعيد masar restore سجلًا محفوظًا، وينشئ masar demo سجلًا مختلقًا؛ و--store يحدد مكانًا آخر.
cli-not-made-up = في السجل { $file } غير هذا المكتب المختلق.
    .hint = حدد مكانًا فارغًا بالخيار --store، أو البذرة التي أُنشئ بها.
cli-past-is-read = الماضي للقراءة فقط: لا يُغيَّر شيء مع --as-of.
    .hint = احذف --as-of، ولتاريخ السريان خيار خاص به.
cli-no-random = لم يعطِ النظام أرقامًا عشوائية.
    .hint = حاول مرة أخرى.
cli-output = تعذّرت كتابة الجواب.
    .hint = تأكد من وجهة المخرجات.
cli-found-wrong =
    { $count ->
        [zero] لا خلل.
        [one] وُجد خلل واحد.
        [two] وُجد خللان.
        [few] وُجدت { $count } مواضع خلل.
        [many] وُجد { $count } موضع خلل.
       *[other] وُجد { $count } موضع خلل.
    }
    .hint = إن كانت اليومية سليمة فأعد بناء الحالة بالأمر masar rebuild، وإلا فاستعد نسخة احتياطية بالأمر masar restore.

## السجل نفسه

cli-store-s1101 = تغيّر السجل في الأثناء.
    .hint = راجع السجل وأعد التغيير.
cli-store-s1102 = السجل مفتوح في نسخة أخرى من مسار.
    .hint = أغلق نسخة مسار الأخرى أولًا.
cli-store-s1103 = تعذّر فتح حالة السجل.
    .hint = شغّل masar rebuild: يعيد بناء الحالة من اليومية ولا يضيع شيء.
cli-store-s1104 = حالة السجل تالفة.
    .hint = شغّل masar rebuild: يعيد بناء الحالة من اليومية ولا يضيع شيء.
cli-store-s1105 = القرص ممتلئ.
    .hint = أفرغ بعض المساحة وأعد المحاولة، وإن لم يمكن فاحذف الملف ballast من مجلد السجل. كل ما أُكّد محفوظ.
cli-store-s1106 = تعذّرت قراءة السجل أو الكتابة فيه.
    .hint = تأكد من وجود المجلد وإذن الكتابة والمساحة.
cli-store-s1107 = لا يقبل السجل تغييرات بعد عطل.
    .hint = أغلق مسار وافتحه من جديد، وكل ما أُكّد محفوظ.
cli-store-s1108 = أُوقف الاطلاع على السجل.
    .hint = أعد الاطلاع حين يتسع له الوقت.
cli-store-s1201 = قيد تالف.
    .hint = شغّل masar verify لمعرفة ما تلف غيره، ثم masar rebuild.
cli-store-s1202 = قيد تالف.
    .hint = شغّل masar verify لمعرفة ما تلف غيره، ثم masar rebuild.
cli-store-s1203 = قيد تالف.
    .hint = شغّل masar verify لمعرفة ما تلف غيره، ثم masar rebuild.
cli-store-s1206 = قيد تالف.
    .hint = شغّل masar verify لمعرفة ما تلف غيره، ثم masar rebuild.
cli-store-s1207 = قيد تالف.
    .hint = شغّل masar verify لمعرفة ما تلف غيره، ثم masar rebuild.
cli-store-s1204 = كتب هذا القيد إصدار أحدث من مسار.
    .hint = افتحه بالإصدار الأحدث الذي كتبه.
cli-store-s1205 = القيد أكبر من المسموح.
    .hint = قسّم التغيير إلى خطوات أصغر.
cli-store-s1208 = تعذّرت كتابة القيد.
    .hint = هذا خطأ في البرنامج: أبلغ عنه.
cli-store-s1301 = تعذّرت قراءة اليومية أو الكتابة فيها.
    .hint = تأكد من وجود المجلد وإذن الكتابة والمساحة.
cli-store-s1302 = القرص ممتلئ.
    .hint = أفرغ بعض المساحة وأعد المحاولة، وإن لم يمكن فاحذف الملف ballast من مجلد السجل. كل ما أُكّد محفوظ.
cli-store-s1303 = اليومية تالفة.
    .hint = لا تغيّر شيئًا في مجلد السجل. أعد الجزء الناقص من نسخة، أو استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1304 = جزء من اليومية مفقود.
    .hint = لا تغيّر شيئًا في مجلد السجل. أعد الجزء الناقص من نسخة، أو استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1305 = تنتهي اليومية قبل أوانها.
    .hint = لا تغيّر شيئًا في مجلد السجل. أعد الجزء الناقص من نسخة، أو استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1306 = جزء من اليومية يعود لسجل آخر.
    .hint = أخرج ذلك الملف: فقد نُسخ من سجل آخر.
cli-store-s1307 = كتب هذه اليومية إصدار أحدث من مسار.
    .hint = افتحه بالإصدار الأحدث الذي كتبه.
cli-store-s1308 = التغيير أكبر من المسموح.
    .hint = قسّمه إلى خطوات أصغر.
cli-store-s1309 = لا تقبل اليومية تغييرات بعد عطل.
    .hint = أغلق مسار وافتحه من جديد، وكل ما أُكّد محفوظ.
cli-store-s1310 = لا تعرف اليومية عملية كهذه.
    .hint = هذا خطأ في البرنامج: أبلغ عنه.
cli-store-s1401 = السجل مفتوح في نسخة أخرى من مسار.
    .hint = أغلق نسخة مسار الأخرى أولًا.
cli-store-s1402 = تعذّر قفل السجل.
    .hint = تأكد من وجود المجلد وإذن الكتابة والمساحة.
cli-store-s1501 = لا يمكن استعمال مجلد السجل.
    .hint = تأكد من وجود المجلد وإذن الكتابة والمساحة.
cli-store-s1502 = اليومية مفقودة والحالة تذكرها.
    .hint = أعد المجلد journal، أو استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1503 = مفتاح السجل تالف.
    .hint = انسخ الملف key من نسخة احتياطية بعد استعادتها في مكان آخر بالأمر masar restore.
cli-store-s1504 = لم يعطِ النظام أرقامًا عشوائية.
    .hint = حاول مرة أخرى.
cli-store-s1505 = تذكر اليومية أسرة لم تُسجَّل قط.
    .hint = شغّل masar verify، ثم استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1506 = ينقطع تاريخ إحدى الأسر.
    .hint = شغّل masar verify، ثم استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1508 = اليومية متقدمة على الحالة.
    .hint = لم يضع شيء: أغلق مسار وافتحه من جديد فيلحق.
cli-store-s1509 = السجل مغلق.
    .hint = افتحه من جديد.
cli-store-s1510 = الأسر الموجودة أكثر من أن تُرتَّب بما في ملفاتها.
    .hint = ضيّق الترشيح إلى 50,000 أسرة على الأكثر، أو احذف الترتيب.
cli-store-s1511 = المكان ليس فارغًا.
    .hint = حدد مكانًا فارغًا أو غير موجود بعد.
cli-store-s1512 = هذه ليست نسخة احتياطية من مسار.
    .hint = حدد ملفًا كتبه masar backup.
cli-store-s1513 = المستعاد ليس ما نُسخ.
    .hint = النسخة الاحتياطية تالفة: استعمل غيرها. بقي المكان كما كان.
cli-store-s1514 = أحد قيود اليومية مفقود.
    .hint = شغّل masar verify، ثم استعد نسخة احتياطية بالأمر masar restore.
cli-store-s1515 = انقطعت استعادة في هذا المكان.
    .hint = أعد الاستعادة بالأمر masar restore.
cli-store-s1516 = الملف موجود من قبل.
    .hint = حدد ملفًا غير موجود.
cli-store-s1517 = أُوقف العمل ولم يتغير شيء.
    .hint = أعد الأمر نفسه حين يتسع له الوقت.

## عناوين الجداول

cli-col-case = رقم الملف
cli-col-head = رب الأسرة
cli-col-place = المكان
cli-col-members = الأفراد
    .short = العدد
cli-col-aid = المعونة
cli-col-aid-amount = مبلغ المعونة
cli-col-wages = الأجور
cli-col-person = رقم الفرد
cli-col-name = الاسم
cli-col-relation = الصلة
cli-col-sex = الجنس
cli-col-age = العمر
cli-col-national-number = الرقم الوطني
cli-col-remarks = ملاحظات
cli-col-enrollment = رقم الشمول
cli-col-programme = البرنامج
cli-col-who = المعني
cli-col-state = الحالة
cli-col-since = منذ
cli-col-placement = رقم التشغيل
cli-col-employer = جهة العمل
cli-col-stage = المرحلة
cli-col-wage = الأجر
cli-col-day = التاريخ
cli-col-days = الأيام
cli-col-what = البيان
cli-col-households = الأسر
cli-col-outcome = النتيجة
cli-col-text = النص
cli-col-by = بواسطة
cli-col-clock = المدة
cli-col-step = الإجراء
cli-col-reason = السبب
cli-col-note = ملاحظة
cli-col-from = من
cli-col-amount = المبلغ
cli-col-period = الدورية
cli-col-month = الشهر
cli-col-component = المكوّن
cli-col-attempt = المحاولة
cli-col-bank-reason = البنك
cli-col-of = شهر الدعم
cli-col-rule = القاعدة
cli-col-code = الرمز
cli-col-condition = المطلوب
cli-col-answered-by = من أين الجواب
cli-col-inside = داخل
cli-col-field = الحقل
cli-col-arabic = بالعربية
cli-col-kind = النوع
cli-col-meaning = المعنى
cli-col-title = العنوان
cli-col-enrolls = يشمل
cli-col-value-today = الساري
cli-col-payer = الدافع
cli-col-amount-by = المبلغ
cli-col-months-by = الأشهر

## التسميات

cli-fact-registered = تاريخ التسجيل
cli-fact-address = العنوان
cli-fact-phone = الهاتف
cli-fact-payee = الحساب
cli-fact-caseworker = الباحث
cli-fact-reference = المرجع
cli-fact-latin = باللاتينية
cli-fact-national-number = الرقم الوطني
cli-fact-born = الميلاد
cli-fact-sex = الجنس
cli-fact-relation = الصلة
cli-fact-education = التعليم
cli-fact-work = العمل
cli-fact-joined = عضو منذ
cli-fact-remarks = ملاحظات
cli-fact-who = المعني
cli-fact-state = الحالة
cli-fact-track = الشروط
cli-fact-placement = التشغيل
cli-fact-next = الإجراءات الممكنة
cli-fact-value = القيمة
cli-fact-from = من
cli-fact-known-by = سارٍ في
cli-fact-until = حتى
cli-fact-when = بشرط
cli-fact-standing = الثبوت
cli-fact-enrolls = يشمل
cli-fact-ages = الأعمار
cli-fact-ends = النهاية

## العناوين

cli-title-members = الأفراد
cli-title-enrollments = الشمول
cli-title-placements = التشغيل
cli-title-clocks = المدد
cli-title-log = الزيارات والتواصل والملاحظات
cli-title-steps = الإجراءات
cli-title-decisions = المبالغ المقررة
cli-title-payments = الدفعات
cli-title-programmes = البرامج
cli-title-matters = الشؤون
cli-title-balance = الرصيد
cli-title-wages = الأجور المؤكدة
cli-title-checks = التحقق من الاستمرار في العمل
cli-title-loans = القروض
cli-title-criteria = معايير تقييم الخروج
cli-title-plans = خطط المتابعة
cli-rules-also = يعرض masar rules show graduation معايير الخروج، ويعرض rules show plans الخطط خطوة خطوة.
cli-col-after-support = بعد الدعم
cli-col-employed = على رأس العمل
cli-col-evidence = ما يثبته
cli-col-after = بعد مدة
cli-fact-points-needed = النقاط المطلوبة
cli-fact-watch = مدة المتابعة
cli-fact-checks = المراجعات بعد
cli-fact-counts-from = تُحسب من
plan-that-day = اليوم نفسه
plan-on-placement-started = أول يوم عمل
plan-on-support-ended = آخر يوم دعم
plan-on-suspended = يوم التعليق
plan-on-graduated = يوم الخروج
cli-title-rules = القواعد
cli-title-components = المكوّنات

## ما تم

cli-done-before = نُفّذ هذا من قبل، ولم يتغير شيء الآن: { $id }
cli-done-household-add = سُجلت الأسرة { $id }.
cli-done-household-edit = حُفظ عنوان { $id } وهواتفها.
cli-done-household-payee = حُفظ حساب { $id }.
cli-done-household-assign = حُفظ باحث { $id }.
cli-done-person-add = أُضيف الفرد { $id }.
cli-done-person-edit = حُفظت بيانات { $id }.
cli-done-person-disability = سُجلت إعاقة { $id }.
cli-done-person-leave = أُنهيت عضوية { $id }.
cli-done-enrollment-add = تم الشمول: { $id }.
cli-done-enrollment-verify = تم التحقق: { $id }.
cli-done-enrollment-activate = تم الشمول: { $id }.
cli-done-enrollment-reduce = تم التخفيض: { $id }.
cli-done-enrollment-restore = أُعيد المبلغ: { $id }.
cli-done-enrollment-suspend = تم التعليق: { $id }.
cli-done-enrollment-lift = فُك التعليق: { $id }.
cli-done-enrollment-stop = تم الإيقاف: { $id }.
cli-done-enrollment-graduate = تم الخروج: { $id }.
cli-done-enrollment-reapply = أُعيد التقديم: { $id }.
cli-done-payment-record = سُجل ما أُبلغ به عن { $id }.
cli-done-placement-add = سُجل التشغيل { $id }.
cli-done-placement-step = انتقل التشغيل { $id } إلى مرحلته الجديدة.
cli-done-visit-add = سُجلت الزيارة { $id }.
cli-done-contact-add = سُجلت المحاولة { $id }.
cli-done-note-add = كُتبت الملاحظة { $id }.

## الأجوبة

cli-nothing-found = لم يُعثر على شيء
cli-shown = من { $from } إلى { $to } من أصل { $total }
cli-place = { $liwa }، { $governorate }
cli-age =
    { $age ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    }
cli-remark-disability = إعاقة منذ { $day }
cli-payee-bank = بنك
cli-payee-wallet = محفظة
cli-payee-alias = كليك
cli-log-visit = زيارة
cli-log-contact = تواصل
cli-log-note = ملاحظة
cli-component-of = { $programme }: { $component }
cli-clock-ends = الشهر { $used } من { $allowed }، ينتهي { $day }
cli-clock-waits = الشهر { $used } من { $allowed }، متوقف ما دام معلَّقًا
cli-clock-broken = الشهر { $used } من { $allowed }، انتهى قبل أوانه { $day }
cli-row-note = { $standing }: { $note }
cli-timeline-stretch = من { $from } إلى { $to }
cli-timeline-nothing = لم يبدأ شيء في هذه الأشهر.
cli-timeline-wage = الأجر
cli-timeline-loan = الأقساط
cli-number-of = { $number } من { $of }
cli-amount-decided = مقرر
cli-due-nothing =
    { $days ->
        [zero] لا شيء يستحق المتابعة اليوم.
        [one] لا شيء يستحق المتابعة خلال يوم.
        [two] لا شيء يستحق المتابعة خلال يومين.
        [few] لا شيء يستحق المتابعة خلال { $days } أيام.
        [many] لا شيء يستحق المتابعة خلال { $days } يومًا.
       *[other] لا شيء يستحق المتابعة خلال { $days } يوم.
    }
cli-book = دليل القواعد { $book }، طبعة { $day }
cli-book-checked = دليل القواعد { $book } سليم: البرامج { $programmes }، القواعد { $rules }، البنود { $rows }.
cli-rule-version = البند { $version }
cli-value-range = من { $from } إلى { $to }
cli-value-months = { $months }: { $counting }
cli-value-ages = من { $from } إلى { $to } سنة
cli-value-days = من { $from } إلى { $to } يوم
cli-register-begun = بدأ سجل جديد في { $dir }
cli-register-torn = قُطع من آخر اليومية { $bytes } بايت من تغيير لم يُؤكَّد قط.
cli-verify-sound = السجل سليم: القيود { $entry }، الأسر { $households }، الصفوف { $rows }. البصمة { $digest }
cli-verify-journal = اليومية: { $what }
cli-verify-missing = مفقود: { $what }
cli-verify-extra = زائد: { $what }
cli-verify-differs = يخالف اليومية: { $what }
cli-verify-digest = البصمة غير مطابقة: { $what }
cli-verify-invariant = مخالف للقواعد: { $what }
cli-rebuilt = أُعيد بناء الحالة: القيود { $entry }، الأسر { $households }.
cli-backup-written = كُتبت في { $file }: القيود { $entry }، الأسر { $households }. البصمة { $digest }
cli-backup-restored = استُعيدت من { $file } وقورنت: القيود { $entry }، الأسر { $households }. البصمة { $digest }
cli-demo-made = مكتب مختلق فيه { $households } أسرة في { $store }: الأوامر المنفَّذة { $commands }.
cli-demo-repeated = أوامر نُفّذت من قبل ولم تغيّر شيئًا: { $repeated }
cli-demo-refused = أوامر رفضها السجل: { $refused }
cli-progress-open = لحاق باليومية: القيد { $done } من { $of }
cli-progress-verify = فحص: القيد { $done } من { $of }
cli-progress-rebuild = إعادة بناء: القيد { $done } من { $of }
cli-progress-backup = نسخ: القيد { $done } من { $of }
cli-progress-restore = استعادة: القيد { $done } من { $of }
cli-demo-stopped = أُوقف العمل: اختُلقت { $households } من { $of } أسرة وكُتبت.
    .hint = الأمر نفسه مرة أخرى يتابع من حيث توقف.
cli-progress-demo = اختلاق الأسر: { $done } من { $of }

## الملفات الواردة: الأوامر وخياراتها وأخطاؤها.

cli-verb-import = إدخال أسر وأفراد من مصنف أو ملف CSV
cli-verb-template = كتابة المصنف الذي يقرؤه الاستيراد مع شرح كل عمود
cli-flag-import-file = المصنف (xlsx) أو ملف CSV
cli-flag-import-profile = معنى أعمدته: masar (نموذجنا) أو hope أو 121 أو jobseekers أو ملف toml
cli-flag-import-sheet = ورقة الأسر إن لم تكن ورقة ملف التعريف
cli-flag-import-people-sheet = ورقة الأفراد إن لم تكن ورقة ملف التعريف
cli-flag-import-encoding = الترميز utf-8 أو utf-16le أو utf-16be أو windows-1256 أو windows-1252؛ وإلا يقدر
cli-flag-import-separator = ما يفصل بين خلايا ملف CSV؛ وإلا يقدر
cli-flag-import-dates = كيف يقرأ 03/04/1990 حين لا يثبته العمود
cli-flag-import-update = تعديل أسر مسجلة: يسمي كل صف أسرة برقم ملفها أو بالرقم الوطني لأحد أفرادها، والخلية الفارغة تترك الحقل كما هو، وتمحوه none أو بلا. يعرض الخطة ولا يفعل شيئًا
cli-flag-import-from = اليوم الذي تسري منه العناوين والهواتف والحسابات، وإلا فاليوم
cli-flag-import-except = استثناء هذه الأسر
cli-flag-import-reason = السبب لها جميعًا، ويُحفظ في السجل
cli-flag-import-dry-run = الحكم على كل صف بحسب السجل دون كتابة شيء
cli-flag-import-rejects = أين تكتب الصفوف المرفوضة؛ وإلا فإلى جانب الملف
cli-flag-import-all-or-nothing = الاستيراد فقط إن لم يرفض أي صف
cli-flag-import-office = المكتب الذي يسجل؛ وإلا فآخر مكتب سجل
cli-flag-template-file = أين يكتب؛ ويجب أن ينتهي بالحروف .xlsx
cli-rows-refused = { $count ->
    [zero] لم يرفض أي صف
    [one] رفض صف واحد
    [two] رفض صفان
    [few] رفضت { $count } صفوف
    [many] رفض { $count } صفا
   *[other] رفض { $count } صف
}
cli-read-workbook = يجب أن ينتهي { $value } بالحروف .xlsx
