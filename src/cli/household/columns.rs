//! The columns that a list of households can have: one table.

use crate::cli::desk::Desk;
use crate::cli::figures::view::plain;
use crate::cli::page::{self, Field};
use crate::cli::phrases;
use crate::cli::read::Read;
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use crate::cli::view::Money;
use chrono::NaiveDate;
use masar_domain::enrollment::State;
use masar_domain::rules::Programme;
use masar_domain::{CaseFile, Fils, Month};
use masar_exchange::out::sheet;
use serde_json::{Value, json};

/// What a column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Id,
    Head,
    Place,
    Governorate,
    Liwa,
    Locality,
    Members,
    /// State of its enrollment in cash aid.
    Aid,
    /// What it is paid for one period.
    AidAmount,
    /// Wages of those at work, a month.
    Wages,
    Phone,
    Caseworker,
    Registered,
}

/// Each with its name for programs, its name in Arabic, and its heading.
const COLUMNS: [(Column, &str, &str, &str); 13] = [
    (Column::Id, "id", "رقم الملف", "cli-col-case"),
    (Column::Head, "head", "رب الأسرة", "cli-col-head"),
    (Column::Place, "place", "المكان", "cli-col-place"),
    (
        Column::Governorate,
        "governorate",
        "المحافظة",
        "cli-col-governorate",
    ),
    (Column::Liwa, "liwa", "اللواء", "cli-col-liwa"),
    (Column::Locality, "locality", "البلدة", "cli-col-locality"),
    (Column::Members, "members", "الأفراد", "cli-col-members"),
    (Column::Aid, "aid", "المعونة", "cli-col-aid"),
    (
        Column::AidAmount,
        "aid_amount",
        "مبلغ المعونة",
        "cli-col-aid-amount",
    ),
    (Column::Wages, "work_wages", "الأجور", "cli-col-wages"),
    (Column::Phone, "phone", "الهاتف", "cli-col-phone"),
    (
        Column::Caseworker,
        "caseworker",
        "الباحث",
        "cli-col-caseworker",
    ),
    (
        Column::Registered,
        "registered",
        "التسجيل",
        "cli-col-registered",
    ),
];

/// Other names.
const OTHERS: [(&str, Column); 5] = [
    ("case", Column::Id),
    ("gov", Column::Governorate),
    ("district", Column::Liwa),
    ("wages", Column::Wages),
    ("amount", Column::AidAmount),
];

pub(crate) const FOR_PEOPLE: &[Column] = &[
    Column::Id,
    Column::Head,
    Column::Place,
    Column::Members,
    Column::Aid,
    Column::AidAmount,
    Column::Wages,
];

pub(crate) const FOR_PROGRAMS: &[Column] = &[
    Column::Id,
    Column::Head,
    Column::Governorate,
    Column::Liwa,
    Column::Members,
    Column::Aid,
    Column::AidAmount,
    Column::Wages,
    Column::Phone,
    Column::Caseworker,
];

/// A column by a name in either language.
pub(crate) fn column(text: &str) -> Read<Column> {
    let said = text.trim().to_lowercase();
    let named = COLUMNS
        .iter()
        .find(|(_, name, arabic, _)| *name == said || *arabic == said);
    let other = OTHERS.iter().find(|(name, _)| *name == said);
    let found = named
        .map(|(column, ..)| *column)
        .or(other.map(|(_, column)| *column));
    found.ok_or_else(|| {
        let known = COLUMNS.iter().map(|(_, name, ..)| *name);
        Unreadable::new(What::Code, text).knowing(known)
    })
}

/// What stands in a column for a household.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cell {
    Text(String),
    /// Letters and digits that keep their order: a number, a day.
    Figures(String),
    /// A code, with its words for people.
    Coded(String, String),
    Count(u64),
    Money(Option<Fils>),
    Nothing,
}

