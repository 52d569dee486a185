### الملفات الواردة: التقدم والأعداد وأسباب رفض الصفوف.
### Ids begin with `import-`; every id also stands in the English file.

import-row-refused = الصف { $row }، العمود { $column }: { $reason }

## الأعمدة: العنوان وما يحتويه ومثال عليه.

import-field-household-ref = رقم الأسرة
    .help = الرقم الذي تعطيه هذه القائمة للأسرة. الرقم نفسه في ورقة الأفراد يربطهم بها. إعادة استيراده لا تغيّر شيئا.
    .example = H-001
import-field-household-governorate = المحافظة
    .help = إحدى المحافظات الاثنتي عشرة، بالاسم أو الرمز.
    .example = إربد
import-field-household-liwa = اللواء
    .help = لواء من ألوية تلك المحافظة، بالاسم أو الرمز.
    .example = الرمثا
import-field-household-locality = البلدة أو القرية
    .help = البلدة أو القرية أو المخيم كما يسميه الناس.
    .example = الطرة
import-field-household-address = الشارع والبناية
    .help = الشارع والبناية وأقرب معلم.
    .example = شارع السوق 4
import-field-household-phone = هواتف الأسرة
    .help = هاتف أو أكثر تفصل بينها فواصل. اجعل تنسيق العمود نصًا.
    .example = 0790000001
import-field-household-size = عدد الأفراد
    .help = عدد الأفراد بحسب القائمة؛ للمقارنة فقط.
    .example = 5
import-field-payee-iban = رقم الآيبان
    .help = رقم آيبان أردني من 30 خانة.
    .example = JO94CBJO0010000000000131000302
import-field-payee-wallet = هاتف المحفظة
    .help = رقم هاتف المحفظة الإلكترونية.
    .example = 0790000001
import-field-payee-alias = اسم كليك
    .help = الاسم المستعار في كليك.
    .example = FATIMAZ
import-field-payee-holder = صاحب الحساب
    .help = الاسم المسجل به الحساب أو المحفظة.
    .example = فاطمة الزعبي
import-field-person-ref = رقم الفرد
    .help = الرقم الذي تعطيه هذه القائمة للفرد إن وجد.
    .example = P-001
import-field-person-household = رقم الأسرة
    .help = رقم الأسرة التي ينتمي إليها الفرد.
    .example = H-001
import-field-person-relation = الصلة برب الأسرة
    .help = لكل أسرة رب أسرة واحد.
    .example = رب الأسرة
import-field-person-name = الاسم الكامل
    .help = الاسم كاملًا، أو اتركه فارغا واملأ أجزاءه.
    .example = فاطمة أحمد علي الزعبي
import-field-person-given = الاسم الأول
    .help = اسم الشخص نفسه.
    .example = فاطمة
import-field-person-father = اسم الأب
    .help = اسم الأب.
    .example = أحمد
import-field-person-grandfather = اسم الجد
    .help = اسم الجد.
    .example = علي
import-field-person-family = اسم العائلة
    .help = اسم العائلة.
    .example = الزعبي
import-field-person-name-latin = الاسم بالأحرف اللاتينية
    .help = كما يكتبه البنك أو جواز السفر.
    .example = Fatima Al-Zoubi
import-field-person-sex = الجنس
    .help = أنثى أو ذكر؛ وغير مسجل حيث لا يقول أحد.
    .example = أنثى
import-field-person-birth = تاريخ الميلاد
    .help = تاريخ، والأفضل بصيغة 1990-04-25، أو السنة وحدها.
    .example = 1990-04-25
import-field-person-national-number = الرقم الوطني
    .help = عشر خانات. اجعل تنسيق العمود نصًا كي لا تضيع الأصفار.
    .example = 0000000001
import-field-person-national-number-absent = سبب غياب الرقم الوطني
    .help = فقط لمن ليس له رقم وطني.
    .example = مولود حديثا
