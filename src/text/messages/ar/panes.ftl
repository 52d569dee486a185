### عناوين اللوحات وأعمدتها وما يظهر حين تكون فارغة، وأخطاء البحث، وتفاصيل الأسرة.
### Ids begin with `pane-`; every id also stands in the English file.

pane-households = الأسر
pane-enrollments = الشمول
pane-timeline = خط الدفعات
pane-of = من { $count }
pane-aid = دعم
pane-work = عمل
pane-no-programme = بلا برنامج
pane-suspended-days = معلّق { $days } ي
pane-month-of = { $used } من { $allowed }
pane-month = شهر { $used } من { $allowed }
pane-next-end = ينتهي { $date }
pane-since = منذ { $date }
pane-ends = ينتهي { $date }
pane-a-month = /شهر
pane-a-quarter = /ربع
pane-household = الأسرة
pane-name-and-age = { $name }، { $age }
pane-comma = { "، " }

pane-search-offers = حقول وقيم
pane-search-hint = اسم أو هاتف أو رقم ملف، أو محافظة:إربد
pane-households-empty = لا أسر في هذا السجل بعد. اضغط { $key } لإضافة أول أسرة، أو اخرج واستعمل masar import FILE لإدخال قائمة، أو masar demo لتجربة مكتب مُختلَق.
pane-households-none-found = لا أسرة تطابق هذا البحث. { $key } يعيد عرض الجميع.
pane-enrollments-empty = لا برنامج ولا عمل بعد. { $key } للشمول في برنامج.
pane-nothing-takes-text = لا مكان هنا لنص ملصق.
pane-no-such-key = لا عمل للمفتاح { $key } هنا. { $help } يعرض المفاتيح المتاحة.
pane-more = { $key }: النص كاملًا
pane-more-keys =
    { $count ->
        [zero] لا مزيد
        [one] أمر آخر
        [two] أمران آخران
        [few] { $count } أوامر أخرى
        [many] { $count } أمرًا آخر
       *[other] { $count } أمر آخر
    }
pane-message = رسالة
pane-too-small = يحتاج مسار إلى { $needed-width } عمودًا و{ $needed-height } سطرًا، وفي هذه النافذة { $width } و{ $height }. كبّرها ولن تفقد شيئًا.
pane-no-terminal = تحتاج اللوحات إلى طرفية. للبرامج وقارئات الشاشة أوامر نصية: masar help.

pane-disability = إعاقة
pane-sex-female = أ
pane-sex-male = ذ
pane-sex-not-recorded = ؟
pane-address = العنوان
pane-phone = الهاتف
pane-payee = حساب الدفع
pane-caseworker = الباحث
pane-registered = التسجيل
pane-log = الزيارات والاتصالات والملاحظات
pane-log-empty = لم يُسجل شيء بعد.
pane-log-visit = زيارة ({ $mode }): { $outcome }
pane-log-contact = تواصل ({ $mode }): { $outcome }
pane-log-note = ملاحظة
pane-enrollment-of = { $programme } · { $who } ({ $state })
