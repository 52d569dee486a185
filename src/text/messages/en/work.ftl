# Employers, workplaces, vacancies, and work followed after it began.

refusal-e3201 = There is no employer { $id }.
    .hint = masar employer list shows all of them.
refusal-e3202 = There is no workplace { $id }.
    .hint = masar employer show E-0042 lists the workplaces of an employer.
refusal-e3203 = There is no vacancy { $id }.
    .hint = masar vacancy list shows those that are open.
refusal-e3204 = “{ $sector }” is no sector of the table.
    .hint = Take one of { $known }. The minimum wage goes by it.
refusal-e3205 = A vacancy has at least one seat.
    .hint = Give the number of seats with --seats.
refusal-e3206 = It would close before it opens on { $from }.
    .hint = Check the two days.
refusal-e3207 = The vacancy { $id } was closed on { $day }.
    .hint = Open a new one instead: what was closed stays as it was.
refusal-e3208 = { $taken ->
        [one] One seat has somebody: no fewer can be offered.
       *[other] { $taken } seats have somebody: no fewer can be offered.
    }
    .hint = End the placements first, or offer as many seats.
refusal-e3209 = { $seats ->
        [one] The one seat of { $id } has somebody.
       *[other] All { $seats } seats of { $id } have somebody.
    }
    .hint = masar vacancy edit raises the seats, if there are more.
refusal-e3210 = The placement { $id } ended on { $day }.
    .hint = What is over stays as it was: record the new job.
refusal-e3211 = In { $month } nobody worked there as yet.
    .hint = Wages are confirmed for months between the first day of work and today.
refusal-e3212 = It is not known when support of { $id } ends, so there is nothing to count from.
    .hint = Enroll the person in the support that goes with the job, or record the day it went on without.
refusal-e3213 = No check is made { $after } months after support; checks are after { $checks }.
    .hint = masar placement check --after takes one of these.
refusal-e3214 = Support lasts until { $last }: this check can be made from { $from } on.
    .hint = Come back on that day.
refusal-e3215 = Every job and project has a sector: the minimum wage goes by it.
    .hint = Take one of { $known }; “other” where none of them fits.

## Vocabularies

employer-kind-employer = Employer
employer-kind-branch-investor = Branch investor
has-yes = yes
has-no = no
has-not-known = not known
    .short = ?
employer-mark-dismissed-to-replace = Dismissed staff to take supported workers
employer-mark-wages-late = Pays wages late
employer-mark-wages-below-minimum = Pays below the minimum wage
employer-mark-cash-back = Takes back part of the wage
vacancy-closed-filled = Filled
vacancy-closed-withdrawn = Withdrawn by the employer
vacancy-closed-site-closed = The workplace closed
vacancy-closed-unfit = Not as promised
vacancy-closed-recorded-in-error = Recorded in error
evidence-worker = The worker says so
evidence-payslip = Payslip or bank statement
evidence-employer = The employer says so
evidence-social-security = Record of social security
evidence-visit = Seen at the workplace
employed-yes = Still employed
employed-no = No longer employed
employed-not-found = Could not be found
distance-same-liwa = same district
distance-neighbouring-liwa = next district
distance-same-governorate = same governorate
distance-neighbouring-governorate = next governorate
distance-elsewhere = farther
distance-not-known = distance not known

## Matching

match-fits-age = { $age } years old ({ $row })
    .short = age
match-fits-near = near
match-fits-transport = transport is given
    .short = transport
match-fits-childcare = { $children ->
        [one] childcare for one small child
       *[other] childcare for { $children } small children
    }
    .short = childcare
match-fits-accessible = accessible
match-fits-wage = the wage keeps to the minimum of { $least } ({ $row })
    .short = wage
match-fits-sector = knows the sector
    .short = sector
match-against-at-work = at work or not looking for any
    .short = at work
match-against-age-not-known = age not on record
    .short = age?
match-against-age = { $age } years old; { $from } to { $to } is asked ({ $row })
    .short = age { $age }
match-against-far = far
match-against-no-transport = no transport
match-against-transport-not-known = transport not known
    .short = transport?
match-against-no-childcare = { $children ->
        [one] no childcare for one small child
       *[other] no childcare for { $children } small children
    }
    .short = no childcare
