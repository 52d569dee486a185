//! Applying a plan that was looked at: the number of households it changes is
//! typed, so that nobody changes thousands by a slip.

use masar_store::batch::Take;
use masar_text::digits;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::field::{Field, Kind};
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Look, Setting};

const TAKE: &str = "batch.take";
const COUNT: &str = "batch.count";

/// The form for a plan of which so many change and so many are refused.
#[must_use]
pub fn batch_apply(changes: usize, refused: usize, setting: &Setting) -> Form {
    let args = Args::new().set("changes", changes).set("refused", refused);
    let choice = |code: &str, id| Choice::new(code, Words::With(id, args.clone()));
    // All cannot be where some are refused already.
    let choices = match refused {
        0 => vec![
            choice("all", "batch-take-all"),
            choice("valid", "batch-take-valid"),
        ],
        _ => vec![choice("valid", "batch-take-refused")],
    };
    let first = choices
        .first()
        .map_or("", |choice| choice.code.as_str())
        .to_owned();
    let fields = vec![
        Field::choice(TAKE, choices).required().with(&first),
        Field::code(COUNT, Kind::Code)
            .required()
            .hint("form-hint-batch-count"),
    ];
    Form::new(setting, Box::new(BatchApply { changes }), fields)
}

#[derive(Debug)]
struct BatchApply {
    changes: usize,
}

impl Purpose for BatchApply {
    fn title(&self) -> Words {
        let args = Args::new().set("changes", self.changes);
        Words::With("form-title-batch-apply", args)
    }

    fn look(&self, answers: Answers<'_>, _: &Setting) -> Option<Result<Look, Wrong>> {
        let look = || {
            let take = answers.chosen(TAKE, |code| match code {
                "all" => Some(Take::All),
                "valid" => Some(Take::Valid),
                _ => None,
            })?;
            let typed = digits::to_ascii(&answers.text(COUNT)).ok();
            let typed = typed.and_then(|typed| typed.replace([',', '٬'], "").parse().ok());
            match typed == Some(self.changes) {
                true => Ok(Look::Apply(take)),
                false => Err(Wrong {
                    field: COUNT,
                    problem: Problem::OtherCount(self.changes),
                }),
            }
        };
        Some(look())
    }
}
