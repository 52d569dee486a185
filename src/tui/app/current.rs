//! The household under the cursor, with what the lower panes show of it.

use crate::panes::enrollment_line::{self, EnrollmentLine};
use chrono::NaiveDate;
use masar_domain::timeline::{self, Timeline};
use masar_domain::{CaseFile, Month, RuleBook};
use std::sync::Arc;

/// Months before the current one in a window that was not moved.
const BEFORE: i32 = 9;

/// A household with its projections. The file is the register's; the rest
/// follows from it.
#[derive(Clone, Debug)]
pub struct Current {
    pub file: Arc<CaseFile>,
    pub lines: Vec<EnrollmentLine>,
    pub timeline: Timeline,
}

impl Current {
    pub fn of(file: Arc<CaseFile>, book: &RuleBook, today: NaiveDate, months: Months) -> Current {
        Current {
            lines: enrollment_line::lines(&file, book, today),
            timeline: months.project(&file, book, today),
            file,
        }
    }
}

/// The months that the timeline shows, and the marked one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months {
    pub from: Month,
    pub cursor: Month,
    /// How many are seen.
    pub count: i32,
}

impl Months {
    /// The months around a day, which is marked.
    pub fn around(today: NaiveDate) -> Months {
        let cursor = Month::of(today);
        Months {
            from: cursor.plus(-BEFORE),
            cursor,
            count: 1,
        }
    }

    pub fn to(self) -> Month {
        self.from.plus(self.count - 1)
    }

    /// Takes so many months, the marked one among them, moving as little as
    /// can be.
    pub fn fit(&mut self, count: i32) {
        self.count = count.max(1);
        if self.cursor < self.from {
            self.from = self.cursor;
        }
        if self.cursor > self.to() {
            self.from = self.cursor.plus(1 - self.count);
        }
    }

    pub fn project(self, file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Timeline {
        timeline::timeline(file, book, today, self.from, self.to())
    }
}
