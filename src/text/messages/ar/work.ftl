# أصحاب العمل ومواقع العمل والشواغر، ومتابعة العمل بعد بدئه.

refusal-e3201 = لا يوجد صاحب عمل بالرقم { $id }.
    .hint = يعرض masar employer list الجميع.
refusal-e3202 = لا يوجد موقع عمل بالرقم { $id }.
    .hint = يعرض masar employer show E-0042 مواقع صاحب العمل.
refusal-e3203 = لا يوجد شاغر بالرقم { $id }.
    .hint = يعرض masar vacancy list الشواغر المفتوحة.
refusal-e3204 = ليس «{ $sector }» قطاعًا في الجدول.
    .hint = اختر واحدًا من { $known }، وبه يتحدد الحد الأدنى للأجر.
refusal-e3205 = للشاغر مقعد واحد على الأقل.
    .hint = اذكر عدد المقاعد بالخيار --seats.
refusal-e3206 = سيُغلق قبل أن يُفتح بتاريخ { $from }.
    .hint = راجع اليومين.
refusal-e3207 = أُغلق الشاغر { $id } بتاريخ { $day }.
    .hint = افتح شاغرًا جديدًا: ما أُغلق يبقى كما كان.
refusal-e3208 = { $taken ->
        [zero] لا يمكن عرض مقاعد أقل من المشغولة.
        [one] مقعد واحد مشغول: لا يمكن عرض أقل منه.
        [two] مقعدان مشغولان: لا يمكن عرض أقل منهما.
        [few] { $taken } مقاعد مشغولة: لا يمكن عرض أقل منها.
        [many] { $taken } مقعدًا مشغولًا: لا يمكن عرض أقل منها.
       *[other] { $taken } مقعد مشغول: لا يمكن عرض أقل منها.
    }
    .hint = أنهِ التشغيل أولًا أو اعرض هذا العدد من المقاعد.
refusal-e3209 = { $seats ->
        [zero] لا مقاعد في { $id }.
        [one] المقعد الوحيد في { $id } مشغول.
        [two] المقعدان في { $id } مشغولان.
        [few] المقاعد الـ{ $seats } في { $id } كلها مشغولة.
        [many] المقاعد الـ{ $seats } في { $id } كلها مشغولة.
       *[other] المقاعد الـ{ $seats } في { $id } كلها مشغولة.
    }
    .hint = يزيد masar vacancy edit عدد المقاعد إن وُجد أكثر.
refusal-e3210 = انتهى التشغيل { $id } بتاريخ { $day }.
    .hint = ما انتهى يبقى كما كان: سجّل العمل الجديد.
refusal-e3211 = لم يعمل أحد هناك في { $month } بعد.
    .hint = يُؤكَّد الأجر عن الأشهر بين أول يوم عمل واليوم.
refusal-e3212 = لا يُعرف متى ينتهي دعم { $id }، فلا يوجد ما يُحسب منه.
    .hint = سجّل الشخص في الدعم المرافق للعمل، أو سجّل اليوم الذي استمر فيه العمل دون دعم.
refusal-e3213 = لا مراجعة بعد { $after } شهر من الدعم؛ المراجعات بعد { $checks }.
    .hint = يأخذ masar placement check --after واحدًا منها.
refusal-e3214 = الدعم مستمر حتى { $last }: يمكن إجراء هذه المراجعة من { $from }.
    .hint = عُد في ذلك اليوم.
refusal-e3215 = لكل عمل أو مشروع قطاع، وبه يتحدد الحد الأدنى للأجر.
    .hint = اختر واحدًا من { $known }، واختر other إن لم يناسب أي منها.

## المفردات

employer-kind-employer = صاحب عمل
employer-kind-branch-investor = مستثمر في فرع إنتاجي
has-yes = نعم
has-no = لا
has-not-known = غير معروف
    .short = ؟
