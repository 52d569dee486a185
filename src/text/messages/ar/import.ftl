### الملفات الواردة: التقدم والأعداد وأسباب رفض الصفوف.
### Ids begin with `import-`; every id also stands in the English file.

import-row-refused = الصف { $row }، العمود { $column }: { $reason }
