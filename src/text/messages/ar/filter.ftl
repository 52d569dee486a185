### لغة الترشيح: أخطاؤها، ومعنى ما يُكتب بها، وحقولها.
### Ids begin with `filter-`; every id also stands in the English file.

filter-comma = { "، " }
filter-or = أو

## أخطاء الترشيح: ما الخطأ وما العمل

filter-at = العمود { $column }: { $problem }.
filter-meant = هل تقصد { $meant }؟
filter-unknown-field = لا حقل باسم { $name }
    .hint = الحقول: { $known }. والكلمات تبحث في الأسماء والأرقام.
filter-of-another = الحقل { $name } يخص { $of }
    .hint = اكتب { $written }.
filter-unknown-value = لا قيمة { $value } للحقل { $name }
    .hint = القيم: { $known }.
filter-missing-value = تنقص قيمة
    .hint = مثل محافظة:إربد.
filter-not-a-number = الحقل { $name } يقارن بعدد
    .hint = مثل أفراد>=5 أو أفراد:3..5.
filter-not-an-amount = الحقل { $name } يقارن بمبلغ بالدينار
    .hint = مثل مبلغ>=93.330.
filter-not-a-day = الحقل { $name } يقارن بتاريخ
    .hint = مثل 2026-09-01 أو 2026-09 أو اليوم أو 30d أو -3m.
filter-not-ordered = الحقل { $name } لا يكبر ولا يصغر
    .hint = اكتب نقطتين.
filter-not-text = الحقل { $name } ليس نصًا يُبحث فيه
    .hint = اكتب نقطتين.
filter-not-sorted = لا تُرتَّب القائمة بالحقل { $name }
    .hint = رتّبها بأحد الحقول: { $known }.
filter-nothing-searched = طُلب الترتيب بالمطابقة ولا كلمات يُبحث عنها
    .hint = اكتب اسمًا أو كلمات أخرى أولًا، مثل: خالد ترتيب:-مطابقة.
filter-backward = المدى معكوس
    .hint = اكتب الطرف الأصغر أو الأسبق أولًا.
filter-no-words = لا يُبحث هنا في الأسماء
    .hint = اكتب حقلًا أولًا: { $known }.
filter-not-here = لا يُسأل عن هذا هنا
    .hint = اسأل عنه خارج هذين القوسين.
filter-open-quotation = علامة الاقتباس هذه غير مغلقة
filter-open-parenthesis = هذا القوس غير مغلق
filter-unexpected = هذا ليس في موضعه
    .hint = ضع النص الذي فيه علامات بين علامتي اقتباس.
filter-too-deep = أقواس متداخلة أكثر مما ينبغي
filter-too-long = النص أطول مما ينبغي

## معنى ما كُتب

filter-everybody = جميع الأسر
filter-all = كل ما يلي:
filter-any = أي مما يلي:
filter-not = ليس:
filter-word = اسم أو رقم أو هاتف أو ملاحظة: { $text }
filter-is = { $field }: { $values }
filter-is-text = { $field } فيها: { $values }
filter-below = { $field }: أقل من { $values }
filter-at-most = { $field }: لا تزيد على { $values }
filter-above = { $field }: أكثر من { $values }
filter-at-least = { $field }: لا تقل عن { $values }
filter-below-day = { $field }: قبل { $values }
filter-at-most-day = { $field }: حتى { $values }
filter-above-day = { $field }: بعد { $values }
filter-at-least-day = { $field }: اعتبارًا من { $values }
filter-between = من { $first } إلى { $last }
filter-today = اليوم، { $day }
filter-away = { $day } ({ $distance })
filter-days-ahead =
    { $count ->
        [zero] اليوم
        [one] بعد يوم
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يومًا
       *[other] بعد { $count } يوم
    }
filter-weeks-ahead =
    { $count ->
        [zero] اليوم
        [one] بعد أسبوع
        [two] بعد أسبوعين
        [few] بعد { $count } أسابيع
        [many] بعد { $count } أسبوعًا
       *[other] بعد { $count } أسبوع
    }