import-field-person-phone = هواتف الفرد
    .help = هاتف أو أكثر تفصل بينها فواصل. اجعل تنسيق العمود نصًا.
    .example = 0790000002
import-field-person-disability = الإعاقة
    .help = لا أو نعم، أو ما هي والوثيقة التي تثبتها.
    .example = لا
import-field-person-disability-from = الإعاقة منذ
    .help = اليوم الذي سجلت منه.
    .example = 2024-01-15
import-field-person-education = التعليم
    .help = أعلى مستوى أكمله.
    .example = ثانوي
import-field-person-work = العمل
    .help = ما يعمله الشخص الآن.
    .example = يبحث عن عمل

## كلمات الأعمدة المرمزة.

import-code-sex-female = أنثى
import-code-sex-male = ذكر
import-code-sex-not-recorded = غير مسجل
import-code-relation-head = رب الأسرة
import-code-relation-spouse = زوج أو زوجة
import-code-relation-son = ابن
import-code-relation-daughter = ابنة
import-code-relation-parent = أب أو أم
import-code-relation-sibling = أخ أو أخت
import-code-relation-grandchild = حفيد أو حفيدة
import-code-relation-other-relative = قريب آخر
import-code-relation-not-related = لا قرابة
import-code-education-none = بلا تعليم
import-code-education-basic = أساسي
import-code-education-secondary = ثانوي
import-code-education-vtc = تدريب مهني
import-code-education-btec = بيتك
import-code-education-diploma = دبلوم
import-code-education-university = جامعي
import-code-work-not-working = لا يعمل
import-code-work-seeking = يبحث عن عمل
import-code-work-informal = عمل غير منظم
import-code-work-formal = عمل منظم
import-code-work-student = طالب
import-code-work-homemaker = متفرغ للبيت
import-code-work-retired = متقاعد
import-code-work-unable = غير قادر على العمل
import-code-no-number-not-recorded = لم يسجل بعد
import-code-no-number-foreign-spouse = زوج أو زوجة غير أردنية
import-code-no-number-gaza-origin = من أبناء غزة
import-code-no-number-newborn = مولود حديثا
import-code-no-number-not-jordanian = غير أردني

## أسباب رفض خلية أو صف.

