### The filter language: what is wrong with a filter, what it says, and what its fields are.
### Ids begin with `filter-`; every id also stands in the Arabic file.

filter-comma = { ", " }
filter-or = or

## What is wrong with a filter: half a sentence, and what to do

filter-at = Column { $column }: { $problem }.
filter-meant = Did you mean { $meant }?
filter-unknown-field = there is no field { $name }
    .hint = Fields: { $known }. Words search names and numbers.
filter-of-another = { $name } is asked of { $of }
    .hint = Write { $written }.
filter-unknown-value = { $name } has no value { $value }
    .hint = Values: { $known }.
filter-missing-value = a value is missing
    .hint = As in gov:irbid.
filter-not-a-number = { $name } is compared with a number
    .hint = As in members>=5 or members:3..5.
filter-not-an-amount = { $name } is compared with dinars
    .hint = As in amount>=93.330.
filter-not-a-day = { $name } is compared with a day
    .hint = As in 2026-09-01, 2026-09, today, 30d or -3m.
filter-not-ordered = { $name } is neither larger nor smaller
    .hint = Write a colon.
filter-not-text = { $name } is no text that could be searched
    .hint = Write a colon.
filter-not-sorted = a list is not ordered by { $name }
    .hint = Order it by: { $known }.
filter-nothing-searched = the list is to be ordered by fit, and no words are searched for
    .hint = Write a name or other words first, as in: khaled sort:-score.
filter-backward = this range runs backwards
    .hint = Write the smaller or earlier end first.
filter-no-words = no names are searched here
    .hint = Write a field first: { $known }.
filter-not-here = this is not asked here
    .hint = Ask it outside these parentheses.
filter-open-quotation = this quotation mark is not closed
filter-open-parenthesis = this parenthesis is not closed
filter-unexpected = this does not belong here
    .hint = Put text that holds signs in quotation marks.
filter-too-deep = too many parentheses, one inside the other
filter-too-long = the filter is too long

## What a filter says

filter-everybody = every household
filter-all = all of these:
filter-any = any of these:
filter-not = not:
filter-word = a name, number, telephone or note: { $text }
filter-is = { $field }: { $values }
filter-is-text = { $field } with: { $values }
filter-below = { $field } below { $values }
filter-at-most = { $field } at most { $values }
filter-above = { $field } above { $values }
filter-at-least = { $field } at least { $values }
filter-below-day = { $field } before { $values }
filter-at-most-day = { $field } by { $values }
filter-above-day = { $field } after { $values }
filter-at-least-day = { $field } from { $values } on
filter-between = { $first } to { $last }
filter-today = today, { $day }
filter-away = { $day } ({ $distance })
filter-days-ahead =
    { $count ->
        [one] in 1 day
       *[other] in { $count } days
    }
filter-weeks-ahead =
    { $count ->
        [one] in 1 week
       *[other] in { $count } weeks
    }
filter-months-ahead =
    { $count ->
        [one] in 1 month
       *[other] in { $count } months
    }
filter-years-ahead =
    { $count ->
        [one] in 1 year
       *[other] in { $count } years
    }
filter-days-ago =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
filter-weeks-ago =
    { $count ->
        [one] 1 week ago
       *[other] { $count } weeks ago
    }
filter-months-ago =
    { $count ->
        [one] 1 month ago
       *[other] { $count } months ago
    }
filter-years-ago =
    { $count ->
        [one] 1 year ago
       *[other] { $count } years ago
    }
filter-among-any-person = at least one member
filter-among-no-person = no member
filter-among-all-person = every member
filter-among-count-person = number of members
filter-among-any-enrollment = at least one enrollment
filter-among-no-enrollment = no enrollment
filter-among-all-enrollment = every enrollment
filter-among-count-enrollment = number of enrollments
filter-among-any-placement = at least one job
filter-among-no-placement = no job
filter-among-all-placement = every job
filter-among-count-placement = number of jobs
filter-for-whom = { $who }, of which:
filter-order-rising = { $field }, the smallest first
filter-order-falling = { $field }, the largest first
filter-order-rising-score = { $field }, the weakest first
filter-order-falling-score = { $field }, the best first
filter-order-rising-day = { $field }, the earliest first
filter-order-falling-day = { $field }, the latest first
filter-sort = the order of the list
filter-one-person = a member
filter-one-enrollment = an enrollment
filter-one-placement = a job
filter-how-any = at least one of them
filter-how-no = none of them
filter-how-all = every one of them
filter-how-count = how many of them

