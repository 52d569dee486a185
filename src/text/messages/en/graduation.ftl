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