import-fault-ruined-number = { $value } رقم طويل أفسده برنامج الجداول فضاعت خاناته. خذه من القائمة الأصلية واجعل تنسيق العمود نصًا
import-fault-mixed-digits = { $value } يخلط نوعين من الأرقام: اكتبه بنوع واحد
import-fault-damaged-text = ضاعت أحرف في { $value }: قرئ الملف أو حفظ بترميز غير صحيح
import-fault-sheet-error = في الخلية خطأ برنامج الجداول { $value }
import-fault-uncomputed = في الخلية معادلة لم تحسب: افتح الملف في برنامج الجداول واحفظه
import-fault-not-a-date = { $value } ليس تاريخا: اكتبه بصيغة 1990-04-25
import-fault-date-is-number = { $value } رقم مكان تاريخ: اكتبه بصيغة 1990-04-25
import-fault-short-year = سنة { $value } من خانتين: اكتبها بأربع خانات
import-fault-far-date = { $value } قبل سنة 1850 أو بعد 2100
import-fault-ambiguous-date = { $value } يحتمل أن يبدأ باليوم أو بالشهر، ولا شيء في العمود يبين ذلك: حدده بالخيار --dates
import-fault-mixed-dates = لا تمكن قراءة { $value } بأمان: في الصف { $day } من العمود يأتي اليوم أولا وفي الصف { $month } الشهر أولا
import-fault-not-a-count = { $value } ليس عددا صحيحا
import-fault-unknown-code = { $value } ليس واحدا من: { $known }
import-fault-unknown-place = { $value } ليس مكانا في السجل؛ أقرب اسم هو { $nearest }
import-fault-unknown-place-at-all = { $value } ليس مكانا في السجل
import-fault-place-elsewhere = { $value } يقع في محافظة أخرى
import-fault-not-a-mobile = { $value } ليس هاتفا أردنيا محمولا: اكتبه بصيغة 079 123 4567
import-fault-not-a-national-number = { $value } ليس رقما وطنيا: الرقم الوطني عشر خانات مع الأصفار الأولى التي تحذفها برامج الجداول
import-fault-iban-country = { $value } ليس رقم آيبان أردنيا: لا يبدأ بالحرفين JO
import-fault-iban-length = في { $value } عدد { $found } خانة؛ والآيبان الأردني 30 خانة
import-fault-iban-shape = الأحرف والأرقام في { $value } ليست في مواضعها من الآيبان الأردني
import-fault-iban-check = في { $value } خانة خاطئة أو خانتان متبادلتان: خانتا التحقق لا تطابقان
import-fault-too-long = النص أطول من { $most } حرف
import-fault-missing = يجب ملء هذه الخانة
import-fault-open-quotation = تفتح هنا علامة اقتباس ولا تغلق: احذفها أو أغلقها
import-fault-too-many-cells = في الصف { $found } خلية وفي العناوين { $expected }: توجد علامة فصل داخل إحدى القيم
import-fault-repeated = { $value } موجود في الصف { $row }
import-fault-no-household = لا توجد في الملف أسرة برقم { $value }
import-fault-no-people = ليس للأسرة أفراد في الملف
import-fault-no-head = لا أحد من أفراد الأسرة هو ربها
import-fault-two-heads = للأسرة رب ثان في الصف { $row }
import-fault-head-refused = رفض رب الأسرة في الصف { $row }
import-fault-household-refused = رفضت الأسرة في الصف { $row }
import-fault-too-many-people = يشترك في هذا الرقم أكثر من { $most } فرد: ليسوا أسرة واحدة
import-fault-two-accounts = للأسرة أكثر من حساب: اترك واحدا من الآيبان والمحفظة وكليك
import-fault-not-a-case = { $value } ليس رقم ملف مثل IRB-004217
import-fault-not-a-user-name = { $value } ليس اسم حساب باحث مثل lina
import-fault-not-cleared = هذا لا يُمحى: أدخل غيره أو اترك الخلية فارغة
import-fault-no-such-household = ليس في السجل أسرة لها { $value }
import-fault-two-households = { $value } لأسرة غير التي يذكرها باقي الصف
import-fault-otherwise = في السجل غير { $value }، ويبقى ما في السجل
import-fault-not-shown = { $value } ليس من أسر هذا الجدول
import-fault-no-row-left = لم تبق في الجدول أسرة لهذا الصف
import-fault-no-column-left = في الصف { $found } من الخلايا، والأعمدة الباقية من هنا { $left }
import-fault-elsewhere = { $message }

## ما يسجل مع الإعاقة حين تقول القائمة القليل عنها.

import-evidence-yes = نعم، بحسب القائمة { $source }
import-evidence-undated = { $evidence }. لا تذكر القائمة تاريخا: سجلت من يوم الاستيراد

## أسباب رفض الملف كله وما العمل.

import-error-read = لا تمكن قراءة { $path }: { $reason }
    .hint = تأكد من المسار ومن إذن القراءة
import-error-not-a-file = { $path } ليس ملفا بل مجلد أو أنبوب أو جهاز
    .hint = أعط مسار ملف
import-error-empty = { $name } فارغ
    .hint = احفظه من جديد من مصدره
import-error-unknown-kind = { $name } ليس نصا CSV ولا مصنفا xlsx
    .hint = احفظه بصيغة xlsx أو CSV
import-error-old-workbook = { $name } مصنف xls قديم أو محمي بكلمة سر
    .hint = احفظه بصيغة xlsx دون كلمة سر
import-error-wrong-encoding = { $name } ليس بالترميز { $encoding }
    .hint = اترك الترميز ليكتشف أو سم غيره
import-error-damaged-workbook = المصنف معطوب ({ $part }): { $reason }
    .hint = افتحه في برنامج الجداول واحفظه من جديد بصيغة xlsx
