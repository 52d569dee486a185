### ماذا لو أخذت هذا العمل: الجدول وتنبيهاته وورقة الأسرة.
### Ids begin with `whatif-` (refusals: `refusal-e37`); every id also stands in the English file.

## ما يُرفض

refusal-e3701 = لا تكون أجرة الطريق أقل من صفر.
    .hint = أدخل كلفة الطريق إلى العمل في الشهر، أو اتركها.
refusal-e3702 = يبدأ العمل في { $day }، واليوم { $today }.
    .hint = اسأل عن عمل لم يبدأ بعد، أما ما بدأ فسجّله تشغيلًا.
refusal-e3703 = تاريخ البدء بعيد: { $day }. وأبعد يوم يُقبل { $farthest }.
    .hint = راجع السنة.

## سطور الجدول

whatif-line-wage = الأجر
whatif-line-income = الدخل المتوقع
whatif-line-social-security = الضمان الاجتماعي
whatif-line-naf-share = حصة الصندوق منه
whatif-line-transport = بدل النقل
whatif-line-aid = المعونة
whatif-line-other = دعم آخر
whatif-line-fare = أجرة الطريق
whatif-line-employer = لصاحب العمل
whatif-net = في اليد

## لماذا لا يُعرف

whatif-why-reassessed = يقرره الصندوق من جديد
whatif-why-not-decided = لم يُقرر مبلغ
whatif-why-no-row = لا قاعدة تحدده
whatif-why-suspended = معلّقة
whatif-why-part-month = جزء من شهر
whatif-why-fare-not-said = لم تُذكر
whatif-why-no-grace = لا قاعدة لفترة السماح
whatif-not-known = غير معروف: { $why }
whatif-before = الآن { $amount }
whatif-range = المعلن { $range } ({ $row })

## من أين كل رقم

whatif-ground-offer = العرض
whatif-ground-record = من السجل: { $placement }
whatif-ground-decision = مقرر من { $month }، سُجل { $day }

## ما ينتهي

whatif-cliff-support = ينتهي الدعم
    .short = ينتهي الدعم
whatif-cliff-contract = ينتهي العقد
    .short = ينتهي العقد
whatif-cliff-reassessment = تنتهي فترة السماح ويُقرر من جديد
    .short = ينتهي السماح
whatif-at-least = على الأقل
whatif-if-work-goes-on = إن استمر العمل
    .short = إن استمر العمل
whatif-less-fare = ناقص أجرة الطريق

## الجدول كما يُقرأ

whatif-title = ماذا لو أخذ هذا العمل: { $name }
whatif-offer = { $kind }، { $wage } إجمالي الشهر، من { $start }
whatif-offer-sector = القطاع { $sector }
whatif-offer-fare = أجرة الطريق { $fare } في الشهر
whatif-offer-bus = صاحب العمل ينقل العاملين
whatif-offer-fare-unknown = أجرة الطريق لم تُذكر
whatif-now = الآن، { $month }: { $amount } في الشهر
whatif-stretch = الأشهر { $from } إلى { $to }، { $first } إلى { $last }
whatif-stretch-one = الشهر { $from }، { $first }
whatif-months = شهرًا بشهر
whatif-sums = مجموع الأشهر: { $months }
whatif-sum-without = دون العمل
whatif-sum-with = مع العمل
whatif-sum-difference = الفرق
whatif-sum-least =
    { $months ->
        [zero] لا شهر فيه أكثر من المعروف
        [one] في شهر واحد قد يأتي أكثر من المعروف
        [two] في شهرين قد يأتي أكثر من المعروف
        [few] في { $months } أشهر قد يأتي أكثر من المعروف
        [many] في { $months } شهرًا قد يأتي أكثر من المعروف
       *[other] في { $months } شهر قد يأتي أكثر من المعروف
    }
