### تصحيح الأموال والقيود: الفروق المستحقة والمبالغ الزائدة والتصحيحات.
### Every id also stands in the English file.

refusal-e3501 = لا يوجد فرق مستحق برقم { $id }.
    .hint = يعرض masar balance show فروق الأسرة.
refusal-e3502 = لا يوجد مبلغ زائد برقم { $id }.
    .hint = يعرض masar balance show المبالغ الزائدة للأسرة.
refusal-e3503 = لا توجد خطوة رقمها { $no }.
    .hint = يعرض masar enrollment show الخطوات بأرقامها.
refusal-e3504 = الشهر { $month } ليس مفتوحًا: الشهر المفتوح { $open }.
    .hint = اختر هذا الشهر أو شهرًا من السنة القادمة.
refusal-e3505 = لا فروق: كل شهر مغلق صُرف كما استحق.
    .hint = الشهر المستحق الذي لم يُصرف بعد يُصرف باسمه.
refusal-e3506 = الفرق { $id } لم يعد مستحقًا، أو لم يعد مستحقًا كله.
    .hint = رحّل الفروق من جديد ثم اصرف ما يبقى.
refusal-e3507 = { $component } عن { $month } يُصرف بطريق آخر: مع شهر آخر أو بالاقتطاع.
    .hint = يبيّن masar balance show ما رُحّل عنه وما اقتُطع منه.
refusal-e3508 = لم يُصرف لـ { $id } زيادة، أو أن قضية مفتوحة تشملها كلها.
    .hint = ما زال في الطريق يُنتظر رده.
refusal-e3509 = لم تُبلَّغ الأسرة بعد بـ { $id }.
    .hint = سجّل التبليغ أولًا: masar balance notice.
refusal-e3510 = بُلّغت الأسرة في { $day }.
    .hint = لا شيء مطلوب.
refusal-e3511 = لم يُتفق بعد على خطة لـ { $id }.
    .hint = اتفق على خطة أولًا: masar balance plan.
refusal-e3512 = تبدأ الخطة من { $from }، والشهر { $month } قبلها.
    .hint = اختر شهرًا من أشهر الخطة.
refusal-e3513 = لا يُقتطع أكثر من { $cap } في { $month }، وقد اقتُطع { $already }.
    .hint = اقتطع أقل أو اتفق على خطة أخرى.
refusal-e3514 = لم يبق أكثر من { $rest }.
    .hint = أدخل هذا المبلغ أو أقل.
refusal-e3515 = تهبط الدفعة دون الصفر: بقي منها { $left }.
    .hint = اقتطع أقل أو من شهر آخر.
refusal-e3516 = دفعة { $month } في الطريق أو وصلت.
    .hint = اقتطع من شهر لاحق.
refusal-e3517 = فتح { $user } هذه القضية، فيقرر غيره ما لا يُطالب به.
    .hint = اطلب القرار من زميل.
refusal-e3518 = هناك خطوة أخرى في { $other } ولا تتجاوز خطوة أخرى.
    .hint = صحّح تلك أولًا.

overpayment-cause-late-report = تبليغ متأخر
overpayment-cause-office-error = خطأ من المكتب
overpayment-cause-data-error = بيانات خاطئة
overpayment-cause-death = وفاة
overpayment-cause-concealed = عدم إفصاح
overpayment-cause-other = سبب آخر
correction-cause-told-late = تبليغ متأخر
correction-cause-typed-wrong = خطأ في الإدخال
correction-cause-new-evidence = إثبات جديد
correction-cause-decision-of-agency = قرار الجهة
correction-cause-other = سبب آخر

cli-done-balance-adjust = رُحّلت فروق { $id }.
cli-done-balance-pay = سُجل ما ورد عن الفرق { $id }.
cli-done-balance-overpaid = فُتحت قضية لما صُرف زيادة: { $id }
cli-done-balance-notice = سُجل تبليغ الأسرة بـ { $id }.
cli-done-balance-plan = اتُّفق على خطة { $id }.
cli-done-balance-recover = سُجل الاقتطاع لـ { $id }.
cli-done-balance-write-off = سُجل ما لا يُطالب به من { $id }.
cli-done-enrollment-correct = صُحّح تاريخ الخطوة: { $id }
cli-done-enrollment-amount = قُرّر المبلغ: { $id }
cli-done-placement-correct = صُحّح تاريخ المرحلة: { $id }
cli-done-placement-wage = صُحّح الأجر: { $id }

