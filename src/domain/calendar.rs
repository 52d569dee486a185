//! Working days: Sunday to Thursday, without the days off that the office
//! declared. The text is passed in; the embedded one has the fixed holidays
//! alone, since the feasts that move are declared year by year (facts 10.5).

mod load;

use crate::misread::Misread;
use crate::place::Bilingual;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::sync::LazyLock;

/// How far ahead a working day is looked for: no holiday lasts half as long.
const FARTHEST: u64 = 60;

/// The days of one holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Month and day, each year.
    Yearly(u32, u32),
    /// From and to, both included.
    Once(NaiveDate, NaiveDate),
}

/// Days off with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub when: When,
    pub name: Bilingual,
    /// Code of the feast it declares.
    pub feast: Option<String>,
    /// Who declared it, or where it is known from.
    pub source: String,
}

/// A feast whose days are declared year by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feast {
    /// `eid-al-fitr`
    pub code: String,
    pub name: Bilingual,
    pub note: Option<Bilingual>,
}

/// Why nobody works on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOff {
    Weekend,
    Holiday(Bilingual),
}

/// The days off of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub holidays: Vec<Holiday>,
    pub feasts: Vec<Feast>,
}

static DEFAULT: LazyLock<Calendar> = LazyLock::new(|| {
    // It ships inside the program and a test reads it, so it is never broken
    // in a released build; weekends alone are the harmless answer.
    Calendar::load(include_str!("data/holidays.toml")).unwrap_or_default()
});

impl Calendar {
    /// The weekend and the fixed holidays.
    pub fn embedded() -> Calendar {
        DEFAULT.clone()
    }

    /// Reads and checks a file of days off; the error names line and column.
    pub fn load(text: &str) -> Result<Calendar, Misread> {
        load::load(text)
    }

    /// Why nobody works on `day`; none on a working day. A holiday is named
    /// also where it falls on a weekend.
    pub fn day_off(&self, day: NaiveDate) -> Option<DayOff> {
        let holiday = self.holidays.iter().find(|holiday| match holiday.when {
            When::Yearly(month, of_month) => (day.month(), day.day()) == (month, of_month),
            When::Once(from, to) => (from..=to).contains(&day),
        });
        match holiday {
            Some(holiday) => Some(DayOff::Holiday(holiday.name.clone())),
            None => is_weekend(day).then_some(DayOff::Weekend),
        }
    }

    /// `day` itself, or the first working day after it.
    pub fn working_day(&self, day: NaiveDate) -> NaiveDate {
        let mut days = (0..FARTHEST).map_while(|later| day.checked_add_days(Days::new(later)));
        days.find(|day| self.day_off(*day).is_none()).unwrap_or(day)
    }

    /// The feasts that nobody declared for `year`.
    pub fn undeclared(&self, year: i32) -> impl Iterator<Item = &Feast> {
        let declared = move |feast: &Feast| {
            self.holidays.iter().any(|holiday| match holiday.when {
                When::Once(from, to) => {
                    holiday.feast.as_ref() == Some(&feast.code)
                        && (from.year() == year || to.year() == year)
                }
                When::Yearly(..) => false,
            })
        };
        self.feasts.iter().filter(move |feast| !declared(feast))
    }

    /// The holidays that touch `year`, with their first and last day in it, in
    /// the order of the year.
    pub fn of_year(&self, year: i32) -> Vec<(NaiveDate, NaiveDate, &Holiday)> {
        let days = |holiday: &Holiday| match holiday.when {
            When::Yearly(month, day) => {
                let day = NaiveDate::from_ymd_opt(year, month, day)?;
                Some((day, day))
            }
            When::Once(from, to) => {
                (from.year() <= year && year <= to.year()).then_some((from, to))
            }
        };
        let mut found: Vec<_> = self
            .holidays
            .iter()
            .filter_map(|holiday| days(holiday).map(|(from, to)| (from, to, holiday)))
            .collect();
        found.sort_by_key(|(from, to, _)| (*from, *to));
        found
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Fri | Weekday::Sat)
}

/// The last day of the week that begins on Sunday.
pub fn week_end(day: NaiveDate) -> NaiveDate {
    let left = 6 - u64::from(day.weekday().num_days_from_sunday());
    day.checked_add_days(Days::new(left)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_week_runs_from_sunday_to_thursday() {
        let calendar = Calendar::default();
        let friday = day("2026-11-27");
        assert_eq!(calendar.day_off(friday), Some(DayOff::Weekend));
        assert_eq!(calendar.working_day(friday), day("2026-11-29"));
        assert_eq!(calendar.day_off(day("2026-11-26")), None);
        assert_eq!(week_end(day("2026-11-29")), day("2026-12-05"));
        assert_eq!(week_end(day("2026-12-05")), day("2026-12-05"));
    }

    #[test]
    fn the_fixed_holidays_are_shipped_and_the_feasts_are_left_to_be_declared() {
        let calendar = Calendar::load(include_str!("data/holidays.toml")).unwrap();
        let days: Vec<String> = calendar
            .of_year(2027)
            .iter()
            .map(|(from, _, _)| from.to_string())
            .collect();
        assert_eq!(
            days,
            ["2027-01-01", "2027-05-01", "2027-05-25", "2027-12-25"]
        );
        assert_eq!(calendar.undeclared(2027).count(), calendar.feasts.len());
    }

    #[test]
    fn a_feast_that_was_declared_is_passed_over_and_named() {
        let text = format!(
            "{}\n[[holiday]]\nfrom = \"2027-03-09\"\nto = \"2027-03-11\"\n\
             feast = \"eid-al-fitr\"\nsource = \"x\"\n",
            include_str!("data/holidays.toml")
        );
        let calendar = Calendar::load(&text).unwrap();
        let DayOff::Holiday(name) = calendar.day_off(day("2027-03-09")).unwrap() else {
            panic!("a weekend");
        };
        assert_eq!(name.en, "Eid al-Fitr");
        // Tuesday to Thursday, and the weekend after them.
        assert_eq!(calendar.working_day(day("2027-03-09")), day("2027-03-14"));
        assert!(calendar.undeclared(2027).all(|f| f.code != "eid-al-fitr"));
        assert!(calendar.undeclared(2028).any(|f| f.code == "eid-al-fitr"));
    }

    #[test]
    fn a_mistake_in_the_file_is_shown_where_it_stands() {
        let wrong = |text: &str| Calendar::load(text).unwrap_err().to_string();
        let unknown = "[[holiday]]\nfrom = \"2027-03-09\"\nfeast = \"easter\"\nsource = \"x\"\n";
        assert!(wrong(unknown).starts_with("line 3"), "{}", wrong(unknown));
        let backwards = "[[holiday]]\nfrom = \"2027-03-09\"\nto = \"2027-03-08\"\n\
                         name = { en = \"a\", ar = \"ب\" }\nsource = \"x\"\n";
        assert!(wrong(backwards).starts_with("line 3"));
        assert!(
            wrong(
                "[[holiday]]\nday = \"02-30\"\nname = { en = \"a\", ar = \"ب\" }\nsource = \"x\"\n"
            )
            .starts_with("line 2")
        );
        assert!(wrong("[[holiday]]\nday = \"01-01\"\nsource = \"x\"\n").contains("name"));
    }
}
