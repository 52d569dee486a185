//! What is due to one enrollment for one component, month by month: the pure
//! consequence of what is on record and of the rule book.
//!
//! A month goes by the state on its first day (or on the day support began).
//! Only months that were due count towards the limit, unless the row says that
//! the calendar counts. Once the limit is reached the count is over; coming
//! back after a gap continues it (I6, I7).

use crate::enrollment::{Enrollment, State};
use crate::money::MoneyError;
use crate::person::Member;
use crate::placement::Placement;
use crate::proration;
use crate::rules::condition::Situation;
use crate::rules::{AmountSource, Component, Counting, Programme, RowRef, RuleBook, Value};
use crate::{CaseFile, Fils, Month};
use chrono::NaiveDate;

/// No schedule runs longer than this many months; a limit on work, not a rule.
const LONGEST: i32 = 1200;

/// One line of money due: who, what, for which month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Fils for the months the line covers.
    pub amount: Fils,
    /// How many months it covers: 1, or 3 where money comes by the quarter.
    pub months: i32,
    /// Which month of the limit this is, from 1.
    pub number: u16,
    /// The row the amount comes from; none where an agency decided it.
    pub amount_row: Option<RowRef>,
}

/// What a month is for a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MonthState {
    Due(Line),
    /// Covered by the line of an earlier month of the quarter.
    Covered,
    /// Suspended: nothing is due.
    Paused,
    /// Nothing is due, and not because of a suspension.
    NotDue,
    /// In force, but no rule or decision says how much: a gap, told as one.
    Unknown,
}

/// Why a schedule has no line after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The months of the limit are used up.
    LimitReached,
    /// The programme itself ends.
    ProgrammeEnds(NaiveDate),
    /// Stopped, graduated, died, or the job ended: nothing has been due since
    /// that day.
    Left(NaiveDate),
    /// Suspended now: the end moves as long as that lasts.
    Paused,
    /// No end is in sight.
    Open,
}

/// A component's months from the first on record to the horizon.
#[derive(Clone, Debug)]
pub struct Schedule {
    pub first: Month,
    pub months: Vec<MonthState>,
    pub end: End,
    /// The limit that held last, and the row it comes from.
    pub limit: Option<(u16, RowRef)>,
    /// How suspended months were counted.
    pub counting: Counting,
}

impl Schedule {
    /// Each month with its state.
    pub fn iter(&self) -> impl Iterator<Item = (Month, &MonthState)> {
        self.months
            .iter()
            .enumerate()
            .map(|(n, state)| (self.first.plus(n as i32), state))
    }

    /// Each month with money due.
    pub fn lines(&self) -> impl Iterator<Item = (Month, &Line)> {
        self.iter().filter_map(|(month, state)| match state {
            MonthState::Due(line) => Some((month, line)),
            _ => None,
        })
    }

    pub fn state(&self, month: Month) -> Option<&MonthState> {
        usize::try_from(month.since(self.first))
            .ok()
            .and_then(|n| self.months.get(n))
    }
}

/// Works a component's months out, up to and including `horizon`. None while
/// the enrollment has never been active.
pub fn schedule(
    file: &CaseFile,
    enrollment: &Enrollment,
    programme: &Programme,
    component: &Component,
    book: &RuleBook,
    horizon: Month,
) -> Option<Schedule> {
    let started = enrollment.started()?;
    let first = Month::of(started);
    let last = horizon.min(first.plus(LONGEST));
    let facts = Facts {
        enrollment,
        programme,
        component,
        book,
        started,
        person: file.person_of(enrollment),
        placement: enrollment.placement.and_then(|id| file.placement(id)),
    };
    let mut run = Run {
        used: 0,
        limit: None,
        counting: Counting::MonthsPaid,
        end: End::Open,
    };
    let mut months = Vec::new();
    for month in first.through(last) {
        match facts.month(month, &mut run) {
            Some(state) => months.push(state),
            None => break,
        }
    }
    Some(Schedule {
        first,
        months,
        end: run.end,
        limit: run.limit,
        counting: run.counting,
    })
}

/// What stays the same from month to month.
struct Facts<'a> {
    enrollment: &'a Enrollment,
    programme: &'a Programme,
    component: &'a Component,
    book: &'a RuleBook,
    started: NaiveDate,
    person: Option<&'a Member>,
    placement: Option<&'a Placement>,
}

/// What is carried from month to month.
struct Run {
    used: u16,
    limit: Option<(u16, RowRef)>,
    counting: Counting,
    end: End,
}

