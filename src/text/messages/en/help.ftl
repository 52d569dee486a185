### Help: the names of the contexts, and why a command does nothing now.
### Ids begin with `help-`; every id also stands in the Arabic file.

help-title = Keys that work here
help-in-households = Households
help-in-enrollments = Enrollments
help-in-timeline = Timeline
help-in-list = Moving
help-in-panes = In every pane
help-in-screen = In this screen
help-in-due = Due
help-in-dashboard = Dashboard
help-in-matters = Matters
help-in-line = Command line
help-in-search = Searching
help-in-form = Form
help-in-popup = Box
help-in-global = Everywhere
help-signs = Signs of the timeline
help-counts = A number before a key repeats it, in either kind of digits: 12 and a key that moves, moves 12 rows. With an Arabic keyboard the same physical keys work.

help-because-no-household = No household is under the cursor.
help-because-outermost = There is nothing to go back to here.
help-because-no-filter = All households are shown already.
help-because-no-message = There is no message to show.
help-because-nothing-to-choose = There is nothing to choose here.
help-because-form-open = Something is typed in a form: save it or leave it first.
help-because-nobody = This household has no members now.
help-because-no-enrollment = Mark an enrollment first: this row is a job.
help-because-none-allows = No enrollment of this household is in a state that allows it.
help-because-not-suspended = This enrollment is not suspended.
help-because-not-active = This enrollment is not active.
help-because-state = The state of this enrollment does not allow it.
help-because-no-job = There is no job here that goes on.
help-because-one-view = There is one way to look at this only.
help-because-no-act = There is nothing to act on here.
help-because-past = This is the past: nothing is changed there. Go back to today first.
help-because-past-screen = This screen speaks of today. Go back to today first.
help-because-today = This is today already.
help-because-mistake = The filter has a mistake; mend it, or leave with Esc.
help-because-no-mark = No household is marked yet.
help-because-no-jump = No jump has led there.
help-because-no-draft = No draft of this form is waiting.
help-because-no-change = Nothing was saved yet that could be repeated.
help-because-no-change-here = The last change cannot be repeated on this screen.
help-because-playing = A macro plays none, and records nothing.
help-because-recording = End the recording first: a macro plays none.
help-because-no-macro = Nothing is recorded yet.
