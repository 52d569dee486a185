### سجلات يُحتمل أنها لشخص واحد: القائمة والمقارنة والقرار.

duplicate-col-points = النقاط
duplicate-col-one = الفرد
duplicate-col-other = الفرد الآخر
duplicate-col-parts = الاسمان وأوجه التطابق
duplicate-col-agreement = مدى التطابق

duplicate-title = { $one } و{ $other }
duplicate-none = لا يوجد سجلان يبدوان لشخص واحد.
duplicate-shown = { $total ->
    [one] { $shown } من زوج واحد، الأرجح أولًا.
    [two] { $shown } من زوجين، الأرجح أولًا.
    [few] { $shown } من { $total } أزواج، الأرجح أولًا.
    [many] { $shown } من { $total } زوجًا، الأرجح أولًا.
   *[other] { $shown } من { $total } زوج، الأرجح أولًا.
}
duplicate-more = هناك أزواج أخرى أقل رجحانًا من هذه: اطلب أسرًا معيّنة بمرشِّح.
duplicate-how = النقاط لا تقرر. قارن السجلين بالأمر masar duplicates show ثم قرر بالأمر masar duplicates decide.
duplicate-points = المجموع { $points } نقطة.

duplicate-part-number = الرقم الوطني
duplicate-part-own = الاسم الأول
duplicate-part-father = اسم الأب
duplicate-part-grandfather = اسم الجد
duplicate-part-family = اسم العائلة
duplicate-part-birth = الميلاد
duplicate-part-sex = الجنس
duplicate-part-phone = الهاتف
duplicate-part-account = الحساب
duplicate-part-place = مكان السكن
duplicate-part-household = الأسرة
duplicate-line-name = الاسم
duplicate-line-latin = الاسم باللاتينية
duplicate-line-relation = الصلة

duplicate-agreement-same = متطابق
duplicate-agreement-common = متطابق وشائع
duplicate-agreement-sound = متطابق لفظًا
duplicate-agreement-slip = بفارق حرف أو رقم واحد
duplicate-agreement-swapped = اليوم والشهر متبادلان
duplicate-agreement-near = متقارب
duplicate-agreement-year = السنة نفسها
duplicate-agreement-differs = مختلف

# $points مجموع بإشارته مثل +380.
duplicate-part = { $part } { $agreement } ({ $points })

duplicate-verdict-same = شخص واحد
duplicate-verdict-different = شخصان مختلفان
duplicate-verdict-not-sure = غير مؤكد
duplicate-verdict-withdrawn = أُعيد فتحه

duplicate-decided = قرار { $by } بتاريخ { $day }: { $verdict }. { $reason }
duplicate-changed = تغيّر بعد القرار: { $changed }.
duplicate-matter-name = الاسم
duplicate-matter-number = الرقم الوطني
duplicate-matter-birth = الميلاد
duplicate-matter-sex = الجنس

cli-duplicates-looking = البحث عن الأزواج: { $done } من { $of }
cli-verb-duplicates = سجلات يُحتمل أنها لشخص واحد، الأرجح أولًا
cli-verb-duplicates-show = سجلان جنبًا إلى جنب مع أوجه التطابق
cli-verb-duplicates-decide = القرار في سجلين: هل هما لشخص واحد
cli-flag-duplicates-household = الأزواج التي أحدها من هذه الأسرة
cli-flag-duplicates-filter = الأزواج التي أحدها من هذه الأسر
cli-flag-duplicates-limit = أكبر عدد من الأزواج (في الجدول 20، وفي غيره الكل)
cli-flag-duplicates-show-one = رقم أحد الفردين، مثل IRB-004217.3
cli-flag-duplicates-show-other = رقم الفرد الآخر
cli-flag-duplicates-decide-one = رقم أحد الفردين، مثل IRB-004217.3
cli-flag-duplicates-decide-other = رقم الفرد الآخر
cli-flag-duplicates-decide-verdict = ما هما
cli-flag-duplicates-decide-reason = السبب بكلماتك
cli-done-duplicate-decide = سُجل القرار بشأن { $id }.

