//! The clocks that run for a family: months of support, grace of income,
//! contract. Derived from what is on record and the rule book, never stored.
//!
//! When a clock ends does not depend on the day it is asked on; how much of it
//! is used does. The end is worked out first, the words about it only for the
//! clocks that are shown.

mod support;
mod work;

use crate::enrollment::{Enrollment, State, Track};
use crate::rules::{Component, Counting, Programme, RowRef, RuleBook};
use crate::vocabulary::vocabulary;
use crate::{CaseFile, EnrollmentId, PersonId, PlacementId, UserName};
use chrono::NaiveDate;
use support::Support;
use work::Work;

vocabulary! {
    /// What a clock counts.
    ClockKind {
        /// Months of a component of a programme.
        Support = "support",
        /// Income from a job is not counted.
        GraceJob = "grace-job",
        /// Income from a project is not counted.
        GraceProject = "grace-project",
        Contract = "contract",
    }
}

/// What a clock belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runs {
    Enrollment {
        id: EnrollmentId,
        programme: String,
        component: String,
    },
    Placement(PlacementId),
}

/// When a clock ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockEnd {
    /// The last day it covers.
    On(NaiveDate),
    /// Suspended: the end moves until the suspension is lifted.
    Waiting,
    /// It ended before its time: stopped, left, job over.
    Broken(NaiveDate),
}

/// Why a clock says what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    Row(RowRef),
    Disability {
        since: NaiveDate,
    },
    NoDisability,
    Track(Track),
    /// Months that were suspended, and how they count.
    Paused {
        months: u16,
        counting: Counting,
    },
    /// The programme ends before the months are used up.
    ProgrammeEnds(NaiveDate),
    Started(NaiveDate),
    /// A person's decision that outranks the row.
    Ruling {
        no: u16,
        months: u16,
        from: NaiveDate,
        by: UserName,
        why: String,
    },
    /// Months used up elsewhere count here.
    Carried {
        months: u16,
        from: EnrollmentId,
    },
}

/// A clock as it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    pub kind: ClockKind,
    pub runs: Runs,
    pub person: Option<PersonId>,
    pub started: NaiveDate,
    /// Months allowed in all.
    pub allowed: u16,
    /// Months used by the end of the current month.
    pub used: u16,
    pub end: ClockEnd,
    pub because: Vec<Because>,
}

impl ClockKind {
    /// Whether it counts months in which income is not counted.
    pub fn is_grace(self) -> bool {
        matches!(self, ClockKind::GraceJob | ClockKind::GraceProject)
    }
}

impl Clock {
    pub fn left(&self) -> u16 {
        self.allowed.saturating_sub(self.used)
    }

    /// Days from `today` to the last day covered; negative once it is past.
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        match self.end {
            ClockEnd::On(day) => Some((day - today).num_days()),
            ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        }
    }
}

