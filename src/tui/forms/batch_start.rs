//! A change for many households: whom it is for, the change in the words of
//! `masar batch`, and one reason for all.

use masar_domain::HouseholdId;
use masar_domain::batch::{Change, WORDS, Word};
use masar_text::Lang;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::field::Field;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Look, Setting};
use crate::panes;
use masar_domain::CaseFile;

const WHOM: &str = "batch.whom";
const CHANGE: &str = "batch.change";
const REASON: &str = "batch.reason";

/// Whom a change can be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Those selected, and how many of them the list hides.
    Selected {
        count: u64,
        hidden: u64,
    },
    /// Those that the filter shows.
    Shown(u32),
    /// All there are.
    All(u32),
    Cursor(HouseholdId),
}

impl Whom {
    fn code(self) -> &'static str {
        match self {
            Whom::Selected { .. } => "selected",
            Whom::Shown(_) => "shown",
            Whom::All(_) => "all",
            Whom::Cursor(_) => "cursor",
        }
    }

    fn label(self) -> Words {
        let counted = |count: u64| {
            Args::new()
                .set("count", count)
                .set("shown", panes::count(count))
        };
        match self {
            Whom::Selected { count, hidden } => {
                let args = counted(count)
                    .set("hidden", hidden)
                    .set("hidden-shown", panes::count(hidden));
                Words::With("batch-whom-selected", args)
            }
            Whom::Shown(count) => Words::With("batch-whom-shown", counted(count.into())),
            Whom::All(count) => Words::With("batch-whom-all", counted(count.into())),
            Whom::Cursor(household) => {
                let args = Args::new().set("household", household.to_string());
                Words::With("batch-whom-cursor", args)
            }
        }
    }
}

/// The form; the first of `whoms` is taken unless another is chosen, and
/// `change` stands there already.
#[must_use]
pub fn batch_start(whoms: &[Whom], change: &str, setting: &Setting) -> Form {
    let choices = whoms
        .iter()
        .map(|whom| Choice::new(whom.code(), whom.label()));
    let first = whoms.first().map_or("", |whom| whom.code());
    let fields = vec![
        Field::choice(WHOM, choices.collect())
            .required()
            .with(first),
        Field::note(CHANGE)
            .required()
            .hint("form-hint-batch-change")
            .with(change),
        Field::text(REASON).hint("form-hint-batch-reason"),
    ];
    let whoms = whoms.to_vec();
    Form::new(setting, Box::new(BatchStart { whoms }), fields)
}

#[derive(Debug)]
struct BatchStart {
    whoms: Vec<Whom>,
}

impl BatchStart {
    fn whom(&self, code: &str) -> Option<Whom> {
        self.whoms.iter().find(|whom| whom.code() == code).copied()
    }
}

impl Purpose for BatchStart {
    fn title(&self) -> Words {
        Words::message("form-title-batch-start")
    }

    fn look(&self, answers: Answers<'_>, _: &Setting) -> Option<Result<Look, Wrong>> {
        let look = || {
            let whom = answers.chosen(WHOM, |code| self.whom(code))?;
            let change = answers.text(CHANGE).parse().map_err(|why| Wrong {
                field: CHANGE,
                problem: Problem::Change(why),
            })?;
            let reason = answers.text(REASON);
            Ok(Look::Plan(whom, change, reason))
        };
        Some(look())
    }

    /// What the change is understood as, or what its verb takes.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let typed = answers.text(CHANGE);
        if typed.parse::<Change>().is_ok() {
            return vec![Words::message("batch-understood")];
        }
        let first = typed.split_whitespace().next().unwrap_or_default();
        let word = WORDS
            .iter()
            .find(|word| word.name == first || word.arabic == first);
        match word {
            Some(word) => takes(word, setting),
            None => {
                let verbs = WORDS.iter().map(|word| verb(word, setting));
                let args = Args::new().set("verbs", verbs.collect::<Vec<_>>().join(" "));
                vec![Words::With("batch-verbs", args)]
            }
        }
    }
}

/// A verb in the language of the screen.
fn verb(word: &Word, setting: &Setting) -> &'static str {
    match setting.messages.lang() {
        Lang::English => word.name,
        Lang::Arabic => word.arabic,
    }
}

/// What a verb needs and may take, with the codes there are.
fn takes(word: &Word, setting: &Setting) -> Vec<Words> {
    let pairs = |keys: &[&str]| {
        let pairs = keys.iter().map(|key| format!("{key}=…"));
        pairs.collect::<Vec<_>>().join(" ")
    };
    let args = Args::new()
        .set("verb", verb(word, setting))
        .set("needs", pairs(word.needs))
        .set("takes", pairs(word.takes))
        .set("optional", word.takes.len());
    let mut said = vec![Words::With("batch-takes", args)];
    if word.needs.contains(&"programme") {
        let codes = setting
            .book
            .programmes
            .iter()
            .map(|known| known.code.as_str());
        let args = Args::new().set("codes", codes.collect::<Vec<_>>().join(" "));
        said.push(Words::With("batch-programmes", args));
    }
    said
}
