### The program itself: its name, the status line, what was saved and when.
### Ids begin with `app-`; every id also stands in the Arabic file.

app-name = Masar
app-tagline = The path from aid to work
app-saved-at = Saved { $time }
# Bytes sent to the terminal: of the frame before this one, of all of them.
app-bytes = { $last } / { $all } B
# A look into the register that takes long; Esc lets it go.
app-busy = { $what }: { $read } entries read. Esc stops it.
app-busy-find = Looking for households
app-busy-list = Making the list
app-busy-tell = Working out what is to be shown
app-busy-due = Counting what is due
app-busy-hiring = Reading the employers
app-let-go = Stopped: what was shown before stays.
app-line-is-slow = This line is slow: the terminal answers after { $seconds } s. Lean mode sends far less: { $key }.
app-lean-on = Lean mode is on: the lower panes follow when the keys rest or on Enter, a search when the keys rest.
app-lean-off = Lean mode is off.
app-scroll-regions-on = Scroll regions are used on this terminal.
app-scroll-regions-off = Scroll regions are no longer used on this terminal.
app-theme = Theme: { $theme }
app-theme-dark = light letters on a dark ground (dark)
app-theme-light = dark letters on a light ground (light)
app-theme-contrast = high contrast (contrast)
app-theme-mono = no colour (mono)
app-theme-ascii = no colour, plain signs (ascii)
app-keyboard = Keys are shown as on this keyboard: { $keyboard }
app-keyboard-us = US, as keymaps write them (us)
app-keyboard-arabic-101 = Arabic 101 (arabic-101)
app-keyboard-azerty = French AZERTY (azerty)
app-keyboard-hebrew = Hebrew (hebrew)
app-mouse-on = The mouse is on: a press marks a row, the wheel moves it. Shift selects text.
app-mouse-off = The mouse is off: the terminal selects text with it.
app-digits = In Arabic, numbers are shown in digits like these: { $digits }
app-digits-western = 0123
app-digits-arabic-indic = ٠١٢٣
app-text-mode = Arabic letters on this terminal: { $mode }
app-text-mode-visual = put in order by Masar
app-text-mode-lro = put in order by Masar, each row marked
app-text-mode-logical = put in order by the terminal
app-sample-title = Which line reads right?
app-sample-how = Terminals differ in who puts Arabic letters in order. In the right line the letters are joined, reading begins at the right, and the amount is 150.500, the date 15/03/2026. Mark it with the arrow keys and take it; it is remembered for this terminal. If none is right, leave: nothing changes.
app-sample-other = أيّ الأسطر يُقرأ صحيحًا؟ حدّده بالأسهم ثم اضغط Enter.
app-remedy-putty = PuTTY turns the letters around again. Best is to stop it: Change Settings → Terminal → Features, tick “Disable Arabic text shaping” and “Disable bidirectional text display”. Then line 1 is right.
app-remedy-konsole = Konsole turns the letters around again. Best is to stop it: in the profile's file, section [Terminal Features], write BidiRenderingEnabled=false. Then line 1 is right.
app-remedy-kitty = kitty turns the letters around again. Best is to stop it: write force_ltr yes in kitty.conf and start it anew. Then line 1 is right.
app-copied = Case number { $household } sent to the clipboard; not every terminal takes it.
app-not-kept = It counts for now, but could not be remembered: { $what } ({ $code })
app-nothing-to-save = Nothing to save
app-households =
    { $count ->
        [one] { $count } household
       *[other] { $count } households
    }
app-persons =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
app-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
app-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
app-yes = Yes
app-no = No
app-saved-what = { $household }: { $what }.
app-store-trouble = { $code }: { $what }. { $remedy }
app-done-household-add = household registered
app-done-household-edit = address and phones changed
app-done-household-payee = account changed
app-done-household-assign = caseworker assigned
app-done-person-add = person added
app-done-person-edit = person corrected
app-done-person-disability = disability recorded
app-done-person-leave = departure of a person recorded
app-done-enrollment-add = enrolled
app-done-enrollment-verify = application verified
app-done-enrollment-activate = enrollment active
app-done-enrollment-reduce = amount reduced
app-done-enrollment-restore = full amount restored
app-done-enrollment-suspend = enrollment suspended
app-done-enrollment-lift = suspension lifted
app-done-enrollment-stop = enrollment stopped
app-done-enrollment-graduate = graduated
app-done-enrollment-reapply = applied again
app-done-payment-record = payments recorded
app-done-placement-add = job added
app-done-placement-step = job brought up to date
app-done-visit-add = visit logged
app-done-contact-add = call logged
app-done-note-add = note written
app-saved-hidden = { $household }: household registered; the filter hides it.
app-no-such-household = This register has no household { $household }.
