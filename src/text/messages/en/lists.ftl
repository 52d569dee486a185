## Lists of households: columns, groups, samples, what changed; saved views

cli-verb-view = Saved views: a filter with its order, columns and grouping under a name
cli-verb-view-save = Save a view under a name
cli-verb-view-list = The saved views, one's own and those for everybody
cli-verb-view-show = What a view says
cli-verb-view-drop = Forget a view; what it said is shown once more
cli-flag-view = A saved view: its filter beside --filter, and its order, columns and group where none are given
cli-flag-saved = A saved view: its filter beside --filter, and its order, columns and group where none are given
cli-flag-sort = In which order, such as -members,name: - for the largest first
cli-flag-columns = Which columns, in which order: id, head, place, governorate, liwa, locality, members, aid, aid_amount, work_wages, phone, caseworker, registered
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
