### Money and records put right: adjustments, overpayments, corrections.
### Every id also stands in the Arabic file.

refusal-e3501 = There is no adjustment { $id }.
    .hint = masar balance show lists the adjustments of a household.
refusal-e3502 = There is no overpayment { $id }.
    .hint = masar balance show lists the overpayments of a household.
refusal-e3503 = There is no step number { $no }.
    .hint = masar enrollment show lists the steps with their numbers.
refusal-e3504 = { $month } is not open: the open month is { $open }.
    .hint = Name this month or one of the year to come.
refusal-e3505 = There is nothing to adjust: every closed month was paid as it is due.
    .hint = A month that is due and not paid yet is paid in its own name.
refusal-e3506 = The adjustment { $id } is not owed any more, or not in whole.
    .hint = Post the adjustments again; then pay what stands there.
refusal-e3507 = { $component } of { $month } is paid another way: with another month, or kept back.
    .hint = masar balance show tells what was posted for it and what was kept back.
refusal-e3508 = { $id } was not paid too much, or a case speaks of all of it.
    .hint = Money on its way is waited for.
refusal-e3509 = The family was not told of { $id } yet.
    .hint = Record the notice first: masar balance notice.
refusal-e3510 = The family was told on { $day } already.
    .hint = Nothing is to be done.
refusal-e3511 = Nothing was agreed about { $id } yet.
    .hint = Agree on a plan first: masar balance plan.
refusal-e3512 = The plan begins with { $from }; { $month } lies before it.
    .hint = Name a month of the plan.
refusal-e3513 = No more than { $cap } may be kept back in { $month }; { $already } is kept back already.
    .hint = Keep back less, or agree on another plan.
refusal-e3514 = No more than { $rest } is still open.
    .hint = Give that amount or less.
refusal-e3515 = The payment would fall below nothing: { $left } is left of it.
    .hint = Keep back less, or from another month.
refusal-e3516 = The payment for { $month } is on its way or has arrived.
    .hint = Keep it back from a later month.
refusal-e3517 = { $user } opened the case, so somebody else decides what is written off.
    .hint = Ask a colleague to decide it.
refusal-e3518 = There is another step on { $other }; a step does not pass another.
    .hint = Correct that one first.

overpayment-cause-late-report = told late
overpayment-cause-office-error = mistake of the office
overpayment-cause-data-error = wrong data
overpayment-cause-death = death
overpayment-cause-concealed = not told
overpayment-cause-other = other
correction-cause-told-late = told late
correction-cause-typed-wrong = typed wrong
correction-cause-new-evidence = new evidence
correction-cause-decision-of-agency = decision of the agency
correction-cause-other = other

cli-done-balance-adjust = The adjustments of { $id } are posted.
cli-done-balance-pay = What was reported about the adjustment { $id } is on record.
cli-done-balance-overpaid = Opened a case for what was paid too much: { $id }
cli-done-balance-notice = The day the family was told of { $id } is on record.
cli-done-balance-plan = The plan for { $id } is agreed.
cli-done-balance-recover = What is kept back for { $id } is on record.
cli-done-balance-write-off = What is not asked back of { $id } is on record.
cli-done-enrollment-correct = The day of the step is put right: { $id }
cli-done-enrollment-amount = The amount is decided: { $id }
cli-done-placement-correct = The day of the stage is put right: { $id }
cli-done-placement-wage = The wage is put right: { $id }

