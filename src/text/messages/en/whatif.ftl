### What if this person takes this job: the sheet, its warnings, the page for the family.
### Ids begin with `whatif-` (refusals: `refusal-e37`); every id also stands in the Arabic file.

## What is refused

refusal-e3701 = A fare cannot be less than nothing.
    .hint = Give what the way to work costs a month, or leave it out.
refusal-e3702 = The job would start on { $day }; today is { $today }.
    .hint = Ask about a job that is still to come; record one that has begun as a placement.
refusal-e3703 = The start lies too far ahead: { $day }. The farthest day is { $farthest }.
    .hint = Check the year.

## Lines of the sheet

whatif-line-wage = Wage
whatif-line-income = Expected income
whatif-line-social-security = Social security
whatif-line-naf-share = NAF’s share of it
whatif-line-transport = Transport
whatif-line-aid = Aid
whatif-line-other = Other support
whatif-line-fare = Fare
whatif-line-employer = To the employer
whatif-net = In hand

## Why something is not known

whatif-why-reassessed = NAF decides anew
whatif-why-not-decided = no amount decided
whatif-why-no-row = no rule says
whatif-why-suspended = suspended
whatif-why-part-month = part of a month
whatif-why-fare-not-said = not said
whatif-why-no-grace = no rule of a grace
whatif-not-known = not known: { $why }
whatif-before = now { $amount }
whatif-range = reported { $range } ({ $row })

## Grounds

whatif-ground-offer = the offer
whatif-ground-record = on record: { $placement }
whatif-ground-decision = decided from { $month }, recorded { $day }

## What ends

whatif-cliff-support = support ends
    .short = support ends
whatif-cliff-contract = contract ends
    .short = contract ends
whatif-cliff-reassessment = grace ends, aid decided anew
    .short = grace ends
whatif-at-least = at least
whatif-if-work-goes-on = if the work goes on
    .short = if work lasts
whatif-less-fare = less the fare

## The sheet as it is read

whatif-title = What if { $name } takes this job?
whatif-offer = { $kind }, { $wage } gross a month, from { $start }
whatif-offer-sector = sector { $sector }
whatif-offer-fare = fare { $fare } a month
whatif-offer-bus = the employer brings the workers
whatif-offer-fare-unknown = fare not said
whatif-now = Now, { $month }: { $amount } a month
whatif-stretch = Months { $from } to { $to }, { $first } to { $last }
whatif-stretch-one = Month { $from }, { $first }
whatif-months = Month by month
whatif-sums = In { $months } months
whatif-sum-without = Without the job
whatif-sum-with = With the job
whatif-sum-difference = Difference
whatif-sum-least =
    { $months ->
        [one] in { $months } month more may come in than is known
       *[other] in { $months } months more may come in than is known
    }
whatif-sum-worst = Worst month
whatif-worst = { $month } (month { $number }): { $amount }; against now { $now }, against without { $without }
whatif-sum-even = Worth it from
whatif-even-never = not within these months
whatif-fare-limit = Pays up to a fare of
whatif-fare-none = not even without a fare
whatif-endings = What ends when
whatif-ends-early = the programme ends on { $day }
whatif-employer = To the employer, in no sum above
whatif-employer-line =
    { $months ->
        [one] { $name }: { $amount } in { $months } month
       *[other] { $name }: { $amount } a month for { $months } months
    }
whatif-warnings = To know before it is shown
whatif-written = Written for the family: { $file }
whatif-col-number = No
whatif-col-without = Without
whatif-col-with = With
whatif-col-difference = Difference
whatif-col-what = What
whatif-col-ground = From

## Warnings

whatif-warning-below-minimum = The wage is below the minimum of { $minimum } from { $month } on.
whatif-warning-sector-minimum = This sector has a minimum of its own: { $minimum }, not { $general }.
whatif-warning-minimum-not-known = From { $month } on the rule book has no minimum wage for this sector.
whatif-warning-sector-not-said = No sector is said: the minimum wage looked at is that of most sectors.
whatif-warning-age-outside = { $programme } is not counted: at { $age }, outside the ages { $least } to { $most } on entry.
whatif-warning-age-not-known = No birth is on record: the ages of the programmes could not be looked at.
whatif-warning-programme-over = { $programme } is not counted: it ended on { $day }.
whatif-warning-programme-ends = { $programme } ends on { $day }, before the months are used up.
whatif-warning-not-in-book = { $programme } is not in this rule book and not counted.
whatif-warning-months-used = { $programme }: months used before: { $used } of { $allowed }.
whatif-warning-leaves-work = The work on record { $placement } is taken to end when this one starts.
whatif-warning-grace-before = There was work before ({ $placement }): whether a second job gets a whole grace again is not said.
whatif-warning-also-in = Also in { $programme } ({ $enrollment }): whether that goes on beside the job is not in the rule book.
whatif-warning-pending = Asked for and not decided: { $programme } ({ $enrollment }). It is in no month.
whatif-warning-not-on-aid = The household gets no cash of NAF: no grace and no share of social security.
whatif-warning-project-income = What a project brings in is expected, not promised; no support of employers follows it.
whatif-warning-fare-not-said = The fare is not said: take it off every month with the job.
whatif-warning-allowance-beside-bus = Whether the allowance is paid where the employer brings the workers is not said; it is counted.
whatif-warning-employer-transport = The sector’s agreement speaks of { $amount } transport money where there is no bus: ask the employer. It is in no sum.
whatif-warning-row = { $rule }: { $standing }.

