### States of enrollments, placements, payments and clocks; words of every closed vocabulary.
### An id is what the value is of and its code (`sex-female`); every id also stands in the Arabic file.

## Enrollments

enrollment-state-applied = applied
enrollment-state-verified = verified
enrollment-state-active = active
enrollment-state-reduced = reduced
enrollment-state-suspended = suspended
enrollment-state-stopped = stopped
enrollment-state-graduated = graduated
enrollment-state-reapplied = reapplied
enrollment-action-verify = verify
enrollment-action-activate = activate
enrollment-action-reduce = reduce
enrollment-action-restore = restore
enrollment-action-suspend = suspend
enrollment-action-lift = lift the suspension
enrollment-action-stop = stop
enrollment-action-graduate = graduate
enrollment-action-reapply = reapply
track-naf = NAF beneficiaries
track-general = general
period-monthly = a month
period-quarterly = a quarter
enrolls-household = household
enrolls-person = person

## Placements

placement-kind-employer = employer
placement-kind-branch = productive branch
placement-kind-project = project
placement-stage-referred = referred
placement-stage-interviewed = interviewed
placement-stage-offered = offered
    .short = offered
placement-stage-contracted = contracted
placement-stage-started = started
placement-stage-supported = supported
placement-stage-unsupported = support over
    .short = unsupported
placement-stage-retained = retained
placement-stage-ended = ended
placement-need-required = required
placement-need-optional = optional
placement-need-none = none

## Payments

instruction-state-drafted = drafted
instruction-state-approved = approved
instruction-state-released = released
instruction-state-sent = sent
instruction-state-settled = paid
instruction-state-rejected = rejected
instruction-state-returned = returned
instruction-state-unknown = unknown
payer-naf = National Aid Fund
payer-nep = National Employment Programme
payer-def = Development and Employment Fund
payer-branch-fund = Fund for productive branches

## Months of the timeline

cell-nothing = nothing
cell-settled = paid
cell-failed = payment failed
cell-in-flight = on its way
cell-due = due
cell-expected = expected
cell-suspended = suspended
cell-covered = covered
cell-unknown = amount unknown
cell-working = at work
cell-work-agreed = work agreed
cell-adjusted = adjusted
cell-overpaid = paid too much
cell-instalment-paid = repaid
cell-instalment-due = to be repaid
cell-instalment-late = late

## Clocks, and why they stand as they do

clock-support = Support
clock-grace-job = Grace for a job
clock-grace-project = Grace for a project
clock-contract = Contract
because-row = By the rule “{ $rule }”: { $row }
because-disability = A disability is on record since { $day }
because-no-disability = No disability is on record
because-track = Terms: { $track }
because-paused =
    { $months ->
        [one] Suspended for { $months } month: { $counting }
       *[other] Suspended for { $months } months: { $counting }
    }
because-programme-ends = The programme itself ends on { $day }
because-started = Counted from { $day }
counting-months-paid = only months that were due count
counting-calendar = every month counts
standing-sourced = sourced
standing-conflict = sources disagree
standing-assumption = our assumption

## People

switch-on = on
switch-off = off
sex-female = female
sex-male = male
sex-not-recorded = not recorded
relation-head = head
relation-spouse = spouse
relation-son = son
relation-daughter = daughter
relation-parent = parent
relation-sibling = brother or sister
relation-grandchild = grandchild
relation-other-relative = other relative
relation-not-related = not related
education-none = none
education-basic = basic
education-secondary = secondary
education-vtc = Vocational Training Corporation
education-btec = BTEC
education-diploma = diploma
education-university = university
work-not-working = not working
work-seeking = looking for work
work-informal = informal work
work-formal = formal work
work-student = student
work-homemaker = homemaker
work-retired = retired
work-unable = unable to work
leaving-died = died
leaving-married-out = married and left
leaving-moved-out = moved out
leaving-divorced = divorced
leaving-recorded-in-error = recorded in error
no-number-not-recorded = number not recorded yet
no-number-foreign-spouse = foreign spouse
no-number-gaza-origin = of Gaza origin
no-number-newborn = newborn
no-number-not-jordanian = not Jordanian

## Visits and contacts

visit-mode-home = at home
visit-mode-virtual = virtual
visit-mode-employer = at the employer
visit-mode-project = at the project
visit-outcome-done = done
visit-outcome-nobody-home = nobody home
visit-outcome-wrong-address = wrong address
visit-outcome-refused = refused
visit-outcome-postponed = postponed
contact-mode-phone = telephone
contact-mode-message = message
contact-mode-in-person = in person
contact-mode-relative = through a relative
contact-outcome-reached = reached
contact-outcome-no-answer = no answer
contact-outcome-phone-off = telephone off
contact-outcome-wrong-number = wrong number
