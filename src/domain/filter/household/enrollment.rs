//! The fields of an enrollment.

use super::{Have, Known, Test, day};
use crate::Month;
use crate::case_file::CaseFile;
use crate::clock;
use crate::enrollment::Enrollment;

/// Whether any value of a field passes `test`.
pub(super) fn values(
    field: &str,
    one: &Enrollment,
    file: &CaseFile,
    known: &Known<'_>,
    test: &mut Test<'_>,
) -> bool {
    match field {
        "programme" => test(Have::Code(&one.programme)),
        "state" => test(Have::Code(one.state().code())),
        "since" => day(one.steps.last().map(|step| step.on), test),
        "reason" => {
            let reason = one.steps.last().and_then(|step| step.reason.as_ref());
            reason.is_some_and(|reason| test(Have::Code(&reason.0)))
        }
        "track" => test(Have::Code(one.track.code())),
        "applied" => day(one.steps.first().map(|step| step.on), test),
        "started" => day(one.started(), test),
        "ends" => {
            let days = clock::support_days(file, one, known.book, Some(known.today));
            days.into_iter().any(|on| test(Have::Day(on)))
        }
        "ended" => day(one.ended(), test),
        "amount" => {
            let decision = one.decision_for(Month::of(known.today));
            decision.is_some_and(|decision| test(Have::Amount(decision.amount)))
        }
        _ => false,
    }
}
