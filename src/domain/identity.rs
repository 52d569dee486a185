//! Who a person is to the state: a national number, or the reason there is none.
//!
//! Ten digits without a public check digit (domain facts 10.4). Nothing is
//! inferred from it: neither sex nor age nor place.

use crate::vocabulary::vocabulary;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A Jordanian national number (الرقم الوطني): ten digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NationalNumber(u64);

/// Why a text is not a national number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NationalNumberError {
    #[error("a national number has ten digits, this has {0}")]
    Length(usize),
    #[error("a national number has digits only")]
    NotDigits,
}

impl NationalNumber {
    /// All but the last three digits hidden, as lists show it.
    pub fn masked(self) -> String {
        format!("•••••••{:03}", self.0 % 1000)
    }
}

impl FromStr for NationalNumber {
    type Err = NationalNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = crate::phone::western_digits(text.trim());
        let digits = digits.ok_or(NationalNumberError::NotDigits)?;
        match (digits.len(), digits.parse()) {
            (10, Ok(number)) => Ok(NationalNumber(number)),
            (10, Err(_)) => Err(NationalNumberError::NotDigits),
            (length, _) => Err(NationalNumberError::Length(length)),
        }
    }
}

impl fmt::Display for NationalNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:010}", self.0)
    }
}

/// Debug output reaches logs: it stays masked.
impl fmt::Debug for NationalNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

vocabulary! {
    /// Why a person has no national number on record (domain facts 10.4, S6, S31).
    NoNumber {
        /// The paper is still to come; the only reason that asks for follow-up.
        NotRecorded = "not-recorded",
        ForeignSpouse = "foreign-spouse",
        GazaOrigin = "gaza-origin",
        Newborn = "newborn",
        NotJordanian = "not-jordanian",
    }
}

/// A national number, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Identity {
    Known(NationalNumber),
    Absent(NoNumber),
}

impl Identity {
    pub fn number(self) -> Option<NationalNumber> {
        match self {
            Identity::Known(number) => Some(number),
            Identity::Absent(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_digits_in_any_script_and_zeros_in_front_are_kept() {
        let number: NationalNumber = "٠٠١٢٣٤٥٦٧٨".parse().unwrap();
        assert_eq!(number.to_string(), "0012345678");
        assert_eq!(number.masked(), "•••••••678");
        assert_eq!(format!("{number:?}"), "•••••••678");
    }

    #[test]
    fn other_lengths_and_letters_are_refused() {
        assert_eq!(
            "123".parse::<NationalNumber>(),
            Err(NationalNumberError::Length(3))
        );
        assert_eq!(
            "12345678AB".parse::<NationalNumber>(),
            Err(NationalNumberError::NotDigits)
        );
        assert_eq!(
            "4.49E+35".parse::<NationalNumber>(),
            Err(NationalNumberError::NotDigits)
        );
        assert_eq!(
            "+123456789".parse::<NationalNumber>(),
            Err(NationalNumberError::NotDigits)
        );
    }
}
