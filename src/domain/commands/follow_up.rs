//! Following a job: the vacancy it fills, the fare, the wage that arrived, and
//! whether the person is still there.

use super::{checks, vacancy};
use crate::dated::Noted;
use crate::follow_up::{Employed, Evidence, RetentionCheck, WageConfirmed, WorkFact, retention};
use crate::refusal::{Code, Refusal, Said};
use crate::{CaseFile, Context, Employer, Event, Fils, Month, PlacementId, VacancyId};
use chrono::NaiveDate;

/// Says which vacancy a job fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkVacancy {
    pub placement: PlacementId,
    pub vacancy: VacancyId,
}

/// Records what the way to work costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFare {
    pub placement: PlacementId,
    /// Fils a month, there and back; nothing where it costs nothing.
    pub fare: Fils,
}

/// Records the wage of a month as the worker says it arrived. Given again for
/// the same month, it takes the place of what was said before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmWage {
    pub placement: PlacementId,
    pub wage: WageConfirmed,
}

/// Records a look at whether the person is still in the job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckRetention {
    pub placement: PlacementId,
    /// Months after the last day of support.
    pub after: u16,
    pub on: NaiveDate,
    pub employed: Employed,
    pub evidence: Evidence,
    pub note: String,
}

impl LinkVacancy {
    pub(super) fn decide(
        &self,
        file: &CaseFile,
        employer: Option<&Employer>,
        taken: u32,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let placement = checks::placement(file, self.placement, "placement")?;
        if let Some(ended) = placement.ended() {
            return Err(over(self.placement, ended));
        }
        let known = file.follow_up(self.placement);
        if known.is_some_and(|known| known.vacancy == Some(self.vacancy)) {
            return Err(Refusal::new(Code::NothingChanged));
        }
        let began = placement.steps.first().map_or(context.today, |s| s.on);
        seat(employer, self.vacancy, taken, began)?;
        Ok(vec![followed(
            self.placement,
            WorkFact::Vacancy(self.vacancy),
        )])
    }
}

impl RecordFare {
    pub(super) fn decide(&self, file: &CaseFile) -> Result<Vec<Event>, Refusal> {
        checks::placement(file, self.placement, "placement")?;
        fare(self.fare)?;
        let known = file.follow_up(self.placement);
        if known.is_some_and(|known| known.fare == Some(self.fare)) {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![followed(self.placement, WorkFact::Fare(self.fare))])
    }
}

impl ConfirmWage {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let placement = checks::placement(file, self.placement, "placement")?;
        let month = self.wage.month;
        let worked = placement
            .started()
            .is_some_and(|start| Month::of(start) <= month)
            && placement
                .ended()
                .is_none_or(|ended| month <= Month::of(ended));
        if !worked || month > Month::of(context.today) {
            return Err(Refusal::new(Code::MonthNotWorked)
                .at("placement.month")
                .text("month", month));
        }
        received(self.wage.received)?;
        checks::length(&self.wage.note, checks::LONG, "placement.note")?;
        let known = file.follow_up(self.placement);
        if known.and_then(|known| known.wage(month)) == Some(&self.wage) {
            return Err(Refusal::new(Code::NothingChanged));
        }
        let wage = WorkFact::Wage(self.wage.clone());
        Ok(vec![followed(self.placement, wage)])
    }
}

impl CheckRetention {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::placement(file, self.placement, "placement")?;
        checks::past_day(self.on, "placement.on", context)?;
        checks::length(&self.note, checks::LONG, "placement.note")?;
        let planned = retention::planned(file, self.placement, &context.book);
        let Some(first) = planned.first() else {
            return Err(Refusal::new(Code::SupportNotKnown)
                .at("placement.after")
                .text("id", self.placement));
        };
        let Some(check) = planned.iter().find(|check| check.after == self.after) else {
            let months = planned.iter().map(|check| check.after.to_string());
            return Err(Refusal::new(Code::NoSuchCheck)
                .at("placement.after")
                .saying("after", Said::Number(self.after.into()))
                .text("checks", months.collect::<Vec<_>>().join(", ")));
        };
        if self.on < check.on {
            return Err(Refusal::new(Code::CheckTooEarly)
                .at("placement.on")
                .day("last", first.on)
                .day("from", check.on));
        }
        let check = RetentionCheck {
            after: self.after,
            on: self.on,
            employed: self.employed,
            evidence: self.evidence,
            note: self.note.clone(),
        };
        let known = file.follow_up(self.placement);
        if known.and_then(|known| known.check(self.after)) == Some(&check) {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![followed(self.placement, WorkFact::Check(check))])
    }
}

/// A seat that is free, of a vacancy that takes people on that day.
pub(super) fn seat(
    employer: Option<&Employer>,
    id: VacancyId,
    taken: u32,
    on: NaiveDate,
) -> Result<(), Refusal> {
    let vacancy = vacancy::found(employer, id)?;
    if let Some(Noted { fact: closing, .. }) = &vacancy.closed
        && closing.on < on
    {
        return Err(Refusal::new(Code::VacancyClosed)
            .at("vacancy")
            .text("id", id)
            .day("day", closing.on));
    }
    if vacancy.seats_left(taken) == 0 {
        return Err(Refusal::new(Code::NoSeatLeft)
            .at("vacancy")
            .text("id", id)
            .saying("seats", Said::Number(vacancy.terms.seats.into())));
    }
    Ok(())
}

/// What the way costs: nothing, or an amount that can be paid.
pub(super) fn fare(fare: Fils) -> Result<(), Refusal> {
    match fare {
        Fils::ZERO => Ok(()),
        fare => checks::amount(fare, "placement.fare"),
    }
}

fn received(wage: Fils) -> Result<(), Refusal> {
    match wage {
        Fils::ZERO => Ok(()),
        wage => checks::amount(wage, "placement.received"),
    }
}

fn over(id: PlacementId, ended: NaiveDate) -> Refusal {
    Refusal::new(Code::PlacementOver)
        .at("placement")
        .text("id", id)
        .day("day", ended)
}

pub(super) fn followed(placement: PlacementId, fact: WorkFact) -> Event {
    Event::FollowedUp { placement, fact }
}
