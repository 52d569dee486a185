### Follow-up: tasks, planned visits, referrals, grievances, days off, templates of notes.

## Tasks: the kinds, for counts and filters

task-kind-clock-ends = Ends
task-kind-warning = Ends soon
task-kind-suspended = Suspended
task-kind-payment-failed = Payment failed
task-kind-visit = Planned visit
task-kind-step = Follow-up
task-kind-wage = Wage to confirm
task-kind-retention = Job check
task-kind-reassessment = Re-assessment
task-kind-assessment = Graduation to decide
task-kind-watch-check = Check after graduation
task-kind-referral = Referral
task-kind-grievance = Grievance
task-kind-overpayment-notice = Overpayment to tell
task-kind-overpayment-plan = Overpayment to agree
task-kind-papers = Papers missing

## Tasks: one short sentence each

task-component = { $programme }: { $component }
task-clock-ends = { $clock } ends
task-warning-work = Ask whether the job goes on: { $clock } ends { $day }
task-warning-family = Prepare the re-assessment: { $clock } ends { $day }
task-suspended = { $programme } suspended
task-payment-failed = { $programme }: payment for { $month } failed { $reason }
task-visit = { $mode }
task-visit-why = { $mode }: { $why }
task-wage = Did the wage of { $month } arrive? { $employer }
task-retention =
    { $months ->
        [0] Still employed at the end of support? { $employer }
        [one] Still employed { $months } month after support? { $employer }
       *[other] Still employed { $months } months after support? { $employer }
    }
task-reassessment = Re-assess { $programme }: the grace is over
task-assessment = Decide on graduation from { $programme }
task-watch-check =
    { $months ->
        [one] How does the family stand { $months } month after graduating?
       *[other] How does the family stand { $months } months after graduating?
    }
task-referral = Answer expected from { $to }: { $what }
task-grievance = Answer the grievance: { $subject }
task-appeal = Answer the appeal: { $subject }
task-overpayment-notice = Tell the family that too much was paid
task-overpayment-plan = Agree how the overpayment comes back
task-papers =
    { $count ->
        [one] { $programme }: { $count } paper is missing
       *[other] { $programme }: { $count } papers are missing
    }

## Plans of visits

plan-mode-home = Home visit
plan-mode-virtual = Virtual visit
plan-mode-employer = Visit to the employer
plan-mode-project = Visit to the project
plan-mode-phone = Telephone call
day-off-weekend = weekend
day-off-holiday = holiday

## Referrals and grievances

referral-state-sent = sent
referral-state-accepted = accepted
referral-state-refused = refused
referral-state-done = done
referral-state-withdrawn = withdrawn
grievance-subject-exclusion = not included
grievance-subject-amount = amount
grievance-subject-suspension = suspension
grievance-subject-stop = stop
grievance-subject-payment = payment
grievance-subject-wrong-data = wrong data
grievance-subject-conduct = conduct of staff
grievance-subject-employer = employer
grievance-subject-other = other
grievance-outcome-upheld = upheld
grievance-outcome-partly-upheld = partly upheld
grievance-outcome-rejected = rejected
grievance-outcome-withdrawn = withdrawn

## Refusals

refusal-e3301 = There is no matter { $id } in the file.
    .hint = masar task list and masar household show give the numbers.
refusal-e3302 = { $day } is a day off ({ $why }); the next working day is { $next }.
    .hint = Take the next working day, or plan it all the same (--anyway). masar holidays list shows the days off.
refusal-e3303 = { $day } is past: a visit is planned for today, { $today }, or later.
    .hint = masar visit add records a visit that was made.
refusal-e3304 = The planned visit { $id } was made or called off already.
    .hint = Plan another one.
refusal-e3305 = A referral that is { $from } does not become { $to }.
    .hint = Send a new one.
refusal-e3306 = The grievance { $id } was answered already.
    .hint = Whoever does not accept the answer appeals: masar grievance add --appeals.
refusal-e3307 = There is no answer to { $id } that could be appealed.
    .hint = An appeal goes against the answer to a grievance that was not withdrawn.
refusal-e3308 = The answer to { $id } was appealed already.
    .hint = An answer is appealed once.
