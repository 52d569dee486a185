### المتابعة: المهام والزيارات المخططة والإحالات والتظلمات وأيام العطل ونماذج الملاحظات.
### Every id also stands in the English file.

## أنواع المهام، للعدّ والتصفية

task-kind-clock-ends = مدة تنتهي
task-kind-warning = تنتهي قريبًا
task-kind-suspended = معلَّق
task-kind-payment-failed = دفعة فاشلة
task-kind-visit = زيارة مخططة
task-kind-step = متابعة
task-kind-wage = أجر بانتظار التأكيد
task-kind-retention = تحقق من الاستمرار
task-kind-reassessment = إعادة تقييم
task-kind-assessment = خروج بانتظار القرار
task-kind-watch-check = تحقق بعد الخروج
task-kind-referral = إحالة
task-kind-grievance = تظلم
task-kind-overpayment-notice = زيادة لم تُبلَّغ
task-kind-overpayment-plan = زيادة دون اتفاق
task-kind-papers = وثائق ناقصة
task-kind-instalment = قسط قرض
task-kind-task = مهمة

## المهام، جملة قصيرة لكل منها

task-component = { $programme }: { $component }
task-clock-ends = انتهاء { $clock }
task-warning-work = السؤال عن استمرار العمل: انتهاء { $clock } في { $day }
task-warning-family = التحضير لإعادة التقييم: انتهاء { $clock } في { $day }
task-suspended = { $programme } معلَّق
task-payment-failed = { $programme }: فشل دفع { $month } { $reason }
task-visit = { $mode }
task-visit-why = { $mode }: { $why }
task-wage = هل وصل أجر { $month }؟ { $employer }
task-retention =
    { $months ->
        [0] هل بقي في العمل عند انتهاء الدعم؟ { $employer }
        [zero] هل بقي في العمل عند انتهاء الدعم؟ { $employer }
        [one] هل بقي في العمل بعد شهر من الدعم؟ { $employer }
        [two] هل بقي في العمل بعد شهرين من الدعم؟ { $employer }
        [few] هل بقي في العمل بعد { $months } أشهر من الدعم؟ { $employer }
        [many] هل بقي في العمل بعد { $months } شهرًا من الدعم؟ { $employer }
       *[other] هل بقي في العمل بعد { $months } شهر من الدعم؟ { $employer }
    }
task-reassessment = إعادة تقييم { $programme }: انتهت فترة السماح
task-assessment = البت في الخروج من { $programme }
task-watch-check =
    { $months ->
        [zero] كيف حال الأسرة عند الخروج؟
        [one] كيف حال الأسرة بعد شهر من الخروج؟
        [two] كيف حال الأسرة بعد شهرين من الخروج؟
        [few] كيف حال الأسرة بعد { $months } أشهر من الخروج؟
        [many] كيف حال الأسرة بعد { $months } شهرًا من الخروج؟
       *[other] كيف حال الأسرة بعد { $months } شهر من الخروج؟
    }
task-referral = بانتظار رد { $to }: { $what }
task-grievance = الرد على التظلم: { $subject }
task-appeal = الرد على الاعتراض: { $subject }
task-set = { $what }
task-set-who = { $what } ({ $who })
task-overpayment-notice = إبلاغ الأسرة بما صُرف زيادة
task-overpayment-plan = الاتفاق على استرداد ما صُرف زيادة
task-instalment = قسط متأخر { $amount }: { $programme }
task-papers =
    { $count ->
        [zero] { $programme }: لا وثائق ناقصة
        [one] { $programme }: تنقص وثيقة واحدة
        [two] { $programme }: تنقص وثيقتان
        [few] { $programme }: تنقص { $count } وثائق
        [many] { $programme }: تنقص { $count } وثيقة
       *[other] { $programme }: تنقص { $count } وثيقة
    }

## خطط الزيارات

plan-mode-home = زيارة منزلية
plan-mode-virtual = زيارة عن بُعد
plan-mode-employer = زيارة صاحب العمل
plan-mode-project = زيارة المشروع
plan-mode-phone = اتصال هاتفي
task-standing-open = مفتوحة
task-standing-done = منجزة
task-standing-dropped = ملغاة
day-off-weekend = عطلة نهاية الأسبوع
day-off-holiday = عطلة رسمية

## الإحالات والتظلمات

referral-state-sent = مرسلة
referral-state-accepted = مقبولة
referral-state-refused = مرفوضة
referral-state-done = منجزة
referral-state-withdrawn = مسحوبة
grievance-subject-exclusion = عدم الشمول
grievance-subject-amount = المبلغ
grievance-subject-suspension = التعليق
grievance-subject-stop = الإيقاف
grievance-subject-payment = الدفع
grievance-subject-wrong-data = بيانات خاطئة
grievance-subject-conduct = معاملة الموظفين
grievance-subject-employer = صاحب العمل
grievance-subject-other = غير ذلك
grievance-outcome-upheld = مقبول
grievance-outcome-partly-upheld = مقبول جزئيًا
grievance-outcome-rejected = مرفوض
grievance-outcome-withdrawn = مسحوب

