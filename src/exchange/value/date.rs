//! Dates of files: year first with any sign, day or month first by column.
//!
//! `03/04/1990` says nothing alone. What a whole column says is judged first
//! ([`DateJudge`]), then each cell is read by that verdict ([`Dates`]).

use chrono::{Datelike, NaiveDate};

use super::Fault;

/// Which of the two small numbers comes first where the year comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// `31/12/1990`
    DayFirst,
    /// `12/31/1990`
    MonthFirst,
}

/// How the dates of a column are read. Year-first dates need no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dates {
    /// One order, said by the profile or the user, or proved by the column.
    In(DateOrder),
    /// No date of the column proves an order. With dots or dashes the day comes
    /// first, for nobody writes months first with those; with slashes the
    /// date is refused.
    Unproved,
    /// The column proves both, in these rows.
    Mixed {
        /// A row whose date is day first.
        day_first: u32,
        /// A row whose date is month first.
        month_first: u32,
    },
}

/// Looks at every date of a column.
#[derive(Clone, Copy, Debug, Default)]
pub struct DateJudge {
    day_first: Option<u32>,
    month_first: Option<u32>,
}

impl DateJudge {
    /// Takes one cell into account; what is no date is passed over.
    pub fn see(&mut self, row: u32, text: &str) {
        let Ok(Written::YearLast { numbers, sign, .. }) = written(text) else {
            return;
        };
        match (numbers, sign) {
            (_, '.') => {}
            ((13..=31, 1..=12), _) => self.day_first = self.day_first.or(Some(row)),
            ((1..=12, 13..=31), _) => self.month_first = self.month_first.or(Some(row)),
            _ => {}
        }
    }

    /// What the column proves.
    pub fn verdict(&self) -> Dates {
        match (self.day_first, self.month_first) {
            (Some(day_first), Some(month_first)) => Dates::Mixed {
                day_first,
                month_first,
            },
            (Some(_), None) => Dates::In(DateOrder::DayFirst),
            (None, Some(_)) => Dates::In(DateOrder::MonthFirst),
            (None, None) => Dates::Unproved,
        }
    }
}

/// A date as it is written, its numbers apart.
enum Written {
    YearFirst {
        year: i32,
        month: u32,
        day: u32,
    },
    YearLast {
        numbers: (u32, u32),
        year: i32,
        sign: char,
    },
}

/// Reads a date. Digits are ASCII here; a time behind the date is passed over.
///
/// # Errors
/// The fault that says why it is none, or which of two it could be.
pub(crate) fn read_date(text: &str, dates: Dates) -> Result<NaiveDate, Fault> {
    let (year, month, day) = match written(text)? {
        Written::YearFirst { year, month, day } => (year, month, day),
        Written::YearLast {
            numbers: (first, second),
            year,
            sign,
        } => match order(dates, sign, first == second)? {
            DateOrder::DayFirst => (year, second, first),
            DateOrder::MonthFirst => (year, first, second),
        },
    };
    let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(Fault::NotADate)?;
    match date.year() {
        1850..=2100 => Ok(date),
        _ => Err(Fault::FarDate),
    }
}

/// A day of birth, or a year of birth alone.
///
/// # Errors
/// As [`read_date`].
pub(crate) fn read_birth(text: &str, dates: Dates) -> Result<super::Value, Fault> {
    match text.parse() {
        Ok(year @ 1850..=2100) if text.len() == 4 => Ok(super::Value::Year(year)),
        _ => read_date(text, dates).map(super::Value::Date),
    }
}

fn order(dates: Dates, sign: char, same: bool) -> Result<DateOrder, Fault> {
    match dates {
        _ if same => Ok(DateOrder::DayFirst),
        Dates::In(order) => Ok(order),
        Dates::Unproved if sign == '/' => Err(Fault::AmbiguousDate),
        Dates::Unproved => Ok(DateOrder::DayFirst),
        Dates::Mixed { .. } if sign == '.' => Ok(DateOrder::DayFirst),
        Dates::Mixed {
            day_first,
            month_first,
        } => Err(Fault::MixedDates {
            day_first,
            month_first,
        }),
    }
}

fn written(text: &str) -> Result<Written, Fault> {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let time = text.get(day.len()..).unwrap_or_default();
    if !time
        .chars()
        .all(|c| c.is_ascii_digit() || "T :.+-Z".contains(c))
    {
        return Err(Fault::NotADate);
    }
    if is_number(day) {
        return Err(Fault::DateIsNumber);
    }
    let sign = day
        .chars()
        .find(|c| "-/.".contains(*c))
        .ok_or(Fault::NotADate)?;
    let mut parts = day.split(sign);
    let (Some(a), Some(b), Some(c), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Fault::NotADate);
    };
    match (a.len(), b.len(), c.len()) {
        (4, 1..=2, 1..=2) => Ok(Written::YearFirst {
            year: number(a)?,
            month: number(b)?,
            day: number(c)?,
        }),
        (1..=2, 1..=2, 4) => Ok(Written::YearLast {
            numbers: (number(a)?, number(b)?),
            year: number(c)?,
            sign,
        }),
        (1..=2, 1..=2, 1..=2) => Err(Fault::ShortYear),
        _ => Err(Fault::NotADate),
    }
}

