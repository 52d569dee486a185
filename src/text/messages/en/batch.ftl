## Changes for many households, and taking them back

batch-field-caseworker = caseworker
batch-field-state = enrollment
batch-field-amount = amount
batch-field-note = note
batch-field-visit = planned visit
batch-field-referral = referral
batch-field-task = task
batch-field-duplicate = likely duplicate
batch-field-other = other
batch-field-governorate = governorate
batch-field-liwa = district
batch-field-locality = town or village
batch-field-address = street and building
batch-field-phones = telephones
batch-field-account = account
batch-field-holder = account holder
batch-refused = refused
batch-undo-of = Taking back operation { $operation }
batch-kept-enrollment = a step of an enrollment: take the step that the rules allow instead, for a reason of its own
batch-kept-note = a note on the case: what was written stays; write another that puts it right
batch-kept-account = a first account: there was none before it; put it right in the household’s own file
batch-kept-other = this: put it right in the household’s own file

refusal-e3801 = The household has no enrollment in { $programme }.
    .hint = Choose households that have one: --filter 'programme:CODE'.
refusal-e3802 = Nothing takes back { $what }.
    .hint = Take back the others without it: --valid.
refusal-e3803 = Somebody changed it since: { $field }. It stays as it is now.
    .hint = Look at the household; take back the others without it: --valid.

cli-verb-batch = A change for many households: shown first, then applied as one operation
cli-verb-undo = What taking an operation back would come to, and the plan for it
cli-verb-log = What was done last: operations and single commands
cli-verb-show = One operation with every household it changed
cli-flag-batch-change = What to change: set FIELD=VALUE of caseworker, governorate, liwa, locality, address, phone, iban, wallet, alias, holder (none clears it) [on=DAY], suspend|lift|stop programme=CODE reason=CODE [on=DAY] [note=TEXT], enroll programme=CODE [as=active], note TEXT, visit on=DAY [by=phone] [why=TEXT], refer to=AGENCY what=TEXT, task what=TEXT by=DAY [who=NAME]
cli-flag-batch-case = These households, beside what the filter finds
cli-flag-batch-except = Leave these households out
cli-flag-batch-reason = Why, for all of them; kept in the journal
cli-flag-batch-plan = Apply this plan, as it was shown
cli-flag-batch-confirm = How many households it changes, as the plan says
cli-flag-batch-valid = Those that can be done, where some cannot
cli-flag-undo-operation = The number that masar log shows
cli-flag-undo-except = Leave these households out
cli-flag-undo-reason = Why; kept in the journal
cli-flag-log-before = Only what was done before that operation
cli-flag-show-operation = The number that masar log shows

cli-col-was = Is
cli-col-will-be = Will be
cli-col-count = Count
cli-col-operation = Operation
cli-col-about = About
cli-col-entry = Entry
cli-col-rows = Rows

cli-batch-planning = Looking at households: { $done } of { $of }
cli-batch-applying = Applying: { $done } of { $of }
cli-batch-counts =
    { $changes ->
        [0] No household changes.
        [one] One household changes.
       *[other] { $changes } households change.
    } { $refused ->
        [0] { "" }
        [one] One is refused.
       *[other] { $refused } are refused.
    }
cli-batch-unchanged =
    { $unchanged ->
        [one] One row says nothing new.
       *[other] { $unchanged } rows say nothing new.
    }
cli-batch-shown = { $shown } of { $all } are shown; --limit shows more, --format csv writes all.
cli-batch-apply = Nothing has been done yet. To apply it:
cli-batch-done =
    { $changed ->
        [one] One household was changed, as operation { $operation }.
       *[other] { $changed } households were changed, as operation { $operation }.
    } To take it back:
cli-batch-nothing = Nothing was done.
cli-batch-repeated =
    { $repeated ->
        [one] One household had been changed by this plan before.
       *[other] { $repeated } households had been changed by this plan before.
    }
cli-batch-differ =
    { $differ ->
        [one] One household is no longer what the plan showed, and was left as it is:
       *[other] { $differ } households are no longer what the plan showed, and were left as they are:
    }
cli-log-together = commands given together
cli-log-more = masar show OPERATION tells more; masar undo OPERATION shows what taking it back comes to.

cli-change = The change { $change } is wrong at column { $column }: { $problem }.
    .hint = Such as: set caseworker=lina, suspend programme=CODE reason=CODE, note "TEXT", visit on=2026-12-10, refer to=AGENCY what=TEXT.
cli-change-empty = nothing is asked for
cli-change-unknown-word = there is no change called { $word }
cli-change-unknown-key = { $word } does not take { $key }
cli-change-missing = { $word } needs { $key }
cli-change-twice = { $key } is given twice
cli-change-wrong = { $key } cannot be { $value }
cli-change-open-quotation = a quotation mark is not closed
cli-change-two-accounts = more than one account is given: iban, wallet, alias
cli-no-plan = There is no plan { $id }.
    .hint = Plans are kept for a while only: make it again with masar batch, and look at it.
