//! What was paid against what is due by the facts known now, line by line.
//!
//! A closed month stays as it was paid. Where a fact recorded late makes it
//! too little, the difference is owed as an adjustment in an open month; where
//! it makes it too much, it is a case of its own, never a negative payment
//! (I11, I25 to I27). Worked out anew each time: what is stored are only the
//! adjustments posted and the cases opened.

mod account;
mod closed;
mod known;

pub use account::Account;
pub use known::known_by;

use crate::enrollment::Enrollment;
use crate::matters::balance::total;
use crate::rules::{Component, Programme, RuleBook};
use crate::schedule;
use crate::{CaseFile, EnrollmentId, Fils, MatterId, Month};
use std::collections::BTreeMap;

/// The accounts of a household, up to the open month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// The first month that is still paid in its own time.
    pub open: Month,
    /// One for each line that is due, was paid, or is spoken of by an
    /// adjustment or an overpayment.
    pub accounts: Vec<Account>,
    pub cases: Vec<Standing>,
}

/// How far an overpayment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub case: MatterId,
    pub stated: Fils,
    pub recovered: Fils,
    pub written_off: Fils,
    /// Still to come back; less than the rest where the month has turned out
    /// to be due after all.
    pub open: Fils,
}

impl Balance {
    pub fn account(
        &self,
        enrollment: EnrollmentId,
        component: &str,
        month: Month,
    ) -> Option<&Account> {
        let line = (enrollment, component, month);
        let mut accounts = self.accounts.iter();
        accounts.find(|a| (a.enrollment, a.component.as_str(), a.month) == line)
    }

    pub fn case(&self, id: MatterId) -> Option<&Standing> {
        self.cases.iter().find(|standing| standing.case == id)
    }

    /// Closed lines with what is to be posted for each.
    pub fn to_post(&self) -> impl Iterator<Item = (&Account, Fils)> {
        let closed = self.accounts.iter().filter(|account| account.closed);
        let posted = closed.map(|account| (account, account.to_post()));
        posted.filter(|(_, amount)| amount.is_payable())
    }

    /// Fils of closed months still owed to the family, posted or not.
    pub fn owed(&self) -> Fils {
        let closed = self.accounts.iter().filter(|account| account.closed);
        total(closed.map(Account::outstanding))
    }

    /// Fils paid too much that are still asked back or could be.
    pub fn over(&self) -> Fils {
        let accounts = self.accounts.iter();
        total(accounts.map(|a| Fils((a.over().0 - a.written_off.0).max(0))))
    }
}

/// The accounts of a household, seen from the open month.
pub fn balance(file: &CaseFile, book: &RuleBook, open: Month) -> Balance {
    let mut accounts = Vec::new();
    for enrollment in &file.enrollments {
        let Some(programme) = book.programme(&enrollment.programme) else {
            continue;
        };
        for component in &programme.components {
            let mut found = accounts_of(file, enrollment, programme, component, book, open);
            closed::mark(file, enrollment, component, book, open, &mut found);
            accounts.extend(found.into_values());
        }
    }
    let cases = standings(file, &accounts);
    Balance {
        open,
        accounts,
        cases,
    }
}

/// The accounts of one component by month, up to `to` or the last month that
/// anything was recorded for; none of them marked as closed.
pub(crate) fn accounts_of(
    file: &CaseFile,
    enrollment: &Enrollment,
    programme: &Programme,
    component: &Component,
    book: &RuleBook,
    to: Month,
) -> BTreeMap<Month, Account> {
    let mut months = account::months_spoken_of(file, enrollment, &component.code);
    let to = months.last().map_or(to, |last| to.max(*last));
    let plan = schedule::schedule(file, enrollment, programme, component, book, to);
    let mut due = BTreeMap::new();
    if let Some(plan) = &plan {
        due.extend(plan.lines());
    }
    months.extend(due.keys());
    let of = |month: Month| {
        let line = due.get(&month).copied();
        let account = Account::of(file, enrollment, &component.code, month, line);
        (month, account)
    };
    months.into_iter().map(of).collect()
}

/// How far each case has come. Two cases about one month do not ask for the
/// same money: the earlier one has it.
fn standings(file: &CaseFile, accounts: &[Account]) -> Vec<Standing> {
    let mut left: BTreeMap<(EnrollmentId, &str, Month), i64> = BTreeMap::new();
    for account in accounts {
        let key = (
            account.enrollment,
            account.component.as_str(),
            account.month,
        );
        left.insert(key, account.over().0 - account.written_off.0);
    }
    let mut found = Vec::new();
    for case in &file.matters.overpayments {
        let mut open = 0;
        for (excess, part) in case.parts() {
            let rest = excess.amount.0 - part.recovered.0 - part.written_off.0;
            let key = (case.enrollment, excess.component.as_str(), excess.month);
            let Some(left) = left.get_mut(&key) else {
                continue;
            };
            let asked = rest.min(*left).max(0);
            *left -= asked;
            open += asked;
        }
        found.push(Standing {
            case: case.id,
            stated: case.stated(),
            recovered: case.recovered(),
            written_off: case.is_not_asked_back(),
            open: Fils(open),
        });
    }
    found
}