match-against-not-accessible = not accessible
match-against-access-not-known = access not known
    .short = access?
match-against-wage-below-minimum = wage below the minimum of { $least } ({ $row })
    .short = wage too low
match-against-minimum-not-known = minimum wage not known: no sector
    .short = minimum wage?
match-against-months-used = { $used } of { $allowed } months of support already used
    .short = { $used } of { $allowed } months used
work-nobody-fits = Nothing fits as things stand.
work-fare-not-said = The fare is not said: it still comes off the net gain.

## Lists and pages

work-col-employer = Employer
work-col-employer-name = Employer
work-col-site = Workplace
work-col-vacancy = Vacancy
work-col-person = Person
work-col-name = Name
work-col-kind = Kind
work-col-sector = Sector
work-col-sites = Workplaces
work-col-open = Open
work-col-flags = Flags
work-col-place = Place
work-col-branch = Branch
work-col-bus = Bus
work-col-childcare = Childcare
work-col-accessible = Accessible
work-col-title = Work
work-col-wage = Wage
work-col-seats-left = Seats left
work-col-transport = Transport
work-col-state = State
work-col-distance = Distance
work-col-net-gain = Net gain
work-col-against = Against it
work-fact-registration = Social security
work-fact-contact = Contact
work-fact-phone = Telephone
work-fact-email = Email
work-fact-support-from = Supported since
work-fact-needs = Asks for
work-fact-open-from = Open from
work-fact-open-until = Open until
work-title-sites = Workplaces
work-title-vacancies = Vacancies
work-open = open
work-not-open = not open
work-minimum-kept = The minimum wage of the sector is { $least } ({ $row }).
work-below-minimum = Below the minimum wage of the sector, { $least } ({ $row }).
work-minimum-not-known = The minimum wage is not known: no sector is named.
work-wage-nothing = No wage arrived.
work-wage-below-contract = Less than was agreed: { $agreed }.
work-wage-below-minimum = Less than the minimum wage of the sector, { $least } ({ $row }).

## Plain verbs

cli-verb-employer = Employers and branch investors: add, edit, flag, list, show
cli-verb-employer-add = Record an employer
cli-verb-employer-edit = Put right what is known of an employer
cli-verb-employer-flag = Put on record what was found at an employer
cli-verb-employer-list = List employers
cli-verb-employer-show = Show an employer with workplaces and vacancies
cli-verb-site = Workplaces and branches: add, edit
cli-verb-site-add = Record a workplace of an employer
cli-verb-site-edit = Put right what is known of a workplace
cli-verb-vacancy = Vacancies: add, edit, close, list, show
cli-verb-vacancy-add = Open a vacancy at a workplace
cli-verb-vacancy-edit = Put right what a vacancy offers
cli-verb-vacancy-close = Close a vacancy for good
cli-verb-vacancy-list = List vacancies that take people
cli-verb-vacancy-show = Show a vacancy
cli-verb-match = Vacancies that fit a person, or people who fit a vacancy
cli-verb-placement-link = Say which vacancy a job fills
cli-verb-placement-fare = Record what the way to work costs
cli-verb-placement-confirm = Record the wage that arrived in a month
cli-verb-placement-check = Record whether somebody stayed after support
cli-flag-of-employer = Employer’s number, such as E-0042
cli-flag-of-site = Workplace’s number, such as E-0042.2
cli-flag-of = A person’s number, or a vacancy’s, such as E-0042#3
cli-flag-match-limit = Rows to show at the most (20 if not given)
cli-flag-is = What it is to the programmes
cli-flag-registration = Number at the Social Security Corporation
cli-flag-contact = Whom to call there
cli-flag-email = Email address
cli-flag-support-from = First day of support to the investor
cli-flag-mark = What was found
cli-flag-shown-by = The placement whose wages show it
cli-flag-remark = A remark
cli-flag-called = What the workplace is called
cli-flag-at = Its liwa, by code or name
cli-flag-village = Its village, town or camp
cli-flag-branch = Whether it is a productive branch
cli-flag-bus = Whether the employer brings workers there
cli-flag-childcare = Whether children are looked after
cli-flag-accessible = Whether somebody with a disability can work there
cli-flag-title = What work it is
cli-flag-seats = How many seats
cli-flag-transport = Whether the way is provided or paid for
cli-flag-needs = What it asks of a person
cli-flag-open-from = First day (today if not given)
cli-flag-open-until = Last day
cli-flag-because = Why it is closed
cli-flag-near = Governorate whose vacancies come first
cli-flag-closed = Also those that take nobody now
cli-flag-employers = Employers to look at, at the most
cli-flag-costs = Dinars a month, there and back
cli-flag-for-month = The month, such as 2026-03
cli-flag-received = Dinars that arrived; 0 where none did
cli-flag-shown = What shows it
cli-flag-placement-check-after = Months after the last day of support
cli-flag-employed = Whether still employed
cli-read-employer = { $value } is no employer’s number.
    .hint = An employer’s number looks like E-0042.
