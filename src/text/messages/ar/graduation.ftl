### الخروج من المعونة: التقييم والاعتماد والمتابعة بعده وإعادة الشمول وإعادة التقييم عند نهاية فترة السماح.
### Every id also stands in the English file.

## كلمات

graduation-met-yes = متحقق
graduation-met-no = غير متحقق
graduation-met-not-known = غير معروف
graduation-stands-yes = الأسرة معتمدة على نفسها
graduation-stands-no = الأسرة محتاجة
graduation-stands-not-known = غير معروف
graduation-verdict-continues = تستمر المعونة
graduation-verdict-exits = تخرج الأسرة
graduation-decision-approve = اعتماد
graduation-decision-send-back = إعادة
graduation-standing-open = بانتظار قرار شخص آخر
graduation-standing-approved = معتمد
graduation-standing-sent-back = معاد
reason-still-in-need = ما زالت محتاجة

## ما يظهر في الملف

graduation-seen-work-held =
    { $months ->
        [zero] في العمل منذ { $since }، أقل من شهر
        [one] في العمل منذ { $since }، شهر واحد
        [two] في العمل منذ { $since }، شهران
        [few] في العمل منذ { $since }، { $months } أشهر
        [many] في العمل منذ { $since }، { $months } شهرًا
       *[other] في العمل منذ { $since }، { $months } شهر
    }
graduation-seen-contract = عقد مسجَّل من { $from }
graduation-seen-social-security = ضمان اجتماعي مسجَّل من { $from }
graduation-seen-no-grievance = لا تظلم قيد النظر
graduation-seen-grievance = التظلم { $id } ينتظر الرد
graduation-points =
    { $all ->
        [zero] { $reached } من { $all } نقطة
        [one] { $reached } من نقطة واحدة
        [two] { $reached } من نقطتين
        [few] { $reached } من { $all } نقاط
        [many] { $reached } من { $all } نقطة
       *[other] { $reached } من { $all } نقطة
    }
graduation-after =
    { $after ->
        [zero] في الشهر نفسه
        [one] بعد شهر واحد
        [two] بعد شهرين
        [few] بعد { $after } أشهر
        [many] بعد { $after } شهرًا
       *[other] بعد { $after } شهر
    }

## ما لا تسمح به القواعد

refusal-e3401 = لا يوجد تقييم { $id }.
    .hint = يعرض masar graduation show تقييمات الشمول.
refusal-e3402 = لا توجد متابعة { $id }.
    .hint = يبيّن masar graduation show متابعة الشمول.
refusal-e3403 = لا يوجد في دليل القواعد معيار { $code } في ذلك اليوم.
    .hint = يعرض masar graduation show المعايير.
refusal-e3404 = أُجيب عن المعيار { $code } مرتين.
    .hint = أدخل جوابًا واحدًا لكل معيار.
refusal-e3405 = لا يوجد ما يثبت تحقق المعيار: { $criterion }.
    .hint = اكتب ما اطّلعت عليه: ‎--met { $code }=...‎ أو ‎--confirm { $code }‎ إن كان ظاهرًا في الملف.
refusal-e3406 = التقييم { $id } الذي أعده { $by } لم يُبت فيه بعد.
    .hint = يعتمده شخص آخر أو يعيده، ثم يمكن إعداد تقييم جديد.
refusal-e3407 = بُت في { $id } من قبل.
    .hint = أعدّ تقييمًا جديدًا إن تغيّر شيء.
refusal-e3408 =
    { $after ->
        [zero] أُجريت هذه المراجعة بتاريخ { $day }.
        [one] أُجريت المراجعة بعد شهر واحد بتاريخ { $day }.
        [two] أُجريت المراجعة بعد شهرين بتاريخ { $day }.
        [few] أُجريت المراجعة بعد { $after } أشهر بتاريخ { $day }.
        [many] أُجريت المراجعة بعد { $after } شهرًا بتاريخ { $day }.
       *[other] أُجريت المراجعة بعد { $after } شهر بتاريخ { $day }.
    }
    .hint = يعرض masar graduation show المراجعات المتبقية.
