### نصوص المساعدة المطولة.
### Ids begin with `help-`; every id also stands in the English file.

help-title = المساعدة
