//! The one place that asks the machine what time it is.
//!
//! Everything else is told: the date on the wall in Amman, and the moment a
//! command is recorded at. A fixed day makes both repeatable.

use chrono::NaiveDate;
use masar_domain::dated::Moment;
use std::time::{SystemTime, UNIX_EPOCH};

/// What day it is, and how moments are told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    pub(crate) today: NaiveDate,
    moments: Moments,
}

#[derive(Clone, Copy, Debug)]
enum Moments {
    OfTheMachine,
    /// The morning of the fixed day; see [`Moment::of_a_fixed_day`].
    OfTheMorning,
}

impl Clock {
    /// The machine's clock, read in Amman.
    pub(crate) fn of_the_machine() -> Clock {
        Clock {
            today: now().date_in_amman(),
            moments: Moments::OfTheMachine,
        }
    }

    /// A day that stands still: for rehearsals and tests.
    pub(crate) fn fixed(today: NaiveDate) -> Clock {
        Clock {
            today,
            moments: Moments::OfTheMorning,
        }
    }

    /// The moment to record a change at, after `changes` earlier ones.
    pub(crate) fn moment(&self, changes: u64) -> Moment {
        match self.moments {
            Moments::OfTheMachine => now(),
            Moments::OfTheMorning => Moment::of_a_fixed_day(self.today, changes),
        }
    }
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let millis = since.map_or(0, |since| since.as_millis());
    Moment(i64::try_from(millis).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_day_is_nine_in_the_morning_and_later_changes_come_later() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let clock = Clock::fixed(day);
        assert_eq!(
            clock.moment(0).utc().to_rfc3339(),
            "2026-03-01T06:00:00+00:00"
        );
        assert!(clock.moment(1) > clock.moment(0));
        assert_eq!(clock.moment(u64::MAX).date_in_amman(), day);
    }
}
