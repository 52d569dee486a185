### Files in: progress, counts, and why a row was refused.
### Ids begin with `import-`; every id also stands in the Arabic file.

import-row-refused = Row { $row }, column { $column }: { $reason }

## Columns: the heading, what it holds, an example.

import-field-household-ref = Household reference
    .help = The number that this list gives the household. The same number in the sheet of people joins them. Importing it again changes nothing.
    .example = H-001
import-field-household-governorate = Governorate
    .help = One of the twelve governorates, by name or code.
    .example = Irbid
import-field-household-liwa = District (liwa)
    .help = A district of that governorate, by name or code.
    .example = Ramtha
import-field-household-locality = Town or village
    .help = Town, village or camp, as people say it.
    .example = Turra
import-field-household-address = Street and building
    .help = Street, building, landmark.
    .example = Market street 4
import-field-household-phone = Household phones
    .help = One or more phones, with commas between. Format the column as text.
    .example = 0790000001
import-field-household-size = Number of people
    .help = How many people the list says live here; for comparing only.
    .example = 5
import-field-payee-iban = IBAN
    .help = A Jordanian IBAN of 30 characters.
    .example = JO94CBJO0010000000000131000302
import-field-payee-wallet = Wallet mobile
    .help = The mobile number of an e-wallet.
    .example = 0790000001
import-field-payee-alias = CliQ alias
    .help = A CliQ alias.
    .example = FATIMAZ
import-field-payee-holder = Account holder
    .help = The name the account or wallet is held in.
    .example = Fatima Al-Zoubi
import-field-person-ref = Person reference
    .help = The number that this list gives the person, if any.
    .example = P-001
import-field-person-household = Household reference
    .help = The reference of the household that the person belongs to.
    .example = H-001
import-field-person-relation = Relation to head
    .help = One person of each household is its head.
    .example = head
import-field-person-name = Full name
    .help = The whole name, or leave it empty and fill the parts.
    .example = Fatima Ahmad Ali Al-Zoubi
import-field-person-given = First name
    .help = The person's own name.
    .example = Fatima
import-field-person-father = Father's name
    .help = The father's name.
    .example = Ahmad
import-field-person-grandfather = Grandfather's name
    .help = The grandfather's name.
    .example = Ali
import-field-person-family = Family name
    .help = The family name.
    .example = Al-Zoubi
import-field-person-name-latin = Name in Latin letters
    .help = As the bank or the passport writes it.
    .example = Fatima Al-Zoubi
import-field-person-sex = Sex
    .help = Female or male; not recorded where nobody says.
    .example = female
import-field-person-birth = Date of birth
    .help = A date, best as 1990-04-25, or the year alone.
    .example = 1990-04-25
import-field-person-national-number = National number
    .help = Ten digits. Format the column as text, or the spreadsheet drops zeros.
    .example = 0000000001
import-field-person-national-number-absent = Why no national number
    .help = Only for a person without a national number.
    .example = newborn
import-field-person-phone = Person's phones
    .help = One or more phones, with commas between. Format the column as text.
    .example = 0790000002
import-field-person-disability = Disability
    .help = No, yes, or what it is and which paper shows it.
    .example = no
import-field-person-disability-from = Disability since
    .help = The day since which it is recorded.
    .example = 2024-01-15
import-field-person-education = Education
    .help = The highest level completed.
    .example = secondary
import-field-person-work = Work
    .help = What the person does now.
    .example = looking for work

## Words of coded columns.

import-code-sex-female = female
import-code-sex-male = male
import-code-sex-not-recorded = not recorded
import-code-relation-head = head
import-code-relation-spouse = spouse
import-code-relation-son = son
import-code-relation-daughter = daughter
import-code-relation-parent = parent
import-code-relation-sibling = sibling
import-code-relation-grandchild = grandchild
import-code-relation-other-relative = other relative
import-code-relation-not-related = not related
import-code-education-none = none
import-code-education-basic = basic
import-code-education-secondary = secondary
import-code-education-vtc = vocational training (VTC)
import-code-education-btec = BTEC
import-code-education-diploma = diploma
import-code-education-university = university
import-code-work-not-working = not working
import-code-work-seeking = looking for work
import-code-work-informal = works informally
import-code-work-formal = works formally
import-code-work-student = student
import-code-work-homemaker = homemaker
import-code-work-retired = retired
import-code-work-unable = unable to work
import-code-no-number-not-recorded = not recorded yet
import-code-no-number-foreign-spouse = foreign spouse
import-code-no-number-gaza-origin = of Gaza origin
import-code-no-number-newborn = newborn
import-code-no-number-not-jordanian = not Jordanian

## Why a cell or a row is refused.

