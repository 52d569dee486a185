### States of enrollments, placements, payments and clocks.
### Ids begin with `state-`; every id also stands in the Arabic file.

state-active = Active
state-suspended = Suspended
state-stopped = Stopped
