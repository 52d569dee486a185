//! Attempts to pay: in order, one at a time, and never more than the line.

use super::Faults;
use crate::enrollment::Enrollment;
use crate::instruction::InstructionState;
use crate::matters::correction::Corrected;
use crate::payment::Payment;
use crate::rules::{AmountSource, Component, RuleBook, Value};
use crate::{CaseFile, Fils, Month};
use chrono::NaiveDate;
use std::fmt::Display;

/// Attempts at a line are numbered from 1, their days do not run backwards
/// (I10), and each but the last has failed: what is on its way is not sent
/// again (I13), what was settled only after its return (I20).
pub(super) fn check_attempts(id: impl Display + Copy, payments: &[Payment], faults: &mut Faults) {
    for (n, payment) in payments.iter().enumerate() {
        let others = payments.iter().enumerate();
        let mut others = others.filter(|(m, other)| *m != n && same_line(payment, other));
        let mut before = None;
        let twice = others.any(|(_, other)| {
            if other.attempt.checked_add(1) == Some(payment.attempt) {
                before = Some(other);
            }
            other.attempt == payment.attempt
        });
        faults.unless(!twice, "I5", id, || {
            format!("{} stands twice", said(payment))
        });
        let Some(before) = before else {
            faults.unless(payment.attempt == 1, "I13", id, || {
                format!("{} without the one before", said(payment))
            });
            continue;
        };
        let invariant = match before.state {
            InstructionState::Settled => "I20",
            _ => "I13",
        };
        faults.unless(before.state.reopens_line(), invariant, id, || {
            format!(
                "{} while the one before is {:?}",
                said(payment),
                before.state
            )
        });
        faults.unless(before.on <= payment.on, "I10", id, || {
            format!("{} before the day of the one before", said(payment))
        });
    }
}

fn same_line(a: &Payment, b: &Payment) -> bool {
    a.month == b.month && a.component == b.component
}

/// Money sent or settled is the line's (I12). Where the line has changed since,
/// it must be what the line can have been when it was sent.
pub(super) fn check_amounts(
    file: &CaseFile,
    enrollment: &Enrollment,
    component: &Component,
    book: &RuleBook,
    lines: &[(Month, Fils)],
    faults: &mut Faults,
) {
    for payment in &enrollment.payments {
        if payment.component != component.code || payment.state.reopens_line() {
            continue;
        }
        let line = lines.binary_search_by_key(&payment.month, |(month, _)| *month);
        let due = line.map_or(Fils::ZERO, |n| lines[n].1);
        let holds =
            payment.amount <= due || can_have_been(file, enrollment, component, book, payment);
        faults.unless(holds, "I12", enrollment.id, || {
            format!("{} of {}, and due is {due}", said(payment), payment.amount)
        });
    }
}

/// Whether facts recorded since can explain that the line is another now: it
/// was in force by then, as the days of its steps stood once, and somebody
/// decided, or a row says, at least that amount.
fn can_have_been(
    file: &CaseFile,
    enrollment: &Enrollment,
    component: &Component,
    book: &RuleBook,
    payment: &Payment,
) -> bool {
    let begun = starts(file, enrollment).filter(|day| Month::of(*day) <= payment.month);
    let mut days = begun.map(|started| payment.month.first().max(started));
    match &component.amount {
        AmountSource::Decided | AmountSource::MayBeDecided => {
            days.next().is_some()
                && enrollment.decisions.iter().any(|decision| {
                    decision.from <= payment.month && payment.amount <= decision.amount
                })
        }
        AmountSource::Rule(name) => book.rule(name).is_some_and(|rule| {
            days.any(|on| {
                let mut rows = rule.rows.iter().filter(|row| row.holds_on(on));
                rows.any(|row| matches!(row.value, Value::Amount(most) if payment.amount <= most))
            })
        }),
        AmountSource::ShareOfWage(name) => book.rule(name).is_some_and(|rule| {
            days.any(|on| {
                let mut rows = rule.rows.iter().filter(|row| row.holds_on(on));
                rows.any(|row| {
                    let Value::Percent(points) = row.value else {
                        return false;
                    };
                    let share = |wage: Fils| wage.share(points).is_ok_and(|s| payment.amount <= s);
                    wages(file).any(share)
                })
            })
        }),
        AmountSource::ShareOfRule { share, of } => days.any(|on| {
            let values = |name: &str| {
                let rows = book.rule(name).map_or(&[][..], |rule| &rule.rows);
                let holding = rows.iter().filter(|row| row.holds_on(on));
                holding.map(|row| row.value.clone()).collect::<Vec<_>>()
            };
            let wholes = values(of);
            values(share).iter().any(|share| {
                wholes.iter().any(|whole| match (share, whole) {
                    (Value::Percent(points), Value::Amount(whole)) => {
                        whole.share(*points).is_ok_and(|s| payment.amount <= s)
                    }
                    _ => false,
                })
            })
        }),
        AmountSource::InKind => false,
    }
}

/// The day it began, and the days it was once thought to have begun.
fn starts(file: &CaseFile, enrollment: &Enrollment) -> impl Iterator<Item = NaiveDate> {
    let id = enrollment.id;
    let once = file.matters.corrections.iter().filter_map(move |known| {
        let Corrected::StepDay {
            enrollment, was, ..
        } = known.fact.what
        else {
            return None;
        };
        (enrollment == id).then_some(was)
    });
    enrollment.started().into_iter().chain(once)
}

/// The wages on record, and those that once were.
fn wages(file: &CaseFile) -> impl Iterator<Item = Fils> {
    let now = file.placements.iter().map(|placement| placement.terms.wage);
    let once = file.matters.corrections.iter();
    now.chain(once.filter_map(|known| match known.fact.what {
        Corrected::Wage { was, .. } => Some(was),
        _ => None,
    }))
}

fn said(payment: &Payment) -> String {
    format!(
        "attempt {} at {} for {}",
        payment.attempt, payment.component, payment.month
    )
}