/// Every clock of a household, as of `today`, those that end first in front.
pub fn clocks(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Vec<Clock> {
    let mut clocks: Vec<Clock> = found(file, book, Some(today))
        .map(|found| found.clock(today))
        .collect();
    let key = |clock: &Clock| match clock.end {
        ClockEnd::Waiting => (0, today),
        ClockEnd::On(day) => (1, day),
        ClockEnd::Broken(day) => (2, day),
    };
    clocks.sort_by_key(key);
    clocks
}

/// The clock of a component with a limit of months.
pub fn support(
    file: &CaseFile,
    enrollment: &Enrollment,
    programme: &Programme,
    component: &Component,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Clock> {
    let found = Support::find(file, enrollment, programme, component, book, Some(today))?;
    Some(found.clock())
}

/// The last days of an enrollment's months of support, of each component that
/// has a limit. The day asked on bears on them only while it is suspended.
pub(crate) fn support_days(
    file: &CaseFile,
    enrollment: &Enrollment,
    book: &RuleBook,
    today: Option<NaiveDate>,
) -> Vec<NaiveDate> {
    let Some(programme) = book.programme(&enrollment.programme) else {
        return Vec::new();
    };
    let parts = programme.components.iter();
    let found =
        parts.filter_map(|part| Support::find(file, enrollment, programme, part, book, today));
    let days = found.filter_map(|support| match support.end {
        ClockEnd::On(day) => Some(day),
        ClockEnd::Waiting | ClockEnd::Broken(_) => None,
    });
    days.collect()
}

/// Whether an enrollment is cash aid: the aid that a grace protects.
pub fn is_aid(enrollment: &Enrollment, book: &RuleBook) -> bool {
    let programme = book.programme(&enrollment.programme);
    programme.is_some_and(Programme::is_standing_aid)
}

/// The ends of every support that goes by a job.
pub(crate) fn support_ends(file: &CaseFile, book: &RuleBook, id: PlacementId) -> Vec<ClockEnd> {
    let ends = found(file, book, None).filter_map(|found| match &found {
        Found::Support(support) if support.placement() == Some(id) => Some(support.end),
        Found::Support(_) | Found::Work(_) => None,
    });
    ends.collect()
}

/// When the grace that a job or project brought ends; none where it brought none.
pub fn grace_of(file: &CaseFile, book: &RuleBook, id: PlacementId) -> Option<ClockEnd> {
    let grace = Work::grace(file, file.placement(id)?, book)?;
    Some(grace.end)
}

/// A clock that was found, its end known, before anybody asks why.
pub(crate) enum Found<'a> {
    Support(Support<'a>),
    Work(Work<'a>),
}

impl Found<'_> {
    pub(crate) fn end(&self) -> ClockEnd {
        match self {
            Found::Support(support) => support.end,
            Found::Work(work) => work.end,
        }
    }

    /// The day it began to run.
    pub(crate) fn started(&self) -> NaiveDate {
        match self {
            Found::Support(support) => support.started,
            Found::Work(work) => work.from,
        }
    }

    pub(crate) fn person(&self) -> Option<PersonId> {
        match self {
            Found::Support(support) => support.enrollment.subject.person(),
            Found::Work(work) => Some(work.placement.person),
        }
    }

    pub(crate) fn is_grace(&self) -> bool {
        matches!(self, Found::Work(work) if work.kind.is_grace())
    }

    /// The job or project whose own clock this is.
    pub(crate) fn placement(&self) -> Option<PlacementId> {
        match self {
            Found::Support(_) => None,
            Found::Work(work) => Some(work.placement.id),
        }
    }

    /// Its place among the clocks of a household, whatever the order of records.
    pub(crate) fn place(&self) -> (u8, u16, &str) {
        match self {
            Found::Support(support) => (0, support.enrollment.id.no, &support.component.code),
            Found::Work(work) => (1, work.placement.id.no, work.kind.code()),
        }
    }

    /// Whether the support is on hold: then its end moves, or lies behind the
    /// end of the programme, by the day it is asked on.
    pub(crate) fn is_on_hold(&self) -> bool {
        match self {
            Found::Support(support) => support.enrollment.state() == State::Suspended,
            Found::Work(_) => false,
        }
    }

    /// The job that this clock of support is for.
    pub(crate) fn supports(&self) -> Option<PlacementId> {
        match self {
            Found::Support(support) => support.enrollment.placement,
            Found::Work(_) => None,
        }
    }

    pub(crate) fn clock(&self, today: NaiveDate) -> Clock {
        match self {
            Found::Support(support) => support.clock(),
            Found::Work(work) => work.clock(today),
        }
    }
}

/// The clocks of a household in the order of its records. Without a day their
/// ends are the same, but what they have used is not counted.
pub(crate) fn found<'a>(
    file: &'a CaseFile,
    book: &'a RuleBook,
    today: Option<NaiveDate>,
) -> impl Iterator<Item = Found<'a>> {
    let programmes = file
        .enrollments
        .iter()
        .filter_map(|enrollment| Some((enrollment, book.programme(&enrollment.programme)?)));
    let support = programmes.flat_map(move |(enrollment, programme)| {
        programme.components.iter().filter_map(move |component| {
            Support::find(file, enrollment, programme, component, book, today)
        })
    });
    let work = file
        .placements
        .iter()
        .flat_map(move |placement| Work::find(file, placement, book));
    support.map(Found::Support).chain(work.map(Found::Work))
}
