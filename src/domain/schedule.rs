//! What is due to one enrollment for one component, month by month: the pure
//! consequence of what is on record and of the rule book.
//!
//! A month goes by the state on its first day (or on the day support began).
//! Only months that were due count towards the limit, unless the row says that
//! the calendar counts. Once the limit is reached the count is over; coming
//! back after a gap continues it (I6, I7).

pub(crate) mod walk;

use crate::enrollment::Enrollment;
use crate::proration;
use crate::rules::{Component, Counting, Programme, RowRef, RuleBook};
use crate::{CaseFile, Fils, Month};
use chrono::NaiveDate;
use walk::{Mark, Walk};

/// No schedule runs longer than this many months; a limit on work, not a rule.
const LONGEST: i32 = 1200;

/// One line of money due: who, what, for which month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Fils for the months the line covers.
    pub amount: Fils,
    /// How many months it covers: 1, or up to 3 where money comes by the
    /// quarter.
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

/// A component's months from the first on record to the horizon, or to the
/// last that can matter: of what was stopped for good, the months after it are
/// left out.
#[derive(Clone, Debug)]
pub struct Schedule {
    pub first: Month,
    pub months: Vec<MonthState>,
    pub end: End,
    /// The limit that held last, and the row it comes from; a person may have
    /// set it where no row does.
    pub limit: Option<(u16, Option<RowRef>)>,
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

/// Works a component's months out, up to and including `horizon`, or up to the
/// last one after which nothing can be due any more. None while the enrollment
/// has never been active.
pub fn schedule(
    file: &CaseFile,
    enrollment: &Enrollment,
    programme: &Programme,
    component: &Component,
    book: &RuleBook,
    horizon: Month,
) -> Option<Schedule> {
    let mut walk = Walk::new(file, enrollment, programme, component, book)?;
    let first = walk.ahead();
    let mut months = Vec::new();
    while walk.ahead() <= horizon {
        match walk.next() {
            Some((_, mark)) => months.push(mark.into()),
            None => break,
        }
    }
    Some(Schedule {
        first,
        months,
        end: walk.end,
        limit: walk
            .limit
            .map(|limit| (limit.months, limit.row.map(|row| row.name()))),
        counting: walk.counting,
    })
}

impl From<Mark<'_>> for MonthState {
    fn from(mark: Mark<'_>) -> MonthState {
        match mark {
            Mark::Due {
                amount,
                months,
                number,
                row,
            } => MonthState::Due(Line {
                amount,
                months,
                number,
                amount_row: row.map(|row| row.name()),
            }),
            Mark::Covered => MonthState::Covered,
            Mark::Paused => MonthState::Paused,
            Mark::NotDue => MonthState::NotDue,
            Mark::Unknown => MonthState::Unknown,
        }
    }
}

/// A line's amount for each of the months it covers, summing to it.
pub fn by_month(line: &Line) -> Vec<Fils> {
    proration::split(line.amount, line.months.unsigned_abs())
}
