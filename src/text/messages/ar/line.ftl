### The command line of the panes (`line-`, `argument-`), and files of keys
### (`keys-`, and the flags of masar keys). Every id stands in both languages.

line-title = الأوامر
line-no-command = لا أمر بهذا الاسم هنا.
line-takes-nothing = هذا الأمر لا يُكتب بعده شيء.
line-not-understood = لم يُفهم ما كُتب هنا: { $typed }. المطلوب: { $wanted }
argument-count = رقم
argument-filter = بحث، مثل gov:irbid aid:active
argument-case = رقم ملف، مثل IRB-004217
argument-day = تاريخ حتى اليوم، مثل 2026-03-15
argument-text-mode = visual أو lro أو logical
argument-theme = dark أو light أو contrast أو mono أو ascii
argument-digits = western أو arabic-indic
argument-language = en أو ar
argument-keyboard = us أو arabic-101 أو azerty أو hebrew
argument-letter = حرف أو رقم واحد
argument-macro = اسم تسجيل، دون فراغات

## العلامات: حرف يدل على أسرة

mark-which-to-set = بأي حرف تُعلَّم؟
mark-which-to-go = إلى أي علامة؟
mark-none = لا علامة على أي أسرة بعد.
mark-no-letter = العلامة حرف من a إلى z أو رقم.
mark-way-out = { $key } للخروج
mark-was-set = وُضعت على { $household } العلامة { $letter }.
mark-unknown = لا أسرة عليها العلامة { $letter }.

## التسجيلات: مفاتيح مسجلة تحت اسم

macro-which-to-record = تحت أي حرف يكون التسجيل؟
macro-which-to-play = أي تسجيل يُعاد؟
macro-none = لم يُسجّل شيء بعد.
macro-recording = تسجيل { $name }
macro-playing = إعادة { $name } { $done }/{ $all }، Esc للإيقاف
macro-recorded =
    { $count ->
        [zero] لم يُضغط أي مفتاح، فبقي { $name } كما كان.
        [one] سُجّل { $name }: مفتاح واحد.
        [two] سُجّل { $name }: مفتاحان.
        [few] سُجّل { $name }: { $count } مفاتيح.
        [many] سُجّل { $name }: { $count } مفتاحًا.
       *[other] سُجّل { $name }: { $count } مفتاح.
    }
macro-played =
    { $times ->
        [zero] لم يُعَد { $name }.
        [one] أُعيد { $name } مرة واحدة.
        [two] أُعيد { $name } مرتين.
        [few] أُعيد { $name } { $times } مرات.
        [many] أُعيد { $name } { $times } مرة.
       *[other] أُعيد { $name } { $times } مرة.
    }
macro-stopped = توقف { $name } عند مفتاحه { $place }، وهو { $key }: { $why }
macro-stopped-at = توقف { $name } عند { $household }، عند مفتاحه { $place }، { $key }: { $why }
macro-played-over =
    { $times ->
        [zero] لم يُعَد { $name } لأي أسرة.
        [one] أُعيد { $name } لأسرة واحدة.
        [two] أُعيد { $name } لأسرتين.
        [few] أُعيد { $name } لـ { $times } أسر.
        [many] أُعيد { $name } لـ { $times } أسرة.
       *[other] أُعيد { $name } لـ { $times } أسرة.
    }
macro-left-open = بقي شيء مفتوحًا فوق القائمة.
macro-not-shown = الأسرة غير ظاهرة في القائمة.
macro-some-hidden =
    { $count ->
        [zero] لا يُخفي البحث أي أسرة محددة.
        [one] يُخفي البحث أسرة محددة واحدة: امسح البحث، أو ألغ تحديد ما يُخفيه.
        [two] يُخفي البحث أسرتين محددتين: امسح البحث، أو ألغ تحديد ما يُخفيه.
        [few] يُخفي البحث { $count } أسر محددة: امسح البحث، أو ألغ تحديد ما يُخفيه.
        [many] يُخفي البحث { $count } أسرة محددة: امسح البحث، أو ألغ تحديد ما يُخفيه.
       *[other] يُخفي البحث { $count } أسرة محددة: امسح البحث، أو ألغ تحديد ما يُخفيه.
    }
macro-unknown = لا تسجيل باسم { $name }.
macro-form-refused = لم يُحفظ النموذج، والسبب مبيّن فيه.
macro-interrupted = أوقفت إعادة { $name } بعد { $done } من { $all } مفتاح.
macro-discarded =
    { $before ->
        [yes] أُلغي هذا التسجيل، وبقي { $name } كما كان قبله.
       *[no] أُلغي هذا التسجيل، ولا شيء محفوظ تحت { $name }.
    }
macro-forgotten = حُذف التسجيل { $name }.
macro-list = التسجيلات
macro-keys =
    { $count ->
        [zero] لا مفتاح
        [one] مفتاح واحد
        [two] مفتاحان
        [few] { $count } مفاتيح
        [many] { $count } مفتاحًا
       *[other] { $count } مفتاح
    }
macro-more =
    { $count ->
        [zero] لا مفتاح بعدها
        [one] وبعدها مفتاح واحد
        [two] وبعدها مفتاحان
        [few] وبعدها { $count } مفاتيح
        [many] وبعدها { $count } مفتاحًا
       *[other] وبعدها { $count } مفتاح
    }
macro-pasted = نص ملصق
macro-no-such-key = لا اسم لهذا المفتاح، فلم يُسجَّل.
macro-paste-empty = لا يصلح شيء من النص الملصق للحفظ، فلم يُسجَّل.
macro-paste-long = لم يُسجَّل النص الملصق لأنه يزيد على { $most } حرف.
macro-is-full = لم يُسجَّل هذا: أقصى ما يحمله التسجيل { $most } مفتاح. أنهِه أو ألغِه.

