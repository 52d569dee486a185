//! Reaching the next stage of a programme's own path.

use super::{Decided, Desk};
use crate::commands::checks;
use crate::dossier::{DossierChange, StageTaken};
use crate::refusal::{Code, Refusal, Said};
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
        self.owes_nothing(desk)?;
        checks::papers(desk.programme, &desk.dossier.missing(&rule.papers, self.on))?;
        checks::length(&self.note, checks::LONG, "enrollment.note")?;
        Ok(DossierChange::StageTaken(StageTaken {
            stage: self.stage.clone(),
            on: self.on,
            note: self.note.clone(),
        }))
    }

    /// A loan is settled once all that was to be paid back came back.
    fn owes_nothing(&self, desk: &Desk<'_>) -> Result<(), Refusal> {
        let settled = desk.programme.loan.as_ref();
        let settled = settled.and_then(|rules| rules.settled.as_deref());
        let Some(loan) = desk
            .dossier
            .loan
            .as_ref()
            .filter(|_| settled == Some(&self.stage))
        else {
            return Ok(());
        };
        let left = loan.standing(self.on).outstanding;
        match left.0 {
            ..=0 => Ok(()),
            _ => Err(Refusal::new(Code::LoanStillOwed)
                .at("enrollment.stage")
                .saying("left", Said::Money(left))),
        }
    }
}
