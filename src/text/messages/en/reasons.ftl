### Coded reasons for a step: why suspended, why stopped, why a job ended.
### Ids begin with `reason-`; every id also stands in the Arabic file.

## Steps of an enrollment

reason-visit-confirmed = Confirmed by a visit
reason-papers-complete = The papers are complete
reason-decided-eligible = Decided eligible
reason-started-work = Started work
reason-nobody-answered = Nobody answered
reason-proof-awaited = Proof is awaited
reason-income-under-review = Income is under review
reason-records-disagree = Records disagree
reason-payment-account-problem = Trouble with the payment account
reason-absent-from-work = Absent from work
reason-work-interrupted = Work is interrupted
reason-family-asked = The family asked for it
reason-contact-made = The family was reached
reason-proof-received = The proof has come
reason-work-resumed = Work was resumed
reason-error-corrected = An error was corrected
reason-income-rose = Income rose
reason-member-left = A member left
reason-income-fell = Income fell
reason-member-joined = A member joined
reason-not-eligible = Not eligible
reason-income-above-limit-work = Income from work above the limit
reason-income-above-limit-project = Income from a project above the limit
reason-pension-or-inheritance = A pension or an inheritance
reason-moved-or-absent = Moved away or absent
reason-deceased = Died
reason-never-answered = Never answered, with the attempts on record
reason-work-ended = The work ended
reason-term-complete = The term is complete
reason-job-lost = The job was lost
reason-new-need = A new need

## Why a placement ended

reason-dismissed = Dismissed
reason-resigned = Resigned
reason-transport = Transport
reason-childcare = Childcare
reason-wage = The wage
reason-closure = The workplace closed
reason-contract-end = The contract ended
