## تعديل ملفات كثيرة معًا، والتراجع عنه

batch-field-caseworker = الباحث
batch-field-state = الشمول
batch-field-amount = المبلغ
batch-field-note = ملاحظة
batch-field-visit = زيارة مخططة
batch-field-referral = إحالة
batch-field-task = مهمة
batch-field-duplicate = تكرار محتمل
batch-field-other = غير ذلك
batch-field-governorate = المحافظة
batch-field-liwa = اللواء
batch-field-locality = البلدة أو القرية
batch-field-address = الشارع والبناية
batch-field-phones = الهواتف
batch-field-account = الحساب
batch-field-holder = صاحب الحساب
batch-refused = مرفوض
batch-undo-of = التراجع عن العملية { $operation }
batch-kept-enrollment = إجراء في شمول: اتخذ الإجراء الذي تسمح به القواعد بسبب خاص به
batch-kept-note = ملاحظة في الملف: ما كُتب يبقى، فاكتب ملاحظة تصححه
batch-kept-account = أول حساب للأسرة، إذ لم يكن قبله حساب: صححه في ملف الأسرة نفسه
batch-kept-other = هذا: صححه في ملف الأسرة نفسه

refusal-e3801 = ليس للأسرة شمول في { $programme }.
    .hint = اختر الأسر التي لها شمول فيه: --filter 'programme:CODE'.
refusal-e3802 = لا يمكن التراجع عن { $what }.
    .hint = تراجع عن البقية دونه: --valid.
refusal-e3803 = تغيّر بعد ذلك: { $field }. ويبقى كما هو الآن.
    .hint = انظر في ملف الأسرة، أو تراجع عن البقية دونه: --valid.

cli-verb-batch = تعديل ملفات كثيرة: يُعرض أولًا ثم يُنفذ عمليةً واحدة
cli-verb-undo = ما ينتج عن التراجع عن عملية، وخطته
cli-verb-log = آخر ما تم: العمليات والأوامر المفردة
cli-verb-show = عملية واحدة بكل أسرة غيّرتها
cli-flag-batch-change = ما يُغيَّر: set FIELD=VALUE للحقول caseworker وgovernorate وliwa وlocality وaddress وphone وiban وwallet وalias وholder (تمحوه القيمة none أو بلا) [on=DAY] أو suspend|lift|stop programme=CODE reason=CODE [on=DAY] [note=TEXT] أو enroll programme=CODE [as=active] أو note TEXT أو visit on=DAY [by=phone] [why=TEXT] أو refer to=AGENCY what=TEXT أو task what=TEXT by=DAY [who=NAME]
cli-flag-batch-case = هذه الأسر، مع ما يجده المرشِّح
cli-flag-batch-except = استثناء هذه الأسر
cli-flag-batch-reason = السبب لها جميعًا، ويُحفظ في السجل
cli-flag-batch-plan = تنفيذ هذه الخطة كما عُرضت
cli-flag-batch-confirm = عدد الأسر التي تغيّرها الخطة كما عُرض
cli-flag-batch-valid = ما يمكن تنفيذه إن تعذّر بعضها
cli-flag-undo-operation = الرقم الذي يعرضه masar log
cli-flag-undo-except = استثناء هذه الأسر
cli-flag-undo-reason = السبب، ويُحفظ في السجل
cli-flag-log-before = ما تم قبل تلك العملية فقط
cli-flag-show-operation = الرقم الذي يعرضه masar log

cli-col-was = الآن
cli-col-will-be = بعد التعديل
cli-col-count = العدد
cli-col-operation = العملية
cli-col-about = الملف
cli-col-entry = القيد
cli-col-rows = الصفوف

