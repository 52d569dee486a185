//! Opening an enrollment again while it is watched: one command where a family
//! that applies later takes three.

use super::watch;
use crate::commands::checks;
use crate::commands::{DecidedAmount, StepEnrollment};
use crate::dated::Moment;
use crate::enrollment::{Action, Enrollment, State, Step};
use crate::matters::MatterChange;
use crate::matters::graduation::{GraduationChange, Watch};
use crate::reason::ReasonCode;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, MatterId};
use chrono::NaiveDate;

/// Opens the enrollment of a watch again, from a day on, with the amount last
/// decided or a new one. As at every activation, money comes from the first
/// month that begins in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReopenGraduation {
    pub watch: MatterId,
    pub on: NaiveDate,
    /// Why the family is in need again: a reason to apply again.
    pub reason: ReasonCode,
    pub note: String,
    pub amount: Option<DecidedAmount>,
}

impl ReopenGraduation {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let watch = watch(file, self.watch)?;
        let known = checks::enrollment(file, watch.enrollment)?;
        self.check_watch(watch)?;
        let mut events = self
            .step(watch, Action::Reapply)
            .taken(file, context)
            .map_err(in_this_form)?;
        // One decision, so the two steps behind it carry its day and no reason
        // of their own, as those of an enrollment that begins active.
        events.push(self.follows(known, Action::Verify, State::Verified, context));
        events.push(self.follows(known, Action::Activate, State::Active, context));
        let amount = self.step(watch, Action::Activate);
        events.extend(amount.amount_event(known, context).map_err(in_this_form)?);
        let (id, on) = (self.watch, self.on);
        let change = GraduationChange::Reopened { id, on };
        let change = Box::new(MatterChange::Graduation(change));
        events.push(Event::MatterChanged(change));
        Ok(events)
    }

    fn check_watch(&self, watch: &Watch) -> Result<(), Refusal> {
        if let Some(reopened) = watch.reopened {
            return Err(Refusal::new(Code::WatchClosed)
                .at("graduation")
                .day("day", reopened));
        }
        if self.on > watch.until {
            return Err(Refusal::new(Code::WatchOver)
                .at("graduation.on")
                .text("enrollment", watch.enrollment)
                .day("until", watch.until));
        }
        Ok(())
    }

    fn step(&self, watch: &Watch, action: Action) -> StepEnrollment {
        let amount = self.amount.filter(|_| action == Action::Activate);
        StepEnrollment {
            enrollment: watch.enrollment,
            action,
            on: self.on,
            reason: self.reason.clone(),
            note: self.note.clone(),
            amount,
        }
    }

    fn follows(&self, known: &Enrollment, action: Action, to: State, context: &Context) -> Event {
        Event::EnrollmentStepped {
            enrollment: known.id,
            step: Step {
                action: Some(action),
                to,
                on: self.on,
                reason: None,
                note: String::new(),
                by: context.by.clone(),
                recorded: Moment::default(),
            },
        }
    }
}

/// The fields as the form of this command calls them.
fn in_this_form(refusal: Refusal) -> Refusal {
    let field = refusal.field.map(|field| match field {
        "enrollment.on" => "graduation.on",
        "enrollment.reason" => "graduation.reason",
        "enrollment.note" => "graduation.note",
        other => other,
    });
    Refusal { field, ..refusal }
}
