//! Telephone numbers: a Jordanian mobile, or any other number as it was given.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A Jordanian mobile: nine digits `7(?:[78][0-25-9]|9\d)\d{6}` after the
/// trunk zero or +962 (domain facts 10.4, S121).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mobile(u32);

/// The text is not a Jordanian mobile number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a Jordanian mobile: write it as 079 123 4567")]
pub struct MobileError;

impl FromStr for Mobile {
    type Err = MobileError;

    /// Reads `079 123 4567`, `+962 79 123 4567`, `00962...` and `٠٧٩...`.
    fn from_str(text: &str) -> Result<Self, MobileError> {
        let bare: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.' | '\u{a0}'))
            .collect();
        let (abroad, bare) = match bare.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => (false, bare.as_str()),
        };
        let digits = western_digits(bare).ok_or(MobileError)?;
        // The country is said once: +962, 00962, or 962 before nine digits.
        let national = match digits.strip_prefix("962") {
            Some(rest) if abroad || rest.len() == 9 => rest,
            _ if abroad => return Err(MobileError),
            _ => digits.strip_prefix("00962").unwrap_or(&digits),
        };
        let digits = national.strip_prefix('0').unwrap_or(national);
        let bytes = digits.as_bytes();
        let shape = bytes.len() == 9
            && bytes[0] == b'7'
            && match bytes[1] {
                b'7' | b'8' => !matches!(bytes[2], b'3' | b'4'),
                b'9' => true,
                _ => false,
            };
        if !shape {
            return Err(MobileError);
        }
        digits.parse().map(Mobile).map_err(|_| MobileError)
    }
}

impl fmt::Display for Mobile {
    /// As it is said: `079 123 4567`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, tail) = (self.0 / 10_000, self.0 % 10_000);
        out.pad(&format!("0{} {:03} {tail:04}", head / 1000, head % 1000))
    }
}

impl Mobile {
    /// Nine digits without the trunk zero, as an index keeps it.
    pub fn national(self) -> u32 {
        self.0
    }
}

/// A number to call: a mobile, or a landline or foreign number as given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PhoneNumber {
    Mobile(Mobile),
    Other(String),
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PhoneNumber::Mobile(mobile) => mobile.fmt(out),
            PhoneNumber::Other(text) => out.pad(text),
        }
    }
}

impl PhoneNumber {
    /// A mobile where the text is one; otherwise the text itself.
    pub fn parse(text: &str) -> PhoneNumber {
        match text.parse() {
            Ok(mobile) => PhoneNumber::Mobile(mobile),
            Err(MobileError) => PhoneNumber::Other(text.trim().to_owned()),
        }
    }
}

/// A household's telephone over the days it was theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    pub number: PhoneNumber,
    /// Whose it is, as the family says it: "neighbour", "eldest son".
    pub holder: String,
    #[serde(with = "crate::dated::day")]
    pub from: NaiveDate,
    #[serde(with = "crate::dated::maybe_day")]
    pub until: Option<NaiveDate>,
}

impl Phone {
    /// Whether it was theirs on `date`.
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// ASCII digits of a text made of digits only (Latin, Arabic-Indic, Persian).
pub(crate) fn western_digits(text: &str) -> Option<String> {
    text.chars()
        .map(|c| match c {
            '0'..='9' => Some(c),
            '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_one_mobile_is_the_same_mobile() {
        for text in [
            "0791234567",
            "079 123 4567",
            "+962 79 123 4567",
            "00962791234567",
            "+962 (0) 79 123 4567",
            "962791234567",
            "٠٧٩١٢٣٤٥٦٧",
            "791234567",
            "079-123-4567",
        ] {
            let mobile: Mobile = text.parse().unwrap();
            assert_eq!(mobile.to_string(), "079 123 4567", "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_mobiles_but_are_kept_as_given() {
        for text in [
            "065008080",
            "0731234567",
            "0773123456",
            "+1 613 555 0182",
            "",
            "07912345678",
            "+962962791234567",
            "00962962791234567",
            "+079 123 4567",
        ] {
            assert_eq!(text.parse::<Mobile>(), Err(MobileError), "{text}");
        }
        assert_eq!(
            PhoneNumber::parse(" 06 500 8080 "),
            PhoneNumber::Other("06 500 8080".into())
        );
    }
}
