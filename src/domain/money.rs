//! Money: whole fils, checked, and its written form with three decimals.
//!
//! 1 JOD = 1000 fils (ISO 4217 exponent 3). No floating point comes near it,
//! and no operation wraps: overflow is an error (I1, I2).

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// An amount in fils. May be negative only as a difference, never as a payment.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Fils(pub i64);

/// Why a text is not an amount, or a sum is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MoneyError {
    #[error("not an amount: write dinars as 93.330")]
    NotAnAmount,
    #[error("a dinar has 1000 fils: at most three digits after the point")]
    TooManyDecimals,
    #[error("two sets of digits in one amount")]
    MixedDigits,
    #[error("the amount is too large")]
    Overflow,
}

impl Fils {
    /// Nothing.
    pub const ZERO: Fils = Fils(0);

    /// The most that one amount may be: a million dinars. Above it somebody
    /// typed three digits too many; below it no sum of a household overflows.
    pub const MOST: Fils = Fils(1_000_000_000);

    /// Whole dinars as fils.
    pub fn dinars(dinars: i64) -> Result<Fils, MoneyError> {
        dinars
            .checked_mul(1000)
            .map(Fils)
            .ok_or(MoneyError::Overflow)
    }

    /// The sum, or an error where it does not fit.
    pub fn plus(self, other: Fils) -> Result<Fils, MoneyError> {
        self.0
            .checked_add(other.0)
            .map(Fils)
            .ok_or(MoneyError::Overflow)
    }

    /// The difference, or an error where it does not fit.
    pub fn minus(self, other: Fils) -> Result<Fils, MoneyError> {
        self.0
            .checked_sub(other.0)
            .map(Fils)
            .ok_or(MoneyError::Overflow)
    }

    /// The sum of many, carried in 128 bits so that the order cannot matter.
    pub fn sum(parts: impl IntoIterator<Item = Fils>) -> Result<Fils, MoneyError> {
        let total: i128 = parts.into_iter().map(|part| i128::from(part.0)).sum();
        i64::try_from(total)
            .map(Fils)
            .map_err(|_| MoneyError::Overflow)
    }

    /// `points` hundredths of a per cent of this amount, the half fils rounded up.
    pub fn share(self, points: BasisPoints) -> Result<Fils, MoneyError> {
        let raw = i128::from(self.0) * i128::from(points.0);
        let rounded = (raw + 5_000 * raw.signum()) / 10_000;
        i64::try_from(rounded)
            .map(Fils)
            .map_err(|_| MoneyError::Overflow)
    }

    /// True for more than nothing: the only amounts that are ever paid.
    pub fn is_payable(self) -> bool {
        self.0 > 0
    }
}

/// Hundredths of one per cent: 7.5 % is 750.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BasisPoints(pub u32);

impl FromStr for BasisPoints {
    type Err = MoneyError;

    /// Reads `7.5` or `14.25`: per cent with at most two decimals.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let value = decimal(text, 2)?;
        u32::try_from(value)
            .map(BasisPoints)
            .map_err(|_| MoneyError::NotAnAmount)
    }
}

impl fmt::Display for BasisPoints {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match (rest, rest % 10) {
            (0, _) => write!(out, "{whole}"),
            (_, 0) => write!(out, "{whole}.{}", rest / 10),
            _ => write!(out, "{whole}.{rest:02}"),
        }
    }
}

impl fmt::Display for Fils {
    /// Dinars with three decimals: `93.330`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let text = format!("{sign}{}.{:03}", size / 1000, size % 1000);
        out.pad(&text)
    }
}

impl FromStr for Fils {
    type Err = MoneyError;

    /// Reads `93.33`, `1,290.500` or `٩٣٫٣٣٠`; refuses mixed digit sets, more
    /// than three decimals and anything that does not fit.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        decimal(text, 3).map(Fils)
    }
}

/// A decimal number scaled by ten to the power of `places`.
fn decimal(text: &str, places: u32) -> Result<i64, MoneyError> {
    let text = text.trim();
    let (negative, body) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let body = western(body)?;
    let (whole, decimals) = match body.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return Err(MoneyError::NotAnAmount),
        None => (body.as_str(), ""),
    };
    let whole = ungroup(whole)?;
    if !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return Err(MoneyError::NotAnAmount);
    }
    if decimals.len() > places as usize {
        return Err(MoneyError::TooManyDecimals);
    }
    let mut value: i64 = 0;
    let padding = std::iter::repeat_n(b'0', places as usize - decimals.len());
    for digit in whole.bytes().chain(decimals.bytes()).chain(padding) {
        let digit = i64::from(digit - b'0');
        let step = if negative { -digit } else { digit };
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add(step))
            .ok_or(MoneyError::Overflow)?;
    }
    Ok(value)
}

