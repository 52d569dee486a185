### Titles, columns and empty states of the panes, the filter's mistakes, the
### details of a household.
### Ids begin with `pane-`; every id also stands in the Arabic file.

pane-households = Households
pane-enrollments = Enrollments
pane-timeline = Timeline
pane-of = of { $count }
pane-aid = aid
pane-work = work
pane-no-programme = unenrolled
pane-suspended-days = susp. { $days } d
pane-month-of = { $used } of { $allowed }
pane-month = month { $used }/{ $allowed }
pane-next-end = ends { $date }
pane-since = since { $date }
pane-ends = ends { $date }
pane-a-month = /month
pane-a-quarter = /qtr.
pane-household = household
pane-name-and-age = { $name }, { $age }
pane-comma = { ", " }

pane-search-offers = Fields and values
pane-search-hint = name, phone, case number, or gov:irbid aid:active
pane-households-empty = This register is empty. Press { $key } to add the first household; or leave and run masar import FILE to take a list in, or masar demo to look around in a made-up office.
pane-households-none-found = No household fits this filter. { $key } shows all of them again.
pane-enrollments-empty = In no programme and no job yet. { $key } enrolls.
pane-nothing-takes-text = Nothing here takes pasted text.
pane-no-such-key = { $key } does nothing here. { $help } shows the keys that work.
pane-more = { $key }: all of it
pane-more-keys =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
pane-message = Message
pane-too-small = Masar needs { $needed-width } columns and { $needed-height } rows; this window has { $width } and { $height }. Make it larger: nothing is lost.
pane-no-terminal = The panes need a terminal. For scripts and screen readers there are the plain verbs: masar help.

pane-disability = disability
pane-sex-female = F
pane-sex-male = M
pane-sex-not-recorded = ?
pane-address = Address
pane-phone = Phone
pane-payee = Paid into
pane-caseworker = Caseworker
pane-registered = Registered
pane-log = Visits, calls and notes
pane-log-empty = Nothing is recorded yet.
pane-log-visit = Visit ({ $mode }): { $outcome }
pane-log-contact = Contact ({ $mode }): { $outcome }
pane-log-note = Note
pane-enrollment-of = { $programme } · { $who } ({ $state })