cli-verb-balance = المصروف مقابل المستحق: عرض وترحيل الفروق وصرفها والمبالغ الزائدة وتبليغها وخطتها واقتطاعها وشطبها
cli-verb-balance-show = عرض ما صُرف ناقصًا أو زائدًا عن الأشهر المغلقة
cli-verb-balance-adjust = ترحيل المستحق عن الأشهر المغلقة إلى شهر مفتوح
cli-verb-balance-pay = تسجيل ما يبلّغ به الدافع عن فرق مستحق
cli-verb-balance-overpaid = فتح قضية لما صُرف زيادة لحالة شمول
cli-verb-balance-notice = تسجيل تبليغ الأسرة بمبلغ زائد
cli-verb-balance-plan = الاتفاق على خطة استرداد المبلغ الزائد
cli-verb-balance-recover = اقتطاع جزء من دفعة شهر
cli-verb-balance-write-off = قرار عدم المطالبة بجزء: من غير من فتح القضية
cli-verb-enrollment-correct = تصحيح تاريخ إجراء إلى تاريخه الفعلي
cli-verb-enrollment-amount = تسجيل المبلغ المقرر من شهر، ولو كان ماضيًا
cli-verb-placement-correct = تصحيح تاريخ مرحلة إلى تاريخها الفعلي
cli-verb-placement-wage = تصحيح الأجر لجميع الأشهر
cli-verb-why = بيان السبب: لشهر أو حالة أو مدة أو عمل
cli-flag-as-what = مع --as-of: القيمة known لما كان مسجَّلًا حينها، أو stood لما كان عليه الحال بحسب المعروف الآن
cli-flag-all = مع الأسطر المستقيمة أيضًا
cli-flag-with = الشهر المفتوح الذي تُصرف معه (هذا الشهر إن لم يُذكر)
cli-flag-balance-adjust-enrollment = لهذا الشمول فقط
cli-flag-balance-recover-enrollment = الشمول الذي تُقتطع دفعته
cli-flag-balance-recover-month = أول شهر تغطيه تلك الدفعة
cli-flag-balance-recover-amount = المبلغ المقتطع بالدينار
cli-flag-adjustment = رقم الفرق، مثل IRB-004217#4
cli-flag-overpayment = رقم المبلغ الزائد، مثل IRB-004217#5
cli-flag-cause = السبب
cli-flag-balance-pay-amount = المبلغ المبلَّغ عنه بالدينار (مبلغ الفرق إن لم يُذكر)
cli-flag-balance-pay-on = تاريخ تلك الحالة (اليوم إن لم يُذكر)
cli-flag-balance-overpaid-on = تاريخ اكتشافه (اليوم إن لم يُذكر)
cli-flag-balance-overpaid-note = ملاحظة على القضية
cli-flag-balance-notice-on = تاريخ تبليغ الأسرة (اليوم إن لم يُذكر)
cli-flag-balance-plan-from = أول شهر فيه اقتطاع
cli-flag-cap = أعلى اقتطاع في الشهر بالدينار
cli-flag-agreed = ما اتُّفق عليه مع الأسرة
cli-flag-balance-write-off-amount = المبلغ الذي لا يُطالب به بالدينار
cli-flag-balance-write-off-on = تاريخ القرار (اليوم إن لم يُذكر)
cli-flag-grounds = سبب عدم المطالبة به
cli-flag-step = رقم الإجراء كما يعدّه show
cli-flag-enrollment-correct-on = التاريخ الفعلي
cli-flag-enrollment-correct-note = ملاحظة على التصحيح
cli-flag-enrollment-correct-amount = المبلغ المقرر بالدينار إن لم يُقرَّر مبلغ لشهر البداية الجديد
cli-flag-enrollment-amount-from = أول شهر يسري فيه
cli-flag-enrollment-amount-note = ملاحظة على القرار
cli-flag-placement-correct-on = التاريخ الفعلي
cli-flag-placement-correct-note = ملاحظة على التصحيح
cli-flag-placement-wage-note = ملاحظة على التصحيح
cli-flag-id = رقم الملف أو الشمول أو التشغيل: IRB-004217 أو IRB-004217/2 أو IRB-004217+1
cli-flag-why-month = الشهر المسؤول عنه
cli-flag-why-component = لهذا المكوّن فقط
cli-balance-sums = المستحق للأسرة عن الأشهر قبل { $month }: { $owed }. المصروف زيادة: { $over }.
cli-balance-even = كل شهر مغلق صُرف كما استحق.
cli-title-adjustments = الفروق المستحقة
cli-title-overpayments = المبالغ الزائدة
cli-adjustment-posted = مرحَّل
cli-adjustment-withdrawn = مسحوب
cli-col-no = رقم
cli-col-due = المستحق
cli-col-paid = المصروف
cli-col-adjusted = الفرق
cli-col-kept-back = المقتطع
cli-col-owed = الباقي
cli-col-over = الزائد
cli-col-matter = الرقم
cli-col-of-month = عن
cli-col-with-month = مع
cli-col-cause = السبب
cli-col-found = اكتُشف
cli-col-notice = بُلّغ
cli-col-recovered = المسترد
cli-col-written-off = المشطوب
cli-col-still-open = المتبقي

