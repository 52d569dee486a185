//! Putting a job right: the day on which a stage was really reached, or the
//! wage that was really agreed. What that does to the money of the family is
//! shown before it is saved.

use masar_domain::commands::{CorrectStage, CorrectWage};
use masar_domain::{CaseFile, Command, PlacementId};

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::correction::{cause, dated, grounds, note};
use super::field::Field;
use super::form::Form;
use super::placement_check::of_job;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight};

/// The form for the day of a stage.
#[must_use]
pub fn placement_correct(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Form {
    let fields = vec![
        Field::choice("correction.step", stages(file, placement, setting))
            .required()
            .named(Words::message("form-correction-stage")),
        Field::day("correction.on").required(),
        cause(),
        note(),
    ];
    open(file, placement, What::Day, fields, setting)
}

/// The form for the wage, with what stands on record.
#[must_use]
pub fn placement_wage(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Form {
    let job = file.placement(placement);
    let known = job.map_or_else(String::new, |job| job.terms.wage.to_string());
    let fields = vec![
        Field::amount("placement.wage")
            .required()
            .with(&known)
            .hint("form-hint-correct-wage"),
        cause(),
        note(),
    ];
    open(file, placement, What::Wage, fields, setting)
}

fn open(
    file: &CaseFile,
    placement: PlacementId,
    what: What,
    fields: Vec<Field>,
    setting: &Setting,
) -> Form {
    let purpose = PlacementCorrect {
        file: file.clone(),
        placement,
        what,
    };
    Form::new(setting, Box::new(purpose), fields)
}

/// Each stage with its day, the last first.
fn stages(file: &CaseFile, placement: PlacementId, setting: &Setting) -> Vec<Choice> {
    let known = file.placement(placement);
    let steps = known.into_iter().flat_map(|known| known.steps.iter());
    let steps = steps.map(|step| (format!("placement-stage-{}", step.to.code()), step.on));
    dated(steps, setting)
}

/// What is put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Day,
    Wage,
}

#[derive(Debug)]
struct PlacementCorrect {
    file: CaseFile,
    placement: PlacementId,
    what: What,
}

impl Purpose for PlacementCorrect {
    fn title(&self) -> Words {
        let id = match self.what {
            What::Day => "form-title-placement-correct",
            What::Wage => "form-title-placement-wage",
        };
        of_job(id, &self.file, self.placement)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let placement = self.placement;
        Ok(match self.what {
            What::Day => Command::CorrectStage(CorrectStage {
                placement,
                step: answers.chosen("correction.step", |code| code.parse().ok())?,
                on: answers.day("correction.on")?,
                grounds: grounds(answers)?,
            }),
            What::Wage => Command::CorrectWage(CorrectWage {
                placement,
                wage: answers.amount("placement.wage")?,
                grounds: grounds(answers)?,
            }),
        })
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(after) = after else {
            return Vec::new();
        };
        foresight::or_nothing(foresight::all(&self.file, after, setting))
    }
}
