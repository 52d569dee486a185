//! Graduation: a proposal that waits for a second person, closed by a decision;
//! the checks of a family that graduated, each closed by its record, all by
//! coming back.

use super::Due;
use crate::CaseFile;
use crate::matters::graduation::{Decision, Watch};
use crate::rules::After;

pub(super) fn tasks(file: &CaseFile) -> Vec<Due> {
    let open = file.matters.assessments.iter();
    let open = open.filter(|assessment| assessment.decision == Decision::Open);
    let undecided = open.map(|assessment| Due::Assessment {
        id: assessment.id,
        enrollment: assessment.enrollment,
        on: assessment.on,
    });
    let watched = file.matters.watches.iter();
    let watched = watched.filter(|watch| watch.reopened.is_none());
    undecided.chain(watched.flat_map(checks)).collect()
}

fn checks(watch: &Watch) -> impl Iterator<Item = Due> {
    let made = |after: u16| watch.checks.iter().any(|check| check.after == after);
    let open = watch.checks_due.iter().filter(move |after| !made(**after));
    open.map(|after| Due::WatchCheck {
        watch: watch.id,
        enrollment: watch.enrollment,
        after: *after,
        on: After::Months(*after).day(watch.from),
    })
}