fn is_number(text: &str) -> bool {
    let numeric = |b: u8| b.is_ascii_digit() || b == b'.';
    !text.is_empty() && text.bytes().all(numeric) && text.matches('.').count() < 2
}

fn number<N: std::str::FromStr>(digits: &str) -> Result<N, Fault> {
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return digits.parse().map_err(|_| Fault::NotADate);
    }
    Err(Fault::NotADate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn column(cells: &[&str]) -> (Dates, Vec<Result<NaiveDate, Fault>>) {
        let mut judge = DateJudge::default();
        for (row, cell) in (2..).zip(cells) {
            judge.see(row, cell);
        }
        let dates = judge.verdict();
        (dates, cells.iter().map(|c| read_date(c, dates)).collect())
    }

    #[test]
    fn the_year_in_front_needs_no_judgement() {
        let day = Ok(date(1990, 4, 3));
        for text in [
            "1990-04-03",
            "1990/04/03",
            "1990/4/3",
            "1990.04.03",
            "1990-04-03T00:00:00",
            "1990-04-03 10:30:00",
        ] {
            assert_eq!(read_date(text, Dates::Unproved), day, "{text}");
        }
    }

    #[test]
    fn one_date_above_twelve_settles_the_whole_column() {
        let (dates, read) = column(&["03/04/1990", "25/12/1991", "1/2/2000"]);
        assert_eq!(dates, Dates::In(DateOrder::DayFirst));
        assert_eq!(
            read,
            [
                Ok(date(1990, 4, 3)),
                Ok(date(1991, 12, 25)),
                Ok(date(2000, 2, 1))
            ]
        );
        let (dates, read) = column(&["03/04/1990", "12/25/1991"]);
        assert_eq!(dates, Dates::In(DateOrder::MonthFirst));
        assert_eq!(read, [Ok(date(1990, 3, 4)), Ok(date(1991, 12, 25))]);
    }

    #[test]
    fn a_column_that_proves_nothing_is_refused_where_it_matters() {
        let (_, read) = column(&["03/04/1990", "05/05/1990", "1990-04-03"]);
        assert_eq!(
            read,
            [
                Err(Fault::AmbiguousDate),
                Ok(date(1990, 5, 5)),
                Ok(date(1990, 4, 3))
            ]
        );
    }

    #[test]
    fn a_column_that_proves_both_orders_names_two_rows() {
        let (_, read) = column(&["03/04/1990", "25/12/1991", "12/25/1991", "2.3.1990"]);
        let mixed = Err(Fault::MixedDates {
            day_first: 3,
            month_first: 4,
        });
        assert_eq!(
            read,
            [mixed.clone(), mixed.clone(), mixed, Ok(date(1990, 3, 2))]
        );
    }

    #[test]
    fn with_dashes_and_dots_the_day_comes_first_unless_the_column_proves_otherwise() {
        assert_eq!(
            column(&["03-04-1990", "03.04.1990"]).1,
            [Ok(date(1990, 4, 3)), Ok(date(1990, 4, 3))]
        );
        let (_, read) = column(&["03-04-1990", "04-25-1990"]);
        assert_eq!(read, [Ok(date(1990, 3, 4)), Ok(date(1990, 4, 25))]);
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (text, fault) in [
            ("19970-04-22", Fault::NotADate),
            ("2023-02-29", Fault::NotADate),
            ("1990-13-01", Fault::NotADate),
            ("yesterday", Fault::NotADate),
            ("1990-04-03 at noon", Fault::NotADate),
            ("35", Fault::DateIsNumber),
            ("40883", Fault::DateIsNumber),
            ("3/4/90", Fault::ShortYear),
            ("1750-01-01", Fault::FarDate),
            ("2990-01-01", Fault::FarDate),
            ("--", Fault::NotADate),
            ("1990-+4-03", Fault::NotADate),
        ] {
            let read = read_date(text, Dates::In(DateOrder::DayFirst));
            assert_eq!(read, Err(fault), "{text}");
        }
    }

    #[test]
    fn a_year_alone_is_a_birth_but_no_date() {
        assert_eq!(
            read_birth("1985", Dates::Unproved),
            Ok(super::super::Value::Year(1985))
        );
        assert_eq!(read_date("1985", Dates::Unproved), Err(Fault::DateIsNumber));
        assert_eq!(read_birth("35", Dates::Unproved), Err(Fault::DateIsNumber));
    }
}
