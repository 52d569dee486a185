//! Aid that does not arrive: suspended, closed by lifting or by an end; a
//! payment that failed, closed by another attempt.

use super::Due;
use crate::CaseFile;
use crate::enrollment::{Enrollment, State};

pub(super) fn tasks(file: &CaseFile) -> Vec<Due> {
    let each = |enrollment| suspended(enrollment).into_iter().chain(failed(enrollment));
    file.enrollments.iter().flat_map(each).collect()
}

fn suspended(enrollment: &Enrollment) -> Option<Due> {
    let step = enrollment.steps.last()?;
    (step.to == State::Suspended).then_some(Due::Suspended {
        enrollment: enrollment.id,
        since: step.on,
    })
}

/// The lines whose last attempt failed.
fn failed(enrollment: &Enrollment) -> impl Iterator<Item = Due> {
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
