### الشاشات غير اللوحات الثلاث: العناوين، ورؤوس الأعمدة، وما يقال عن المستحق.
### تبدأ المعرّفات بـ `screen-` أو `column-` أو `due-`، وكل معرّف موجود في الملف
### الإنجليزي أيضًا.

screen-due = المستحق
screen-due-view-30 = خلال 30 يومًا
screen-due-view-60 = خلال 60 يومًا
screen-due-view-90 = خلال 90 يومًا
screen-due-empty = لا شيء يتطلب المتابعة: لا مدة تنتهي في هذه الفترة، ولا تعليق، ولا دفعة فشلت.

column-household = الأسرة
column-head = رب الأسرة
column-when = متى
column-day = اليوم
column-what = الأمر
column-who = من
column-more = +

due-in =
    { $days ->
        [0] اليوم
       *[other] بعد { $days } ي
    }
due-late = تأخّر { $days } ي
due-for =
    { $days ->
        [0] اليوم
       *[other] منذ { $days } ي
    }
due-ago =
    { $days ->
        [0] اليوم
       *[other] قبل { $days } ي
    }
due-suspended = { $programme }: معلّق
due-payment-failed = لم يُدفع { $amount } عن { $month }، { $reason }
due-ends-support = ينتهي { $what }، الشهر { $used } من { $allowed }
due-ends-grace-job = تنتهي فترة السماح: { $what }
due-ends-grace-project = تنتهي فترة السماح: { $what }
due-ends-contract = ينتهي العقد: { $what }

past-banner-stood = من الماضي: كما كان الحال في { $date } · لا يمكن تغيير شيء
past-banner-known = من الماضي: كما كان معروفًا في { $date } · لا يمكن تغيير شيء
past-banner-back = { $key }: اليوم
past-not-yet = لم تُسجَّل
past-sense-stood = كما كان الحال
past-sense-known = كما كان معروفًا حينها

screen-matters = الشؤون
screen-matters-empty = لا زيارة مخططة، ولا مهمة، ولا إحالة، ولا تظلم، ولا تقييم، ولا تسوية.
column-matter = الشأن
column-stands = الحال
column-number = الرقم
matter-visit = زيارة مخططة
matter-task = مهمة
matter-referral = إحالة
matter-grievance = تظلم
matter-assessment = تقييم
matter-watch = متابعة
matter-overpayment = مبلغ زائد
matter-adjustment = تسوية
matter-open = مفتوح
matter-planned = مخططة
matter-made = تمت
matter-called-off = أُلغيت
matter-watched = قيد المتابعة
matter-over = انتهت
matter-reopened = أعيد فتحه
matter-until = حتى { $date }
matter-settled = سُوّي
matter-to-tell = تُبلَّغ الأسرة
matter-to-agree = يُتفق على خطة
matter-coming-back = قيد الاسترداد
matter-rest-of = بقي { $rest } من { $amount }
matter-taken-back = سُحبت
matter-owed = مستحقة
matter-paid = صُرفت أو قيد الصرف
matter-owed-for = { $amount } عن { $month }
