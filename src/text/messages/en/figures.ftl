### The figures that officials quote: rows of the report and of the dashboard.
### Ids begin with `figure-` or `figures-`; every id also stands in the Arabic file.

## Rows: `figure-CODE`

figure-registered = Households registered
figure-joined = Members joined
figure-left = Members left
figure-applied = Applications
figure-verified = Applications verified
figure-included = Included
figure-returned = of them, came back
figure-reduced = Reduced
figure-restored = Restored
figure-suspended = Suspended
figure-lifted = Suspensions lifted
figure-stopped = Stopped
figure-turned-down = Applications turned down
figure-exited = Exited
figure-on-aid = Households on aid
figure-persons-on-aid = Persons on aid
figure-on-hold = Households suspended
figure-in-force = Enrollments in force
figure-settled = Paid, JOD
figure-payments-returned = Returned by the bank, JOD
figure-aid-received = Aid received, JOD
figure-visits = Visits made
figure-nobody-home = Nobody home
figure-visits-failed = Other visits in vain
figure-attempts = Attempts to reach
figure-placed = Placed in jobs
figure-placed-women = of them, women
figure-placed-disability = of them, with a disability
figure-placed-branch = of them, in a branch
figure-placed-on-aid = of them, families on aid
figure-placed-nep = of them, with NEP
figure-placed-naf = of those, NAF beneficiaries
figure-projects-begun = Projects begun
figure-work-ended = Jobs ended
figure-projects-ended = Projects ended
figure-support-ended = Jobs whose support ended
figure-at-work = Persons at work
figure-wages = Wages a month, JOD
figure-wages-confirmed = Wages confirmed, JOD
figure-retention-checked = Retention checks
figure-retention-employed = of them, still employed
figure-retention-not-found = of them, not found
figure-training-begun = Trainings begun
figure-trained = Trained
figure-reassessed = Re-assessed
figure-grievances = Grievances
figure-grievances-answered = Grievances answered
figure-referrals = Referrals
figure-referrals-done = Referrals done
figure-recovered = Overpaid and recovered, JOD
figure-written-off = Overpaid and written off, JOD
figure-lent = Loans paid out, JOD
figure-repaid = Loans paid back, JOD
figure-given-in-kind = Given in kind
figure-retention-0 = Employed when support ends
figure-retention-3 = Employed 3 months after
figure-retention-6 = Employed 6 months after
figure-retention-12 = Employed 12 months after
figure-naf-share = NAF share of placements
figure-aid-share = Aid among income

## Parts of the table: `figures-section-CODE`

figures-section-families = Families
figures-section-aid = Cash aid of the fund
figures-section-programmes = By programme
figures-section-money = Money
figures-section-visits = Visits and contact
figures-section-training = Training
figures-section-work = Work
figures-section-retention = Retention after support
figures-section-shares = Shares

## Words of a part

figures-not-given = not given
figures-not-recorded = not recorded
figures-total = Total
figures-all = The whole register
figures-no-governorate = governorate not known
figures-evidence-worker = as the worker says
figures-evidence-payslip = payslip or statement
figures-evidence-employer = as the employer says
figures-evidence-social-security = social security record
figures-evidence-visit = seen at the workplace
figures-verdict-continues = aid continues
figures-verdict-exits = exits
figures-grievance-exclusion = exclusion
figures-grievance-amount = amount
figures-grievance-suspension = suspension
figures-grievance-stop = stop
figures-grievance-payment = payment
figures-grievance-wrong-data = wrong data
figures-grievance-conduct = conduct
figures-grievance-employer = employer
figures-grievance-other = other
figures-answer-upheld = upheld
figures-answer-partly-upheld = upheld in part
figures-answer-rejected = rejected
figures-answer-withdrawn = withdrawn

## masar report

cli-verb-report = The figures officials quote, by month, governorate or office
cli-flag-report-from = First month (two before the last if not given)
cli-flag-report-to = Last month (this month if not given)
cli-flag-by = Columns: month, governorate or office
cli-flag-report-governorate = Only households that live there, by code or name
cli-flag-report-office = Only households that this office looks after
cli-flag-figures = Only these rows or sections, by code, parted by commas
cli-flag-out = Write the table into a new file: .xlsx or .csv
figures-col-figure = Figure
figures-title = Figures, { $from } to { $to }
figures-title-month = Figures, { $from }
figures-scope = Households counted: { $scope }
figures-standing = Households and persons on aid, suspended and at work, and wages: as they stood at the end of a month. All else happened in it.
figures-not-recorded-note = A question mark stands where this register has no records to count from: that is not nothing.
figures-month-open = { $month } is not over: payments and visits of it may still be recorded.
figures-written = The figures were written to { $file }
figures-out-ending = “{ $value }” should end in .xlsx or .csv
figures-sheet = Figures
figures-target-note = { $figure }: the target is { $percent } %, by { $row }

## The Dashboard

screen-dashboard = Dashboard
screen-dashboard-view-all = the whole register
screen-dashboard-view-governorate = this governorate
screen-dashboard-view-office = this office
screen-dashboard-empty = There are no figures yet.
figures-run = Each month
figures-naf-share-of = NAF share (target { $percent } %)
figures-chart = Aid was { $percent } % of income in { $month }: aid below, earnings above
figures-chart-empty = Aid and earnings: nothing on record last month
