//! Putting a step of an enrollment on the day it was really taken; what that
//! does to the money is shown before it is saved.

use masar_domain::commands::{CorrectStep, DecidedAmount};
use masar_domain::enrollment::Period;
use masar_domain::{CaseFile, Command, EnrollmentId};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::correction::{cause, dated, grounds, note};
use super::enrollment_amount::is_by_decision;
use super::enrollment_step::period;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight};

/// The form for the day of a step.
#[must_use]
pub fn enrollment_correct(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> Form {
    let purpose = EnrollmentCorrect {
        file: file.clone(),
        enrollment,
    };
    let fields = vec![
        Field::choice("correction.step", purpose.steps(setting)).required(),
        Field::day("correction.on").required(),
        cause(),
        Field::amount("enrollment.amount").hint("form-hint-correct-amount"),
        period(),
        note(),
    ];
    Form::new(setting, Box::new(purpose), fields)
}

#[derive(Debug)]
struct EnrollmentCorrect {
    file: CaseFile,
    enrollment: EnrollmentId,
}

impl EnrollmentCorrect {
    /// Each step with its day, the last first.
    fn steps(&self, setting: &Setting) -> Vec<Choice> {
        let known = self.file.enrollment(self.enrollment);
        let steps = known.into_iter().flat_map(|known| known.steps.iter());
        let steps = steps.map(|step| {
            let what = match step.action {
                Some(action) => format!("enrollment-action-{}", action.code()),
                None => format!("enrollment-state-{}", step.to.code()),
            };
            (what, step.on)
        });
        dated(steps, setting)
    }

    fn is_decided(&self, setting: &Setting) -> bool {
        let known = self.file.enrollment(self.enrollment);
        known.is_some_and(|known| is_by_decision(known, setting))
    }
}

impl Purpose for EnrollmentCorrect {
    fn title(&self) -> Words {
        let of = self.enrollment.to_string();
        Words::With("form-title-correct", Args::new().set("of", of))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let decided = self.is_decided(setting);
        fields.ask("enrollment.amount", decided);
        let given = !fields.value("enrollment.amount").trim().is_empty();
        fields.ask("enrollment.period", decided && given);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let amount = answers.maybe_amount("enrollment.amount")?;
        let period = answers.maybe_chosen("enrollment.period", Period::from_code);
        Ok(Command::CorrectStep(CorrectStep {
            enrollment: self.enrollment,
            step: answers.chosen("correction.step", |code| code.parse().ok())?,
            on: answers.day("correction.on")?,
            amount: amount.map(|amount| DecidedAmount {
                amount,
                period: period.unwrap_or(Period::Monthly),
            }),
            grounds: grounds(answers)?,
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(after) = after else {
            return Vec::new();
        };
        foresight::or_nothing(foresight::of(&self.file, after, self.enrollment, setting))
    }
}
