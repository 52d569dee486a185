//! A field of a form: what it asks for, what stands in it, what is wrong.

use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::iban::Iban;
use masar_domain::identity::NationalNumber;
use masar_domain::phone::{Mobile, PhoneNumber};
use masar_text::digits::Digits;
use masar_text::messages::Messages;
use masar_text::{Direction, digits, edit, sanitize};

use super::choice::Choice;
use super::problem::Problem;
use super::words::Words;
use super::{birth, day};

/// The most letters of a name, a place or an account.
const SHORT: usize = 120;
/// The most letters of a note.
const LONG: usize = 4_000;
/// The most letters of a date, an amount or a number.
const FIGURES: usize = 40;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A line of words.
    Text,
    /// Words over several rows. It is one paragraph: line ends become spaces,
    /// as everywhere in the register.
    Note,
    Day,
    Birth,
    /// Dinars with up to three decimals.
    Amount,
    NationalNumber,
    /// Any telephone.
    Phone,
    /// A telephone that must be a Jordanian mobile.
    Mobile,
    Iban,
    /// Latin letters and digits in no form that could be checked.
    Code,
    /// One of several.
    Choice,
}

impl Kind {
    /// The digits it is shown in: figures in those that the user likes; words,
    /// and what is copied exactly, as they were typed.
    pub(super) fn digits(self, liked: Digits) -> Digits {
        match self {
            Kind::Day | Kind::Birth | Kind::Amount => liked,
            _ => Digits::Western,
        }
    }
}

/// Whether something must stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    Optional,
}

/// From one choice, field or row to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Next,
    Previous,
}

/// What stands in a field.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    Typed(edit::Field),
    Chosen {
        choices: Vec<Choice>,
        /// The code chosen; empty for nothing.
        code: String,
    },
}

/// One field.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// The name that refusals use; `form-` and this, with hyphens, is its label.
    pub(super) id: &'static str,
    /// What it is called, where the catalogue has no word for it: a criterion
    /// of the rule book.
    pub(super) name: Option<Words>,
    pub(super) kind: Kind,
    pub(super) need: Need,
    pub(super) answer: Answer,
    /// What to know before it is filled in.
    pub(super) hint: Option<Words>,
    /// Whether the form asks for it as things stand.
    pub(super) asked: bool,
    /// It was left once, or a save was tried: from now on it says what is wrong.
    pub(super) left: bool,
    /// What the register said of it; gone as soon as it is changed.
    pub(super) refused: Option<Problem>,
    /// Characters that the last typing or pasting left out.
    pub(super) left_out: usize,
    /// What stood in it when the form was opened.
    begun: String,
}

impl Field {
    fn new(id: &'static str, kind: Kind, answer: Answer) -> Field {
        Field {
            id,
            name: None,
            kind,
            need: Need::Optional,
            answer,
            hint: None,
            asked: true,
            left: false,
            refused: None,
            left_out: 0,
            begun: String::new(),
        }
    }

    fn typed(id: &'static str, kind: Kind, direction: Direction, most: usize) -> Field {
        Field::new(id, kind, Answer::Typed(edit::Field::new(direction, most)))
    }

    /// Words in either script, by their own direction.
    pub(super) fn text(id: &'static str) -> Field {
        Field::typed(id, Kind::Text, Direction::Auto, SHORT)
    }

    /// Words in Arabic letters.
    pub(super) fn arabic(id: &'static str) -> Field {
        Field::typed(id, Kind::Text, Direction::Rtl, SHORT)
    }

    /// Words in Latin letters.
    pub(super) fn latin(id: &'static str) -> Field {
        Field::typed(id, Kind::Text, Direction::Ltr, SHORT)
    }

    pub(super) fn note(id: &'static str) -> Field {
        Field::typed(id, Kind::Note, Direction::Auto, LONG)
    }

    /// A number, a date, an account: always from left to right.
    pub(super) fn code(id: &'static str, kind: Kind) -> Field {
        Field::typed(id, kind, Direction::Ltr, FIGURES)
    }

    pub(super) fn day(id: &'static str) -> Field {
        Field::code(id, Kind::Day).hint("form-hint-day")
    }

    /// A day that is today unless somebody says otherwise.
    pub(super) fn today(id: &'static str, today: NaiveDate) -> Field {
        Field::day(id).required().with(&today.to_string())
    }

    pub(super) fn amount(id: &'static str) -> Field {
        Field::code(id, Kind::Amount).hint("form-hint-amount")
    }

    pub(super) fn choice(id: &'static str, choices: Vec<Choice>) -> Field {
        let code = String::new();
        Field::new(id, Kind::Choice, Answer::Chosen { choices, code })
    }

    pub(super) fn required(mut self) -> Field {
        self.need = Need::Required;
        self
    }

    /// The field with a text or a code in it, as the form is opened.
    pub(super) fn with(mut self, value: &str) -> Field {
        self.put(value);
        self.begun = self.value().to_owned();
        self
    }

    pub(super) fn hint(mut self, message: &str) -> Field {
        self.hint = Some(Words::message(message));
        self
    }

