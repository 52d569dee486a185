### The program itself: its name, the status line, what was saved and when.
### Ids begin with `app-`; every id also stands in the Arabic file.

app-name = Masar
app-tagline = The path from aid to work
app-saved-at = Saved { $time }
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
