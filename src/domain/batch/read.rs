//! A change in words: a verb with `key=value` pairs, in English or
//! Arabic, `suspend programme=naf-uct reason=proof-awaited note="..."`.

use super::words::{KEYS, WORDS, Word};
use super::{Change, Enrolling, Referring, Stepping, Tasking, Visiting};
use crate::enrollment::Action;
use crate::phone::western_digits;
use crate::reason::ReasonCode;
use chrono::NaiveDate;
use std::str::FromStr;
use thiserror::Error;

/// What is wrong with a change.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadProblem {
    #[error("nothing is asked for")]
    Empty,
    #[error("there is no change {0:?}")]
    UnknownWord(String),
    #[error("{word} does not take {key:?}")]
    UnknownKey { word: &'static str, key: String },
    #[error("{word} needs {key}")]
    Missing {
        word: &'static str,
        key: &'static str,
    },
    #[error("{0} is given twice")]
    Twice(&'static str),
    #[error("{key} cannot be {value:?}")]
    Wrong { key: &'static str, value: String },
    #[error("a quotation mark is not closed")]
    OpenQuotation,
    #[error("more than one account is given")]
    TwoAccounts,
}

/// A mistake and its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("column {column}: {problem}")]
pub struct ReadError {
    pub problem: ReadProblem,
    /// Counted in characters from 1.
    pub column: usize,
}

/// One word of the text, quotation marks taken away.
struct Piece {
    text: String,
    /// Where its key ends: at the first `=` outside of quotation marks.
    key: Option<usize>,
    column: usize,
}

fn pieces(text: &str) -> Result<Vec<Piece>, ReadError> {
    let mut found: Vec<Piece> = Vec::new();
    let (mut inside, mut quoted) = (false, None);
    let mut chars = text.chars().zip(1..).peekable();
    while let Some((c, column)) = chars.next() {
        if c.is_whitespace() && quoted.is_none() {
            inside = false;
            continue;
        }
        if !inside {
            let text = String::new();
            let key = None;
            found.push(Piece { text, key, column });
            inside = true;
        }
        let Some(piece) = found.last_mut() else { break };
        match (c, quoted) {
            ('"', None) => quoted = Some(column),
            ('"', Some(_)) if chars.next_if(|(next, _)| *next == '"').is_some() => {
                piece.text.push('"');
            }
            ('"', Some(_)) => quoted = None,
            ('=', None) if piece.key.is_none() => {
                piece.key = Some(piece.text.len());
                piece.text.push(c);
            }
            _ => piece.text.push(c),
        }
    }
    match quoted {
        Some(column) => Err(ReadError {
            problem: ReadProblem::OpenQuotation,
            column,
        }),
        None => Ok(found),
    }
}

/// The pairs that a verb was given.
pub(super) struct Given {
    word: &'static Word,
    pairs: Vec<(&'static str, Piece)>,
    end: usize,
}

impl Given {
    /// The column after the last.
    pub(super) fn end(&self) -> usize {
        self.end
    }

    fn take(&mut self, key: &'static str) -> Option<Piece> {
        let at = self.pairs.iter().position(|(known, _)| *known == key)?;
        Some(self.pairs.swap_remove(at).1)
    }

    /// A text that may be left out.
    fn text(&mut self, key: &'static str) -> String {
        self.take(key).map_or(String::new(), |piece| piece.text)
    }

    fn needed(&mut self, key: &'static str) -> Result<String, ReadError> {
        let text = self.take(key).map(|piece| piece.text);
        let text = text.filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| self.missing(key))
    }

    fn needed_day(&mut self, key: &'static str) -> Result<NaiveDate, ReadError> {
        self.day(key)?.ok_or_else(|| self.missing(key))
    }

    fn missing(&self, key: &'static str) -> ReadError {
        ReadError {
            problem: ReadProblem::Missing {
                word: self.word.name,
                key,
            },
            column: self.end,
        }
    }

    /// A value that may be left out, read.
    pub(super) fn value<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, ReadError> {
        let Some(Piece { text, column, .. }) = self.take(key) else {
            return Ok(None);
        };
        match read(&text) {
            Some(value) => Ok(Some(value)),
            None => Err(ReadError {
                problem: ReadProblem::Wrong { key, value: text },
                column,
            }),
        }
    }

    pub(super) fn day(&mut self, key: &'static str) -> Result<Option<NaiveDate>, ReadError> {
        let western = |text: &str| {
            text.split('-')
                .map(western_digits)
                .collect::<Option<Vec<_>>>()
        };
        self.value(key, |text| western(text)?.join("-").parse().ok())
    }

    fn step(&mut self, action: Action) -> Result<Change, ReadError> {
        Ok(Change::Step(Stepping {
            action,
            programme: self.needed("programme")?,
            reason: ReasonCode(self.needed("reason")?),
            on: self.day("on")?,
            note: self.text("note"),
        }))
    }
}

impl FromStr for Change {
    type Err = ReadError;

    fn from_str(text: &str) -> Result<Change, ReadError> {
        let mut given = given(text)?;
        let change = match given.word.name {
            "suspend" => given.step(Action::Suspend)?,
            "lift" => given.step(Action::Lift)?,
            "stop" => given.step(Action::Stop)?,
            "enroll" => Change::Enroll(Enrolling {
                programme: given.needed("programme")?,
                on: given.day("on")?,
                active: given
                    .value("as", |text| match text {
                        "active" => Some(true),
                        "applied" => Some(false),
                        _ => None,
                    })?
                    .unwrap_or(false),
                note: given.text("note"),
            }),
            "note" => Change::Note(given.needed("text")?),
            "visit" => Change::Visit(Visiting {
                on: given.needed_day("on")?,
                by_phone: given
                    .value("by", |text| match text {
                        "phone" => Some(true),
                        "home" => Some(false),
                        _ => None,
                    })?
                    .unwrap_or(false),
                why: given.text("why"),
                visitor: given.value("visitor", |text| text.parse().ok())?,
            }),
            "task" => Change::Task(Tasking {
                what: given.needed("what")?,
                on: given.needed_day("by")?,
                who: given.value("who", |text| text.parse().ok())?,
            }),
            "refer" => Change::Refer(Referring {
                to: given.needed("to")?,
                what: given.needed("what")?,
                on: given.day("on")?,
                answer_by: given.day("answer")?,
            }),
            _ => Change::Set(Box::new(given.setting()?)),
        };
        Ok(change)
    }
}

/// The verb with its pairs: each known to it, none twice.
fn given(text: &str) -> Result<Given, ReadError> {
    let end = text.chars().count() + 1;
    let mut pieces = pieces(text)?.into_iter();
    let at = |problem, column| ReadError { problem, column };
    let first = pieces.next().ok_or_else(|| at(ReadProblem::Empty, 1))?;
    let lower = first.text.to_lowercase();
    let word = WORDS
        .iter()
        .find(|word| word.name == lower || word.arabic == lower)
        .ok_or_else(|| at(ReadProblem::UnknownWord(first.text), first.column))?;
    let mut pairs: Vec<(&'static str, Piece)> = Vec::new();
    for Piece { text, key, column } in pieces {
        let (key, value) = match key.map(|end| text.split_at(end)) {
            Some((key, value)) => (key.to_lowercase(), value[1..].to_owned()),
            None if let Some(bare) = word.bare.filter(|_| pairs.is_empty()) => {
                (bare.to_owned(), text)
            }
            None => (text.to_lowercase(), String::new()),
        };
        let synonym = KEYS.iter().find(|(other, _)| *other == key);
        let named = synonym.map_or(key.as_str(), |(_, name)| *name);
        let mut known = word.needs.iter().chain(word.takes);
        let Some(key) = known.find(|known| **known == named) else {
            let word = word.name;
            return Err(at(ReadProblem::UnknownKey { word, key }, column));
        };
        if pairs.iter().any(|(before, _)| before == key) {
            return Err(at(ReadProblem::Twice(key), column));
        }
        let value = Piece {
            text: value,
            key: None,
            column,
        };
        pairs.push((*key, value));
    }
    Ok(Given { word, pairs, end })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Account;
    use crate::batch::Setting;
    use crate::phone::PhoneNumber;
    use proptest::prelude::*;

    fn read(text: &str) -> Change {
        text.parse().unwrap()
    }

    #[test]
    fn a_change_is_read_in_both_languages() {
        let assign = |to| Change::Set(Box::new(Setting::caseworker(to)));
        let lina = Some("lina".parse().unwrap());
        assert_eq!(read("set assignee=lina"), assign(lina.clone()));
        assert_eq!(read("set lina"), assign(lina.clone()));
        assert_eq!(read("تعيين الباحث=lina"), assign(lina));
        assert_eq!(read("set caseworker=none"), assign(None));
        assert_eq!(
            read("تعيين المحافظة=irbid هاتف=0791234567,065551234 بلدة=بلا"),
            read("set governorate=irbid phone=\"079 123 4567, 065551234\" locality=none")
        );
        assert_eq!(
            read("تعليق برنامج=naf-cash سبب=proof-awaited من=٢٠٢٦-١١-٠١"),
            read("suspend programme=naf-cash reason=proof-awaited on=2026-11-01")
        );
        assert_eq!(
            read(r#"note "قال: ""غداً"" = later""#),
            Change::Note("قال: \"غداً\" = later".into())
        );
    }

    #[test]
    fn a_mistake_is_told_with_its_column() {
        let cases: [(&str, usize, ReadProblem); 7] = [
            ("", 1, ReadProblem::Empty),
            ("sett x=1", 1, ReadProblem::UnknownWord("sett".into())),
            (
                "set caseworker=lina office=IRB",
                21,
                ReadProblem::UnknownKey {
                    word: "set",
                    key: "office".into(),
                },
            ),
            (
                "suspend programme=naf-cash",
                27,
                ReadProblem::Missing {
                    word: "suspend",
                    key: "reason",
                },
            ),
            (
                "visit on=2026-01-01 on=2026-01-02",
                21,
                ReadProblem::Twice("on"),
            ),
            (
                "visit on=2026-13-01",
                7,
                ReadProblem::Wrong {
                    key: "on",
                    value: "2026-13-01".into(),
                },
            ),
            ("note \"open", 6, ReadProblem::OpenQuotation),
        ];
        for (text, column, problem) in cases {
            let found = text.parse::<Change>().unwrap_err();
            assert_eq!(found, ReadError { problem, column }, "{text}");
        }
    }

    fn words() -> impl Strategy<Value = String> {
        "[a-z=\" ا-ي]{1,12}".prop_filter("not blank", |text| !text.trim().is_empty())
    }

    fn days() -> impl Strategy<Value = Option<NaiveDate>> {
        prop::option::of((1990..2100, 1..=12_u32, 1..=28_u32))
            .prop_map(|day| day.and_then(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d)))
    }

    fn settings() -> impl Strategy<Value = Change> {
        let names = prop::option::of("[a-z]{5,9}".prop_map(|name| name.parse().unwrap()));
        let text = || prop::option::of(words());
        let phones = prop::collection::vec("07[789][0-9]{7}", 0..3)
            .prop_map(|all| all.iter().map(|n| PhoneNumber::parse(n)).collect());
        (
            names,
            text(),
            text(),
            prop::option::of(phones),
            text(),
            days(),
        )
            .prop_map(|(name, locality, address, phones, holder, on)| {
                Change::Set(Box::new(Setting {
                    caseworker: Some(name),
                    locality,
                    address,
                    phones,
                    account: holder.clone().map(Account::Alias),
                    holder,
                    on,
                    ..Setting::default()
                }))
            })
    }

    fn changes() -> impl Strategy<Value = Change> {
        let actions = prop::sample::select(vec![Action::Suspend, Action::Lift, Action::Stop]);
        prop_oneof![
            settings(),
            words().prop_map(Change::Note),
            (actions, words(), words(), days(), "[a-z ]{0,9}").prop_map(
                |(action, programme, reason, on, note)| {
                    let reason = ReasonCode(reason);
                    Change::Step(Stepping {
                        action,
                        programme,
                        reason,
                        on,
                        note,
                    })
                }
            ),
            (words(), days(), prop::option::of("[a-z]{2,9}")).prop_map(|(what, on, who)| {
                Change::Task(Tasking {
                    what,
                    on: on.unwrap_or_default(),
                    who: who.map(|name| name.parse().unwrap()),
                })
            }),
            (words(), words(), days(), days()).prop_map(|(to, what, on, answer_by)| {
                Change::Refer(Referring {
                    to,
                    what,
                    on,
                    answer_by,
                })
            }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_as_the_same_change(change in changes()) {
            prop_assert_eq!(change.to_string().parse::<Change>().unwrap(), change);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,40}") {
            let _ = text.parse::<Change>();
        }
    }
}
