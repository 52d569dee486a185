//! Mistakes in the command line itself, in the user's language. The argument
//! parser says what is wrong as facts; the words are the catalogue's.

use super::trouble::Trouble;
use super::unreadable::Unreadable;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use masar_text::messages::{Args, Messages};
use std::error::Error as _;

/// The stable code of a kind of mistake.
pub(crate) fn code(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::UnknownArgument => "C2001",
        ErrorKind::InvalidSubcommand => "C2002",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "C2003"
        }
        ErrorKind::MissingRequiredArgument => "C2004",
        ErrorKind::ArgumentConflict => "C2005",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "C2006",
        ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => "C2007",
        ErrorKind::InvalidUtf8 => "C2008",
        _ => "C2009",
    }
}

/// A value that one of our readers refused is no mistake of usage: it is told
/// with the flag that it was given to.
pub(crate) fn trouble(error: clap::Error) -> Trouble {
    let unreadable = error
        .source()
        .and_then(|source| source.downcast_ref::<Unreadable>());
    match unreadable {
        Some(why) => Trouble::unreadable(flag(&error), why.clone()),
        None => Trouble::Usage(Box::new(error)),
    }
}

/// `--on <DATE>` without its placeholder.
fn flag(error: &clap::Error) -> String {
    let given = text(error, ContextKind::InvalidArg);
    match given.split_once(' ') {
        Some((flag, _)) if flag.starts_with('-') => flag.to_owned(),
        _ => given,
    }
}

/// What is wrong, as a sentence.
pub(crate) fn message(error: &clap::Error, messages: &Messages) -> String {
    let args = Args::new()
        .set("given", text(error, ContextKind::InvalidArg))
        .set("verb", text(error, ContextKind::InvalidSubcommand))
        .set("other", text(error, ContextKind::PriorArg))
        .set("value", text(error, ContextKind::InvalidValue));
    messages.format(&format!("cli-usage-{}", suffix(error.kind())), &args)
}

/// What to do about it.
pub(crate) fn hint(error: &clap::Error, messages: &Messages) -> Option<String> {
    let meant = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let meant = meant.into_iter().map(|kind| text(error, kind));
    if let Some(meant) = meant.into_iter().find(|meant| !meant.is_empty()) {
        return Some(messages.format("cli-usage-did-you-mean", &Args::new().set("meant", meant)));
    }
    let known = text(error, ContextKind::ValidValue);
    if !known.is_empty() {
        return Some(messages.format("cli-usage-known", &Args::new().set("known", known)));
    }
    Some(messages.text("cli-usage-see-help"))
}

fn suffix(kind: ErrorKind) -> &'static str {
    match code(kind) {
        "C2001" => "unknown-flag",
        "C2002" => "unknown-verb",
        "C2003" => "missing-verb",
        "C2004" => "missing",
        "C2005" => "conflict",
        "C2006" => "value",
        "C2007" => "values",
        "C2008" => "not-text",
        _ => "other",
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;

    #[test]
    fn every_kind_of_mistake_has_words() {
        let kinds = [
            ErrorKind::UnknownArgument,
            ErrorKind::InvalidSubcommand,
            ErrorKind::MissingSubcommand,
            ErrorKind::MissingRequiredArgument,
            ErrorKind::ArgumentConflict,
            ErrorKind::InvalidValue,
            ErrorKind::NoEquals,
            ErrorKind::InvalidUtf8,
            ErrorKind::Io,
        ];
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for kind in kinds {
                let id = format!("cli-usage-{}", suffix(kind));
                assert!(messages.has(&id), "{lang} {id}");
            }
        }
    }
}
