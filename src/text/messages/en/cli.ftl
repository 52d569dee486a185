### The plain verbs: help, table headings, answers, and what went wrong.
### Ids begin with `cli-`; every id also stands in the Arabic file.

## Help

cli-about = Masar: the caseworker’s register for moving a family from aid to work
cli-help-usage = Usage:
cli-help-verbs = Verbs
cli-help-verb = VERB
cli-help-arguments = Arguments
cli-help-flags = Flags
cli-help-everywhere = Flags of every verb
cli-help-reasons = Reasons:
cli-help-after =
    Without a verb the panes open.

    Exit codes:
      0  done
      1  refused by a rule, or something typed is wrong
      2  an unknown verb or flag, or one is missing
      3  what was named is not in the register
      4  the register could not be opened, read or written
      5  masar verify found something wrong
      130  stopped with Ctrl-C; what was written by then is told

    Environment:
      MASAR_STORE  the directory of the register
      MASAR_TEXT   who orders Arabic letters on a terminal: visual (Masar), lro, logical (the terminal)

## Verbs

cli-verb-household = Households: list, show, add, edit, head, split, merge, office
cli-verb-household-list = List the households that a filter lets through
cli-verb-household-show = Show everything on a household’s file
cli-verb-household-add = Register a household with its members
cli-verb-household-edit = Change address, telephones, account or caseworker
cli-verb-person = People: show, add, edit, disability, leave, move
cli-verb-person-show = Show a person with enrollments and work
cli-verb-person-add = Add a member to a household
cli-verb-person-edit = Put right what is known of a person
cli-verb-person-disability = Record a disability and since when it counts
cli-verb-person-leave = End a membership: death, marriage, moving out
cli-verb-enrollment = Enrollments: list, show, add, every step, stages, papers, rulings, corrections
cli-verb-enrollment-list = List enrollments of a household, or across those a filter finds
cli-verb-enrollment-show = Show an enrollment: steps, amounts, payments, clocks and why
cli-verb-enrollment-add = Enroll a household or a person in a programme
cli-verb-enrollment-verify = Verify an application
cli-verb-enrollment-activate = Activate a verified enrollment
cli-verb-enrollment-reduce = Reduce the amount
cli-verb-enrollment-restore = Restore the amount after a reduction
cli-verb-enrollment-suspend = Suspend; months and place are kept
cli-verb-enrollment-lift = Lift a suspension
cli-verb-enrollment-stop = Stop; back only by applying again
cli-verb-enrollment-graduate = Graduate: the family needs it no more
cli-verb-enrollment-reapply = Apply again after a stop or a graduation
cli-verb-placement = Jobs and projects: add, step, link, fare, confirm, check, correct, wage
cli-verb-placement-add = Record a job or project of a person
cli-verb-placement-step = Take a placement to its next stage
cli-verb-payment = Payments: record
cli-verb-payment-record = Record what a payer reports about a line
cli-verb-visit = Visits: add, plan, move, off
cli-verb-visit-add = Log a visit that was made or tried
cli-verb-contact = Attempts to reach a family: add
cli-verb-contact-add = Log an attempt to reach the family
cli-verb-note = Notes: add, templates, check
cli-verb-note-add = Write a note on the case
cli-verb-timeline = Show the payment timeline of a household and explain each line
cli-verb-due = Show what needs attention, the earliest first: clocks, visits, wages, referrals, failed payments ...
cli-verb-filter = Filters: what one means, and the fields there are
cli-verb-filter-explain = Say in words what a filter means, and which index answers what
cli-verb-filter-fields = List every field a filter may name
cli-verb-rules = The rule book: list, show, check
cli-verb-rules-list = List programmes and rules
cli-verb-rules-show = Show every row of a rule, a programme, the criteria (graduation) or the plans of follow-up (plans)
cli-verb-rules-check = Check a rule book file
cli-verb-verify = Check the register: journal, state and indexes
cli-verb-rebuild = Make the state anew from the journal
cli-verb-backup = Write a backup of the register into a new file
cli-verb-restore = Restore a backup into an empty place
cli-verb-demo = Make a made-up office to try the program on
cli-verb-wire = Count the bytes that an hour of work sends to the terminal