/// One digit set in, ASCII out; the separators of either script become `.` and `,`.
fn western(text: &str) -> Result<String, MoneyError> {
    let mut out = String::with_capacity(text.len());
    let mut set = None;
    for c in text.chars() {
        let (digit, of) = match c {
            '0'..='9' => (Some(c), Some('0')),
            '\u{660}'..='\u{669}' => (char::from_digit(c as u32 - 0x660, 10), Some('\u{660}')),
            '\u{6f0}'..='\u{6f9}' => (char::from_digit(c as u32 - 0x6f0, 10), Some('\u{6f0}')),
            '.' | '\u{66b}' => (Some('.'), None),
            ',' | '\u{66c}' => (Some(','), None),
            _ => return Err(MoneyError::NotAnAmount),
        };
        match (set, of) {
            (Some(before), Some(now)) if before != now => return Err(MoneyError::MixedDigits),
            (None, Some(_)) => set = of,
            _ => {}
        }
        out.extend(digit);
    }
    Ok(out)
}

/// Takes thousands separators out, only where they stand in threes.
fn ungroup(whole: &str) -> Result<String, MoneyError> {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let well_formed = digits(first)
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|group| digits(group) && group.len() == 3);
    if well_formed {
        Ok(whole.replace(',', ""))
    } else {
        Err(MoneyError::NotAnAmount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_decimals_survive_every_path() {
        let odd: Fils = "8.065".parse().unwrap();
        assert_eq!(odd, Fils(8_065));
        assert_eq!(odd.to_string(), "8.065");
    }

    #[test]
    fn both_scripts_are_read_and_mixing_them_is_refused() {
        assert_eq!("٩٣٫٣٣٠".parse(), Ok(Fils(93_330)));
        assert_eq!("۱٬۲۹۰٫۵".parse(), Ok(Fils(1_290_500)));
        assert_eq!("1,290.5".parse(), Ok(Fils(1_290_500)));
        assert_eq!("9٣.330".parse::<Fils>(), Err(MoneyError::MixedDigits));
    }

    #[test]
    fn what_is_not_an_amount_is_refused() {
        for text in [
            "", "-", ".", "1.", "NaN", "inf", "1e3", "12,34", "1,2345", "--1", "1 2",
        ] {
            assert_eq!(
                text.parse::<Fils>(),
                Err(MoneyError::NotAnAmount),
                "{text:?}"
            );
        }
        assert_eq!("0.0001".parse::<Fils>(), Err(MoneyError::TooManyDecimals));
        assert_eq!(
            "9223372036854775.808".parse::<Fils>(),
            Err(MoneyError::Overflow)
        );
    }

    #[test]
    fn a_share_of_a_wage_is_exact_in_fils() {
        let wage = Fils::dinars(290).unwrap();
        assert_eq!(wage.share("7".parse().unwrap()), Ok(Fils(20_300)));
        assert_eq!(wage.share("7.5".parse().unwrap()), Ok(Fils(21_750)));
        assert_eq!(wage.share("14.25".parse().unwrap()), Ok(Fils(41_325)));
    }

    #[test]
    fn arithmetic_refuses_to_wrap() {
        assert_eq!(Fils(i64::MAX).plus(Fils(1)), Err(MoneyError::Overflow));
        assert_eq!(Fils(i64::MIN).minus(Fils(1)), Err(MoneyError::Overflow));
        assert_eq!(
            Fils::sum([Fils(i64::MAX), Fils(1)]),
            Err(MoneyError::Overflow)
        );
        assert_eq!(
            Fils::sum([Fils(i64::MAX), Fils(1), Fils(-1)]),
            Ok(Fils(i64::MAX))
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(fils: i64) {
            prop_assert_eq!(Fils(fils).to_string().parse::<Fils>(), Ok(Fils(fils)));
        }

        #[test]
        fn reading_never_panics(text in "\\PC{0,24}") {
            let _ = text.parse::<Fils>();
        }
    }
}
