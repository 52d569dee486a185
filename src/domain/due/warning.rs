//! The last whole months before a clock ends, in which somebody is to act: ask
//! the employer whether the job goes on (months 7 and 8 of nine), prepare the
//! family for the re-assessment (months 10 and 11 of twelve; domain facts 3.5).
//!
//! Closed by a visit or call that reached somebody since it began; over by
//! itself when the clock has ended.

use super::contact::{self, Reached};
use super::{Due, Look};
use crate::clock::Found;
use crate::enrollment::Track;
use crate::rules::condition::Situation;
use crate::rules::{RuleBook, Value};
use chrono::{Days, Months, NaiveDate};

const RULE: &str = "care.warning-months";

/// Months of warning by the book: that many whole ones before the last. None
/// where the book has no such rule.
fn months(book: &RuleBook) -> Option<u32> {
    // The rule is about no person and no day: its first row speaks.
    let row = book.rule(RULE)?.rows.first()?;
    let situation = Situation {
        person: None,
        placement: None,
        track: Track::General,
        product: "",
        on: row.start.date(),
    };
    match row.value {
        Value::Count(months) if row.applies_to(&situation) => months.checked_add(1),
        _ => None,
    }
}

/// The day the warning begins for a clock that ends on `end`. It rises with
/// the end, so that an index by one is an index by the other.
pub fn warned_on(book: &RuleBook, end: NaiveDate) -> Option<NaiveDate> {
    let after = end.checked_add_days(Days::new(1))?;
    after.checked_sub_months(Months::new(months(book)?))
}

/// The latest end whose warning has begun by `day`, or a little after it.
pub fn ends_of_warning(book: &RuleBook, day: NaiveDate) -> NaiveDate {
    let months = months(book).unwrap_or(0).saturating_add(1);
    let latest = day.checked_add_months(Months::new(months));
    latest.unwrap_or(NaiveDate::MAX)
}

pub(super) fn tasks(look: &Look<'_>) -> Vec<Due> {
    let mut found: Vec<Due> = Vec::new();
    // Which of several is told of must not hang on the order of records.
    let mut ending: Vec<_> = look.ending().collect();
    ending.sort_by_key(|(clock, _)| clock.place());
    for (clock, ends) in ending {
        let Some(on) = warned_on(look.book, ends) else {
            continue;
        };
        // A support as short as its warning needs none.
        if clock.started() >= on || contact::since(look.file, on, whom(clock)) {
            continue;
        }
        let same = |known: &Due| {
            matches!(known, Due::Warned { clock: other, ends: end, .. }
            if *end == ends && other.person == clock.person() && !other.kind.is_grace())
        };
        // Wage, transport and social security end together: one call does.
        if !clock.is_grace() && found.iter().any(same) {
            continue;
        }
        found.push(Due::Warned {
            clock: look.clock(clock),
            on,
            ends,
        });
    }
    found
}

fn whom(clock: &Found<'_>) -> Reached {
    match clock.is_grace() {
        true => Reached::Family,
        false => Reached::AboutWork,
    }
}
