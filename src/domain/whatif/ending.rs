//! What ends when, and the cliffs: the days on which the family's money falls
//! (domain facts 3.5).

use super::purse::purse;
use super::sheet::{LineKind, Sheet};
use super::trial::Trial;
use super::world::is_grace;
use crate::clock::{self, Because, Clock, ClockEnd, ClockKind, Runs};
use crate::rules::{RowRef, RuleBook};
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, Fils, Month, PersonId};
use chrono::NaiveDate;

/// What it is that ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Component {
        enrollment: EnrollmentId,
        programme: String,
        component: String,
        kind: LineKind,
    },
    /// A grace or the contract.
    Clock(ClockKind),
}

/// Something that ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub what: What,
    pub person: Option<PersonId>,
    /// The last day of it.
    pub on: NaiveDate,
    /// The row that says for how long.
    pub row: RowRef,
    /// The programme ends before the months are used up.
    pub programme_ends: Option<NaiveDate>,
}

vocabulary! {
    /// What a cliff is, by the weightiest thing that ends there.
    CliffKind {
        /// Support, and with it transport.
        Support = "support",
        /// The contract, while no aid is in grace.
        Contract = "contract",
        /// The grace: NAF decides anew.
        Reassessment = "reassessment",
    }
}

/// A month after which the family has less, or may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cliff {
    pub kind: CliffKind,
    /// The last day before it.
    pub on: NaiveDate,
    pub endings: Vec<Ending>,
    /// By how much what is known falls to the next month, in fils; none at the
    /// end of the sheet.
    pub falls: Option<Fils>,
}

/// What ends up to `last` of what the job brings, and every grace.
pub(super) fn endings(trial: &Trial, book: &RuleBook, last: Month) -> Vec<Ending> {
    let start = trial.start;
    let clocks = clock::clocks(&trial.file, book, start);
    let theirs = |clock: &&Clock| match &clock.runs {
        Runs::Placement(id) => *id == trial.tried || (is_grace(clock.kind) && trial.on_aid),
        Runs::Enrollment { id, .. } => trial.entered.contains(id),
    };
    let mut endings: Vec<Ending> = clocks
        .iter()
        .filter(theirs)
        .filter_map(|clock| ending(clock, book))
        .filter(|ending| ending.on >= start && Month::of(ending.on) <= last)
        .collect();
    endings.sort_by_key(|ending| ending.on);
    endings
}

fn ending(clock: &Clock, book: &RuleBook) -> Option<Ending> {
    let ClockEnd::On(on) = clock.end else {
        return None;
    };
    let row = clock.because.iter().find_map(|because| match because {
        Because::Row(row) => Some(row.clone()),
        _ => None,
    })?;
    let programme_ends = clock.because.iter().find_map(|because| match because {
        Because::ProgrammeEnds(day) => Some(*day),
        _ => None,
    });
    let what = match &clock.runs {
        Runs::Placement(_) => What::Clock(clock.kind),
        Runs::Enrollment {
            id,
            programme: code,
            component,
        } => {
            let programme = book.programme(code)?;
            let of = programme.components.iter().find(|c| c.code == *component)?;
            What::Component {
                enrollment: *id,
                programme: code.clone(),
                component: component.clone(),
                kind: LineKind::of(purse(programme, of)),
            }
        }
    };
    Some(Ending {
        what,
        person: clock.person,
        on,
        row,
        programme_ends,
    })
}

/// The endings by month, where something ends there that weighs.
pub(super) fn cliffs(sheet: &Sheet) -> Vec<Cliff> {
    let mut cliffs: Vec<Cliff> = Vec::new();
    for ending in &sheet.endings {
        let month = Month::of(ending.on);
        match cliffs
            .last_mut()
            .filter(|cliff| Month::of(cliff.on) == month)
        {
            Some(cliff) => {
                cliff.on = ending.on;
                cliff.endings.push(ending.clone());
            }
            None => cliffs.push(Cliff {
                kind: CliffKind::Support,
                on: ending.on,
                endings: vec![ending.clone()],
                falls: falls(sheet, month),
            }),
        }
    }
    cliffs.retain(|cliff| cliff.endings.iter().any(|ending| weighs(ending, sheet)));
    for cliff in &mut cliffs {
        cliff.kind = kind(&cliff.endings);
    }
    cliffs
}

/// While an employer gets other support of the same programme, the end of a
/// part of it is no danger to the job.
fn weighs(ending: &Ending, sheet: &Sheet) -> bool {
    let What::Component {
        enrollment,
        kind: LineKind::Employer,
        ..
    } = &ending.what
    else {
        return true;
    };
    !sheet.endings.iter().any(|other| {
        let same =
            matches!(&other.what, What::Component { enrollment: id, .. } if id == enrollment);
        same && other.on > ending.on
    })
}

fn kind(endings: &[Ending]) -> CliffKind {
    let clocks = endings.iter().map(|ending| match ending.what {
        What::Clock(kind) if is_grace(kind) => CliffKind::Reassessment,
        What::Clock(_) => CliffKind::Contract,
        What::Component { .. } => CliffKind::Support,
    });
    clocks.max().unwrap_or(CliffKind::Support)
}

fn falls(sheet: &Sheet, month: Month) -> Option<Fils> {
    let before = &sheet.month(month)?.with;
    let after = &sheet.month(month.plus(1))?.with;
    before.amount.minus(after.amount).ok()
}
