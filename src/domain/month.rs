//! A calendar month: the period in which aid is counted.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A month of a year, kept as months since year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Month(i32);

/// The text is not `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a month: write it as 2026-03")]
pub struct MonthError;

impl Month {
    /// `number` is 1 to 12; years 1 to 9999.
    pub fn new(year: i32, number: u32) -> Option<Month> {
        let valid = (1..=9999).contains(&year) && (1..=12).contains(&number);
        valid.then(|| Month(year * 12 + number as i32 - 1))
    }

    /// The month a date lies in.
    pub fn of(date: NaiveDate) -> Month {
        Month(date.year() * 12 + date.month0() as i32)
    }

    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 to 12.
    pub fn number(self) -> u32 {
        self.0.rem_euclid(12) as u32 + 1
    }

    /// The first day; the nearest date there is where the year is absurd.
    pub fn first(self) -> NaiveDate {
        let absurd = match self.0 < 0 {
            true => NaiveDate::MIN,
            false => NaiveDate::MAX,
        };
        NaiveDate::from_ymd_opt(self.year(), self.number(), 1).unwrap_or(absurd)
    }

    /// The last day.
    pub fn last(self) -> NaiveDate {
        let next = self.plus(1);
        match NaiveDate::from_ymd_opt(next.year(), next.number(), 1) {
            Some(first) => first.pred_opt().unwrap_or(first),
            None => self.first().max(self.plus(1).first()),
        }
    }

    /// 28 to 31.
    pub fn days(self) -> u32 {
        self.last().day()
    }

    /// This month moved by `months`, backwards if negative.
    pub fn plus(self, months: i32) -> Month {
        Month(self.0.saturating_add(months))
    }

    /// How many months lie from `earlier` to here (0 for the same month).
    pub fn since(self, earlier: Month) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Every month from here to `last`, both included.
    pub fn through(self, last: Month) -> impl Iterator<Item = Month> {
        (self.0..=last.0).map(Month)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Month, MonthError> {
        let (year, number) = text.split_once('-').ok_or(MonthError)?;
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(number, 2) {
            return Err(MonthError);
        }
        let (year, number) = (
            year.parse().map_err(|_| MonthError)?,
            number.parse().map_err(|_| MonthError)?,
        );
        Month::new(year, number).ok_or(MonthError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_run_over_the_turn_of_the_year() {
        let november: Month = "2026-11".parse().unwrap();
        let names: Vec<String> = november
            .through(november.plus(3))
            .map(|m| m.to_string())
            .collect();
        assert_eq!(names, ["2026-11", "2026-12", "2027-01", "2027-02"]);
        assert_eq!(november.plus(3).days(), 28);
        assert_eq!(november.plus(3).since(november), 3);
    }

    #[test]
    fn the_ends_of_time_are_months_too() {
        for month in [
            Month(i32::MIN),
            Month::of(NaiveDate::MIN),
            Month::of(NaiveDate::MAX),
            Month(i32::MAX),
        ] {
            assert!(month.first() <= month.last(), "{month:?}");
            assert_eq!(month.since(month), 0);
            assert!(month.plus(1) >= month && month.plus(-1) <= month);
        }
        assert_eq!(Month::of(NaiveDate::MAX).last(), NaiveDate::MAX);
        assert_eq!(Month(i32::MAX).since(Month(i32::MIN)), i32::MAX);
        assert_eq!(Month(i32::MIN).plus(i32::MIN).first(), NaiveDate::MIN);
    }

    #[test]
    fn what_is_not_a_month_is_refused() {
        for text in [
            "", "2026", "2026-13", "2026-00", "26-03", "2026-3", "+026-03",
        ] {
            assert_eq!(text.parse::<Month>(), Err(MonthError), "{text:?}");
        }
    }
}
