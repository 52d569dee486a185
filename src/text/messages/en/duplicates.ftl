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