cli-read-site = { $value } is no workplace’s number.
    .hint = A workplace’s number looks like E-0042.2.
cli-read-person-or-vacancy = { $value } is neither a person’s nor a vacancy’s number.
    .hint = A person’s number looks like IRB-004217.3, a vacancy’s like E-0042#3.
cli-done-employer-add = Recorded the employer { $id }.
cli-done-employer-edit = What is known of { $id } is saved.
cli-done-employer-flag = It is on record of { $id }.
cli-done-site-add = Recorded the workplace { $id }.
cli-done-site-edit = What is known of { $id } is saved.
cli-done-vacancy-add = Opened the vacancy { $id }.
cli-done-vacancy-edit = What { $id } offers is saved.
cli-done-vacancy-close = Closed the vacancy { $id }.
cli-done-placement-link = { $id } fills the vacancy.
cli-done-placement-fare = The fare of { $id } is on record.
cli-done-placement-confirm = The wage of { $id } is on record.
cli-done-placement-check = The check of { $id } is on record.
cli-flag-name-latin = Name in Latin letters
cli-flag-vacancy = Vacancy’s number, such as E-0042#3

## Following a job, on the screen

key-placement-confirm = The wage of a month arrived
    .short = wage
key-placement-check = Still in the job after support
    .short = still there
key-placement-fare = What the way to work costs
    .short = fare
help-because-no-wage = There is no job here that pays a wage.
help-because-no-retention = It is not known when support of a job here ends.
form-title-placement-confirm = Wage of a month · { $employer }
form-title-placement-check = Still in the job? · { $employer }
form-title-placement-fare = The way to work · { $employer }
form-placement-month = Month
form-placement-received = Arrived
form-placement-evidence = Shown by
form-placement-note = Remark
form-placement-after = Check
form-placement-employed = Employed
form-placement-fare = Fare a month
form-hint-received = Dinars that reached the worker; 0 where nothing did
form-hint-fare = There and back, in dinars; 0 where it costs nothing
form-foresee-job-still-open = The job stays open here: record its end as well.
form-foresee-after-fare = { $rest } of { $wage } are left after the way.
retention-after = { $after ->
        [0] At the end of support
        [one] One month after support
       *[other] { $after } months after support
    }
app-done-placement-confirm = wage on record
app-done-placement-check = check on record
app-done-placement-fare = fare on record

## Vacancies, on the screen

key-screen-vacancies = Vacancies
    .short = vacancies
key-vacancy-candidates = Who fits this vacancy
    .short = who fits
key-vacancy-place = Place this person there
    .short = place
key-person-openings = Vacancies that fit a person
    .short = what fits
help-in-vacancies = Vacancies
help-in-candidates = Who fits
help-in-openings = What fits
help-because-no-vacancy = No vacancy is marked.
screen-vacancies = Vacancies
screen-vacancies-empty = No vacancy takes people today. Add the employer, then its workplace, then the vacancy: { $keys }.
screen-candidates = Who fits
screen-candidates-empty = Nobody on file of the age that the programme takes is looking for work.
screen-openings = What fits
screen-openings-empty = No vacancy with a seat left takes people today.
column-title = Work
column-employer = Employer
column-place = Place
column-sector = Sector
column-wage = Wage
column-seats = Left
column-transport = Transport
column-childcare = Childcare
column-person = Person
column-age = Age
column-distance = Way
column-gain = Net gain
column-said = Against and for it
match-line = Against: { $against }. For: { $fits }.
match-brief = { $against } + { $fits }
match-line-for = For: { $fits }.
match-line-against = Against: { $against }.
form-foresee-seat = { $left ->
        [0] No seat of { $vacancy } is left.
        [one] It takes the last seat of { $vacancy }.
       *[other] It takes one of { $left } seats left of { $vacancy }.
    }

