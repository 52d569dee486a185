//! Dates and money as people here write them.
//!
//! Months have their Levantine names in Arabic (CLDR `ar_JO`: كانون الثاني, not
//! يناير); the week begins on Sunday and rests on Friday and Saturday. The words
//! stand in the catalogue (`calendar.ftl`). What does not live here: the rules of
//! periods and holidays, and arithmetic with either.
//!
//! Invariant: money is whole fils and never passes through floating point; dates
//! and amounts come out as plain left-to-right text, to be laid out as fields of
//! their own.

mod money;

#[cfg(test)]
mod tests;

pub use money::{amount, money, money_plain};

use chrono::{Datelike, NaiveDate, Weekday};

use crate::messages::{Args, Messages};

/// How long a name of a month or a weekday may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Length {
    /// `March`, `آذار`.
    #[default]
    Full,
    /// `Mar`; in Arabic the whole name all the same, because تشرين الأول and
    /// تشرين الثاني differ in the second word only. Narrow columns use numbers.
    Short,
}

/// How dates are shown: a setting of the user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// `2026-03-15`.
    #[default]
    Iso,
    /// `15/03/2026`, as on Jordanian papers.
    Slashes,
}

/// The name of a month, 1 to 12; `<calendar-month-13>` for any other number.
pub fn month(messages: &Messages, month: u32, length: Length) -> String {
    word(messages, &format!("calendar-month-{month}"), length)
}

/// The name of a month with its year: `March 2026`, `آذار 2026`.
pub fn month_and_year(messages: &Messages, year: i32, month: u32, length: Length) -> String {
    let args = Args::new()
        .set("month", self::month(messages, month, length))
        .set("year", format!("{year:04}"));
    messages.format_plain("calendar-month-year", &args)
}

/// The name of a weekday. The short Arabic name lacks the article.
pub fn weekday(messages: &Messages, day: Weekday, length: Length) -> String {
    let id = match day {
        Weekday::Sun => "calendar-sunday",
        Weekday::Mon => "calendar-monday",
        Weekday::Tue => "calendar-tuesday",
        Weekday::Wed => "calendar-wednesday",
        Weekday::Thu => "calendar-thursday",
        Weekday::Fri => "calendar-friday",
        Weekday::Sat => "calendar-saturday",
    };
    word(messages, id, length)
}

/// A date in figures, ten characters, for a left-to-right field.
pub fn date(date: NaiveDate, style: DateStyle) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match style {
        DateStyle::Iso => format!("{year:04}-{month:02}-{day:02}"),
        DateStyle::Slashes => format!("{day:02}/{month:02}/{year:04}"),
    }
}

/// A date in words: `15 March 2026`, `15 آذار 2026`.
pub fn date_in_words(messages: &Messages, date: NaiveDate, length: Length) -> String {
    let args = Args::new()
        .set("day", date.day().to_string())
        .set("month", month(messages, date.month(), length))
        .set("year", format!("{:04}", date.year()));
    messages.format_plain("calendar-date-words", &args)
}

fn word(messages: &Messages, id: &str, length: Length) -> String {
    match length {
        Length::Full => messages.text_plain(id),
        Length::Short => messages.text_plain(&format!("{id}.short")),
    }
}
