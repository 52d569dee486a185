### What if this person takes this job: the sheet, its warnings, the page for the family.
### Ids begin with `whatif-` (refusals: `refusal-e37`); every id also stands in the Arabic file.

refusal-e3701 = A fare cannot be less than nothing.
    .hint = Give what the way to work costs a month, or leave it out.
refusal-e3702 = The job would start on { $day }; today is { $today }.
    .hint = Ask about a job that is still to come; record one that has begun as a placement.
refusal-e3703 = The start lies too far ahead: { $day }. The farthest day is { $farthest }.
    .hint = Check the year.
