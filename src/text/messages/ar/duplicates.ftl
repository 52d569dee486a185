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
