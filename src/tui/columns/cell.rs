//! What stands in a column for a household.

use super::{Column, aid, named_place, place};
use crate::panes::household_row::{Standing, ends, monthly_aid, standing};
use chrono::NaiveDate;
use masar_domain::enrollment::State;
use masar_domain::{CaseFile, Fils, RuleBook};
use masar_text::calendar;
use masar_text::messages::{Args, Messages};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    Text(String),
    /// Letters and digits that keep their order: a number, a day.
    Figures(String),
    /// A code, with its words for people.
    Coded(String, String),
    Count(u64),
    Money(Option<Fils>),
    Nothing,
}

impl Cell {
    /// In words, as one text.
    pub fn plain(&self) -> String {
        match self {
            Cell::Text(text) | Cell::Coded(_, text) | Cell::Figures(text) => text.clone(),
            Cell::Count(count) => count.to_string(),
            Cell::Money(amount) => amount.map(amount_of).unwrap_or_default(),
            Cell::Nothing => String::new(),
        }
    }

    /// As one text for programs: codes, not words.
    pub fn code(&self) -> String {
        match self {
            Cell::Coded(code, _) => code.clone(),
            other => other.plain(),
        }
    }
}

fn in_words(state: State, words: &Messages) -> String {
    words.text(&format!("enrollment-state-{}", state.code()))
}

fn amount_of(amount: Fils) -> String {
    calendar::amount(amount.0)
}

impl Column {
    /// What it shows of a household on a day.
    pub fn cell(self, words: &Messages, book: &RuleBook, file: &CaseFile, day: NaiveDate) -> Cell {
        let household = &file.household;
        let address = household.address_on(day);
        let coded = |code: Option<&String>| match code.filter(|code| !code.is_empty()) {
            Some(code) => Cell::Coded(code.clone(), named_place(words, code)),
            None => Cell::Nothing,
        };
        let text = |text: Option<String>| match text.filter(|text| !text.is_empty()) {
            Some(text) => Cell::Text(text),
            None => Cell::Nothing,
        };
        match self {
            Column::Id => Cell::Figures(household.id.to_string()),
            Column::Head => {
                let head = household.head_on(day);
                let name = head.map(|head| head.particulars.name.shown().to_owned());
                Cell::Text(name.unwrap_or_default())
            }
            Column::Place => text(address.map(|address| place(words, address))),
            Column::Governorate => coded(address.map(|address| &address.governorate)),
            Column::Liwa => coded(address.map(|address| &address.liwa)),
            Column::Locality => text(address.map(|address| address.locality.clone())),
            Column::Members => Cell::Count(household.members_on(day).count() as u64),
            Column::Aid => match aid::state(file, book, day) {
                Some(state) => Cell::Coded(state.code().to_owned(), in_words(state, words)),
                None => Cell::Nothing,
            },
            Column::AidAmount => Cell::Money(aid::amount(file, book, day)),
            Column::AidMonth => Cell::Money(monthly_aid(file, book, day)),
            Column::Wages => Cell::Money(Some(aid::wages(file, day))),
            Column::Standing => standing(file, book, day).cell(words),
            Column::Ends => match ends(file, book, day) {
                Some(day) => Cell::Figures(day.to_string()),
                None => Cell::Nothing,
            },
            Column::Phone => {
                let phone = household.phones_on(day).next();
                phone.map_or(Cell::Nothing, |phone| {
                    Cell::Figures(phone.number.to_string())
                })
            }
            Column::Caseworker => text(household.caseworker.as_ref().map(ToString::to_string)),
            Column::Registered => Cell::Figures(household.registered.to_string()),
        }
    }
}

impl Standing {
    fn cell(self, words: &Messages) -> Cell {
        let code = match self {
            Standing::NotYet | Standing::None => return Cell::Nothing,
            Standing::Suspended { .. } => "suspended",
            Standing::Running { .. } => "running",
            Standing::State(state) => state.code(),
        };
        Cell::Coded(code.to_owned(), self.words(words))
    }

    /// In a few words.
    pub(crate) fn words(self, words: &Messages) -> String {
        match self {
            Standing::NotYet => words.text("past-not-yet"),
            Standing::None => words.text("pane-no-programme"),
            Standing::Suspended { days: ..=0 } => words.text("enrollment-state-suspended"),
            Standing::Suspended { days } => {
                words.format("pane-suspended-days", &Args::new().set("days", days))
            }
            Standing::Running { used, allowed } => {
                let args = Args::new().set("used", used).set("allowed", allowed);
                words.format("pane-month-of", &args)
            }
            Standing::State(state) => in_words(state, words),
        }
    }
}
