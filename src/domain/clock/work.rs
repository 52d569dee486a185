//! The clocks that a job or project starts: the contract, and the months in
//! which NAF does not count what it earns. Whole months by the calendar.

use super::{Because, Clock, ClockEnd, ClockKind, Runs};
use crate::CaseFile;
use crate::enrollment::Track;
use crate::placement::{Kind, Placement};
use crate::rules::condition::Situation;
use crate::rules::{RuleBook, Value};
use crate::schedule::walk::Named;
use chrono::{Days, Months, NaiveDate};

/// Such a clock with its end.
pub(crate) struct Work<'a> {
    placement: &'a Placement,
    kind: ClockKind,
    from: NaiveDate,
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
    /// (domain facts 2.9). Runs only where the household is in a NAF programme.
    fn grace(file: &'a CaseFile, placement: &'a Placement, book: &'a RuleBook) -> Option<Work<'a>> {
        let in_naf = file.enrollments.iter().any(|e| {
            book.programme(&e.programme)
                .is_some_and(|p| p.agency == "naf" && p.pillar == "karama")
        });
        if !in_naf {
            return None;
        }
        let (kind, rule) = match placement.terms.kind {
            Kind::Employer | Kind::Branch => (ClockKind::GraceJob, "naf.grace-job-months"),
            Kind::Project => (ClockKind::GraceProject, "naf.grace-project-months"),
        };
        Work::from(file, placement, placement.started()?, kind, rule, book)
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
        let situation = Situation {
            person: file.household.member(placement.person),
            placement: Some(placement),
            track: Track::General,
            on: from,
        };
        let (rule, row) = book.row(rule, from, &situation)?;
        let Value::Months(allowed, _) = row.value else {
            return None;
        };
        let past = from.checked_add_months(Months::new(u32::from(allowed)))?;
        let last = past.checked_sub_days(Days::new(1))?;
        let end = match placement.ended().filter(|ended| *ended <= last) {
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
            used: begun_months(self.from, today).min(self.allowed),
            end: self.end,
            because: vec![Because::Row(self.row.name()), Because::Started(self.from)],
        }
    }
}

/// How many months have begun since `from`, the first one included.
fn begun_months(from: NaiveDate, today: NaiveDate) -> u16 {
    let mut begun = 0;
    while from
        .checked_add_months(Months::new(u32::from(begun)))
        .is_some_and(|day| day <= today)
    {
        begun += 1;
        if begun == 600 {
            break;
        }
    }
    begun
}
