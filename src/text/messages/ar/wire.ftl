### ما ترسله ساعة عمل إلى الطرفية (masar wire).
### Ids begin with `wire-`; every id also stands in the English file.

wire-title = ساعة عمل، { $households } أسرة، { $size }: البايتات المرسلة إلى الطرفية
wire-col-kind = العمل
wire-col-times = المفاتيح
wire-col-normal = عادي، للمفتاح
wire-col-lean = مقتصد، للمفتاح
wire-col-all = المجموع
wire-kind-first = الشاشة الأولى
wire-kind-move = تحريك المؤشر
wire-kind-scroll = التمرير سطرًا سطرًا
wire-kind-page = قلب صفحة
wire-kind-pane = الانتقال إلى لوحة أخرى
wire-kind-month = التنقل بين الأشهر
wire-kind-screen = الانتقال إلى شاشة أخرى
wire-kind-popup = فتح نافذة وإغلاقها
wire-kind-search = البحث حرفًا حرفًا
wire-kind-form = فتح نموذج وإغلاقه
wire-kind-letter = الكتابة في نموذج
wire-all = المفاتيح { $keys }: البايتات { $normal } في الوضع العادي و{ $lean } في الوضع المقتصد.
wire-line = اتصال ينقل { $line } بايت في الثانية يحملها في { $normal-seconds } ثانية وفي { $lean-seconds } ثانية.

## A recorded hour

cli-flag-record = تسجيل مفاتيح هذه الجلسة في هذا الملف الجديد لأجل masar wire؛ لا يُحفظ شيء مما يُكتب نصًّا، بل عدد حروفه وأرقامه فقط
cli-flag-wire-hour = تسجيل من اللوحات (masar --record FILE)؛ بدونه التسجيل المرفق بمسار
wire-read-hour = ليس سطرًا من تسجيل: { $value }
    .hint = السطر ثوانٍ ونوع عمل ومفاتيح: 12.5 move down down
