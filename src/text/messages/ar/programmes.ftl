# البرامج: الأحداث والمنتجات والمراحل والوثائق والدوام والقروض والعون العيني
# وقرارات الأشخاص التي تعلو على القاعدة.

refusal-e3101 = يستجيب هذا البرنامج لحدث، فلا بد من ذكره.
    .hint = اذكره بـ--event و--event-on، ويعرض masar rules show الأحداث.
refusal-e3102 = { $code } ليس من أحداث هذا البرنامج.
    .hint = يعرض masar rules show أحداث البرنامج.
refusal-e3103 = لم يحن الوقت: يُقدَّم الطلب من { $first } إلى { $last } ({ $row }).
    .hint = قدّمه في أول هذه الأيام.
refusal-e3104 = فات الوقت: كان الطلب يُقدَّم من { $first } إلى { $last } ({ $row }).
    .hint = تحقق من يوم الحدث ومن يوم تقديم الطلب.
refusal-e3105 = لهذا البرنامج عدة منتجات، فلا بد من اختيار أحدها.
    .hint = اختره بـ--product، ويعرض masar rules show المنتجات.
refusal-e3106 = { $code } ليس من منتجات هذا البرنامج.
    .hint = يعرض masar rules show منتجات البرنامج.
refusal-e3107 = { $code } ليست من مراحل هذا البرنامج.
    .hint = يرسم masar rules show مراحل البرنامج.
refusal-e3108 = لا تأتي هذه المرحلة الآن: { $stage }. ما قد يأتي: { $next }.
    .hint = خذ المراحل بترتيبها، ويرسمها masar rules show.
refusal-e3109 = وثائق لم يطّلع عليها أحد: { $papers }.
    .hint = سجّل كل وثيقة عند الاطلاع عليها بـmasar enrollment paper.
refusal-e3110 = { $code } ليست من وثائق هذا البرنامج.
    .hint = يعرض masar rules show وثائق البرنامج.
refusal-e3111 = لا يُسجَّل دوام في: { $programme }.
    .hint = الدوام خاص بالتدريب.
refusal-e3112 = الحضور { $attended } من { $held }: أيام التدريب في الشهر من 1 إلى { $most }، ولا يزيد الحضور عليها.
    .hint = تحقق من الرقمين ومن الشهر.
refusal-e3113 = لا إقراض في: { $programme }.
    .hint = اذكر شمولًا في برنامج قروض.
refusal-e3114 = عقد بتاريخ { $day } مسجَّل من قبل.
    .hint = لكل منتج آخر شمول خاص به.
refusal-e3115 = أكثر مما يُقرَض: { $most } على الأكثر ({ $row }).
    .hint = تحقق من أصل القرض والمنتج، ويبيّن السطر مدى ثبوت رقمه.
refusal-e3116 = لا يمكن أن ينص عقد على هذا.
    .hint = لا يقل ما يُسدَّد عما يُقرَض، ولا بد من دفعة وقسط، ويستحق أول قسط بعد التوقيع.
refusal-e3117 = لا عقد مسجَّلًا لـ{ $id }.
    .hint = سجّله أولًا بـmasar loan agree.
refusal-e3118 =
    { $count ->
        [zero] لا دفعات باقية.
        [one] دُفعت الدفعة الوحيدة.
        [two] دُفعت الدفعتان.
        [few] دُفعت الدفعات الـ{ $count } كلها.
        [many] دُفعت الدفعات كلها وعددها { $count }.
       *[other] دُفعت الدفعات كلها وعددها { $count }.
    }
    .hint = تحقق من العقد.
refusal-e3119 = لا تصح الدفعة رقم { $no }: بقي للدفع { $left }.
    .hint = الدفعة الأخيرة كل ما بقي، وما قبلها أقل منه.
refusal-e3120 = الدفعة الأخيرة موقوفة: لم يطّلع أحد على تسجيل المشروع والعاملين فيه في الضمان الاجتماعي ({ $row }).
    .hint = سجّل ذلك عند الاطلاع عليه بـmasar loan registered.
refusal-e3121 = أكثر مما بقي: بقي للسداد { $left }.
    .hint = تحقق من المبلغ.
refusal-e3122 = لا شيء عينيًّا في: { $programme }.
    .hint = اذكر شمولًا في برنامج عيني.
refusal-e3123 = لم تُبلَغ المرحلة حتى ذلك اليوم: { $stage }.
    .hint = سجّل المرحلة أولًا بـmasar enrollment stage.
refusal-e3124 = { $id } ليس ساريًا لهذا: { $state }.
    .hint = فعّله أولًا، أو تحقق من اليوم.
refusal-e3125 = ما زال القرار رقم { $no } لـ{ $by } في هذه الأشهر قائمًا.
    .hint = أنهه أولًا بـmasar enrollment ruling-end.
refusal-e3126 = لا قرار قائمًا برقم { $no }.
    .hint = يعرض masar enrollment show القرارات.
refusal-e3127 = لا حد للأشهر في: { $component }.
    .hint = لا شيء يُقرَّر خلافه.
