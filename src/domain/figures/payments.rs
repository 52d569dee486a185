//! What was paid, by programme.

use super::{Counts, Figure};
use crate::enrollment::Enrollment;
use crate::instruction::InstructionState;
use crate::payment::Payment;
use crate::rules::{Paid, PaidTo, Programme};
use crate::{CaseFile, Month, RuleBook, proration};

pub(super) fn count(file: &CaseFile, book: &RuleBook, counts: &mut Counts) {
    for enrollment in &file.enrollments {
        let code = enrollment.programme.as_str();
        let programme = book.programme(code);
        for payment in &enrollment.payments {
            let (month, fils) = (payment.month, payment.amount.0);
            match payment.state {
                InstructionState::Settled => {
                    counts.add(Figure::Settled, month, code, "", fils);
                    for (month, fils) in received(enrollment, programme, payment) {
                        counts.add(Figure::AidReceived, month, "", "", fils);
                    }
                }
                InstructionState::Returned => {
                    counts.add(Figure::PaymentsReturned, month, code, "", fils);
                }
                _ => {}
            }
        }
    }
}

/// What of a payment reached the family in which month. Wages and social
/// security that a programme bears go to the employer or the corporation.
fn received(
    enrollment: &Enrollment,
    programme: Option<&Programme>,
    payment: &Payment,
) -> Vec<(Month, i64)> {
    let component = programme.and_then(|programme| programme.component(&payment.component));
    let reaches = component.filter(|component| component.to == PaidTo::Family);
    let Some(component) = reaches else {
        return Vec::new();
    };
    let monthly = component.is_decided() && component.paid == Paid::Monthly;
    let months = match enrollment.decision_for(payment.month) {
        Some(decision) if monthly => decision.period.months(),
        _ => 1,
    };
    let parts = proration::split(payment.amount, months.unsigned_abs());
    let months = (0..).map(|later| payment.month.plus(later));
    months.zip(parts.into_iter().map(|part| part.0)).collect()
}