## Flags

cli-flag-store = The directory of the register (also MASAR_STORE)
cli-flag-format = How to answer: table for people; json, jsonl or csv for programs
cli-flag-lang = The language, English or Arabic (usually from LC_ALL or LANG)
cli-flag-as-of = See things as they were recorded by the end of that day
cli-flag-today = Take that day for today: for rehearsals and tests
cli-flag-user = Who gives the command (usually the account’s name)
cli-flag-rules = The office’s own rule book
cli-flag-reveal = Show national numbers and accounts in clear
cli-flag-help = Show this help
cli-flag-version = Show the version
cli-flag-filter-explain-filter = A filter such as: gov:irbid any person(age<30) sort:-members
cli-flag-filter = Filter such as: gov:irbid aid:active members>=5 محمود
cli-flag-limit = Rows to show at the most (table: 50, other formats: all)
cli-flag-offset = Households to skip
cli-flag-household = Case number, such as IRB-004217
cli-flag-person = Person’s number, such as IRB-004217.3
cli-flag-enrollment = Enrollment’s number, such as IRB-004217/2
cli-flag-placement = Placement’s number, such as IRB-004217+1
cli-flag-enrollment-add-placement = The placement it supports
cli-flag-who = Case number of a household, or number of a person
cli-flag-office = Prefix of the registering office: three letters
cli-flag-on = The day it happened or holds from (today if not given)
cli-flag-from = The day it holds from (today if not given)
cli-flag-person-disability-from = The day the disability counts from
cli-flag-until = The last day, where there is one
cli-flag-timeline-from = First month (the first in which anything happened)
cli-flag-timeline-to = Last month (the last end in sight)
cli-flag-governorate = Governorate, by code or name
cli-flag-liwa = Liwa, by code or name
cli-flag-locality = Town, village or camp
cli-flag-detail = Street, building, landmark
cli-flag-phone = Telephone and whose it is; repeat it for more, the first is tried first
cli-flag-household-edit-phone = Telephones that hold from that day; the others end
cli-flag-iban = Bank account to pay into
cli-flag-wallet = Mobile wallet to pay into
cli-flag-alias = CliQ alias to pay into
cli-flag-holder = Name in which the account is held
cli-flag-caseworker = Caseworker’s account name
cli-flag-no-caseworker = Assign the household to nobody
cli-flag-member = A member: name=...,sex=female,born=2001-08-20,relation=daughter,number=...; repeat it
cli-flag-json = Take everything from a JSON file, or - for standard input
cli-flag-once = A key of your own: the same key is carried out once only
cli-flag-name = Name in Arabic letters
cli-flag-latin = Name in Latin letters
cli-flag-national-number = National number: ten digits
cli-flag-no-number = Why there is no national number
cli-flag-born = Date or year of birth
cli-flag-sex = Sex
cli-flag-relation = Relation to the head
cli-flag-education = Highest education
cli-flag-work = What the person does now
cli-flag-disability = The day a disability counts from
cli-flag-evidence = What it is and which paper shows it
cli-flag-why = Why the person left
cli-flag-programme = Code of the programme; see masar rules list
cli-flag-enrollment-list-programme = Only of this programme
cli-flag-enrollment-list-state = Only in this state
cli-flag-enrollment-list-household = Only of this household
cli-flag-enrollment-list-limit = Enrollments to show at the most (table: 50, other formats: all)
cli-flag-track = On whose terms (from the household’s aid if not given)
cli-flag-applied = Record an application to be verified, not a decision
cli-flag-amount = Decided amount in dinars
cli-flag-period = How often it is paid
cli-flag-note = A note on the step
cli-flag-reason = Coded reason; see below
cli-flag-placement-step-reason = Why it ended; see below
cli-flag-kind = What kind of work
cli-flag-employer = Employer, branch or project
cli-flag-sector = Sector, by its code or its name
cli-flag-placement-add-liwa = Liwa of the workplace, by code or name
cli-flag-wage = Gross wage a month in dinars
cli-flag-contract-from = First day of the contract
cli-flag-social-security-from = First day in social security
cli-flag-stage = The stage it has reached (referred if not given)
cli-flag-to = The stage it reaches
cli-flag-component = Component, where the programme has several
cli-flag-month = The first month the line covers
cli-flag-payment-record-amount = Amount reported in dinars
cli-flag-state = The state reported
cli-flag-attempt = Number of the attempt (the one going on, or the next after a failure)
cli-flag-bank-reason = The bank’s reason code, such as AC04
cli-flag-payment-record-on = The day of that state (today if not given)
cli-flag-mode = How
cli-flag-outcome = What came of it
cli-flag-text = What was said or seen
cli-flag-within = How far ahead: 90d, 12w
cli-flag-due-kind = Only tasks of this kind
cli-flag-due-count = How many households have tasks of each kind
cli-flag-due-limit = Households to look at (table: 50, other formats: all)
cli-flag-rules-show-name = Name of a rule, code of a programme, criterion or plan; or graduation, or plans
cli-flag-file = The file
cli-flag-households = How many households
cli-flag-seed = Another seed, another office
cli-flag-no-open = Do not open the panes afterwards
cli-flag-lean = Send few bytes, for slow lines: as it is set, unless given
cli-flag-scroll-regions = Let the terminal move rows itself: as its name and the settings say, unless given
cli-flag-width = Width of the screen in cells
cli-flag-height = Height of the screen in rows
cli-crash = Masar has failed and had to end. What was saved is saved, and what was half typed up to a few seconds ago is kept. What failed is written in { $file }: give that file to whoever looks after Masar.
cli-crash-unwritten = Masar has failed and had to end. What was saved is saved. What failed: { $failure } (no report could be written: { $why }). Tell whoever looks after Masar.
cli-settings-file = Settings in { $file } cannot be read and are left out: { $why }
cli-settings-unknown = Settings in { $file }: there is no setting { $name }; it is left out.
cli-settings-value = Settings in { $file }: { $name } takes one of { $takes }; it is left out.
cli-settings-macro = Settings in { $file }, line { $line }: the macro { $name } is left out. { $why } Mend the line, or record it anew.
cli-settings-macro-value = A macro is one line of keys between quotation marks.
cli-settings-macro-name = A name has 20 letters at most and no blanks.
cli-settings-macro-open = The text beginning with { $text } has no quotation mark at its end.
cli-settings-macro-text = The text { $text } is empty or too long.
cli-settings-macro-many = It has more than { $most } keys.

