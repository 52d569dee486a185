//! The day of a step of an enrollment: a start, a suspension, a stop.

use super::super::DecidedAmount;
use super::{Code, Grounds, Refusal, checks, moved, place};
use crate::dated::Moment;
use crate::enrollment::{AmountDecision, Enrollment};
use crate::matters::correction::Corrected;
use crate::rules::Component;
use crate::{CaseFile, Context, EnrollmentId, Event, Month};
use chrono::NaiveDate;

/// Puts a step on the day it was really taken. Steps of the same day before it
/// go along when it moves back; it never passes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectStep {
    pub enrollment: EnrollmentId,
    /// Its place among the steps, from 0.
    pub step: usize,
    pub on: NaiveDate,
    /// The amount from the month it begins in now, where none was decided for
    /// that month.
    pub amount: Option<DecidedAmount>,
    pub grounds: Grounds,
}

impl CorrectStep {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let known = checks::enrollment(file, self.enrollment)?;
        self.grounds.check()?;
        let days: Vec<NaiveDate> = known.steps.iter().map(|step| step.on).collect();
        let mut corrected = known.clone();
        let mut events = Vec::new();
        for n in moved(&days, self.step, self.on, context)? {
            corrected.steps[n].on = self.on;
            let (enrollment, step, on) = (self.enrollment, place(n), self.on);
            events.push(Event::StepDayCorrected {
                enrollment,
                step,
                on,
            });
            events.push(self.grounds.kept(Corrected::StepDay {
                enrollment,
                step,
                was: days[n],
                now: on,
            }));
        }
        events.extend(self.amount_event(&corrected, context)?);
        Ok(events)
    }

    /// Where money comes by decision, there must be one for the first month.
    fn amount_event(
        &self,
        corrected: &Enrollment,
        context: &Context,
    ) -> Result<Option<Event>, Refusal> {
        let programme = checks::programme(context, &corrected.programme)?;
        let mut components = programme.components.iter();
        let decided = components.any(Component::is_decided);
        let first = corrected.started().map(Month::of);
        let Some(DecidedAmount { amount, period }) = self.amount else {
            let open = first.is_some_and(|month| corrected.decision_for(month).is_none());
            return if programme.needs_amount() && open {
                Err(Refusal::new(Code::AmountNeeded).at("enrollment.amount"))
            } else {
                Ok(None)
            };
        };
        if !decided {
            return Err(Refusal::new(Code::AmountByRule).at("enrollment.amount"));
        }
        checks::amount(amount, "enrollment.amount")?;
        // A month goes by the state on its first day, or on the first day of all.
        let month = Month::of(self.on);
        let from = match first == Some(month) || month.first() == self.on {
            true => month,
            false => month.plus(1),
        };
        Ok(Some(Event::AmountDecided {
            enrollment: self.enrollment,
            decision: AmountDecision {
                from,
                amount,
                period,
                recorded: Moment::default(),
            },
        }))
    }
}
