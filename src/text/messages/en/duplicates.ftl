### Records that may be of one person: the list, the two side by side, and what
### is decided about them.

duplicate-col-points = Points
duplicate-col-one = Person
duplicate-col-other = Other person
duplicate-col-parts = Names and what agrees
duplicate-col-agreement = How far they agree

duplicate-title = { $one } and { $other }
duplicate-none = No two records look like one person.
duplicate-shown = { $total ->
    [one] { $shown } of one pair, the likeliest first.
   *[other] { $shown } of { $total } pairs, the likeliest first.
}
duplicate-more = There are more pairs, less likely than these: ask for some households with a filter.
duplicate-how = Points do not decide. Look at two records with masar duplicates show, then decide with masar duplicates decide.
duplicate-points = Together { $points } points.

duplicate-part-number = national number
duplicate-part-own = own name
duplicate-part-father = father’s name
duplicate-part-grandfather = grandfather’s name
duplicate-part-family = family name
duplicate-part-birth = born
duplicate-part-sex = sex
duplicate-part-phone = telephone
duplicate-part-account = account
duplicate-part-place = place
duplicate-part-household = household
duplicate-line-name = name
duplicate-line-latin = Latin name
duplicate-line-relation = relation

duplicate-agreement-same = the same
duplicate-agreement-common = the same, and common
duplicate-agreement-sound = sounds the same
duplicate-agreement-slip = one letter or digit apart
duplicate-agreement-swapped = day and month changed places
duplicate-agreement-near = nearly the same
duplicate-agreement-year = the same year
duplicate-agreement-differs = differs

# $points is a sum with its sign, such as +380.
duplicate-part = { $part } { $agreement } ({ $points })

duplicate-verdict-same = one person
duplicate-verdict-different = two people
duplicate-verdict-not-sure = not sure
duplicate-verdict-withdrawn = open again

duplicate-decided = Decided by { $by } on { $day }: { $verdict }. { $reason }
duplicate-changed = Changed since: { $changed }.
duplicate-matter-name = name
duplicate-matter-number = national number
duplicate-matter-birth = birth
duplicate-matter-sex = sex

cli-duplicates-looking = Looking for pairs: { $done } of { $of }
cli-verb-duplicates = Records that may be of one person, the likeliest first
cli-verb-duplicates-show = Two records side by side, with what agrees
cli-verb-duplicates-decide = Decide whether two records are one person
cli-flag-duplicates-household = Pairs with somebody of this household
cli-flag-duplicates-filter = Pairs with somebody of these households
cli-flag-duplicates-limit = Pairs to show at the most (table: 20, other formats: all)
cli-flag-duplicates-show-one = One person’s number, such as IRB-004217.3
cli-flag-duplicates-show-other = The other person’s number
cli-flag-duplicates-decide-one = One person’s number, such as IRB-004217.3
cli-flag-duplicates-decide-other = The other person’s number
cli-flag-duplicates-decide-verdict = What they are
cli-flag-duplicates-decide-reason = Why, in your own words
cli-done-duplicate-decide = What was decided about { $id } is on record.

duplicate-likely = likely
duplicate-possible = possible
duplicate-again = changed since decided

column-points = Points
column-likened = Person
column-other = Other person
column-elsewhere = Other number
column-agrees = Stands

key-screen-duplicates = Duplicates
key-duplicate-look = Put both records side by side
    .short = side by side
key-duplicate-same = One person
    .short = one person
key-duplicate-different = Two people
    .short = two people
key-duplicate-not-sure = Not sure
    .short = not sure
help-in-duplicates = Duplicates
help-in-pair = Two records
help-because-no-pair = No pair of records is marked.
screen-duplicates = Duplicates
screen-duplicates-view-all = all
screen-duplicates-view-household = of the household in the panes
screen-duplicates-empty = No two records look like one person.
screen-pair = Two records
form-title-duplicate-decide = { $one } and { $other }
form-duplicate-verdict = They are
form-duplicate-reason = Why
form-hint-duplicate-reason = What you saw or heard; kept with the decision
form-foresee-duplicate = { $one } · { $other }
app-done-duplicate-decide = decision about the two records on record

## Two records of one person become one