cli-other-count = The plan changes { $planned } households, not { $typed }. Nothing was done.
    .hint = Look at the plan again; confirm with its own number.
cli-not-applied = The plan was not applied.
    .hint = Make it again and look at it; --valid applies those that can be done.
cli-no-operation = There is no operation { $number }.
    .hint = masar log lists what was done.
cli-store-s1518 = The plan cannot be read.
    .hint = Make the plan again and look at it.

# In the panes.
form-title-batch-start = A change for many households
form-batch-whom = Households
form-batch-change = Change
form-batch-reason = Reason
form-batch-take = Apply
form-batch-count = How many
form-hint-batch-change = As masar batch takes it: set caseworker=lina, suspend programme=CODE reason=CODE
form-hint-batch-reason = One for all of them; it is kept in the journal.
form-hint-batch-count = Type the number that the title names.
form-title-batch-apply =
    { $changes ->
        [one] Change one household
       *[other] Change { $changes } households
    }
form-wrong-change = At column { $column }: { $problem }.
form-wrong-households =
    { $count ->
        [one] It changes one household: type 1.
       *[other] It changes { $count } households: type { $count }.
    }
batch-whom-selected =
    { $hidden ->
        [0] those selected: { $shown }
       *[other] those selected: { $shown } ({ $hidden-shown } hidden)
    }
batch-whom-shown = all that the filter shows: { $shown }
batch-whom-all = all of them: { $shown }
batch-whom-cursor = only { $household }
batch-verbs = Changes: { $verbs }
batch-takes =
    { $optional ->
        [0] { $verb } needs { $needs }
       *[other] { $verb } needs { $needs } and may take { $takes }
    }
batch-programmes = Programmes: { $codes }
batch-understood = Understood. Saving shows what it comes to; nothing is done yet.
batch-take-all = all of them, or none
batch-take-valid = all not changed meanwhile
batch-take-refused =
    { $refused ->
        [one] all but the one refused
       *[other] all but the { $refused } refused
    }

screen-preview = Preview
screen-preview-empty = No household comes under it.
screen-preview-view-changes = what changes
screen-preview-view-refused = what is refused
column-change = Is and will be
batch-counts =
    { $changes } of { $all } change{ $refused-count ->
        [0] { "" }
       *[other] , { $refused } refused
    }{ $left-out-count ->
        [0] { "" }
       *[other] , { $left-out } left out
    }
batch-previewed =
    { $refused ->
        [0] Nothing is done yet. { $apply } applies it, { $drop } leaves one out.
       *[other] Nothing is done yet. { $apply } applies it, { $drop } leaves one out, { $view } shows the refused.
    }
batch-left-out = left out
batch-changed-since = It is no longer what the plan says, and is left as it is.
batch-is = Is
batch-will-be = Will be
batch-refused-count =
    { $count ->
        [one] one refused
       *[other] { $count } refused
    }
batch-kept = The plan is kept: { $words }
batch-done =
    { $changed ->
        [one] One household was changed.
       *[other] { $changed } households were changed.
    } To take it back: { $undo }
batch-nothing = Nothing was done.
batch-stopped = Stopped: nothing was done.
batch-repeated =
    { $repeated ->
        [one] One household had been changed by this plan before.
       *[other] { $repeated } households had been changed by this plan before.
    }
batch-differ =
    { $differ ->
        [one] One household is no longer what was shown, and was left as it is:
       *[other] { $differ } households are no longer what was shown, and were left as they are:
    }
operation-none = There is no operation { $number }.

app-busy-plan = Looking at the households
app-busy-apply = Applying the change
app-busy-of = { $what }: { $read } of { $of }. Esc stops it.

argument-change = a change, such as set caseworker=lina
key-batch-start = A change for many: those selected, those shown, or the one here
    .short = change many
key-batch-row = This household field by field
    .short = field by field
key-batch-apply = Carry out what is shown, as one operation
    .short = apply
key-batch-leave-out = Leave this household out, or take it in again
    .short = leave out
key-batch-keep = Keep the plan for masar batch --plan
    .short = keep
key-screen-preview = The preview of a change for many, once more
    .short = preview
help-in-preview = Preview
help-because-no-preview = No change for many is being looked at.
help-because-nothing-changes = No household changes by it.

screen-log = Log
screen-log-empty = Nothing was done yet.
column-operation = Operation
column-by = By
column-commands = Commands
column-done = What was done
column-about = About
operation-title = Operation { $operation }
operation-part = The first { $shown } of { $all } are shown; masar show tells all.
argument-operation = the number of an operation, as the log shows it
key-screen-log = What was done last
    .short = log
key-operation-show = This operation with what it changed
    .short = show
key-operation-undo = Take it back: what that comes to is shown first
    .short = undo
help-in-log = Log
help-because-no-operation = No operation is marked.
