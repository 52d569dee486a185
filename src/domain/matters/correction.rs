//! Corrections of what was recorded wrong: what stood before and what stands
//! now, who changed it and why. The record itself is put right by an event of
//! its own; this is what is kept beside it, so that nothing is erased.

use crate::dated::day;
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, Fils, Month, PlacementId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Why a record was put right.
    CorrectionCause {
        ToldLate = "told-late",
        TypedWrong = "typed-wrong",
        NewEvidence = "new-evidence",
        DecisionOfAgency = "decision-of-agency",
        Other = "other",
    }
}

/// What was put right. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Corrected {
    /// The day of a step of an enrollment, by its place among them from 0.
    StepDay {
        enrollment: EnrollmentId,
        step: u16,
        #[serde(with = "day")]
        was: NaiveDate,
        #[serde(with = "day")]
        now: NaiveDate,
    },
    /// The day of a stage of a placement.
    StageDay {
        placement: PlacementId,
        step: u16,
        #[serde(with = "day")]
        was: NaiveDate,
        #[serde(with = "day")]
        now: NaiveDate,
    },
    /// The wage of a placement.
    Wage {
        placement: PlacementId,
        was: Fils,
        now: Fils,
    },
    /// The amount decided from a month on, which had been another or none.
    Amount {
        enrollment: EnrollmentId,
        from: Month,
        was: Option<Fils>,
        now: Fils,
    },
}

/// A record that was put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub what: Corrected,
    pub cause: CorrectionCause,
    pub note: String,
}