## الرفض

refusal-e3301 = لا يوجد في الملف رقم { $id }.
    .hint = يعرض masar task list و masar household show الأرقام.
refusal-e3302 = { $day } يوم عطلة ({ $why })، ويوم العمل التالي { $next }.
    .hint = خذ يوم العمل التالي، أو خطط رغم ذلك (--anyway). يعرض masar holidays list أيام العطل.
refusal-e3303 = مضى { $day }: تُخطط الزيارة لليوم { $today } أو بعده.
    .hint = يسجل masar visit add زيارة تمت.
refusal-e3304 = الزيارة المخططة { $id } تمت أو أُلغيت من قبل.
    .hint = خطط لزيارة أخرى.
refusal-e3305 = إحالة { $from } لا تصبح { $to }.
    .hint = أرسل إحالة جديدة.
refusal-e3306 = سبق الرد على التظلم { $id }.
    .hint = من لا يقبل الرد يعترض عليه: masar grievance add --appeals.
refusal-e3307 = لا رد على { $id } يُعترض عليه.
    .hint = الاعتراض على الرد على تظلم لم يُسحب.
refusal-e3308 = سبق الاعتراض على الرد على { $id }.
    .hint = يُعترض على الرد مرة واحدة.

refusal-e3309 = مضى { $day }: تُحدَّد المهمة لليوم { $today } أو بعده.
    .hint = يسجل masar note add ما أُنجز من قبل.
refusal-e3310 = المهمة { $id } أُنجزت أو أُلغيت من قبل.
    .hint = حدّد مهمة أخرى.

## الأوامر

cli-verb-visit-plan = تخطيط زيارة أو اتصال ليوم قادم
cli-verb-visit-move = نقل زيارة مخططة إلى يوم آخر
cli-verb-visit-off = إلغاء زيارة مخططة
cli-verb-visits = كشف اليوم: الزيارات المخططة بحسب المكان، مع الهواتف وآخر نتيجة
cli-verb-referral = الإحالات بين الجهات: إضافة ومتابعة
cli-verb-referral-add = إحالة أسرة أو شخص إلى جهة أخرى
cli-verb-referral-step = تسجيل ما آلت إليه إحالة
cli-verb-grievance = التظلمات: إضافة ورد
cli-verb-grievance-add = تسجيل تظلم أو اعتراض على رد
cli-verb-grievance-answer = الرد على تظلم
cli-verb-task = المهام: إضافة وإنجاز وإلغاء وقائمة
cli-verb-task-add = تكليف موظف بمهمة حتى يوم محدد
cli-verb-task-done = تسجيل إنجاز مهمة
cli-verb-task-drop = إلغاء مهمة لم تعد مطلوبة
cli-verb-task-list = ما يلزم عمله، الأقدم أولًا (مثل due)
cli-verb-holidays = أيام العطل: قائمة وتحقق
cli-verb-holidays-list = عطل السنة، والأعياد التي لم تُعلن بعد
cli-verb-holidays-check = هل ملف العطل سليم
cli-flag-visit-plan-on = يوم الزيارة
cli-flag-visit-move-on = اليوم الجديد
cli-flag-visit-plan-why = الغرض
cli-flag-visit-off-why = سبب الإلغاء
cli-flag-call = اتصال هاتفي لا زيارة
cli-flag-visitor = من يذهب (باحث الأسرة إن لم يُذكر)
cli-flag-anyway = ولو كان يوم عطلة
cli-flag-visit = رقم الزيارة المخططة مثل IRB-004217#4
cli-flag-visits-page = كتابة الكشف صفحة للطباعة (.html) فيها مكان لكتابة النتائج
cli-flag-visits-on = يوم الكشف (اليوم إن لم يُذكر)
cli-flag-visits-visitor = زيارات هذا الموظف فقط
cli-flag-late = مع ما تأخر
cli-flag-referral = رقم الإحالة مثل IRB-004217#4
cli-flag-referral-add-subject = رقم الأسرة أو الشخص، مثل IRB-004217 أو IRB-004217.3
cli-flag-referral-add-to = الجهة: رمزها أو اسمها
cli-flag-referral-add-what = المطلوب
cli-flag-referral-add-by = اليوم المتفق عليه للرد
cli-flag-referral-step-to = ما آلت إليه
cli-flag-grievance = رقم التظلم مثل IRB-004217#4
cli-flag-grievance-add-subject = موضوعه
cli-flag-grievance-add-text = ما تقوله الأسرة
cli-flag-grievance-add-about = الشمول المقصود إن وُجد
cli-flag-grievance-add-appeals = التظلم الذي يُعترض على الرد عليه
cli-flag-grievance-add-by = آخر يوم للرد إن حُدد
cli-flag-grievance-answer-outcome = نتيجة التظلم
cli-flag-grievance-answer-text = ما تُبلَّغ به الأسرة
cli-flag-holidays = ملف عطل المكتب
cli-flag-year = السنة (الحالية إن لم تُذكر)
cli-flag-holidays-check-file = الملف
cli-flag-task = رقم المهمة مثل IRB-004217#4
cli-flag-task-add-what = المطلوب عمله
cli-flag-task-add-by = آخر يوم لإنجازها
cli-flag-task-add-who = من يُكلَّف بها (باحث الأسرة إن لم يُذكر)
cli-flag-task-drop-why = سبب الإلغاء
cli-flag-task-list-kind = مهام هذا النوع فقط
cli-flag-task-list-count = عدد الأسر لكل نوع من المهام
cli-flag-task-list-limit = عدد الأسر (في الجدول 50، وفي غيره الكل)
cli-col-to = إلى
cli-col-source = المصدر
cli-col-phone = الهاتف
cli-col-last = آخر مرة
cli-visit-moved-on = { $day } يوم عطلة ({ $why })، فخُطط ليوم { $next } بدلًا منه.
cli-visits-none = لا شيء مخطط ليوم { $day }.
daysheet-title = كشف الزيارات والاتصالات
daysheet-privacy = بيانات شخصية للأسر: يبقى الكشف معك، ولا يُترك لدى أحد، ويُعاد إلى المكتب.
daysheet-count =
    { $count ->
        [zero] لا زيارات
        [one] زيارة أو اتصال واحد
        [two] زيارتان أو اتصالان
        [few] { $count } زيارات واتصالات
        [many] { $count } زيارة واتصالًا
       *[other] { $count } زيارة واتصال
    }