refusal-e3409 = لا يُخرج { $id } من المعونة شخص واحد وحده.
    .hint = قيّمه بالأمر masar graduation assess، ويعتمده شخص آخر بالأمر masar graduation approve.
refusal-e3410 = أعدّ { $by } هذا التقييم: يبت فيه شخص آخر.
    .hint = اطلب ذلك من زميل. لا يغيّر هذا أي إعداد.
refusal-e3411 = معيار مطلوب { $met }: { $criterion }.
    .hint = أعده مع بيان الناقص. غير المعروف لا يُعد متحققًا.
refusal-e3412 =
    { $needed ->
        [zero] النقاط المطلوبة { $needed } والمتحقق { $reached }.
        [one] المطلوب نقطة واحدة والمتحقق { $reached }.
        [two] المطلوب نقطتان والمتحقق { $reached }.
        [few] المطلوب { $needed } نقاط والمتحقق { $reached }.
        [many] المطلوب { $needed } نقطة والمتحقق { $reached }.
       *[other] المطلوب { $needed } نقطة والمتحقق { $reached }.
    }
    .hint = أعده، ويبيّن masar rules show graduation نقاط كل معيار.
refusal-e3413 = لا معايير في دليل القواعد ليوم { $day }.
    .hint = اختر يومًا يشمله الدليل، أو حمّل دليلًا فيه معايير.
refusal-e3414 =
    { $after ->
        [zero] لا تتطلب المتابعة مراجعة في الشهر نفسه.
        [one] لا تتطلب المتابعة مراجعة بعد شهر واحد.
        [two] لا تتطلب المتابعة مراجعة بعد شهرين.
        [few] لا تتطلب المتابعة مراجعة بعد { $after } أشهر.
        [many] لا تتطلب المتابعة مراجعة بعد { $after } شهرًا.
       *[other] لا تتطلب المتابعة مراجعة بعد { $after } شهر.
    }
    .hint = يعرض masar graduation show المراجعات.
refusal-e3415 = انتهت المتابعة بتاريخ { $until }.
    .hint = تقدّم الأسرة طلبًا جديدًا: masar enrollment reapply { $enrollment }.
refusal-e3416 = أُعيد الشمول بتاريخ { $day }: انتهت المتابعة.
    .hint = يبيّن masar graduation show الوضع الحالي.
refusal-e3417 = لم تنشأ فترة سماح عن { $id }.
    .hint = إعادة التقييم تتبع فترة سماح: اذكر العمل أو المشروع الذي أنشأها.
refusal-e3418 = فترة السماح سارية حتى { $end }: لا يُحتسب الدخل قبل ذلك.
    .hint = أعد التقييم ابتداءً من الشهر الذي تنتهي فيه.
refusal-e3419 = حالة { $id } هي { $state }: لا معونة يعاد تقييمها.
    .hint = إعادة التقييم للمعونة المستمرة.

## ما تم

app-done-graduation-assess = سُجل التقييم، ويبت فيه شخص آخر
app-done-graduation-approve = خرجت الأسرة وبدأت المتابعة
app-done-graduation-send-back = أُعيد التقييم
app-done-graduation-check = سُجلت مراجعة المتابعة
app-done-graduation-reopen = أُعيد الشمول
app-done-graduation-reassess = سُجلت إعادة التقييم
cli-done-graduation-assess = سُجل التقييم: { $id }. يبت فيه شخص آخر.
cli-done-graduation-approve = تم الخروج: { $id }. بدأت المتابعة.
cli-done-graduation-send-back = أُعيد التقييم: { $id }.
cli-done-graduation-check = سُجلت المراجعة: { $id }.
cli-done-graduation-reopen = أُعيد الشمول: { $id }.
cli-done-graduation-reassess = سُجلت إعادة التقييم: { $id }.

