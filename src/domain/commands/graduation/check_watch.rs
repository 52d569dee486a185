//! Recording a check of the watch: whether the family still stands.

use super::watch;
use crate::commands::checks;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::graduation::{GraduationChange, Met, WatchCheck};
use crate::refusal::{Code, Refusal, Said};
use crate::{CaseFile, Context, Event, MatterId};
use chrono::NaiveDate;

/// Records the check so many months after a graduation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckWatch {
    pub watch: MatterId,
    /// Which of the checks, in months after the graduation.
    pub after: u16,
    pub on: NaiveDate,
    pub stands: Met,
    pub note: String,
}

impl CheckWatch {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let watch = watch(file, self.watch)?;
        if let Some(reopened) = watch.reopened {
            return Err(Refusal::new(Code::WatchClosed)
                .at("graduation")
                .day("day", reopened));
        }
        checks::past_day(self.on, "graduation.on", context)?;
        if self.on < watch.from {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("graduation.on")
                .day("last", watch.from));
        }
        let after = Said::Number(i64::from(self.after));
        if !watch.checks_due.contains(&self.after) {
            return Err(Refusal::new(Code::CheckNotDue)
                .at("graduation.after")
                .saying("after", after));
        }
        if let Some(made) = watch.checks.iter().find(|made| made.after == self.after) {
            return Err(Refusal::new(Code::CheckMade)
                .at("graduation.after")
                .saying("after", after)
                .day("day", made.on));
        }
        checks::length(&self.note, checks::LONG, "graduation.note")?;
        let check = WatchCheck {
            after: self.after,
            on: self.on,
            stands: self.stands,
            note: self.note.clone(),
            by: context.by.clone(),
            recorded: Moment::default(),
        };
        let id = self.watch;
        let change = GraduationChange::Checked { id, check };
        let change = Box::new(MatterChange::Graduation(change));
        Ok(vec![Event::MatterChanged(change)])
    }
}
