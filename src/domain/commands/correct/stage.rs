//! The day of a stage of a placement: its start, its end.

use super::{Grounds, Refusal, checks, moved, place};
use crate::matters::correction::Corrected;
use crate::{CaseFile, Context, Event, PlacementId};
use chrono::NaiveDate;

/// Puts a stage on the day it was really reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectStage {
    pub placement: PlacementId,
    /// Its place among the stages, from 0.
    pub step: usize,
    pub on: NaiveDate,
    pub grounds: Grounds,
}

impl CorrectStage {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let known = checks::placement(file, self.placement, "placement")?;
        self.grounds.check()?;
        let days: Vec<NaiveDate> = known.steps.iter().map(|step| step.on).collect();
        let mut events = Vec::new();
        for n in moved(&days, self.step, self.on, context)? {
            let (placement, step, on) = (self.placement, place(n), self.on);
            events.push(Event::StageDayCorrected {
                placement,
                step,
                on,
            });
            events.push(self.grounds.kept(Corrected::StageDay {
                placement,
                step,
                was: days[n],
                now: on,
            }));
        }
        Ok(events)
    }
}