import-error-no-sheet = لا توجد ورقة باسم { $wanted }؛ في المصنف { $present }
    .hint = سم الورقة بالخيار --sheet أو اختر ملف تعريف آخر
import-error-file-too-large = حجم { $name } هو { $bytes } بايت؛ الحد { $limit }
    .hint = قسمه إلى عدة ملفات
import-error-unpacked-too-large = حجم المصنف بعد فك الضغط يتجاوز { $limit } بايت
    .hint = انسخ الصفوف إلى مصنف جديد
import-error-too-many-rows = تمتد الورقة { $sheet } إلى الصف { $row }؛ الحد { $limit } صف
    .hint = قسمها إلى عدة ملفات أو امسح ذلك الصف
import-error-too-many-rows-of-text = يمتد الملف إلى الصف { $row }؛ الحد { $limit } صف
    .hint = قسمها إلى عدة ملفات أو امسح ذلك الصف
import-error-too-many-columns = في الورقة { $sheet } شيء في { $cell }؛ تقرأ الأعمدة حتى { $limit }
    .hint = امسح تلك الخلية
import-error-too-many-columns-of-text = في الملف شيء في { $cell }؛ تقرأ الأعمدة حتى { $limit }
    .hint = امسح تلك الخلية
import-error-cell-too-large = حجم الخلية { $cell } في الورقة { $sheet } هو { $bytes } بايت؛ الحد { $limit }
    .hint = اختصرها
import-error-cell-too-large-of-text = حجم الخلية { $cell } هو { $bytes } بايت؛ الحد { $limit }
    .hint = اختصرها
import-error-profile = ملف التعريف، السطر { $line }، العمود { $column }: { $problem }
    .hint = أصلح ملف التعريف في ذلك الموضع
import-error-no-profile = لا يوجد ملف تعريف باسم { $name }
    .hint = اختر واحدا من { $known } أو أعط مسار ملف toml
import-error-no-heading = ليس في الورقة { $sheet } صف عناوين
    .hint = ضع أسماء الأعمدة في الصف الأول
import-error-no-heading-of-text = ليس في الملف صف عناوين
    .hint = ضع أسماء الأعمدة في الصف الأول
import-error-missing-columns = تنقص الورقة { $sheet } الأعمدة { $columns }
    .hint = أعد تسمية الأعمدة أو اختر ملف التعريف المناسب لهذا الملف
import-error-missing-columns-of-text = تنقص الملف الأعمدة { $columns }
    .hint = أعد تسمية الأعمدة أو اختر ملف التعريف المناسب لهذا الملف
import-error-repeated-heading = العنوان { $heading } مكرر في الورقة { $sheet }: العمودان { $first } و { $second }
    .hint = أعد تسمية أحدهما
import-error-repeated-heading-of-text = العنوان { $heading } مكرر في الملف: العمودان { $first } و { $second }
    .hint = أعد تسمية أحدهما
import-error-exists = { $path } موجود من قبل
    .hint = أعط اسما آخر أو انقل ذلك الملف
import-error-write = لا تمكن كتابة { $path }: { $reason }
    .hint = تأكد من المجلد ومساحته الحرة وإذن الكتابة
import-error-workbook-write = لا تمكن كتابة المصنف: { $reason }
    .hint = حاول بصفوف أقل أو اكتب CSV

## أوراق النموذج وملف المرفوضات.

import-sheet-households = الأسر
import-sheet-people = الأفراد
import-sheet-guide = دليل الأعمدة
import-sheet-lists = القوائم
import-guide-sheet = الورقة
import-guide-column = العمود
import-guide-required = مطلوب
import-guide-help = ما يحتويه
import-guide-values = الكلمات المقبولة
import-guide-example = مثال
import-guide-yes = نعم
import-guide-no = لا
import-guide-see-lists = انظر الورقة { $sheet }
import-rejects-code = مسار: الرمز
import-rejects-column = مسار: العمود
import-rejects-reason = مسار: السبب
import-rejects-companion = غير مرفوض. وضع هنا لأن صفوفا أخرى تحتاج إليه؛ إعادة استيراده لا تغير شيئا

