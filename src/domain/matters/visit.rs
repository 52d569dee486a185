//! A visit planned for a day: to the home, by video, by telephone, at the
//! employer's, at the project.

use crate::case_log::VisitMode;
use crate::dated::{Moment, day};
use crate::event::Happened;
use crate::{LogId, MatterId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a planned visit is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    Visit(VisitMode),
    Phone,
}

/// What became of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    Open,
    /// The entry of the log that tells of it.
    Made(LogId),
    CalledOff {
        why: String,
    },
}

/// A visit that is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedVisit {
    pub id: MatterId,
    pub mode: Mode,
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// What for.
    pub why: String,
    /// Who goes.
    pub visitor: Option<UserName>,
    pub outcome: Outcome,
    pub by: UserName,
    pub recorded: Moment,
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VisitChange {
    Planned(PlannedVisit),
    /// To another day.
    Moved {
        id: MatterId,
        #[serde(with = "day")]
        on: NaiveDate,
    },
    Closed {
        id: MatterId,
        outcome: Outcome,
    },
}

pub(super) fn apply(
    visits: &mut Vec<PlannedVisit>,
    change: &VisitChange,
    by: &Happened,
) -> Option<()> {
    let find = |visits: &'_ mut Vec<PlannedVisit>, id: MatterId| {
        visits.iter().position(|visit| visit.id == id)
    };
    match change {
        VisitChange::Planned(visit) => {
            let mut visit = visit.clone();
            (visit.by, visit.recorded) = (by.by.clone(), by.at);
            visits.push(visit);
        }
        VisitChange::Moved { id, on } => {
            let at = find(visits, *id)?;
            visits[at].on = *on;
        }
        VisitChange::Closed { id, outcome } => {
            let at = find(visits, *id)?;
            visits[at].outcome = outcome.clone();
        }
    }
    Some(())
}
