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
