# Programmes: events, products, stages, papers, attendance, loans, aid in kind,
# and decisions by a person that outrank a rule.

refusal-e3101 = This programme answers an event: it must be named.
    .hint = Name it with --event and --event-on; masar rules show lists the events.
refusal-e3102 = { $code } is no event of this programme.
    .hint = masar rules show lists the events of a programme.
refusal-e3103 = Too early: it is asked for from { $first } to { $last } ({ $row }).
    .hint = Come back on the first of these days.
refusal-e3104 = Too late: it was to be asked for from { $first } to { $last } ({ $row }).
    .hint = Check the day of the event, and the day on which it was asked for.
refusal-e3105 = This programme has several products: one must be chosen.
    .hint = Choose it with --product; masar rules show lists the products.
refusal-e3106 = { $code } is no product of this programme.
    .hint = masar rules show lists the products of a programme.
refusal-e3107 = { $code } is no stage of this programme.
    .hint = masar rules show draws the stages of a programme.
refusal-e3108 = { $stage } does not come now. What may come: { $next }.
    .hint = Take the stages in their order; masar rules show draws them.
refusal-e3109 = Papers nobody has seen: { $papers }.
    .hint = Record each when it is seen, with masar enrollment paper.
refusal-e3110 = { $code } is no paper of this programme.
    .hint = masar rules show lists the papers of a programme.
refusal-e3111 = { $programme } records no attendance.
    .hint = Attendance belongs to training.
refusal-e3112 = { $attended } of { $held } days: a month has 1 to { $most } days of training, and nobody comes on more.
    .hint = Check both numbers, and the month.
refusal-e3113 = { $programme } lends nothing.
    .hint = Name an enrollment in a loan programme.
refusal-e3114 = A contract of { $day } is on record already.
    .hint = Another product needs an enrollment of its own.
refusal-e3115 = More than is lent: { $most } at most ({ $row }).
    .hint = Check the principal and the product; the row says how firm its figure is.
refusal-e3116 = No contract can say this.
    .hint = What is repaid is no less than what is lent, there is a tranche and an instalment, and the first falls due after signing.
refusal-e3117 = No contract is on record for { $id }.
    .hint = Record it first, with masar loan agree.
refusal-e3118 =
    { $count ->
        [one] The one tranche has been paid out.
       *[other] All { $count } tranches have been paid out.
    }
    .hint = Check the contract.
refusal-e3119 = Tranche { $no } does not fit: { $left } is still to be paid out.
    .hint = The last tranche is all that is left, those before it are less.
refusal-e3120 = The last tranche waits: nobody has seen that the project and its workers are registered with social security ({ $row }).
    .hint = Record it when it is seen, with masar loan registered.
refusal-e3121 = More than is owed: { $left } is still to be repaid.
    .hint = Check the amount.
refusal-e3122 = { $programme } gives nothing in kind.
    .hint = Name an enrollment in a programme that does.
refusal-e3123 = The stage has not been reached by that day: { $stage }.
    .hint = Record the stage first, with masar enrollment stage.
refusal-e3124 = { $id } is not in force for this: { $state }.
    .hint = Activate it first, or check the day.
refusal-e3125 = Decision { $no } of { $by } on these months still stands.
    .hint = End it first, with masar enrollment ruling-end.
refusal-e3126 = No decision { $no } stands.
    .hint = masar enrollment show lists them.
refusal-e3127 = { $component } has no limit of months.
    .hint = There is nothing to decide otherwise.
refusal-e3128 = Months are 1 to { $most }.
    .hint = To end money at once, suspend or stop.

because-ruling =
    { $months ->
        [one] { $by } decided 1 month from { $from } (decision { $no }): { $why }
       *[other] { $by } decided { $months } months from { $from } (decision { $no }): { $why }
    }
because-carried =
    { $months ->
        [one] 1 month was used before, in { $from }
       *[other] { $months } months were used before, in { $from }
    }

once-per-subject = once
once-per-event = once for each event
once-per-product = once for each product
paid-monthly = monthly
paid-once = once
paid-to-family = the family
paid-to-employer = the employer
paid-to-investor = the investor
paid-to-social-security = social security

