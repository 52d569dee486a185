//! What asks for a caseworker's attention in one household: clocks running
//! out, suspensions, failed payments. Derived, never typed in.

use crate::clock::{self, Clock, ClockEnd};
use crate::enrollment::{Enrollment, State};
use crate::rules::RuleBook;
use crate::{CaseFile, EnrollmentId, Fils, Month};
use chrono::NaiveDate;

/// One thing to attend to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// A clock ends on that day.
    Ends { clock: Clock, on: NaiveDate },
    /// Suspended since that day.
    Suspended {
        enrollment: EnrollmentId,
        since: NaiveDate,
    },
    /// The last attempt to pay a line failed.
    PaymentFailed {
        enrollment: EnrollmentId,
        component: String,
        month: Month,
        amount: Fils,
        bank_reason: String,
        on: NaiveDate,
    },
}

impl Due {
    /// The day it is ordered by: the earliest first.
    pub fn day(&self) -> NaiveDate {
        match self {
            Due::Ends { on, .. } | Due::PaymentFailed { on, .. } => *on,
            Due::Suspended { since, .. } => *since,
        }
    }
}

/// What is due in a household: clocks that end from `today` within `days`,
/// everything suspended, every failed payment that was not followed by another.
pub fn due(file: &CaseFile, book: &RuleBook, today: NaiveDate, days: u32) -> Vec<Due> {
    let soon = |on: NaiveDate| (0..=i64::from(days)).contains(&(on - today).num_days());
    let mut found: Vec<Due> = clock::found(file, book, Some(today))
        .filter_map(|clock| match clock.end() {
            ClockEnd::On(on) if soon(on) => Some(Due::Ends {
                clock: clock.clock(today),
                on,
            }),
            ClockEnd::On(_) | ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        })
        .collect();
    for enrollment in &file.enrollments {
        if enrollment.state() == State::Suspended {
            let since = enrollment.steps.last().map_or(today, |step| step.on);
            found.push(Due::Suspended {
                enrollment: enrollment.id,
                since,
            });
        }
        found.extend(failed_payments(enrollment));
    }
    found.sort_by_key(Due::day);
    found
}

/// The lines whose last attempt failed.
fn failed_payments(enrollment: &Enrollment) -> impl Iterator<Item = Due> {
    let failed = enrollment
        .payments
        .iter()
        .filter(|payment| payment.state.reopens_line());
    let last = failed.filter(|payment| {
        enrollment.last_payment(&payment.component, payment.month) == Some(*payment)
    });
    last.map(|payment| Due::PaymentFailed {
        enrollment: enrollment.id,
        component: payment.component.clone(),
        month: payment.month,
        amount: payment.amount,
        bank_reason: payment.bank_reason.clone(),
        on: payment.on,
    })
}

/// The days on which a clock of this household ends, whatever the day today:
/// what the store's index of clock ends holds.
pub fn clock_ends(file: &CaseFile, book: &RuleBook) -> Vec<NaiveDate> {
    let ends = clock::found(file, book, None).filter_map(|clock| match clock.end() {
        ClockEnd::On(on) => Some(on),
        ClockEnd::Waiting | ClockEnd::Broken(_) => None,
    });
    let mut ends: Vec<NaiveDate> = ends.collect();
    ends.sort_unstable();
    ends.dedup();
    ends
}
