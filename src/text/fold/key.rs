//! Level 2: the words of a name, with compounds joined and articles dropped, so
//! that عبد الرحمن and عبدالرحمن are one word.

use super::{latin, letters};

/// First parts that make one name with the word behind them.
const OPENING: [&str; 8] = ["عبد", "ابو", "ابا", "ابي", "ام", "بني", "ذو", "ذي"];
/// Words between names that are written or left out as one pleases.
const LINKS: [&str; 5] = ["بن", "ابن", "بنت", "ال", "ابنه"];
/// Second parts that make one name with the word before them, without article.
const CLOSING: [&str; 2] = ["الدين", "الله"];

/// A word of a name and the parts it was joined from (none for a plain word).
pub(super) struct Compound {
    pub(super) whole: String,
    pub(super) parts: Vec<String>,
}

/// The key words of a name.
pub(super) fn words(name: &str) -> Vec<String> {
    compounds(name)
        .into_iter()
        .map(|compound| compound.whole)
        .collect()
}

/// The key words of a name with their parts.
pub(super) fn compounds(name: &str) -> Vec<Compound> {
    let folded = letters::folded(name);
    let mut done: Vec<Compound> = Vec::new();
    let mut opening: Option<String> = None;
    for word in folded.split_whitespace() {
        match Part::of(word) {
            Part::Link => {}
            Part::Closing(rest) => close(&mut done, opening.take(), rest),
            Part::Opening(first) if opening.is_none() => opening = Some(first),
            Part::Opening(word) | Part::Plain(word) => match opening.take() {
                Some(first) => done.push(Compound::joined(first, word)),
                None => done.push(Compound::plain(word)),
            },
            Part::Joined(first, second) => {
                done.extend(opening.take().map(Compound::plain));
                done.push(Compound::joined(first, second));
            }
        }
    }
    done.extend(opening.map(Compound::plain));
    if done.is_empty() {
        done.extend(
            folded
                .split_whitespace()
                .map(|word| Compound::plain(word.to_owned())),
        );
    }
    done
}

/// `صلاح` + `الدين`, but also `عبد` + `الله`.
fn close(done: &mut Vec<Compound>, opening: Option<String>, rest: String) {
    match (opening, done.pop()) {
        (Some(first), before) => {
            done.extend(before);
            done.push(Compound::joined(first, rest));
        }
        (None, Some(before)) => done.push(Compound::joined(before.whole, rest)),
        (None, None) => done.push(Compound::plain(rest)),
    }
}

impl Compound {
    fn plain(whole: String) -> Self {
        Self {
            whole,
            parts: Vec::new(),
        }
    }

    fn joined(first: String, second: String) -> Self {
        Self {
            whole: format!("{first}{second}"),
            parts: vec![first, second],
        }
    }
}

/// What a folded word does in a name.
enum Part {
    Link,
    Opening(String),
    Closing(String),
    Joined(String, String),
    Plain(String),
}

impl Part {
    fn of(word: &str) -> Self {
        if letters::is_arabic(word) {
            Self::arabic(word)
        } else {
            Self::latin(word)
        }
    }

    fn arabic(word: &str) -> Self {
        if LINKS.contains(&word) {
            return Part::Link;
        }
        if OPENING.contains(&word) {
            return Part::Opening(nominative(word).to_owned());
        }
        if CLOSING.contains(&word) {
            return Part::Closing(without_article(word).to_owned());
        }
        for first in ["عبد", "ابو", "ابي", "ابا", "ام"] {
            let rest = word
                .strip_prefix(first)
                .and_then(|rest| rest.strip_prefix("ال"));
            if let Some(rest) = rest.filter(|rest| letters_in(rest) >= 2) {
                return Part::Joined(nominative(first).to_owned(), rest.to_owned());
            }
        }
        for last in CLOSING {
            if let Some(first) = word
                .strip_suffix(last)
                .filter(|first| letters_in(first) >= 2)
            {
                return Part::Joined(first.to_owned(), without_article(last).to_owned());
            }
        }
        Part::Plain(without_article(word).to_owned())
    }

    fn latin(word: &str) -> Self {
        match latin::part(word) {
            latin::Part::Link => Part::Link,
            latin::Part::Opening(first) => Part::Opening(first),
            latin::Part::Closing(last) => Part::Closing(last),
            latin::Part::Joined(first, second) => Part::Joined(first, second),
            latin::Part::Plain(word) => Part::Plain(word),
        }
    }
}

/// أبا بكر and أبي بكر are أبو بكر in another case.
fn nominative(opening: &str) -> &str {
    match opening {
        "ابا" | "ابي" => "ابو",
        "ذي" => "ذو",
        other => other,
    }
}

/// A word of three letters and more loses its article: الخطيب = خطيب, but not الم.
pub(super) fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if letters_in(rest) >= 3 || CLOSING.contains(&word) => rest,
        _ => word,
    }
}

fn letters_in(word: &str) -> usize {
    word.chars().count()
}