    /// The field with a name of its own.
    pub(super) fn named(mut self, name: Words) -> Field {
        self.name = Some(name);
        self
    }

    /// The message id of its label.
    pub(super) fn label(&self) -> String {
        format!("form-{}", self.id.replace('.', "-"))
    }

    /// What it is called on the screen.
    pub(super) fn called(&self, messages: &Messages) -> String {
        match &self.name {
            Some(name) => name.say(messages),
            None => messages.text(&self.label()),
        }
    }

    /// The text as typed, or the code chosen.
    pub(super) fn value(&self) -> &str {
        match &self.answer {
            Answer::Typed(field) => field.text(),
            Answer::Chosen { code, .. } => code,
        }
    }

    /// The text as it would be stored: filtered and trimmed.
    pub(super) fn clean(&self) -> String {
        match &self.answer {
            Answer::Typed(field) => sanitize::sanitize(field.text()).text,
            Answer::Chosen { code, .. } => code.clone(),
        }
    }

    /// Puts a text or a code in the place of what stands there.
    pub(super) fn put(&mut self, value: &str) {
        match &mut self.answer {
            Answer::Typed(field) => *field = field.clone().with_text(value),
            Answer::Chosen { choices, code } => {
                let known = choices.iter().any(|choice| choice.code == value);
                *code = if known {
                    value.to_owned()
                } else {
                    String::new()
                };
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.value().trim().is_empty()
    }

    /// Whether it is not as it was when the form was opened.
    pub(super) fn is_touched(&self) -> bool {
        self.value() != self.begun
    }

    /// Whether something stood in it when the form was opened.
    pub(super) fn is_begun(&self) -> bool {
        !self.begun.is_empty()
    }

    /// The choices, where it has any.
    pub(super) fn choices(&self) -> &[Choice] {
        match &self.answer {
            Answer::Chosen { choices, .. } => choices,
            Answer::Typed(_) => &[],
        }
    }

    /// The choice that is made; that of nothing only where it stands in the list.
    pub(super) fn chosen(&self) -> Option<&Choice> {
        let code = self.value();
        self.choices().iter().find(|choice| choice.code == code)
    }

    /// Offers other choices; what was chosen stays where it is still among them.
    pub(super) fn offer(&mut self, offered: Vec<Choice>) {
        if let Answer::Chosen { choices, code } = &mut self.answer {
            if !offered.iter().any(|choice| choice.code == *code) {
                code.clear();
            }
            *choices = offered;
        }
    }

    /// Takes the next choice, or the one before, without going round.
    pub(super) fn turn(&mut self, way: Way) {
        let count = self.choices().len();
        let Some(last) = count.checked_sub(1) else {
            return;
        };
        let at = self.choices().iter().position(|c| c.code == self.value());
        let next = match (at, way) {
            (None, Way::Next) => 0,
            (None, Way::Previous) => last,
            (Some(at), Way::Next) => (at + 1).min(last),
            (Some(at), Way::Previous) => at.saturating_sub(1),
        };
        let code = self.choices()[next].code.clone();
        self.put(&code);
    }

    /// What is wrong with what stands here, by itself.
    pub(super) fn check(&self, today: NaiveDate) -> Option<Problem> {
        let text = self.clean();
        if text.is_empty() {
            return (self.need == Need::Required).then_some(Problem::Required);
        }
        match self.kind {
            Kind::Text | Kind::Note | Kind::Phone | Kind::Code | Kind::Choice => None,
            Kind::Day => day::read(&text, today).err(),
            Kind::Birth => birth::read(&text, today).err(),
            Kind::Amount => text.parse::<Fils>().err().map(Problem::Amount),
            Kind::NationalNumber => match digits::to_ascii(&text) {
                Err(_) => Some(Problem::MixedDigits),
                Ok(text) => text
                    .parse::<NationalNumber>()
                    .err()
                    .map(Problem::NationalNumber),
            },
            Kind::Mobile => text.parse::<Mobile>().err().map(|_| Problem::NotAMobile),
            Kind::Iban => text.parse::<Iban>().err().map(Problem::Iban),
        }
    }

    /// Writes what was understood in the one way the register writes it, as
    /// the field is left: `1/3/2026` becomes `2026-03-01`.
    pub(super) fn tidy(&mut self, today: NaiveDate) {
        let text = self.clean();
        let written = match self.kind {
            Kind::Day => day::read(&text, today).ok().map(|day| day.to_string()),
            Kind::Birth => birth::read(&text, today).ok().map(birth::write),
            Kind::Amount => text.parse::<Fils>().ok().map(|fils| fils.to_string()),
            Kind::NationalNumber => text.parse::<NationalNumber>().ok().map(|n| n.to_string()),
            Kind::Phone => Some(PhoneNumber::parse(&text).to_string()),
            Kind::Mobile => text.parse::<Mobile>().ok().map(|mobile| mobile.to_string()),
            Kind::Iban => text.parse::<Iban>().ok().map(|iban| iban.to_string()),
            Kind::Text | Kind::Note | Kind::Code | Kind::Choice => None,
        };
        if let Some(written) = written.filter(|written| written != self.value()) {
            self.put(&written);
        }
    }
}