employer-mark-dismissed-to-replace = صرف عاملين ليشغّل مدعومين
employer-mark-wages-late = يتأخر في دفع الأجور
employer-mark-wages-below-minimum = يدفع أقل من الحد الأدنى للأجر
employer-mark-cash-back = يسترد جزءًا من الأجر
vacancy-closed-filled = امتلأ
vacancy-closed-withdrawn = سحبه صاحب العمل
vacancy-closed-site-closed = أُغلق موقع العمل
vacancy-closed-unfit = ليس كما وُعد
vacancy-closed-recorded-in-error = سُجل خطأً
evidence-worker = قول العامل
evidence-payslip = قسيمة راتب أو كشف بنكي
evidence-employer = قول صاحب العمل
evidence-social-security = سجل الضمان الاجتماعي
evidence-visit = شوهد في موقع العمل
employed-yes = ما زال يعمل
employed-no = لم يعد يعمل
employed-not-found = تعذر الوصول إليه
distance-same-liwa = اللواء نفسه
distance-neighbouring-liwa = لواء مجاور
distance-same-governorate = المحافظة نفسها
distance-neighbouring-governorate = محافظة مجاورة
distance-elsewhere = أبعد
distance-not-known = المسافة غير معروفة

## المطابقة

match-fits-age = العمر { $age } ({ $row })
    .short = العمر
match-fits-near = قريب
match-fits-transport = النقل مؤمَّن
    .short = النقل
match-fits-childcare = { $children ->
        [zero] لا أطفال صغار
        [one] رعاية لطفل صغير واحد
        [two] رعاية لطفلين صغيرين
        [few] رعاية لـ{ $children } أطفال صغار
        [many] رعاية لـ{ $children } طفلًا صغيرًا
       *[other] رعاية لـ{ $children } طفل صغير
    }
    .short = الحضانة
match-fits-accessible = مهيأ لذوي الإعاقة
match-fits-wage = الأجر لا يقل عن الحد الأدنى { $least } ({ $row })
    .short = الأجر
match-fits-sector = سبق له العمل في القطاع
    .short = القطاع
match-against-at-work = يعمل أو لا يبحث عن عمل
    .short = يعمل
match-against-age-not-known = العمر غير مسجل
    .short = العمر؟
match-against-age = العمر { $age } والمطلوب من { $from } إلى { $to } ({ $row })
    .short = العمر { $age }
match-against-far = بعيد
match-against-no-transport = لا نقل
match-against-transport-not-known = النقل غير معروف
    .short = النقل؟
match-against-no-childcare = { $children ->
        [zero] لا أطفال صغار
        [one] لا رعاية لطفل صغير واحد
        [two] لا رعاية لطفلين صغيرين
        [few] لا رعاية لـ{ $children } أطفال صغار
        [many] لا رعاية لـ{ $children } طفلًا صغيرًا
       *[other] لا رعاية لـ{ $children } طفل صغير
    }
    .short = لا حضانة
match-against-not-accessible = غير مهيأ لذوي الإعاقة
match-against-access-not-known = التهيئة لذوي الإعاقة غير معروفة
    .short = التهيئة؟
match-against-wage-below-minimum = الأجر أقل من الحد الأدنى { $least } ({ $row })
    .short = الأجر متدنٍّ
match-against-minimum-not-known = الحد الأدنى للأجر غير معروف: لم يُذكر القطاع
    .short = الحد الأدنى؟
match-against-months-used = استُخدم { $used } من { $allowed } من أشهر الدعم
    .short = { $used } من { $allowed } مستهلكة
work-nobody-fits = لا يوجد ما يناسب في الوضع الحالي.
work-fare-not-said = أجرة المواصلات غير مذكورة: تُطرح من صافي الزيادة.

## القوائم والصفحات

