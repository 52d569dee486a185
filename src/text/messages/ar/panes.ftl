### عناوين اللوحات وأعمدتها وما يظهر حين تكون فارغة.
### Ids begin with `pane-`; every id also stands in the English file.

pane-households = الأسر
pane-enrollments = الشمول
pane-timeline = خط الدفعات
