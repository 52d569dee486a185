# حياة الأسرة: انتقال وانفصال ودمج ورب أسرة ومكتب.

cli-verb-person-move = نقل أفراد إلى أسرة أخرى في السجل مع أعمالهم وشمولهم والأشهر المستنفدة
cli-verb-household-head = جعل فرد آخر ربًا للأسرة
cli-verb-household-split = فصل أفراد في أسرة مستقلة
cli-verb-household-merge = ضم جميع أفراد أسرة إلى أسرة أخرى
cli-verb-household-office = تسليم الأسرة إلى مكتب آخر
cli-flag-comer = من ينتقل، وصلته برب الأسرة هناك، مثل IRB-004217.3=daughter
cli-flag-person-move-to = الأسرة التي ينتقلون إليها
cli-flag-household-office-to = رمز المكتب: ثلاثة أحرف
cli-flag-into = الأسرة التي ينضمون إليها
cli-flag-new-head = من يصبح رب الأسرة إذا غادر ربها
cli-flag-dry-run = عرض ما سيترتب دون أي تغيير
cli-life-rehearsed = لم يتغير شيء.

cli-done-person-move-out = { $id }: سُجل انتقال أفراد منها.
cli-done-person-move-in = { $id }: سُجل انتقال أفراد إليها.
cli-done-household-found = سُجلت { $id }.
cli-done-household-office = سُلمت { $id } إلى المكتب.
app-done-person-move-out = سُجل انتقال أفراد من الأسرة
app-done-person-move-in = سُجل انتقال أفراد إلى الأسرة
app-done-household-found = سُجلت أسرة مستقلة
app-done-household-office = تغير المكتب
form-person-new-head = رب الأسرة التالي
reason-moved-to-household = يستمر في أسرة أخرى في السجل

refusal-e3601 = { $id } مذكور مرتين.
    .hint = اذكر كل فرد مرة واحدة.
refusal-e3602 = رب الأسرة باقٍ، فلا حاجة إلى رب جديد.
    .hint = احذف --new-head.
refusal-e3603 = لا يمكن أن يكون { $id } رب الأسرة التالي لأنه يغادر أيضًا.
    .hint = سمِّ فردًا باقيًا في الأسرة.
refusal-e3604 = لم يُذكر أحد ينتقل.
    .hint = اذكر فردًا واحدًا على الأقل وصلته هناك، مثل IRB-004217.3=son.
refusal-e3605 = الوفاة والخطأ ليسا انتقالًا.
    .hint = سجّل انتهاء العضوية بالأمر masar person leave.
refusal-e3606 = هذه هي الأسرة نفسها.
    .hint = سمِّ أسرة أخرى.
refusal-e3607 = لم يُذكر { $name } ({ $id })، ولا تُدمج أسرتان إلا بجميع أفرادهما.
    .hint = اذكر كل من بقي في الأسرة، وتجدهم في masar household show.
refusal-e3608 = لم يبق أحد في { $id }.
    .hint = سجّل الأفراد أسرة مستقلة بالأمر masar household split.
refusal-e3609 = { $office } ليس رمز مكتب: ثلاثة أحرف لاتينية مثل IRB.
    .hint = اكتب الأحرف الثلاثة التي تبدأ بها أرقام أسر ذلك المكتب.

form-title-person-move = انتقال أفراد إلى أسرة أخرى · { $household }
form-title-household-split = انفصال أفراد في أسرة مستقلة · { $household }
form-title-household-merge = ضم جميع الأفراد إلى أسرة أخرى · { $household }
form-title-household-office = مكتب آخر · { $household }
form-move-to = إلى الأسرة
form-household-office = المكتب
form-life-stays = باقٍ في الأسرة
form-life-now = صلته هنا: { $relation }
form-hint-move-to = رقم الأسرة التي ينضمون إليها
form-hint-life-some = صلته برب الأسرة هناك، ومن تُرك على حاله بقي هنا
form-hint-life-all = صلته برب الأسرة هناك
form-hint-office = ثلاثة أحرف مثل IRB
form-review-ask = كرّر Ctrl-S لتنفيذ ذلك كله في الأسرتين معًا، أو اضغط Esc للعودة إلى النموذج
form-foresee-other = { $household }: { $head }، { $place }، { $count ->
        [zero] بلا أفراد
        [one] فرد واحد
        [two] فردان
        [few] { $count } أفراد
        [many] { $count } فردًا
       *[other] { $count } فرد
    }
form-foresee-here = هنا في { $household }:
form-foresee-there = هناك في { $household }:
form-foresee-founded = في الأسرة المستقلة:
form-foresee-the-household = الأسرة
form-foresee-stops = { $programme }، { $whose }: يتوقف هنا
form-foresee-comes = { $programme }، { $whose }: يستمر هناك{ $months ->
        [zero] {""}
        [one] ، واستُنفد منه شهر واحد
        [two] ، واستُنفد منه شهران
        [few] ، واستُنفدت منه { $months } أشهر
        [many] ، واستُنفد منه { $months } شهرًا
       *[other] ، واستُنفد منه { $months } شهر
    }
form-foresee-jobs-come =
    { $count ->
        [zero] لا تنتقل أعمال
        [one] ينتقل عمل واحد معهم
        [two] ينتقل عملان معهم
        [few] تنتقل { $count } أعمال معهم
        [many] ينتقل { $count } عملًا معهم
       *[other] ينتقل { $count } عمل معهم
    }
form-foresee-nothing-there = لا يتغير شيء في الشمول ولا في المبالغ
form-foresee-left-open =
    { $count ->
        [zero] لا يبقى شيء مفتوح في هذا الملف
        [one] يبقى في هذا الملف أمر واحد مفتوح من الزيارات والمهام والإحالات والتظلمات
        [two] يبقى في هذا الملف أمران مفتوحان من الزيارات والمهام والإحالات والتظلمات
        [few] تبقى في هذا الملف { $count } أمور مفتوحة من الزيارات والمهام والإحالات والتظلمات
        [many] يبقى في هذا الملف { $count } أمرًا مفتوحًا من الزيارات والمهام والإحالات والتظلمات
       *[other] يبقى في هذا الملف { $count } أمر مفتوح من الزيارات والمهام والإحالات والتظلمات
    }
form-foresee-left-balance = يبقى في هذا الملف: { $owed } مستحقة للأسرة و{ $over } مصروفة بالزيادة
form-foresee-no-caseworker = يسمي المكتب الجديد باحثه
key-person-move = نقل أفراد إلى أسرة أخرى
    .short = نقل
key-household-split = فصل أفراد في أسرة مستقلة
    .short = فصل
key-household-merge = ضم جميع الأفراد إلى أسرة أخرى
    .short = ضم
key-household-office = تسليم الأسرة إلى مكتب آخر
    .short = مكتب
