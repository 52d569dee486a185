//! Taking an enrollment one step on: verify, activate, suspend, lift, stop ...

use super::checks;
use super::enroll::DecidedAmount;
use crate::dated::Moment;
use crate::enrollment::{self, Action, AmountDecision, Enrollment, State, Step};
use crate::reason::{Proof, ReasonCode};
use crate::refusal::{Code, Refusal, Said};
use crate::rules::Value;
use crate::rules::condition::Situation;
use crate::{CaseFile, Context, EnrollmentId, Event, Month};
use chrono::NaiveDate;

/// Takes a step, with its reason, from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepEnrollment {
    pub enrollment: EnrollmentId,
    pub action: Action,
    pub on: NaiveDate,
    pub reason: ReasonCode,
    pub note: String,
    /// The amount from the first month that goes by this step: a reduction
    /// needs one, an activation may bring one, a restoration may put the old
    /// one back.
    pub amount: Option<DecidedAmount>,
}

impl StepEnrollment {
    /// Its name in the journal: `enrollment.suspend`.
    pub(super) fn name(&self) -> &'static str {
        match self.action {
            Action::Verify => "enrollment.verify",
            Action::Activate => "enrollment.activate",
            Action::Reduce => "enrollment.reduce",
            Action::Restore => "enrollment.restore",
            Action::Suspend => "enrollment.suspend",
            Action::Lift => "enrollment.lift",
            Action::Stop => "enrollment.stop",
            Action::Graduate => "enrollment.graduate",
            Action::Reapply => "enrollment.reapply",
        }
    }

    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        // A family leaves by an assessment that a second person approves.
        if self.action == Action::Graduate {
            return Err(Refusal::new(Code::AssessmentNeeded)
                .at("enrollment")
                .text("id", self.enrollment));
        }
        self.taken(file, context)
    }

    /// The step with what it brings, whoever may ask for it.
    pub(super) fn taken(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let enrollment = checks::enrollment(file, self.enrollment)?;
        let to = self.next_state(enrollment)?;
        self.check_day(enrollment, context)?;
        self.check_reason(file, enrollment, context)?;
        self.check_papers(file, enrollment, context)?;
        checks::length(&self.note, checks::LONG, "enrollment.note")?;
        let mut events = vec![Event::EnrollmentStepped {
            enrollment: self.enrollment,
            step: Step {
                action: Some(self.action),
                to,
                on: self.on,
                reason: Some(self.reason.clone()),
                note: self.note.clone(),
                by: context.by.clone(),
                recorded: Moment::default(),
            },
        }];
        events.extend(self.amount_event(enrollment, context)?);
        Ok(events)
    }

    fn next_state(&self, enrollment: &Enrollment) -> Result<State, Refusal> {
        enrollment::after(enrollment.state(), self.action).ok_or_else(|| {
            Refusal::new(Code::StepNotAllowed)
                .at("enrollment")
                .text("id", self.enrollment)
                .word(
                    "action",
                    format!("enrollment-action-{}", self.action.code()),
                )
                .word(
                    "state",
                    format!("enrollment-state-{}", enrollment.state().code()),
                )
        })
    }

    /// A day that has come; or, for an enrollment that begins on a day to come,
    /// that very day, so that it can be stopped before it begins.
    fn check_day(&self, enrollment: &Enrollment, context: &Context) -> Result<(), Refusal> {
        match enrollment.steps.last().map(|step| step.on) {
            Some(last) if self.on == last => Ok(()),
            Some(last) if self.on < last => Err(Refusal::new(Code::StepBeforeLast)
                .at("enrollment.on")
                .day("last", last)),
            _ => checks::past_day(self.on, "enrollment.on", context),
        }
    }

    /// The reason must explain this step and have its proof on record.
    fn check_reason(
        &self,
        file: &CaseFile,
        enrollment: &Enrollment,
        context: &Context,
    ) -> Result<(), Refusal> {
        if self.reason.0.is_empty() {
            return Err(Refusal::new(Code::ReasonMissing).at("enrollment.reason"));
        }
        let row = self
            .reason
            .row()
            .filter(|row| row.explains.contains(&self.action) && row.proof != Proof::Move);
        let row = row.ok_or_else(|| {
            Refusal::new(Code::UnknownReason)
                .at("enrollment.reason")
                .text("code", &self.reason.0)
        })?;
        match row.proof {
            Proof::Nothing | Proof::Move => Ok(()),
            Proof::ContactAttempts => self.check_attempts(file, enrollment, context),
        }
    }

    /// An event is paid for once its papers were seen.
    fn check_papers(
        &self,
        file: &CaseFile,
        enrollment: &Enrollment,
        context: &Context,
    ) -> Result<(), Refusal> {
        let programme = context.book.programme(&enrollment.programme);
        let dossier = file.dossier(enrollment.id);
        let (Some(programme), Some(dossier)) = (programme, dossier) else {
            return Ok(());
        };
        let occasion = dossier.occasion.as_ref();
        let event = occasion.and_then(|occasion| programme.event(&occasion.event));
        let Some(event) = event.filter(|_| self.action == Action::Activate) else {
            return Ok(());
        };
        let missing = dossier.missing(&event.papers, context.today);
        checks::papers(programme, &missing)
    }

    /// Attempts count from the suspension on, or from the last step, up to the
    /// day of the stop.
    fn check_attempts(
        &self,
        file: &CaseFile,
        enrollment: &Enrollment,
        context: &Context,
    ) -> Result<(), Refusal> {
        let situation = Situation {
            person: file.person_of(enrollment),
            placement: None,
            track: enrollment.track,
            product: file
                .dossier(enrollment.id)
                .map_or("", |dossier| &dossier.product),
            on: self.on,
        };
        let Some((rule, row)) = context
            .book
            .row("naf.attempts-to-reach", self.on, &situation)
        else {
            return Ok(());
        };
        let Value::Count(needed) = row.value else {
            return Ok(());
        };
        // The attempts that led to a suspension count with it.
        let since = match enrollment.state() {
            State::Suspended => enrollment.steps.iter().rev().nth(1),
            _ => enrollment.steps.last(),
        };
        let since = since.map_or(NaiveDate::MIN, |step| step.on);
        let found = file.unanswered_between(since, self.on);
        if u32::try_from(found).unwrap_or(u32::MAX) >= needed {
            return Ok(());
        }
        Err(Refusal::new(Code::AttemptsMissing)
            .at("enrollment.reason")
            .saying("needed", Said::Number(i64::from(needed)))
            .saying(
                "found",
                Said::Number(i64::try_from(found).unwrap_or(i64::MAX)),
            )
            .text("row", row.name(rule)))
    }

    pub(super) fn amount_event(
        &self,
        enrollment: &Enrollment,
        context: &Context,
    ) -> Result<Option<Event>, Refusal> {
        let programme = checks::programme(context, &enrollment.programme)?;
        let decided = programme.is_decided();
        let needs = programme.needs_amount()
            && match self.action {
                Action::Reduce => true,
                Action::Activate => enrollment.decision_for(Month::of(self.on)).is_none(),
                _ => false,
            };
        let Some(DecidedAmount { amount, period }) = self.amount else {
            let missing = Refusal::new(Code::AmountNeeded).at("enrollment.amount");
            return if needs { Err(missing) } else { Ok(None) };
        };
        if !decided {
            return Err(Refusal::new(Code::AmountByRule).at("enrollment.amount"));
        }
        checks::amount(amount, "enrollment.amount")?;
        let decision = AmountDecision {
            from: self.first_month(enrollment),
            amount,
            period,
            recorded: Moment::default(),
        };
        Ok(Some(Event::AmountDecided {
            enrollment: self.enrollment,
            decision,
        }))
    }

    /// The first month that goes by this step: a month goes by the state on its
    /// first day, or on the day support began.
    fn first_month(&self, enrollment: &Enrollment) -> Month {
        let month = Month::of(self.on);
        if enrollment.started().is_none() || month.first() == self.on {
            month
        } else {
            month.plus(1)
        }
    }
}