whatif-sum-worst = أقل شهر
whatif-worst = { $month } (الشهر { $number }): { $amount }؛ عن الآن { $now }، وعن عدم العمل { $without }
whatif-sum-even = يربح من
whatif-even-never = ليس في هذه الأشهر
whatif-fare-limit = يربح ما دامت الأجرة دون
whatif-fare-none = لا يربح ولو دون أجرة
whatif-endings = ما ينتهي ومتى
whatif-ends-early = ينتهي البرنامج في { $day }
whatif-employer = لصاحب العمل، وليس في أي مجموع أعلاه
whatif-employer-line =
    { $months ->
        [zero] { $name }: { $amount } في الشهر، { $months } شهر
        [one] { $name }: { $amount } في الشهر، شهرًا واحدًا
        [two] { $name }: { $amount } في الشهر، شهرين
        [few] { $name }: { $amount } في الشهر، { $months } أشهر
        [many] { $name }: { $amount } في الشهر، { $months } شهرًا
       *[other] { $name }: { $amount } في الشهر، { $months } شهر
    }
whatif-warnings = ما يجب أن يُعرف قبل أن تراه الأسرة
whatif-written = كُتبت ورقة الأسرة: { $file }
whatif-col-number = رقم
whatif-col-without = دون
whatif-col-with = مع
whatif-col-difference = الفرق
whatif-col-what = ما هو
whatif-col-ground = من أين

## التنبيهات

whatif-warning-below-minimum = الأجر أقل من الحد الأدنى { $minimum } من { $month }.
whatif-warning-sector-minimum = لهذا القطاع حد أدنى خاص: { $minimum } وليس { $general }.
whatif-warning-minimum-not-known = من { $month } لا حد أدنى للأجر في دليل القواعد لهذا القطاع.
whatif-warning-sector-not-said = لم يُذكر القطاع: الحد الأدنى المعتمد هو حد أغلب القطاعات.
whatif-warning-age-outside = لم يُحسب { $programme }: العمر { $age } خارج المدى من { $least } إلى { $most } عند الشمول.
whatif-warning-age-not-known = لا ميلاد في السجل، فلم يُنظر في أعمار البرامج.
whatif-warning-programme-over = لم يُحسب { $programme }: انتهى في { $day }.
whatif-warning-programme-ends = ينتهي { $programme } في { $day } قبل أن تُستنفد الأشهر.
whatif-warning-not-in-book = { $programme } ليس في دليل القواعد هذا ولم يُحسب.
whatif-warning-months-used = { $programme }: أشهر استُعملت من قبل: { $used } من { $allowed }.
whatif-warning-leaves-work = يُعدّ العمل المسجل { $placement } منتهيًا حين يبدأ هذا العمل.
whatif-warning-grace-before = سبق عمل ({ $placement }): ولم يُذكر إن كان للعمل الثاني فترة سماح كاملة من جديد.
whatif-warning-also-in = مشمول أيضًا في { $programme } ({ $enrollment }): وليس في دليل القواعد إن كان يستمر مع العمل.
whatif-warning-pending = طلب لم يُبت فيه: { $programme } ({ $enrollment }). وليس في أي شهر.
whatif-warning-not-on-aid = لا تأخذ الأسرة نقدًا من الصندوق: لا فترة سماح ولا حصة في الضمان.
whatif-warning-project-income = دخل المشروع متوقع غير موعود، ولا يتبعه دعم أصحاب العمل.
whatif-warning-fare-not-said = لم تُذكر أجرة الطريق: تُطرح من كل شهر مع العمل.
whatif-warning-allowance-beside-bus = لم يُذكر إن كان بدل النقل يُدفع حيث ينقل صاحب العمل العاملين، وقد حُسب.
whatif-warning-employer-transport = يذكر العقد الجماعي للقطاع بدل نقل { $amount } حيث لا حافلة: اسأل صاحب العمل. وليس في أي مجموع.
whatif-warning-row = { $rule }: { $standing }.

## ورقة الأسرة

