### The payment timeline: marks, legend, explanations of a month.
### Ids begin with `timeline-`; every id also stands in the Arabic file.

timeline-month-of = Month { $month } of { $months }