## لماذا

why-paid = صُرف { $component } عن { $month } في { $on }: { $amount }.
why-paid-nothing-due = صُرف { $component } عن { $month } في { $on }: { $amount }، وبحسب المعروف الآن لم يكن مستحقًا.
why-failed = لم يصل { $component } عن { $month }: { $amount }، { $state } في { $on }، رد البنك: { $bank }.
why-in-flight = { $component } عن { $month } في الطريق: { $amount }، { $state } منذ { $on }.
why-not-paid = { $component } عن { $month }: لم يُصرف ولا شيء مستحق.
why-unpaid = { $component } عن { $month }: المستحق { $amount } ولا دفعة مسجلة.
why-expected = { $component } عن { $month }: سيستحق { $amount }.
why-covered = { $component } عن { $month } تغطيه دفعة شهر سابق من الربع.
why-amount-unknown = { $component } عن { $month }: لا قاعدة ولا قرار يحدد المبلغ.
why-paid-other-than-due = صُرف { $paid }، والمستحق بحسب المعروف الآن { $due }.
why-adjusted = صُرف فرق { $amount } مع { $with } (الفرق { $id }، { $by }).
why-adjustment-open = يُصرف فرق { $amount } مع { $with } (الفرق { $id }، { $by }).
why-overpaid = يُطالب برد { $amount }: { $cause }، اكتُشف في { $found } ({ $id }، { $by })، واستُرد حتى الآن { $recovered }.
why-kept-back = اقتُطع منه { $amount } للمبلغ الزائد { $id } ({ $by }).
why-written-off = لا يُطالب برد { $amount }: بقرار { $by }.
why-state = { $programme }: { $state } منذ { $day }.
why-step = { $step } في { $day }: { $reason } ({ $by })
why-still-suspended =
    { $days ->
        [zero] عُلّق اليوم ولم يُفك التعليق.
        [one] مضى على التعليق يوم واحد ولم يُفك.
        [two] مضى على التعليق يومان ولم يُفك.
        [few] مضت على التعليق { $days } أيام ولم يُفك.
        [many] مضى على التعليق { $days } يومًا ولم يُفك.
       *[other] مضى على التعليق { $days } يوم ولم يُفك.
    }
why-nobody-answered =
    { $count ->
        [zero] لا محاولات للوصول إلى الأسرة، آخرها { $last } ({ $by })
        [one] محاولة واحدة للوصول إلى الأسرة في { $last } ({ $by })
        [two] محاولتان للوصول إلى الأسرة آخرهما في { $last } ({ $by })
        [few] { $count } محاولات للوصول إلى الأسرة آخرها في { $last } ({ $by })
        [many] { $count } محاولة للوصول إلى الأسرة آخرها في { $last } ({ $by })
       *[other] { $count } محاولة للوصول إلى الأسرة آخرها في { $last } ({ $by })
    }
why-not-begun = بدأ في { $day }.
why-assessed = قُيّم في { $day } من { $by }: { $points } من { $of } نقطة.
why-approved = اعتُمد في { $day } من { $by }.
why-month-number = الشهر { $number } من { $of }.
why-clock-ends = { $component }: الشهر { $used } من { $allowed }، ينتهي في { $day }.
why-clock-waits = { $component }: الشهر { $used } من { $allowed }، وتنتظر النهاية فك التعليق.
why-clock-broken = { $component }: الشهر { $used } من { $allowed }، وانتهى قبل أوانه في { $day }.
why-limit-reached =
    { $allowed ->
        [zero] لا أشهر دعم.
        [one] استُنفد شهر الدعم.
        [two] استُنفد شهرا الدعم.
        [few] استُنفدت أشهر الدعم وعددها { $allowed } أشهر.
        [many] استُنفدت أشهر الدعم وعددها { $allowed } شهرًا.
       *[other] استُنفدت أشهر الدعم وعددها { $allowed } شهر.
    }
