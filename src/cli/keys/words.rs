//! What is wrong in a file of keys, in the user's language.

use masar_text::messages::{Args, Messages};
use masar_tui::keys::{KeyError, Problem};

/// The problem as a sentence.
pub(super) fn of(problem: &Problem, words: &Messages) -> String {
    let (id, args) = message(problem);
    let args = match problem {
        Problem::Unsendable { reason, .. } => {
            let reason = words.text(&format!("keys-unsent-{}", reason.code()));
            args.set("reason", reason)
        }
        _ => args,
    };
    words.format(id, &args)
}

fn message(problem: &Problem) -> (&'static str, Args) {
    let named = |name: &str, nearest: &Option<String>| {
        let near = if nearest.is_some() { "yes" } else { "no" };
        let nearest = nearest.clone().unwrap_or_default();
        let args = Args::new().set("name", name);
        args.set("near", near).set("nearest", nearest)
    };
    match problem {
        Problem::Syntax(told) => ("keys-problem-syntax", Args::new().set("told", told)),
        Problem::BadValue => ("keys-problem-value", Args::new()),
        Problem::BadKey(KeyError::Empty) => ("keys-problem-no-key", Args::new()),
        Problem::BadKey(KeyError::UnknownName(name)) => {
            ("keys-problem-key", Args::new().set("name", name))
        }
        Problem::BadKey(KeyError::ShiftedCharacter(name)) => {
            ("keys-problem-shift", Args::new().set("name", name))
        }
        Problem::UnknownContext { name, nearest } => ("keys-problem-context", named(name, nearest)),
        Problem::UnknownCondition { name, nearest } => {
            ("keys-problem-condition", named(name, nearest))
        }
        Problem::UnknownCommand { name, nearest } => ("keys-problem-command", named(name, nearest)),
        Problem::NotHere {
            command,
            context,
            works_in,
        } => (
            "keys-problem-not-here",
            Args::new()
                .set("command", command)
                .set("context", context)
                .set("works-in", works_in),
        ),
        Problem::Duplicate { keys, first } => (
            "keys-problem-duplicate",
            Args::new().set("keys", keys).set("line", first.line),
        ),
        Problem::Shadowed {
            keys,
            by,
            command,
            context,
        } => (
            "keys-problem-shadowed",
            Args::new()
                .set("keys", keys)
                .set("by", by)
                .set("command", command)
                .set("context", context),
        ),
        // Said of the keys by [`of`].
        Problem::Unsendable { keys, .. } => {
            ("keys-problem-unsendable", Args::new().set("keys", keys))
        }
        Problem::TooEasy { keys, command } => (
            "keys-problem-too-easy",
            Args::new().set("keys", keys).set("command", command),
        ),
        Problem::AmbiguousLayout(typed) => ("keys-problem-layout", Args::new().set("typed", typed)),
    }
}