cli-batch-planning = النظر في الملفات: { $done } من { $of }
cli-batch-applying = التنفيذ: { $done } من { $of }
cli-batch-counts =
    { $changes ->
        [0] لا تتغيّر أي أسرة.
        [one] تتغيّر أسرة واحدة.
        [two] تتغيّر أسرتان.
        [few] تتغيّر { $changes } أسر.
        [many] تتغيّر { $changes } أسرة.
       *[other] تتغيّر { $changes } أسرة.
    } { $refused ->
        [0] { "" }
        [one] وتُرفض واحدة.
        [two] وتُرفض اثنتان.
        [few] وتُرفض { $refused } أسر.
        [many] وتُرفض { $refused } أسرة.
       *[other] وتُرفض { $refused } أسرة.
    }
cli-batch-unchanged =
    { $unchanged ->
        [one] صف واحد لا جديد فيه.
        [two] صفان لا جديد فيهما.
        [few] { $unchanged } صفوف لا جديد فيها.
        [many] { $unchanged } صفًا لا جديد فيها.
       *[other] { $unchanged } صف لا جديد فيها.
    }
cli-batch-shown = المعروض { $shown } من { $all }؛ يعرض --limit أكثر، ويكتب --format csv الكل.
cli-batch-apply = لم يُنفذ شيء بعد. للتنفيذ:
cli-batch-done =
    { $changed ->
        [one] تغيّرت أسرة واحدة في العملية { $operation }.
        [two] تغيّرت أسرتان في العملية { $operation }.
        [few] تغيّرت { $changed } أسر في العملية { $operation }.
        [many] تغيّرت { $changed } أسرة في العملية { $operation }.
       *[other] تغيّرت { $changed } أسرة في العملية { $operation }.
    } للتراجع عنها:
cli-batch-nothing = لم يُنفذ شيء.
cli-batch-repeated =
    { $repeated ->
        [one] أسرة واحدة غيّرتها هذه الخطة من قبل.
        [two] أسرتان غيّرتهما هذه الخطة من قبل.
        [few] { $repeated } أسر غيّرتها هذه الخطة من قبل.
        [many] { $repeated } أسرة غيّرتها هذه الخطة من قبل.
       *[other] { $repeated } أسرة غيّرتها هذه الخطة من قبل.
    }
cli-batch-differ =
    { $differ ->
        [one] أسرة واحدة لم تعد كما عُرضت في الخطة، وتُركت كما هي:
        [two] أسرتان لم تعودا كما عُرضتا في الخطة، وتُركتا كما هما:
        [few] { $differ } أسر لم تعد كما عُرضت في الخطة، وتُركت كما هي:
        [many] { $differ } أسرة لم تعد كما عُرضت في الخطة، وتُركت كما هي:
       *[other] { $differ } أسرة لم تعد كما عُرضت في الخطة، وتُركت كما هي:
    }
cli-log-together = أوامر أُعطيت معًا
cli-log-more = يعرض masar show مع رقم العملية تفاصيلها، ويعرض masar undo ما ينتج عن التراجع عنها.

cli-change = في التعديل { $change } خطأ عند العمود { $column }: { $problem }.
    .hint = مثل: set caseworker=lina أو suspend programme=CODE reason=CODE أو note "TEXT" أو visit on=2026-12-10 أو refer to=AGENCY what=TEXT.
cli-change-empty = لم يُطلب شيء
cli-change-unknown-word = لا يوجد تعديل باسم { $word }
cli-change-unknown-key = { $word } لا يقبل { $key }
cli-change-missing = يحتاج { $word } إلى { $key }
cli-change-twice = ذُكر { $key } مرتين
cli-change-wrong = لا يصح في { $key } القيمة { $value }
cli-change-open-quotation = علامة اقتباس لم تُغلق
cli-change-two-accounts = ذُكر أكثر من حساب: iban وwallet وalias
cli-no-plan = لا توجد خطة { $id }.
    .hint = تُحفظ الخطط مدة فقط: أعد إعدادها بأمر masar batch وانظر فيها.
cli-other-count = تغيّر الخطة { $planned } من الأسر، لا { $typed }. لم يُنفذ شيء.
    .hint = انظر في الخطة من جديد وأكّد بعددها.
