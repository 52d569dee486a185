//! Dates as the register keeps them: when a fact holds, and when it was
//! recorded; and how dates and moments are written (ISO text for people,
//! whole days and milliseconds for the store).

use crate::UserName;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How far the clocks of Amman are ahead of UTC, in milliseconds.
const AMMAN_AHEAD: i64 = 3 * 3_600_000;

/// A moment in UTC, to the millisecond: when something was recorded.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    pub fn from_utc(at: DateTime<Utc>) -> Moment {
        Moment(at.timestamp_millis())
    }

    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }

    /// Nine in the morning in Amman of a day that stands still, a millisecond
    /// later for each change there was, so that what comes later is recorded
    /// later. Whatever their count, the moment stays on its day.
    pub fn of_a_fixed_day(day: NaiveDate, changes: u64) -> Moment {
        /// Six in the morning UTC, in milliseconds.
        const OFFICE_OPENS: i64 = 6 * 3_600_000;
        let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let later = i64::try_from(changes % 50_000_000).unwrap_or(0);
        Moment(midnight + OFFICE_OPENS + later)
    }

    /// The last moment of a day in Amman.
    pub fn end_of(date: NaiveDate) -> Moment {
        let midnight = date
            .succ_opt()
            .unwrap_or(date)
            .and_time(NaiveTime::MIN)
            .and_utc();
        Moment(midnight.timestamp_millis().saturating_sub(AMMAN_AHEAD + 1))
    }

    /// The date on the wall in Amman. Jordan has kept UTC+3 all year since 2022.
    pub fn date_in_amman(self) -> NaiveDate {
        Moment(self.0.saturating_add(AMMAN_AHEAD))
            .utc()
            .date_naive()
    }
}

/// A fact that holds from a day on, and the moment it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T> {
    pub value: T,
    #[serde(with = "day")]
    pub from: NaiveDate,
    pub recorded: Moment,
}

/// A fact, who recorded it, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted<T> {
    pub fact: T,
    pub by: UserName,
    pub recorded: Moment,
}

/// The fact that holds on `date`: of those begun by then, the one recorded last
/// among those that begin last.
pub fn on<T>(history: &[Dated<T>], date: NaiveDate) -> Option<&Dated<T>> {
    history
        .iter()
        .filter(|fact| fact.from <= date)
        .max_by_key(|fact| (fact.from, fact.recorded))
}

/// Serde for a date: ISO text for people, days since the common era in the store.
pub mod day {
    use super::*;

    pub fn serialize<S: Serializer>(date: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            to.collect_str(&date.format("%Y-%m-%d"))
        } else {
            to.serialize_i32(date.num_days_from_ce())
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        use serde::de::Error;
        if from.is_human_readable() {
            let text = String::deserialize(from)?;
            NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(D::Error::custom)
        } else {
            let days = i32::deserialize(from)?;
            NaiveDate::from_num_days_from_ce_opt(days)
                .ok_or_else(|| D::Error::custom("a date out of range"))
        }
    }
}

/// Serde for a date that may be absent.
pub mod maybe_day {
    use super::*;

    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Day(#[serde(with = "super::day")] NaiveDate);

    pub fn serialize<S: Serializer>(date: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
        date.map(Day).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
        Ok(Option::<Day>::deserialize(from)?.map(|day| day.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_in_amman_turns_three_hours_before_utc() {
        let late = DateTime::parse_from_rfc3339("2026-03-14T21:30:00Z").unwrap();
        let date = Moment::from_utc(late.to_utc()).date_in_amman();
        assert_eq!(date, NaiveDate::from_ymd_opt(2026, 3, 15).unwrap());
    }

    #[test]
    fn the_fact_on_a_day_is_the_latest_begun_and_of_those_the_last_recorded() {
        let fact = |value, day, recorded| Dated {
            value,
            from: NaiveDate::from_ymd_opt(2026, 1, day).unwrap(),
            recorded: Moment(recorded),
        };
        let history = [
            fact("first", 1, 1),
            fact("later", 10, 2),
            fact("corrected", 10, 3),
        ];
        let at = |day| on(&history, NaiveDate::from_ymd_opt(2026, 1, day).unwrap());
        assert_eq!(at(9).unwrap().value, "first");
        assert_eq!(at(10).unwrap().value, "corrected");
        assert_eq!(on(&history, NaiveDate::MIN), None);
    }
}