impl Facts<'_> {
    /// One month; none once the component is over for good.
    fn month(&self, month: Month, run: &mut Run) -> Option<MonthState> {
        let on = month.first().max(self.started);
        if let Some(end) = self.programme_end(on).filter(|end| *end < on) {
            // A suspension or a stop before it is what is told of first.
            if run.end == End::Open {
                run.end = End::ProgrammeEnds(end);
            }
            return None;
        }
        self.limit_on(on, run);
        if run
            .limit
            .as_ref()
            .is_some_and(|(limit, _)| run.used >= *limit)
        {
            run.end = End::LimitReached;
            return None;
        }
        if let Some(gone) = self.gone_by(on) {
            run.end = End::Left(gone);
            return Some(MonthState::NotDue);
        }
        match self.enrollment.step_on(on).map(|step| (step.to, step.on)) {
            Some((state, _)) if state.pays() => {
                run.end = End::Open;
                Some(self.due(month, on, run))
            }
            Some((State::Suspended, _)) => {
                run.end = End::Paused;
                run.used += u16::from(run.counting == Counting::Calendar && run.limit.is_some());
                Some(MonthState::Paused)
            }
            Some((_, since)) => {
                run.end = End::Left(since);
                Some(MonthState::NotDue)
            }
            None => Some(MonthState::NotDue),
        }
    }

    fn situation(&self, on: NaiveDate) -> Situation<'_> {
        Situation {
            person: self.person,
            placement: self.placement,
            track: self.enrollment.track,
            on,
        }
    }

    fn programme_end(&self, on: NaiveDate) -> Option<NaiveDate> {
        let rule = self.programme.ends.as_ref()?;
        match self.book.row(rule, on, &self.situation(on))?.1.value {
            Value::Date(end) => Some(end),
            _ => None,
        }
    }

    /// Running participants move to new terms by date: each month asks anew.
    fn limit_on(&self, on: NaiveDate, run: &mut Run) {
        let Some(rule) = &self.component.months else {
            return;
        };
        run.limit = None;
        if let Some((rule, row)) = self.book.row(rule, on, &self.situation(on))
            && let Value::Months(limit, counting) = row.value
        {
            run.limit = Some((limit, row.name(rule)));
            run.counting = counting;
        }
    }

    /// The day since which the person has left, or the job has ended.
    fn gone_by(&self, on: NaiveDate) -> Option<NaiveDate> {
        let left = self
            .person
            .and_then(|p| p.left.as_ref())
            .map(|left| left.on);
        let ended = self.placement.and_then(Placement::ended);
        [left, ended]
            .into_iter()
            .flatten()
            .filter(|day| *day <= on)
            .min()
    }

    fn due(&self, month: Month, on: NaiveDate, run: &mut Run) -> MonthState {
        let found = match &self.component.amount {
            AmountSource::Decided => return self.decided(month, run),
            AmountSource::Rule(rule) => self.amount_by_rule(rule, on),
            AmountSource::ShareOfWage(rule) => self.share_of_wage(rule, on),
        };
        match found {
            Ok(Some((amount, row))) if amount.is_payable() => {
                run.used += 1;
                let line = Line {
                    amount,
                    months: 1,
                    number: run.used,
                    amount_row: Some(row),
                };
                MonthState::Due(line)
            }
            _ => MonthState::Unknown,
        }
    }

    fn amount_by_rule(
        &self,
        rule: &str,
        on: NaiveDate,
    ) -> Result<Option<(Fils, RowRef)>, MoneyError> {
        Ok(self
            .book
            .row(rule, on, &self.situation(on))
            .and_then(|(rule, row)| match row.value {
                Value::Amount(amount) => Some((amount, row.name(rule))),
                _ => None,
            }))
    }

    fn share_of_wage(
        &self,
        rule: &str,
        on: NaiveDate,
    ) -> Result<Option<(Fils, RowRef)>, MoneyError> {
        let Some(placement) = self.placement else {
            return Ok(None);
        };
        let Some((rule, row)) = self.book.row(rule, on, &self.situation(on)) else {
            return Ok(None);
        };
        match row.value {
            Value::Percent(points) => {
                Ok(Some((placement.terms.wage.share(points)?, row.name(rule))))
            }
            _ => Ok(None),
        }
    }

    /// A decided amount, whole in the first month of its period.
    fn decided(&self, month: Month, run: &mut Run) -> MonthState {
        let Some(decision) = self.enrollment.decision_for(month) else {
            return MonthState::Unknown;
        };
        let months = decision.period.months();
        if month.since(decision.from) % months != 0 {
            return MonthState::Covered;
        }
        run.used = run.used.saturating_add(1);
        MonthState::Due(Line {
            amount: decision.amount,
            months,
            number: run.used,
            amount_row: None,
        })
    }
}

/// A line's amount for each of the months it covers, summing to it.
pub fn by_month(line: &Line) -> Vec<Fils> {
    proration::split(line.amount, line.months.unsigned_abs())
}
