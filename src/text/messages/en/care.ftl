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
task-kind-instalment = Instalment of a loan
task-kind-task = Task

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
task-set = { $what }
task-set-who = { $what } ({ $who })
task-overpayment-notice = Tell the family that too much was paid
task-overpayment-plan = Agree how the overpayment comes back
task-instalment = { $programme }: instalment late, { $amount }
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
task-standing-open = open
task-standing-done = done
task-standing-dropped = dropped
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

refusal-e3309 = { $day } is past: a task is set for today, { $today }, or later.
    .hint = masar note add records what was done already.
refusal-e3310 = The task { $id } was done or dropped already.
    .hint = Set another one.

## Plain verbs

cli-verb-visit-plan = Plan a visit or call for a day to come
cli-verb-visit-move = Move a planned visit to another day
cli-verb-visit-off = Call a planned visit off
cli-verb-visits = The day sheet: planned visits place by place, with telephones and the last outcome
cli-verb-referral = Referrals between agencies: add, step
cli-verb-referral-add = Refer a household or a person to another agency
cli-verb-referral-step = Record what came of a referral
cli-verb-grievance = Grievances: add, answer
cli-verb-grievance-add = Open a grievance, or an appeal against an answer
cli-verb-grievance-answer = Answer a grievance
cli-verb-task = Tasks: add, done, drop, list
cli-verb-task-add = Set a task for somebody by a day
cli-verb-task-done = Record that a task was done
cli-verb-task-drop = Drop a task that nobody is to do any more
cli-verb-task-list = What there is to do, the earliest first (the same as due)
cli-verb-holidays = Days off: list, check
cli-verb-holidays-list = The days off of a year, and the feasts that are not declared yet
cli-verb-holidays-check = Whether a file of days off is sound
cli-flag-visit-plan-on = The day to go
cli-flag-visit-move-on = The day to go instead
cli-flag-visit-plan-why = What for
cli-flag-visit-off-why = Why it is called off
cli-flag-call = A telephone call, not a visit
cli-flag-visitor = Who goes (the household’s caseworker if not given)
cli-flag-anyway = Also on a day off
cli-flag-visit = Number of the planned visit, such as IRB-004217#4
cli-flag-visits-page = Write the sheet as a page that prints (.html), with room for what comes of each
cli-flag-visits-on = The day of the sheet (today if not given)
cli-flag-visits-visitor = Only what this person is to do
cli-flag-late = Also what is late
cli-flag-referral = Number of the referral, such as IRB-004217#4
cli-flag-referral-add-subject = Number of the household or person, such as IRB-004217 or IRB-004217.3
cli-flag-referral-add-to = The agency: its code or name
cli-flag-referral-add-what = What is asked for
cli-flag-referral-add-by = The day an answer is expected by, as agreed
cli-flag-referral-step-to = What came of it
cli-flag-grievance = Number of the grievance, such as IRB-004217#4
cli-flag-grievance-add-subject = What it is about
cli-flag-grievance-add-text = What the family says
cli-flag-grievance-add-about = The enrollment it is about, where it is about one
cli-flag-grievance-add-appeals = The answered grievance that this appeals against
cli-flag-grievance-add-by = The day to answer it by, where one was set
cli-flag-grievance-answer-outcome = How it is answered
cli-flag-grievance-answer-text = What the family is told
cli-flag-holidays = The office’s own days off
cli-flag-year = The year (this one if not given)
cli-flag-holidays-check-file = The file
cli-flag-task = Number of the task, such as IRB-004217#4
cli-flag-task-add-what = What is to be done
cli-flag-task-add-by = The day to do it by
cli-flag-task-add-who = Who is to do it (the household’s caseworker if not given)
cli-flag-task-drop-why = Why it is dropped
cli-flag-task-list-kind = Only tasks of this kind
cli-flag-task-list-count = How many households have tasks of each kind
cli-flag-task-list-limit = Households to look at (table: 50, other formats: all)
cli-col-to = To
cli-col-source = Source
cli-col-phone = Telephone
cli-col-last = Last time
cli-visit-moved-on = { $day } is a day off ({ $why }): planned for { $next } instead.
cli-visits-none = Nothing is planned for { $day }.
daysheet-title = Sheet of visits and calls
daysheet-privacy = Personal data of families: keep it with you, leave it with nobody, bring it back to the office.
daysheet-count =
    { $count ->
        [one] { $count } visit or call
       *[other] { $count } visits and calls
    }
daysheet-no-address = No address on file
daysheet-last = Last time, { $day }: { $outcome }
daysheet-outcome = Outcome
daysheet-notes = Notes
daysheet-next = Next day
daysheet-signed = Signed
daysheet-written = The sheet is in { $file }
cli-read-printed-page = { $value } must end in .html
    .hint = The sheet is written as HTML: open it in a browser and print it.
