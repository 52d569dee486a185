### تسميات الحقول وتلميحاتها وما يُنبَّه إليه أثناء التعبئة.
### Ids begin with `form-`; every id also stands in the English file.

form-required = هذا الحقل مطلوب
form-none = لا شيء
form-list-empty = لا شيء يوافق هذه الأحرف
form-left-out =
    { $count ->
        [one] أُهمل حرف واحد
        [two] أُهمل حرفان
        [few] أُهملت { $count } أحرف
        [many] أُهمل { $count } حرفًا
       *[other] أُهمل { $count } حرف
    }
form-discard-ask = أيُترك النموذج؟ اضغط Esc ثانية لتركه، ويُحتفظ بما كُتب مسودةً حتى الخروج من البرنامج.
form-draft-kept = حُفظ ما كُتب مسودةً: افتح النموذج ثانية لمتابعته.
form-draft-there = هنا مسودة كُتبت سابقًا: { $key } لاسترجاعها، والكتابة من جديد تتركها.
form-drafts-left =
    { $count ->
        [zero] لا مسودات متروكة.
        [one] تُرك نموذج واحد غير مكتمل. افتحه ثانية لمتابعته.
        [two] تُرك نموذجان غير مكتملين. افتح أيًّا منهما ثانية لمتابعته.
        [few] تُركت { $count } نماذج غير مكتملة. افتح أيًّا منها ثانية لمتابعته.
        [many] تُرك { $count } نموذجًا غير مكتمل. افتح أيًّا منها ثانية لمتابعته.
       *[other] تُرك { $count } نموذج غير مكتمل. افتح أيًّا منها ثانية لمتابعته.
    }
form-filled-again = عُبّئ كما حُفظ آخر مرة. راجعه، ثم { $key } للحفظ.
form-day-meant = = { $date }، { $weekday }

## Titles

form-title-household-add = أسرة جديدة · { $office }
form-title-household-edit = العنوان والهواتف · { $household }
form-title-person-add = فرد جديد · { $household }
form-title-person-edit = تصحيح · { $person }
form-title-person-leave = مغادرة الأسرة · { $person }
form-title-disability = إعاقة · { $person }
form-title-payee = حساب الدفع · { $household }
form-title-enrollment-add = شمول · { $household }
form-title-verify = تحقق · { $of }
form-title-activate = تفعيل الشمول · { $of }
form-title-reduce = تخفيض · { $of }
form-title-restore = إعادة المبلغ · { $of }
form-title-suspend = تعليق · { $of }
form-title-lift = فك التعليق · { $of }
form-title-stop = إيقاف · { $of }
form-title-graduate = خروج · { $of }
form-title-reapply = طلب جديد · { $of }
form-title-placement-add = عمل أو مشروع جديد · { $household }
form-title-placement-step = المرحلة التالية · { $employer }
form-title-visit-add = زيارة · { $household }
form-title-contact-add = محاولة تواصل · { $household }
form-title-note-add = ملاحظة · { $household }
form-enrollment-of = { $programme }، { $person }

## Labels

form-household-registered = تاريخ التسجيل
form-household-from = اعتبارًا من
form-household-governorate = المحافظة
form-household-liwa = اللواء
form-household-locality = البلدة
form-household-address = العنوان
form-household-phone = الهاتف
form-household-phone-holder = صاحب الهاتف
form-household-phone-2 = هاتف آخر
form-household-phone-2-holder = صاحب الهاتف الآخر
form-person-name = الاسم بالعربية
form-person-name-latin = الاسم باللاتينية
form-person-relation = الصلة برب الأسرة
form-person-sex = الجنس
form-person-birth = الميلاد
form-person-national-number = الرقم الوطني
form-person-no-number = سبب عدم وجوده
form-person-education = التعليم
form-person-work = العمل
form-person-joined = فرد منذ
form-person-disability = الإعاقة منذ
form-person-disability-until = الإعاقة حتى
form-person-evidence = الوثيقة
form-person-left = تاريخ المغادرة
form-person-leaving = السبب
form-payee-from = اعتبارًا من
form-payee-kind = الدفع إلى
form-payee-account = الحساب
form-payee-holder = باسم
form-enrollment-programme = البرنامج
form-enrollment-person = الفرد
form-enrollment-track = الشروط
form-enrollment-on = التاريخ
form-enrollment-placement = العمل
form-enrollment-entry = يُسجل
form-enrollment-amount = المبلغ
form-enrollment-period = الدفع
form-enrollment-reason = السبب
form-enrollment-note = ملاحظة
form-placement-person = الفرد
form-placement-kind = النوع
form-placement-employer = صاحب العمل
form-placement-sector = القطاع
form-placement-governorate = المحافظة
form-placement-liwa = اللواء
form-placement-wage = الأجر الشهري
form-placement-stage = المرحلة
form-placement-on = التاريخ
form-placement-contract-from = العقد منذ
form-placement-social-security-from = الضمان منذ
form-placement-reason = سبب الانتهاء
form-visit-on = التاريخ
form-visit-mode = نوع الزيارة
form-visit-outcome = النتيجة
form-visit-text = المشاهدات
form-contact-on = التاريخ
form-contact-mode = الوسيلة
form-contact-outcome = النتيجة
form-contact-text = ما قيل
form-note-text = الملاحظة