## Mistakes in the command line

cli-usage-unknown-flag = There is no flag { $given } here.
cli-usage-unknown-verb = There is no verb { $verb }.
cli-usage-missing-verb = A verb is missing.
cli-usage-missing = Missing: { $given }
cli-usage-conflict = { $given } does not go with { $other }.
cli-usage-value = { $value } is no value of { $given }.
cli-usage-values = { $given } needs one value.
cli-usage-not-text = An argument is not readable as text (UTF-8).
cli-usage-other = The command line could not be read.
cli-usage-did-you-mean = Did you mean { $meant }?
cli-usage-known = One of: { $known }
cli-usage-see-help = --help after the verb shows what it takes.

## What could not be read

cli-read-day = { $value } is no date.
    .hint = Write it as 2026-03-15.
cli-read-month = { $value } is no month.
    .hint = Write it as 2026-03.
cli-read-amount = { $value } is no amount.
    .hint = Write dinars as 93.330.
cli-read-decimals = { $value } has more than three decimals.
    .hint = A dinar has 1000 fils.
cli-read-mixed-digits = { $value } mixes two kinds of digits.
    .hint = Use one kind: 0-9, or ٠-٩.
cli-read-too-large = { $value } is too large.
    .hint = Check the number.
cli-read-household = { $value } is no case number.
    .hint = Write it as IRB-004217.
cli-read-person = { $value } is no person’s number.
    .hint = Write it as IRB-004217.3.
