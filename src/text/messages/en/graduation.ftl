### Leaving aid: assessment, approval, the watch after it, the way back, and the
### re-assessment at the end of a grace. Every id also stands in the Arabic file.

## Words

graduation-met-yes = met
graduation-met-no = not met
graduation-met-not-known = not known
graduation-stands-yes = the family stands
graduation-stands-no = the family is in need
graduation-stands-not-known = not known
graduation-verdict-continues = aid continues
graduation-verdict-exits = the family exits
graduation-decision-approve = Approve
graduation-decision-send-back = Send back
graduation-standing-open = waits for a second person
graduation-standing-approved = approved
graduation-standing-sent-back = sent back
reason-still-in-need = Still in need

## Seen in the file

graduation-seen-work-held =
    { $months ->
        [one] at work since { $since }, { $months } month
       *[other] at work since { $since }, { $months } months
    }
graduation-seen-contract = contract from { $from } on record
graduation-seen-social-security = insured from { $from } on record
graduation-seen-no-grievance = no grievance is open
graduation-seen-grievance = { $id } waits for its answer
graduation-points =
    { $all ->
        [one] { $reached } of { $all } point
       *[other] { $reached } of { $all } points
    }
graduation-after =
    { $after ->
        [one] after { $after } month
       *[other] after { $after } months
    }

## Refusals

refusal-e3401 = There is no assessment { $id }.
    .hint = masar graduation show lists the assessments of an enrollment.
refusal-e3402 = There is no watch { $id }.
    .hint = masar graduation show names the watch of an enrollment.
refusal-e3403 = The rule book has no criterion { $code } on that day.
    .hint = masar graduation show lists the criteria.
refusal-e3404 = The criterion { $code } is answered twice.
    .hint = Give one answer for each criterion.
refusal-e3405 = Nothing shows that this is met: { $criterion }.
    .hint = Say what was seen: --met { $code }=..., or --confirm { $code } where the file shows it.
refusal-e3406 = { $id } by { $by } is still to be decided.
    .hint = Another person approves it or sends it back; then a new one can be made.
refusal-e3407 = { $id } was decided before.
    .hint = Assess anew where something has changed.
refusal-e3408 =
    { $after ->
        [one] The check after { $after } month was made on { $day }.
       *[other] The check after { $after } months was made on { $day }.
    }
    .hint = masar graduation show lists the checks that are open.
refusal-e3409 = Nobody alone takes { $id } out of aid.
    .hint = Assess it with masar graduation assess; another person approves it with masar graduation approve.
refusal-e3410 = { $by } made this assessment: another person decides it.
    .hint = Ask a colleague. No setting changes this.
refusal-e3411 = A required criterion is { $met }: { $criterion }.
    .hint = Send it back, saying what is missing. Not known is not met.
refusal-e3412 =
    { $needed ->
        [one] { $needed } point is needed; there are { $reached }.
       *[other] { $needed } points are needed; there are { $reached }.
    }
    .hint = Send it back; masar rules show graduation says what each criterion brings.
refusal-e3413 = The rule book has no criteria for { $day }.
    .hint = Choose a day that the book covers, or load a book that has criteria.
refusal-e3414 =
    { $after ->
        [one] The watch asks for no check after { $after } month.
       *[other] The watch asks for no check after { $after } months.
    }
    .hint = masar graduation show lists the checks.
refusal-e3415 = The watch ended on { $until }.
    .hint = The family applies again: masar enrollment reapply { $enrollment }.
refusal-e3416 = The enrollment was opened again on { $day }: the watch is over.
    .hint = masar graduation show tells how it stands.
refusal-e3417 = { $id } brought no grace of income.
    .hint = A re-assessment follows a grace; name the job or project that had one.
refusal-e3418 = The grace runs until { $end }: the income is not counted before.
    .hint = Assess anew from the month in which it ends.
refusal-e3419 = { $id } is { $state }: there is no aid to assess anew.
    .hint = A re-assessment is for aid that goes on.

## What was done

app-done-graduation-assess = assessment recorded, a second person decides
app-done-graduation-approve = graduated, the watch begins
app-done-graduation-send-back = assessment sent back
app-done-graduation-check = check of the watch recorded
app-done-graduation-reopen = enrollment opened again
app-done-graduation-reassess = re-assessment recorded
cli-done-graduation-assess = Assessed: { $id }. Another person decides it.
cli-done-graduation-approve = Graduated: { $id }. The watch begins.
cli-done-graduation-send-back = Sent back: { $id }.
cli-done-graduation-check = The check is on record: { $id }.
cli-done-graduation-reopen = Open again: { $id }.
cli-done-graduation-reassess = The re-assessment is on record: { $id }.

## Plain verbs

cli-read-matter = { $value } is no matter’s number.
    .hint = Write it as IRB-004217#4; masar graduation show names assessments and watches.
