### الأرقام التي يذكرها المسؤولون: صفوف التقرير ولوحة المؤشرات.

## الصفوف

figure-registered = الأسر المسجلة
figure-joined = أفراد انضموا
figure-left = أفراد غادروا
figure-applied = الطلبات
figure-verified = طلبات جرى التحقق منها
figure-included = شمول
figure-returned = منهم عائدون
figure-reduced = تخفيض
figure-restored = إعادة المبلغ
figure-suspended = تعليق
figure-lifted = فك التعليق
figure-stopped = إيقاف
figure-turned-down = طلبات مرفوضة
figure-exited = خروج
figure-on-aid = أسر على المعونة
figure-persons-on-aid = أفراد على المعونة
figure-on-hold = أسر معلقة
figure-in-force = انتفاعات سارية
figure-settled = المصروف بالدينار
figure-payments-returned = المرتجع من البنك بالدينار
figure-aid-received = المعونة الواصلة بالدينار
figure-visits = زيارات منفذة
figure-nobody-home = لا أحد في البيت
figure-visits-failed = زيارات أخرى لم تتم
figure-attempts = محاولات التواصل
figure-placed = التحقوا بعمل
figure-placed-women = منهم نساء
figure-placed-disability = منهم أشخاص ذوو إعاقة
figure-placed-branch = منهم في فرع إنتاجي
figure-placed-on-aid = منهم من أسر على المعونة
figure-placed-nep = منهم عبر البرنامج الوطني
figure-placed-naf = من هؤلاء منتفعو الصندوق
figure-projects-begun = مشاريع بدأت
figure-work-ended = أعمال انتهت
figure-projects-ended = مشاريع انتهت
figure-support-ended = أعمال انتهى دعمها
figure-at-work = أشخاص على رأس عملهم
figure-wages = الأجور الشهرية بالدينار
figure-wages-confirmed = أجور مؤكدة بالدينار
figure-retention-checked = فحوص الاستمرار
figure-retention-employed = منهم ما زالوا يعملون
figure-retention-not-found = منهم تعذر الوصول إليهم
figure-training-begun = تدريبات بدأت
figure-trained = تدربوا
figure-reassessed = أعيد تقييمهم
figure-grievances = التظلمات
figure-grievances-answered = تظلمات أجيب عنها
figure-referrals = الإحالات
figure-referrals-done = إحالات أنجزت
figure-recovered = صرف زائد مسترد بالدينار
figure-written-off = صرف زائد مشطوب بالدينار
figure-lent = قروض صرفت بالدينار
figure-repaid = قروض سددت بالدينار
figure-given-in-kind = مساعدات عينية
figure-retention-0 = يعملون عند انتهاء الدعم
figure-retention-3 = يعملون بعد 3 أشهر
figure-retention-6 = يعملون بعد 6 أشهر
figure-retention-12 = يعملون بعد 12 شهرًا
figure-naf-share = حصة منتفعي الصندوق
figure-aid-share = حصة المعونة من الدخل

## أقسام الجدول

figures-section-families = الأسر
figures-section-aid = المعونة النقدية من الصندوق
figures-section-programmes = بحسب البرنامج
figures-section-money = الأموال
figures-section-visits = الزيارات والتواصل
figures-section-training = التدريب
figures-section-work = العمل
figures-section-retention = الاستمرار بعد الدعم
figures-section-shares = الحصص

## كلمات الأجزاء

figures-not-given = غير مذكور
figures-not-recorded = غير مسجل
figures-total = المجموع
figures-all = السجل كله
figures-no-governorate = محافظة غير معروفة
figures-evidence-worker = بقول العامل
figures-evidence-payslip = قسيمة راتب أو كشف حساب
figures-evidence-employer = بقول صاحب العمل
figures-evidence-social-security = سجل الضمان الاجتماعي
figures-evidence-visit = شوهد في مكان العمل
figures-verdict-continues = تستمر المعونة
figures-verdict-exits = خروج
figures-grievance-exclusion = عدم الشمول
figures-grievance-amount = المبلغ
figures-grievance-suspension = التعليق
figures-grievance-stop = الإيقاف
figures-grievance-payment = الصرف
figures-grievance-wrong-data = بيانات خاطئة
figures-grievance-conduct = التعامل
figures-grievance-employer = صاحب العمل
figures-grievance-other = غير ذلك
figures-answer-upheld = قُبل
figures-answer-partly-upheld = قُبل جزئيًا
figures-answer-rejected = رُفض
figures-answer-withdrawn = سُحب

## masar report

cli-verb-report = الأرقام التي يذكرها المسؤولون، بحسب الشهر أو المحافظة أو المكتب
cli-flag-report-from = أول شهر (قبل الأخير بشهرين إن لم يُذكر)
cli-flag-report-to = آخر شهر (هذا الشهر إن لم يُذكر)
cli-flag-by = الأعمدة: month للشهر أو governorate للمحافظة أو office للمكتب
cli-flag-report-governorate = الأسر الساكنة هناك فقط، بالرمز أو بالاسم
cli-flag-report-office = الأسر التي يتابعها هذا المكتب فقط
cli-flag-figures = هذه الصفوف أو الأقسام فقط، برموزها، تفصلها فواصل
cli-flag-out = اكتب الجدول في ملف جديد: ‎.xlsx أو ‎.csv
figures-col-figure = الرقم
figures-title = الأرقام من { $from } إلى { $to }
figures-title-month = الأرقام في { $from }
figures-scope = الأسر المحسوبة: { $scope }
figures-standing = الأسر والأفراد على المعونة والمعلقون ومن هم على رأس عملهم والأجور: كما كانت في آخر الشهر. وما سوى ذلك حدث فيه.
figures-not-recorded-note = علامة الاستفهام حيث لا سجلات هنا يُحسب منها الرقم، وهي ليست صفرًا.
figures-month-open = لم ينته { $month } بعد، وقد تُسجل مدفوعاته وزياراته لاحقًا.
figures-written = كُتبت الأرقام في { $file }
figures-out-ending = ينبغي أن ينتهي «{ $value }» بـ ‎.xlsx أو ‎.csv
figures-sheet = الأرقام
figures-target-note = { $figure }: الهدف { $percent } %، بحسب { $row }

## لوحة المؤشرات

screen-dashboard = لوحة المؤشرات
screen-dashboard-view-all = السجل كله
screen-dashboard-view-governorate = هذه المحافظة
screen-dashboard-view-office = هذا المكتب
screen-dashboard-empty = لا أرقام بعد.
figures-run = شهرًا بشهر
figures-naf-share-of = حصة الصندوق (الهدف { $percent } %)
figures-chart = المعونة { $percent } % من دخل الأسر في { $month }: المعونة في الأسفل والأجور فوقها
figures-chart-empty = المعونة والأجور: لا شيء مسجل في الشهر الماضي
