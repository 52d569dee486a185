### حالات الشمول والتشغيل والدفع والمدد.
### Ids begin with `state-`; every id also stands in the English file.

state-active = مشمول
state-suspended = معلّق
state-stopped = موقوف
