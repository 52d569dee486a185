//! Entries of the household's log: visits, attempts to reach it, notes. A visit
//! or call that was planned closes its plan, whatever came of it.

use super::checks;
use crate::calendar;
use crate::case_log::{ContactMode, ContactOutcome, Entry, VisitMode, VisitOutcome};
use crate::matters::MatterChange;
use crate::matters::visit::{Mode, Outcome, PlannedVisit, VisitChange};
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
        let entry = Entry::Visit {
            mode,
            outcome,
            text,
        };
        let mut events = logged(file, self.on, entry)?;
        // A visit that was put off is still to be made.
        if outcome != VisitOutcome::Postponed {
            events.extend(closed(file, Mode::Visit(mode), self.on));
        }
        Ok(events)
    }
}

impl LogContact {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "contact.on", context)?;
        checks::length(&self.text, checks::LONG, "contact.text")?;
        let (mode, outcome, text) = (self.mode, self.outcome, self.text.clone());
        let entry = Entry::Contact {
            mode,
            outcome,
            text,
        };
        let mut events = logged(file, self.on, entry)?;
        if mode == ContactMode::Phone {
            events.extend(closed(file, Mode::Phone, self.on));
        }
        Ok(events)
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

/// The plan that was carried out: the earliest open one of that mode, as far
/// as the end of the week. One for a later week stays.
pub fn plan_met(file: &CaseFile, mode: Mode, on: NaiveDate) -> Option<&PlannedVisit> {
    let visits = file.matters.visits.iter();
    let open = visits.filter(|visit| {
        visit.outcome == Outcome::Open && visit.mode == mode && visit.on <= calendar::week_end(on)
    });
    open.min_by_key(|visit| (visit.on, visit.id))
}

fn closed(file: &CaseFile, mode: Mode, on: NaiveDate) -> Option<Event> {
    let change = VisitChange::Closed {
        id: plan_met(file, mode, on)?.id,
        outcome: Outcome::Made(file.next_log()),
    };
    let change = Box::new(MatterChange::Visit(change));
    Some(Event::MatterChanged(change))
}
