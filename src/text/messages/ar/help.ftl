### المساعدة: أسماء المواضع، ولماذا لا يعمل أمر ما الآن.
### Ids begin with `help-`; every id also stands in the English file.

help-title = المفاتيح المتاحة هنا
help-in-households = الأسر
help-in-enrollments = الشمول
help-in-timeline = خط الدفعات
help-in-list = التنقل
help-in-panes = في كل اللوحات
help-in-screen = في هذه الشاشة
help-in-due = المستحق
help-in-dashboard = لوحة المؤشرات
help-in-matters = الشؤون
help-in-line = سطر الأوامر
help-in-search = البحث
help-in-form = النموذج
help-in-popup = النافذة
help-in-global = في كل مكان
help-signs = علامات خط الدفعات
help-counts = عدد قبل المفتاح يكرره، بأي نوع من الأرقام: 12 ثم مفتاح حركة يتحرك 12 سطرًا. وتعمل المفاتيح نفسها مع لوحة المفاتيح العربية.

help-because-no-household = لا أسرة تحت المؤشر.
help-because-outermost = لا رجوع من هنا.
help-because-no-filter = كل الأسر معروضة.
help-because-no-message = لا رسالة لعرضها.
help-because-nothing-to-choose = لا شيء للاختيار هنا.
help-because-form-open = في النموذج بيانات لم تُحفظ: احفظها أو اترك النموذج أولًا.
help-because-nobody = لا أفراد في هذه الأسرة الآن.
help-because-no-enrollment = ضع المؤشر على شمول أولًا؛ هذا السطر عمل.
help-because-none-allows = لا شمول لهذه الأسرة في حالة تسمح بذلك.
help-because-not-suspended = هذا الشمول غير معلّق.
help-because-not-active = هذا الشمول غير فعّال.
help-because-state = حالة هذا الشمول لا تسمح بذلك.
help-because-no-job = لا عمل مستمرًا هنا.
help-because-one-view = لا عرض آخر لهذه الشاشة.
help-because-no-act = لا شيء هنا لتنفيذه.
help-because-past = هذا من الماضي ولا يتغيّر فيه شيء. عد إلى اليوم أولًا.
help-because-past-screen = هذه الشاشة عن اليوم. عد إلى اليوم أولًا.
help-because-today = هذا هو اليوم.
help-because-mistake = في البحث خطأ؛ صححه أو اخرج بالمفتاح Esc.
help-because-no-mark = لا علامة على أي أسرة بعد.
help-because-no-jump = لم يكن هناك انتقال إلى ذلك الاتجاه.
help-because-no-draft = لا مسودة لهذا النموذج.
help-because-no-change = لم يُحفظ بعد ما يمكن تكراره.
help-because-no-change-here = لا يمكن تكرار آخر تعديل في هذه الشاشة.
help-because-playing = لا يعيد التسجيل تسجيلًا آخر ولا يسجّل شيئًا.
help-because-recording = أنهِ التسجيل أولًا: لا يعيد التسجيل تسجيلًا آخر.
help-because-no-macro = لم يُسجّل شيء بعد.