## الأوامر المكتوبة

cli-read-matter = { $value } ليس رقم معاملة.
    .hint = اكتبه بصيغة IRB-004217#4، ويعرض masar graduation show أرقام التقييمات والمتابعات.
cli-verb-graduation = الخروج من المعونة والعودة إليها: تقييم واعتماد ومتابعة وإعادة شمول
cli-verb-graduation-show = المعايير وما يظهر منها في الملف والتقييمات والمتابعة
cli-verb-graduation-assess = تقييم إمكان خروج الأسرة معيارًا معيارًا
cli-verb-graduation-approve = اعتماد تقييم أعده غيرك: تخرج الأسرة وتبدأ المتابعة
cli-verb-graduation-send-back = إعادة تقييم أعده غيرك
cli-verb-graduation-check = تسجيل مراجعة من مراجعات المتابعة
cli-verb-graduation-reopen = إعادة الشمول أثناء المتابعة
cli-verb-graduation-reassess = تسجيل إعادة التقييم عند نهاية فترة السماح
cli-verb-graduation-letter = كلمة للأسرة باللغتين
cli-flag-assessment = رقم التقييم، مثل IRB-004217#1
cli-flag-watch = رقم المتابعة، مثل IRB-004217#2
cli-flag-met = معيار متحقق وما يثبته، ويمكن تكراره
cli-flag-not-met = معيار غير متحقق، ويمكن تكراره
cli-flag-confirm = معيار يُؤكَّد فيه ما يظهر في الملف، ويمكن تكراره
cli-flag-missing = الناقص
cli-flag-after = أي مراجعة، بالأشهر بعد الخروج
cli-flag-stands = هل الأسرة معتمدة على نفسها
cli-flag-verdict = النتيجة
cli-flag-told = ما أُبلغت به الأسرة
cli-flag-told-on = يوم الإبلاغ (يوم إعادة التقييم إن لم يُذكر)
cli-flag-graduation-reassess-placement = العمل أو المشروع الذي انتهت فترة سماحه
cli-flag-graduation-reopen-amount = مبلغ جديد بالدينار (الأخير إن لم يُذكر)
cli-flag-graduation-assess-note = ملاحظة على التقييم
cli-flag-graduation-check-note = ملاحظة على المراجعة
cli-col-points = النقاط
cli-col-needed = لازم
cli-col-criterion = المعيار
cli-col-seen = ما يثبته
cli-title-letter = كلمة للأسرة
cli-title-reassessment = إعادة التقييم
graduation-required = مطلوب
cli-graduation-assessed = { $id }: تقييم { $day } أعده { $by }، { $points }
cli-graduation-approved = اعتمده { $by } اعتبارًا من { $day }.
cli-graduation-sent-back = أعاده { $by }: { $why }
cli-graduation-watch = متابعة { $id } حتى { $until }
cli-graduation-told = أُبلغت الأسرة بتاريخ { $day }
cli-graduation-exit-follows = التالي: masar graduation assess { $id }، أو masar enrollment stop { $id }.
cli-graduation-no-letter = لم يتقرر شيء بشأن الخروج أو الاستمرار.

## كلمة للأسرة

letter-to = إلى أسرة { $name } ({ $id })
letter-left = تقرر بتاريخ { $day } خروج أسرتكم من { $programme }. السبب: { $reason }.
letter-last-month = آخر شهر يُصرف هو { $month }.
letter-checks = سنسأل عن أحوالكم في { $days }.
letter-and = {" و"}
letter-come-back = إذا انخفض دخلكم قبل { $until } فأخبروا مكتبكم فورًا: يمكن إعادة شمولكم دون طلب جديد.
letter-back = أسرتكم مشمولة من جديد اعتبارًا من { $day }. السبب: { $reason }. أول شهر يُصرف هو { $month }.
letter-amount = المبلغ { $amount } { $period }.
letter-continues = أُعيد بتاريخ { $day } تقييم أسرتكم في { $programme }. تستمر المعونة. السبب: { $reason }.
letter-exits = أُعيد بتاريخ { $day } تقييم أسرتكم في { $programme }. ستنتهي المعونة وستُبلَّغون بموعد ذلك. السبب: { $reason }.
letter-object = إن كان لكم اعتراض على القرار فيمكن تقديمه في مكتبكم.

