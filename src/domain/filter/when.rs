//! Days in a filter: a day, a month, a year, or so far from today.

use crate::Month;
use crate::phone::western_digits;
use chrono::{Datelike, Days, Months, NaiveDate};
use std::fmt;

/// What a filter calls a day, as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// `2026-09-01`
    Day(NaiveDate),
    /// `2026-09`
    Month(Month),
    /// `2026`
    Year(i32),
    Today,
    /// `30d`, `-3m`: from today on, or before it.
    Away(i32, Unit),
}

/// What a distance from today is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    pub const ALL: [Unit; 4] = [Unit::Day, Unit::Week, Unit::Month, Unit::Year];

    /// As it is written.
    pub fn letter(self) -> char {
        match self {
            Unit::Day => 'd',
            Unit::Week => 'w',
            Unit::Month => 'm',
            Unit::Year => 'y',
        }
    }

    fn from_word(word: &str) -> Option<Unit> {
        Some(match word {
            "d" | "D" | "ي" | "يوم" | "يوما" | "يومًا" | "أيام" => Unit::Day,
            "w" | "W" | "س" | "أسبوع" | "أسابيع" => Unit::Week,
            "m" | "M" | "ش" | "شهر" | "أشهر" | "شهور" => Unit::Month,
            "y" | "Y" | "سنة" | "سنوات" | "عام" => Unit::Year,
            _ => return None,
        })
    }
}

/// The words for today.
pub(super) const TODAY: [&str; 2] = ["today", "اليوم"];
/// Nobody asks about longer stretches, and none of them overflows.
const FARTHEST: u32 = 99_999;

impl When {
    /// Reads one; digits of either script.
    pub(super) fn read(text: &str) -> Option<When> {
        if TODAY.contains(&text.to_lowercase().as_str()) {
            return Some(When::Today);
        }
        let (back, distance) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let figures = distance.find(|c: char| !c.is_numeric());
        if let Some(unit) = figures.and_then(|at| Unit::from_word(&distance[at..])) {
            let count: u32 = western_digits(&distance[..figures?])?.parse().ok()?;
            let count = i32::try_from(count.min(FARTHEST)).ok()?;
            return Some(When::Away(if back { -count } else { count }, unit));
        }
        let parts: Option<Vec<String>> = text.split('-').map(western_digits).collect();
        let parts = parts?;
        let lengths: Vec<usize> = parts.iter().map(String::len).collect();
        match lengths.as_slice() {
            [4] => parts[0].parse().ok().map(When::Year),
            [4, 2] => parts.join("-").parse().ok().map(When::Month),
            [4, 2, 2] => NaiveDate::parse_from_str(&parts.join("-"), "%Y-%m-%d")
                .ok()
                .map(When::Day),
            _ => None,
        }
    }

    /// The first and the last day it means, where that does not depend on the
    /// day it is asked on.
    pub(super) fn fixed(self) -> Option<(NaiveDate, NaiveDate)> {
        match self {
            When::Today | When::Away(..) => None,
            fixed => Some(fixed.days(NaiveDate::default())),
        }
    }

    /// The first and the last day it means, on a day.
    pub fn days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let one = |day| (day, day);
        match self {
            When::Day(day) => one(day),
            When::Month(month) => (month.first(), month.last()),
            When::Year(year) => (
                NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN),
                NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX),
            ),
            When::Today => one(today),
            When::Away(count, unit) => one(away(today, count, unit)),
        }
    }
}

/// The day so far from today; the ends of the calendar where there is none.
fn away(today: NaiveDate, count: i32, unit: Unit) -> NaiveDate {
    let size = count.unsigned_abs();
    let (days, months) = match unit {
        Unit::Day => (Some(Days::new(size.into())), None),
        Unit::Week => (Some(Days::new(u64::from(size) * 7)), None),
        Unit::Month => (None, Some(Months::new(size))),
        Unit::Year => (None, Some(Months::new(size.saturating_mul(12)))),
    };
    let forward = count >= 0;
    let moved = match (days, months, forward) {
        (Some(days), _, true) => today.checked_add_days(days),
        (Some(days), _, false) => today.checked_sub_days(days),
        (None, Some(months), true) => today.checked_add_months(months),
        (None, Some(months), false) => today.checked_sub_months(months),
        (None, None, _) => Some(today),
    };
    let end = if forward {
        NaiveDate::MAX
    } else {
        NaiveDate::MIN
    };
    moved.unwrap_or(end)
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(day) => write!(out, "{}", day.format("%Y-%m-%d")),
            When::Month(month) => {
                let first = month.first();
                write!(out, "{:04}-{:02}", first.year(), first.month())
            }
            When::Year(year) => write!(out, "{year:04}"),
            When::Today => out.write_str(TODAY[0]),
            When::Away(count, unit) => write!(out, "{count}{}", unit.letter()),
        }
    }
}