cli-read-enrollment = { $value } is no enrollment’s number.
    .hint = Write it as IRB-004217/2.
cli-read-placement = { $value } is no placement’s number.
    .hint = Write it as IRB-004217+1.
cli-read-subject = { $value } is neither a household nor a person.
    .hint = Write IRB-004217 for a household, IRB-004217.3 for a person.
cli-read-code = { $value } is not known here.
    .hint = One of: { $known }
cli-read-national-number = This is no national number.
    .hint = It has ten digits and nothing else.
cli-read-iban-country = This is no Jordanian IBAN.
    .hint = It begins with JO.
cli-read-iban-length = The IBAN does not have 30 characters.
    .hint = Copy it whole from the bank’s paper.
cli-read-iban-shape = Letters and digits of the IBAN are out of place.
    .hint = JO, 2 digits, 4 letters, 4 digits, 18 letters or digits.
cli-read-iban-check = The check digits of the IBAN do not fit.
    .hint = One character is wrong, or two are swapped.
cli-read-mobile = { $value } is no Jordanian mobile.
    .hint = Write it as 079 123 4567.
cli-read-user = { $value } is no account name.
    .hint = Up to 64 letters without spaces, such as lina.
cli-read-office = { $value } is no office.
    .hint = Three Latin letters, such as IRB.
cli-read-span = { $value } is no span of days.
    .hint = Write 90d for days or 12w for weeks, up to a hundred years.
cli-read-count = { $value } is no number.
    .hint = Write a whole number, such as 50.
cli-read-born = { $value } is no date or year of birth.
    .hint = Write 2001-08-20, or 2001 where no more is known.
cli-read-pair = { $value } is no pair.
    .hint = Write key=value, parted by commas.
cli-read-key = There is no key { $value }.
    .hint = One of: { $known }
cli-read-key-twice = { $value } is given twice.
    .hint = Leave one of them out.
cli-read-lang = { $value } is no language of the program.
    .hint = Write en or ar.
cli-read-missing = This must be given.
    .hint = --help after the verb shows what it takes.
cli-read-exclusive = This does not go with { $known }.
    .hint = Leave one of them out.

## What else goes wrong

cli-report-field = Field:
cli-json = { $file } is not the JSON that was expected: line { $line }, column { $column }.
    .hint = Mend it there and give it again.
cli-filter = The filter { $filter } is wrong at column { $column }: { $problem }.
cli-filter-ordered = Ordered by: { $order }.
cli-filter-slips = Where fewer than { $few } households have all these words, names one letter off are found as well.
cli-filter-by-indexes =
    { $found ->
        [one] The indexes alone find 1 household; no record is read.
       *[other] The indexes alone find { $found } households; no record is read.
    }
cli-filter-by-records =
    { $read ->
        [one] The indexes leave 1 household open: its record is read.
       *[other] The indexes leave { $read } households open: their records are read.
    }
cli-filter-in-codes = In codes: { $filter }
cli-filter-kind-text = text
cli-filter-kind-code = one of a list
cli-filter-kind-number = number
cli-filter-kind-amount = dinars
cli-filter-kind-day = day
cli-filter-language = Compare with : < <= > >=, join with or, not and parentheses, give several values with commas and ranges with two dots. Days are 2026-09-01, 2026-09, 2026, today, 30d, -3m. Ask about several with any, no, all or count before person(…), enrollment(…), placement(…). Order with sort:-members,name.
cli-filter-is-of-now = The filter goes by what is known now; the households found are shown as they were recorded then.
cli-no-rule = The rule book has nothing called { $name }.
    .hint = masar rules list shows them all.
cli-book-wrong = The rule book { $file } is wrong at line { $line }, column { $column }.
    .hint = Mend it there; masar rules check reads it again.
cli-file = { $file } could not be read.
    .hint = Check the path and that you may read it.
cli-no-user = Nobody says who gives this command.
    .hint = Give your name with --user.
cli-no-place = The system names no place for the register.
    .hint = Name one with --store or MASAR_STORE.