why-programme-ends = ينتهي البرنامج نفسه في { $day }.
why-paused =
    { $months ->
        [zero] لم يُعلّق أي شهر: { $counting }.
        [one] عُلّق شهر واحد: { $counting }.
        [two] عُلّق شهران: { $counting }.
        [few] عُلّقت { $months } أشهر: { $counting }.
        [many] عُلّق { $months } شهرًا: { $counting }.
       *[other] عُلّق { $months } شهر: { $counting }.
    }
why-started = محتسب من { $day }.
why-disability = إعاقة مسجَّلة من { $since }، سُجلت في { $recorded }.
why-no-disability = لا إعاقة مسجَّلة.
why-track = الشروط: { $track }.
why-ruling =
    { $months ->
        [zero] لا أشهر، بقرار من { $from } ({ $by }): { $why }
        [one] شهر واحد، بقرار من { $from } ({ $by }): { $why }
        [two] شهران، بقرار من { $from } ({ $by }): { $why }
        [few] { $months } أشهر، بقرار من { $from } ({ $by }): { $why }
        [many] { $months } شهرًا، بقرار من { $from } ({ $by }): { $why }
       *[other] { $months } شهر، بقرار من { $from } ({ $by }): { $why }
    }
why-carried =
    { $months ->
        [zero] لم يُستنفد أي شهر في { $from }.
        [one] استُنفد شهر واحد في { $from }.
        [two] استُنفد شهران في { $from }.
        [few] استُنفدت { $months } أشهر في { $from }.
        [many] استُنفد { $months } شهرًا في { $from }.
       *[other] استُنفد { $months } شهر في { $from }.
    }
why-row = بموجب القاعدة «{ $rule }»: { $row }
why-caution = { $standing }: { $note }
why-decided = قُرّر { $amount } ({ $period }) من { $from }، وسُجل في { $recorded }.
why-share = حصة من أجر { $wage } لدى { $employer }.
why-left = غادر { $name } في { $day }: { $why }، وسُجل في { $recorded }.
why-job = { $employer }: { $stage } منذ { $day } ({ $by })
why-job-ended = انتهى العمل لدى { $employer } في { $day }: { $reason } ({ $by })
why-corrected-day = صُحّح في { $on }: صار { $was } { $now } ({ $cause }، { $by }).
why-corrected-amount = في { $on } صار المبلغ من { $from } { $now } ({ $cause }، { $by }).
why-corrected-wage = صُحّح الأجر في { $on }: صار { $was } { $now } ({ $cause }، { $by }).

## في اللوحات

key-why-tell = بيان السبب
    .short = لماذا
key-balance-show = المصروف مقابل المستحق
    .short = الرصيد
key-balance-adjust = ترحيل المستحق عن الأشهر المغلقة
    .short = فروق
key-balance-overpaid = فتح قضية لما صُرف زيادة
    .short = زائد
key-balance-notice = تسجيل تبليغ الأسرة
    .short = تبليغ
key-balance-plan = الاتفاق على خطة الاسترداد
    .short = خطة
key-balance-recover = اقتطاع جزء
    .short = اقتطاع
key-balance-write-off = شطب
    .short = شطب
key-enrollment-correct = تصحيح تاريخ إجراء
    .short = تصحيح
key-enrollment-amount = تسجيل المبلغ المقرر
    .short = المبلغ
key-balance-pay = تسجيل ما ورد عن صرف فرق
    .short = صرف
key-loan-repay = تسجيل قسط من القرض
    .short = قسط
