//! Reading a date as people type it.

use chrono::{Days, NaiveDate};
use masar_text::digits;

use super::problem::Problem;

/// Words for the day of writing, and for the day before it.
const TODAY: [&str; 2] = ["today", "اليوم"];
const YESTERDAY: [&str; 3] = ["yesterday", "أمس", "امس"];

/// Reads `2026-03-01`, `1/3/2026` (day first, also with points or hyphens),
/// `today`, `اليوم`, `yesterday`, `أمس`, and `+3` or `-10` days from `today`;
/// in any one set of digits.
pub(super) fn read(text: &str, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let text = digits::to_ascii(text.trim()).map_err(|_| Problem::MixedDigits)?;
    let word = text.to_lowercase();
    if TODAY.contains(&word.as_str()) {
        return Ok(today);
    }
    if YESTERDAY.contains(&word.as_str()) {
        return today.pred_opt().ok_or(Problem::NoSuchDay);
    }
    match text.strip_prefix('+') {
        Some(days) => return moved(today, days, NaiveDate::checked_add_days),
        None => {
            if let Some(days) = text.strip_prefix('-') {
                return moved(today, days, NaiveDate::checked_sub_days);
            }
        }
    }
    in_figures(&text)
}

fn moved(
    today: NaiveDate,
    days: &str,
    step: fn(NaiveDate, Days) -> Option<NaiveDate>,
) -> Result<NaiveDate, Problem> {
    let days = days.trim().parse().map_err(|_| Problem::NotADay)?;
    step(today, Days::new(days)).ok_or(Problem::NoSuchDay)
}

/// Three numbers; the year is the one of four digits, at either end.
fn in_figures(text: &str) -> Result<NaiveDate, Problem> {
    let separator = text
        .chars()
        .find(|c| !c.is_ascii_digit())
        .filter(|c| matches!(c, '-' | '/' | '.'))
        .ok_or(Problem::NotADay)?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    let number = |part: &str, most: usize| -> Option<u32> {
        let digits =
            !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return Err(Problem::NotADay),
    };
    let year = number(year, 4).and_then(|year| i32::try_from(year).ok());
    let (Some(year), Some(month), Some(day)) = (year, number(month, 2), number(day, 2)) else {
        return Err(Problem::NotADay);
    };
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Problem::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
    }

    #[test]
    fn a_date_is_read_in_every_way_that_people_write_it() {
        let cases = [
            ("2026-03-01", "2026-03-01"),
            ("2026/3/1", "2026-03-01"),
            ("1/3/2026", "2026-03-01"),
            ("01.03.2026", "2026-03-01"),
            (" 15-3-2026 ", "2026-03-15"),
            ("١٥/٣/٢٠٢٦", "2026-03-15"),
            ("today", "2026-03-01"),
            ("Today", "2026-03-01"),
            ("اليوم", "2026-03-01"),
            ("أمس", "2026-02-28"),
            ("+2", "2026-03-03"),
            ("-1", "2026-02-28"),
            ("-٣٠", "2026-01-30"),
        ];
        for (typed, meant) in cases {
            let read = read(typed, today()).map(|day| day.to_string());
            assert_eq!(read.as_deref(), Ok(meant), "{typed}");
        }
    }

    #[test]
    fn what_is_no_date_is_told_apart_from_a_day_that_does_not_exist() {
        for typed in [
            "", "soon", "1/3", "1/3/26", "2026-03", "-", "+x", "1/3-2026", "12345",
        ] {
            assert_eq!(read(typed, today()), Err(Problem::NotADay), "{typed:?}");
        }
        for typed in ["31/2/2026", "2026-13-01", "+99999999999"] {
            assert_eq!(read(typed, today()), Err(Problem::NoSuchDay), "{typed:?}");
        }
        assert_eq!(read("1٥/3/2026", today()), Err(Problem::MixedDigits));
    }
}