cli-no-register = There is no register in { $file }.
    .hint = masar household add begins one, masar restore brings one back, masar demo makes one up; --store names another place.
cli-not-made-up = The register in { $file } holds something else than this made-up office.
    .hint = Name an empty place with --store, or the seed it was made with.
cli-past-is-read = The past is only read: nothing is changed with --as-of.
    .hint = Leave --as-of out; the day something holds from has a flag of its own.
cli-no-random = The system gave no random bytes.
    .hint = Try again.
cli-output = The answer could not be written.
    .hint = Check where the output goes.
cli-found-wrong =
    { $count ->
        [one] { $count } thing is wrong.
       *[other] { $count } things are wrong.
    }
    .hint = masar rebuild makes the state anew where the journal is whole; otherwise restore a backup with masar restore.

## The register itself

cli-store-s1101 = Somebody changed the record in between.
    .hint = Look at the record again and repeat the change.
cli-store-s1102 = Another Masar has the register open.
    .hint = Close the other Masar first.
cli-store-s1103 = The state of the register does not open.
    .hint = Run masar rebuild: it makes the state again from the journal; nothing is lost.
cli-store-s1104 = The state of the register is damaged.
    .hint = Run masar rebuild: it makes the state again from the journal; nothing is lost.
cli-store-s1105 = The disk is full.
    .hint = Free some space and repeat. If nothing can be freed, delete the file ballast in the register’s directory. Everything acknowledged is kept.
cli-store-s1106 = The register could not be read or written.
    .hint = Check that the directory is there, may be written by you, and has room.
cli-store-s1107 = The register takes no more changes after a failure.
    .hint = Close Masar and open it again; everything acknowledged is kept.
cli-store-s1108 = A look into the register was stopped.
    .hint = Look again when there is time for it.
cli-store-s1201 = A record is damaged.
    .hint = Run masar verify to see what else is damaged, then masar rebuild.
cli-store-s1202 = A record is damaged.
    .hint = Run masar verify to see what else is damaged, then masar rebuild.
cli-store-s1203 = A record is damaged.
    .hint = Run masar verify to see what else is damaged, then masar rebuild.
cli-store-s1206 = A record is damaged.
    .hint = Run masar verify to see what else is damaged, then masar rebuild.
cli-store-s1207 = A record is damaged.
    .hint = Run masar verify to see what else is damaged, then masar rebuild.
cli-store-s1204 = A newer Masar wrote this record.
    .hint = Open it with the newer Masar that wrote it.
cli-store-s1205 = A record is too large.
    .hint = Make the change in smaller steps.
cli-store-s1208 = A record cannot be written.
    .hint = This is a mistake in the program: report it.
cli-store-s1301 = The journal could not be read or written.
    .hint = Check that the directory is there, may be written by you, and has room.
cli-store-s1302 = The disk is full.
    .hint = Free some space and repeat. If nothing can be freed, delete the file ballast in the register’s directory. Everything acknowledged is kept.
cli-store-s1303 = The journal is damaged.
    .hint = Change nothing in the register’s directory. Put the missing part back from a copy, or restore a backup with masar restore.
cli-store-s1304 = A part of the journal is missing.
    .hint = Change nothing in the register’s directory. Put the missing part back from a copy, or restore a backup with masar restore.
cli-store-s1305 = The journal ends too early.
    .hint = Change nothing in the register’s directory. Put the missing part back from a copy, or restore a backup with masar restore.
cli-store-s1306 = A part of the journal is another register’s.
    .hint = Move that file out: it was copied in.
cli-store-s1307 = A newer Masar wrote this journal.
    .hint = Open it with the newer Masar that wrote it.
cli-store-s1308 = The change is too large.
    .hint = Make it in smaller steps.
cli-store-s1309 = The journal takes no more changes after a failure.
    .hint = Close Masar and open it again; everything acknowledged is kept.
cli-store-s1310 = The journal knows no such operation.
    .hint = This is a mistake in the program: report it.
cli-store-s1401 = Another Masar has the register open.
    .hint = Close the other Masar first.