work-col-employer = صاحب العمل
work-col-employer-name = صاحب العمل
work-col-site = الموقع
work-col-vacancy = الشاغر
work-col-person = الفرد
work-col-name = الاسم
work-col-kind = النوع
work-col-sector = القطاع
work-col-sites = المواقع
work-col-open = المفتوحة
work-col-flags = الملاحظات
work-col-place = المكان
work-col-branch = فرع إنتاجي
work-col-bus = حافلة
work-col-childcare = رعاية الأطفال
work-col-accessible = مهيأ
work-col-title = العمل
work-col-wage = الأجر
work-col-seats-left = المقاعد الباقية
work-col-transport = النقل
work-col-state = الحالة
work-col-distance = المسافة
work-col-net-gain = صافي الزيادة
work-col-against = ما يعارضه
work-fact-registration = الضمان الاجتماعي
work-fact-contact = جهة الاتصال
work-fact-phone = الهاتف
work-fact-email = البريد الإلكتروني
work-fact-support-from = مدعوم منذ
work-fact-needs = المطلوب
work-fact-open-from = مفتوح من
work-fact-open-until = مفتوح حتى
work-title-sites = مواقع العمل
work-title-vacancies = الشواغر
work-open = مفتوح
work-not-open = غير مفتوح
work-minimum-kept = الحد الأدنى للأجر في القطاع { $least } ({ $row }).
work-below-minimum = أقل من الحد الأدنى للأجر في القطاع { $least } ({ $row }).
work-minimum-not-known = الحد الأدنى للأجر غير معروف: لم يُذكر القطاع.
work-wage-nothing = لم يصل أي أجر.
work-wage-below-contract = أقل مما اتُّفق عليه: { $agreed }.
work-wage-below-minimum = أقل من الحد الأدنى للأجر في القطاع { $least } ({ $row }).

## الأوامر

cli-verb-employer = أصحاب العمل والمستثمرون: إضافة وتعديل وملاحظة وقائمة وعرض
cli-verb-employer-add = تسجيل صاحب عمل
cli-verb-employer-edit = تصحيح بيانات صاحب عمل
cli-verb-employer-flag = تسجيل ما وُجد عند صاحب عمل
cli-verb-employer-list = قائمة أصحاب العمل
cli-verb-employer-show = عرض صاحب عمل بمواقعه وشواغره
cli-verb-site = مواقع العمل والفروع: إضافة وتعديل
cli-verb-site-add = تسجيل موقع عمل
cli-verb-site-edit = تصحيح بيانات موقع عمل
cli-verb-vacancy = الشواغر: إضافة وتعديل وإغلاق وقائمة وعرض
cli-verb-vacancy-add = فتح شاغر في موقع عمل
cli-verb-vacancy-edit = تصحيح ما يعرضه الشاغر
cli-verb-vacancy-close = إغلاق شاغر نهائيًا
cli-verb-vacancy-list = قائمة الشواغر المتاحة
cli-verb-vacancy-show = عرض شاغر
cli-verb-match = شواغر تناسب فردًا أو أفراد يناسبون شاغرًا
cli-verb-placement-link = تحديد الشاغر الذي يملؤه العمل
cli-verb-placement-fare = تسجيل كلفة المواصلات إلى العمل
cli-verb-placement-confirm = تسجيل الأجر الذي وصل في شهر
cli-verb-placement-check = تسجيل الاستمرار في العمل بعد الدعم
cli-flag-of-employer = رقم صاحب العمل، مثل E-0042
cli-flag-of-site = رقم موقع العمل، مثل E-0042.2
cli-flag-of = رقم فرد، أو رقم شاغر مثل E-0042#3
cli-flag-match-limit = أقصى عدد للأسطر (20 إن لم يُذكر)
cli-flag-is = صفته في البرامج
cli-flag-registration = رقمه في مؤسسة الضمان الاجتماعي
cli-flag-contact = جهة الاتصال
cli-flag-email = البريد الإلكتروني
cli-flag-support-from = أول يوم لدعم المستثمر
cli-flag-mark = ما وُجد
cli-flag-shown-by = التشغيل الذي تدل أجوره على ذلك
cli-flag-remark = ملاحظة
cli-flag-called = اسم الموقع
cli-flag-at = لواؤه بالرمز أو بالاسم
cli-flag-village = قريته أو بلدته أو مخيمه
cli-flag-branch = هل هو فرع إنتاجي
cli-flag-bus = هل يوصل صاحب العمل العاملين
cli-flag-childcare = هل توجد رعاية للأطفال
cli-flag-accessible = هل يستطيع ذو إعاقة العمل فيه
cli-flag-title = نوع العمل
cli-flag-seats = عدد المقاعد
cli-flag-transport = هل النقل مؤمَّن أو مدفوع
cli-flag-needs = المطلوب من الفرد
cli-flag-open-from = أول يوم (اليوم إن لم يُذكر)
cli-flag-open-until = آخر يوم
cli-flag-because = سبب الإغلاق
cli-flag-near = المحافظة التي تأتي شواغرها أولًا
cli-flag-closed = مع ما لا يقبل أحدًا الآن
cli-flag-employers = أقصى عدد من أصحاب العمل
cli-flag-costs = الدنانير شهريًا ذهابًا وإيابًا
cli-flag-for-month = الشهر، مثل 2026-03
cli-flag-received = الدنانير التي وصلت، و0 إن لم يصل شيء
cli-flag-shown = ما يدل عليه
cli-flag-placement-check-after = الأشهر بعد آخر يوم دعم
cli-flag-employed = هل ما زال يعمل
cli-read-employer = { $value } ليس رقم صاحب عمل.
    .hint = رقم صاحب العمل مثل E-0042.
