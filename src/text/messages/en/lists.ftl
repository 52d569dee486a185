## Lists of households: columns, groups, samples, what changed; saved views

cli-verb-view = Saved views: a filter with its order, columns and grouping under a name
cli-verb-view-save = Save a view under a name
cli-verb-view-list = The saved views, one's own and those for everybody
cli-verb-view-show = What a view says
cli-verb-view-drop = Forget a view; what it said is shown once more
cli-flag-view = A saved view: its filter beside --filter, and its order, columns and group where none are given
cli-flag-saved = A saved view: its filter beside --filter, and its order, columns and group where none are given
cli-flag-sort = In which order, such as -members,name: - for the largest first
cli-flag-columns = Which columns, in which order: id, head, place, governorate, liwa, locality, members, aid, aid_amount, aid_month, work_wages, standing, next_end, phone, caseworker, registered
cli-flag-group = Group by a column, with subtotals
cli-flag-sample = Draw so many by lot, for review
cli-flag-household-list-seed = What draws the same ones again
cli-flag-since = What changed in this list since the end of that day: added, gone, and fields that differ
cli-flag-household-list-out = Write the list into this new file: .xlsx or .csv
cli-flag-view-save-name = Letters, digits, - and _
cli-flag-view-name = The name of a view
cli-flag-shared = For everybody at this register
cli-flag-replace = In place of the view that has this name

cli-col-governorate = Governorate
cli-col-liwa = District
cli-col-locality = Town or village
cli-col-caseworker = Caseworker
cli-col-registered = Registered
cli-col-became = In the list
cli-col-then = Was
cli-col-view = View
cli-col-whose = Whose
cli-col-filter = Filter
cli-col-sort = Order
cli-col-columns = Columns
cli-col-group = Group

cli-list-sheet = Households
cli-list-written =
    { $households ->
        [one] One household was written to { $file }
       *[other] { $households } households were written to { $file }
    }
cli-sample = { $drawn } of { $total }, drawn by lot; --seed { $seed } draws the same again.
cli-group =
    { $households ->
        [one] { $name }: one household
       *[other] { $name }: { $households } households
    }
cli-group-none = not recorded
cli-group-shown = { $shown } of { $all } are shown.
cli-since = Since { $day }: { $added } added, { $gone } gone, { $changed } changed.
cli-since-added = added
cli-since-gone = gone
cli-since-changed = changed
cli-view-saved = The view { $name } is saved.
cli-view-dropped = The view { $name } is forgotten. It said:
cli-view-own = own
cli-view-shared = everybody’s
cli-view-none = No view is saved yet: masar view save NAME --filter TEXT.
cli-no-view = There is no view { $name }.
    .hint = Saved are: { $known }.
cli-view-taken = There is a view { $name } already.
    .hint = Take another name; or --replace puts this one in its place.
cli-read-view-name = { $value } is no name for a view: up to 40 letters, digits, - and _

cli-col-aid-month = Aid/month
    .short = Aid
cli-col-standing = Standing
cli-col-ends = Next end

## The same in the panes: columns, groups, views, samples, files

column-group = Group
column-group-households = Households
column-group-members = Members
column-group-aid = Aid a month
column-group-wages = Wages a month
columns-title = Columns of the list
views-title = Saved views
column-usual-again = The usual columns are shown again.

screen-groups = Groups
screen-groups-empty = The list is empty: there is nothing to count.
groups-all = All together
groups-by = by { $column }

views-none = No view is saved yet. { $key } saves the list as it is.
views-nowhere = Views are not kept in this session.
views-trouble = { $code } The views cannot be used: { $what }
views-not-understood = The view { $name } says something that is not understood; nothing was changed. masar view show { $name } tells what it says.
views-opened = This is the view { $name }.
views-saved =
    { $whose ->
        [shared] The list is saved as the view { $name } for everybody.
       *[own] The list is saved as your view { $name }.
    }
views-dropped =
    { $whose ->
        [shared] The view { $name } for everybody is forgotten.
       *[own] Your view { $name } is forgotten.
    }
views-save-no = Leave the view { $name } as it is
views-save-yes =
    { $whose ->
        [shared] Put this list in its place, for everybody
       *[own] Put this list in its place
    }
views-drop-no = Keep the view { $name }
views-drop-yes =
    { $whose ->
        [shared] Forget the view { $name }, which everybody can use
       *[own] Forget the view { $name }
    }

select-drawn =
    { $drawn ->
        [one] One of { $of } drawn by lot and selected; seed { $seed } draws the same again.
       *[other] { $drawn } of { $of } drawn by lot and selected; seed { $seed } draws the same again.
    }
list-not-written = { $code } The list was not written: { $what }
list-no-writer = Lists are not written in this session.
app-busy-list-file = Writing the list

argument-sample = how many, and a seed that draws the same again: 20 7
argument-list-file = a new file, such as list.xlsx or list.csv
argument-column = a column, such as liwa or caseworker
argument-view = the name of a view
argument-new-view = a name; shared behind it for everybody at this register

key-select-sample = Select so many of the list by lot, for review
    .short = by lot
key-column-enter = To the headings: sort, filter and count by a column, put it elsewhere
    .short = headings
key-column-next = To the next column
    .short = next
key-column-previous = To the column before
    .short = before
key-column-sort = Sort by this column alone; again from the largest, then not any more
    .short = sort
key-column-sort-also = Sort by this column where those before it are equal
    .short = sort also
key-column-filter = Filter by this column
    .short = filter
key-column-group = Count the list by this column
    .short = count
key-column-leave = Back to the households
    .short = back
key-column-list = Choose columns, and put them in order
    .short = columns
key-column-toggle = Show this column, or no longer
    .short = show or hide
key-column-hide = Hide this column
    .short = hide
key-column-earlier = Put this column before the one before it
    .short = move before
key-column-later = Put this column behind the next one
    .short = move behind
key-column-wider = Make this column wider; with a number, by so many cells
    .short = wider
key-column-narrower = Make this column narrower; with a number, by so many cells
    .short = narrower
key-column-usual = The usual columns again
    .short = usual columns
key-views-list = Saved views, one’s own and those for everybody
    .short = views
key-views-open = Look by a saved view
    .short = open
key-views-save = Save the list as it is as a view: filter, order, columns, group
    .short = save view
key-views-drop = Forget this view
    .short = forget
key-groups-count = Count the list by a column, with subtotals
    .short = count by
key-groups-open = Show the households of this group
    .short = show them
key-list-export = Write the list as it is shown into a file
    .short = write list

help-in-heading = Headings
help-in-columns = Columns
help-in-views = Views
help-in-groups = Groups
help-because-column-unsorted = No list is sorted by this column.
help-because-column-unfiltered = No filter asks for what this column shows.
help-because-last-column = One column has to stay.
help-because-usual-columns = These are the usual columns already.
help-because-no-view = No view is marked.
help-because-no-condition = No filter asks for this group alone.
