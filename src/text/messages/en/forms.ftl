### Field labels, hints and what is wrong with a field while it is being filled.
### Ids begin with `form-`; every id also stands in the Arabic file.

form-required = This field is required
form-none = None
form-list-empty = Nothing fits these letters
form-left-out =
    { $count ->
        [one] { $count } character left out
       *[other] { $count } characters left out
    }
form-discard-ask = Leave the form? Esc again leaves it, and what was typed is kept as a draft until you quit.
form-draft-kept = What was typed is kept: open the form again to go on with it.
form-draft-there = What was typed here earlier is kept: { $key } takes it, typing anew leaves it.
form-drafts-left =
    { $count ->
        [one] One form was left half typed. Open it again to go on with it.
       *[other] { $count } forms were left half typed. Open one again to go on with it.
    }
form-filled-again = Filled in as it was saved last. Check it, then { $key } saves.
form-day-meant = = { $date }, { $weekday }

## Titles

form-title-household-add = New household · { $office }
form-title-household-edit = Address and phones · { $household }
form-title-person-add = New member · { $household }
form-title-person-edit = Correct · { $person }
form-title-person-leave = Leaves the household · { $person }
form-title-disability = Disability · { $person }
form-title-payee = Account to pay into · { $household }
form-title-enrollment-add = Enroll · { $household }
form-title-verify = Verify · { $of }
form-title-activate = Activate · { $of }
form-title-reduce = Reduce · { $of }
form-title-restore = Restore · { $of }
form-title-suspend = Suspend · { $of }
form-title-lift = Lift the suspension · { $of }
form-title-stop = Stop · { $of }
form-title-graduate = Graduate · { $of }
form-title-reapply = Apply again · { $of }
form-title-placement-add = New job or project · { $household }
form-title-placement-step = Next stage · { $employer }
form-title-visit-add = Visit · { $household }
form-title-contact-add = Contact attempt · { $household }
form-title-note-add = Note · { $household }
form-enrollment-of = { $programme }, { $person }

## Labels

form-household-registered = Registered on
form-household-from = From
form-household-governorate = Governorate
form-household-liwa = Liwa
form-household-locality = Locality
form-household-address = Address
form-household-phone = Phone
form-household-phone-holder = Whose phone
form-household-phone-2 = Second phone
form-household-phone-2-holder = Whose second phone
form-person-name = Arabic name
form-person-name-latin = Latin name
form-person-relation = Relation to head
form-person-sex = Sex
form-person-birth = Born
form-person-national-number = National number
form-person-no-number = No number because
form-person-education = Education
form-person-work = Work
form-person-joined = Member from
form-person-disability = Disability from
form-person-disability-until = Disability until
form-person-evidence = Shown by
form-person-left = Left on
form-person-leaving = Why
form-payee-from = From
form-payee-kind = Paid into
form-payee-account = Account
form-payee-holder = In the name of
form-enrollment-programme = Programme
form-enrollment-person = Person
form-enrollment-track = Terms
form-enrollment-on = On
form-enrollment-placement = Job
form-enrollment-entry = Recorded as
form-enrollment-amount = Amount
form-enrollment-period = Paid
form-enrollment-reason = Reason
form-enrollment-note = Note
form-placement-person = Person
form-placement-kind = Kind
form-placement-employer = Employer
form-placement-sector = Sector
form-placement-governorate = Governorate
form-placement-liwa = Liwa
form-placement-wage = Wage a month
form-placement-stage = Stage
form-placement-on = On
form-placement-contract-from = Contract from
form-placement-social-security-from = Insured from
form-placement-reason = Why it ended
form-visit-on = On
form-visit-mode = Kind of visit
form-visit-outcome = Outcome
form-visit-text = What was seen
form-contact-on = On
form-contact-mode = By
form-contact-outcome = Outcome
form-contact-text = What was said
form-note-text = Note

## Choices that are the form's own

form-account-bank = Bank account
form-account-wallet = Mobile wallet
form-account-alias = CliQ alias
form-entry-active = Decided, active from that day
form-entry-applied = Applied, still to be verified
form-enrolls-household = for the household
form-enrolls-person = for one person

## Hints