duplicate-likely = مرجّح
duplicate-possible = محتمل
duplicate-again = تغيّر بعد القرار

column-points = النقاط
column-likened = الفرد
column-other = الفرد الآخر
column-elsewhere = رقم الآخر
column-agrees = الحال

key-screen-duplicates = التكرارات
key-duplicate-look = عرض السجلين جنبًا إلى جنب
    .short = مقارنة
key-duplicate-same = شخص واحد
    .short = شخص واحد
key-duplicate-different = شخصان مختلفان
    .short = شخصان
key-duplicate-not-sure = غير مؤكد
    .short = غير مؤكد
help-in-duplicates = التكرارات
help-in-pair = سجلان
help-because-no-pair = لم يُحدَّد زوج من السجلات.
screen-duplicates = التكرارات
screen-duplicates-view-all = الكل
screen-duplicates-view-household = للأسرة المعروضة في اللوحات
screen-duplicates-empty = لا يوجد سجلان يبدوان لشخص واحد.
screen-pair = سجلان
form-title-duplicate-decide = { $one } و{ $other }
form-duplicate-verdict = القرار
form-duplicate-reason = السبب
form-hint-duplicate-reason = ما رأيته أو سمعته، ويُحفظ مع القرار
form-foresee-duplicate = { $one } · { $other }
app-done-duplicate-decide = سُجل القرار بشأن السجلين

## سجلان لشخص واحد يصبحان سجلًا واحدًا

merge-held-name = الاسم
merge-held-latin = الاسم باللاتينية
merge-held-number = الرقم الوطني
merge-held-birth = الميلاد
merge-held-sex = الجنس
merge-held-relation = الصلة
merge-held-education = المؤهل العلمي
merge-held-work = العمل
merge-held-disability = الإعاقة
merge-title = يُلغى { $gone } ويُعتمد { $kept }
merge-col-kept = { $id } المعتمد
merge-col-gone = { $id } الملغى
merge-col-holds = المعمول به
merge-stays = يبقى ما سُجل برقم { $id } في مكانه: { $enrollments ->
    [0] لا شمول
    [one] شمول واحد
    [two] شمولان
    [few] { $enrollments } شمولات
    [many] { $enrollments } شمولًا
   *[other] { $enrollments } شمول
}، و{ $jobs ->
    [0] لا عمل
    [one] عمل واحد
    [two] عملان
    [few] { $jobs } أعمال
    [many] { $jobs } عملًا
   *[other] { $jobs } عمل
}.
merge-leaves-nobody = لا يبقى أحد في { $household }، ويبقى عنوانها وهواتفها وحسابها في ملفها.
merge-gave-way = أُلغي { $gone } واعتُمد { $kept } منذ { $day }.
merge-matter-visit = زيارة مخططة
merge-matter-task = مهمة
merge-matter-referral = إحالة
merge-matter-grievance = اعتراض
merge-matter-assessment = تقييم للتخرج
merge-matter-watch = متابعة بعد التخرج
merge-rests-enrollment = الشمول
merge-rests-placement = العمل

refusal-e3901 = لم يقرر أحد أن { $one } و{ $other } شخص واحد، أو تغيّر شيء منهما بعد القرار.
    .hint = قارن السجلين بالأمر masar duplicates show ثم قرر بالأمر masar duplicates decide ... same.
refusal-e3902 = أُلغي { $id } في { $day } واعتُمد { $kept }، فهما شخص واحد.
    .hint = اذكر { $kept } بدلًا منه.
refusal-e3903 = ما زال { $id } مشمولًا في { $programme } ({ $enrollment }).
    .hint = اعتمد هذا السجل وألغِ الآخر، أو أوقف الشمول أولًا بالأمر masar enrollment stop. والأسرة المسجلة مرتين تُضم كلها بالأمر masar household merge.
