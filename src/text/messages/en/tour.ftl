### The tour: seven things to do once. Ids begin with `tour-`; every id also
### stands in the Arabic file. A sentence has two rows of a screen of 80 columns.

tour-title = Tour: { $step } of { $of }
tour-out = ends the tour
tour-move = Go down the list of families, and up again. The panes below tell of the family at the marker.
tour-open = Go into the family: its enrollments, and from one of them into its months. { $back } leads back.
tour-filter = Look for families: type part of a name, or gov:irbid, then { $accept }. Later { $clear } shows all again.
tour-line = Say what you want in a word, such as visit: the list shows what does it and its keys. { $run } runs it, { $close } leaves.
tour-keys = Press it alone: a box says which keys may follow, and what each does. { $leave } leaves it.
tour-what-if = What if one of the family takes a job? 24 months, with the job and without. { $cancel } leaves the form.
tour-help = All keys that work where you are, as they are bound for you. { $close } closes the box.
tour-done = That was the tour. { $again } begins it again.
tour-ended = The tour has ended. { $again } begins it again.