## ما يقوله الاستيراد.

import-progress = { $done } من { $of } صف
import-done = استورد { $file } بملف التعريف { $profile }، المكتب { $office }
import-would-be = تجربة: لم يكتب شيء. استيراد { $file } بملف التعريف { $profile }، المكتب { $office }، يفعل ما يلي
import-held-back = لم يستورد شيء من { $file }: طلب أن تدخل الصفوف كلها أو لا يدخل شيء، ورفض بعضها
import-count-registered = أسر سجلت
import-count-people = أفرادها
import-count-completed = أسر أضيف إليها أفراد
import-count-added = أفراد أضيفوا
import-count-unchanged = أسر بلا جديد
import-count-otherwise = أسر بياناتها في السجل غير هذه
import-count-held-back = أسر لم تدخل
import-count-refused = صفوف رفضت
import-encoding-judged = تبدو الأحرف بترميز { $encoding }: إن قرئت الأسماء خطأ فحدد غيره بالخيار --encoding
import-of-sheet = { $sheet }: { $remark }
import-unread = أعمدة لم تقرأ: { $columns }
import-unread-and-more = أعمدة لم تقرأ: { $columns } و{ $more } غيرها (كلها مع --format json)
import-stopped = { $households ->
    [zero] أُوقف الاستيراد قبل أن تدخل السجل أي أسرة من الملف.
    [one] أُوقف الاستيراد: دخلت السجل أسرة واحدة من الملف دون الباقي.
    [two] أُوقف الاستيراد: دخلت السجل أسرتان من الملف دون الباقي.
    [few] أُوقف الاستيراد: دخلت السجل { $households } أسر من الملف دون الباقي.
    [many] أُوقف الاستيراد: دخلت السجل { $households } أسرة من الملف دون الباقي.
   *[other] أُوقف الاستيراد: دخلت السجل { $households } أسرة من الملف دون الباقي.
}
    .hint = استورد الملف نفسه مرة أخرى: ما سبق إدخاله لا يتغير.
import-nothing-new = كان كل ذلك في السجل من قبل: لم يتغير شيء.
import-otherwise = ما يخالف السجل
import-otherwise-how = المسجل أولى من القائمة. لتغيير الأسر بقائمة أعطها للأمر masar import --update، ولتصحيح فرد واحد استعمل masar person edit
import-otherwise-more = { $count ->
    [zero] ولا خلايا أخرى
    [one] وخلية أخرى (مع --format json)
    [two] وخليتان أخريان (أول مئة مع --format json)
    [few] و{ $count } خلايا أخرى (أول مئة مع --format json)
    [many] و{ $count } خلية أخرى (أول مئة مع --format json)
   *[other] و{ $count } خلية أخرى (أول مئة مع --format json)
}
import-no-rows = لا شيء تحت العناوين.
import-short-rows = صفوف خلاياها أقل من العناوين وقرئ آخرها فارغا: { $count }
import-reasons = أسباب رفض الصفوف
import-reason-sheet = الورقة
import-reason-row = الصف
import-reason-column = العمود
import-reason-code = الرمز
import-reason-reason = السبب
import-more = { $count ->
    [zero] ولا أسباب أخرى
    [one] وسبب آخر
    [two] وسببان آخران
    [few] و{ $count } أسباب أخرى
    [many] و{ $count } سببا آخر
   *[other] و{ $count } سبب آخر
}
import-rejects-written = الصفوف المرفوضة في { $file } مع أسبابها: أصلحها هناك ثم استورد ذلك الملف
import-rejects-not-asked = للحصول على الصفوف المرفوضة في ملف أضف --rejects واسم الملف
import-template-written = النموذج في { $file }: املأه ثم استورده بالأمر masar import
