### ماذا لو أخذت هذا العمل: الجدول وتنبيهاته وورقة الأسرة.
### Ids begin with `whatif-` (refusals: `refusal-e37`); every id also stands in the English file.

refusal-e3701 = لا تكون أجرة الطريق أقل من صفر.
    .hint = أدخل كلفة الطريق إلى العمل في الشهر، أو اتركها.
refusal-e3702 = يبدأ العمل في { $day }، واليوم { $today }.
    .hint = اسأل عن عمل لم يبدأ بعد، أما ما بدأ فسجّله تشغيلًا.
refusal-e3703 = تاريخ البدء بعيد: { $day }. وأبعد يوم يُقبل { $farthest }.
    .hint = راجع السنة.
