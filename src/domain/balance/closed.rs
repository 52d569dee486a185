//! Which months are closed. A month that was paid is, and one that the payer
//! has gone past; so is one that became due only by what was recorded after
//! its end. A month that was due all along and is not paid yet is simply late:
//! it can still be paid in its own name.

use super::{Account, known_by};
use crate::dated::Moment;
use crate::enrollment::Enrollment;
use crate::rules::{Component, RuleBook};
use crate::schedule::{self, MonthState};
use crate::{CaseFile, Month};
use std::collections::BTreeMap;

/// Marks those accounts of a component that are closed.
pub(super) fn mark(
    file: &CaseFile,
    enrollment: &Enrollment,
    component: &Component,
    book: &RuleBook,
    open: Month,
    accounts: &mut BTreeMap<Month, Account>,
) {
    let attempts = enrollment.payments.iter();
    let attempts = attempts.filter(|payment| payment.component == component.code);
    let last_paid = attempts.map(|payment| payment.month).max();
    for (month, account) in accounts.iter_mut().take_while(|(month, _)| **month < open) {
        let last = enrollment.last_payment(&component.code, *month);
        account.closed = match last {
            // A line that failed is open for another attempt, while it is due.
            Some(last) if last.state.reopens_line() => !account.due.is_payable(),
            Some(_) => true,
            None => {
                last_paid.is_some_and(|last| last > *month)
                    || !was_due(file, enrollment, component, book, *month)
            }
        };
    }
}

/// Whether the line was due by what was known when its month ended.
fn was_due(
    file: &CaseFile,
    enrollment: &Enrollment,
    component: &Component,
    book: &RuleBook,
    month: Month,
) -> bool {
    let then = known_by(file, Moment::end_of(month.last()));
    let known = then
        .enrollment(enrollment.id)
        .zip(book.programme(&enrollment.programme));
    let plan = known.and_then(|(known, programme)| {
        schedule::schedule(&then, known, programme, component, book, month)
    });
    plan.is_some_and(|plan| matches!(plan.state(month), Some(MonthState::Due(_))))
}