cli-verb-graduation = Leaving aid and coming back: assess, approve, watch, open again
cli-verb-graduation-show = Criteria and what the file shows of them, assessments, the watch
cli-verb-graduation-assess = Assess, criterion by criterion, whether a family can leave an enrollment
cli-verb-graduation-approve = Approve an assessment of somebody else: the family leaves, the watch begins
cli-verb-graduation-send-back = Send an assessment of somebody else back
cli-verb-graduation-check = Record a check of the watch
cli-verb-graduation-reopen = Open an enrollment again while it is watched
cli-verb-graduation-reassess = Record the re-assessment at the end of a grace
cli-verb-graduation-letter = A word for the family, in both languages
cli-flag-assessment = Number of the assessment, such as IRB-004217#1
cli-flag-watch = Number of the watch, such as IRB-004217#2
cli-flag-met = A criterion that is met, and what shows it; repeat it
cli-flag-not-met = A criterion that is not met; repeat it
cli-flag-confirm = A criterion for which what the file shows is confirmed; repeat it
cli-flag-missing = What is missing
cli-flag-after = Which check, in months after the graduation
cli-flag-stands = Whether the family stands
cli-flag-verdict = What it came to
cli-flag-told = What the family was told
cli-flag-told-on = The day it was told (the day of the re-assessment if not given)
cli-flag-graduation-reassess-placement = The job or project whose grace is over
cli-flag-graduation-reopen-amount = A new amount in dinars (the last one if not given)
cli-flag-graduation-assess-note = A note on the assessment
cli-flag-graduation-check-note = A note on the check
cli-col-points = Points
cli-col-needed = Needed
cli-col-criterion = Criterion
cli-col-seen = Evidence
cli-title-letter = Word for the family
cli-title-reassessment = Re-assessment
graduation-required = required
cli-graduation-assessed = { $id }: assessed { $day } by { $by }, { $points }
cli-graduation-approved = Approved by { $by } for { $day }.
cli-graduation-sent-back = Sent back by { $by }: { $why }
cli-graduation-watch = Watch { $id }, until { $until }
cli-graduation-told = Told on { $day }
cli-graduation-exit-follows = Next: masar graduation assess { $id }, or masar enrollment stop { $id }.
cli-graduation-no-letter = Nothing was decided about leaving or staying.

## Word for the family

letter-to = To the family of { $name } ({ $id })
letter-left = On { $day } it was decided that your family leaves this aid: { $programme }. The reason: { $reason }.
letter-last-month = The last month that is paid is { $month }.
letter-checks = We will ask how you are on { $days }.
letter-and = {", "}
letter-come-back = If your income falls before { $until }, tell your office at once: the aid can be opened again without a new application.
letter-back = From { $day } your family is in aid again. The reason: { $reason }. The first month that is paid is { $month }.
letter-amount = The amount is { $amount } { $period }.
letter-continues = On { $day } your family was assessed anew for this aid: { $programme }. It continues. The reason: { $reason }.
letter-exits = On { $day } your family was assessed anew for this aid: { $programme }. It is to end, and you will be told from when. The reason: { $reason }.
letter-object = If you disagree, you can object at your office.

## Forms and panes

form-title-graduation-assess = Assess for leaving aid · { $of }
form-title-graduation-check = Check of the watch · { $of }
form-title-graduation-reopen = Open again · { $of }
form-title-graduation-reassess = Assess anew after the grace · { $of }
form-graduation-on = On
form-graduation-note = Note
form-graduation-seen = Evidence
form-graduation-decision = Decision
form-graduation-reason = Reason
form-graduation-why = What is missing
form-graduation-after = Check
form-graduation-stands = Outcome
form-graduation-placement = Grace of
form-graduation-verdict = Outcome
form-graduation-told = Family was told
form-graduation-told-on = Told on
form-graduation-comma = {", "}
form-hint-criterion = { $criterion }. Evidence: { $evidence }
form-hint-told = What was decided and why, in the words that were used
form-hint-amount-again = Empty: the amount decided last
form-graduation-points =
    { $all ->
        [one] { $reached } of { $all } point; { $needed } needed
       *[other] { $reached } of { $all } points; { $needed } needed
    }
form-graduation-lacking = Required and not met: { $criteria }
form-graduation-second = Another person than { $by } approves it or sends it back
form-graduation-own = You made this assessment: another person decides it
form-graduation-assessed = Assessed { $day } by { $by }
form-graduation-watched = Watched until { $until }; checks on { $days }
form-graduation-can-reopen = Until { $until } the enrollment can be opened again at once
form-graduation-counted = counted from { $day }
form-graduation-continues = Aid goes on as it is
form-graduation-exits = Aid goes on until a second person has approved; the assessment comes next
help-because-nothing-waits = No assessment waits here.
help-because-no-check = No check of a watch is open here.
help-because-no-watch = Nothing is watched here.
help-because-no-grace-over = No grace is over here that was not assessed anew.
key-graduation-approve = Decide an assessment
    .short = decide
key-graduation-check = Record a check of the watch
    .short = check
key-graduation-reopen = Open again what is watched
    .short = open again
key-graduation-reassess = Assess anew after a grace
    .short = re-assess
pane-graduation = On the way out
pane-graduation-open = { $programme }: assessed { $day } by { $by }, waits for another person
pane-graduation-exit = { $programme }: exits since { $day }, to be assessed
pane-graduation-watch = { $programme }: watched until { $until }
pane-graduation-check = Check { $after }, { $day }