cli-verb-enrollment-stage = Record that a stage of the programme was reached
cli-verb-enrollment-paper = Record that a paper was seen
cli-verb-enrollment-attendance = Record a month’s attendance at training
cli-verb-enrollment-given = Record what was given in kind
cli-verb-enrollment-ruling = Decide how many months somebody gets, whatever the rule says
cli-verb-enrollment-ruling-end = End such a decision: the rule decides again
cli-verb-loan = Loans: contract, tranches, repayments
cli-verb-loan-show = Show a loan: contract, instalments, arrears
cli-verb-loan-agree = Record the contract
cli-verb-loan-tranche = Record the next tranche paid out
cli-verb-loan-registered = Record that registration with social security was seen
cli-verb-loan-repay = Record money that came back
cli-flag-event = What happened, a code of the programme
cli-flag-event-on = The day it happened
cli-flag-product = The product, a code of the programme
cli-flag-paper = A paper that was seen, a code of the programme
cli-flag-enrollment-stage-stage = The stage, a code of the programme
cli-flag-held = Days on which there was training
cli-flag-attended = Days on which the person came
cli-flag-what = What was given
cli-flag-value = What it is worth, where that is known
cli-flag-months = Months allowed in all
cli-flag-enrollment-ruling-why = Why the rule is not followed
cli-flag-enrollment-ruling-end-why = Why the decision ends
cli-flag-enrollment-ruling-from = The first day it holds
cli-flag-enrollment-ruling-end-no = The number of the decision
cli-flag-enrollment-attendance-month = The month, such as 2026-03
cli-flag-principal = What is lent
cli-flag-payable = What is repaid in all, by the contract
cli-flag-tranches = In how many parts it is paid out
cli-flag-first-due = The month of the first instalment
cli-flag-instalments = How many monthly instalments
cli-flag-signed = The day of the contract
cli-flag-loan-tranche-amount = What was paid out
cli-flag-loan-repay-amount = What came back
cli-done-enrollment-stage = The stage is recorded: { $id }.
cli-done-enrollment-paper = The paper is recorded: { $id }.
cli-done-enrollment-attendance = Attendance is recorded: { $id }.
cli-done-enrollment-given = What was given is recorded: { $id }.
cli-done-enrollment-ruling = Decided, whatever the rule says: { $id }.
cli-done-enrollment-ruling-end = The decision is ended: { $id }.
cli-done-loan-agree = The contract is recorded: { $id }.
cli-done-loan-tranche = The tranche is recorded: { $id }.
cli-done-loan-registered = Registration with social security is recorded: { $id }.
cli-done-loan-repay = The repayment is recorded: { $id }.

form-by-rule-share-of = { $name }: { $value } of the minimum wage, { $row } { $standing }

cli-fact-event = Event
cli-fact-event-on = It happened on
cli-fact-product = Product
cli-fact-stage = Stage
cli-fact-next-stage = May come next
cli-fact-papers-missing = Papers missing
cli-fact-principal = Lent
cli-fact-payable = To be repaid
cli-fact-signed = Signed
cli-fact-instalments = Instalments
cli-fact-first-due = First instalment
cli-fact-tranches = Tranches paid
cli-fact-paid-out = Paid out
cli-fact-repaid = Repaid
cli-fact-arrears = In arrears
cli-fact-behind-since = Behind since
cli-fact-outstanding = Still owed
cli-fact-ceiling = Ceiling
cli-fact-margin = Margin
cli-fact-grace = Grace
cli-fact-repayment = Repayment
cli-fact-fee = Fee
cli-fact-decision-days = Days to decide
cli-fact-tranches-after-proof = Tranches after proof
cli-col-on-file = On file
cli-col-number = No.
cli-col-months = Months
cli-col-why = Why
cli-col-next = Next
cli-col-papers = Papers
cli-col-event = Event
cli-col-window = Window
cli-title-on-file = On file
cli-title-rulings = Decisions on months
cli-title-loan = Loan
cli-title-instalments = Instalments
cli-title-stages = Stages
cli-title-events = Events
cli-title-products = Products
cli-title-papers = Papers
cli-stage-ends = the path ends here
cli-paper-seen = seen
cli-attendance = came on { $attended } of { $held } days
cli-flag-papers = A paper that was seen, a code of the programme; may be given again
cli-flag-enrollment-ruling-component = The component, a code of the programme
cli-fact-loan-registered = Registration seen
