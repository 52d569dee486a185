//! What a file says of its way out of aid: what it can answer of the criteria,
//! which checks of a watch are open, which graces ask for a re-assessment.
//! Derived, never stored, and by days that do not depend on today.

use crate::clock::{self, ClockEnd};
use crate::enrollment::{Enrollment, State};
use crate::matters::graduation::{Met, Verdict, Watch};
use crate::placement::Placement;
use crate::rules::{CriterionRow, RuleBook, Shown};
use crate::{CaseFile, EnrollmentId, MatterId, Month, PlacementId};
use chrono::{Datelike, NaiveDate};

/// What the file shows of a criterion. A person confirms it, or says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub met: Met,
    pub seen: Seen,
}

/// What was seen in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// At work there since that day, for so many whole months.
    WorkHeld {
        placement: PlacementId,
        since: NaiveDate,
        months: u16,
    },
    Contract {
        placement: PlacementId,
        from: NaiveDate,
    },
    SocialSecurity {
        placement: PlacementId,
        from: NaiveDate,
    },
    NoGrievance,
    Grievance(MatterId),
}

/// What the file shows of a criterion on `date`; none where it shows nothing.
pub fn proposal(file: &CaseFile, row: &CriterionRow, date: NaiveDate) -> Option<Proposal> {
    match row.shown? {
        Shown::WorkHeld => work_held(file, row.months?, date),
        Shown::Contract => recorded(file, date, |placement| {
            let from = placement.terms.contract_from?;
            let placement = placement.id;
            Some((from, Seen::Contract { placement, from }))
        }),
        Shown::SocialSecurity => recorded(file, date, |placement| {
            let from = placement.terms.social_security_from?;
            let placement = placement.id;
            Some((from, Seen::SocialSecurity { placement, from }))
        }),
        Shown::NoOpenGrievance => Some(grievance(file)),
    }
}

/// The job or project held longest by whoever is in the household.
fn work_held(file: &CaseFile, needed: u16, date: NaiveDate) -> Option<Proposal> {
    let (placement, since) = at_work(file, date).min_by_key(|(_, since)| *since)?;
    let months = whole_months(since, date);
    Some(Proposal {
        met: if months >= needed { Met::Yes } else { Met::No },
        seen: Seen::WorkHeld {
            placement: placement.id,
            since,
            months,
        },
    })
}

/// Something on record of a job that somebody is in.
fn recorded(
    file: &CaseFile,
    date: NaiveDate,
    seen: impl Fn(&Placement) -> Option<(NaiveDate, Seen)>,
) -> Option<Proposal> {
    let known = at_work(file, date).filter_map(|(placement, _)| seen(placement));
    let (_, seen) = known
        .filter(|(from, _)| *from <= date)
        .min_by_key(|(from, _)| *from)?;
    Some(Proposal {
        met: Met::Yes,
        seen,
    })
}

fn grievance(file: &CaseFile) -> Proposal {
    let open = file.matters.grievances.iter().find(|g| g.answer.is_none());
    match open {
        None => Proposal {
            met: Met::Yes,
            seen: Seen::NoGrievance,
        },
        Some(open) => Proposal {
            met: Met::No,
            seen: Seen::Grievance(open.id),
        },
    }
}

/// The jobs and projects of people of the household on `date`, with the first
/// day of each.
fn at_work(file: &CaseFile, date: NaiveDate) -> impl Iterator<Item = (&Placement, NaiveDate)> {
    let works = move |placement: &&Placement| {
        let here = file.household.member(placement.person);
        let here = here.is_some_and(|m| m.left.as_ref().is_none_or(|left| left.on > date));
        here && placement.stage_on(date).is_some_and(|stage| stage.works())
    };
    let placements = file.placements.iter().filter(works);
    placements.filter_map(|placement| Some((placement, placement.started()?)))
}

fn whole_months(since: NaiveDate, date: NaiveDate) -> u16 {
    let months = Month::of(date).since(Month::of(since));
    let begun = i32::from(date.day() < since.day());
    u16::try_from(months - begun).unwrap_or(0)
}

/// The watches that stand: the family has graduated and was not taken in again.
pub fn watches(file: &CaseFile) -> impl Iterator<Item = &Watch> {
    let stands = |watch: &&Watch| {
        let known = file.enrollment(watch.enrollment);
        let last = known.and_then(|known| known.steps.last());
        let left = last.is_some_and(|step| step.to == State::Graduated && step.on == watch.from);
        watch.reopened.is_none() && left
    };
    file.matters.watches.iter().filter(stands)
}

/// The watch of an enrollment, where one stands.
pub fn watch_of(file: &CaseFile, id: EnrollmentId) -> Option<&Watch> {
    watches(file).find(|watch| watch.enrollment == id)
}

/// A check of a watch that nobody has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckDue {
    pub watch: MatterId,
    pub enrollment: EnrollmentId,
    /// Months after the graduation.
    pub after: u16,
    pub on: NaiveDate,
}

/// The checks of all standing watches that nobody has made.
pub fn checks_due(file: &CaseFile) -> impl Iterator<Item = CheckDue> {
    watches(file).flat_map(|watch| {
        watch.checks_open().map(move |(after, on)| CheckDue {
            watch: watch.id,
            enrollment: watch.enrollment,
            after,
            on,
        })
    })
}

/// A grace that is over, or will be, and an enrollment that is to be assessed
/// anew then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReassessmentDue {
    pub enrollment: EnrollmentId,
    pub placement: PlacementId,
    /// The first day on which the income counts.
    pub on: NaiveDate,
}

/// The re-assessments that nobody has made: one for each grace that ran its
/// whole length beside aid that still goes on.
pub fn reassessments_due(file: &CaseFile, book: &RuleBook) -> Vec<ReassessmentDue> {
    let graces = file.placements.iter().filter_map(|placement| {
        match clock::grace_of(file, book, placement.id)? {
            ClockEnd::On(last) => Some((placement, last)),
            ClockEnd::Broken(_) | ClockEnd::Waiting => None,
        }
    });
    let mut due = Vec::new();
    for (placement, last) in graces {
        let goes_on = |e: &&Enrollment| {
            let beside = placement
                .started()
                .is_some_and(|from| e.was_in_force(from, last));
            let state = e.state();
            clock::is_aid(e, book) && beside && (state.pays() || state == State::Suspended)
        };
        for enrollment in file.enrollments.iter().filter(goes_on) {
            let (enrollment, placement) = (enrollment.id, placement.id);
            let made =
                file.matters.reassessments.iter().any(|made| {
                    (made.fact.enrollment, made.fact.placement) == (enrollment, placement)
                });
            if let (false, Some(on)) = (made, last.succ_opt()) {
                due.push(ReassessmentDue {
                    enrollment,
                    placement,
                    on,
                });
            }
        }
    }
    due
}

/// Whether the last re-assessment of an enrollment said that the family exits,
/// and it has not yet.
pub fn exit_awaited(file: &CaseFile, id: EnrollmentId) -> Option<NaiveDate> {
    let known = file.enrollment(id)?;
    let state = known.state();
    let made = file.matters.reassessments.iter().rev();
    let last = made
        .map(|made| &made.fact)
        .find(|made| made.enrollment == id)?;
    let stays = state.pays() || state == State::Suspended;
    (stays && last.verdict == Verdict::Exits && known.steps.last()?.on <= last.on)
        .then_some(last.on)
}