cli-verb-balance = What was paid against what is due: show, adjust, pay, overpaid, notice, plan, recover, write-off
cli-verb-balance-show = Show what closed months were paid too little or too much
cli-verb-balance-adjust = Post what is owed for closed months as lines of an open month
cli-verb-balance-pay = Record what a payer reports about an adjustment
cli-verb-balance-overpaid = Open a case for what an enrollment was paid too much
cli-verb-balance-notice = Record that the family was told of an overpayment
cli-verb-balance-plan = Agree how an overpayment comes back
cli-verb-balance-recover = Keep a part of a month’s payment back
cli-verb-balance-write-off = Decide that a part is not asked back: by somebody else than who opened the case
cli-verb-enrollment-correct = Put a step on the day it was really taken
cli-verb-enrollment-amount = Record the amount decided from a month on, also one gone by
cli-verb-placement-correct = Put a stage on the day it was really reached
cli-verb-placement-wage = Put the wage right for all months
cli-verb-why = Tell why: of a month, a state, a clock or a job
cli-flag-as-what = With --as-of: known, what had been recorded by then; or stood, how things were by what is known now
cli-flag-all = Also the lines that are as they should be
cli-flag-with = The open month they are paid with (this month if not given)
cli-flag-balance-adjust-enrollment = Only of this enrollment
cli-flag-balance-recover-enrollment = The enrollment whose payment it is kept back from
cli-flag-balance-recover-month = The first month of that payment
cli-flag-balance-recover-amount = What is kept back, in dinars
cli-flag-adjustment = Number of the adjustment, such as IRB-004217#4
cli-flag-overpayment = Number of the overpayment, such as IRB-004217#5
cli-flag-cause = Why
cli-flag-balance-pay-amount = Amount reported in dinars (that of the adjustment if not given)
cli-flag-balance-pay-on = The day of that state (today if not given)
cli-flag-balance-overpaid-on = The day it was found (today if not given)
cli-flag-balance-overpaid-note = A note on the case
cli-flag-balance-notice-on = The day the family was told (today if not given)
cli-flag-balance-plan-from = The first month with a deduction
cli-flag-cap = Dinars a month at the most
cli-flag-agreed = What was agreed with the family
cli-flag-balance-write-off-amount = What is not asked back, in dinars
cli-flag-balance-write-off-on = The day it was decided (today if not given)
cli-flag-grounds = Why it is not asked back
cli-flag-step = Number of the step, as show counts them
cli-flag-enrollment-correct-on = The day it was really taken
cli-flag-enrollment-correct-note = A note on the correction
cli-flag-enrollment-correct-amount = Decided amount in dinars, where none was decided for the month it begins in now
cli-flag-enrollment-amount-from = The first month it holds for
cli-flag-enrollment-amount-note = A note on the decision
cli-flag-placement-correct-on = The day it was really reached
cli-flag-placement-correct-note = A note on the correction
cli-flag-placement-wage-note = A note on the correction
cli-flag-id = Case number, enrollment or placement: IRB-004217, IRB-004217/2, IRB-004217+1
cli-flag-why-month = The month that is asked about
cli-flag-why-component = Only of this component
cli-balance-sums = Owed to the family for months before { $month }: { $owed }. Paid too much: { $over }.
cli-balance-even = Every closed month was paid as it is due.
cli-title-adjustments = Adjustments
cli-title-overpayments = Overpayments
cli-adjustment-posted = posted
cli-adjustment-withdrawn = taken back
cli-col-no = No.
cli-col-due = Due
cli-col-paid = Paid
cli-col-adjusted = Adjusted
cli-col-kept-back = Kept back
cli-col-owed = Owed
cli-col-over = Too much
cli-col-matter = Number
cli-col-of-month = For
cli-col-with-month = With
cli-col-cause = Cause
cli-col-found = Found
cli-col-notice = Told
cli-col-recovered = Come back
cli-col-written-off = Written off
cli-col-still-open = Open

## Why

