//! Entries of the household's log: visits, attempts to reach it, notes.

use super::checks;
use crate::case_log::{ContactMode, ContactOutcome, Entry, VisitMode, VisitOutcome};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId};
use chrono::NaiveDate;

/// A visit that was made or tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogVisit {
    pub household: HouseholdId,
    pub on: NaiveDate,
    pub mode: VisitMode,
    pub outcome: VisitOutcome,
    pub text: String,
}

/// An attempt to reach the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogContact {
    pub household: HouseholdId,
    pub on: NaiveDate,
    pub mode: ContactMode,
    pub outcome: ContactOutcome,
    pub text: String,
}

/// A note on the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteNote {
    pub household: HouseholdId,
    pub text: String,
}

impl LogVisit {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "visit.on", context)?;
        checks::length(&self.text, checks::LONG, "visit.text")?;
        let (mode, outcome, text) = (self.mode, self.outcome, self.text.clone());
        logged(
            file,
            self.on,
            Entry::Visit {
                mode,
                outcome,
                text,
            },
        )
    }
}

impl LogContact {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "contact.on", context)?;
        checks::length(&self.text, checks::LONG, "contact.text")?;
        let (mode, outcome, text) = (self.mode, self.outcome, self.text.clone());
        logged(
            file,
            self.on,
            Entry::Contact {
                mode,
                outcome,
                text,
            },
        )
    }
}

impl WriteNote {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        if self.text.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("note.text"));
        }
        checks::length(&self.text, checks::LONG, "note.text")?;
        logged(
            file,
            context.today,
            Entry::Note {
                text: self.text.clone(),
            },
        )
    }
}

fn logged(file: &CaseFile, on: NaiveDate, entry: Entry) -> Result<Vec<Event>, Refusal> {
    checks::room(file.log.len(), checks::NUMBERED, "household")?;
    Ok(vec![Event::Logged {
        id: file.next_log(),
        on,
        entry,
    }])
}
