//! The fields of an enrollment.

use super::{Have, Known, Test, day};
use crate::Month;
use crate::case_file::CaseFile;
use crate::clock::{self, ClockEnd};
use crate::enrollment::Enrollment;
use chrono::NaiveDate;

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
        "ends" => ends(one, file, known)
            .into_iter()
            .any(|on| test(Have::Day(on))),
        "ended" => day(one.ended(), test),
        "amount" => {
            let decision = one.decision_for(Month::of(known.today));
            decision.is_some_and(|decision| test(Have::Amount(decision.amount)))
        }
        _ => false,
    }
}

/// The last days of its months of support.
fn ends(one: &Enrollment, file: &CaseFile, known: &Known<'_>) -> Vec<NaiveDate> {
    let Some(programme) = known.book.programme(&one.programme) else {
        return Vec::new();
    };
    let parts = programme.components.iter();
    let clocks = parts
        .filter_map(|part| clock::support(file, one, programme, part, known.book, known.today));
    let ends = clocks.filter_map(|clock| match clock.end {
        ClockEnd::On(day) => Some(day),
        ClockEnd::Waiting | ClockEnd::Broken(_) => None,
    });
    ends.collect()
}
