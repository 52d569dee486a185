//! A placement: the job or project with which a person earns.

use crate::dated::{Moment, day, maybe_day};
use crate::reason::ReasonCode;
use crate::vocabulary::vocabulary;
use crate::{Fils, PersonId, PlacementId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What kind of work it is; it decides which grace of income applies
    /// (12 months on a job, 24 on a project: domain facts 2.9).
    Kind {
        Employer = "employer",
        /// A productive branch (فرع إنتاجي).
        Branch = "branch",
        /// A home or income-generating project.
        Project = "project",
    }
}

vocabulary! {
    /// Where a placement stands (domain facts 9).
    Stage {
        Referred = "referred",
        Interviewed = "interviewed",
        Offered = "offered",
        Contracted = "contracted",
        Started = "started",
        Supported = "supported",
        Unsupported = "unsupported",
        Retained = "retained",
        Ended = "ended",
    }
}

impl Stage {
    /// The person is at work.
    pub fn works(self) -> bool {
        matches!(
            self,
            Stage::Started | Stage::Supported | Stage::Unsupported | Stage::Retained
        )
    }
}

/// The stages that may follow each stage. Support may never come, so a started
/// job can be retained without it.
pub const STAGES: &[(Stage, &[Stage])] = &[
    (
        Stage::Referred,
        &[
            Stage::Interviewed,
            Stage::Offered,
            Stage::Contracted,
            Stage::Ended,
        ],
    ),
    (Stage::Interviewed, &[Stage::Offered, Stage::Ended]),
    (Stage::Offered, &[Stage::Contracted, Stage::Ended]),
    (Stage::Contracted, &[Stage::Started, Stage::Ended]),
    (
        Stage::Started,
        &[Stage::Supported, Stage::Retained, Stage::Ended],
    ),
    (Stage::Supported, &[Stage::Unsupported, Stage::Ended]),
    (Stage::Unsupported, &[Stage::Retained, Stage::Ended]),
    (Stage::Retained, &[Stage::Retained, Stage::Ended]),
    (Stage::Ended, &[]),
];

/// The stages that may follow `stage`.
pub fn stages_after(stage: Stage) -> &'static [Stage] {
    STAGES
        .iter()
        .find(|(from, _)| *from == stage)
        .map_or(&[], |(_, to)| to)
}

/// A stage that was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageStep {
    pub to: Stage,
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// Why it ended; only then.
    pub reason: Option<ReasonCode>,
    pub by: UserName,
    pub recorded: Moment,
}

/// What was agreed: where, for what, from when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub kind: Kind,
    /// The employer, branch or project as it is called.
    pub employer: String,
    /// Code of the sector: `garments`, `education`. Jobs recorded before the
    /// table was asked may have another word, or none.
    pub sector: String,
    /// Code of the liwa of the workplace; empty where unknown.
    pub liwa: String,
    /// Gross fils a month; expected income for a project.
    pub wage: Fils,
    #[serde(with = "maybe_day")]
    pub contract_from: Option<NaiveDate>,
    #[serde(with = "maybe_day")]
    pub social_security_from: Option<NaiveDate>,
}

/// A job or project of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    pub id: PlacementId,
    pub person: PersonId,
    pub terms: Terms,
    pub steps: Vec<StageStep>,
}

impl Placement {
    pub fn stage(&self) -> Stage {
        self.steps.last().map_or(Stage::Referred, |step| step.to)
    }

    pub fn stage_on(&self, date: NaiveDate) -> Option<Stage> {
        self.steps
            .iter()
            .rev()
            .find(|step| step.on <= date)
            .map(|step| step.to)
    }

    /// The first day of work.
    pub fn started(&self) -> Option<NaiveDate> {
        self.steps
            .iter()
            .find(|step| step.to.works())
            .map(|step| step.on)
    }

    /// The day it ended.
    pub fn ended(&self) -> Option<NaiveDate> {
        self.steps
            .last()
            .filter(|step| step.to == Stage::Ended)
            .map(|step| step.on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_has_its_row_and_can_end() {
        for stage in Stage::ALL {
            assert!(STAGES.iter().any(|(from, _)| from == stage), "{stage:?}");
            let ends = stages_after(*stage).contains(&Stage::Ended);
            assert!(ends || *stage == Stage::Ended, "{stage:?} cannot end");
        }
    }
}
