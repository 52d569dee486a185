### Households as a sheet: fields of many are filled in and carried out at once.

screen-grid = Grid
screen-grid-empty = No household stands here.
grid-field-caseworker = Caseworker
grid-field-governorate = Governorate
grid-field-liwa = District
grid-field-locality = Town or village
grid-field-address = Street and building
grid-field-phone = Telephones
grid-field-iban = IBAN
grid-field-wallet = Wallet
grid-field-alias = CliQ alias
grid-field-holder = Account holder

# + was empty, ~ is another, - is cleared: as the signs in the cells.
grid-counts =
    { $rows } · { $households-count ->
        [one] one household changes
       *[other] { $households } households change
    }: +{ $added } ~{ $changed } -{ $cleared }
grid-cleared = cleared
grid-cell-stands = { $field }: { $old }
grid-cell-entered = { $field }: { $old }, to be { $new }
grid-cell-changed-since = { $field }: somebody changed it meanwhile, and it stays: { $old }. Enter it again to make it { $new }.
grid-cell-wrong = { $field }: { $problem } ({ $code }).

grid-as-it-was-left = The grid as it was left: what is entered in it waits to be applied or taken back.
grid-entered =
    { $rows ->
        [0] Nothing was entered.
        [one] Entered in one row.
       *[other] Entered in { $rows } rows.
    }{ $unread-count ->
        [0] { "" }
        [one] {" "}One column was not read: { $unread }.
       *[other] {" "}{ $unread-count } columns were not read: { $unread }.
    } { $apply } shows what it comes to.
grid-copied =
    { $rows ->
        [one] One row was copied.
       *[other] { $rows } rows were copied.
    } { $key } pastes here.{ $held-back ->
        [0] { "" }
       *[other] {" "}Addresses, telephones and accounts are not put on the clipboard.
    }
grid-leave =
    { $cells ->
        [one] One cell is entered and not applied.
       *[other] { $cells } cells are entered and not applied.
    } { $apply } applies them; { $leave } once more leaves and keeps them as a draft.
grid-draft-kept = What was entered is kept as a draft, which the grid offers again.
grid-draft-there = A draft is there: { $key } enters it.
grid-discarded = Everything was taken back.

grid-paste-nothing = There is nothing in what was pasted.
grid-paste-unread = Nothing was pasted: { $problem } ({ $code }).
grid-paste-refused = Nothing was pasted
grid-paste-mistakes =
    { $count ->
        [one] There is one mistake in it: put it right, and paste all of it again.
       *[other] There are { $count } mistakes in it: put them right, and paste all of it again.
    }
grid-paste-more-mistakes = The first { $shown } of { $all } are shown.
grid-paste-at-cell = Row { $row }, column { $column }: { $problem } ({ $code })
grid-paste-at-row = Row { $row }: { $problem } ({ $code })

form-title-grid-apply =
    { $cells ->
        [one] Apply one cell
       *[other] Apply { $cells-shown } cells
    } { $households ->
        [one] of one household
       *[other] of { $households-shown } households
    }

key-screen-grid = The households selected, or all that are shown, as a sheet to be filled in
    .short = grid
key-grid-edit = Type in this cell
    .short = edit
key-grid-left = One column back
    .short = back
key-grid-right = One column on
    .short = on
key-grid-mark = Begin a range here, or no longer
    .short = range
key-grid-fill = What stands in the first row of the range, in all of its rows
    .short = fill down
key-grid-clear = Empty this cell, or those of the range
    .short = empty
key-grid-take-back = Take back what is entered in this cell, or in those of the range
    .short = take back
key-grid-take-back-row = Take back what is entered in this row, or in those of the range
    .short = whole row
key-grid-copy = Copy this cell, or those of the range
    .short = copy
key-grid-paste = Paste here what was copied in the grid; what comes from a spreadsheet is pasted by the terminal
    .short = paste
key-grid-apply = Show what all that is entered comes to, to carry it out as one operation
    .short = apply
key-grid-draft = Enter the draft that was left
    .short = take the draft
key-grid-discard = Take back everything that is entered
    .short = take all back
key-grid-leave = Leave the grid; what is entered is kept as a draft, after asking
    .short = leave
key-cell-accept = Enter what is typed
    .short = enter
key-cell-next = Enter it and go to the next cell
    .short = next cell
key-cell-previous = Enter it and go to the cell before
    .short = cell before
key-cell-next-offer = The next of what can stand here
    .short = next
key-cell-previous-offer = The one before
    .short = before
key-cell-leave = Leave the cell as it was
    .short = leave
help-in-grid = Grid
help-in-cell = Cell
help-because-no-range = Begin a range first, and go to its other end.
help-because-nothing-entered = Nothing is entered here.
help-because-nothing-copied = Nothing was copied in the grid yet.
help-because-grid-entered = Cells of the grid are entered and not applied: apply them, or leave the grid, which keeps them as a draft.
