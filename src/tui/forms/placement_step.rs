//! Taking a placement to its next stage; to its end with the reason.

use masar_domain::commands::StepPlacement;
use masar_domain::placement::{Stage, stages_after};
use masar_domain::reason::{PLACEMENT_ENDINGS, ReasonCode};
use masar_domain::{CaseFile, Command, PlacementId};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight};

/// The form for the next stage of a placement. One that has ended, or that
/// the file does not hold, has no stage to choose.
#[must_use]
pub fn placement_step(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Form {
    let known = file.placement(placement);
    let next = known.map_or(&[][..], |placement| stages_after(placement.stage()));
    let stages = coded("placement-stage", next.iter().map(|stage| stage.code()));
    let reasons = coded("reason", PLACEMENT_ENDINGS.iter().copied());
    let fields = vec![
        Field::choice("placement.stage", stages).required(),
        Field::today("placement.on", setting.today),
        Field::choice("placement.reason", reasons).required(),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(PlacementStep { file, placement }), fields)
}

#[derive(Debug)]
struct PlacementStep {
    file: CaseFile,
    placement: PlacementId,
}

impl Purpose for PlacementStep {
    fn title(&self) -> Words {
        let employer = self.file.placement(self.placement);
        let employer = employer.map_or("", |placement| placement.terms.employer.as_str());
        Words::With(
            "form-title-placement-step",
            Args::new().set("employer", employer),
        )
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let ends = fields.value("placement.stage") == Stage::Ended.code();
        fields.ask("placement.reason", ends);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let reason = |code: &str| (!code.is_empty()).then(|| ReasonCode(code.to_owned()));
        Ok(Command::StepPlacement(StepPlacement {
            placement: self.placement,
            to: answers.chosen("placement.stage", Stage::from_code)?,
            on: answers.day("placement.on")?,
            reason: answers.maybe_chosen("placement.reason", reason),
        }))
    }

    /// Support of a wage ends with the job.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        after.map_or_else(Vec::new, |after| foresight::all(&self.file, after, setting))
    }
}
