//! Changes for many households in words: what is wrong with one as it was typed.
//! The one place that panes and plain verbs take it from.

use masar_domain::batch::ReadProblem;
use masar_text::messages::{Args, Messages};

/// What is wrong with a change, without its place.
#[must_use]
pub fn what(messages: &Messages, problem: &ReadProblem) -> String {
    let none = Args::new();
    let (id, args) = match problem {
        ReadProblem::Empty => ("cli-change-empty", none),
        ReadProblem::UnknownWord(word) => ("cli-change-unknown-word", none.set("word", word)),
        ReadProblem::UnknownKey { word, key } => (
            "cli-change-unknown-key",
            none.set("word", *word).set("key", key),
        ),
        ReadProblem::Missing { word, key } => (
            "cli-change-missing",
            none.set("word", *word).set("key", *key),
        ),
        ReadProblem::Twice(key) => ("cli-change-twice", none.set("key", *key)),
        ReadProblem::Wrong { key, value } => (
            "cli-change-wrong",
            none.set("key", *key).set("value", value),
        ),
        ReadProblem::TwoAccounts => ("cli-change-two-accounts", none),
        ReadProblem::OpenQuotation => ("cli-change-open-quotation", none),
    };
    messages.format(id, &args)
}
