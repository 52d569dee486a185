### Titles, columns and empty states of the panes.
### Ids begin with `pane-`; every id also stands in the Arabic file.

pane-households = Households
pane-enrollments = Enrollments
pane-timeline = Timeline
