//! The clocks that run for a family: months of support, grace of income,
//! contract. Derived from what is on record and the rule book, never stored.

use crate::enrollment::{Enrollment, Track};
use crate::person::Member;
use crate::placement::{Kind, Placement};
use crate::rules::condition::Situation;
use crate::rules::{Component, Counting, Programme, RowRef, RuleBook, Value};
use crate::schedule::{self, End, MonthState, Schedule};
use crate::vocabulary::vocabulary;
use crate::{CaseFile, EnrollmentId, Month, PersonId, PlacementId};
use chrono::{Days, Months, NaiveDate};

/// How far a clock looks for its end, in months.
const FAR: i32 = 240;

vocabulary! {
    /// What a clock counts.
    ClockKind {
        /// Months of a component of a programme.
        Support = "support",
        /// Income from a job is not counted.
        GraceJob = "grace-job",
        /// Income from a project is not counted.
        GraceProject = "grace-project",
        Contract = "contract",
    }
}

/// What a clock belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runs {
    Enrollment {
        id: EnrollmentId,
        programme: String,
        component: String,
    },
    Placement(PlacementId),
}

/// When a clock ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockEnd {
    /// The last day it covers.
    On(NaiveDate),
    /// Suspended: the end moves until the suspension is lifted.
    Waiting,
    /// It ended before its time: stopped, left, job over.
    Broken(NaiveDate),
}

/// Why a clock says what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    Row(RowRef),
    Disability {
        since: NaiveDate,
    },
    NoDisability,
    Track(Track),
    /// Months that were suspended, and how they count.
    Paused {
        months: u16,
        counting: Counting,
    },
    /// The programme ends before the months are used up.
    ProgrammeEnds(NaiveDate),
    Started(NaiveDate),
}

/// A clock as it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    pub kind: ClockKind,
    pub runs: Runs,
    pub person: Option<PersonId>,
    pub started: NaiveDate,
    /// Months allowed in all.
    pub allowed: u16,
    /// Months used by the end of the current month.
    pub used: u16,
    pub end: ClockEnd,
    pub because: Vec<Because>,
}

impl Clock {
    pub fn left(&self) -> u16 {
        self.allowed.saturating_sub(self.used)
    }

    /// Days from `today` to the last day covered; negative once it is past.
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        match self.end {
            ClockEnd::On(day) => Some((day - today).num_days()),
            ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        }
    }
}

