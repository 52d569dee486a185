### البرنامج نفسه: اسمه وسطر الحالة وما حُفظ ومتى.
### Ids begin with `app-`; every id also stands in the English file.

app-name = مسار
app-tagline = الطريق من المعونة إلى العمل
app-saved-at = حُفظ الساعة { $time }
# ما أُرسل إلى الطرفية بالبايت: الشاشة السابقة لهذه، ثم المجموع.
app-bytes = { $last } / { $all } بايت
# اطلاع طويل على السجل؛ مفتاح Esc يوقفه.
app-busy = { $what }: قُرئ { $read } من القيود، ومفتاح Esc يوقفه.
app-busy-find = بحث عن الأسر
app-busy-list = إعداد القائمة
app-busy-tell = حساب ما سيُعرض
app-busy-due = عدّ ما يستحق المتابعة
app-busy-hiring = قراءة أصحاب العمل
app-let-go = أُوقف، وبقي ما كان معروضًا.
app-line-is-slow = الاتصال بطيء: تجيب الطرفية بعد { $seconds } ثانية. الوضع المقتصد يرسل أقل بكثير: { $key }.
app-lean-on = الوضع المقتصد مفعّل: تتبع اللوحات السفلى المؤشر عند التوقف عن الكتابة أو عند الضغط على Enter، ويجري البحث عند التوقف.
app-lean-off = أُوقف الوضع المقتصد.
app-scroll-regions-on = تُستخدم مناطق التمرير على هذه الطرفية.
app-scroll-regions-off = لم تعد مناطق التمرير تُستخدم على هذه الطرفية.
app-theme = المظهر: { $theme }
app-theme-dark = حروف فاتحة على خلفية داكنة (dark)
app-theme-light = حروف داكنة على خلفية فاتحة (light)
app-theme-contrast = تباين عالٍ (contrast)
app-theme-mono = بلا ألوان (mono)
app-theme-ascii = بلا ألوان وبعلامات بسيطة (ascii)
app-keyboard = المفاتيح معروضة كما على لوحة المفاتيح: { $keyboard }
app-keyboard-us = الإنجليزية، كما في ملفات المفاتيح (us)
app-keyboard-arabic-101 = العربية 101 (arabic-101)
app-keyboard-azerty = الفرنسية AZERTY (azerty)
app-keyboard-hebrew = العبرية (hebrew)
app-mouse-on = الفأرة مفعّلة: النقر يحدّد سطرًا والعجلة تحرّكه، ومع Shift يُحدَّد النص.
app-mouse-off = أُوقفت الفأرة: عادت لتحديد النص في الطرفية.
app-digits = تُعرض الأرقام هكذا: { $digits }
app-digits-western = 0123
app-digits-arabic-indic = ٠١٢٣
app-text-mode = الحروف العربية على هذه الطرفية: { $mode }
app-text-mode-visual = يرتّبها مسار
app-text-mode-lro = يرتّبها مسار ويعلّم كل سطر
app-text-mode-logical = ترتّبها الطرفية
app-sample-title = أيّ الأسطر يُقرأ صحيحًا؟
app-sample-how = تختلف الطرفيات في ترتيب الحروف العربية. في السطر الصحيح تتصل الحروف، وتبدأ القراءة من اليمين، والمبلغ 150.500 والتاريخ 15/03/2026. حدّد السطر بالأسهم ثم اختره، فيُحفظ اختيارك لهذه الطرفية. وإن لم يصحّ أيّ منها فأغلق، ولا يتغير شيء.
app-sample-other = Which line reads right? Mark it with the arrow keys and press Enter.
app-remedy-putty = يعيد PuTTY ترتيب الحروف بعد ترتيبها. الأفضل إيقاف ذلك: في Change Settings ثم Terminal ثم Features فعّل Disable Arabic text shaping و Disable bidirectional text display، فيصحّ السطر 1.
app-remedy-konsole = يعيد Konsole ترتيب الحروف بعد ترتيبها. الأفضل إيقاف ذلك: اكتب BidiRenderingEnabled=false في ملف الإعدادات الشخصية (profile) تحت [Terminal Features]، فيصحّ السطر 1.
app-remedy-kitty = يعيد kitty ترتيب الحروف بعد ترتيبها. الأفضل إيقاف ذلك: اكتب force_ltr yes في kitty.conf ثم شغّله من جديد، فيصحّ السطر 1.
app-copied = أُرسل رقم الملف { $household } إلى الحافظة؛ ليست كل طرفية تقبله.
app-not-kept = يسري ذلك الآن، لكن تعذّر حفظه للمرة القادمة: { $what } ({ $code })
app-nothing-to-save = لا يوجد ما يُحفظ
app-households =
    { $count ->
        [zero] لا أسر
        [one] أسرة واحدة
        [two] أسرتان
        [few] { $count } أسر
        [many] { $count } أسرة
       *[other] { $count } أسرة
    }
app-persons =
    { $count ->
        [zero] لا أفراد
        [one] فرد واحد
        [two] فردان
        [few] { $count } أفراد
        [many] { $count } فردًا
       *[other] { $count } فرد
    }
app-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
app-months =
    { $count ->
        [zero] لا أشهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
app-yes = نعم
app-no = لا
app-saved-what = { $household }: { $what }.
app-store-trouble = { $code }: { $what }. { $remedy }
app-done-household-add = سُجلت الأسرة
app-done-household-edit = عُدّل العنوان والهواتف
app-done-household-payee = غُيّر حساب الدفع
app-done-household-assign = عُيّن الباحث
app-done-person-add = أضيف فرد
app-done-person-edit = صُححت بيانات فرد
app-done-person-disability = سُجلت إعاقة
app-done-person-leave = سُجلت مغادرة فرد
app-done-enrollment-add = تم الشمول
app-done-enrollment-verify = تم التحقق من الطلب
app-done-enrollment-activate = أصبح الشمول فعّالًا
app-done-enrollment-reduce = خُفض المبلغ
app-done-enrollment-restore = أعيد المبلغ كاملًا
app-done-enrollment-suspend = عُلق الشمول
app-done-enrollment-lift = فُك التعليق
app-done-enrollment-stop = أوقف الشمول
app-done-enrollment-graduate = سُجل الخروج
app-done-enrollment-reapply = أعيد التقديم
app-done-payment-record = سُجلت الدفعات
app-done-placement-add = أضيف عمل
app-done-placement-step = حُدّث العمل
app-done-visit-add = سُجلت زيارة
app-done-contact-add = سُجل اتصال
app-done-note-add = كُتبت ملاحظة
app-saved-hidden = { $household }: سُجلت الأسرة، ويخفيها البحث الحالي.
app-no-such-household = لا توجد في السجل أسرة رقمها { $household }.