cli-flag-note-templates = The office’s own templates of notes
cli-flag-note-check-file = The file
cli-flag-note-add-template = Begin with this template; masar note templates lists them
cli-flag-note-add-fill = What goes into the next blank (___) of the template
cli-verb-note-templates = The templates of notes, with their blanks
cli-verb-note-check = Whether a file of templates is sound
cli-templates-checked =
    { $count ->
        [one] The file is sound: { $count } template.
       *[other] The file is sound: { $count } templates.
    }
cli-templates-wrong = The file of templates { $file } is wrong at line { $line }, column { $column }.
cli-no-template = There is no template { $name }.
    .hint = There are: { $known }.
cli-blanks =
    { $count ->
        [one] Template { $name } has { $count } blank to fill in.
       *[other] Template { $name } has { $count } blanks to fill in.
    }
    .hint = Give --fill once for each blank, in their order; masar note templates shows the text.
form-note-template = Template
form-note-begun = Begun with
form-hint-note-template = Fills in the text, with ___ where something is to be said; edit it as you like
form-foresee-blanks =
    { $count ->
        [one] { $count } blank (___) is still to be filled in
       *[other] { $count } blanks (___) are still to be filled in
    }
cli-holidays-open = Not declared for { $year }: { $feasts }. Give a file of days off with --holidays.
cli-holidays-checked =
    { $count ->
        [one] The file is sound: { $count } day off or stretch of them.
       *[other] The file is sound: { $count } days off or stretches of them.
    }
cli-holidays-wrong = The file of days off { $file } is wrong at line { $line }, column { $column }.
cli-done-visit-plan = Planned: { $id }
cli-done-visit-move = The planned visit is moved: { $id }
cli-done-visit-off = The planned visit is called off: { $id }
cli-done-task-add = The task is set: { $id }
cli-done-task-done = The task is done: { $id }
cli-done-task-drop = The task is dropped: { $id }
cli-done-referral-add = Referred: { $id }
cli-done-referral-step = What came of the referral is on record: { $id }
cli-done-grievance-add = The grievance is open: { $id }
cli-done-grievance-answer = The grievance is answered: { $id }

## Panes and forms

key-visit-plan = Plan a visit or call
    .short = plan visit
key-visit-move = Move a planned visit
    .short = move visit
key-visit-off = Call a planned visit off
    .short = call off
key-task-add = Set a task for a day
    .short = task
key-task-done = A task was done
    .short = task done
key-task-drop = Drop a task
    .short = drop task
key-referral-add = Refer to another agency
    .short = refer
key-referral-step = What came of a referral
    .short = referral
key-grievance-add = Open a grievance or an appeal
    .short = grievance
key-grievance-answer = Answer a grievance
    .short = answer
form-title-visit-plan = Plan a visit · { $household }
form-title-visit-move = Move a planned visit · { $household }
form-title-visit-off = Call a visit off · { $household }
form-title-task-add = Set a task · { $household }
form-title-task-done = A task was done · { $household }
form-title-task-drop = Drop a task · { $household }
form-title-referral-add = Refer · { $household }
form-title-referral-step = A referral goes on · { $household }
form-title-grievance-add = Grievance · { $household }
form-title-grievance-answer = Answer a grievance · { $household }
form-visit-plan = Planned visit
form-visit-plan-mode = How
form-visit-why = What for, or why not
form-task = Task
form-task-what = What is to be done
form-task-by = By
form-task-who = Who does it
form-hint-task-who = The household’s caseworker, where nobody is named.
form-task-on = On
form-task-note = What came of it
form-task-why = Why
form-referral = Referral
form-referral-to = Agency
form-referral-what = What is asked for
form-referral-person = Who
form-referral-on = On
form-referral-by = Answer expected by
form-referral-state = What came of it
form-referral-note = Note
form-grievance = Grievance
form-grievance-subject = About
form-grievance-text = What the family says
form-grievance-on = On
form-grievance-by = To be answered by
form-grievance-appeals = Appeals against
form-grievance-outcome = Answer
form-grievance-answer = What the family is told
form-hint-grievance-by = No deadline is public: only where the office set one.
form-foresee-day-off = { $day } is a day off ({ $why }): planned for { $next }.
help-because-nothing-planned = No visit is planned for this household.
help-because-no-task = No task is open for this household.
help-because-not-referred = No referral of this household is under way.
help-because-no-grievance = No grievance of this household waits for an answer.
app-done-visit-plan = visit planned
app-done-visit-move = planned visit moved
app-done-visit-off = planned visit called off
app-done-task-add = task set
app-done-task-done = task done
app-done-task-drop = task dropped
app-done-referral-add = referred
app-done-referral-step = referral recorded
app-done-grievance-add = grievance opened
app-done-grievance-answer = grievance answered
