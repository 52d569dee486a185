//! The steps on record follow the tables, and their days never run backwards
//! (I10).

use super::Faults;
use crate::CaseFile;
use crate::enrollment::{self, Enrollment, State};
use crate::placement::{self, Placement, Stage};
use crate::reason::{MOVED, PLACEMENT_ENDINGS};

pub(super) fn check(file: &CaseFile, faults: &mut Faults) {
    for enrollment in &file.enrollments {
        of_enrollment(enrollment, faults);
    }
    for placement in &file.placements {
        of_placement(placement, faults);
    }
}

fn of_enrollment(enrollment: &Enrollment, faults: &mut Faults) {
    let id = enrollment.id;
    let begins = enrollment
        .steps
        .first()
        .is_some_and(|step| step.action.is_none() && step.to == State::Applied);
    faults.unless(begins, "I10", id, || "does not begin with an application");
    for pair in enrollment.steps.windows(2) {
        let [before, step] = pair else { continue };
        let led = step
            .action
            .and_then(|action| enrollment::after(before.to, action));
        faults.unless(led == Some(step.to), "I10", id, || {
            format!(
                "{:?} led from {:?} to {:?}",
                step.action, before.to, step.to
            )
        });
        faults.unless(before.on <= step.on, "I10", id, || {
            format!("a step of {} after one of {}", step.on, before.on)
        });
        let explained = step
            .reason
            .as_ref()
            .zip(step.action)
            .is_none_or(|(reason, action)| {
                reason
                    .row()
                    .is_some_and(|row| row.explains.contains(&action))
            });
        faults.unless(explained, "I10", id, || {
            format!("{:?} does not explain {:?}", step.reason, step.action)
        });
    }
}

fn of_placement(placement: &Placement, faults: &mut Faults) {
    let id = placement.id;
    let begins = placement
        .steps
        .first()
        .is_some_and(|step| step.to != Stage::Ended);
    faults.unless(begins, "I10", id, || "has no stage, or begins with its end");
    for pair in placement.steps.windows(2) {
        let [before, step] = pair else { continue };
        let follows = placement::stages_after(before.to).contains(&step.to);
        faults.unless(follows, "I10", id, || {
            format!("{:?} after {:?}", step.to, before.to)
        });
        faults.unless(before.on <= step.on, "I10", id, || {
            format!("a stage of {} after one of {}", step.on, before.on)
        });
        let reason = step.reason.as_ref().map(|reason| reason.0.as_str());
        let explained = match step.to {
            Stage::Ended => {
                reason.is_some_and(|code| PLACEMENT_ENDINGS.contains(&code) || code == MOVED)
            }
            _ => reason.is_none(),
        };
        faults.unless(explained, "I10", id, || {
            format!("{reason:?} at {:?}", step.to)
        });
    }
}