merge-held-name = name
merge-held-latin = Latin name
merge-held-number = national number
merge-held-birth = born
merge-held-sex = sex
merge-held-relation = relation
merge-held-education = education
merge-held-work = work
merge-held-disability = disability
merge-title = { $gone } gives way to { $kept }
merge-col-kept = { $id } is kept
merge-col-gone = { $id } gives way
merge-col-holds = Holds
merge-stays = What was recorded under { $id } stays there to be found: { $enrollments ->
    [0] no enrollment
    [one] one enrollment
   *[other] { $enrollments } enrollments
}, { $jobs ->
    [0] no job
    [one] one job
   *[other] { $jobs } jobs
}.
merge-leaves-nobody = Nobody is left in { $household }: address, telephones and account stay on its file.
merge-gave-way = { $gone } is kept as { $kept } since { $day }.
merge-matter-visit = planned visit
merge-matter-task = task that was set
merge-matter-referral = referral
merge-matter-grievance = grievance
merge-matter-assessment = assessment for graduation
merge-matter-watch = watch after graduation
merge-rests-enrollment = enrollment
merge-rests-placement = job

refusal-e3901 = Nobody has decided that { $one } and { $other } are one person, or something of them has changed since.
    .hint = Look at both with masar duplicates show, then masar duplicates decide ... same.
refusal-e3902 = { $id } gave way to { $kept } on { $day }: it is the same person.
    .hint = Name { $kept } instead.
refusal-e3903 = { $id } is still enrolled: { $programme } ({ $enrollment }).
    .hint = Keep that record and let the other give way, or stop the enrollment first with masar enrollment stop. A household that was registered twice comes over as a whole with masar household merge.
refusal-e3904 = { $id } still has a job: { $employer } ({ $placement }).
    .hint = Keep that record and let the other give way, or end the job first with masar placement step.
refusal-e3905 = A payment for { $month } is on its way: { $enrollment }.
    .hint = Wait for the bank’s answer and record it with masar payment record.
refusal-e3906 = Money of { $month } is open: { $enrollment }.
    .hint = Pay or recover it first: masar balance show tells what is owed and what was too much.
refusal-e3907 = Something is open still: { $what } { $matter }.
    .hint = Close it first: masar task list and masar household show tell what it waits for.
refusal-e3908 = Under { $id } { $months ->
    [one] one month
   *[other] { $months } months
} of { $programme } are used up ({ $enrollment }); under { $kept } they would begin anew.
    .hint = Keep that record and let the other give way. Where months were used under both, rule first how many there are in all, with masar enrollment ruling.
refusal-e3909 = { $id } is head, and others stay.
    .hint = In one household --take relation makes { $kept } head; else name another head first with masar household head, or bring everybody over with masar household merge.
refusal-e3910 = Of { $field } there is nothing to choose: both say the same, or the record that gives way says nothing.
    .hint = masar duplicates merge ... --dry-run shows in which fields they differ.
refusal-e3911 = The { $what } { $id } was recorded after the records became one, and rests on it.
    .hint = Register the person again with masar person add, if there were two people.

batch-field-record = record of the person
batch-field-head = head of the household
batch-field-gave-way = gave way to
batch-kept-parted = two records that were parted: merge them again

cli-remark-kept-as = is kept as { $kept }
cli-remark-also = also { $gone }
cli-verb-duplicates-merge = Let one of two records of a person give way to the other
cli-flag-duplicates-merge-kept = The record that is kept, such as IRB-004217.3
cli-flag-duplicates-merge-gone = The record that gives way
cli-flag-duplicates-merge-take = Fields in which the record that gives way is right; where nothing is said what is filled in holds, then the kept record
cli-flag-duplicates-merge-keep = Fields in which the kept record is right all the same
cli-flag-duplicates-merge-on = From which day on the record that gives way is nobody’s (default: today)
cli-done-duplicate-merge = { $id }: one record instead of two.
cli-done-duplicate-part = { $id }: two records again.

key-duplicate-merge = Make one record of two
    .short = merge
help-because-not-judged-one = Nobody has decided that the two are one person.
form-title-duplicate-merge = One record instead of two
form-duplicate-kept = Is kept
form-duplicate-on = From
form-hint-duplicate-kept = The other one gives way; what was recorded under it stays there
form-hint-duplicate-held = Whose value holds
form-merge-of-kept = of the record kept
form-merge-of-gone = of the record that gives way
form-merge-nothing = (nothing)
form-merge-ask = Ctrl-S again makes one record of the two, Esc goes back to the form
form-foresee-merge = { $gone } { $other } gives way to { $kept } { $name }.
form-foresee-holds = { $field }: { $value }, and not { $not }
form-foresee-comes-over = { $field }: { $value } comes over
app-done-duplicate-merge = one record instead of two
app-done-duplicate-part = two records again