cli-not-applied = لم تُنفذ الخطة.
    .hint = أعد إعدادها وانظر فيها، وينفذ --valid ما يمكن تنفيذه.
cli-no-operation = لا توجد عملية { $number }.
    .hint = يعرض masar log ما تم.
cli-store-s1518 = تعذّرت قراءة الخطة.
    .hint = أعد إعداد الخطة وانظر فيها.

# في اللوحات.
form-title-batch-start = تعديل ملفات كثيرة معًا
form-batch-whom = الأسر
form-batch-change = التعديل
form-batch-reason = السبب
form-batch-take = التنفيذ
form-batch-count = العدد
form-hint-batch-change = كما في masar batch، مثل set caseworker=lina أو suspend programme=CODE reason=CODE
form-hint-batch-reason = سبب واحد لها جميعًا، ويُحفظ في السجل.
form-hint-batch-count = اكتب العدد الذي في العنوان.
form-title-batch-apply =
    { $changes ->
        [one] تعديل أسرة واحدة
        [two] تعديل أسرتين
        [few] تعديل { $changes } أسر
        [many] تعديل { $changes } أسرة
       *[other] تعديل { $changes } أسرة
    }
form-wrong-change = عند العمود { $column }: { $problem }.
form-wrong-households =
    { $count ->
        [one] تتغيّر أسرة واحدة: اكتب 1.
        [two] تتغيّر أسرتان: اكتب 2.
        [few] تتغيّر { $count } أسر: اكتب { $count }.
        [many] تتغيّر { $count } أسرة: اكتب { $count }.
       *[other] تتغيّر { $count } أسرة: اكتب { $count }.
    }
batch-whom-selected =
    { $hidden ->
        [0] المحددة: { $shown }
       *[other] المحددة: { $shown } (المخفي { $hidden-shown })
    }
batch-whom-shown = كل ما يُظهره البحث: { $shown }
batch-whom-all = كل الأسر: { $shown }
batch-whom-cursor = { $household } وحدها
batch-verbs = التعديلات: { $verbs }
batch-takes =
    { $optional ->
        [0] يحتاج { $verb } إلى { $needs }
       *[other] يحتاج { $verb } إلى { $needs } وقد يُذكر { $takes }
    }
batch-programmes = البرامج: { $codes }
batch-understood = التعديل مفهوم. يُعرض ما ينتج عنه عند الحفظ، ولا يُنفذ شيء بعد.
batch-take-all = الكل أو لا شيء
batch-take-valid = ما لم يتغيّر قبل التنفيذ
batch-take-refused =
    { $refused ->
        [one] الكل إلا المرفوضة
        [two] الكل إلا المرفوضتين
        [few] الكل إلا { $refused } مرفوضات
        [many] الكل إلا { $refused } مرفوضة
       *[other] الكل إلا { $refused } مرفوضة
    }

screen-preview = المعاينة
screen-preview-empty = لا أسرة يشملها التعديل.
screen-preview-view-changes = ما يتغيّر
screen-preview-view-refused = ما يُرفض
column-change = الآن وبعد التعديل
batch-counts =
    يتغيّر { $changes } من { $all }{ $refused-count ->
        [0] { "" }
        [one] ، والمرفوض { $refused }
        [two] ، والمرفوض { $refused }
        [few] ، والمرفوض { $refused }
        [many] ، والمرفوض { $refused }
       *[other] ، والمرفوض { $refused }
    }{ $left-out-count ->
        [0] { "" }
        [one] ، والمستثنى { $left-out }
        [two] ، والمستثنى { $left-out }
        [few] ، والمستثنى { $left-out }
        [many] ، والمستثنى { $left-out }
       *[other] ، والمستثنى { $left-out }
    }
