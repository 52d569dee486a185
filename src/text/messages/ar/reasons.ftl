### الأسباب المرمّزة لكل إجراء: لماذا عُلّق، ولماذا أوقف، ولماذا لا يوجد رقم.
### Ids begin with `reason-`; every id also stands in the English file.

reason-other = سبب آخر (انظر الملاحظة)
