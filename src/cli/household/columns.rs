//! Columns of lists of households, as the plain verbs show them: on a page, for
//! programs, in a file.

use crate::cli::desk::Desk;
use crate::cli::figures::view::plain;
use crate::cli::page::{self, Field};
use crate::cli::phrases;
use crate::cli::read::Read;
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use crate::cli::view::Money;
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_exchange::out::sheet;
use masar_text::messages::Messages;
use masar_tui::columns::Holds;
pub(crate) use masar_tui::columns::{Cell, Column};
use serde_json::{Value, json};

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
    Column::named(text).ok_or_else(|| {
        let known = Column::all().map(Column::name);
        Unreadable::new(What::Code, text).knowing(known)
    })
}

/// Its heading in words.
pub(crate) fn words(messages: &Messages, column: Column) -> String {
    messages.text(column.heading())
}

pub(crate) fn heading(desk: &Desk, column: Column) -> page::Column {
    let words = words(&desk.words, column);
    match column.holds() {
        Holds::Codes => page::Column::figures(words),
        Holds::Figures => page::Column::amount(words),
        Holds::Words | Holds::Names => page::Column::words(words),
    }
}

/// What stands in the columns for a household on a day.
pub(crate) fn cells(
    desk: &Desk,
    columns: &[Column],
    file: &CaseFile,
    day: NaiveDate,
) -> Result<Vec<Cell>, Trouble> {
    let book = desk.book()?;
    let cells = columns
        .iter()
        .map(|column| column.cell(&desk.words, book, file, day));
    Ok(cells.collect())
}

/// For people.
pub(crate) fn field(cell: &Cell) -> Field {
    match cell {
        Cell::Text(text) | Cell::Coded(_, text) => Field::words(text),
        Cell::Figures(text) => Field::figures(text),
        Cell::Count(count) => Field::amount(count),
        Cell::Money(amount) => Field::amount(amount.map(phrases::amount).unwrap_or_default()),
        Cell::Nothing => Field::words(""),
    }
}

/// For programs.
pub(crate) fn value_for_programs(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) | Cell::Figures(text) | Cell::Coded(text, _) => json!(text),
        Cell::Count(count) => json!(count),
        Cell::Money(amount) => json!(amount.map(Money::from)),
        Cell::Nothing => Value::Null,
    }
}

/// For a file to pass on.
pub(crate) fn value_for_file(cell: &Cell) -> sheet::Value {
    match cell {
        Cell::Count(count) => sheet::Value::Count(i64::try_from(*count).unwrap_or(i64::MAX)),
        Cell::Money(Some(amount)) => sheet::Value::Money(amount.0),
        other => sheet::Value::Text(plain(&other.plain())),
    }
}
