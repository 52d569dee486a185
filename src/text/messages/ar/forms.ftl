### تسميات الحقول وتلميحاتها وما يُنبَّه إليه أثناء التعبئة.
### Ids begin with `form-`; every id also stands in the English file.

form-required = هذا الحقل مطلوب