why-paid = { $component } for { $month } was paid on { $on }: { $amount }.
why-paid-nothing-due = { $component } for { $month } was paid on { $on }: { $amount }. By what is known now nothing was due.
why-failed = { $component } for { $month } did not arrive: { $amount }, { $state } on { $on }, bank: { $bank }.
why-in-flight = { $component } for { $month } is on its way: { $amount }, { $state } since { $on }.
why-not-paid = { $component } for { $month }: not paid, nothing is due.
why-unpaid = { $component } for { $month }: { $amount } is due, and no payment is on record.
why-expected = { $component } for { $month }: { $amount } will be due.
why-covered = { $component } for { $month } is covered by the payment of an earlier month of the quarter.
why-amount-unknown = { $component } for { $month }: no rule or decision says how much.
why-paid-other-than-due = Paid { $paid }; by what is known now { $due } was due.
why-adjusted = { $amount } more was paid with { $with } (adjustment { $id }, { $by }).
why-adjustment-open = { $amount } more is to be paid with { $with } (adjustment { $id }, { $by }).
why-overpaid = { $amount } is asked back: { $cause }, found on { $found } ({ $id }, { $by }); come back so far: { $recovered }.
why-kept-back = { $amount } of it was kept back for the overpayment { $id } ({ $by }).
why-written-off = { $amount } is not asked back: decided by { $by }.
why-state = { $programme }: { $state } since { $day }.
why-step = { $step } on { $day }: { $reason } ({ $by })
why-still-suspended =
    { $days ->
        [one] The suspension has lasted { $days } day and is not lifted.
       *[other] The suspension has lasted { $days } days and is not lifted.
    }
why-nobody-answered =
    { $count ->
        [one] One attempt to reach the family, on { $last } ({ $by })
       *[other] { $count } attempts to reach the family, the last on { $last } ({ $by })
    }
why-not-begun = It began on { $day }.
why-assessed = Assessed on { $day } by { $by }: { $points } of { $of } points.
why-approved = Approved on { $day } by { $by }.
why-month-number = Month { $number } of { $of }.
why-clock-ends = { $component }: month { $used } of { $allowed }, ends on { $day }.
why-clock-waits = { $component }: month { $used } of { $allowed }; the end waits for the suspension to be lifted.
why-clock-broken = { $component }: month { $used } of { $allowed }; it ended before its time on { $day }.
why-limit-reached =
    { $allowed ->
        [one] The { $allowed } month of support was used up.
       *[other] The { $allowed } months of support were used up.
    }
why-programme-ends = The programme itself ends on { $day }.
why-paused =
    { $months ->
        [one] { $months } month was suspended: { $counting }.
       *[other] { $months } months were suspended: { $counting }.
    }
why-started = Counted from { $day }.
why-disability = A disability is on record from { $since }, recorded on { $recorded }.
why-no-disability = No disability is on record.
why-track = Terms: { $track }.
why-ruling =
    { $months ->
        [one] { $months } month, decided from { $from } by { $by }: { $why }
       *[other] { $months } months, decided from { $from } by { $by }: { $why }
    }
why-carried =
    { $months ->
        [one] { $months } month was used up in { $from }.
       *[other] { $months } months were used up in { $from }.
    }
why-row = By the rule “{ $rule }”: { $row }
why-caution = { $standing }: { $note }
why-decided = { $amount } ({ $period }) was decided from { $from }, recorded on { $recorded }.
why-share = A share of the wage of { $wage } at { $employer }.
why-left = { $name } left on { $day }: { $why }; recorded on { $recorded }.
why-job = { $employer }: { $stage } since { $day } ({ $by })
why-job-ended = The work at { $employer } ended on { $day }: { $reason } ({ $by })
why-corrected-day = Put right on { $on }: { $was } became { $now } ({ $cause }, { $by }).
why-corrected-amount = On { $on } the amount from { $from } became { $now } ({ $cause }, { $by }).
why-corrected-wage = On { $on } the wage was put right: { $was } became { $now } ({ $cause }, { $by }).

## In the panes

key-why-tell = Tell why
    .short = why
key-balance-show = What was paid against what is due
    .short = balance
key-balance-adjust = Post what is owed for closed months
    .short = adjust
key-balance-overpaid = Open a case for what was paid too much
    .short = too much
key-balance-notice = Record that the family was told
    .short = told
key-balance-plan = Agree how it comes back
    .short = plan
key-balance-recover = Keep a part back
    .short = keep back
key-balance-write-off = Write off
    .short = write off
