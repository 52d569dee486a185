### الأسباب المرمّزة لكل إجراء: لماذا عُلّق، ولماذا أُوقف، ولماذا انتهى العمل.
### Ids begin with `reason-`; every id also stands in the English file.

## إجراءات الشمول

reason-visit-confirmed = تأكد بزيارة ميدانية
reason-papers-complete = اكتملت الوثائق
reason-decided-eligible = تقرر الاستحقاق
reason-started-work = باشر العمل
reason-nobody-answered = لم يُجب أحد
reason-proof-awaited = بانتظار وثيقة إثبات
reason-income-under-review = الدخل قيد المراجعة
reason-records-disagree = تعارض في البيانات
reason-payment-account-problem = مشكلة في حساب الدفع
reason-absent-from-work = تغيب عن العمل
reason-work-interrupted = انقطاع العمل
reason-family-asked = بطلب من الأسرة
reason-contact-made = تم التواصل مع الأسرة
reason-proof-received = وصلت وثيقة الإثبات
reason-work-resumed = استؤنف العمل
reason-error-corrected = تصحيح خطأ
reason-income-rose = ارتفاع الدخل
reason-member-left = مغادرة فرد للأسرة
reason-income-fell = انخفاض الدخل
reason-member-joined = انضمام فرد إلى الأسرة
reason-not-eligible = عدم الاستحقاق
reason-income-above-limit-work = دخل العمل تجاوز الحد
reason-income-above-limit-project = دخل المشروع تجاوز الحد
reason-pension-or-inheritance = راتب تقاعدي أو إرث
reason-moved-or-absent = انتقال أو غياب
reason-deceased = وفاة
reason-never-answered = لم تُجب الأسرة رغم المحاولات الموثقة
reason-work-ended = انتهاء العمل
reason-term-complete = اكتمال المدة
reason-job-lost = فقدان العمل
reason-new-need = حاجة مستجدة

## سبب انتهاء التشغيل

reason-dismissed = فصل من العمل
reason-resigned = استقالة
reason-transport = المواصلات
reason-childcare = رعاية الأطفال
reason-wage = الأجر
reason-closure = إغلاق المنشأة
reason-contract-end = انتهاء العقد
