### The command line of the panes (`line-`, `argument-`), and files of keys
### (`keys-`, and the flags of masar keys). Every id stands in both languages.

line-title = Commands
line-no-command = No command is called so here.
line-takes-nothing = This command takes nothing behind its name.
line-not-understood = { $typed } is not understood here. What is wanted: { $wanted }
argument-count = a number
argument-filter = a filter, such as gov:irbid aid:active
argument-case = a case number, such as IRB-004217
argument-day = a day up to today, such as 2026-03-15
argument-text-mode = visual, lro or logical
argument-theme = dark, light, contrast, mono or ascii
argument-digits = western or arabic-indic
argument-language = en or ar
argument-keyboard = us, arabic-101, azerty or hebrew
argument-letter = one letter or digit
argument-macro = the name of a macro, without spaces

## Marks: a letter that stands for a household

mark-which-to-set = Mark it by which letter?
mark-which-to-go = To which mark?
mark-none = No household is marked yet.
mark-no-letter = A mark is a letter from a to z or a digit.
mark-way-out = { $key } leaves
mark-was-set = { $household } is marked { $letter }.
mark-unknown = No household is marked { $letter }.

## Macros: keys recorded under a name

macro-which-to-record = Record under which letter?
macro-which-to-play = Play which?
macro-none = Nothing is recorded yet.
macro-recording = Recording { $name }
macro-playing = Playing { $name } { $done }/{ $all }, Esc stops
macro-recorded =
    { $count ->
        [0] Nothing was pressed, so { $name } is as it was.
        [one] { $name } is recorded: one key.
       *[other] { $name } is recorded: { $count } keys.
    }
macro-played =
    { $times ->
        [one] { $name } was played once.
       *[other] { $name } was played { $times } times.
    }
macro-stopped = { $name } stopped at its key { $place }, { $key }: { $why }
macro-stopped-at = { $name } stopped at { $household }, at its key { $place }, { $key }: { $why }
macro-played-over =
    { $times ->
        [one] { $name } was played for one household.
       *[other] { $name } was played for { $times } households.
    }
macro-left-open = something was left open over the list.
macro-not-shown = the list does not show the household.
macro-some-hidden =
    { $count ->
        [one] The filter hides one selected household: clear it, or select no longer what it hides.
       *[other] The filter hides { $count } selected households: clear it, or select no longer what it hides.
    }
macro-unknown = Nothing is recorded under { $name }.
macro-form-refused = the form was not saved; it says why.
macro-interrupted = { $name } was stopped after { $done } of { $all } keys.
macro-discarded =
    { $before ->
        [yes] This recording was thrown away; { $name } is as it was before.
       *[no] This recording was thrown away; nothing is kept under { $name }.
    }
macro-forgotten = { $name } is forgotten.
macro-list = What is recorded
macro-keys =
    { $count ->
        [one] 1 key
       *[other] { $count } keys
    }
macro-more =
    { $count ->
        [one] and 1 key more
       *[other] and { $count } keys more
    }
macro-pasted = pasted text
macro-no-such-key = This key has no name and is not recorded.
macro-paste-empty = Nothing of the pasted text can be kept, so it is not recorded.
macro-paste-long = The pasted text is not recorded: it has more than { $most } characters.
macro-is-full = This is not recorded: a macro holds { $most } keys at most. End it, or throw it away.

## Files of keys: masar keys

cli-verb-keys = The keys of the panes: as they are (--list), or whether a file of them is sound (--check)
cli-flag-list = List every command of the panes with its keys
cli-flag-check = Check a file of keys; without one, those in use
cli-flag-keymap = The keys of the panes: default, vim, one-hand, or a file laid over the default
cli-read-keymap = { $value } is neither a keymap nor a file.
    .hint = There are { $known }; or name a file in TOML.
keys-col-where = where
keys-col-keys = keys
keys-col-command = command
keys-col-does = what it does
keys-col-place = where
keys-col-severity = how bad
keys-col-code = code
keys-severity-error = wrong
keys-severity-warning = doubtful
keys-sound = These keys are sound.
keys-found =
    { $errors ->
        [0] Doubtful, but everything takes effect.
        [one] { $errors } line has no effect.
       *[other] { $errors } lines have no effect.
    }
keys-in-mistakes =
    { $count ->
        [one] { $count } line of your keys has no effect: masar keys --check says which.
       *[other] { $count } lines of your keys have no effect: masar keys --check says which.
    }
keys-problem-syntax = This is no TOML: { $told }
keys-problem-value = A key is bound to "a.command" or to a table with run, when and desc; a command to ["its", "keys"]; either to false.
keys-problem-no-key = No key is given.
keys-problem-key = { $name } is no key. Keys are one character, or a name such as enter, esc, pgdn, F5.
keys-problem-shift = { $name } is written as the character that it types, such as G for shift and g.
keys-problem-context =
    { $near ->
        [no] No part of the screen is called { $name }.
       *[other] No part of the screen is called { $name }. Did you mean { $nearest }?
    }
keys-problem-condition =
    { $near ->
        [no] No condition is called { $name }.
       *[other] No condition is called { $name }. Did you mean { $nearest }?
    }
keys-problem-command =
    { $near ->
        [no] No command is called { $name }.
       *[other] No command is called { $name }. Did you mean { $nearest }?
    }
keys-problem-not-here = { $command } does nothing in { $context }; it works in { $works-in }.
keys-problem-duplicate = { $keys } is bound in line { $line } already; this line wins.
keys-problem-shadowed = { $keys } cannot be reached: { $by } runs { $command } in { $context }.
keys-problem-unsendable = { $keys }: { $reason }
keys-problem-too-easy = { $keys } runs { $command } at one key; give it at least two.
keys-problem-layout = { $typed } is typed by other keys too; a layout names only letters outside ASCII.
keys-unsent-tab = terminals send tab for it.
keys-unsent-enter = terminals send enter for it.
keys-unsent-esc = terminals send esc for it.
keys-unsent-backspace = terminals send backspace for it.
keys-unsent-begins = it begins sequences of the terminal itself.
keys-unsent-kept = window systems keep it for themselves.
keys-unsent-beyond-f12 = most keyboards and terminals end at F12.
keys-unsent-newer = only newer terminals send it (kitty keyboard protocol).

## The manual page and the completions: masar man, masar completions

cli-verb-man = Write the manual page, for man -l - or a folder of manual pages
cli-verb-completions = Write what a shell needs to complete a line: bash, zsh, fish
cli-flag-shell = The shell
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-panes = COMMANDS OF THE PANES
cli-man-panes-said = Each with its keys, and in brackets the name by which keymaps and the command line know it. Where the keyboard types Arabic the same physical keys work.
cli-man-line-only = Without a key, on the command line