help-because-not-overpaid = لا زيادة مصروفة خارج القضايا.
help-because-no-case = لا مبلغ زائد لهذه الأسرة في هذه المرحلة.
help-because-no-adjustment = لا فرق لهذه الأسرة ينتظر الصرف.
help-because-amount-by-rule = المبلغ بموجب القاعدة ولا يُقرر.
help-because-no-loan = لا قرض هنا ما زال عليه سداد.
app-done-balance-adjust = رُحّلت الفروق
app-done-balance-pay = سُجل ما ورد عن الفرق
app-done-balance-overpaid = فُتحت القضية
app-done-balance-notice = سُجل التبليغ
app-done-balance-plan = اتُّفق على الخطة
app-done-balance-recover = سُجل الاقتطاع
app-done-balance-write-off = سُجل الشطب
app-done-enrollment-correct = صُحّح التاريخ
app-done-enrollment-amount = قُرّر المبلغ
app-done-placement-correct = صُحّح التاريخ
app-done-placement-wage = صُحّح الأجر
why-title = لماذا
why-nothing = لا شيء يُذكر.
balance-title = المصروف مقابل المستحق
balance-sums = المستحق للأسرة عن الأشهر قبل { $month }: { $owed }. المصروف زيادة: { $over }.
balance-even = كل شهر مغلق صُرف كما استحق.
balance-lines = الأشهر
balance-owed = الباقي { $amount }: صُرف { $paid } من { $due }
balance-over = زيادة { $amount }: صُرف { $paid }، المستحق { $due }
balance-adjustments = الفروق المستحقة
balance-adjustment = { $amount } مع { $with }: { $state }
balance-posted = مرحَّل
balance-withdrawn = مسحوب
balance-cases = المبالغ الزائدة
balance-case = { $cause } · { $stated }، استُرد { $recovered }، شُطب { $off }، بقي { $open }
form-title-adjust = ترحيل الفروق · { $household }
form-title-overpaid = صُرف زيادة · { $of }
form-title-notice = تبليغ الأسرة · { $of }
form-title-plan = خطة الاسترداد · { $of }
form-title-recover = اقتطاع جزء · { $of }
form-title-write-off = شطب · { $of }
form-title-correct = تصحيح تاريخ إجراء · { $of }
form-title-amount = المبلغ المقرر · { $of }
form-title-pay = صرف الفرق · { $of }
form-enrollment-from = ابتداءً من
form-payment-state = الحالة
form-payment-on = التاريخ
form-payment-bank-reason = رد البنك
form-adjustment-with = تُصرف مع
form-overpayment-cause = السبب
form-overpayment-found = اكتُشف في
form-overpayment-note = ملاحظة
form-overpayment-notice = بُلّغت في
form-overpayment-from = أول شهر
form-overpayment-cap = أعلى اقتطاع شهري
form-overpayment-agreed = الاتفاق
form-overpayment-amount = المبلغ
form-overpayment-on = تاريخ القرار
form-overpayment-why = السبب
form-recovery-month = من دفعة
form-recovery-amount = المقتطع
form-correction-step = الإجراء
form-correction-on = التاريخ الفعلي
form-correction-cause = السبب
form-correction-note = ملاحظة
form-hint-correct-amount = فقط إن لم يُقرَّر مبلغ لشهر البداية الجديد.
form-foresee-no-adjustment = كل شهر مغلق صُرف كما استحق: لا شيء يُرحّل.
form-foresee-adjustment = { $month }: المصروف { $paid } والمستحق { $due }، فيُرحّل { $amount }.
form-foresee-withdrawn = { $month }: يُسحب { $amount }.
form-foresee-excess = { $month }: الزيادة { $amount }.
form-hint-bank-reason = رمز البنك أو عبارته.
form-foresee-attempt = { $month }: { $amount } تُصرف مع { $with }، المحاولة { $attempt }.
form-foresee-had = { $month }: صُرف { $paid } من { $due }، ولم يبق شيء مستحقًا.
form-foresee-still-owed = { $month }: صُرف { $paid } من { $due }، والباقي { $owed }.
form-foresee-owed =
    { $count ->
        [zero] لا أشهر مغلقة.
        [one] شهر واحد مغلق: يستحق عنه { $amount } يُرحّل فرقًا.
        [two] شهران مغلقان: يستحق عنهما { $amount } يُرحّل فروقًا.
        [few] { $count } أشهر مغلقة: يستحق عنها { $amount } يُرحّل فروقًا.
        [many] { $count } شهرًا مغلقًا: يستحق عنها { $amount } يُرحّل فروقًا.
       *[other] { $count } شهر مغلق: يستحق عنها { $amount } يُرحّل فروقًا.
    }
form-foresee-over =
    { $count ->
        [zero] لا زيادة مصروفة.
        [one] صُرف عن شهر واحد { $amount } زيادة: تُفتح لها قضية.
        [two] صُرف عن شهرين { $amount } زيادة: تُفتح لها قضية.
        [few] صُرف عن { $count } أشهر { $amount } زيادة: تُفتح لها قضية.
        [many] صُرف عن { $count } شهرًا { $amount } زيادة: تُفتح لها قضية.
       *[other] صُرف عن { $count } شهر { $amount } زيادة: تُفتح لها قضية.
    }
form-foresee-rest = الباقي: { $rest }