## الاستمارات واللوحات

form-title-graduation-assess = تقييم الخروج من المعونة · { $of }
form-title-graduation-check = مراجعة المتابعة · { $of }
form-title-graduation-reopen = إعادة الشمول · { $of }
form-title-graduation-reassess = إعادة التقييم بعد فترة السماح · { $of }
form-graduation-on = التاريخ
form-graduation-note = ملاحظة
form-graduation-seen = ما يثبته
form-graduation-decision = القرار
form-graduation-reason = السبب
form-graduation-why = الناقص
form-graduation-after = المراجعة
form-graduation-stands = النتيجة
form-graduation-placement = فترة سماح
form-graduation-verdict = النتيجة
form-graduation-told = ما أُبلغت به الأسرة
form-graduation-told-on = يوم الإبلاغ
form-graduation-comma = {"، "}
form-hint-criterion = { $criterion }. ما يثبته: { $evidence }
form-hint-told = ما تقرر وسببه بالكلمات التي قيلت
form-hint-amount-again = إن تُرك فارغًا: المبلغ المقرر أخيرًا
form-graduation-points =
    { $all ->
        [zero] { $reached } من { $all } نقطة، والمطلوب { $needed }
        [one] { $reached } من نقطة واحدة، والمطلوب { $needed }
        [two] { $reached } من نقطتين، والمطلوب { $needed }
        [few] { $reached } من { $all } نقاط، والمطلوب { $needed }
        [many] { $reached } من { $all } نقطة، والمطلوب { $needed }
       *[other] { $reached } من { $all } نقطة، والمطلوب { $needed }
    }
form-graduation-lacking = مطلوب وغير متحقق: { $criteria }
form-graduation-second = يعتمده أو يعيده شخص غير { $by }
form-graduation-own = أنت من أعد هذا التقييم: يبت فيه شخص آخر
form-graduation-assessed = تقييم { $day } أعده { $by }
form-graduation-watched = متابعة حتى { $until }، والمراجعات في { $days }
form-graduation-can-reopen = يمكن إعادة الشمول فورًا حتى { $until }
form-graduation-counted = يُحتسب من { $day }
form-graduation-continues = تستمر المعونة كما هي
form-graduation-exits = تستمر المعونة حتى يعتمد شخص آخر الخروج، والتالي هو التقييم
help-because-nothing-waits = لا تقييم بانتظار القرار هنا.
help-because-no-check = لا مراجعة متابعة مطلوبة هنا.
help-because-no-watch = لا متابعة هنا.
help-because-no-grace-over = لا توجد هنا فترة سماح انتهت ولم يُعد التقييم بعدها.
key-graduation-approve = البت في تقييم
    .short = بت
key-graduation-check = تسجيل مراجعة المتابعة
    .short = مراجعة
key-graduation-reopen = إعادة شمول من هم قيد المتابعة
    .short = إعادة الشمول
key-graduation-reassess = إعادة التقييم بعد فترة السماح
    .short = إعادة تقييم
pane-graduation = في الطريق إلى الخروج
pane-graduation-open = { $programme }: تقييم { $day } أعده { $by }، بانتظار شخص آخر
pane-graduation-exit = { $programme }: تقرر الخروج { $day }، ويلزم التقييم
pane-graduation-watch = { $programme }: متابعة حتى { $until }
pane-graduation-check = مراجعة { $after }، { $day }