refusal-e3904 = ما زال لـ{ $id } عمل: { $employer } ({ $placement }).
    .hint = اعتمد هذا السجل وألغِ الآخر، أو أنهِ العمل أولًا بالأمر masar placement step.
refusal-e3905 = دفعة { $month } ما زالت في الطريق: { $enrollment }.
    .hint = انتظر رد البنك وسجّله بالأمر masar payment record.
refusal-e3906 = لم يُسوَّ مبلغ { $month } بعد: { $enrollment }.
    .hint = ادفعه أو استرده أولًا: يعرض masar balance show ما يستحق وما زاد.
refusal-e3907 = ما زال مفتوحًا: { $what } { $matter }.
    .hint = أغلقه أولًا: يبيّن masar task list وmasar household show ما ينتظره.
refusal-e3908 = استُنفد برقم { $id } { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من { $programme } ({ $enrollment })، وستبدأ من جديد برقم { $kept }.
    .hint = اعتمد هذا السجل وألغِ الآخر. وإن استُنفدت أشهر في السجلين فحدد أولًا مجموعها بالأمر masar enrollment ruling.
refusal-e3909 = { $id } رب الأسرة، وفيها من يبقى.
    .hint = في الأسرة الواحدة يجعل --take relation من { $kept } رب الأسرة، وإلا فسمِّ ربًا آخر أولًا بالأمر masar household head، أو ضم الجميع بالأمر masar household merge.
refusal-e3910 = لا خيار في { $field }: السجلان متفقان، أو لا يذكره السجل الملغى.
    .hint = يعرض masar duplicates merge ... --dry-run ما يختلف فيه السجلان.
refusal-e3911 = سُجل { $what } { $id } بعد دمج السجلين وبُني عليه.
    .hint = سجّل الشخص من جديد بالأمر masar person add إن كانا شخصين.

batch-field-record = سجل الفرد
batch-field-head = رب الأسرة
batch-field-gave-way = أُلغي لصالح
batch-kept-parted = فصل سجلين: ادمجهما من جديد

cli-remark-kept-as = المعتمد { $kept }
cli-remark-also = سُجل أيضًا برقم { $gone }
cli-verb-duplicates-merge = إلغاء أحد سجلين لشخص واحد واعتماد الآخر
cli-flag-duplicates-merge-kept = السجل المعتمد، مثل IRB-004217.3
cli-flag-duplicates-merge-gone = السجل الملغى
cli-flag-duplicates-merge-take = حقول يصح فيها السجل الملغى؛ وما لم يُذكر فالمعبأ فيه أولى من الفارغ ثم السجل المعتمد
cli-flag-duplicates-merge-keep = حقول يصح فيها السجل المعتمد رغم ذلك
cli-flag-duplicates-merge-on = اليوم الذي يُلغى السجل منه (اليوم إن لم يُذكر)
cli-done-duplicate-merge = { $id }: سجل واحد بدل سجلين.
cli-done-duplicate-part = { $id }: عادا سجلين.

key-duplicate-merge = دمج السجلين في سجل واحد
    .short = دمج
help-because-not-judged-one = لم يقرر أحد أن السجلين لشخص واحد.
form-title-duplicate-merge = سجل واحد بدل سجلين
form-duplicate-kept = السجل المعتمد
form-duplicate-on = اعتبارًا من
form-hint-duplicate-kept = يُلغى الآخر، ويبقى ما سُجل برقمه في مكانه
form-hint-duplicate-held = القيمة المعمول بها
form-merge-of-kept = من السجل المعتمد
form-merge-of-gone = من السجل الملغى
form-merge-nothing = (لا شيء)
form-merge-ask = كرّر Ctrl-S لدمج السجلين، أو اضغط Esc للعودة إلى النموذج
form-foresee-merge = يُلغى { $gone } { $other } ويُعتمد { $kept } { $name }.
form-foresee-holds = { $field }: { $value } وليس { $not }
form-foresee-comes-over = { $field }: يُضاف { $value }
app-done-duplicate-merge = سجل واحد بدل سجلين
app-done-duplicate-part = عادا سجلين
