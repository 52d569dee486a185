### Households that are selected for what is done to many at once.

select-title =
    { $hidden ->
        [0] { $shown } selected
       *[other] { $shown } selected, { $hidden-shown } hidden
    }
select-now =
    { $count ->
        [0] No household is selected.
        [one] One household is selected.
       *[other] { $shown } households are selected.
    }{ $hidden ->
        [0] { "" }
        [one] {" "}The filter hides one of them.
       *[other] {" "}The filter hides { $hidden-shown } of them.
    }
select-no-start = The household that was selected last is not in this list: select one, then go to the other end.

select-paste-title = Select from a list
select-paste-how = Paste case numbers here, from a sheet or a message; other words between them do no harm. Enter adds them to the selection, Esc leaves it as it is.
select-paste-known =
    { $count ->
        [0] No household was found yet.
        [one] One household was found.
       *[other] { $shown } households were found.
    }
select-paste-unknown =
    { $count ->
        [one] One case number is not in the register:
       *[other] { $shown } case numbers are not in the register:
    }
select-paste-unread =
    { $count ->
        [one] This has figures and is no case number:
       *[other] These { $shown } have figures and are no case numbers:
    }
select-paste-passed =
    { $count ->
        [one] One word without figures was passed over.
       *[other] { $shown } words without figures were passed over.
    }

argument-cases = case numbers, such as IRB-004217 IRB-004230
app-busy-recognise = Looking for the case numbers

key-select-toggle = Select this household, or no longer; with a number, so many
    .short = select
key-select-range = Select from the one selected last to here
    .short = to here
key-select-all = Select all that the filter shows
    .short = select all
key-select-invert = Select those of the filter that are not selected, and only them
    .short = invert
key-select-none = Select none
    .short = none
key-select-list = Select by a pasted list of case numbers
    .short = paste a list

help-because-none-selected = No household is selected.
help-because-none-pasted = Paste case numbers first: none of the register stands there yet.