## The indexes of the register

filter-index-words = names, numbers and notes
filter-index-names = names
filter-index-notes = words of notes
filter-index-governorates = governorates
filter-index-liwa = districts
filter-index-aid = states of aid
filter-index-programmes = programmes
filter-index-caseworkers = caseworkers
filter-index-cases = case numbers
filter-index-phones = telephones
filter-index-members = numbers of members
filter-index-tasks = tasks
filter-index-briefs = household summaries
filter-index-none = records are read

## Fields

filter-field-household-gov = governorate
filter-field-household-liwa = district
filter-field-household-aid = state of cash aid
filter-field-household-programme = programme going on
filter-field-household-name = name of a member
filter-field-household-phone = mobile
filter-field-household-case = case number
filter-field-household-caseworker = caseworker
filter-field-household-members = number of members
filter-field-household-office = office
filter-field-household-registered = day of registration
filter-field-household-due = day of something due
filter-field-household-started = start of an enrollment
filter-field-household-ended = end of an enrollment
filter-field-household-visited = last visit
filter-field-household-reached = last time the family was reached
filter-field-household-amount = cash aid for a period
filter-field-household-wages = wages of a month
filter-field-household-has = has
filter-field-household-no = lacks
filter-field-household-score = fit of the words
filter-field-household-note = notes and reports
filter-field-person-name = name
filter-field-person-age = age
filter-field-person-sex = sex
filter-field-person-relation = relation to the head
filter-field-person-education = education
filter-field-person-work = work
filter-field-person-disability = disability on record
filter-field-person-joined = day of joining
filter-field-enrollment-programme = programme
filter-field-enrollment-state = state
filter-field-enrollment-since = day of the last step
filter-field-enrollment-reason = reason of the last step
filter-field-enrollment-track = track
filter-field-enrollment-applied = day of application
filter-field-enrollment-started = start
filter-field-enrollment-ends = end of support
filter-field-enrollment-ended = day of stop or exit
filter-field-enrollment-amount = amount decided
filter-field-placement-employer = employer
filter-field-placement-kind = kind
filter-field-placement-stage = stage
filter-field-placement-sector = sector
filter-field-placement-liwa = district
filter-field-placement-wage = wage
filter-field-placement-contract = start of the contract
filter-field-placement-insured = start of social security
filter-field-placement-started = first day of work
filter-field-placement-ended = last day of work

## Values

filter-aid-none = never in aid
filter-flag-yes = yes
filter-flag-no = no
filter-has-phone = telephone
filter-has-payee = payment account
filter-has-caseworker = caseworker
filter-has-address = address
filter-has-work = somebody at work
filter-has-disability = member with a disability
filter-has-visit = visit
filter-has-note = note

# The page about the language of filters.
filter-help-title = Searching and filtering
filter-help-words = A word is looked for in names, in any spelling or in Latin letters, in case numbers, national numbers and telephones, and in notes. The best fit stands first. Where few are found, names one letter off are found too.
filter-help-fields = field:value asks for one thing: values in their words or codes, several with commas. Numbers, amounts and days also take < <= > >= and ranges, as 3..5. Days: 2026-09-01, 2026-09, 2026, today, 30d from now, -3m ago (d days, w weeks, m months, y years).
filter-help-joined = What stands side by side must all hold; "or", "not" and parentheses join otherwise. Quotation marks hold words together.
filter-help-several = Of members, enrollments and jobs: any, no, all, or count with a comparison, then the question in parentheses.
filter-help-examples = Examples
filter-help-example-name = khaled gov:irbid
filter-help-example-note = note:"home visit"
filter-help-example-place = gov:irbid,ajloun aid:active
filter-help-example-range = members:3..5 wages>=290
filter-help-example-days = due<30d not visited>=-6m
filter-help-example-either = no:phone or no:address
filter-help-example-person = any person(sex:female age>=18 work:seeking)
filter-help-example-count = count person(age<18)>=4
filter-help-example-order = ~ahmad caseworker:lina sort:-score
filter-help-household = A household
filter-help-offered = values are offered as you type
filter-help-order = Any field of a household with one value orders the list; a minus turns the order round.
