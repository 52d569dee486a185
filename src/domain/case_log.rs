//! What was done about a household and what was seen: visits, attempts to
//! reach it, notes. Entries are added, never changed.

use crate::dated::{Moment, day};
use crate::vocabulary::vocabulary;
use crate::{LogId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// How a visit was made (domain facts 9).
    VisitMode {
        Home = "home",
        Virtual = "virtual",
        Employer = "employer",
        Project = "project",
    }
}

vocabulary! {
    /// What came of a visit (domain facts 7.2: with "nobody home").
    VisitOutcome {
        Done = "done",
        NobodyHome = "nobody-home",
        WrongAddress = "wrong-address",
        Refused = "refused",
        Postponed = "postponed",
    }
}

vocabulary! {
    /// How the family was called.
    ContactMode {
        Phone = "phone",
        Message = "message",
        InPerson = "in-person",
        Relative = "relative",
    }
}

vocabulary! {
    /// What came of the attempt.
    ContactOutcome {
        Reached = "reached",
        NoAnswer = "no-answer",
        PhoneOff = "phone-off",
        WrongNumber = "wrong-number",
    }
}

/// What a log entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    Visit {
        mode: VisitMode,
        outcome: VisitOutcome,
        text: String,
    },
    Contact {
        mode: ContactMode,
        outcome: ContactOutcome,
        text: String,
    },
    Note {
        text: String,
    },
}

impl Entry {
    /// Whether somebody tried to reach the family and could not: what a stop
    /// for no answer must be able to show.
    pub fn is_unanswered(&self) -> bool {
        match self {
            Entry::Visit { outcome, .. } => {
                matches!(
                    outcome,
                    VisitOutcome::NobodyHome | VisitOutcome::WrongAddress
                )
            }
            Entry::Contact { outcome, .. } => *outcome != ContactOutcome::Reached,
            Entry::Note { .. } => false,
        }
    }

    pub fn text(&self) -> &str {
        match self {
            Entry::Visit { text, .. } | Entry::Contact { text, .. } | Entry::Note { text } => text,
        }
    }
}

/// One entry of a household's log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    pub id: LogId,
    /// The day it happened.
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub entry: Entry,
    pub by: UserName,
    pub recorded: Moment,
}
