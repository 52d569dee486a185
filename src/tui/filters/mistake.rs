//! What is wrong with a filter, and what was meant.

use super::{Words, name};
use crate::keys::nearest;
use masar_domain::filter::{Field, Kind, Problem, SCORE, Subject, fields};
use masar_text::messages::{Args, Messages};

/// The most names that a sentence lists.
const LISTED: usize = 24;

/// What is wrong, in half a sentence.
#[must_use]
pub fn what(messages: &Messages, problem: &Problem) -> String {
    messages.format(problem.message(), &args(messages, problem))
}

/// What to do about it, in a sentence, where there is something to say: the
/// name or value that may have been meant, before all others.
#[must_use]
pub fn hint(messages: &Messages, words: Words<'_>, problem: &Problem) -> Option<String> {
    if let Some(meant) = meant(messages, words, problem) {
        let args = Args::new().set("meant", meant);
        return Some(messages.format("filter-meant", &args));
    }
    let hint = format!("{}.hint", problem.message());
    if !messages.has(&hint) {
        return None;
    }
    let known = known(messages, words, problem);
    let args = args(messages, problem).set("known", known);
    Some(messages.format(&hint, &args))
}

fn args(messages: &Messages, problem: &Problem) -> Args {
    let none = Args::new();
    let called = |code: &'static str| {
        let field = fields::FIELDS.iter().find(|field| field.name == code);
        field.map_or(code, |field| name(field, messages.lang()))
    };
    match problem {
        Problem::UnknownField { name, .. } => none.set("name", name),
        Problem::OfAnother(field) => {
            let lang = messages.lang();
            let subject = subject(messages, field.subject);
            let name = name(field, lang);
            let written = format!("any {}({name}…)", field.subject.word());
            none.set("name", name)
                .set("of", subject)
                .set("written", written)
        }
        Problem::UnknownValue { field, value } => none
            .set("name", name(field, messages.lang()))
            .set("value", value),
        Problem::NotANumber(code)
        | Problem::NotAnAmount(code)
        | Problem::NotADay(code)
        | Problem::NotOrdered(code)
        | Problem::NotText(code)
        | Problem::NotSorted(code) => none.set("name", called(code)),
        _ => none,
    }
}

/// What one of several is called: `a person`.
fn subject(messages: &Messages, subject: Subject) -> String {
    messages.text(&format!("filter-one-{}", subject.word()))
}

/// The name or value nearest to what was written, in the script it was written
/// in.
fn meant(messages: &Messages, words: Words<'_>, problem: &Problem) -> Option<String> {
    match problem {
        Problem::UnknownField { name, of } => {
            let fields = fields::of(*of);
            let names = fields.flat_map(|f| f.synonyms.iter().copied().chain([f.name]));
            nearest(&name.to_lowercase(), names)
        }
        Problem::UnknownValue { field, value } => {
            let codes = words.codes(field);
            let lower = value.to_lowercase();
            nearest(&lower, codes.iter().map(String::as_str)).or_else(|| {
                let spoken = codes.iter().map(|code| words.value(messages, field, code));
                let spoken: Vec<String> = spoken.collect();
                nearest(value, spoken.iter().map(String::as_str)).map(quoted)
            })
        }
        _ => None,
    }
}

/// A value as it is typed.
pub(super) fn quoted(word: String) -> String {
    match word.contains(|c: char| c.is_whitespace() || "(),،".contains(c)) {
        true => format!("\"{word}\""),
        false => word,
    }
}

/// What could stand there.
fn known(messages: &Messages, words: Words<'_>, problem: &Problem) -> String {
    let lang = messages.lang();
    let names: Vec<String> = match problem {
        Problem::UnknownField { of, .. } => names(fields::of(*of), lang),
        Problem::NoWords(of) => names(fields::of(*of), lang),
        Problem::NotSorted(_) => {
            let fields = fields::of(Subject::Household).chain([&SCORE]);
            names(fields.filter(|field| field.single), lang)
        }
        Problem::UnknownValue { field, .. } => match field.kind {
            Kind::Programme => words.codes(field),
            _ => {
                let codes = words.codes(field).into_iter();
                codes
                    .map(|code| words.value(messages, field, &code))
                    .collect()
            }
        },
        _ => Vec::new(),
    };
    let more = if names.len() > LISTED { "…" } else { "" };
    let listed = names.iter().take(LISTED).cloned().collect::<Vec<_>>();
    listed.join(&messages.text_plain("filter-comma")) + more
}

fn names(fields: impl Iterator<Item = &'static Field>, lang: masar_text::Lang) -> Vec<String> {
    fields.map(|field| name(field, lang).to_owned()).collect()
}
