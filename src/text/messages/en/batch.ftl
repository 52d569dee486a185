## Changes for many households, and taking them back

batch-field-caseworker = caseworker
batch-field-state = enrollment
batch-field-amount = amount
batch-field-note = note
batch-field-visit = planned visit
batch-field-referral = referral
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
cli-flag-batch-change = What to change: set FIELD=VALUE of caseworker, governorate, liwa, locality, address, phone, iban, wallet, alias, holder (none clears it) [on=DAY], suspend|lift|stop programme=CODE reason=CODE [on=DAY] [note=TEXT], enroll programme=CODE [as=active], note TEXT, visit on=DAY [by=phone] [why=TEXT], refer to=AGENCY what=TEXT
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
