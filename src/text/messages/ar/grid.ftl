### الأسر في جدول: تُعبأ حقول كثيرة وتُنفَّذ معًا.

screen-grid = الجدول
screen-grid-empty = لا أسر هنا.
grid-field-caseworker = الباحث
grid-field-governorate = المحافظة
grid-field-liwa = اللواء
grid-field-locality = البلدة أو القرية
grid-field-address = الشارع والبناية
grid-field-phone = الهواتف
grid-field-iban = الآيبان
grid-field-wallet = المحفظة
grid-field-alias = الاسم المستعار (كليك)
grid-field-holder = صاحب الحساب

# + كانت فارغة، ~ تغيّرت، - أُفرغت: كالعلامات في الخلايا.
grid-counts =
    { $rows } · { $households-count ->
        [one] تتغيّر أسرة واحدة
        [two] تتغيّر أسرتان
        [few] تتغيّر { $households } أسر
        [many] تتغيّر { $households } أسرة
       *[other] تتغيّر { $households } أسرة
    }: ⁦+{ $added }⁩ ⁦~{ $changed }⁩ ⁦-{ $cleared }⁩
grid-cleared = تُفرغ
grid-cell-stands = { $field }: { $old }
grid-cell-entered = { $field }: { $old }، وتصبح { $new }
grid-cell-changed-since = { $field }: غيّرها غيرك في هذه الأثناء فتبقى { $old }. أدخلها من جديد لتصبح { $new }.
grid-cell-wrong = { $field }: { $problem } ({ $code }).

grid-as-it-was-left = الجدول كما تُرك: ما أُدخل فيه ينتظر التنفيذ أو التراجع عنه.
grid-entered =
    { $rows ->
        [0] لم يُدخل شيء.
        [one] أُدخل في صف واحد.
        [two] أُدخل في صفين.
        [few] أُدخل في { $rows } صفوف.
        [many] أُدخل في { $rows } صفًا.
       *[other] أُدخل في { $rows } صف.
    }{ $unread-count ->
        [0] { "" }
        [one] {" "}ولم يُقرأ عمود واحد: { $unread }.
        [two] {" "}ولم يُقرأ عمودان: { $unread }.
        [few] {" "}ولم تُقرأ { $unread-count } أعمدة: { $unread }.
        [many] {" "}ولم يُقرأ { $unread-count } عمودًا: { $unread }.
       *[other] {" "}ولم يُقرأ { $unread-count } عمود: { $unread }.
    } يعرض { $apply } ما ينتج عنه.
grid-copied =
    { $rows ->
        [one] نُسخ صف واحد.
        [two] نُسخ صفان.
        [few] نُسخت { $rows } صفوف.
        [many] نُسخ { $rows } صفًا.
       *[other] نُسخ { $rows } صف.
    } ويلصقها { $key } هنا.{ $held-back ->
        [0] { "" }
        [one] {" "}ولا توضع العناوين والهواتف والحسابات في الحافظة.
        [two] {" "}ولا توضع العناوين والهواتف والحسابات في الحافظة.
        [few] {" "}ولا توضع العناوين والهواتف والحسابات في الحافظة.
        [many] {" "}ولا توضع العناوين والهواتف والحسابات في الحافظة.
       *[other] {" "}ولا توضع العناوين والهواتف والحسابات في الحافظة.
    }
grid-leave =
    { $cells ->
        [one] أُدخلت خلية واحدة ولم تُنفَّذ.
        [two] أُدخلت خليتان ولم تُنفَّذا.
        [few] أُدخلت { $cells } خلايا ولم تُنفَّذ.
        [many] أُدخلت { $cells } خلية ولم تُنفَّذ.
       *[other] أُدخلت { $cells } خلية ولم تُنفَّذ.
    } { $apply } للتنفيذ، و { $leave } مرة أخرى للخروج مع حفظها مسودة.
grid-draft-kept = حُفظ ما أُدخل مسودةً يعرضها الجدول من جديد.
grid-draft-there = توجد مسودة: يُدخلها { $key }.
grid-discarded = تم التراجع عن كل ما أُدخل.