impl Column {
    fn row(self) -> &'static (Column, &'static str, &'static str, &'static str) {
        let found = COLUMNS.iter().find(|(column, ..)| *column == self);
        found.unwrap_or(&COLUMNS[0])
    }

    /// Its name for programs.
    pub(crate) fn name(self) -> &'static str {
        self.row().1
    }

    /// Its heading in words.
    pub(crate) fn words(self, desk: &Desk) -> String {
        desk.words.text(self.row().3)
    }

    pub(crate) fn heading(self, desk: &Desk) -> page::Column {
        let words = self.words(desk);
        match self {
            Column::Id | Column::Phone | Column::Registered => page::Column::figures(words),
            Column::Members | Column::AidAmount | Column::Wages => page::Column::amount(words),
            _ => page::Column::words(words),
        }
    }

    /// What it shows of a household on a day.
    pub(crate) fn cell(
        self,
        desk: &Desk,
        file: &CaseFile,
        day: NaiveDate,
    ) -> Result<Cell, Trouble> {
        let household = &file.household;
        let address = household.address_on(day);
        let coded = |code: Option<&String>| match code.filter(|code| !code.is_empty()) {
            Some(code) => Cell::Coded(code.clone(), phrases::place_named(&desk.words, code)),
            None => Cell::Nothing,
        };
        let text = |text: Option<String>| match text.filter(|text| !text.is_empty()) {
            Some(text) => Cell::Text(text),
            None => Cell::Nothing,
        };
        Ok(match self {
            Column::Id => Cell::Figures(household.id.to_string()),
            Column::Head => {
                let head = household.head_on(day);
                Cell::Text(
                    head.map(|who| phrases::name(file, who.id))
                        .unwrap_or_default(),
                )
            }
            Column::Place => text(address.map(|address| phrases::place(&desk.words, address))),
            Column::Governorate => coded(address.map(|address| &address.governorate)),
            Column::Liwa => coded(address.map(|address| &address.liwa)),
            Column::Locality => text(address.map(|address| address.locality.clone())),
            Column::Members => Cell::Count(household.members_on(day).count() as u64),
            Column::Aid => match Standing::of(desk, file, day)?.aid {
                Some(state) => {
                    Cell::Coded(state.code().to_owned(), phrases::word(&desk.words, state))
                }
                None => Cell::Nothing,
            },
            Column::AidAmount => Cell::Money(Standing::of(desk, file, day)?.aid_amount),
            Column::Wages => Cell::Money(Some(Standing::of(desk, file, day)?.wages)),
            Column::Phone => {
                let phone = household.phones_on(day).next();
                phone.map_or(Cell::Nothing, |phone| {
                    Cell::Figures(phone.number.to_string())
                })
            }
            Column::Caseworker => text(household.caseworker.as_ref().map(ToString::to_string)),
            Column::Registered => Cell::Figures(household.registered.to_string()),
        })
    }
}

impl Cell {
    /// For people.
    pub(crate) fn field(&self, _desk: &Desk) -> Field {
        match self {
            Cell::Text(text) | Cell::Coded(_, text) => Field::words(text),
            Cell::Figures(text) => Field::figures(text),
            Cell::Count(count) => Field::amount(count),
            Cell::Money(amount) => Field::amount(amount.map(phrases::amount).unwrap_or_default()),
            Cell::Nothing => Field::words(""),
        }
    }

    /// In words, as one text.
    pub(crate) fn plain(&self) -> String {
        match self {
            Cell::Text(text) | Cell::Coded(_, text) | Cell::Figures(text) => text.clone(),
            Cell::Count(count) => count.to_string(),
            Cell::Money(amount) => amount.map(phrases::amount).unwrap_or_default(),
            Cell::Nothing => String::new(),
        }
    }

    /// As one text for programs: codes, not words.
    pub(crate) fn code(&self) -> String {
        match self {
            Cell::Coded(code, _) => code.clone(),
            other => other.plain(),
        }
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        match self {
            Cell::Text(text) | Cell::Figures(text) | Cell::Coded(text, _) => json!(text),
            Cell::Count(count) => json!(count),
            Cell::Money(amount) => json!(amount.map(Money::from)),
            Cell::Nothing => Value::Null,
        }
    }

    /// For a file to pass on.
    pub(crate) fn value(&self) -> sheet::Value {
        match self {
            Cell::Count(count) => sheet::Value::Count(i64::try_from(*count).unwrap_or(i64::MAX)),
            Cell::Money(Some(amount)) => sheet::Value::Money(amount.0),
            other => sheet::Value::Text(plain(&other.plain())),
        }
    }
}

/// Aid and work of a household on the day it is seen.
struct Standing {
    aid: Option<State>,
    aid_amount: Option<Fils>,
    wages: Fils,
}

impl Standing {
    fn of(desk: &Desk, file: &CaseFile, day: NaiveDate) -> Result<Standing, Trouble> {
        let book = desk.book()?;
        let in_aid = file.enrollments.iter().rev().find(|enrollment| {
            book.programme(&enrollment.programme)
                .is_some_and(Programme::is_standing_aid)
        });
        let aid = in_aid.and_then(|enrollment| enrollment.state_on(day));
        let paying = in_aid.filter(|_| aid.is_some_and(State::pays));
        let decision = paying.and_then(|enrollment| enrollment.decision_for(Month::of(day)));
        let at_work = file
            .placements
            .iter()
            .filter(|placement| placement.stage_on(day).is_some_and(|stage| stage.works()));
        let wages = Fils::sum(at_work.map(|placement| placement.terms.wage));
        Ok(Standing {
            aid,
            aid_amount: decision.map(|decision| decision.amount),
            wages: wages.unwrap_or_default(),
        })
    }
}