## The page for the family

whatif-page-title = What if we take this job?
whatif-page-who = Work offered to { $name }
whatif-page-job = Wage { $wage } a month, from { $start }
whatif-page-project = A project of { $name }
whatif-page-income = Expected income { $wage } a month, from { $start }
whatif-page-jod = JOD
whatif-page-now = Now, each month
whatif-page-with = With the work, each month
whatif-page-first-months =
    { $months ->
        [one] in the first month
       *[other] in the first { $months } months
    }
whatif-page-more = { $amount } more
whatif-page-less = { $amount } less
whatif-page-before-fare = before the fare to work
whatif-page-after-fare = after the fare to work
whatif-page-steps = Step by step, { $months } months
whatif-page-months-count =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
whatif-page-from-to = { $from } to { $to }
whatif-page-at-least = at least
whatif-page-of-month = A month, at first
whatif-page-part-earned = from work
whatif-page-part-aid = aid
whatif-page-part-transport = transport
whatif-page-part-other = other
whatif-page-part-unknown = aid not known
whatif-page-line-now = what you have now
whatif-page-dates =
    { $count ->
        [one] The day to remember
       *[other] The days to remember
    }
whatif-page-after-support = no transport money any more
whatif-page-after-contract = the contract is over
whatif-page-after-reassessment = aid is decided anew
whatif-page-last-day-transport = The last day of the transport money of { $amount } a month. After it you pay the whole way yourselves.
whatif-page-last-day-employer = The employer’s support ends. Ask before it whether the work goes on.
whatif-page-last-day-contract = The work contract ends.
whatif-page-last-day-share = NAF’s payment of social security ends.
whatif-page-last-day-grace = The last day on which the wage does not count. Then NAF looks at the family again: aid may stay, change or stop.
whatif-page-sure = What is sure
whatif-page-unsure = What is not sure
whatif-page-sure-wage = The wage of { $amount } a month while the contract lasts, to { $day }.
whatif-page-sure-aid = The work takes nothing from the aid of { $amount } up to { $day }.
whatif-page-sure-share = Of social security NAF pays { $share } a month up to { $day }; { $left } is left to you.
whatif-page-sure-transport = Transport money of { $amount } a month up to { $day }.
whatif-page-unsure-transport = Transport money: { $amount } by the rules we have, but sources differ. Ask.
whatif-page-unsure-aid = Aid after { $day } is not known, so it is not counted here.
whatif-page-unsure-aid-gap = Aid is not known now: { $why }.
whatif-page-unsure-work = After { $day } there is the wage only if the work goes on.
whatif-page-unsure-income = What the project brings in is expected, not promised.
whatif-page-unsure-fare = The fare to work is not said. Take it off each month:
whatif-page-unsure-minimum = The wage is below the minimum wage of { $minimum }. Ask why.
whatif-page-unsure-part-month = The first month is not whole: ask how it is paid.
whatif-page-ask = Whom to ask
whatif-page-ask-worker = Your caseworker: { $name }
whatif-page-ask-nobody = Your caseworker:
whatif-page-ask-phone = Telephone:
whatif-page-foot = Worked out on { $day } for { $case } from the register and the rules of that day. It is no decision and no promise.
whatif-page-rows = Rules behind it:

## The verb

cli-verb-whatif = What would be, month by month, if a person took a job
cli-flag-whatif-wage = Gross wage a month in dinars; expected income of a project
cli-flag-whatif-start = The first day of work
cli-flag-whatif-kind = What kind of work; an employer’s unless given
cli-flag-whatif-employer = Who offers it
cli-flag-whatif-liwa = Liwa of the workplace, by code or name
cli-flag-whatif-fare = What the way to work costs a month in dinars
cli-flag-whatif-bus = The employer brings the workers
cli-flag-whatif-page = Write the page for the family, in Arabic unless --lang says otherwise; .html or .txt
cli-flag-whatif-vacancy = Vacancy’s number, such as E-0042#3: its wage, sector and place, unless other flags say otherwise
cli-read-vacancy = { $value } is not a vacancy’s number
    .hint = Write it as E-0042#3.
cli-read-family-page = { $value } must end in .html or .txt
    .hint = A page is written as HTML that prints, or as plain text.

## The panes

screen-whatif = What if
screen-whatif-empty = Nothing was asked.
key-whatif-open = What if a person takes a job?
    .short = what if
key-whatif-page = Write the page for the family
    .short = page
help-in-whatif = What if
help-because-nothing-asked = Nothing was asked yet.
whatif-month = Month
whatif-not-written = { $code }: the page was not written: { $what }
whatif-no-writer = No page can be written from here: use masar whatif --page.
form-whatif-wage = Wage
form-whatif-sector = Sector
form-whatif-start = First day
form-whatif-kind = Kind of work
form-whatif-ride = Way to work
form-whatif-ride-fare = at own cost
form-whatif-ride-bus = the employer’s bus
form-whatif-fare = Fare a month
form-whatif-governorate = Governorate
form-whatif-liwa = Liwa
form-hint-whatif-start = The first day of work, up to a year ahead
form-hint-whatif-fare = Dinars a month; leave it empty where nobody has said
form-foresee-whatif = Months { $from } to { $to }: { $with } instead of { $without }
form-foresee-whatif-one = Month { $from }: { $with } instead of { $without }
form-foresee-whatif-least-one = Month { $from }: at least { $with }, without the job { $without }
form-foresee-whatif-least = Months { $from } to { $to }: at least { $with }, without the job { $without }