batch-previewed =
    { $refused ->
        [0] لم يُنفذ شيء بعد. { $apply } للتنفيذ، و { $drop } لاستثناء أسرة.
       *[other] لم يُنفذ شيء بعد. { $apply } للتنفيذ، و { $drop } لاستثناء أسرة، و { $view } لعرض المرفوض.
    }
batch-left-out = مستثناة
batch-changed-since = لم تعد كما عُرضت في الخطة، وتُترك كما هي.
batch-is = الآن
batch-will-be = بعد التعديل
batch-refused-count =
    { $count ->
        [one] مرفوضة واحدة
        [two] مرفوضتان
        [few] { $count } مرفوضات
        [many] { $count } مرفوضة
       *[other] { $count } مرفوضة
    }
batch-kept = حُفظت الخطة: { $words }
batch-done =
    { $changed ->
        [one] تغيّرت أسرة واحدة.
        [two] تغيّرت أسرتان.
        [few] تغيّرت { $changed } أسر.
        [many] تغيّرت { $changed } أسرة.
       *[other] تغيّرت { $changed } أسرة.
    } للتراجع: { $undo }
batch-nothing = لم يُنفذ شيء.
batch-stopped = أُوقف، ولم يُنفذ شيء.
batch-repeated =
    { $repeated ->
        [one] أسرة واحدة غيّرتها هذه الخطة من قبل.
        [two] أسرتان غيّرتهما هذه الخطة من قبل.
        [few] { $repeated } أسر غيّرتها هذه الخطة من قبل.
        [many] { $repeated } أسرة غيّرتها هذه الخطة من قبل.
       *[other] { $repeated } أسرة غيّرتها هذه الخطة من قبل.
    }
batch-differ =
    { $differ ->
        [one] أسرة واحدة لم تعد كما عُرضت، وتُركت كما هي:
        [two] أسرتان لم تعودا كما عُرضتا، وتُركتا كما هما:
        [few] { $differ } أسر لم تعد كما عُرضت، وتُركت كما هي:
        [many] { $differ } أسرة لم تعد كما عُرضت، وتُركت كما هي:
       *[other] { $differ } أسرة لم تعد كما عُرضت، وتُركت كما هي:
    }
operation-none = لا توجد عملية { $number }.

app-busy-plan = النظر في الملفات
app-busy-apply = تنفيذ التعديل
app-busy-of = { $what }: { $read } من { $of }. يوقفه Esc.

argument-change = تعديل، مثل set caseworker=lina
key-batch-start = تعديل لأسر كثيرة: المحددة أو المعروضة أو هذه
    .short = تعديل معًا
key-batch-row = هذه الأسرة حقلًا حقلًا
    .short = الحقول
key-batch-apply = تنفيذ ما عُرض عمليةً واحدة
    .short = تنفيذ
key-batch-leave-out = استثناء هذه الأسرة أو إعادتها
    .short = استثناء
key-batch-keep = حفظ الخطة لأمر masar batch --plan
    .short = حفظ
key-screen-preview = العودة إلى معاينة التعديل
    .short = المعاينة
help-in-preview = المعاينة
help-because-no-preview = لا تعديل لأسر كثيرة قيد المعاينة.
help-because-nothing-changes = لا تتغيّر به أي أسرة.

screen-log = ما تم
screen-log-empty = لم يتم شيء بعد.
column-operation = العملية
column-by = المستخدم
column-commands = الأوامر
column-done = ما تم
column-about = الملف
operation-title = العملية { $operation }
operation-part = المعروض أول { $shown } من { $all }؛ ويعرض masar show الكل.
argument-operation = رقم عملية كما في قائمة ما تم
key-screen-log = آخر ما تم
    .short = ما تم
key-operation-show = هذه العملية وما غيّرته
    .short = عرض
key-operation-undo = التراجع عنها: يُعرض أولًا ما ينتج عنه
    .short = تراجع
help-in-log = ما تم
help-because-no-operation = لم تُحدَّد أي عملية.