grid-paste-nothing = لا شيء فيما لُصق.
grid-paste-unread = لم يُلصق شيء: { $problem } ({ $code }).
grid-paste-refused = لم يُلصق شيء
grid-paste-mistakes =
    { $count ->
        [one] فيما لُصق خطأ واحد: صححه ثم الصق الكل من جديد.
        [two] فيما لُصق خطآن: صححهما ثم الصق الكل من جديد.
        [few] فيما لُصق { $count } أخطاء: صححها ثم الصق الكل من جديد.
        [many] فيما لُصق { $count } خطأ: صححها ثم الصق الكل من جديد.
       *[other] فيما لُصق { $count } خطأ: صححها ثم الصق الكل من جديد.
    }
grid-paste-more-mistakes = المعروض أول { $shown } من { $all }.
grid-paste-at-cell = الصف { $row }، العمود { $column }: { $problem } ({ $code })
grid-paste-at-row = الصف { $row }: { $problem } ({ $code })

form-title-grid-apply =
    { $cells ->
        [one] تنفيذ خلية واحدة
        [two] تنفيذ خليتين
        [few] تنفيذ { $cells-shown } خلايا
        [many] تنفيذ { $cells-shown } خلية
       *[other] تنفيذ { $cells-shown } خلية
    } { $households ->
        [one] لأسرة واحدة
        [two] لأسرتين
        [few] لعدد { $households-shown } من الأسر
        [many] لعدد { $households-shown } من الأسر
       *[other] لعدد { $households-shown } من الأسر
    }

key-screen-grid = الأسر المحددة، أو كل المعروض، في جدول يُعبأ
    .short = الجدول
key-grid-edit = الكتابة في هذه الخلية
    .short = كتابة
key-grid-left = العمود السابق
    .short = السابق
key-grid-right = العمود التالي
    .short = التالي
key-grid-mark = بدء نطاق هنا أو إلغاؤه
    .short = نطاق
key-grid-fill = ما في أول صف من النطاق في كل صفوفه
    .short = تعبئة
key-grid-clear = إفراغ هذه الخلية أو خلايا النطاق
    .short = إفراغ
key-grid-take-back = التراجع عما أُدخل في هذه الخلية أو في خلايا النطاق
    .short = تراجع
key-grid-take-back-row = التراجع عما أُدخل في هذا الصف أو في صفوف النطاق
    .short = الصف كله
key-grid-copy = نسخ هذه الخلية أو خلايا النطاق
    .short = نسخ
key-grid-paste = لصق ما نُسخ في الجدول هنا؛ أما ما نُسخ من برنامج جداول فتلصقه الشاشة الطرفية
    .short = لصق
key-grid-apply = عرض ما ينتج عن كل ما أُدخل لينفَّذ عمليةً واحدة
    .short = تنفيذ
key-grid-draft = إدخال المسودة المحفوظة
    .short = المسودة
key-grid-discard = التراجع عن كل ما أُدخل
    .short = تراجع عن الكل
key-grid-leave = الخروج من الجدول؛ وما أُدخل يُحفظ مسودة بعد السؤال
    .short = خروج
key-cell-accept = إدخال المكتوب
    .short = إدخال
key-cell-next = إدخاله والانتقال إلى الخلية التالية
    .short = الخلية التالية
key-cell-previous = إدخاله والانتقال إلى الخلية السابقة
    .short = الخلية السابقة
key-cell-next-offer = التالي مما يمكن أن يكون هنا
    .short = التالي
key-cell-previous-offer = السابق
    .short = السابق
key-cell-leave = ترك الخلية كما كانت
    .short = ترك
help-in-grid = الجدول
help-in-cell = الخلية
help-because-no-range = ابدأ نطاقًا أولًا ثم انتقل إلى طرفه الآخر.
help-because-nothing-entered = لم يُدخل شيء هنا.
help-because-nothing-copied = لم يُنسخ شيء في الجدول بعد.
help-because-grid-entered = في الجدول خلايا أُدخلت ولم تُنفَّذ: نفّذها، أو اخرج من الجدول فتُحفظ مسودة.
