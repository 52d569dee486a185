### What an hour of work sends to the terminal (masar wire).
### Ids begin with `wire-`; every id also stands in the Arabic file.

wire-title = An hour of work, { $households } households, { $size }: bytes sent to the terminal
wire-col-kind = What
wire-col-times = Keys
wire-col-normal = Normal, a key
wire-col-lean = Lean, a key
wire-col-all = All
wire-kind-first = the first screen
wire-kind-move = move the cursor
wire-kind-scroll = scroll row by row
wire-kind-page = turn a page
wire-kind-pane = go to another pane
wire-kind-month = move over the months
wire-kind-screen = go to another screen
wire-kind-popup = open and close a box
wire-kind-search = search, letter by letter
wire-kind-form = open and close a form
wire-kind-letter = type in a form
wire-all = { $keys } keys: { $normal } bytes in normal mode, { $lean } in lean mode.
wire-line = A line of { $line } bytes a second carries that in { $normal-seconds } s and { $lean-seconds } s.

## A recorded hour

cli-flag-record = Record the keys of this session into this new file, for masar wire: nothing of what is typed as text is kept, only how many letters and digits
cli-flag-wire-hour = A recording of the panes (masar --record FILE); the one that comes with Masar, unless given
wire-read-hour = Not a line of a recording: { $value }
    .hint = A line is seconds, a kind of work and keys: 12.5 move down down
