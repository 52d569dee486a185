### ما حذفه مرشّح النصوص، والأرقام التي لا تُقرأ.
### Ids begin with `text-`; every id also stands in the English file.

text-dropped-control = رمز تحكم
text-dropped-bidi-control = علامة اتجاه خفية
text-dropped-invisible = رمز غير مرئي
text-dropped-tag = وسم خفي
text-dropped-variation-selector = رمز تبديل شكل
text-dropped-private-use = رمز خاص
text-dropped-unassigned = رمز غير معروف
text-dropped-extra-mark = أكثر من ثلاث حركات على حرف واحد
text-dropped-lone-mark = حركة بلا حرف
text-dropped =
    { $count ->
        [one] حُذف { $what } ({ $code })
        [two] حُذف { $what } ({ $code }) مرتين
        [few] حُذف { $what } ({ $code }) { $count } مرات
        [many] حُذف { $what } ({ $code }) { $count } مرة
       *[other] حُذف { $what } ({ $code }) { $count } مرة
    }
text-digits-mixed = نوعان من الأرقام في الحقل نفسه؛ استعمل نوعًا واحدًا
