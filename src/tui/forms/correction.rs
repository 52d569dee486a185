//! What the forms that put a record right share: which day on record is meant,
//! and why.

use chrono::NaiveDate;
use masar_domain::commands::Grounds;
use masar_domain::matters::correction::CorrectionCause;
use masar_text::calendar::{self, Length};

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded};
use super::field::Field;
use super::words::Words;

/// What was recorded, each with its day, the last first; the code is its place.
pub(super) fn dated(
    recorded: impl Iterator<Item = (String, NaiveDate)>,
    setting: &Setting,
) -> Vec<Choice> {
    let choice = |(n, (message, day)): (usize, (String, NaiveDate))| {
        let day = calendar::date_in_words(&setting.messages, day, Length::Short);
        Choice::new(n.to_string(), Words::message(message)).remarked(Words::Text(day))
    };
    let mut all: Vec<Choice> = recorded.enumerate().map(choice).collect();
    all.reverse();
    all
}

pub(super) fn cause() -> Field {
    let causes = CorrectionCause::ALL.iter().map(|cause| cause.code());
    Field::choice("correction.cause", coded("correction-cause", causes)).required()
}

pub(super) fn note() -> Field {
    Field::note("correction.note")
}

pub(super) fn grounds(answers: Answers<'_>) -> Result<Grounds, Wrong> {
    Ok(Grounds {
        cause: answers.chosen("correction.cause", CorrectionCause::from_code)?,
        note: answers.text("correction.note"),
    })
}
