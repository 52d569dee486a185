//! Training: who began to attend, and who came to its end.

use super::{Counts, Figure};
use crate::dossier::Dossier;
use crate::enrollment::{Action, Enrollment};
use crate::{CaseFile, Month};

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    for dossier in &file.dossiers {
        let Some(begun) = first_attended(dossier) else {
            continue;
        };
        let Some(enrollment) = file.enrollment(dossier.enrollment) else {
            continue;
        };
        let programme = enrollment.programme.as_str();
        counts.add(Figure::TrainingBegun, begun, programme, "", 1);
        if let Some(done) = completed(enrollment) {
            counts.add(Figure::Trained, done, programme, "", 1);
        }
    }
}

fn first_attended(dossier: &Dossier) -> Option<Month> {
    let attended = dossier.attendance.iter().map(|days| &days.fact);
    let attended = attended.filter(|days| days.attended > 0);
    attended.map(|days| days.month).min()
}

/// The first month in which it ended as it should: complete, or no longer
/// needed. Somebody who broke it off has begun and is not trained.
fn completed(enrollment: &Enrollment) -> Option<Month> {
    let complete = enrollment.steps.iter().find(|step| match step.action {
        Some(Action::Graduate) => true,
        Some(Action::Stop) => step
            .reason
            .as_ref()
            .is_some_and(|why| why.0 == "term-complete"),
        _ => false,
    });
    complete.map(|step| Month::of(step.on))
}