## Employers, workplaces and vacancies, filled in on the screen

key-employer-add = Add an employer or branch investor
    .short = employer
key-site-add = Add a workplace of an employer
    .short = workplace
key-vacancy-add = Add a vacancy at a workplace
    .short = add
key-placement-link = Say which vacancy a job fills
    .short = vacancy
key-placement-correct = Correct the day of a stage of a job
    .short = correct day
key-placement-wage = Correct the wage of a job
    .short = correct wage
help-because-no-employer = No employer is on record yet: add one first.
help-because-no-site = No workplace is on record yet: add one to an employer first.
help-because-no-seat = No vacancy with a seat left is on record.
help-because-no-job-known = No job is on record here.
form-title-employer-add = New employer
form-title-site-add = New workplace
form-title-vacancy-add = New vacancy
form-title-placement-link = Which vacancy it fills · { $employer }
form-title-placement-correct = Correct the day of a stage · { $employer }
form-title-placement-wage = Correct the wage · { $employer }
form-employer-name = Arabic name
form-employer-name-latin = Latin name
form-employer-kind = Kind
form-employer-sector = Sector
form-employer-social-security = Soc. security no.
form-employer-contact = Person to call
form-employer-phone = Telephone
form-employer-email = Email
form-employer-support-from = Supported since
form-hint-employer-social-security = Its number at the Social Security Corporation; support needs one
form-site-employer = Employer
form-site-name = Name
form-site-governorate = Governorate
form-site-liwa = Liwa
form-site-locality = Locality
form-site-branch = Branch
form-site-bus = Bus
form-site-childcare = Childcare
form-site-accessible = Accessible
form-hint-site-name = What people call the place: Rihab branch
form-hint-site-branch = Whether it is a productive branch
form-hint-site-bus = Whether the employer brings workers there
form-hint-accessible = Whether somebody with a disability can work there
form-vacancy-site = Workplace
form-vacancy-title = Work
form-vacancy-sector = Sector
form-vacancy-seats = Seats
form-vacancy-wage = Wage a month
form-vacancy-transport = Transport
form-vacancy-childcare = Childcare
form-vacancy-accessible = Accessible
form-vacancy-needs = Asks for
form-vacancy-open-from = Open from
form-vacancy-open-until = Open until
form-hint-vacancy-seats = How many people it takes
form-hint-vacancy-transport = Whether the way there is provided or paid for
form-hint-vacancy-needs = What it asks of a person, in the employer’s words
form-hint-vacancy-until = The last day; empty where it stays open
form-vacancy = Vacancy
form-hint-vacancy = Those of the same employer come first; letters narrow the list
form-correction-stage = Stage
form-hint-correct-wage = The wage that was agreed from the start, for all its months
app-done-employer-add = employer on record
app-done-site-add = workplace on record
app-done-vacancy-add = vacancy open
app-done-placement-link = vacancy of the job on record

## Lists that were made from a part

looked-employers = from the first { $looked } of { $of } employers
    .short = first { $looked } of { $of }
looked-employers-near = from the nearest { $looked } of { $of } employers
    .short = nearest { $looked } of { $of }
looked-households-near = from the nearest { $looked } of { $of } households
    .short = nearest { $looked } of { $of }
work-looked-employers = Only the first { $looked } of { $of } employers who hire were looked at: { $flag } takes a higher number.
work-looked-employers-near = Only the nearest { $looked } of { $of } employers who hire were looked at: { $flag } takes a higher number.
work-looked-households-near = Only the nearest { $looked } of { $of } households were looked at: { $flag } takes a higher number.
cli-flag-look = How many employers, or households, are looked at; 200 unless said
