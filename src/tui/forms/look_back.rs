//! Which day in the past to look at, and in which sense. Nothing is changed.

use crate::app::{Past, Sense};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Look, Setting};

/// The form for a day to look back to; `past` is the one looked at already.
#[must_use]
pub fn look_back(past: Option<Past>, setting: &Setting) -> Form {
    let senses = coded("past-sense", Sense::ALL.iter().map(|sense| sense.code()));
    let day = Field::day("past.day").required();
    let day = match past {
        Some(past) => day.with(&past.day.to_string()),
        None => day,
    };
    let sense = past.map_or(Sense::Stood, |past| past.sense);
    let fields = vec![
        day,
        Field::choice("past.sense", senses)
            .required()
            .with(sense.code())
            .hint("form-hint-past-sense"),
    ];
    Form::new(setting, Box::new(LookBack), fields)
}

#[derive(Debug)]
struct LookBack;

impl Purpose for LookBack {
    fn title(&self) -> Words {
        Words::With("form-title-look-back", Args::new())
    }

    fn look(&self, answers: Answers<'_>, setting: &Setting) -> Option<Result<Look, Wrong>> {
        let past = || {
            let day = answers.day("past.day")?;
            if day > setting.today {
                return Err(Wrong {
                    field: "past.day",
                    problem: Problem::AfterToday,
                });
            }
            let sense = answers.chosen("past.sense", Sense::from_code)?;
            Ok(Look::Back(Past { day, sense }))
        };
        Some(past())
    }
}