cli-read-site = { $value } ليس رقم موقع عمل.
    .hint = رقم موقع العمل مثل E-0042.2.
cli-read-person-or-vacancy = { $value } ليس رقم فرد ولا رقم شاغر.
    .hint = رقم الفرد مثل IRB-004217.3 ورقم الشاغر مثل E-0042#3.
cli-done-employer-add = سُجل صاحب العمل { $id }.
cli-done-employer-edit = حُفظت بيانات { $id }.
cli-done-employer-flag = سُجل ذلك على { $id }.
cli-done-site-add = سُجل موقع العمل { $id }.
cli-done-site-edit = حُفظت بيانات { $id }.
cli-done-vacancy-add = فُتح الشاغر { $id }.
cli-done-vacancy-edit = حُفظ ما يعرضه { $id }.
cli-done-vacancy-close = أُغلق الشاغر { $id }.
cli-done-placement-link = يملأ { $id } الشاغر.
cli-done-placement-fare = سُجلت مواصلات { $id }.
cli-done-placement-confirm = سُجل أجر { $id }.
cli-done-placement-check = سُجلت مراجعة { $id }.
cli-flag-name-latin = الاسم بالأحرف اللاتينية
cli-flag-vacancy = رقم الشاغر، مثل E-0042#3

## متابعة العمل على الشاشة

key-placement-confirm = وصل أجر شهر
    .short = الأجر
key-placement-check = هل استمر في العمل بعد الدعم
    .short = الاستمرار
key-placement-fare = كلفة المواصلات إلى العمل
    .short = المواصلات
