### وصف كل أمر كما يظهر في المساعدة وقائمة الأوامر وسطر المفاتيح.
### Ids begin with `key-`; every id also stands in the English file.

key-help = المفاتيح المتاحة هنا