daysheet-no-address = لا عنوان في الملف
daysheet-last = آخر مرة، { $day }: { $outcome }
daysheet-outcome = النتيجة
daysheet-notes = الملاحظات
daysheet-next = الموعد القادم
daysheet-signed = التوقيع
daysheet-written = الكشف محفوظ في { $file }
cli-read-printed-page = يجب أن ينتهي { $value } بـ .html
    .hint = يُكتب الكشف بصيغة HTML: افتحه في المتصفح واطبعه.
cli-flag-note-templates = ملف نماذج الملاحظات الخاص بالمكتب
cli-flag-note-check-file = الملف
cli-flag-note-add-template = البدء بهذا النموذج، ويعرض masar note templates النماذج
cli-flag-note-add-fill = ما يُكتب في الفراغ التالي (___) من النموذج
cli-verb-note-templates = نماذج الملاحظات مع فراغاتها
cli-verb-note-check = هل ملف النماذج سليم
cli-templates-checked =
    { $count ->
        [zero] الملف سليم وليس فيه نماذج.
        [one] الملف سليم، وفيه نموذج واحد.
        [two] الملف سليم، وفيه نموذجان.
        [few] الملف سليم، وفيه { $count } نماذج.
        [many] الملف سليم، وفيه { $count } نموذجًا.
       *[other] الملف سليم، وفيه { $count } نموذج.
    }
cli-templates-wrong = ملف النماذج { $file } فيه خطأ في السطر { $line } والعمود { $column }.
cli-no-template = لا يوجد نموذج { $name }.
    .hint = النماذج: { $known }.
cli-blanks =
    { $count ->
        [zero] ليس في النموذج { $name } فراغ.
        [one] في النموذج { $name } فراغ واحد يُملأ.
        [two] في النموذج { $name } فراغان يُملآن.
        [few] في النموذج { $name } { $count } فراغات تُملأ.
        [many] في النموذج { $name } { $count } فراغًا يُملأ.
       *[other] في النموذج { $name } { $count } فراغ يُملأ.
    }
    .hint = أعط --fill مرة لكل فراغ بحسب ترتيبها، ويعرض masar note templates النص.
form-note-template = النموذج
form-note-begun = بدأت بنموذج
form-hint-note-template = يملأ النص، وفيه ___ حيث يلزم القول، ثم يُحرَّر كما يلزم
form-foresee-blanks =
    { $count ->
        [zero] لا فراغات
        [one] بقي فراغ واحد (___) لم يُملأ
        [two] بقي فراغان (___) لم يُملآ
        [few] بقيت { $count } فراغات (___) لم تُملأ
        [many] بقي { $count } فراغًا (___) لم يُملأ
       *[other] بقي { $count } فراغ (___) لم يُملأ
    }