help-because-no-wage = لا عمل بأجر هنا.
help-because-no-retention = لا يُعرف متى ينتهي دعم عمل هنا.
form-title-placement-confirm = أجر شهر · { $employer }
form-title-placement-check = الاستمرار في العمل · { $employer }
form-title-placement-fare = المواصلات إلى العمل · { $employer }
form-placement-month = الشهر
form-placement-received = ما وصل
form-placement-evidence = الدليل
form-placement-note = ملاحظة
form-placement-after = المراجعة
form-placement-employed = ما زال يعمل
form-placement-fare = أجرة الشهر
form-hint-received = ما وصل العامل بالدينار، و0 إن لم يصل شيء
form-hint-fare = ذهابًا وإيابًا بالدينار، و0 إن كان بلا كلفة
form-foresee-job-still-open = يبقى العمل مفتوحًا هنا: سجّل انتهاءه أيضًا.
form-foresee-after-fare = يبقى { $rest } من { $wage } بعد المواصلات.
retention-after = { $after ->
        [0] عند انتهاء الدعم
        [zero] عند انتهاء الدعم
        [one] بعد شهر من الدعم
        [two] بعد شهرين من الدعم
        [few] بعد { $after } أشهر من الدعم
        [many] بعد { $after } شهرًا من الدعم
       *[other] بعد { $after } شهر من الدعم
    }
app-done-placement-confirm = سُجل الأجر
app-done-placement-check = سُجلت المراجعة
app-done-placement-fare = سُجلت المواصلات

## الشواغر على الشاشة

key-screen-vacancies = الشواغر
    .short = الشواغر
key-vacancy-candidates = من يناسب هذا الشاغر
    .short = من يناسب
key-vacancy-place = تشغيل هذا الفرد هناك
    .short = تشغيل
key-person-openings = شواغر تناسب فردًا
    .short = ما يناسب
help-in-vacancies = الشواغر
help-in-candidates = من يناسب
help-in-openings = ما يناسب
help-because-no-vacancy = لم يُحدَّد شاغر.
screen-vacancies = الشواغر
screen-vacancies-empty = لا شاغر يقبل أحدًا اليوم. أضف صاحب العمل ثم موقع العمل ثم الشاغر: { $keys }.
screen-candidates = من يناسب
screen-candidates-empty = لا أحد في السجل في العمر المطلوب يبحث عن عمل.
screen-openings = ما يناسب
screen-openings-empty = لا شاغر فيه مقعد باقٍ يقبل أحدًا اليوم.
column-title = العمل
column-employer = صاحب العمل
column-place = المكان
column-sector = القطاع
column-wage = الأجر
column-seats = الباقي
column-transport = النقل
column-childcare = الحضانة
column-person = الفرد
column-age = العمر
column-distance = المسافة
column-gain = الزيادة
column-said = ما يعارض وما يؤيد
match-line = يعارض: { $against }. يؤيد: { $fits }.
match-brief = { $against } + { $fits }
match-line-for = يؤيد: { $fits }.
match-line-against = يعارض: { $against }.
form-foresee-seat = { $left ->
        [zero] لم يبقَ مقعد في { $vacancy }.
        [one] يأخذ آخر مقعد في { $vacancy }.
        [two] يأخذ أحد المقعدين الباقيين في { $vacancy }.
        [few] يأخذ أحد { $left } مقاعد باقية في { $vacancy }.
        [many] يأخذ أحد { $left } مقعدًا باقيًا في { $vacancy }.
       *[other] يأخذ أحد { $left } مقعد باقٍ في { $vacancy }.
    }

## أصحاب العمل ومواقعهم وشواغرهم، تُعبَّأ على الشاشة

key-employer-add = إضافة صاحب عمل أو مستثمر في فرع إنتاجي
    .short = صاحب عمل
key-site-add = إضافة موقع عمل لصاحب عمل
    .short = موقع عمل
key-vacancy-add = إضافة شاغر في موقع عمل
    .short = إضافة
key-placement-link = تحديد الشاغر الذي يشغله عمل
    .short = الشاغر
key-placement-correct = تصحيح تاريخ مرحلة من عمل
    .short = تصحيح التاريخ
key-placement-wage = تصحيح أجر عمل
    .short = تصحيح الأجر