refusal-e3128 = الأشهر من 1 إلى { $most }.
    .hint = لإنهاء الصرف فورًا: تعليق أو إيقاف.
refusal-e3129 = لم يُسدد القرض كاملًا: بقي { $left }.
    .hint = سجل السداد أولًا.

because-ruling =
    { $months ->
        [zero] قرر { $by } ألا أشهر من { $from } (قرار { $no }): { $why }
        [one] قرر { $by } شهرًا واحدًا من { $from } (قرار { $no }): { $why }
        [two] قرر { $by } شهرين من { $from } (قرار { $no }): { $why }
        [few] قرر { $by } { $months } أشهر من { $from } (قرار { $no }): { $why }
        [many] قرر { $by } { $months } شهرًا من { $from } (قرار { $no }): { $why }
       *[other] قرر { $by } { $months } شهر من { $from } (قرار { $no }): { $why }
    }
because-carried =
    { $months ->
        [zero] لم يُستنفد أي شهر من قبل في { $from }
        [one] استُنفد شهر واحد من قبل في { $from }
        [two] استُنفد شهران من قبل في { $from }
        [few] استُنفدت { $months } أشهر من قبل في { $from }
        [many] استُنفد { $months } شهرًا من قبل في { $from }
       *[other] استُنفد { $months } شهر من قبل في { $from }
    }

once-per-subject = مرة واحدة
once-per-event = مرة لكل حدث
once-per-product = مرة لكل منتج
paid-monthly = شهريًا
paid-once = مرة واحدة
paid-to-family = الأسرة
paid-to-employer = صاحب العمل
paid-to-investor = المستثمر
paid-to-social-security = الضمان الاجتماعي

cli-verb-enrollment-stage = تسجيل بلوغ مرحلة من مراحل البرنامج
cli-verb-enrollment-paper = تسجيل الاطلاع على وثيقة
cli-verb-enrollment-attendance = تسجيل دوام شهر في التدريب
cli-verb-enrollment-given = تسجيل ما أُعطي عينًا
cli-verb-enrollment-ruling = تقرير عدد الأشهر أيًّا كانت القاعدة
cli-verb-enrollment-ruling-end = إنهاء القرار والعودة إلى القاعدة
cli-verb-loan = القروض: العقد والدفعات والسداد
cli-verb-loan-show = عرض قرض: العقد والأقساط والمتأخرات
cli-verb-loan-agree = تسجيل العقد
cli-verb-loan-tranche = تسجيل الدفعة التالية المصروفة
cli-verb-loan-registered = تسجيل الاطلاع على التسجيل في الضمان الاجتماعي
cli-verb-loan-repay = تسجيل مبلغ سُدِّد
cli-flag-event = ما حدث، برمز من البرنامج
cli-flag-event-on = يوم حدوثه
cli-flag-product = المنتج، برمز من البرنامج
cli-flag-paper = وثيقة اطُّلع عليها، برمز من البرنامج
cli-flag-enrollment-stage-stage = المرحلة، برمز من البرنامج
cli-flag-held = أيام التدريب المعقودة
cli-flag-attended = أيام حضور الشخص
cli-flag-what = ما أُعطي
cli-flag-value = قيمته إن عُرفت
cli-flag-months = الأشهر المسموحة كلها
cli-flag-enrollment-ruling-why = سبب عدم اتباع القاعدة
cli-flag-enrollment-ruling-end-why = سبب إنهاء القرار
cli-flag-enrollment-ruling-from = أول يوم يسري فيه
cli-flag-enrollment-ruling-end-no = رقم القرار
cli-flag-enrollment-attendance-month = الشهر مثل 2026-03
cli-flag-principal = أصل القرض
cli-flag-payable = كل ما يُسدَّد بحسب العقد
cli-flag-tranches = عدد دفعات الصرف
cli-flag-first-due = شهر أول قسط
cli-flag-instalments = عدد الأقساط الشهرية
cli-flag-signed = يوم توقيع العقد
cli-flag-loan-tranche-amount = المبلغ المصروف
cli-flag-loan-repay-amount = المبلغ المسدَّد
cli-done-enrollment-stage = سُجلت المرحلة: { $id }.
cli-done-enrollment-paper = سُجلت الوثيقة: { $id }.
cli-done-enrollment-attendance = سُجل الدوام: { $id }.
cli-done-enrollment-given = سُجل ما أُعطي: { $id }.
cli-done-enrollment-ruling = تقرر ذلك أيًّا كانت القاعدة: { $id }.
cli-done-enrollment-ruling-end = أُنهي القرار: { $id }.
cli-done-loan-agree = سُجل العقد: { $id }.
cli-done-loan-tranche = سُجلت الدفعة: { $id }.
cli-done-loan-registered = سُجل الاطلاع على التسجيل في الضمان الاجتماعي: { $id }.
cli-done-loan-repay = سُجل السداد: { $id }.

form-by-rule-share-of = { $name }: { $value } من الحد الأدنى للأجر، { $row } { $standing }

