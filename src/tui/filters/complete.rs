//! What can stand where the cursor is: fields, values, and what joins them.

use super::mistake::quoted;
use super::{Words, label, name};
use masar_domain::filter::{Field, How, Kind, SCORE, SORT, Subject, fields};
use masar_text::Lang;
use masar_text::fold;
use masar_text::messages::Messages;
use std::ops::Range;

/// What the word before the cursor can become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completions {
    /// The bytes of the text that a completion takes the place of.
    pub at: Range<usize>,
    /// What can stand there, and what it means.
    pub offers: Vec<(String, String)>,
}

/// What can stand before byte `cursor` of a filter; nothing where a text or a
/// number of one's own is being written. `caseworkers` are those of the register.
#[must_use]
pub fn complete(
    messages: &Messages,
    words: Words<'_>,
    caseworkers: &[String],
    text: &str,
    cursor: usize,
) -> Option<Completions> {
    let before = text.get(..cursor)?;
    let subject = subject_of(before)?;
    let start = before.rfind(|c: char| c.is_whitespace() || "(),،:=<>~".contains(c));
    let start = start.map_or(0, |at| {
        at + before[at..].chars().next().map_or(0, char::len_utf8)
    });
    let typed = &before[start..];
    let offers = match field_before(before, start, subject) {
        Some(Before::Order) => orders(messages, typed),
        Some(Before::Value(field)) if field.name == CASEWORKER => {
            let lower = typed.to_lowercase();
            let fitting = |name: &&String| name.to_lowercase().starts_with(&lower);
            let fitting = caseworkers.iter().filter(fitting);
            fitting
                .map(|name| (name.clone(), label(messages, field)))
                .collect()
        }
        Some(Before::Value(field)) => values(messages, words, field, typed),
        None if before[..start].ends_with([':', '=', '<', '>', '~']) => Vec::new(),
        None if typed.is_empty() => Vec::new(),
        None => names(messages, subject, typed),
    };
    let only = offers.len() == 1 && offers[0].0.trim_end_matches(':') == typed;
    (!offers.is_empty() && !only).then_some(Completions {
        at: start..cursor,
        offers,
    })
}

/// What is asked at the end of a text, by the parentheses that are open there;
/// none inside quotation marks.
fn subject_of(before: &str) -> Option<Subject> {
    let mut open: Vec<Subject> = vec![Subject::Household];
    let mut quoted = false;
    let mut word = 0;
    for (at, c) in before.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' => {
                let outside = *open.last()?;
                let several = Subject::SEVERAL.into_iter();
                let opened = several
                    .filter(|subject| subject.words().contains(&before[word..at].trim_end()))
                    .find(|subject| outside.has().contains(subject));
                open.push(opened.unwrap_or(outside));
                word = at + 1;
            }
            ')' => {
                open.pop();
                word = at + 1;
            }
            c if c.is_whitespace() => word = at + c.len_utf8(),
            _ => {}
        }
    }
    (!quoted).then(|| open.last().copied()).flatten()
}

/// The field whose values are the names of those who look after households.
const CASEWORKER: &str = "caseworker";

/// What a word stands behind.
enum Before {
    /// A field, of which it is a value.
    Value(&'static Field),
    /// The word for order.
    Order,
}

/// What is being written at `start`.
fn field_before(before: &str, start: usize, subject: Subject) -> Option<Before> {
    let upto = &before[..start];
    let set = upto.rfind([':', '='])?;
    let between = &upto[set + 1..];
    let own = |c: char| c.is_whitespace() || "()<>~".contains(c);
    if between.contains(own) {
        return None;
    }
    let name = upto[..set].rsplit(own).next()?;
    if subject == Subject::Household && SORT.contains(&name) {
        return Some(Before::Order);
    }
    let field = fields::field(subject, name).filter(|field| !field.kind.is_ordered());
    field.map(Before::Value)
}

/// What a list can be ordered by, in the direction that is written.
fn orders(messages: &Messages, typed: &str) -> Vec<(String, String)> {
    let (sign, typed) = match typed.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", typed),
    };
    let single = fields::of(Subject::Household).filter(|field| field.single);
    let fields = [&SCORE].into_iter().chain(single);
    let offers = fields.filter_map(|field| {
        let name = begun(field, messages.lang(), &typed.to_lowercase())?;
        Some((format!("{sign}{name}"), label(messages, field)))
    });
    offers.collect()
}

/// The name of a field that begins so: in the language of the screen, by its
/// code, or in any other way.
fn begun(field: &Field, lang: Lang, lower: &str) -> Option<&'static str> {
    let shown = [name(field, lang), field.name].into_iter();
    let mut names = shown.chain(field.synonyms.iter().copied());
    names.find(|name| name.starts_with(lower))
}

fn values(
    messages: &Messages,
    words: Words<'_>,
    field: &Field,
    typed: &str,
) -> Vec<(String, String)> {
    let folded = fold::key(typed);
    let lower = typed.to_lowercase();
    let codes = words.codes(field).into_iter();
    let offers = codes.filter_map(|code| {
        let word = words.value(messages, field, &code);
        if code.starts_with(&lower) {
            return Some((code, word));
        }
        let begins = !folded.is_empty() && fold::key(&word).starts_with(&folded);
        begins.then(|| (quoted(word), code))
    });
    offers.collect()
}

fn names(messages: &Messages, subject: Subject, typed: &str) -> Vec<(String, String)> {
    let lower = typed.to_lowercase();
    let lang = messages.lang();
    let mut offers: Vec<(String, String)> = Vec::new();
    for field in fields::of(subject) {
        let fits = begun(field, lang, &lower);
        offers.extend(fits.map(|name| (with_sign(field, name), label(messages, field))));
    }
    for below in subject.has() {
        let word = below.words().iter().find(|word| word.starts_with(&lower));
        let what = || messages.text_plain(&format!("filter-one-{}", below.word()));
        offers.extend(word.map(|word| (format!("{word}("), what())));
    }
    if !subject.has().is_empty() {
        for (written, arabic) in How::WORDS {
            let word = [written, arabic]
                .into_iter()
                .find(|word| word.starts_with(&lower));
            let what = || messages.text_plain(&format!("filter-how-{written}"));
            offers.extend(word.map(|word| (format!("{word} "), what())));
        }
    }
    if subject == Subject::Household {
        let (latin, arabic) = (SORT[0], SORT[1]);
        let shown = match lang {
            Lang::Arabic => [arabic, latin],
            Lang::English => [latin, arabic],
        };
        let word = shown.into_iter().find(|word| word.starts_with(&lower));
        let what = || messages.text_plain("filter-sort");
        offers.extend(word.map(|word| (format!("{word}:"), what())));
    }
    offers
}

/// A field with what follows it; ordered ones are compared in many ways.
fn with_sign(field: &Field, name: &str) -> String {
    match field.kind {
        kind if kind.is_ordered() => name.to_owned(),
        Kind::Code(_) if field.is_flag() => name.to_owned(),
        _ => format!("{name}:"),
    }
}
