//! The clocks that a job or project starts: the contract, and the months in
//! which NAF does not count what it earns. Whole months by the calendar.

use super::{Because, Clock, ClockEnd, ClockKind, Runs};
use crate::enrollment::{Enrollment, Track};
use crate::placement::{Kind, Placement};
use crate::rules::condition::Situation;
use crate::rules::{RuleBook, Value};
use crate::schedule::walk::Named;
use crate::{CaseFile, Month};
use chrono::{Datelike, Months, NaiveDate};

/// Such a clock with its end.
pub(crate) struct Work<'a> {
    pub(super) placement: &'a Placement,
    pub(super) kind: ClockKind,
    pub(super) from: NaiveDate,
    allowed: u16,
    row: Named<'a>,
    pub(super) end: ClockEnd,
}

impl<'a> Work<'a> {
    pub(super) fn find(
        file: &'a CaseFile,
        placement: &'a Placement,
        book: &'a RuleBook,
    ) -> impl Iterator<Item = Work<'a>> {
        let both = [
            Work::grace(file, placement, book),
            Work::contract(file, placement, book),
        ];
        both.into_iter().flatten()
    }

    /// The months in which NAF does not count what the person earns
    /// (domain facts 2.9). Runs only where the household was in a NAF programme
    /// when the work began, or came into one before the months were over.
    pub(super) fn grace(
        file: &'a CaseFile,
        placement: &'a Placement,
        book: &'a RuleBook,
    ) -> Option<Work<'a>> {
        let (kind, rule) = match placement.terms.kind {
            Kind::Employer | Kind::Branch => (ClockKind::GraceJob, "naf.grace-job-months"),
            Kind::Project => (ClockKind::GraceProject, "naf.grace-project-months"),
        };
        let from = placement.started()?;
        let grace = Work::from(file, placement, from, kind, rule, book)?;
        let (ClockEnd::On(last) | ClockEnd::Broken(last)) = grace.end else {
            return None;
        };
        let aid = |enrollment: &&Enrollment| super::is_aid(enrollment, book);
        let mut aid = file.enrollments.iter().filter(aid);
        aid.any(|e| e.was_in_force(from, last)).then_some(grace)
    }

    fn contract(
        file: &'a CaseFile,
        placement: &'a Placement,
        book: &'a RuleBook,
    ) -> Option<Work<'a>> {
        let from = placement.terms.contract_from?;
        let rule = "nep.contract-months";
        Work::from(file, placement, from, ClockKind::Contract, rule, book)
    }

    fn from(
        file: &'a CaseFile,
        placement: &'a Placement,
        from: NaiveDate,
        kind: ClockKind,
        rule: &str,
        book: &'a RuleBook,
    ) -> Option<Work<'a>> {
        let person = file.household.member(placement.person);
        let situation = Situation {
            person,
            placement: Some(placement),
            track: Track::General,
            product: "",
            on: from,
        };
        let (rule, row) = book.row(rule, from, &situation)?;
        let Value::Months(allowed, _) = row.value else {
            return None;
        };
        let last = after_months(from, u32::from(allowed))?.pred_opt()?;
        let left = person.and_then(|p| p.left.as_ref()).map(|left| left.on);
        let broken = placement.ended().into_iter().chain(left).min();
        let end = match broken.filter(|day| *day <= last) {
            Some(day) => ClockEnd::Broken(day),
            None => ClockEnd::On(last),
        };
        Some(Work {
            placement,
            kind,
            from,
            allowed,
            row: Named { rule, row },
            end,
        })
    }

    pub(super) fn clock(&self, today: NaiveDate) -> Clock {
        Clock {
            kind: self.kind,
            runs: Runs::Placement(self.placement.id),
            person: Some(self.placement.person),
            started: self.from,
            allowed: self.allowed,
            used: begun_months(self.from, self.until(today)).min(self.allowed),
            end: self.end,
            because: vec![Because::Row(self.row.name()), Because::Started(self.from)],
        }
    }

    /// A clock that was broken counts no further.
    fn until(&self, today: NaiveDate) -> NaiveDate {
        match self.end {
            ClockEnd::Broken(day) => today.min(day),
            ClockEnd::On(_) | ClockEnd::Waiting => today,
        }
    }
}

/// The first day after `months` whole months from `from` on. From 31 January
/// one month lasts through February, from 29 February a year through the 28th.
fn after_months(from: NaiveDate, months: u32) -> Option<NaiveDate> {
    let day = from.checked_add_months(Months::new(months))?;
    if day.day() < from.day() {
        day.succ_opt()
    } else {
        Some(day)
    }
}

/// How many months have begun since `from`, the first one included.
fn begun_months(from: NaiveDate, today: NaiveDate) -> u16 {
    if today < from {
        return 0;
    }
    let months = Month::of(today).since(Month::of(from)).unsigned_abs();
    let begun = after_months(from, months).is_some_and(|day| day <= today);
    u16::try_from(months + u32::from(begun)).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_from_a_leap_day_and_a_month_from_a_thirty_first_lose_no_day() {
        for (from, months, after) in [
            ("2024-02-29", 12, "2025-03-01"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2026-01-31", 1, "2026-03-01"),
            ("2026-04-01", 12, "2027-04-01"),
        ] {
            assert_eq!(after_months(day(from), months), Some(day(after)), "{from}");
        }
    }

    proptest! {
        #[test]
        fn a_month_begins_on_the_day_the_one_before_is_over(
            from in 0_i64..60_000, later in 0_i64..3_000,
        ) {
            let from = NaiveDate::MIN + chrono::TimeDelta::days(from + 96_000_000);
            let today = from + chrono::TimeDelta::days(later);
            let begun = u32::from(begun_months(from, today));
            prop_assert!(begun >= 1);
            prop_assert!(after_months(from, begun - 1).unwrap() <= today);
            prop_assert!(after_months(from, begun).unwrap() > today);
        }
    }
}
