# حياة الأسرة: انتقال وانفصال ودمج ورب أسرة ومكتب.

cli-verb-person-move = نقل أفراد إلى أسرة أخرى في السجل مع أعمالهم والتحاقاتهم والأشهر المستهلكة
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

cli-done-person-move-out = { $id }: سُجل خروج المنتقلين.
cli-done-person-move-in = { $id }: سُجل قدوم المنتقلين.
cli-done-household-found = سُجلت { $id }.
cli-done-household-office = سُلمت { $id } إلى المكتب.
app-done-person-move-out = سُجل خروج أفراد
app-done-person-move-in = سُجل قدوم أفراد
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

form-title-person-move = انتقال إلى أسرة أخرى · { $person }
form-title-household-office = مكتب آخر · { $household }
form-move-to = إلى الأسرة
form-household-office = المكتب
form-hint-move-to = رقم الأسرة التي ينتقل إليها، أو يُترك فارغًا إن كوّن أسرة مستقلة
form-hint-office = ثلاثة أحرف مثل IRB
form-foresee-moves-along = ما ينتهي هنا يستمر هناك مع الأشهر المستهلكة
form-foresee-no-caseworker = يسمي المكتب الجديد باحثه
key-person-move = نقل فرد إلى أسرة أخرى أو إلى أسرة مستقلة
    .short = نقل
key-household-office = تسليم الأسرة إلى مكتب آخر
    .short = مكتب
