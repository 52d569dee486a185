//! Days as an office counts them: Sunday to Thursday (domain facts 10.5).

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

/// `days` after `date`; before it where negative.
pub(crate) fn after(date: NaiveDate, days: i64) -> NaiveDate {
    TimeDelta::try_days(days)
        .and_then(|days| date.checked_add_signed(days))
        .unwrap_or(date)
}

/// The day itself, or the Sunday after it where nobody works.
pub(crate) fn office_day(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Fri => after(date, 2),
        Weekday::Sat => after(date, 1),
        _ => date,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_recorded_on_friday_or_saturday() {
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        assert_eq!(office_day(day("2026-11-12")), day("2026-11-12"));
        assert_eq!(office_day(day("2026-11-13")), day("2026-11-15"));
        assert_eq!(office_day(day("2026-11-14")), day("2026-11-15"));
        assert_eq!(after(day("2026-03-01"), -1), day("2026-02-28"));
    }
}