whatif-page-title = ماذا لو أخذنا هذا العمل؟
whatif-page-who = عمل معروض: { $name }
whatif-page-job = الأجر { $wage } في الشهر، من { $start }
whatif-page-project = مشروع: { $name }
whatif-page-income = الدخل المتوقع { $wage } في الشهر، من { $start }
whatif-page-jod = دينار
whatif-page-now = الآن لديكم كل شهر
whatif-page-with = مع العمل يصبح لديكم كل شهر
whatif-page-first-months =
    { $months ->
        [zero] في البداية
        [one] في أول شهر
        [two] في أول شهرين
        [few] في أول { $months } أشهر
        [many] في أول { $months } شهرًا
       *[other] في أول { $months } شهر
    }
whatif-page-more = أكثر بمقدار { $amount }
whatif-page-less = أقل بمقدار { $amount }
whatif-page-before-fare = قبل أجرة الطريق إلى العمل
whatif-page-after-fare = بعد أجرة الطريق إلى العمل
whatif-page-steps =
    { $months ->
        [zero] خطوة خطوة
        [one] خطوة خطوة، شهر واحد
        [two] خطوة خطوة، شهران
        [few] خطوة خطوة، { $months } أشهر
        [many] خطوة خطوة، { $months } شهرًا
       *[other] خطوة خطوة، { $months } شهر
    }
