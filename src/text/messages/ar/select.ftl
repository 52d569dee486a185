### الأسر المحددة لما يُنفَّذ عليها معًا.

select-title =
    { $hidden ->
        [0] المحدد { $shown }
       *[other] المحدد { $shown }، والمخفي منه { $hidden-shown }
    }
select-now =
    { $count ->
        [0] لم تُحدَّد أي أسرة.
        [one] حُددت أسرة واحدة.
        [two] حُددت أسرتان.
        [few] حُددت { $shown } أسر.
        [many] حُددت { $shown } أسرة.
       *[other] حُددت { $shown } أسرة.
    }{ $hidden ->
        [0] { "" }
        [one] {" "}ويخفي البحث واحدة منها.
        [two] {" "}ويخفي البحث اثنتين منها.
        [few] {" "}ويخفي البحث { $hidden-shown } منها.
        [many] {" "}ويخفي البحث { $hidden-shown } منها.
       *[other] {" "}ويخفي البحث { $hidden-shown } منها.
    }
select-no-start = الأسرة المحددة أخيرًا ليست في هذه القائمة: حدد أسرة ثم انتقل إلى الطرف الآخر.

select-paste-title = التحديد من قائمة
select-paste-how = الصق هنا أرقام الملفات من جدول أو رسالة، ولا تضر الكلمات بينها. يضيفها Enter إلى المحدد، ويتركه Esc كما هو.
select-paste-known =
    { $count ->
        [0] لم توجد أي أسرة بعد.
        [one] وُجدت أسرة واحدة.
        [two] وُجدت أسرتان.
        [few] وُجدت { $shown } أسر.
        [many] وُجدت { $shown } أسرة.
       *[other] وُجدت { $shown } أسرة.
    }
select-paste-unknown =
    { $count ->
        [one] رقم ملف واحد ليس في السجل:
        [two] رقما ملفين ليسا في السجل:
        [few] { $shown } أرقام ملفات ليست في السجل:
        [many] { $shown } رقم ملف ليست في السجل:
       *[other] { $shown } رقم ملف ليست في السجل:
    }
select-paste-unread =
    { $count ->
        [one] كلمة فيها أرقام وليست رقم ملف:
        [two] كلمتان فيهما أرقام وليستا رقمي ملفين:
        [few] { $shown } كلمات فيها أرقام وليست أرقام ملفات:
        [many] { $shown } كلمة فيها أرقام وليست أرقام ملفات:
       *[other] { $shown } كلمة فيها أرقام وليست أرقام ملفات:
    }
select-paste-passed =
    { $count ->
        [one] تُركت كلمة واحدة لا أرقام فيها.
        [two] تُركت كلمتان لا أرقام فيهما.
        [few] تُركت { $shown } كلمات لا أرقام فيها.
        [many] تُركت { $shown } كلمة لا أرقام فيها.
       *[other] تُركت { $shown } كلمة لا أرقام فيها.
    }

argument-cases = أرقام ملفات، مثل IRB-004217 IRB-004230
app-busy-recognise = البحث عن أرقام الملفات

key-select-toggle = تحديد هذه الأسرة أو إلغاء تحديدها؛ ومع عدد: بقدره
    .short = تحديد
key-select-range = التحديد من الأسرة المحددة أخيرًا إلى هنا
    .short = إلى هنا
key-select-all = تحديد كل ما يُظهره البحث
    .short = تحديد الكل
key-select-invert = عكس التحديد فيما يُظهره البحث
    .short = عكس
key-select-none = إلغاء التحديد كله
    .short = إلغاء
key-select-list = التحديد من قائمة أرقام ملفات ملصقة
    .short = لصق قائمة

help-because-none-selected = لم تُحدَّد أي أسرة.
help-because-none-pasted = الصق أرقام ملفات أولًا: ليس هنا رقم من السجل بعد.