## ملفات المفاتيح: masar keys

cli-verb-keys = مفاتيح اللوحات: كما هي (--list)، أو سلامة ملف منها (--check)
cli-flag-list = قائمة أوامر اللوحات ومفاتيحها
cli-flag-check = فحص ملف مفاتيح؛ ودون ملف تُفحص المستعملة
cli-flag-keymap = مفاتيح اللوحات: default أو vim أو one-hand أو ملف يُضاف إلى الأصلية
cli-read-keymap = { $value } ليس مجموعة مفاتيح ولا ملفًا.
    .hint = المتاح: { $known }؛ أو اذكر ملفًا بصيغة TOML.
keys-col-where = الموضع
keys-col-keys = المفاتيح
keys-col-command = الأمر
keys-col-does = عمله
keys-col-place = الموضع
keys-col-severity = الدرجة
keys-col-code = الرمز
keys-severity-error = خطأ
keys-severity-warning = تنبيه
keys-sound = هذه المفاتيح سليمة.
keys-found =
    { $errors ->
        [zero] فيها ما ينبَّه إليه، وكلها نافذة.
        [one] سطر واحد لا أثر له.
        [two] سطران لا أثر لهما.
        [few] { $errors } أسطر لا أثر لها.
        [many] { $errors } سطرًا لا أثر لها.
       *[other] { $errors } سطر لا أثر لها.
    }
keys-in-mistakes =
    { $count ->
        [zero] مفاتيحك سليمة.
        [one] سطر واحد من مفاتيحك لا أثر له؛ يبيّنه الأمر masar keys --check.
        [two] سطران من مفاتيحك لا أثر لهما؛ يبيّنهما الأمر masar keys --check.
        [few] { $count } أسطر من مفاتيحك لا أثر لها؛ يبيّنها الأمر masar keys --check.
        [many] { $count } سطرًا من مفاتيحك لا أثر لها؛ يبيّنها الأمر masar keys --check.
       *[other] { $count } سطر من مفاتيحك لا أثر لها؛ يبيّنها الأمر masar keys --check.
    }
keys-problem-syntax = هذا ليس TOML: { $told }
keys-problem-value = يُربط المفتاح باسم "أمر" أو بجدول فيه run وwhen وdesc، والأمر بقائمة ["مفاتيحه"]، وكلاهما بـ false.
keys-problem-no-key = لم يُذكر مفتاح.
keys-problem-key = { $name } ليس مفتاحًا. المفاتيح حرف واحد أو اسم مثل enter وesc وpgdn وF5.
keys-problem-shift = يُكتب { $name } بالحرف الذي يطبعه، مثل G بدل shift مع g.
keys-problem-context =
    { $near ->
        [no] لا جزء من الشاشة اسمه { $name }.
       *[other] لا جزء من الشاشة اسمه { $name }. أتقصد { $nearest }؟
    }
keys-problem-condition =
    { $near ->
        [no] لا شرط اسمه { $name }.
       *[other] لا شرط اسمه { $name }. أتقصد { $nearest }؟
    }
keys-problem-command =
    { $near ->
        [no] لا أمر اسمه { $name }.
       *[other] لا أمر اسمه { $name }. أتقصد { $nearest }؟
    }
keys-problem-not-here = الأمر { $command } لا يعمل في { $context }؛ يعمل في { $works-in }.
keys-problem-duplicate = المفتاح { $keys } مربوط في السطر { $line }؛ وهذا السطر هو النافذ.
keys-problem-shadowed = لا يُبلغ { $keys }: المفتاح { $by } ينفّذ { $command } في { $context }.
keys-problem-unsendable = { $keys }: { $reason }
keys-problem-too-easy = المفتاح { $keys } ينفّذ { $command } بضغطة واحدة؛ اجعلها اثنتين على الأقل.
keys-problem-layout = تطبع مفاتيح أخرى { $typed } أيضًا؛ لا تُذكر في ملف لوحة المفاتيح إلا أحرف من خارج ASCII.
keys-unsent-tab = تُرسل الشاشات tab مكانه.
keys-unsent-enter = تُرسل الشاشات enter مكانه.
keys-unsent-esc = تُرسل الشاشات esc مكانه.
keys-unsent-backspace = تُرسل الشاشات backspace مكانه.
keys-unsent-begins = تبدأ به رموز الشاشة نفسها.
keys-unsent-kept = تحتفظ به نوافذ النظام لنفسها.
keys-unsent-beyond-f12 = تنتهي أكثر لوحات المفاتيح عند F12.
keys-unsent-newer = لا ترسله إلا الشاشات الحديثة (بروتوكول kitty).

## صفحة الدليل وإكمال الأسطر: masar man و masar completions

cli-verb-man = كتابة صفحة الدليل، تُقرأ بالأمر man -l - أو تُحفظ في مجلد صفحات الدليل
cli-verb-completions = كتابة ما تحتاجه الصدفة لإكمال السطر: bash أو zsh أو fish
cli-flag-shell = الصدفة
cli-man-name = الاسم
cli-man-synopsis = الصيغة
cli-man-description = الوصف
cli-man-panes = أوامر اللوحات
cli-man-panes-said = كل أمر بمفاتيحه، وبين قوسين الاسم الذي تعرفه به ملفات المفاتيح وسطر الأوامر. تعمل المفاتيح نفسها من لوحة المفاتيح وهي على العربية.
cli-man-line-only = دون مفتاح، من سطر الأوامر