whatif-page-months-count =
    { $months ->
        [zero] لا شهر
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
whatif-page-from-to = من { $from } إلى { $to }
whatif-page-at-least = على الأقل
whatif-page-of-month = مما يتكون الشهر في البداية
whatif-page-part-earned = من العمل
whatif-page-part-aid = المعونة
whatif-page-part-transport = بدل النقل
whatif-page-part-other = دعم آخر
whatif-page-part-unknown = معونة غير معروفة
whatif-page-line-now = ما لديكم الآن
whatif-page-dates =
    { $count ->
        [zero] لا تاريخ
        [one] تاريخ مهم
        [two] تاريخان مهمان
        [few] تواريخ مهمة
        [many] تواريخ مهمة
       *[other] تواريخ مهمة
    }
whatif-page-after-support = دون بدل نقل
whatif-page-after-contract = بعد انتهاء العقد
whatif-page-after-reassessment = المعونة تُقرر من جديد
whatif-page-last-day-transport = آخر يوم لبدل النقل { $amount } في الشهر. بعده تدفعون أجرة الطريق كلها.
whatif-page-last-day-employer = ينتهي دعم صاحب العمل. اسألوه قبل ذلك: هل يستمر العمل؟
whatif-page-last-day-contract = ينتهي عقد العمل.
whatif-page-last-day-share = ينتهي ما يدفعه الصندوق من الضمان.
whatif-page-last-day-grace = آخر يوم لا يُحسب فيه الأجر. بعده يدرس الصندوق وضع الأسرة من جديد: قد تبقى المعونة أو تتغير أو تتوقف.
whatif-page-sure = ما هو مؤكد
whatif-page-unsure = ما ليس مؤكدًا
whatif-page-sure-wage = الأجر { $amount } في الشهر ما دام العقد، حتى { $day }.
whatif-page-sure-aid = العمل لا ينقص شيئًا من المعونة { $amount } حتى { $day }.
whatif-page-sure-share = يدفع الصندوق من الضمان { $share } في الشهر حتى { $day }، ويبقى عليكم { $left }.
whatif-page-sure-transport = بدل النقل { $amount } في الشهر حتى { $day }.
whatif-page-unsure-transport = بدل النقل: { $amount } بحسب القواعد التي لدينا، والمصادر تختلف. اسألوا عنه.
whatif-page-unsure-aid = المعونة بعد { $day } غير معروفة، لذلك لم نحسبها.
whatif-page-unsure-aid-gap = المعونة غير معروفة الآن: { $why }.
whatif-page-unsure-work = بعد { $day } يبقى الأجر إن استمر العمل فقط.
whatif-page-unsure-income = دخل المشروع متوقع، غير موعود.
whatif-page-unsure-fare = أجرة الطريق لم تُذكر. اطرحوها من كل شهر:
whatif-page-unsure-minimum = الأجر أقل من الحد الأدنى { $minimum }. اسألوا لماذا.
whatif-page-unsure-part-month = الشهر الأول غير كامل: اسألوا كيف يُدفع أجره.
whatif-page-ask = من نسأل
whatif-page-ask-worker = باحث الحالة: { $name }
whatif-page-ask-nobody = باحث الحالة:
whatif-page-ask-phone = الهاتف:
whatif-page-foot = حُسبت في { $day } للملف { $case } من السجل ومن القواعد في ذلك اليوم. ليست قرارًا ولا وعدًا.
whatif-page-rows = القواعد وراءها:

## الأمر

cli-verb-whatif = ما سيكون شهرًا بشهر لو أخذ فرد عملًا
cli-flag-whatif-wage = الأجر الإجمالي في الشهر بالدينار، أو الدخل المتوقع للمشروع
cli-flag-whatif-start = أول يوم عمل
cli-flag-whatif-kind = نوع العمل، وهو لدى صاحب عمل ما لم يُذكر
cli-flag-whatif-employer = صاحب العرض
cli-flag-whatif-liwa = لواء مكان العمل، بالرمز أو الاسم
cli-flag-whatif-fare = كلفة الطريق إلى العمل في الشهر بالدينار
cli-flag-whatif-bus = صاحب العمل ينقل العاملين
cli-flag-whatif-page = كتابة ورقة الأسرة، بالعربية ما لم يُذكر --lang؛ .html أو .txt
cli-flag-whatif-vacancy = رقم الشاغر مثل E-0042#3: أجره وقطاعه ومكانه، ما لم تذكر خيارات أخرى غيره
cli-read-vacancy = ليس { $value } رقم شاغر
    .hint = اكتبه هكذا: E-0042#3.
cli-read-family-page = يجب أن ينتهي { $value } بـ .html أو .txt
    .hint = تُكتب الورقة HTML للطباعة أو نصًا بسيطًا.

## اللوحات

screen-whatif = ماذا لو
screen-whatif-empty = لم يُسأل عن شيء.
key-whatif-open = ماذا لو أخذ فرد عملًا؟
    .short = ماذا لو
key-whatif-page = كتابة ورقة الأسرة
    .short = ورقة
help-in-whatif = ماذا لو
help-because-nothing-asked = لم يُسأل عن شيء بعد.
whatif-month = الشهر
whatif-not-written = { $code }: لم تُكتب الورقة: { $what }
whatif-no-writer = لا تُكتب ورقة من هنا: استعمل masar whatif --page.
form-whatif-wage = الأجر
form-whatif-sector = القطاع
form-whatif-start = أول يوم عمل
form-whatif-kind = نوع العمل
form-whatif-ride = الطريق إلى العمل
form-whatif-ride-fare = على حساب العامل
form-whatif-ride-bus = حافلة صاحب العمل
form-whatif-fare = أجرة الطريق في الشهر
form-whatif-governorate = المحافظة
form-whatif-liwa = اللواء
form-hint-whatif-start = أول يوم عمل، حتى سنة قادمة
form-hint-whatif-fare = بالدينار في الشهر، ويُترك فارغًا إن لم يُذكر
form-foresee-whatif = الأشهر { $from } إلى { $to }: { $with } بدل { $without }
form-foresee-whatif-one = الشهر { $from }: { $with } بدل { $without }
form-foresee-whatif-least-one = الشهر { $from }: { $with } على الأقل، ودون العمل { $without }
form-foresee-whatif-least = الأشهر { $from } إلى { $to }: { $with } على الأقل، ودون العمل { $without }