key-enrollment-correct = Correct the day of a step
    .short = correct
key-enrollment-amount = Record the amount decided
    .short = amount
key-balance-pay = Say how an adjustment was paid
    .short = pay
key-loan-repay = Record an instalment of a loan
    .short = instalment
help-because-not-overpaid = Nothing was paid too much that is in no case yet.
help-because-no-case = No overpayment of this household is at that point.
help-because-no-adjustment = No adjustment of this household waits to be paid.
help-because-amount-by-rule = Its amount comes by rule; nobody decides it.
help-because-no-loan = There is no loan here that is still to be repaid.
app-done-balance-adjust = adjustments posted
app-done-balance-pay = adjustment reported
app-done-balance-overpaid = case opened
app-done-balance-notice = notice recorded
app-done-balance-plan = plan agreed
app-done-balance-recover = part kept back
app-done-balance-write-off = written off
app-done-enrollment-correct = day put right
app-done-enrollment-amount = amount decided
app-done-placement-correct = day put right
app-done-placement-wage = wage put right
why-title = Why
why-nothing = There is nothing to tell.
balance-title = Paid against due
balance-sums = Owed to the family for months before { $month }: { $owed }. Paid too much: { $over }.
balance-even = Every closed month was paid as it is due.
balance-lines = Months
balance-owed = { $amount } owed: paid { $paid } of { $due }
balance-over = { $amount } too much: paid { $paid } of { $due }
balance-adjustments = Adjustments
balance-adjustment = { $amount } with { $with }: { $state }
balance-posted = posted
balance-withdrawn = taken back
balance-cases = Overpayments
balance-case = { $cause } · { $stated }, come back { $recovered }, written off { $off }, open { $open }
form-title-adjust = Post adjustments · { $household }
form-title-overpaid = Paid too much · { $of }
form-title-notice = The family is told · { $of }
form-title-plan = How it comes back · { $of }
form-title-recover = Keep a part back · { $of }
form-title-write-off = Write off · { $of }
form-title-correct = Correct the day of a step · { $of }
form-title-amount = Amount decided · { $of }
form-title-pay = Payment of the adjustment · { $of }
form-enrollment-from = From
form-payment-state = It is
form-payment-on = On
form-payment-bank-reason = The bank said
form-adjustment-with = Paid with
form-overpayment-cause = Cause
form-overpayment-found = Found on
form-overpayment-note = Note
form-overpayment-notice = Told on
form-overpayment-from = First month
form-overpayment-cap = A month at the most
form-overpayment-agreed = Agreed
form-overpayment-amount = Amount
form-overpayment-on = Decided on
form-overpayment-why = Why
form-recovery-month = From the payment
form-recovery-amount = Kept back
form-correction-step = Step
form-correction-on = Really on
form-correction-cause = Why
form-correction-note = Note
form-hint-correct-amount = Only where none was decided for the month it begins in now.
form-foresee-no-adjustment = Every closed month was paid as it is due: there is nothing to post.
form-foresee-adjustment = { $month }: received { $paid }, due { $due }; { $amount } is posted.
form-foresee-withdrawn = { $month }: { $amount } is taken back.
form-foresee-excess = { $month }: { $amount } too much.
form-hint-bank-reason = The code or words of the bank.
form-foresee-attempt = { $month }: { $amount }, paid with { $with }; attempt { $attempt }.
form-foresee-had = { $month }: received { $paid } of { $due }; nothing is owed any more.
form-foresee-still-owed = { $month }: received { $paid } of { $due }; { $owed } is still owed.
form-foresee-owed =
    { $count ->
        [one] One month is closed: { $amount } is owed for it, to be posted as an adjustment
       *[other] { $count } months are closed: { $amount } is owed for them, to be posted as adjustments
    }
form-foresee-over =
    { $count ->
        [one] One month was paid { $amount } too much: a case of overpayment
       *[other] { $count } months were paid { $amount } too much: a case of overpayment
    }
form-foresee-rest = Still open: { $rest }
