//! A plan of follow-up: what is to be done so many days or months after
//! something happened. No source prescribes an interval, so plans are rows
//! that an office sets for itself.

use super::Standing;
use crate::case_log::VisitMode;
use crate::place::Bilingual;
use crate::vocabulary::vocabulary;
use chrono::{Days, Months, NaiveDate};

vocabulary! {
    /// What a plan counts from.
    Anchor {
        /// The first day of work in a job or project.
        PlacementStarted = "placement-started",
        /// The last day of support of a job.
        SupportEnded = "support-ended",
        /// The day an enrollment was suspended.
        Suspended = "suspended",
        /// The day an enrollment graduated.
        Graduated = "graduated",
    }
}

vocabulary! {
    /// What a step asks for.
    StepKind {
        /// Somebody of the family is spoken with.
        Call = "call",
        Visit = "visit",
        /// A look at whether the person is still employed, with its evidence.
        Check = "check",
    }
}

/// How long after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum After {
    Days(u16),
    Months(u16),
}

impl After {
    /// The day so long after `day`; the end of time where that is past it.
    pub fn day(self, day: NaiveDate) -> NaiveDate {
        let later = match self {
            After::Days(days) => day.checked_add_days(Days::new(days.into())),
            After::Months(months) => day.checked_add_months(Months::new(months.into())),
        };
        later.unwrap_or(NaiveDate::MAX)
    }
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    pub after: After,
    pub kind: StepKind,
    /// Only a visit made in this way will do.
    pub mode: Option<VisitMode>,
    pub name: Bilingual,
}

/// A plan of follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// `job-first-months`
    pub code: String,
    pub name: Bilingual,
    pub on: Anchor,
    pub standing: Standing,
    /// Ids of sources.
    pub sources: Vec<String>,
    pub note: Option<Bilingual>,
    pub steps: Vec<PlanStep>,
    /// Line of the book on which it begins.
    pub line: usize,
}