cli-store-s1402 = The register could not be locked.
    .hint = Check that the directory is there, may be written by you, and has room.
cli-store-s1501 = The directory of the register cannot be used.
    .hint = Check that the directory is there, may be written by you, and has room.
cli-store-s1502 = The journal is gone, but the state remembers it.
    .hint = Bring the folder journal back, or restore a backup with masar restore.
cli-store-s1503 = The register’s key is damaged.
    .hint = Copy the file key from a backup: masar restore into another place.
cli-store-s1504 = The system gave no random bytes.
    .hint = Try again.
cli-store-s1505 = The journal speaks of a household that was never registered.
    .hint = Run masar verify; then restore a backup with masar restore.
cli-store-s1506 = The history of a household breaks off.
    .hint = Run masar verify; then restore a backup with masar restore.
cli-store-s1508 = The journal is ahead of the state.
    .hint = Nothing is lost: close Masar and open it again, and it catches up.
cli-store-s1509 = The register is closed.
    .hint = Open it again.
cli-store-s1510 = Too many households were found to order them by what their records say.
    .hint = Narrow the filter to at most 50,000, or leave out sort.
cli-store-s1511 = The place is not empty.
    .hint = Name a place that is empty or not there yet.
cli-store-s1512 = This is no backup of Masar.
    .hint = Name a file that masar backup wrote.
cli-store-s1513 = What was restored is not what was backed up.
    .hint = The backup is damaged: use another one. The place was left as it was.
cli-store-s1514 = An entry of the journal is gone.
    .hint = Run masar verify; then restore a backup with masar restore.
cli-store-s1515 = A restore into this place was cut off.
    .hint = Restore the backup again with masar restore.
cli-store-s1516 = The file is there already.
    .hint = Name a file that is not there yet.
cli-store-s1517 = Stopped: nothing was changed.
    .hint = Give the same command again when there is time for it.

## Table headings

cli-col-case = Case
cli-col-head = Head
cli-col-place = Place
cli-col-members = Members
    .short = Size
cli-col-aid = Aid
cli-col-aid-amount = Aid in JOD
cli-col-wages = Wages
cli-col-person = Person
cli-col-name = Name
cli-col-relation = Relation
cli-col-sex = Sex
cli-col-age = Age
cli-col-national-number = National no.
cli-col-remarks = Remarks
cli-col-enrollment = Enrollment
cli-col-programme = Programme
cli-col-who = Who
cli-col-state = State
cli-col-since = Since
cli-col-placement = Placement
cli-col-employer = Employer
cli-col-stage = Stage
cli-col-wage = Wage
cli-col-day = Day
cli-col-days = Days
cli-col-what = What
cli-col-households = Households
cli-col-outcome = Outcome
cli-col-text = Text
cli-col-by = By
cli-col-clock = Clock
cli-col-step = Step
cli-col-reason = Reason
cli-col-note = Note
cli-col-from = From
cli-col-amount = JOD
cli-col-period = Period
cli-col-month = Month
cli-col-component = Component
cli-col-attempt = Attempt
cli-col-bank-reason = Bank
cli-col-of = Month of support
cli-col-rule = Rule
cli-col-code = Code
cli-col-condition = What is asked
cli-col-answered-by = Answered by
cli-col-inside = Inside
cli-col-field = Field
cli-col-arabic = In Arabic
cli-col-kind = Kind
cli-col-meaning = Meaning
cli-col-title = Title
cli-col-enrolls = Enrolls
cli-col-value-today = In force
cli-col-payer = Payer
cli-col-amount-by = Amount
cli-col-months-by = Months

## Labels

