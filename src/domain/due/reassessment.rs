//! The look at a family when the months are over in which its income from work
//! was not counted (domain facts 2.9): due the day after, for each aid that was
//! in force then and still is, and open until it is recorded.
//!
//! One recorded since the warning began counts. A grace that was over when the
//! register learned of the job is not asked for.

use super::{Due, Look, warning};
use crate::enrollment::{Enrollment, State};
use crate::placement::Placement;
use crate::rules::{Programme, RuleBook};
use chrono::NaiveDate;

pub(super) fn tasks(look: &Look<'_>) -> Vec<Due> {
    let mut found = Vec::new();
    let graces = look.ending().filter(|(clock, _)| clock.is_grace());
    for (clock, last) in graces {
        let placement = clock.placement().and_then(|id| look.file.placement(id));
        let Some((job, on)) = placement.zip(last.succ_opt()) else {
            continue;
        };
        let known = job.steps.first().map(|step| step.recorded.date_in_amman());
        if known.is_some_and(|known| on < known) {
            continue;
        }
        let aid = look.file.enrollments.iter();
        let aid = aid.filter(|enrollment| is_aid(look.book, enrollment));
        let open = aid.filter(|aid| {
            in_force(aid.state_on(last))
                && in_force(Some(aid.state()))
                && !reassessed(look, aid, job, last)
        });
        found.extend(open.map(|aid| Due::Reassess {
            enrollment: aid.id,
            placement: job.id,
            on,
        }));
    }
    found
}

fn is_aid(book: &RuleBook, enrollment: &Enrollment) -> bool {
    book.programme(&enrollment.programme)
        .is_some_and(Programme::is_standing_aid)
}

fn in_force(state: Option<State>) -> bool {
    state.is_some_and(|state| state.pays() || state == State::Suspended)
}

fn reassessed(look: &Look<'_>, aid: &Enrollment, job: &Placement, last: NaiveDate) -> bool {
    let from = warning::warned_on(look.book, last).unwrap_or(last);
    let mut known = look
        .file
        .matters
        .reassessments
        .iter()
        .map(|known| &known.fact);
    known.any(|known| (known.enrollment, known.placement) == (aid.id, job.id) && known.on >= from)
}