/// Every clock of a household, as of `today`, those that end first in front.
pub fn clocks(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Vec<Clock> {
    let mut found: Vec<Clock> = Vec::new();
    for enrollment in &file.enrollments {
        let Some(programme) = book.programme(&enrollment.programme) else {
            continue;
        };
        for component in &programme.components {
            found.extend(support(file, enrollment, programme, component, book, today));
        }
    }
    for placement in &file.placements {
        found.extend(grace(file, placement, book, today));
        found.extend(contract(file, placement, book, today));
    }
    let key = |clock: &Clock| match clock.end {
        ClockEnd::Waiting => (0, today),
        ClockEnd::On(day) => (1, day),
        ClockEnd::Broken(day) => (2, day),
    };
    found.sort_by_key(key);
    found
}

/// The clock of a component with a limit of months.
pub fn support(
    file: &CaseFile,
    enrollment: &Enrollment,
    programme: &Programme,
    component: &Component,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Clock> {
    component.months.as_ref()?;
    let horizon = Month::of(today).plus(FAR);
    let plan = schedule::schedule(file, enrollment, programme, component, book, horizon)?;
    let (allowed, row) = plan.limit.clone()?;
    let last = plan.lines().map(|(month, _)| month).last();
    let end = match (plan.end, last) {
        (End::LimitReached, Some(month)) => ClockEnd::On(month.last()),
        (End::ProgrammeEnds(day), Some(month)) => ClockEnd::On(day.min(month.last())),
        (End::Left(day), _) => ClockEnd::Broken(day),
        (End::Paused, _) => ClockEnd::Waiting,
        (End::Open, Some(month)) => ClockEnd::On(month.last()),
        (_, None) => return None,
    };
    let id = enrollment.id;
    Some(Clock {
        kind: ClockKind::Support,
        runs: Runs::Enrollment {
            id,
            programme: programme.code.clone(),
            component: component.code.clone(),
        },
        person: enrollment.subject.person(),
        started: plan.first.first().max(enrollment.started()?),
        allowed,
        used: used_by(&plan, Month::of(today)),
        end,
        because: why_support(file, enrollment, &plan, row, today),
    })
}

/// Months of the limit used up by the end of `month`.
fn used_by(plan: &Schedule, month: Month) -> u16 {
    let counts = |state: &MonthState| match state {
        MonthState::Due(_) => true,
        MonthState::Paused => plan.counting == Counting::Calendar,
        _ => false,
    };
    let used = plan
        .iter()
        .filter(|(m, state)| *m <= month && counts(state))
        .count();
    u16::try_from(used).unwrap_or(u16::MAX)
}

fn why_support(
    file: &CaseFile,
    enrollment: &Enrollment,
    plan: &Schedule,
    row: RowRef,
    today: NaiveDate,
) -> Vec<Because> {
    let mut why = vec![Because::Row(row), Because::Track(enrollment.track)];
    if let Some(person) = file.person_of(enrollment) {
        why.push(disability(person, today));
    }
    let paused = plan
        .iter()
        .filter(|(m, s)| *m <= Month::of(today) && **s == MonthState::Paused);
    let months = u16::try_from(paused.count()).unwrap_or(u16::MAX);
    if months > 0 {
        why.push(Because::Paused {
            months,
            counting: plan.counting,
        });
    }
    if let End::ProgrammeEnds(day) = plan.end {
        why.push(Because::ProgrammeEnds(day));
    }
    why
}

fn disability(person: &Member, today: NaiveDate) -> Because {
    let on_record = person
        .disabilities
        .iter()
        .filter(|d| d.until.is_none_or(|u| today <= u));
    match on_record.map(|d| d.from).min() {
        Some(since) => Because::Disability { since },
        None => Because::NoDisability,
    }
}

/// The months in which NAF does not count what the person earns
/// (domain facts 2.9). Runs only where the household is in a NAF programme.
fn grace(
    file: &CaseFile,
    placement: &Placement,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Clock> {
    let in_naf = file.enrollments.iter().any(|e| {
        book.programme(&e.programme)
            .is_some_and(|p| p.agency == "naf" && p.pillar == "karama")
    });
    let (kind, rule) = match placement.terms.kind {
        Kind::Employer | Kind::Branch => (ClockKind::GraceJob, "naf.grace-job-months"),
        Kind::Project => (ClockKind::GraceProject, "naf.grace-project-months"),
    };
    in_naf.then(|| {
        months_from(
            file,
            placement,
            placement.started()?,
            kind,
            rule,
            book,
            today,
        )
    })?
}

fn contract(
    file: &CaseFile,
    placement: &Placement,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Clock> {
    let from = placement.terms.contract_from?;
    let rule = "nep.contract-months";
    months_from(
        file,
        placement,
        from,
        ClockKind::Contract,
        rule,
        book,
        today,
    )
}

/// A clock of whole months by the calendar, from a day on.
fn months_from(
    file: &CaseFile,
    placement: &Placement,
    from: NaiveDate,
    kind: ClockKind,
    rule: &str,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Clock> {
    let person = file.household.member(placement.person);
    let situation = Situation {
        person,
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
    Some(Clock {
        kind,
        runs: Runs::Placement(placement.id),
        person: Some(placement.person),
        started: from,
        allowed,
        used: begun_months(from, today).min(allowed),
        end,
        because: vec![Because::Row(row.name(rule)), Because::Started(from)],
    })
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
