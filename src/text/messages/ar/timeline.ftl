### خط الدفعات: العلامات ودليلها وشرح كل شهر.
### Ids begin with `timeline-`; every id also stands in the English file.

timeline-month-of = الشهر { $month } من { $months }
