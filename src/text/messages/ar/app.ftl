### البرنامج نفسه: اسمه وسطر الحالة وما حُفظ ومتى.
### Ids begin with `app-`; every id also stands in the English file.

app-name = مسار
app-tagline = الطريق من المعونة إلى العمل
app-saved-at = حُفظ الساعة { $time }
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