form-hint-choice = Enter opens the list, letters narrow it, left and right change the choice
form-hint-day = 2026-03-15, 15/3/2026, today, or -3 for three days ago
form-hint-amount = Dinars with up to three decimals: 93.330
form-hint-name = Own, father's, grandfather's and family name
form-hint-name-latin = As a paper or a bank writes it; may stay empty
form-hint-birth = 2001-08-20, the year alone, or ? where it is not known
form-hint-national-number = Ten digits; leave it empty where there is none
form-hint-no-number = Only "not recorded" asks for the paper later
form-hint-locality = Town, village or camp
form-hint-address = Street, building, landmark
form-hint-governorate-first = Choose the governorate first
form-hint-phone = 079 123 4567; landlines and foreign numbers as they are
form-hint-phone-holder = Mother, neighbour, eldest son
form-hint-evidence = Which paper shows it
form-hint-disability-until = Empty while no end is known
form-hint-iban = JO and 28 more letters and digits; spaces do not matter
form-hint-wallet = The mobile number of the wallet
form-hint-alias = Letters and digits, as registered with CliQ
form-hint-payee-holder = The name in which the account is held
form-hint-note = One paragraph: line ends become spaces
form-hint-track = NAF terms for a family on aid; they decide amounts
form-hint-range = Sources report { $least } to { $most } ({ $row }, { $sources }); the agency decides
form-hint-employer = Employer, branch or project as it is called
form-hint-sector = It decides the minimum wage
form-hint-wage = Gross dinars a month; for a project what it is expected to bring
form-hint-minimum-wage = Gross dinars a month; the minimum wage is { $amount } ({ $row })

## What is wrong with what was typed

form-wrong-day = Not a date: write 2026-03-15, 15/3/2026, today, or -3
form-wrong-no-such-day = There is no such day
form-wrong-birth = Not a date: write 2001-08-20, the year alone, or ? for unknown
form-wrong-amount = Not an amount: write dinars as 93.330
form-wrong-decimals = A dinar has 1000 fils: at most three digits after the point
form-wrong-too-large = The amount is too large
form-wrong-number-length = A national number has ten digits, this has { $count }
form-wrong-number-digits = A national number has digits only
form-wrong-mobile = Not a Jordanian mobile: write it as 079 123 4567
form-wrong-iban-country = A Jordanian IBAN starts with JO
form-wrong-iban-length = A Jordanian IBAN has 30 characters, this has { $count }
form-wrong-iban-shape = The letters and digits of the IBAN are out of place
form-wrong-iban-check = The check digits do not fit: one character is wrong or two are swapped

## Who fits a programme, and what comes by rule

form-fit = { $age } years, fits { $from }-{ $to } ({ $row })
form-fit-age = { $age } years
form-fit-age-unknown = age not known
form-fit-outside = { $age } years, outside { $from }-{ $to } ({ $row })
form-fit-enrolled = enrolled already: { $id }
form-fit-no-placement = no job on record
form-by-rule = { $name }: { $value } a month, { $row } { $standing }
form-by-rule-share = { $name }: { $value } of the wage, { $row } { $standing }
form-by-rule-months = { $name }: { $value } months, { $row } { $standing }
form-standing-conflict = (sources disagree)
form-standing-assumption = (partly our assumption)
form-attempts = { $found } of { $needed } attempts on record ({ $row })

## What will follow

form-foresee-ends = { $name }: no money is due from { $month }
form-foresee-gap =
    { $count ->
        [one] { $name }: nothing is due for { $count } month, { $month }
       *[other] { $name }: nothing is due for { $count } months, the first { $month }
    }
form-foresee-begins = { $name }: { $amount } is due from { $month }
form-foresee-differs = { $name }: { $amount } instead of { $before } from { $month }
form-foresee-clock-waits = { $name }: { $used } of { $allowed } months are used; the rest stays until the suspension is lifted
form-foresee-clock-stops = { $name }: { $used } of { $allowed } months are used
form-foresee-clock-ends = { $name }: month { $used } of { $allowed }, ends { $day }
form-foresee-nothing = No money changes: none was due
form-head-handed-over = { $new } becomes head in the place of { $old }
form-title-look-back = Look back
form-past-day = Day
form-past-sense = Show things
form-hint-past-sense = As it stood: with what was recorded later; as known then: without it
form-wrong-after-today = This day has not come yet