import-fault-ruined-number = { $value } is a long number that a spreadsheet spoiled: its digits are lost. Take it from the original list, with the column formatted as text
import-fault-mixed-digits = { $value } mixes two kinds of digits: write it with one kind
import-fault-damaged-text = letters are lost in { $value }: the file was read in the wrong encoding, or saved in one
import-fault-sheet-error = the cell shows the spreadsheet error { $value }
import-fault-uncomputed = the cell holds a formula that was never computed: open the file in a spreadsheet and save it
import-fault-not-a-date = { $value } is not a date: write it as 1990-04-25
import-fault-date-is-number = { $value } is a number where a date should be: write it as 1990-04-25
import-fault-short-year = the year of { $value } has two digits: write all four
import-fault-far-date = { $value } is before 1850 or after 2100
import-fault-ambiguous-date = { $value } can be read day first or month first, and nothing in the column tells which: say it with --dates
import-fault-mixed-dates = { $value } cannot be read safely: row { $day } of the column has the day first and row { $month } the month first
import-fault-not-a-count = { $value } is not a whole number
import-fault-unknown-code = { $value } is none of: { $known }
import-fault-unknown-place = { $value } is not a place of the register; the nearest name is { $nearest }
import-fault-unknown-place-at-all = { $value } is not a place of the register
import-fault-place-elsewhere = { $value } lies in another governorate
import-fault-not-a-mobile = { $value } is not a Jordanian mobile: write it as 079 123 4567
import-fault-not-a-national-number = { $value } is not a national number: it has ten digits, with the zeros in front that spreadsheets drop
import-fault-iban-country = { $value } is not a Jordanian IBAN: it does not begin with JO
import-fault-iban-length = { $value } has { $found } characters; a Jordanian IBAN has 30
import-fault-iban-shape = letters and digits of { $value } are not where a Jordanian IBAN has them
import-fault-iban-check = a character of { $value } is wrong or two are swapped: its check digits do not fit
import-fault-too-long = the text has more than { $most } characters
import-fault-missing = this must be filled
import-fault-open-quotation = a quotation mark opens here and is never closed: remove it or close it
import-fault-too-many-cells = the row has { $found } cells and the heading { $expected }: a separator stands inside a value
import-fault-repeated = { $value } already stands in row { $row }
import-fault-no-household = no household { $value } is in the file
import-fault-no-people = the household has no people in the file
import-fault-no-head = nobody of the household is its head
import-fault-two-heads = the household has a second head in row { $row }
import-fault-head-refused = the head of the household, row { $row }, was refused
import-fault-household-refused = the household, row { $row }, was refused
import-fault-too-many-people = more than { $most } people share this reference: they are not one household
import-fault-two-accounts = the household has more than one account: leave one of IBAN, wallet and alias
import-fault-not-a-case = { $value } is no case number, such as IRB-004217
import-fault-not-a-user-name = { $value } is no account name of a caseworker, such as lina
import-fault-not-cleared = this cannot be cleared: give another, or leave the cell empty
import-fault-no-such-household = the register has no household for { $value }
import-fault-two-households = { $value } is of another household than the rest of the row names
import-fault-otherwise = the register has something else than { $value }, and keeps it
import-fault-not-shown = { $value } is not among the households of this grid
import-fault-no-row-left = no household of this grid is left for this row
import-fault-no-column-left = the row has { $found } cells, and from here on there { $left ->
        [one] is one column
       *[other] are { $left } columns
    }
import-fault-elsewhere = { $message }

## What is recorded with a disability, where the list says little of it.

import-evidence-yes = Yes, by the list { $source }
import-evidence-undated = { $evidence }. The list gives no date: recorded from the day of the import

## Why a whole file stays outside, and what to do.

import-error-read = { $path } cannot be read: { $reason }
    .hint = check the path and whether you may read the file
import-error-not-a-file = { $path } is a folder, a pipe or a device, not a file
    .hint = give the path of a file
import-error-empty = { $name } is empty
    .hint = save it again from where it comes
import-error-unknown-kind = { $name } is neither CSV text nor an .xlsx workbook
    .hint = save it as .xlsx or as CSV
import-error-old-workbook = { $name } is an old .xls workbook or has a password
    .hint = save it as .xlsx without a password
import-error-wrong-encoding = { $name } is not in { $encoding }
    .hint = leave the encoding to be found, or name another
import-error-damaged-workbook = the workbook is damaged ({ $part }): { $reason }
    .hint = open it in a spreadsheet and save it again as .xlsx
import-error-no-sheet = no sheet is named { $wanted }; the workbook has { $present }
    .hint = name the sheet with --sheet, or choose another profile
import-error-file-too-large = { $name } has { $bytes } bytes; at most { $limit } are read
    .hint = divide it into several files
import-error-unpacked-too-large = the workbook unpacks to more than { $limit } bytes
    .hint = copy the rows into a new workbook
