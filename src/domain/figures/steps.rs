//! The steps of enrollments, in the ministry's own words, and how many are in
//! force.

use super::{Counts, Figure};
use crate::enrollment::{Action, Enrollment, State, Step};
use crate::{CaseFile, Month};

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    for enrollment in &file.enrollments {
        let programme = enrollment.programme.as_str();
        let mut taken: &[Step] = &[];
        for (n, step) in enrollment.steps.iter().enumerate() {
            let month = Month::of(step.on);
            let reason = step.reason.as_ref().map_or("", |reason| reason.0.as_str());
            counts.add(figure(step, taken), month, programme, reason, 1);
            if step.action == Some(Action::Activate) && came_back(taken) {
                counts.add(Figure::Returned, month, programme, "", 1);
            }
            taken = &enrollment.steps[..=n];
        }
        count_in_force(enrollment, counts);
    }
}

/// Which figure a step counts to, after the steps `taken` before it.
fn figure(step: &Step, taken: &[Step]) -> Figure {
    match step.action {
        None | Some(Action::Reapply) => Figure::Applied,
        Some(Action::Verify) => Figure::Verified,
        Some(Action::Activate) => Figure::Included,
        Some(Action::Reduce) => Figure::Reduced,
        Some(Action::Restore) => Figure::Restored,
        Some(Action::Suspend) => Figure::Suspended,
        Some(Action::Lift) => Figure::Lifted,
        Some(Action::Stop) if was_held(taken) => Figure::Stopped,
        Some(Action::Stop) => Figure::TurnedDown,
        Some(Action::Graduate) => Figure::Exited,
    }
}

/// In force or suspended after these steps: something to stop.
fn was_held(taken: &[Step]) -> bool {
    let last = taken.last().map(|step| step.to);
    last.is_some_and(|state| state.pays() || state == State::Suspended)
}

/// Had been in force, and ended.
fn came_back(taken: &[Step]) -> bool {
    let begun = taken.iter().position(|step| step.to.pays());
    begun.is_some_and(|begun| taken[begun..].iter().any(|step| !step.to.is_live()))
}

fn count_in_force(enrollment: &Enrollment, counts: &mut Counts) {
    let changes = enrollment.steps.iter().map(|step| Month::of(step.on));
    counts.standing(Figure::InForce, &enrollment.programme, changes, |month| {
        let state = enrollment.state_on(month.last());
        i64::from(state.is_some_and(State::pays))
    });
}