## Choices that are the form's own

form-account-bank = حساب بنكي
form-account-wallet = محفظة إلكترونية
form-account-alias = اسم مستعار كليك
form-entry-active = تقرر الشمول، فعّال من ذلك اليوم
form-entry-applied = طلب ينتظر التحقق
form-enrolls-household = للأسرة
form-enrolls-person = لفرد واحد

## Hints

form-hint-choice = مفتاح Enter يفتح القائمة، والأحرف تضيّقها، والسهمان يغيّران الاختيار
form-hint-day = 2026/03/15 أو 15/3/2026 أو اليوم أو ناقص ثلاثة لما قبل ثلاثة أيام
form-hint-amount = بالدينار وبثلاث منازل عشرية: 93.330
form-hint-name = الاسم واسم الأب والجد والعائلة
form-hint-name-latin = كما في وثيقة أو بنك، ويجوز تركه فارغًا
form-hint-birth = تاريخ كامل أو السنة وحدها، أو ؟ إن لم يُعرف
form-hint-national-number = عشرة أرقام، ويُترك فارغًا إن لم يوجد
form-hint-no-number = "غير مسجل" وحدها تعني أن الوثيقة ستُطلب لاحقًا
form-hint-locality = مدينة أو قرية أو مخيم
form-hint-address = الشارع والبناية ومعلم قريب
form-hint-governorate-first = اختر المحافظة أولًا
form-hint-phone = مثل 0791234567، والأرضي والأجنبي كما هو
form-hint-phone-holder = الأم أو الجار أو الابن الأكبر
form-hint-evidence = الوثيقة التي تثبتها
form-hint-disability-until = يُترك فارغًا ما لم يُعرف لها انتهاء
form-hint-iban = يبدأ بالحرفين JO ثم 28 حرفًا ورقمًا، ولا عبرة بالفراغات
form-hint-wallet = رقم الهاتف الخلوي للمحفظة
form-hint-alias = أحرف وأرقام كما سُجل في كليك
form-hint-payee-holder = الاسم المسجل به الحساب
form-hint-note = فقرة واحدة: نهاية السطر تصير فراغًا
form-hint-track = شروط الصندوق للأسر المنتفعة، وبها تتحدد المبالغ
form-hint-range = تذكر المصادر من { $least } إلى { $most } ({ $row }، { $sources })، والقرار للجهة
form-hint-employer = اسم صاحب العمل أو الفرع أو المشروع
form-hint-sector = به يتحدد الحد الأدنى للأجر
form-hint-wage = الأجر الإجمالي بالدينار شهريًا، وللمشروع ما يُتوقع منه
form-hint-minimum-wage = الأجر الإجمالي بالدينار شهريًا، والحد الأدنى { $amount } ({ $row })

## What is wrong with what was typed