help-because-no-employer = لا صاحب عمل في السجل بعد: أضف واحدًا أولًا.
help-because-no-site = لا موقع عمل في السجل بعد: أضف موقعًا لصاحب عمل أولًا.
help-because-no-seat = لا شاغر فيه مقعد باقٍ في السجل.
help-because-no-job-known = لا عمل مسجلًا هنا.
form-title-employer-add = صاحب عمل جديد
form-title-site-add = موقع عمل جديد
form-title-vacancy-add = شاغر جديد
form-title-placement-link = الشاغر الذي يشغله · { $employer }
form-title-placement-correct = تصحيح تاريخ مرحلة · { $employer }
form-title-placement-wage = تصحيح الأجر · { $employer }
form-employer-name = الاسم بالعربية
form-employer-name-latin = الاسم باللاتينية
form-employer-kind = الصفة
form-employer-sector = القطاع
form-employer-social-security = رقم الضمان
form-employer-contact = ضابط الاتصال
form-employer-phone = الهاتف
form-employer-email = البريد الإلكتروني
form-employer-support-from = مدعوم منذ
form-hint-employer-social-security = رقمه في مؤسسة الضمان الاجتماعي، ولا دعم بدونه
form-site-employer = صاحب العمل
form-site-name = اسم الموقع
form-site-governorate = المحافظة
form-site-liwa = اللواء
form-site-locality = البلدة
form-site-branch = فرع إنتاجي
form-site-bus = حافلة
form-site-childcare = حضانة
form-site-accessible = مهيأ
form-hint-site-name = كما يسميه الناس: فرع رحاب
form-hint-site-branch = هل هو فرع إنتاجي
form-hint-site-bus = هل يوصل صاحب العمل العاملين
form-hint-accessible = هل يستطيع ذو إعاقة العمل هناك
form-vacancy-site = موقع العمل
form-vacancy-title = العمل
form-vacancy-sector = القطاع
form-vacancy-seats = المقاعد
form-vacancy-wage = الأجر الشهري
form-vacancy-transport = النقل
form-vacancy-childcare = حضانة
form-vacancy-accessible = مهيأ
form-vacancy-needs = المطلوب
form-vacancy-open-from = مفتوح من
form-vacancy-open-until = مفتوح حتى
form-hint-vacancy-seats = كم فردًا يُشغَّل فيه
form-hint-vacancy-transport = هل النقل مؤمَّن أو مدفوع
form-hint-vacancy-needs = المطلوب من الفرد كما يقوله صاحب العمل
form-hint-vacancy-until = آخر يوم، ويُترك فارغًا إن بقي مفتوحًا
form-vacancy = الشاغر
form-hint-vacancy = شواغر صاحب العمل نفسه أولًا، والأحرف تضيّق القائمة
form-correction-stage = المرحلة
form-hint-correct-wage = الأجر المتفق عليه من البداية، لكل الأشهر
app-done-employer-add = سُجّل صاحب العمل
app-done-site-add = سُجّل موقع العمل
app-done-vacancy-add = فُتح الشاغر
app-done-placement-link = سُجّل شاغر العمل

## قوائم أُعدّت من جزء

looked-employers = من أول { $looked } من أصحاب العمل من أصل { $of }
    .short = أول { $looked } من { $of }
looked-employers-near = من أقرب { $looked } من أصحاب العمل من أصل { $of }
    .short = أقرب { $looked } من { $of }
looked-households-near = من أقرب { $looked } من الأسر من أصل { $of }
    .short = أقرب { $looked } من { $of }
work-looked-employers = نُظر في أول { $looked } فقط من أصحاب العمل الذين يشغّلون من أصل { $of }: يأخذ { $flag } عددًا أكبر.
work-looked-employers-near = نُظر في أقرب { $looked } فقط من أصحاب العمل الذين يشغّلون من أصل { $of }: يأخذ { $flag } عددًا أكبر.
work-looked-households-near = نُظر في أقرب { $looked } فقط من الأسر من أصل { $of }: يأخذ { $flag } عددًا أكبر.
cli-flag-look = كم من أصحاب العمل أو من الأسر يُنظر فيه، و200 إن لم يُذكر
