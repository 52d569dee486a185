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
    /// Folded letter by letter alone, its words in one: what a slip of the pen
    /// happens to.
    pub(super) written: String,
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
    of_folded(&letters::folded(name))
}

/// The same of letters that are folded.
pub(super) fn of_folded(folded: &str) -> Vec<Compound> {
    let mut done: Vec<Compound> = Vec::new();
    let mut opening: Option<Compound> = None;
    for word in folded.split_whitespace() {
        match Part::of(word) {
            Part::Link => {}
            Part::Closing(rest) => close(&mut done, opening.take(), Compound::plain(rest, word)),
            Part::Opening(first) if opening.is_none() => {
                opening = Some(Compound::plain(first, word));
            }
            Part::Opening(plain) | Part::Plain(plain) => {
                let plain = Compound::plain(plain, word);
                done.push(match opening.take() {
                    Some(first) => first.joined_with(plain),
                    None => plain,
                });
            }
            Part::Joined(first, second) => {
                done.extend(opening.take());
                done.push(Compound {
                    written: word.to_owned(),
                    ..Compound::plain(first, "").joined_with(Compound::plain(second, ""))
                });
            }
        }
    }
    done.extend(opening);
    if done.is_empty() {
        let words = folded.split_whitespace();
        done.extend(words.map(|word| Compound::plain(word.to_owned(), word)));
    }
    done
}

/// `صلاح` + `الدين`, but also `عبد` + `الله`.
fn close(done: &mut Vec<Compound>, opening: Option<Compound>, rest: Compound) {
    let first = opening.or_else(|| done.pop());
    done.push(match first {
        Some(first) => first.joined_with(rest),
        None => rest,
    });
}

impl Compound {
    fn plain(whole: String, written: &str) -> Self {
        Self {
            whole,
            parts: Vec::new(),
            written: written.to_owned(),
        }
    }

    fn joined_with(self, second: Compound) -> Self {
        Self {
            whole: format!("{}{}", self.whole, second.whole),
            written: format!("{}{}", self.written, second.written),
            parts: vec![self.whole, second.whole],
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
