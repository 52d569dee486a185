//! Work that began and ended, whose it is, and what it earns.

use super::{Counts, Figure, aid};
use crate::enrollment::{Enrollment, Track};
use crate::person::Sex;
use crate::placement::{Kind, Placement, Stage};
use crate::{CaseFile, Month, PersonId, RuleBook};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn count(file: &CaseFile, book: &RuleBook, counts: &mut Counts) {
    for placement in &file.placements {
        let Some(started) = placement.started() else {
            continue;
        };
        let (begun, ended) = match placement.terms.kind {
            Kind::Project => (Figure::ProjectsBegun, Figure::ProjectsEnded),
            Kind::Employer | Kind::Branch => (Figure::Placed, Figure::WorkEnded),
        };
        let sector = placement.terms.sector.as_str();
        counts.add(begun, Month::of(started), "", sector, 1);
        if begun == Figure::Placed {
            of_the_placed(file, book, placement, started, counts);
        }
        for step in &placement.steps {
            let month = Month::of(step.on);
            let reason = step.reason.as_ref().map_or("", |reason| reason.0.as_str());
            match step.to {
                Stage::Ended => counts.add(ended, month, "", reason, 1),
                Stage::Unsupported => counts.one(Figure::SupportEnded, month),
                _ => {}
            }
        }
    }
    at_work(file, counts);
    wages(file, counts);
}

/// Who of those placed belongs to which of the groups that are asked for.
fn of_the_placed(
    file: &CaseFile,
    book: &RuleBook,
    placement: &Placement,
    started: NaiveDate,
    counts: &mut Counts,
) {
    let person = file.household.member(placement.person);
    let behind: Vec<&Enrollment> = programmes_behind(file, book, placement).collect();
    let naf = behind.iter().any(|e| e.track == Track::Naf);
    let groups = [
        (
            Figure::PlacedWomen,
            person.is_some_and(|p| p.particulars.sex == Sex::Female),
        ),
        (
            Figure::PlacedDisability,
            person.is_some_and(|p| p.has_disability_on(started)),
        ),
        (Figure::PlacedBranch, placement.terms.kind == Kind::Branch),
        (Figure::PlacedOnAid, aid::is_on_aid(file, book, started)),
        (Figure::PlacedNep, !behind.is_empty()),
        (Figure::PlacedNaf, naf),
    ];
    for (figure, belongs) in groups {
        if belongs {
            counts.one(figure, Month::of(started));
        }
    }
}

/// The employment programme's enrollments for a job that ever were in force.
fn programmes_behind<'a>(
    file: &'a CaseFile,
    book: &'a RuleBook,
    placement: &'a Placement,
) -> impl Iterator<Item = &'a Enrollment> {
    file.enrollments.iter().filter(|enrollment| {
        let programme = book.programme(&enrollment.programme);
        enrollment.placement == Some(placement.id)
            && enrollment.started().is_some()
            && programme.is_some_and(|p| p.agency == "nep")
    })
}

fn at_work(file: &CaseFile, counts: &mut Counts) {
    let steps = file.placements.iter().flat_map(|p| &p.steps);
    let changes = steps.map(|step| Month::of(step.on));
    counts.standing(Figure::AtWork, "", changes, |month| {
        let works = |p: &&Placement| p.stage_on(month.last()).is_some_and(Stage::works);
        let working = file.placements.iter().filter(works);
        let persons: BTreeSet<PersonId> = working.map(|p| p.person).collect();
        i64::try_from(persons.len()).unwrap_or(i64::MAX)
    });
}

/// As on the timeline of a household: from the month in which work began to
/// the one in which it ended, both of them.
fn wages(file: &CaseFile, counts: &mut Counts) {
    let stretch = |placement: &Placement| {
        let ended = placement.ended().map(|day| Month::of(day).plus(1));
        let started = placement.started().map(Month::of)?;
        Some((started, ended))
    };
    let stretches = || file.placements.iter().filter_map(stretch);
    let changes = stretches().flat_map(|(from, until)| [Some(from), until]);
    counts.standing(Figure::Wages, "", changes.flatten(), |month| {
        let holds = |(from, until): (Month, Option<Month>)| {
            from <= month && until.is_none_or(|until| month < until)
        };
        let earning = file.placements.iter();
        let earning = earning.filter(|p| stretch(p).is_some_and(holds));
        earning.map(|p| p.terms.wage.0).fold(0, i64::saturating_add)
    });
}