import-error-too-many-rows = sheet { $sheet } goes on to row { $row }; at most { $limit } rows are read
    .hint = divide it into several files, or clear that row
import-error-too-many-rows-of-text = the file goes on to row { $row }; at most { $limit } rows are read
    .hint = divide it into several files, or clear that row
import-error-too-many-columns = sheet { $sheet } has something at { $cell }; columns are read up to { $limit }
    .hint = clear that cell
import-error-too-many-columns-of-text = the file has something at { $cell }; columns are read up to { $limit }
    .hint = clear that cell
import-error-cell-too-large = cell { $cell } of sheet { $sheet } has { $bytes } bytes; at most { $limit } are read
    .hint = shorten it
import-error-cell-too-large-of-text = cell { $cell } has { $bytes } bytes; at most { $limit } are read
    .hint = shorten it
import-error-profile = profile, line { $line }, column { $column }: { $problem }
    .hint = mend the profile at that place
import-error-no-profile = no profile is named { $name }
    .hint = choose one of { $known }, or give the path of a .toml file
import-error-no-heading = sheet { $sheet } has no heading row
    .hint = put the names of the columns into the first row
import-error-no-heading-of-text = the file has no heading row
    .hint = put the names of the columns into the first row
import-error-missing-columns = sheet { $sheet } lacks the columns { $columns }
    .hint = rename the columns, or choose the profile that fits this file
import-error-missing-columns-of-text = the file lacks the columns { $columns }
    .hint = rename the columns, or choose the profile that fits this file
import-error-repeated-heading = sheet { $sheet } has the heading { $heading } twice: columns { $first } and { $second }
    .hint = rename one of them
import-error-repeated-heading-of-text = the file has the heading { $heading } twice: columns { $first } and { $second }
    .hint = rename one of them
import-error-exists = { $path } is already there
    .hint = give another name, or move that file away
import-error-write = { $path } cannot be written: { $reason }
    .hint = check the folder, its free space and whether you may write there
import-error-workbook-write = the workbook cannot be written: { $reason }
    .hint = try again with fewer rows or write CSV

## Sheets of the template and of the rejects.

import-sheet-households = Households
import-sheet-people = People
import-sheet-guide = Guide
import-sheet-lists = Lists
import-guide-sheet = Sheet
import-guide-column = Column
import-guide-required = Needed
import-guide-help = What it holds
import-guide-values = Words it takes
import-guide-example = Example
import-guide-yes = yes
import-guide-no = no
import-guide-see-lists = see the sheet { $sheet }
import-rejects-code = Masar: code
import-rejects-column = Masar: column
import-rejects-reason = Masar: reason
import-rejects-companion = Not refused. It stands here because other rows need it; importing it again changes nothing

## What an import says.

import-progress = { $done } of { $of } rows
import-done = Imported { $file } by the profile { $profile }, office { $office }
import-would-be = Dry run: nothing was written. An import of { $file } by the profile { $profile }, office { $office }, would do this
import-held-back = Nothing of { $file } was imported: all rows were to go in or none, and some were refused
import-count-registered = Households registered
import-count-people = People in them
import-count-completed = Households with people added
import-count-added = People added
import-count-unchanged = Households with nothing new
import-count-otherwise = Households the register has otherwise
import-count-held-back = Households held back
import-count-refused = Rows refused
import-encoding-judged = The letters look like { $encoding }: if names read wrong, say another with --encoding
import-of-sheet = { $sheet }: { $remark }
import-unread = Columns that were not read: { $columns }
import-unread-and-more = Columns that were not read: { $columns }, and { $more } more (all with --format json)
import-stopped = { $households ->
    [0] Stopped: no household of the file is in the register yet.
    [one] Stopped: one household of the file is in the register, the rest is not.
   *[other] Stopped: { $households } households of the file are in the register, the rest is not.
}
    .hint = Import the same file again: what is there already changes nothing.
import-nothing-new = The register had all of it before: nothing was changed.
import-otherwise = What the register has otherwise
import-otherwise-how = What was recorded outranks a list. To change households by a list, give it to masar import --update; one person is put right with masar person edit
import-otherwise-more = { $count ->
    [one] and one more cell (with --format json)
   *[other] and { $count } more cells (the first hundred with --format json)
}
import-no-rows = Nothing stands below the headings.
import-short-rows = Rows with fewer cells than the heading, read as empty at their end: { $count }
import-reasons = Why rows were refused
import-reason-sheet = Sheet
import-reason-row = Row
import-reason-column = Column
import-reason-code = Code
import-reason-reason = Reason
import-more = { $count ->
    [one] and one more reason
   *[other] and { $count } more reasons
}
import-rejects-written = The refused rows stand in { $file } with their reasons: mend them there and import that file
import-rejects-not-asked = To get the refused rows as a file, add --rejects FILE
import-template-written = The template is { $file }: fill it and import it with masar import