form-wrong-day = ليس تاريخًا: اكتب 15/3/2026 أو اليوم
form-wrong-no-such-day = لا يوجد يوم بهذا التاريخ
form-wrong-birth = ليس تاريخًا: اكتب 20/8/2001 أو السنة وحدها أو ؟ إن لم يُعرف
form-wrong-amount = ليس مبلغًا: اكتب بالدينار مثل 93.330
form-wrong-decimals = الدينار 1000 فلس: ثلاث منازل بعد الفاصلة على الأكثر
form-wrong-too-large = المبلغ أكبر مما يُقبل
form-wrong-number-length =
    { $count ->
        [zero] الرقم الوطني عشرة أرقام، ولا أرقام هنا
        [one] الرقم الوطني عشرة أرقام، وهنا رقم واحد
        [two] الرقم الوطني عشرة أرقام، وهنا رقمان
        [few] الرقم الوطني عشرة أرقام، وهنا { $count } أرقام
        [many] الرقم الوطني عشرة أرقام، وهنا { $count } رقمًا
       *[other] الرقم الوطني عشرة أرقام، وهنا { $count } رقم
    }
form-wrong-number-digits = الرقم الوطني أرقام فقط
form-wrong-mobile = ليس هاتفًا خلويًا أردنيًا: اكتبه مثل 0791234567
form-wrong-iban-country = الحساب الدولي الأردني يبدأ بالحرفين JO
form-wrong-iban-length =
    { $count ->
        [zero] الحساب الدولي الأردني 30 خانة، ولا خانات هنا
        [one] الحساب الدولي الأردني 30 خانة، وهنا خانة واحدة
        [two] الحساب الدولي الأردني 30 خانة، وهنا خانتان
        [few] الحساب الدولي الأردني 30 خانة، وهنا { $count } خانات
        [many] الحساب الدولي الأردني 30 خانة، وهنا { $count } خانة
       *[other] الحساب الدولي الأردني 30 خانة، وهنا { $count } خانة
    }
form-wrong-iban-shape = أحرف الحساب الدولي وأرقامه ليست في مواضعها
form-wrong-iban-check = خانتا التحقق لا توافقان: في الحساب خطأ أو تبديل

## Who fits a programme, and what comes by rule

form-fit = العمر { $age }، ضمن { $from }-{ $to } ({ $row })
form-fit-age = العمر { $age }
form-fit-age-unknown = العمر غير معروف
form-fit-outside = العمر { $age }، خارج { $from }-{ $to } ({ $row })
form-fit-enrolled = مشمول من قبل: { $id }
form-fit-no-placement = لا عمل مسجل
form-by-rule = { $name }: { $value } شهريًا، { $row } { $standing }
form-by-rule-share = { $name }: { $value } من الأجر، { $row } { $standing }
form-by-rule-months = { $name }: عدد الأشهر { $value }، { $row } { $standing }
form-standing-conflict = (المصادر مختلفة)
form-standing-assumption = (بعضه افتراض منا)
form-attempts = المحاولات المسجلة { $found } من { $needed } ({ $row })

## What will follow

form-foresee-ends = { $name }: لا يُستحق شيء ابتداءً من { $month }
form-foresee-gap =
    { $count ->
        [zero] { $name }: لا يتغير شيء ({ $month })
        [one] { $name }: لا يُستحق شيء شهرًا واحدًا، { $month }
        [two] { $name }: لا يُستحق شيء شهرين، أولهما { $month }
        [few] { $name }: لا يُستحق شيء { $count } أشهر، أولها { $month }
        [many] { $name }: لا يُستحق شيء { $count } شهرًا، أولها { $month }
       *[other] { $name }: لا يُستحق شيء { $count } شهر، أولها { $month }
    }
form-foresee-begins = { $name }: يُستحق { $amount } ابتداءً من { $month }
form-foresee-differs = { $name }: { $amount } بدلًا من { $before } ابتداءً من { $month }
form-foresee-clock-waits = { $name }: استُعمل { $used } من { $allowed } من الأشهر، ويبقى الباقي حتى فك التعليق
form-foresee-clock-stops = { $name }: استُعمل { $used } من { $allowed } من الأشهر
form-foresee-clock-ends = { $name }: الشهر { $used } من { $allowed }، وينتهي في { $day }
form-foresee-nothing = لا يتغير أي مبلغ: لم يكن شيء مستحقًا
form-head-handed-over = { $new } رب الأسرة بدلًا من { $old }
form-title-look-back = نظرة إلى الماضي
form-past-day = اليوم
form-past-sense = عرض الأمور
form-hint-past-sense = كما كان الحال: مع ما سُجل لاحقًا؛ كما كان معروفًا: من دونه
form-wrong-after-today = هذا اليوم لم يأتِ بعد
