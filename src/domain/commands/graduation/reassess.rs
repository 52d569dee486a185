//! Assessing a family anew when a grace is over: whether aid continues, why,
//! and what the family was told (domain facts 2.9).

use crate::clock::{self, ClockEnd};
use crate::commands::checks;
use crate::enrollment::State;
use crate::matters::MatterChange;
use crate::matters::graduation::{GraduationChange, Reassessment, Verdict};
use crate::reason::ReasonCode;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, EnrollmentId, Event, Month, PlacementId};
use chrono::NaiveDate;

/// Records what a re-assessment came to. It changes no enrollment: where the
/// family exits, the assessment for graduation or the stop follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reassess {
    pub enrollment: EnrollmentId,
    /// The job or project whose grace is over.
    pub placement: PlacementId,
    pub on: NaiveDate,
    pub verdict: Verdict,
    pub reason: ReasonCode,
    /// What the family was told, and the day.
    pub told: String,
    pub told_on: NaiveDate,
}

impl Reassess {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let known = checks::enrollment(file, self.enrollment)?;
        let state = known.state();
        if !(state.pays() || state == State::Suspended) {
            return Err(Refusal::new(Code::NothingToReassess)
                .at("enrollment")
                .text("id", self.enrollment)
                .word("state", format!("enrollment-state-{}", state.code())));
        }
        checks::past_day(self.on, "graduation.on", context)?;
        self.check_grace(file, context)?;
        self.check_reason()?;
        self.check_told(context)?;
        let reassessment = Reassessment {
            enrollment: self.enrollment,
            placement: self.placement,
            on: self.on,
            verdict: self.verdict,
            reason: self.reason.clone(),
            told: self.told.clone(),
            told_on: self.told_on,
        };
        let change = GraduationChange::Reassessed(reassessment);
        let change = Box::new(MatterChange::Graduation(change));
        Ok(vec![Event::MatterChanged(change)])
    }

    /// The grace is over, or in its last month.
    fn check_grace(&self, file: &CaseFile, context: &Context) -> Result<(), Refusal> {
        checks::placement(file, self.placement, "graduation.placement")?;
        let grace = clock::grace_of(file, &context.book, self.placement);
        let Some(ClockEnd::On(end) | ClockEnd::Broken(end)) = grace else {
            return Err(Refusal::new(Code::NoGrace)
                .at("graduation.placement")
                .text("id", self.placement));
        };
        if Month::of(self.on) < Month::of(end) {
            return Err(Refusal::new(Code::GraceRuns)
                .at("graduation.on")
                .day("end", end));
        }
        Ok(())
    }

    fn check_reason(&self) -> Result<(), Refusal> {
        if self.reason.0.is_empty() {
            return Err(Refusal::new(Code::ReasonMissing).at("graduation.reason"));
        }
        if self.verdict.reasons().contains(&self.reason.0.as_str()) {
            return Ok(());
        }
        Err(Refusal::new(Code::UnknownReason)
            .at("graduation.reason")
            .text("code", &self.reason.0))
    }

    fn check_told(&self, context: &Context) -> Result<(), Refusal> {
        if self.told.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("graduation.told"));
        }
        checks::length(&self.told, checks::LONG, "graduation.told")?;
        checks::past_day(self.told_on, "graduation.told-on", context)?;
        if self.told_on < self.on {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("graduation.told-on")
                .day("last", self.on));
        }
        Ok(())
    }
}
