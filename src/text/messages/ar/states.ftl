### حالات الشمول والتشغيل والدفع والمدد، وكلمات كل قائمة مغلقة.
### An id is what the value is of and its code (`sex-female`); every id also stands in the English file.

## الشمول

enrollment-state-applied = مقدَّم
enrollment-state-verified = متحقَّق منه
enrollment-state-active = مشمول
enrollment-state-reduced = مخفَّض
enrollment-state-suspended = معلَّق
enrollment-state-stopped = موقوف
enrollment-state-graduated = خارج
enrollment-state-reapplied = أعيد تقديمه
enrollment-action-verify = تحقق
enrollment-action-activate = شمول
enrollment-action-reduce = تخفيض
enrollment-action-restore = إعادة المبلغ
enrollment-action-suspend = تعليق
enrollment-action-lift = فك التعليق
enrollment-action-stop = إيقاف
enrollment-action-graduate = خروج
enrollment-action-reapply = إعادة تقديم
track-naf = منتفعو صندوق المعونة
track-general = العام
period-monthly = شهريًا
period-quarterly = كل ثلاثة أشهر
enrolls-household = الأسرة
enrolls-person = شخص

## التشغيل

placement-kind-employer = صاحب عمل
placement-kind-branch = فرع إنتاجي
placement-kind-project = مشروع
placement-stage-referred = أُحيل
placement-stage-interviewed = قوبل
placement-stage-offered = عُرض عليه العمل
    .short = عُرض عليه
placement-stage-contracted = وقّع العقد
placement-stage-started = باشر
placement-stage-supported = مدعوم
placement-stage-unsupported = انتهى دعمه
    .short = انتهى دعمه
placement-stage-retained = مستمر
placement-stage-ended = انتهى
placement-need-required = مطلوب
placement-need-optional = اختياري
placement-need-none = لا يلزم

## الدفعات

instruction-state-drafted = مسودة
instruction-state-approved = معتمدة
instruction-state-released = مصرَّح بصرفها
instruction-state-sent = مرسلة
instruction-state-settled = مدفوعة
instruction-state-rejected = مرفوضة
instruction-state-returned = مرتجعة
instruction-state-unknown = مجهولة المصير
payer-naf = صندوق المعونة الوطنية
payer-nep = البرنامج الوطني للتشغيل
payer-def = صندوق التنمية والتشغيل
payer-branch-fund = صندوق دعم الفروع الإنتاجية

## أشهر خط الدفعات

cell-nothing = لا شيء
cell-settled = مدفوع
cell-failed = فشل الدفع
cell-in-flight = قيد الدفع
cell-due = مستحق
cell-expected = متوقع
cell-suspended = معلَّق
cell-covered = مشمول بدفعة سابقة
cell-unknown = مبلغ غير محدد
cell-working = على رأس العمل
cell-work-agreed = عمل متفق عليه
cell-adjusted = له فرق
cell-overpaid = صُرف زيادة
cell-instalment-paid = مسدد
cell-instalment-due = يُسدد
cell-instalment-late = متأخر

## المدد وأسبابها

clock-support = الدعم
clock-grace-job = فترة السماح لدخل العمل
clock-grace-project = فترة السماح لدخل المشروع
clock-contract = عقد العمل
because-row = بموجب القاعدة «{ $rule }»: { $row }
because-disability = إعاقة مسجَّلة منذ { $day }
because-no-disability = لا إعاقة مسجَّلة
because-track = الشروط: { $track }
because-paused =
    { $months ->
        [zero] لم يُعلَّق أي شهر: { $counting }
        [one] عُلّق شهرًا واحدًا: { $counting }
        [two] عُلّق شهرين: { $counting }
        [few] عُلّق { $months } أشهر: { $counting }
        [many] عُلّق { $months } شهرًا: { $counting }
       *[other] عُلّق { $months } شهر: { $counting }
    }
because-programme-ends = ينتهي البرنامج نفسه بتاريخ { $day }
because-started = محتسبة من { $day }
counting-months-paid = لا تُحتسب إلا الأشهر المستحقة
counting-calendar = تُحتسب جميع الأشهر
standing-sourced = من المصدر
standing-conflict = تعارض المصادر
standing-assumption = افتراض منا

## الأشخاص

switch-on = مفعّل
switch-off = موقف
sex-female = أنثى
sex-male = ذكر
sex-not-recorded = غير مسجَّل
relation-head = رب الأسرة
relation-spouse = زوج أو زوجة
relation-son = ابن
relation-daughter = ابنة
relation-parent = والد أو والدة
relation-sibling = أخ أو أخت
relation-grandchild = حفيد أو حفيدة
relation-other-relative = قريب آخر
relation-not-related = لا قرابة
education-none = دون تعليم
education-basic = أساسي
education-secondary = ثانوي
education-vtc = مؤسسة التدريب المهني
education-btec = بيتك (BTEC)
education-diploma = دبلوم
education-university = جامعي
work-not-working = لا يعمل
work-seeking = يبحث عن عمل
work-informal = عمل غير منظم
work-formal = عمل منظم
work-student = طالب
work-homemaker = متفرغ لشؤون المنزل
work-retired = متقاعد
work-unable = غير قادر على العمل
leaving-died = توفي
leaving-married-out = تزوج وغادر
leaving-moved-out = انتقل
leaving-divorced = طلاق
leaving-recorded-in-error = سُجل بالخطأ
no-number-not-recorded = الرقم لم يُسجَّل بعد
no-number-foreign-spouse = زوج أجنبي أو زوجة أجنبية
no-number-gaza-origin = من أبناء قطاع غزة
no-number-newborn = مولود جديد
no-number-not-jordanian = غير أردني

## الزيارات والتواصل

visit-mode-home = منزلية
visit-mode-virtual = عن بُعد
visit-mode-employer = في مكان العمل
visit-mode-project = في المشروع
visit-outcome-done = تمت
visit-outcome-nobody-home = لا أحد في المنزل
visit-outcome-wrong-address = العنوان غير صحيح
visit-outcome-refused = رُفضت
visit-outcome-postponed = أُجّلت
contact-mode-phone = هاتف
contact-mode-message = رسالة
contact-mode-in-person = حضوريًا
contact-mode-relative = عن طريق قريب
contact-outcome-reached = تم التواصل
contact-outcome-no-answer = لم يُجب
contact-outcome-phone-off = الهاتف مغلق
contact-outcome-wrong-number = الرقم خاطئ
