//! A visit or call planned for a day to come, moved to another, or called off.

use super::checks;
use crate::calendar::DayOff;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::visit::{Mode, Outcome, PlannedVisit, VisitChange};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, MatterId, UserName};
use chrono::NaiveDate;

/// Plans a visit or call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanVisit {
    pub household: HouseholdId,
    pub mode: Mode,
    pub on: NaiveDate,
    /// What for.
    pub why: String,
    /// Who goes; the household's caseworker where nobody is named.
    pub visitor: Option<UserName>,
    /// Also on a day on which nobody works.
    pub anyway: bool,
}

/// Moves a planned visit to another day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveVisit {
    pub visit: MatterId,
    pub on: NaiveDate,
    pub anyway: bool,
}

/// Calls a planned visit off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallOffVisit {
    pub visit: MatterId,
    pub why: String,
}

impl PlanVisit {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        check_day(self.on, self.anyway, context)?;
        checks::length(&self.why, checks::LONG, "visit.why")?;
        checks::matter_room(file)?;
        Ok(changed(VisitChange::Planned(PlannedVisit {
            id: file.next_matter(),
            mode: self.mode,
            on: self.on,
            why: self.why.clone(),
            visitor: self.visitor.clone(),
            outcome: Outcome::Open,
            by: context.by.clone(),
            recorded: Moment::default(),
        })))
    }
}

impl MoveVisit {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let visit = open(file, self.visit)?;
        check_day(self.on, self.anyway, context)?;
        if visit.on == self.on {
            return Err(Refusal::new(Code::NothingChanged).at("visit.on"));
        }
        Ok(changed(VisitChange::Moved {
            id: self.visit,
            on: self.on,
        }))
    }
}

impl CallOffVisit {
    pub(super) fn decide(&self, file: &CaseFile) -> Result<Vec<Event>, Refusal> {
        open(file, self.visit)?;
        if self.why.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("visit.why"));
        }
        checks::length(&self.why, checks::LONG, "visit.why")?;
        Ok(changed(VisitChange::Closed {
            id: self.visit,
            outcome: Outcome::CalledOff {
                why: self.why.clone(),
            },
        }))
    }
}

fn changed(change: VisitChange) -> Vec<Event> {
    let change = Box::new(MatterChange::Visit(change));
    vec![Event::MatterChanged(change)]
}

/// A plan of which nothing has come yet.
fn open(file: &CaseFile, id: MatterId) -> Result<&PlannedVisit, Refusal> {
    let mut visits = file.matters.visits.iter();
    let visit = visits
        .find(|visit| visit.id == id)
        .ok_or_else(|| checks::no_matter("visit", id))?;
    match visit.outcome {
        Outcome::Open => Ok(visit),
        Outcome::Made(_) | Outcome::CalledOff { .. } => {
            Err(Refusal::new(Code::VisitClosed).at("visit").text("id", id))
        }
    }
}

/// A day from today on, within a year, on which the office works.
fn check_day(day: NaiveDate, anyway: bool, context: &Context) -> Result<(), Refusal> {
    if day < context.today {
        return Err(Refusal::new(Code::PlanInPast)
            .at("visit.on")
            .day("day", day)
            .day("today", context.today));
    }
    checks::near_day(day, "visit.on", context)?;
    let calendar = &context.book.calendar;
    match calendar.day_off(day) {
        Some(off) if !anyway => {
            let why = match off {
                DayOff::Weekend => "day-off-weekend",
                DayOff::Holiday(_) => "day-off-holiday",
            };
            Err(Refusal::new(Code::DayOff)
                .at("visit.on")
                .day("day", day)
                .word("why", why)
                .day("next", calendar.working_day(day)))
        }
        _ => Ok(()),
    }
}