cli-fact-registered = Registered
cli-fact-address = Address
cli-fact-phone = Telephone
cli-fact-payee = Account
cli-fact-caseworker = Caseworker
cli-fact-reference = Reference
cli-fact-latin = In Latin letters
cli-fact-national-number = National number
cli-fact-born = Born
cli-fact-sex = Sex
cli-fact-relation = Relation
cli-fact-education = Education
cli-fact-work = Work
cli-fact-joined = Member since
cli-fact-remarks = Remarks
cli-fact-who = Who
cli-fact-state = State
cli-fact-track = Terms
cli-fact-placement = Placement
cli-fact-next = Possible steps
cli-fact-value = Value
cli-fact-from = From
cli-fact-known-by = In force by
cli-fact-until = Until
cli-fact-when = Where
cli-fact-standing = Standing
cli-fact-enrolls = Enrolls
cli-fact-ages = Ages
cli-fact-ends = Ends

## Headings

cli-title-members = Members
cli-title-enrollments = Enrollments
cli-title-placements = Placements
cli-title-clocks = Clocks
cli-title-log = Visits, contacts, notes
cli-title-steps = Steps
cli-title-decisions = Decided amounts
cli-title-payments = Payments
cli-title-programmes = Programmes
cli-title-matters = Matters
cli-title-balance = Balance
cli-title-wages = Wages confirmed
cli-title-checks = Checks whether the job is kept
cli-title-loans = Loans
cli-title-criteria = Criteria of an assessment for graduation
cli-title-plans = Plans of follow-up
cli-rules-also = masar rules show graduation shows the criteria for leaving aid, rules show plans the plans step by step.
cli-col-after-support = After support
cli-col-employed = Employed
cli-col-evidence = Evidence
cli-col-after = After
cli-fact-points-needed = Points needed
cli-fact-watch = Watch
cli-fact-checks = Checks after
cli-fact-counts-from = Counts from
plan-that-day = the same day
plan-on-placement-started = the first day of work
plan-on-support-ended = the last day of support
plan-on-suspended = the day of suspension
plan-on-graduated = the day of exit
cli-title-rules = Rules
cli-title-components = Components

## What was done

cli-done-before = This was carried out before; nothing was changed now: { $id }
cli-done-household-add = Registered { $id }.
cli-done-household-edit = Address and telephones of { $id } are saved.
cli-done-household-payee = The account of { $id } is saved.
cli-done-household-assign = The caseworker of { $id } is saved.
cli-done-person-add = Added { $id }.
cli-done-person-edit = What is known of { $id } is saved.
cli-done-person-disability = The disability of { $id } is on record.
cli-done-person-leave = The membership of { $id } is ended.
cli-done-enrollment-add = Enrolled: { $id }.
cli-done-enrollment-verify = Verified: { $id }.
cli-done-enrollment-activate = Active: { $id }.
cli-done-enrollment-reduce = Reduced: { $id }.
cli-done-enrollment-restore = Restored: { $id }.
cli-done-enrollment-suspend = Suspended: { $id }.
cli-done-enrollment-lift = The suspension is lifted: { $id }.
cli-done-enrollment-stop = Stopped: { $id }.
cli-done-enrollment-graduate = Graduated: { $id }.
cli-done-enrollment-reapply = Applied again: { $id }.
cli-done-payment-record = What was reported about { $id } is on record.
cli-done-placement-add = Recorded the placement { $id }.
cli-done-placement-step = The placement { $id } is at its new stage.
cli-done-visit-add = Logged the visit { $id }.
cli-done-contact-add = Logged the attempt { $id }.
cli-done-note-add = Wrote the note { $id }.

## Answers

cli-nothing-found = Nothing found
cli-shown = { $from } to { $to } of { $total }
cli-place = { $liwa }, { $governorate }
cli-age =
    { $age ->
        [one] { $age } year
       *[other] { $age } years
    }
cli-remark-disability = disability since { $day }
cli-payee-bank = Bank
cli-payee-wallet = Wallet
cli-payee-alias = CliQ
cli-log-visit = Visit
cli-log-contact = Contact
cli-log-note = Note
cli-component-of = { $programme }: { $component }
cli-clock-ends = Month { $used } of { $allowed }, ends { $day }
cli-clock-waits = Month { $used } of { $allowed }, waits while suspended
cli-clock-broken = Month { $used } of { $allowed }, over since { $day }
cli-row-note = { $standing }: { $note }
cli-timeline-stretch = { $from } to { $to }
cli-timeline-nothing = Nothing has begun in these months.
cli-timeline-wage = Wage
cli-timeline-loan = Instalments
cli-number-of = { $number } of { $of }
cli-amount-decided = decided
cli-due-nothing =
    { $days ->
        [one] Nothing is due within { $days } day.
       *[other] Nothing is due within { $days } days.
    }
