### سبب رفض الأمر وما ينبغي فعله؛ رسالة لكل رمز.
### Ids begin with `refusal-`; every id also stands in the English file.

refusal-unknown = رُفض الأمر ({ $code })
