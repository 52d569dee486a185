//! What a cell says: text checked and typed without knowing the register.
//!
//! Dates in the order of their column, counts, codes and their words in both
//! languages, telephones, ids that a spreadsheet may have spoiled. Whether a
//! checked value makes sense for a person is the core's to say.
//!
//! Invariant: a value is read in the one way its column allows or refused with
//! a [`Fault`]; nothing is guessed from a single cell.

mod date;
mod fault;
mod identifier;
mod phone;
mod words;

pub use date::{DateJudge, DateOrder, Dates};
pub use fault::Fault;
pub use phone::Phone;
pub use words::{Choice, nearest, word_key};

pub(crate) use date::read_birth;
pub(crate) use date::read_date;
pub(crate) use identifier::{clean_id, clean_text};
pub(crate) use phone::read_phones;
pub(crate) use words::{Answer, answer};

use std::fmt;

use chrono::NaiveDate;

/// A checked value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, sanitized: NFC, one line, no invisible characters.
    Text(String),
    /// A code of the field's list, as the register writes it.
    Code(String),
    /// A day.
    Date(NaiveDate),
    /// A year of birth, where the day is not known.
    Year(i32),
    /// How many.
    Count(u32),
    /// Telephones, in the order of the cell.
    Phones(Vec<Phone>),
    /// Yes, where the column asks yes or no; a no leaves the field out.
    Yes,
}

impl fmt::Display for Value {
    /// The value as a file would say it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) | Value::Code(text) => f.write_str(text),
            Value::Date(date) => write!(f, "{date}"),
            Value::Year(year) => write!(f, "{year}"),
            Value::Count(count) => write!(f, "{count}"),
            Value::Yes => f.write_str("yes"),
            Value::Phones(phones) => {
                let numbers: Vec<&str> = phones.iter().map(Phone::number).collect();
                f.write_str(&numbers.join(", "))
            }
        }
    }
}

/// A count: whole, not negative, at most four digits.
///
/// # Errors
/// [`Fault::NotACount`].
pub(crate) fn read_count(text: &str) -> Result<u32, Fault> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    let plain = !digits.is_empty() && digits.len() <= 4;
    match digits.parse() {
        Ok(count) if plain && digits.bytes().all(|b| b.is_ascii_digit()) => Ok(count),
        _ => Err(Fault::NotACount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_whole_small_and_not_negative() {
        assert_eq!(read_count("5"), Ok(5));
        assert_eq!(read_count("5.0"), Ok(5));
        for text in ["Three", "-1", "+1", "2.5", "", "12345", "1e3"] {
            assert_eq!(read_count(text), Err(Fault::NotACount), "{text}");
        }
    }
}
