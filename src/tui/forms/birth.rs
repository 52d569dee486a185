//! Reading a birth as far as the papers know it.

use chrono::NaiveDate;
use masar_domain::person::Birth;
use masar_text::digits;

use super::day;
use super::problem::Problem;

/// What says that a birth is not known. Said outright, so that a field that
/// was forgotten does not pass for it: ages decide who may enroll.
const UNKNOWN: [&str; 5] = ["?", "؟", "unknown", "غير معروف", "مجهول"];

/// Reads a date, a year of four digits, or `?` for unknown.
pub(super) fn read(text: &str, today: NaiveDate) -> Result<Birth, Problem> {
    let text = digits::to_ascii(text.trim()).map_err(|_| Problem::MixedDigits)?;
    if UNKNOWN.contains(&text.to_lowercase().as_str()) {
        return Ok(Birth::Unknown);
    }
    if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) {
        return text
            .parse()
            .map(Birth::Year)
            .map_err(|_| Problem::NotABirth);
    }
    match day::read(&text, today) {
        Ok(day) => Ok(Birth::On(day)),
        Err(Problem::NotADay) => Err(Problem::NotABirth),
        Err(other) => Err(other),
    }
}

/// The birth as this reads it back.
pub(super) fn write(birth: Birth) -> String {
    match birth {
        Birth::Unknown => "?".to_owned(),
        Birth::Year(year) => format!("{year:04}"),
        Birth::On(day) => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_is_a_day_a_year_or_said_to_be_unknown() {
        let today = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        for (typed, kept) in [
            ("20/8/2001", "2001-08-20"),
            ("٢٠٠١", "2001"),
            ("?", "?"),
            ("؟", "?"),
            ("غير معروف", "?"),
        ] {
            let read = read(typed, today).map(write);
            assert_eq!(read.as_deref(), Ok(kept), "{typed}");
        }
        assert_eq!(read("", today), Err(Problem::NotABirth));
        assert_eq!(read("201", today), Err(Problem::NotABirth));
    }
}