cli-fact-event = الحدث
cli-fact-event-on = يوم حدوثه
cli-fact-product = المنتج
cli-fact-stage = المرحلة
cli-fact-next-stage = ما قد يأتي
cli-fact-papers-missing = وثائق ناقصة
cli-fact-principal = أصل القرض
cli-fact-payable = واجب السداد
cli-fact-signed = يوم التوقيع
cli-fact-instalments = الأقساط
cli-fact-first-due = أول قسط
cli-fact-tranches = الدفعات المصروفة
cli-fact-paid-out = المصروف
cli-fact-repaid = المسدَّد
cli-fact-arrears = المتأخر
cli-fact-behind-since = متأخر منذ
cli-fact-outstanding = الباقي
cli-fact-ceiling = السقف
cli-fact-margin = المرابحة
cli-fact-grace = السماح
cli-fact-repayment = السداد
cli-fact-fee = الرسم
cli-fact-decision-days = أيام القرار
cli-fact-tranches-after-proof = دفعات بعد الإثبات
cli-col-on-file = في الملف
cli-col-number = الرقم
cli-col-until = حتى
cli-col-months = الأشهر
cli-col-why = السبب
cli-col-next = التالي
cli-col-papers = الوثائق
cli-col-event = الحدث
cli-col-window = المهلة
cli-title-on-file = في الملف
cli-title-rulings = قرارات في الأشهر
cli-title-loan = القرض
cli-title-instalments = الأقساط
cli-title-stages = المراحل
cli-title-events = الأحداث
cli-title-products = المنتجات
cli-title-papers = الوثائق
cli-stage-ends = ينتهي المسار هنا
cli-paper-seen = اطُّلع عليها
cli-attendance = حضر { $attended } من { $held } أيام
cli-flag-papers = وثيقة اطُّلع عليها، برمز من البرنامج، وتُكرر لأكثر من وثيقة
cli-flag-enrollment-ruling-component = المكوّن، برمز من البرنامج
cli-fact-loan-registered = الاطلاع على التسجيل

form-title-dossier = في الملف · { $id }
form-dossier-work = ما المسجَّل
form-dossier-stage = بلوغ مرحلة
form-dossier-paper = الاطلاع على وثيقة
form-dossier-attendance = دوام شهر
form-dossier-given = إعطاء عيني
form-dossier-agree = عقد قرض
form-dossier-tranche = صرف دفعة
form-dossier-registered = الاطلاع على الضمان
form-dossier-repay = سداد
form-dossier-ruling = قرار في الأشهر
form-dossier-ruling-end = إنهاء قرار
form-enrollment-stage = المرحلة
form-enrollment-papers = الوثائق
form-enrollment-held = أيام التدريب
form-enrollment-attended = أيام الحضور
form-enrollment-given = ما أُعطي
form-enrollment-value = القيمة
form-enrollment-component = المكوّن
form-enrollment-months = الأشهر كلها
form-enrollment-ruling = القرار
form-enrollment-why = السبب
form-enrollment-event = الحدث
form-enrollment-event-on = يوم الحدث
form-enrollment-product = المنتج
form-loan-principal = أصل القرض
form-loan-payable = واجب السداد
form-loan-tranches = الدفعات
form-loan-instalments = الأقساط
form-loan-first-due = أول قسط
form-loan-amount = المبلغ
form-hint-any-day = أي يوم من الشهر
form-papers-seen = اطُّلع عليها كلها
form-papers-not-yet = ليس بعد
form-papers-needed = الوثائق: { $papers }
form-papers-missing = بانتظار: { $papers }
form-window = يُقدَّم الطلب من { $first } إلى { $last } ({ $row })
form-loan-ceiling = سقف القرض: { $value } ({ $row })
form-loan-margin = المرابحة: { $value } ({ $row })
form-loan-grace = أشهر السماح: { $value } ({ $row })
form-loan-repayment = أشهر السداد: { $value } ({ $row })
form-loan-fee = الرسم: { $value } ({ $row })
form-loan-stands = المتأخر { $arrears }، والباقي { $outstanding }
key-enrollment-dossier = مرحلة أو وثيقة أو قرض أو أشهر
    .short = الملف
help-because-no-dossier = لا يطلب برنامجه شيئًا آخر.
app-done-enrollment-stage = سُجلت المرحلة
app-done-enrollment-paper = سُجلت الوثيقة
app-done-enrollment-attendance = سُجل الدوام
app-done-enrollment-given = سُجل ما أُعطي
app-done-enrollment-ruling = تقررت الأشهر
app-done-enrollment-ruling-end = أُنهي القرار
app-done-loan-agree = سُجل العقد
app-done-loan-tranche = سُجلت الدفعة
app-done-loan-registered = سُجل الاطلاع على الضمان
app-done-loan-repay = سُجل السداد
pane-on-file = في الملف
pane-next-stage = التالي: { $stages }
pane-papers-missing = ينقص: { $papers }
pane-arrears = متأخر { $amount }
