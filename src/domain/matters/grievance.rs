//! A grievance: what the family objects to, by when it is to be answered, what
//! came of it. No statutory deadline is public, so the day is entered.

use crate::dated::{Moment, day, maybe_day};
use crate::event::Happened;
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, MatterId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What a grievance is about.
    GrievanceSubject {
        Exclusion = "exclusion",
        Amount = "amount",
        Suspension = "suspension",
        Stop = "stop",
        Payment = "payment",
        WrongData = "wrong-data",
        Conduct = "conduct",
        Employer = "employer",
        Other = "other",
    }
}

vocabulary! {
    /// How it was answered.
    GrievanceOutcome { Upheld = "upheld", PartlyUpheld = "partly-upheld", Rejected = "rejected", Withdrawn = "withdrawn" }
}

/// An answer to a grievance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrievanceAnswer {
    pub outcome: GrievanceOutcome,
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// What the family is told.
    pub text: String,
    pub by: UserName,
    pub recorded: Moment,
}

/// A grievance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grievance {
    pub id: MatterId,
    pub subject: GrievanceSubject,
    /// The enrollment it is about, where it is about one.
    pub about: Option<EnrollmentId>,
    #[serde(with = "day")]
    pub opened: NaiveDate,
    #[serde(with = "maybe_day")]
    pub answer_by: Option<NaiveDate>,
    pub text: String,
    /// The grievance whose answer it appeals against.
    pub appeals: Option<MatterId>,
    pub answer: Option<GrievanceAnswer>,
    pub by: UserName,
    pub recorded: Moment,
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GrievanceChange {
    Opened(Grievance),
    Answered {
        id: MatterId,
        answer: GrievanceAnswer,
    },
}

pub(super) fn apply(
    grievances: &mut Vec<Grievance>,
    change: &GrievanceChange,
    by: &Happened,
) -> Option<()> {
    match change {
        GrievanceChange::Opened(grievance) => {
            let mut grievance = grievance.clone();
            (grievance.by, grievance.recorded) = (by.by.clone(), by.at);
            grievances.push(grievance);
        }
        GrievanceChange::Answered { id, answer } => {
            let mut answer = answer.clone();
            (answer.by, answer.recorded) = (by.by.clone(), by.at);
            let grievance = grievances.iter_mut().find(|g| g.id == *id)?;
            grievance.answer = Some(answer);
        }
    }
    Some(())
}
