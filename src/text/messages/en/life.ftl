# The life of a household: moves, splits, mergers, heads, offices.

cli-verb-person-move = Move people to another household of the register, with jobs, enrollments and months used
cli-verb-household-head = Make another member head of the household
cli-verb-household-split = Make a household of its own of some members
cli-verb-household-merge = Let everybody of one household join another one
cli-verb-household-office = Hand a household over to another office
cli-flag-comer = Who, and what they are to the head there, such as IRB-004217.3=daughter
cli-flag-person-move-to = Where they go
cli-flag-household-office-to = Prefix of the office: three letters
cli-flag-into = The household that they join
cli-flag-new-head = Who becomes head, where the head leaves
cli-flag-dry-run = Tell what would follow and change nothing
cli-life-rehearsed = Nothing was changed.

cli-done-person-move-out = { $id }: who leaves was recorded.
cli-done-person-move-in = { $id }: who comes was recorded.
cli-done-household-found = Registered { $id }.
cli-done-household-office = { $id } is handed over.
app-done-person-move-out = people moved out
app-done-person-move-in = people moved in
app-done-household-found = household founded
app-done-household-office = office changed
form-person-new-head = Next head
reason-moved-to-household = Goes on in another household of the register

refusal-e3601 = { $id } is named twice.
    .hint = Name each person once.
refusal-e3602 = The head stays, so no new one is needed.
    .hint = Leave --new-head out.
refusal-e3603 = { $id } cannot be the next head: they leave as well.
    .hint = Name somebody who stays.
refusal-e3604 = Nobody is named who moves.
    .hint = Name at least one person with what they are there, such as IRB-004217.3=son.
refusal-e3605 = Death and an error are no moves.
    .hint = Record the end of the membership with masar person leave.
refusal-e3606 = That is the same household.
    .hint = Name another household.
refusal-e3607 = { $name } ({ $id }) is not named: two households become one only with everybody.
    .hint = Name everybody who is still a member; masar household show lists them.
refusal-e3608 = Nobody is left in { $id }.
    .hint = Register the people as a household of their own with masar household split.
refusal-e3609 = { $office } is not an office’s prefix: three Latin letters, such as IRB.
    .hint = Give the three letters with which the case numbers of that office begin.

form-title-person-move = People go to another household · { $household }
form-title-household-split = Some found a household of their own · { $household }
form-title-household-merge = Everybody joins another household · { $household }
form-title-household-office = Another office · { $household }
form-move-to = To household
form-household-office = Office
form-life-stays = stays
form-life-now = here: { $relation }
form-hint-move-to = Case number of the household that they join
form-hint-life-some = What they are to the head there; left as it is, they stay here
form-hint-life-all = What they are to the head there
form-hint-office = Three letters, such as IRB
form-review-ask = Ctrl-S again carries all of it out in both households, Esc goes back to the form
form-foresee-other = { $household }: { $head }, { $place }, { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
form-foresee-here = Here, in { $household }:
form-foresee-there = There, in { $household }:
form-foresee-founded = In the household that is founded:
form-foresee-the-household = the household
form-foresee-stops = { $programme }, { $whose }: stops here
form-foresee-comes = { $programme }, { $whose }: goes on there{ $months ->
        [0] {""}
        [one] , { $months } month used up
       *[other] , { $months } months used up
    }
form-foresee-jobs-come =
    { $count ->
        [one] { $count } job goes along
       *[other] { $count } jobs go along
    }
form-foresee-nothing-there = nothing changes for enrollments and money
form-foresee-left-open =
    { $count ->
        [one] { $count } open visit, task, referral or grievance stays on this file
       *[other] { $count } open visits, tasks, referrals and grievances stay on this file
    }
form-foresee-left-balance = Stays on this file: { $owed } owed to the family, { $over } paid too much
form-foresee-no-caseworker = The new office names its own caseworker
key-person-move = Move people to another household
    .short = move
key-household-split = Make a household of its own of some members
    .short = split
key-household-merge = Let everybody join another household
    .short = merge
key-household-office = Hand the household over to another office
    .short = office