cli-book = Rule book { $book }, edition of { $day }
cli-book-checked = The rule book { $book } is sound: programmes { $programmes }, rules { $rules }, rows { $rows }.
cli-rule-version = Version { $version }
cli-value-range = { $from } to { $to }
cli-value-months = { $months }: { $counting }
cli-value-ages = ages { $from } to { $to }
cli-value-days = { $from } to { $to } days
cli-register-begun = A new register is begun in { $dir }
cli-register-torn = Bytes cut off the end of the journal: { $bytes }. They were of a change that was never acknowledged.
cli-verify-sound = The register is sound: entries { $entry }, households { $households }, rows { $rows }. Digest { $digest }
cli-verify-journal = Journal: { $what }
cli-verify-missing = Missing: { $what }
cli-verify-extra = Does not belong: { $what }
cli-verify-differs = Differs from the journal: { $what }
cli-verify-digest = The digest does not fit: { $what }
cli-verify-invariant = Against the rules: { $what }
cli-rebuilt = The state is made anew: entries { $entry }, households { $households }.
cli-backup-written = Written to { $file }: entries { $entry }, households { $households }. Digest { $digest }
cli-backup-restored = Restored from { $file } and compared: entries { $entry }, households { $households }. Digest { $digest }
cli-demo-made = A made-up office of { $households } households in { $store }: commands carried out { $commands }.
cli-demo-repeated = Commands that had been carried out before and changed nothing: { $repeated }
cli-demo-refused = Commands that the register refused: { $refused }
cli-progress-open = Catching up: entry { $done } of { $of }
cli-progress-verify = Checking: entry { $done } of { $of }
cli-progress-rebuild = Rebuilding: entry { $done } of { $of }
cli-progress-backup = Copying: entry { $done } of { $of }
cli-progress-restore = Restoring: entry { $done } of { $of }
cli-demo-stopped = Stopped: { $households } of { $of } households are made up and written.
    .hint = The same command again goes on where it stopped.
cli-progress-demo = Making up households: { $done } of { $of }

## Files in: the verbs, their flags and mistakes.

cli-verb-import = Take households and people in from a workbook or a CSV file
cli-verb-template = Write the workbook that import reads, with every column explained
cli-flag-import-file = The workbook (.xlsx) or CSV file
cli-flag-import-profile = What its columns mean: masar (our template), hope, 121, jobseekers, or a .toml file
cli-flag-import-sheet = The sheet of households, if not the profile's
cli-flag-import-people-sheet = The sheet of people, if not the profile's
cli-flag-import-encoding = utf-8, utf-16le, utf-16be, windows-1256 or windows-1252; else it is judged
cli-flag-import-separator = What stands between cells of a CSV file; else it is judged
cli-flag-import-dates = How to read 03/04/1990 where the column does not prove it
cli-flag-import-update = Change households that the register has: each row names one by case number or a member's national number; an empty cell leaves a field as it is, none (or بلا) clears it. Shows the plan and does nothing
cli-flag-import-from = The day from which addresses, telephones and accounts hold; else today
cli-flag-import-except = Leave these households out
cli-flag-import-reason = Why, for all of them; kept in the journal
cli-flag-import-dry-run = Decide every row against the register and write nothing
cli-flag-import-rejects = Where to write refused rows; else beside the file
cli-flag-import-all-or-nothing = Import only if no row is refused
cli-flag-import-office = The office that registers; else the one that registered last
cli-flag-template-file = Where to write it; it must end in .xlsx
cli-rows-refused = { $count ->
    [one] One row was refused
   *[other] { $count } rows were refused
}
cli-read-workbook = { $value } must end in .xlsx
