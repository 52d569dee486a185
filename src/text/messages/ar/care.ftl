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

## المهام، جملة قصيرة لكل منها

task-component = { $programme }: { $component }
task-clock-ends = تنتهي مدة { $clock }
task-warning-work = اسأل هل يستمر العمل: تنتهي مدة { $clock } في { $day }
task-warning-family = حضّر لإعادة التقييم: تنتهي مدة { $clock } في { $day }
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
task-reassessment = أعد تقييم { $programme }: انتهت فترة السماح
task-assessment = قرّر في الخروج من { $programme }
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
task-grievance = أجب عن التظلم: { $subject }
task-appeal = أجب عن الاعتراض: { $subject }
task-overpayment-notice = أبلغ الأسرة بما دُفع زيادةً
task-overpayment-plan = اتفق على استرداد ما دُفع زيادةً
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
plan-mode-virtual = زيارة عن بعد
plan-mode-employer = زيارة صاحب العمل
plan-mode-project = زيارة المشروع
plan-mode-phone = اتصال هاتفي
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
refusal-e3306 = أجيب عن التظلم { $id } من قبل.
    .hint = من لا يقبل الجواب يعترض عليه: masar grievance add --appeals.
refusal-e3307 = لا جواب عن { $id } يُعترض عليه.
    .hint = الاعتراض على جواب تظلم لم يُسحب.
refusal-e3308 = سبق الاعتراض على جواب { $id }.
    .hint = يُعترض على الجواب مرة واحدة.
