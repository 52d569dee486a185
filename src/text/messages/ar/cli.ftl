### أوامر السطر: عناوين الجداول والأسئلة والنتائج.
### Ids begin with `cli-`; every id also stands in the English file.

cli-nothing-found = لم يُعثر على شيء
