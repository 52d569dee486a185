//! What a change does to the money of a family: the file as it is held against
//! the file as it would be. Forms and plain verbs tell it before anything is
//! saved.

use crate::balance::{self, Account};
use crate::clock::{self, Clock, Runs};
use crate::rules::{Component, RuleBook};
use crate::{CaseFile, EnrollmentId, Fils, Month, schedule};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// How far ahead money is compared, in months: farther than any clock runs.
const AHEAD: i32 = 60;

/// What happens to the lines of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing is due any more from that month on.
    Ends { from: Month },
    /// Months are lost, the first of them that one; others stay.
    Lost { from: Month, months: usize },
    /// Money comes that did not; fils of the first line.
    Begins { from: Month, amount: Fils },
    /// Another amount, from that month on.
    Differs {
        from: Month,
        before: Fils,
        now: Fils,
    },
}

/// What changes for one component of one enrollment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequence {
    pub enrollment: EnrollmentId,
    pub component: String,
    pub changes: Vec<Change>,
    /// Its clock as it would stand.
    pub clock: Option<Clock>,
}

/// Months that stay as they were paid while what is due for them changes, and
/// the fils that makes over all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Late {
    pub months: usize,
    pub amount: Fils,
}

impl Late {
    fn add(&mut self, more: i64) {
        if more > 0 {
            self.months += 1;
            self.amount = Fils(self.amount.0.saturating_add(more));
        }
    }
}

/// What a change does to months that are closed, over a household or one of
/// its enrollments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// More is owed for them: to be posted as adjustments.
    pub owed: Late,
    /// More was paid too much for them: an overpayment.
    pub over: Late,
}

/// What changes for months that are not paid in their own time any more.
pub fn closed(
    before: &CaseFile,
    after: &CaseFile,
    of: Option<EnrollmentId>,
    book: &RuleBook,
    today: NaiveDate,
) -> Closed {
    let now = Month::of(today);
    let then = balance::balance(before, book, now);
    let mut found = Closed::default();
    let owed = |account: &Account| match account.closed {
        true => account.outstanding().0,
        false => 0,
    };
    for account in balance::balance(after, book, now).accounts {
        if of.is_some_and(|of| of != account.enrollment) {
            continue;
        }
        let known = then.account(account.enrollment, &account.component, account.month);
        found.owed.add(owed(&account) - known.map_or(0, owed));
        let over = |account: &Account| account.to_recover().0;
        found.over.add(over(&account) - known.map_or(0, over));
    }
    found
}

/// What changes for every enrollment of the file as it would be.
pub fn all(
    before: &CaseFile,
    after: &CaseFile,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Consequence> {
    let enrollments = after.enrollments.iter();
    enrollments
        .flat_map(|enrollment| of(before, after, enrollment.id, book, today))
        .collect()
}

/// What changes for one enrollment; nothing where no line of money changes.
pub fn of(
    before: &CaseFile,
    after: &CaseFile,
    id: EnrollmentId,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Consequence> {
    let programme = after
        .enrollment(id)
        .and_then(|e| book.programme(&e.programme));
    let components = programme.into_iter().flat_map(|p| &p.components);
    let told = components.filter_map(|component| {
        let then = lines(before, id, component, book, today);
        let now = lines(after, id, component, book, today);
        let changes = changes(&then, &now);
        (!changes.is_empty()).then(|| Consequence {
            enrollment: id,
            component: component.code.clone(),
            changes,
            clock: clock_of(after, id, &component.code, book, today),
        })
    });
    told.collect()
}

/// The month of each line of money, with its amount.
fn lines(
    file: &CaseFile,
    id: EnrollmentId,
    component: &Component,
    book: &RuleBook,
    today: NaiveDate,
) -> BTreeMap<Month, Fils> {
    let horizon = Month::of(today).plus(AHEAD);
    let plan = file.enrollment(id).and_then(|enrollment| {
        let programme = book.programme(&enrollment.programme)?;
        schedule::schedule(file, enrollment, programme, component, book, horizon)
    });
    let plan = plan.iter().flat_map(|plan| plan.lines());
    plan.map(|(month, line)| (month, line.amount)).collect()
}

fn changes(then: &BTreeMap<Month, Fils>, now: &BTreeMap<Month, Fils>) -> Vec<Change> {
    let mut lost = then.keys().filter(|month| !now.contains_key(month));
    let mut found = Vec::new();
    if let Some(first) = lost.next() {
        let gained = now.keys().any(|month| !then.contains_key(month));
        found.push(match !gained && now.keys().all(|month| month < first) {
            true => Change::Ends { from: *first },
            false => Change::Lost {
                from: *first,
                months: 1 + lost.count(),
            },
        });
    }
    let gained = now.iter().find(|(month, _)| !then.contains_key(month));
    found.extend(gained.map(|(month, amount)| Change::Begins {
        from: *month,
        amount: *amount,
    }));
    let differs = now.iter().find_map(|(month, amount)| {
        let before = then.get(month).filter(|before| *before != amount)?;
        Some(Change::Differs {
            from: *month,
            before: *before,
            now: *amount,
        })
    });
    found.extend(differs);
    found
}

fn clock_of(
    after: &CaseFile,
    id: EnrollmentId,
    code: &str,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Clock> {
    let mut clocks = clock::clocks(after, book, today).into_iter();
    clocks.find(|clock| match &clock.runs {
        Runs::Enrollment {
            id: of, component, ..
        } => *of == id && component == code,
        Runs::Placement(_) => false,
    })
}