filter-months-ahead =
    { $count ->
        [zero] اليوم
        [one] بعد شهر
        [two] بعد شهرين
        [few] بعد { $count } أشهر
        [many] بعد { $count } شهرًا
       *[other] بعد { $count } شهر
    }
filter-years-ahead =
    { $count ->
        [zero] اليوم
        [one] بعد سنة
        [two] بعد سنتين
        [few] بعد { $count } سنوات
        [many] بعد { $count } سنة
       *[other] بعد { $count } سنة
    }
filter-days-ago =
    { $count ->
        [zero] اليوم
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
filter-weeks-ago =
    { $count ->
        [zero] اليوم
        [one] قبل أسبوع
        [two] قبل أسبوعين
        [few] قبل { $count } أسابيع
        [many] قبل { $count } أسبوعًا
       *[other] قبل { $count } أسبوع
    }
filter-months-ago =
    { $count ->
        [zero] اليوم
        [one] قبل شهر
        [two] قبل شهرين
        [few] قبل { $count } أشهر
        [many] قبل { $count } شهرًا
       *[other] قبل { $count } شهر
    }
filter-years-ago =
    { $count ->
        [zero] اليوم
        [one] قبل سنة
        [two] قبل سنتين
        [few] قبل { $count } سنوات
        [many] قبل { $count } سنة
       *[other] قبل { $count } سنة
    }
filter-among-any-person = فرد واحد على الأقل
filter-among-no-person = لا فرد
filter-among-all-person = كل الأفراد
filter-among-count-person = عدد الأفراد
filter-among-any-enrollment = شمول واحد على الأقل
filter-among-no-enrollment = لا شمول
filter-among-all-enrollment = كل حالات الشمول
filter-among-count-enrollment = عدد حالات الشمول
filter-among-any-placement = عمل واحد على الأقل
filter-among-no-placement = لا عمل
filter-among-all-placement = كل الأعمال
filter-among-count-placement = عدد الأعمال
filter-for-whom = { $who }، وفيه:
filter-order-rising = { $field }، الأصغر أولًا
filter-order-falling = { $field }، الأكبر أولًا
filter-order-rising-score = { $field }، الأضعف أولًا
filter-order-falling-score = { $field }، الأقرب أولًا
filter-order-rising-day = { $field }، الأسبق أولًا
filter-order-falling-day = { $field }، الأحدث أولًا
filter-sort = ترتيب القائمة
filter-one-person = أحد أفراد الأسرة
filter-one-enrollment = شمول
filter-one-placement = عمل
filter-how-any = واحد منها على الأقل
filter-how-no = لا شيء منها
filter-how-all = كل واحد منها
filter-how-count = كم منها

## فهارس السجل

filter-index-words = الأسماء والأرقام والملاحظات
filter-index-names = الأسماء
filter-index-notes = كلمات الملاحظات
filter-index-governorates = المحافظات
filter-index-liwa = الألوية
filter-index-aid = حالات المعونة
filter-index-programmes = البرامج
filter-index-caseworkers = الباحثون
filter-index-cases = أرقام الملفات
filter-index-phones = الهواتف
filter-index-members = أعداد الأفراد
filter-index-tasks = المهام
filter-index-briefs = ملخصات الأسر
filter-index-none = تُقرأ الملفات

## الحقول

filter-field-household-gov = المحافظة
filter-field-household-liwa = اللواء
filter-field-household-aid = حالة المعونة النقدية
filter-field-household-programme = برنامج قائم
filter-field-household-name = اسم أحد الأفراد
filter-field-household-phone = الهاتف الخلوي
filter-field-household-case = رقم الملف
filter-field-household-caseworker = الباحث
filter-field-household-members = عدد الأفراد
filter-field-household-office = المكتب
filter-field-household-registered = تاريخ التسجيل
filter-field-household-due = موعد مهمة
filter-field-household-started = بداية شمول
filter-field-household-ended = نهاية شمول
filter-field-household-visited = آخر زيارة
filter-field-household-reached = آخر تواصل مع الأسرة
filter-field-household-amount = المعونة النقدية عن الفترة
filter-field-household-wages = أجور الشهر
filter-field-household-has = لدى الأسرة
filter-field-household-no = ليس لدى الأسرة
filter-field-household-score = مطابقة الكلمات
filter-field-household-note = الملاحظات والتقارير
filter-field-person-name = الاسم
filter-field-person-age = العمر
filter-field-person-sex = الجنس
filter-field-person-relation = صلة القرابة برب الأسرة
filter-field-person-education = التعليم
filter-field-person-work = العمل
filter-field-person-disability = إعاقة مسجَّلة
filter-field-person-joined = تاريخ الانضمام
filter-field-enrollment-programme = البرنامج
filter-field-enrollment-state = الحالة
filter-field-enrollment-since = تاريخ آخر إجراء
filter-field-enrollment-reason = سبب آخر إجراء
filter-field-enrollment-track = الشروط
filter-field-enrollment-applied = تاريخ الطلب
filter-field-enrollment-started = البداية
filter-field-enrollment-ends = نهاية الدعم
filter-field-enrollment-ended = تاريخ الإيقاف أو الخروج
filter-field-enrollment-amount = المبلغ المقرر
filter-field-placement-employer = صاحب العمل
filter-field-placement-kind = النوع
filter-field-placement-stage = المرحلة
filter-field-placement-sector = القطاع
filter-field-placement-liwa = اللواء
filter-field-placement-wage = الأجر
filter-field-placement-contract = بداية العقد
filter-field-placement-insured = بداية الاشتراك في الضمان الاجتماعي
filter-field-placement-started = أول يوم عمل
filter-field-placement-ended = آخر يوم عمل

## القيم

filter-aid-none = لم يُشمل بمعونة
filter-flag-yes = نعم
filter-flag-no = لا
filter-has-phone = هاتف
filter-has-payee = حساب دفع
filter-has-caseworker = باحث
filter-has-address = عنوان
filter-has-work = فرد يعمل
filter-has-disability = فرد ذو إعاقة
filter-has-visit = زيارة
filter-has-note = ملاحظة

# The page about the language of filters.
filter-help-title = البحث والتصفية
filter-help-words = يُبحث عن الكلمة في الأسماء، بأي إملاء أو بالأحرف اللاتينية، وفي أرقام الملفات والأرقام الوطنية والهواتف وفي الملاحظات. الأقرب مطابقة أولًا. وإذا قلّ ما يوجد، عُدّت معه أسماء تختلف بحرف واحد.
filter-help-fields = حقل:قيمة تسأل عن شيء واحد: القيم بكلماتها أو برموزها، والعدة منها بفواصل. وللأعداد والمبالغ والأيام أيضًا ⁦<⁩ ⁦<=⁩ ⁦>⁩ ⁦>=⁩ والمدى، مثل ⁦3..5⁩. الأيام: ⁦2026-09-01⁩ أو ⁦2026-09⁩ أو 2026 أو اليوم أو 30ي بعد اليوم أو -3ش قبله (ي أيام، س أسابيع، ش أشهر، سنة).
filter-help-joined = ما يتجاور يلزم كله؛ و«أو» و«ليس» والأقواس تجمع بغير ذلك. وعلامات الاقتباس تُبقي الكلمات معًا.
filter-help-several = عن الأفراد والشمول والأعمال: أي أو بلا أو كل أو عدد مع مقارنة، ثم السؤال بين قوسين.
filter-help-examples = أمثلة
filter-help-example-name = khaled محافظة:إربد
filter-help-example-note = ملاحظة:"زيارة منزلية"
filter-help-example-place = محافظة:إربد،عجلون حالة:مشمول
filter-help-example-range = أفراد:3..5 أجور>=290
filter-help-example-days = موعد<30ي ليس زيارة>=-6ش
filter-help-example-either = بلا:هاتف أو بلا:عنوان
filter-help-example-person = أي فرد(جنس:أنثى عمر>=18 عمل:يبحث_عن_عمل)
filter-help-example-count = عدد فرد(عمر<18)>=4
filter-help-example-order = ~أحمد باحث:lina ترتيب:-مطابقة
filter-help-household = الأسرة
filter-help-offered = تُعرض القيم أثناء الكتابة
filter-help-order = كل حقل للأسرة له قيمة واحدة يرتّب القائمة؛ وعلامة الناقص تعكس الترتيب.
