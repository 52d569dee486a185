//! Posting what is owed for closed months.

use masar_domain::commands::PostAdjustments;
use masar_domain::{CaseFile, Command, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// How many months are offered, this one first.
const MONTHS: i32 = 3;

/// The form for the adjustments of a household.
#[must_use]
pub fn balance_adjust(file: &CaseFile, setting: &Setting) -> Form {
    let fields = vec![
        Field::choice("adjustment.with", months(setting))
            .required()
            .with(&Month::of(setting.today).to_string()),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(BalanceAdjust { file }), fields)
}

/// The open months, as codes.
pub(super) fn months(setting: &Setting) -> Vec<Choice> {
    let now = Month::of(setting.today);
    let month = |month: Month| Choice::new(month.to_string(), Words::Text(month.to_string()));
    now.through(now.plus(MONTHS - 1)).map(month).collect()
}

#[derive(Debug)]
struct BalanceAdjust {
    file: CaseFile,
}

impl Purpose for BalanceAdjust {
    fn title(&self) -> Words {
        let household = self.file.household.id.to_string();
        Words::With("form-title-adjust", Args::new().set("household", household))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::PostAdjustments(PostAdjustments {
            household: self.file.household.id,
            enrollment: None,
            with: answers.chosen("adjustment.with", |code| code.parse().ok())?,
        }))
    }

    /// Each line that would be posted or taken back.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let Some(after) = after else {
            return vec![Words::message("form-foresee-no-adjustment")];
        };
        let before = &self.file.matters.adjustments;
        let changed = after.matters.adjustments.iter().filter_map(|posted| {
            let known = before.iter().find(|known| known.id == posted.id);
            let id = match known {
                None => "form-foresee-adjustment",
                Some(known) if known.withdrawn != posted.withdrawn => "form-foresee-withdrawn",
                Some(_) => return None,
            };
            let args = Args::new()
                .set("month", posted.of.to_string())
                .set("amount", calendar::amount(posted.amount.0))
                .set("due", calendar::amount(posted.due.0))
                .set("paid", calendar::amount(posted.paid.0));
            Some(Words::With(id, args))
        });
        changed.collect()
    }
}