cli-holidays-open = لم يُعلن لسنة { $year }: { $feasts }. يُعطى ملف العطل بالخيار --holidays.
cli-holidays-checked =
    { $count ->
        [zero] الملف سليم وليس فيه عطل.
        [one] الملف سليم، وفيه عطلة واحدة.
        [two] الملف سليم، وفيه عطلتان.
        [few] الملف سليم، وفيه { $count } عطل.
        [many] الملف سليم، وفيه { $count } عطلة.
       *[other] الملف سليم، وفيه { $count } عطلة.
    }
cli-holidays-wrong = ملف العطل { $file } فيه خطأ في السطر { $line } والعمود { $column }.
cli-done-visit-plan = خُططت الزيارة: { $id }
cli-done-visit-move = نُقلت الزيارة المخططة: { $id }
cli-done-visit-off = أُلغيت الزيارة المخططة: { $id }
cli-done-task-add = سُجلت المهمة: { $id }
cli-done-task-done = أُنجزت المهمة: { $id }
cli-done-task-drop = أُلغيت المهمة: { $id }
cli-done-referral-add = سُجلت الإحالة: { $id }
cli-done-referral-step = سُجل ما آلت إليه الإحالة: { $id }
cli-done-grievance-add = سُجل التظلم: { $id }
cli-done-grievance-answer = سُجل الرد على التظلم: { $id }

## الشاشات والنماذج

key-visit-plan = تخطيط زيارة أو اتصال
    .short = خطة زيارة
key-visit-move = نقل زيارة مخططة
    .short = نقل زيارة
key-visit-off = إلغاء زيارة مخططة
    .short = إلغاء زيارة
key-task-add = التكليف بمهمة حتى يوم
    .short = مهمة
key-task-done = إنجاز مهمة
    .short = إنجاز مهمة
key-task-drop = إلغاء مهمة
    .short = إلغاء مهمة
key-referral-add = إحالة إلى جهة أخرى
    .short = إحالة
key-referral-step = ما آلت إليه إحالة
    .short = رد إحالة
key-grievance-add = تسجيل تظلم أو اعتراض
    .short = تظلم
key-grievance-answer = الرد على تظلم
    .short = رد
form-title-visit-plan = تخطيط زيارة · { $household }
form-title-visit-move = نقل زيارة مخططة · { $household }
form-title-visit-off = إلغاء زيارة مخططة · { $household }
form-title-task-add = التكليف بمهمة · { $household }
form-title-task-done = إنجاز مهمة · { $household }
form-title-task-drop = إلغاء مهمة · { $household }
form-title-referral-add = إحالة · { $household }
form-title-referral-step = متابعة إحالة · { $household }
form-title-grievance-add = تظلم · { $household }
form-title-grievance-answer = الرد على تظلم · { $household }
form-visit-plan = الزيارة المخططة
form-visit-plan-mode = نوع الزيارة
form-visit-why = الغرض أو السبب
form-task = المهمة
form-task-what = المطلوب
form-task-by = حتى تاريخ
form-task-who = المكلَّف بها
form-hint-task-who = باحث الأسرة إن لم يُسمَّ أحد.
form-task-on = التاريخ
form-task-note = النتيجة
form-task-why = السبب
form-referral = الإحالة
form-referral-to = الجهة
form-referral-what = المطلوب
form-referral-person = الشخص
form-referral-on = التاريخ
form-referral-by = الرد متوقع حتى
form-referral-state = ما آلت إليه
form-referral-note = ملاحظة
form-grievance = التظلم
form-grievance-subject = الموضوع
form-grievance-text = ما تقوله الأسرة
form-grievance-on = التاريخ
form-grievance-by = الرد حتى
form-grievance-appeals = اعتراض على
form-grievance-outcome = النتيجة
form-grievance-answer = ما تُبلَّغ به الأسرة
form-hint-grievance-by = لا مهلة منشورة للرد: يُذكر اليوم إن حدده المكتب.
form-foresee-day-off = { $day } يوم عطلة ({ $why }): تُخطط ليوم { $next }.
help-because-nothing-planned = لا زيارة مخططة لهذه الأسرة.
help-because-no-task = لا مهمة مفتوحة لهذه الأسرة.
help-because-not-referred = لا إحالة جارية لهذه الأسرة.
help-because-no-grievance = لا تظلم لهذه الأسرة ينتظر الرد.
app-done-visit-plan = خُططت الزيارة
app-done-visit-move = نُقلت الزيارة
app-done-visit-off = أُلغيت الزيارة
app-done-task-add = سُجلت المهمة
app-done-task-done = أُنجزت المهمة
app-done-task-drop = أُلغيت المهمة
app-done-referral-add = سُجلت الإحالة
app-done-referral-step = سُجل رد الإحالة
app-done-grievance-add = سُجل التظلم
app-done-grievance-answer = سُجل الرد على التظلم
