//! A job or project: recorded once, then taken from stage to stage.

use super::{Aggregates, checks, follow_up};
use crate::dated::Moment;
use crate::follow_up::WorkFact;
use crate::place;
use crate::placement::{self, Placement, Stage, StageStep, Terms};
use crate::reason::{PLACEMENT_ENDINGS, ReasonCode};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, Fils, PersonId, PlacementId, VacancyId};
use chrono::NaiveDate;

/// Records a placement at the stage it has reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordPlacement {
    pub person: PersonId,
    pub terms: Terms,
    pub stage: Stage,
    pub on: NaiveDate,
    /// The vacancy it fills, where it fills one of the register's.
    pub vacancy: Option<VacancyId>,
    /// Fils a month for the way there and back, where it was said.
    pub fare: Option<Fils>,
}

/// Takes a placement to its next stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepPlacement {
    pub placement: PlacementId,
    pub to: Stage,
    pub on: NaiveDate,
    /// Why it ended; only then.
    pub reason: Option<ReasonCode>,
}

impl RecordPlacement {
    pub(super) fn decide(
        &self,
        on: Aggregates<'_>,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        checks::present(file, self.person, "placement.person")?;
        checks::past_day(self.on, "placement.on", context)?;
        if self.terms.employer.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("placement.employer"));
        }
        checks::length(&self.terms.employer, checks::SHORT, "placement.employer")?;
        checks::sector(&self.terms.sector, "placement.sector")?;
        for (day, field) in [
            (self.terms.contract_from, "placement.contract"),
            (self.terms.social_security_from, "placement.social-security"),
        ] {
            day.map_or(Ok(()), |day| checks::sane_day(day, field))?;
        }
        checks::amount(self.terms.wage, "placement.wage")?;
        if !self.terms.liwa.is_empty() && place::liwa(&self.terms.liwa).is_none() {
            return Err(Refusal::new(Code::UnknownPlace)
                .at("placement.liwa")
                .text("place", &self.terms.liwa));
        }
        if self.stage == Stage::Ended {
            return Err(stage_refused(Stage::Referred, self.stage));
        }
        checks::room(file.placements.len(), checks::NUMBERED, "household")?;
        if let Some(vacancy) = self.vacancy {
            follow_up::seat(on.employer, vacancy, on.seats_taken, self.on)?;
        }
        self.fare.map_or(Ok(()), follow_up::fare)?;
        let step = StageStep {
            to: self.stage,
            on: self.on,
            reason: None,
            by: context.by.clone(),
            recorded: Moment::default(),
        };
        let id = file.next_placement();
        let recorded = Event::PlacementRecorded(Box::new(Placement {
            id,
            person: self.person,
            terms: self.terms.clone(),
            steps: vec![step],
        }));
        let vacancy = self.vacancy.map(WorkFact::Vacancy);
        let facts = vacancy.into_iter().chain(self.fare.map(WorkFact::Fare));
        let facts = facts.map(|fact| follow_up::followed(id, fact));
        Ok(std::iter::once(recorded).chain(facts).collect())
    }
}

impl StepPlacement {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let placement = checks::placement(file, self.placement, "placement")?;
        checks::past_day(self.on, "placement.on", context)?;
        if !placement::stages_after(placement.stage()).contains(&self.to) {
            return Err(stage_refused(placement.stage(), self.to));
        }
        if let Some(last) = placement.steps.last().filter(|last| self.on < last.on) {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("placement.on")
                .day("last", last.on));
        }
        self.check_reason()?;
        let step = StageStep {
            to: self.to,
            on: self.on,
            reason: self.reason.clone(),
            by: context.by.clone(),
            recorded: Moment::default(),
        };
        Ok(vec![Event::PlacementStepped {
            placement: self.placement,
            step,
        }])
    }

    fn check_reason(&self) -> Result<(), Refusal> {
        let missing = || Refusal::new(Code::ReasonMissing).at("placement.reason");
        match (&self.reason, self.to) {
            (Some(reason), Stage::Ended) if PLACEMENT_ENDINGS.contains(&reason.0.as_str()) => {
                Ok(())
            }
            (None, Stage::Ended) => Err(missing()),
            (None, _) => Ok(()),
            (Some(reason), _) => Err(Refusal::new(Code::UnknownReason)
                .at("placement.reason")
                .text("code", &reason.0)),
        }
    }
}

fn stage_refused(from: Stage, to: Stage) -> Refusal {
    Refusal::new(Code::StageNotAllowed)
        .at("placement.stage")
        .word("from", format!("placement-stage-{}", from.code()))
        .word("to", format!("placement-stage-{}", to.code()))
}
