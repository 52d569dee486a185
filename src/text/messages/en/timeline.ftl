### The payment timeline: states of months, ends, explanations of a month.
### Ids begin with `timeline-`; every id also stands in the Arabic file.

timeline-empty = No payment and no work yet.
timeline-wage = Wage
timeline-loan = Instalments
timeline-aid-share = aid share
timeline-support-ends = support ends { $date }
timeline-contract-ends = contract ends { $date }
timeline-grace-ends = grace ends { $date }

timeline-state-nothing = nothing
timeline-state-settled = paid
timeline-state-failed = payment failed
timeline-state-in-flight = on its way, outcome not known
timeline-state-due = due, no payment on record
timeline-state-expected = expected
timeline-state-suspended = suspended, nothing due
timeline-state-covered = covered by the payment of the quarter
timeline-state-unknown = no rule or decision says how much
timeline-state-working = at work
timeline-state-work-agreed = work agreed
timeline-state-adjusted = paid, the rest comes with another month
timeline-state-overpaid = paid too much
timeline-state-instalment-paid = instalment repaid
timeline-state-instalment-due = instalment to be repaid
timeline-state-instalment-late = instalment late

timeline-cell = { $row }, { $month }: { $state }
timeline-cell-amount = { $row }, { $month }: { $state } · { $amount }
timeline-month = month { $of }
timeline-paid-on = as of { $date }, attempt { $attempt }
timeline-bank-said = the bank said { $bank } on { $date }, attempt { $attempt }
timeline-suspended-since = since { $date }: { $reason }
timeline-by-rule = { $rule }, version { $version } from { $date }
timeline-decided = amount decided from { $month }
timeline-adjusted-with = { $amount } more with { $month } ({ $id })
timeline-overpaid-in = { $amount } too much ({ $id })
timeline-instalment = instalment { $no } of { $of }, { $repaid } of { $amount } repaid
timeline-after-grace = after the grace ends on { $date } it is decided anew
