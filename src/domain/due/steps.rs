//! Steps of the plans of follow-up.
//!
//! A step is due so long after its anchor, and open while what it counts from
//! still holds: the job goes on, the aid is still suspended. A call is closed
//! by a call or visit that reached the family on the day of the step or later,
//! a visit by a visit that was made then (in the way the step asks for, where
//! it does): made late, it closes every step it comes after. A check after
//! support is closed by its own record. A step whose day lay in the past when
//! the register learned of its anchor is not asked for.

use super::contact::{self, Reached};
use super::{About, Due, Look, jobs};
use crate::dated::Moment;
use crate::enrollment::{Enrollment, State};
use crate::placement::Placement;
use crate::rules::{After, Anchor, Plan, StepKind};
use crate::{CaseFile, PersonId};
use chrono::NaiveDate;

/// What a plan counts from, once it has come.
struct Anchored {
    about: About,
    person: Option<PersonId>,
    on: NaiveDate,
    recorded: Moment,
}

pub(super) fn tasks(look: &Look<'_>) -> Vec<Due> {
    let mut found = Vec::new();
    for plan in &look.book.plans {
        for anchored in anchors(look, plan.on) {
            found.extend(open(look.file, plan, &anchored));
        }
    }
    found
}

fn anchors(look: &Look<'_>, on: Anchor) -> Vec<Anchored> {
    let file = look.file;
    match on {
        Anchor::PlacementStarted => {
            let live = file
                .placements
                .iter()
                .filter(|job| jobs::goes_on(file, job));
            live.filter_map(|job| job_anchor(job, job.started()?))
                .collect()
        }
        Anchor::SupportEnded => {
            let live = file
                .placements
                .iter()
                .filter(|job| jobs::goes_on(file, job));
            live.filter_map(|job| job_anchor(job, jobs::support_ended(look, job)?))
                .collect()
        }
        Anchor::Suspended => standing(file, State::Suspended),
        Anchor::Graduated => standing(file, State::Graduated),
    }
}

fn job_anchor(job: &Placement, on: NaiveDate) -> Option<Anchored> {
    Some(Anchored {
        about: About::Placement(job.id),
        person: Some(job.person),
        on,
        recorded: job.steps.first()?.recorded,
    })
}

/// Enrollments that stand there now, from the day they came to it.
fn standing(file: &CaseFile, state: State) -> Vec<Anchored> {
    let anchored = |enrollment: &Enrollment| {
        let step = enrollment.steps.last().filter(|step| step.to == state)?;
        Some(Anchored {
            about: About::Enrollment(enrollment.id),
            person: enrollment.subject.person(),
            on: step.on,
            recorded: step.recorded,
        })
    };
    file.enrollments.iter().filter_map(anchored).collect()
}

fn open(file: &CaseFile, plan: &Plan, anchored: &Anchored) -> Vec<Due> {
    let mut found = Vec::new();
    for (no, step) in (0_u16..).zip(&plan.steps) {
        let on = step.after.day(anchored.on);
        if on < anchored.recorded.date_in_amman() {
            continue;
        }
        let task = match (step.kind, step.after, anchored.about) {
            (StepKind::Check, After::Months(after), About::Placement(placement)) => {
                let known = file.follow_up(placement);
                let person = anchored.person;
                let checked = known.is_some_and(|known| known.check(after).is_some());
                person.filter(|_| !checked).map(|person| Due::Retention {
                    placement,
                    person,
                    after,
                    on,
                })
            }
            (StepKind::Check, ..) => None,
            (StepKind::Call | StepKind::Visit, ..) => {
                let who = match step.kind {
                    StepKind::Visit => Reached::Visited(step.mode),
                    StepKind::Call | StepKind::Check => Reached::Family,
                };
                (!contact::since(file, on, who)).then(|| Due::Step {
                    plan: plan.code.clone(),
                    step: no,
                    kind: step.kind,
                    about: anchored.about,
                    person: anchored.person,
                    on,
                })
            }
        };
        found.extend(task);
    }
    found
}
