//! Reaching the next stage of a programme's own path.

use super::{Decided, Desk};
use crate::commands::checks;
use crate::dossier::{DossierChange, StageTaken};
use crate::refusal::{Code, Refusal};
use chrono::NaiveDate;

/// Records that a stage was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeStage {
    /// Code of the stage in the rule book.
    pub stage: String,
    pub on: NaiveDate,
    pub note: String,
}

impl TakeStage {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let at = "enrollment.stage";
        let rule = desk.programme.stage(&self.stage).ok_or_else(|| {
            Refusal::new(Code::StageUnknown)
                .at(at)
                .text("code", &self.stage)
        })?;
        let last = desk.dossier.stage();
        let mut next = desk
            .programme
            .stages_after(last.map(|last| last.stage.as_str()));
        if !next.any(|code| code == rule.code) {
            let after = last.map(|last| last.stage.as_str());
            let next = desk.programme.stages_after(after);
            let next = next.filter_map(|code| desk.programme.stage(code));
            return Err(Refusal::new(Code::StageOutOfOrder)
                .at(at)
                .list("stage", [&rule.name])
                .list("next", next.map(|stage| &stage.name)));
        }
        if !desk.enrollment.state().is_live() {
            return Err(desk.not_in_force(at));
        }
        checks::past_day(self.on, "enrollment.on", desk.context)?;
        if let Some(last) = last.filter(|last| self.on < last.on) {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("enrollment.on")
                .day("last", last.on));
        }
        checks::papers(desk.programme, &desk.dossier.missing(&rule.papers, self.on))?;
        checks::length(&self.note, checks::LONG, "enrollment.note")?;
        Ok(DossierChange::StageTaken(StageTaken {
            stage: self.stage.clone(),
            on: self.on,
            note: self.note.clone(),
        }))
    }
}
