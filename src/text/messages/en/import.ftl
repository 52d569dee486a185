### Files in: progress, counts, and why a row was refused.
### Ids begin with `import-`; every id also stands in the Arabic file.

import-row-refused = Row { $row }, column { $column }: { $reason }
