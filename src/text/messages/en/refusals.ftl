### Why a command was refused, and what to do; one message for each code.
### Ids begin with `refusal-`; every id also stands in the Arabic file.

## What is typed

refusal-e1101 = The person has no name.
    .hint = Give the name in Arabic letters, in Latin letters, or in both.
refusal-e1102 = The birth lies after today, { $today }.
    .hint = Check the date of birth; write the year alone if no more is known.
refusal-e1103 = { $day } has not come yet: today is { $today }.
    .hint = Give a day up to today.
refusal-e1104 = The date cannot stand here ({ $day }).
    .hint = Check year and day: nothing can end before it began, and no date lies before 1900.
refusal-e1105 = There is no place { $place }, or it lies in another governorate.
    .hint = Give the governorate and the liwa by code or by name, in either language: irbid, Irbid.
refusal-e1106 = The text is too long: at most { $most } letters.
    .hint = Shorten it; a longer account belongs in a note.
refusal-e1107 = The amount must be more than nothing.
    .hint = Give the amount in dinars, such as 93.330.
refusal-e1108 = The reason { $code } does not explain this step.
    .hint = The help of the verb lists the reasons it takes.
refusal-e1109 = This step needs a coded reason.
    .hint = Give one with --reason; the help of the verb lists them.
refusal-e1110 = Nobody is named as the holder of the account.
    .hint = Give the name in which the account is held.
refusal-e1111 = Nothing is written here.
    .hint = Write something, or leave the field out.
refusal-e1113 = The amount is larger than anything that is paid here: at most { $most }.
    .hint = Check the decimal point: dinars are written as 93.330.
refusal-e1112 = Nothing would change: it stands so already.
    .hint = Look at what is on record before changing it.

## What is named is not there

refusal-e2001 = There is no household { $id }.
    .hint = Check the office and the number; search by name with masar household list --filter.
refusal-e2002 = There is no person { $id }.
    .hint = masar household show lists the members with their numbers.
refusal-e2003 = There is no enrollment { $id }.
    .hint = masar household show lists the enrollments with their numbers.
refusal-e2004 = There is no placement { $id }.
    .hint = masar household show lists the placements with their numbers.
refusal-e2005 = The rule book knows no programme { $code }.
    .hint = masar rules list shows the programmes.
refusal-e2006 = The programme has no such component.
    .hint = masar rules show lists the components of a programme.
refusal-e2007 = { $id } left the household on { $day }.
    .hint = Choose somebody who is a member.

## It is there already

refusal-e2101 = The national number { $number } is on record with { $holder }.
    .hint = Open { $holder }: if it is the same person, end the membership there first.
refusal-e2102 = { $source } { $reference } is on record as { $holder }.
    .hint = Work on { $holder } instead of registering the household again.
refusal-e2103 = Two people have one national number: { $name }.
    .hint = Check both against their papers.
refusal-e2104 = Enrolled in this programme already: { $id }, { $state }.
    .hint = Go on with { $id }; after a stop, let them reapply.
refusal-e2105 = The household would have two heads.
    .hint = Exactly one member is the head: give this one another relation.
refusal-e2106 = The person has left already.
    .hint = Look at what is on record.
refusal-e2107 = The household would have no head.
    .hint = Exactly one member is the head: make somebody else head first.

## What the rules do not allow

refusal-e2201 = { $action } is not possible: { $id } is { $state }.
    .hint = masar enrollment show says which steps may follow.
refusal-e2202 = The day lies before the last step, { $last }.
    .hint = Steps follow each other: give that day or a later one.
refusal-e2203 = Failed attempts to reach the family on record: { $found }; needed: { $needed } ({ $row }).
    .hint = Suspend is not stop: try to reach the family, and record each attempt as a contact or a visit.
refusal-e2204 = { $programme } enrolls: { $enrolls }.
    .hint = Name a household or a person, as the programme asks.
refusal-e2205 = At { $age }, outside the ages { $from } to { $to } on entry ({ $row }).
    .hint = Check the date of birth, and the rule with masar rules show.
refusal-e2206 = The agency decides this amount: it must be given.
    .hint = Give it with --amount and --period.
refusal-e2207 = The rule book sets this amount: none is given.
    .hint = Leave --amount out.
refusal-e2208 = This programme supports a job: the placement must be named.
    .hint = Record the placement first, then name it with --placement.
refusal-e2209 = The programme ended on { $end } ({ $row }).
    .hint = Choose an earlier day or another programme.
refusal-e2210 = A placement does not go from { $from } to { $to }.
    .hint = Take the stages in their order.
refusal-e2211 = The head cannot leave while others stay.
    .hint = Make somebody else head first.
refusal-e2212 = The placement { $id } is another person’s.
    .hint = Name a placement of the person who is enrolled.
refusal-e2213 = The file is full: it holds { $most }.
    .hint = Check whether all of it belongs to one household.
refusal-e2301 = The payment for { $month } cannot become: { $state }.
    .hint = What was sent and has no answer yet is never sent again; masar enrollment show lists the attempts.
refusal-e2302 = Nothing is due for { $component } in { $month }.
    .hint = masar timeline shows which months are due, and why.
refusal-e2303 = { $due } is due for { $month }, but { $reported } is reported.
    .hint = Find out which one is right; another amount is never taken in silence.
refusal-e2304 = The attempt for { $month } is out of order ({ $state }).
    .hint = Attempts count from 1, and a new one follows only a rejection or a return.
