//! What a person takes along from one household's file to another: who they
//! are, their jobs, their own enrollments with the months used up so far.

use super::Comer;
use crate::dossier::Carried;
use crate::dossier::Dossier;
use crate::enrollment::{AmountDecision, Enrollment, State, Track};
use crate::person::Member;
use crate::placement::{Placement, Stage};
use crate::schedule::walk::{Mark, Walk};
use crate::{CaseFile, Fils, Month, PlacementId, RuleBook, VacancyId};
use chrono::NaiveDate;

/// An enrollment as it goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtEnrollment {
    pub programme: String,
    pub track: Track,
    /// The state it stood in.
    pub state: State,
    /// The first day it counts for in the new household: no month twice.
    pub from: NaiveDate,
    /// The job it went by, in the old file.
    pub placement: Option<PlacementId>,
    /// The amount in force, where an agency decided one.
    pub decision: Option<AmountDecision>,
    pub carried: Vec<Carried>,
    /// Stages, papers, a loan.
    pub dossier: Option<Dossier>,
}

/// Everything of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belongings {
    /// As they were in the old household.
    pub member: Member,
    pub comer: Comer,
    /// Jobs that had not ended, with vacancy and fare where known.
    pub placements: Vec<(Placement, Option<VacancyId>, Option<Fils>)>,
    pub enrollments: Vec<BroughtEnrollment>,
}

impl Belongings {
    /// What a person of `file` takes along who leaves on `on`; none where there
    /// is no such person.
    pub(super) fn of(
        file: &CaseFile,
        comer: Comer,
        on: NaiveDate,
        book: &RuleBook,
    ) -> Option<Belongings> {
        let member = file.household.member(comer.person)?.clone();
        let open = file
            .placements_of(comer.person)
            .filter(|placement| placement.stage() != Stage::Ended);
        let placements = open.map(|placement| {
            let known = file.follow_up(placement.id);
            let vacancy = known.and_then(|known| known.vacancy);
            (
                placement.clone(),
                vacancy,
                known.and_then(|known| known.fare),
            )
        });
        let own = file.enrollments.iter();
        let own = own.filter(|e| e.subject.person() == Some(comer.person) && e.state().is_live());
        Some(Belongings {
            member,
            comer,
            placements: placements.collect(),
            enrollments: own.map(|e| brought(file, e, on, book)).collect(),
        })
    }
}

fn brought(
    file: &CaseFile,
    enrollment: &Enrollment,
    on: NaiveDate,
    book: &RuleBook,
) -> BroughtEnrollment {
    let first = first_month(file, enrollment, on, book);
    BroughtEnrollment {
        programme: enrollment.programme.clone(),
        track: enrollment.track,
        state: enrollment.state(),
        from: first.first().max(on),
        placement: enrollment.placement,
        decision: enrollment.decision_for(first).cloned(),
        carried: used_up(file, enrollment, first, book),
        dossier: file.dossier(enrollment.id).cloned(),
    }
}

/// The walks over what an enrollment pays.
fn walks<'a>(
    file: &'a CaseFile,
    enrollment: &'a Enrollment,
    book: &'a RuleBook,
) -> impl Iterator<Item = (&'a str, Walk<'a>)> {
    let programme = book.programme(&enrollment.programme);
    programme.into_iter().flat_map(move |programme| {
        programme.components.iter().filter_map(move |component| {
            let walk = Walk::new(file, enrollment, programme, component, book)?;
            Some((component.code.as_str(), walk))
        })
    })
}

/// The first month that the old household is not paid for any more: a month
/// goes by the state on its first day, and a quarter is paid in its first month.
fn first_month(file: &CaseFile, enrollment: &Enrollment, on: NaiveDate, book: &RuleBook) -> Month {
    let leaves = match Month::of(on) {
        month if month.first() == on => month,
        month => month.plus(1),
    };
    let begins = enrollment.started().map_or(leaves, Month::of);
    let covered = walks(file, enrollment, book).filter_map(|(_, walk)| {
        let lines = walk.take_while(|(month, _)| *month < leaves);
        let ends = lines.filter_map(|(month, mark)| match mark {
            Mark::Due { months, .. } => Some(month.plus(months)),
            _ => None,
        });
        ends.last()
    });
    covered.fold(leaves.max(begins), Month::max)
}

/// The months of each limit that are used up before `first`.
pub(crate) fn used_up(
    file: &CaseFile,
    enrollment: &Enrollment,
    first: Month,
    book: &RuleBook,
) -> Vec<Carried> {
    let used = walks(file, enrollment, book).filter_map(|(component, mut walk)| {
        while walk.ahead() < first && walk.next().is_some() {}
        walk.limit?;
        Some(Carried {
            component: component.to_owned(),
            months: walk.used,
            from: enrollment.id,
        })
    });
    used.filter(|carried| carried.months > 0).collect()
}
