### Screens other than the three panes: their titles, the headings of lists,
### and what is said of what is due.
### Ids begin with `screen-`, `column-` or `due-`; every id also stands in the
### Arabic file.

screen-due = Due
screen-due-view-30 = within 30 days
screen-due-view-60 = within 60 days
screen-due-view-90 = within 90 days
screen-due-empty = Nothing asks for attention: no clock ends in this time, nothing is suspended, no payment failed.

column-household = Household
column-head = Head
column-when = When
column-day = Day
column-what = What
column-who = Who
column-more = +

due-in =
    { $days ->
        [0] today
       *[other] in { $days } d
    }
due-late = { $days } d late
due-for =
    { $days ->
        [0] today
       *[other] for { $days } d
    }
due-ago =
    { $days ->
        [0] today
       *[other] { $days } d ago
    }
due-suspended = { $programme }: suspended
due-payment-failed = { $amount } of { $month } not paid, { $reason }
due-ends-support = { $what } ends, month { $used } of { $allowed }
due-ends-grace-job = Grace of income ends: { $what }
due-ends-grace-project = Grace of income ends: { $what }
due-ends-contract = Contract ends: { $what }

past-banner-stood = THE PAST: as it stood on { $date }. Nothing can be changed
past-banner-known = THE PAST: as it was known on { $date }. Nothing can be changed
past-banner-back = { $key }: today
past-not-yet = not on file
past-sense-stood = As it stood
past-sense-known = As it was known then

screen-matters = Matters
screen-matters-empty = No visit is planned; no task, no referral, no grievance, no assessment, nothing to put right.
column-matter = Matter
column-stands = Stands
column-number = Number
matter-visit = Planned visit
matter-task = Task
matter-referral = Referral
matter-grievance = Grievance
matter-assessment = Assessment
matter-watch = Watch
matter-overpayment = Overpayment
matter-adjustment = Adjustment
matter-open = open
matter-planned = planned
matter-made = made
matter-called-off = called off
matter-watched = watched
matter-over = over
matter-reopened = opened again
matter-until = until { $date }
matter-settled = settled
matter-to-tell = family to be told
matter-to-agree = plan to agree
matter-coming-back = coming back
matter-rest-of = { $rest } of { $amount } open
matter-taken-back = taken back
matter-owed = owed
matter-paid = under way or paid
matter-owed-for = { $amount } for { $month }
