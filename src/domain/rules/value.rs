//! What a row can say: an amount, a number of months, a share, a range, a date.

use crate::Fils;
use crate::money::BasisPoints;
use chrono::NaiveDate;
use std::fmt;

/// How the months of a clock are counted when support pauses. The sources are
/// silent, so it is a setting of the row, and the row says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// Only months that were due count: a pause moves the end.
    MonthsPaid,
    /// Every month from the start counts: a pause loses its months.
    Calendar,
}

/// The value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Fils a month.
    Amount(Fils),
    /// The least and the most in fils, as sources report it.
    Amounts(Fils, Fils),
    Months(u16, Counting),
    /// A share of the wage.
    Percent(BasisPoints),
    /// From and to, in full years, both allowed.
    Ages(u32, u32),
    Date(NaiveDate),
    Count(u32),
    /// From and to, in days after an event.
    Days(u32, u32),
}

impl Value {
    /// The kind as the book writes it; all rows of a rule share one.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Amount(_) => "amount",
            Value::Amounts(..) => "amounts",
            Value::Months(..) => "months",
            Value::Percent(_) => "percent",
            Value::Ages(..) => "ages",
            Value::Date(_) => "date",
            Value::Count(_) => "count",
            Value::Days(..) => "days",
        }
    }
}

impl fmt::Display for Value {
    /// Figures only; the unit's word belongs to the message catalogue.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Amount(fils) => fils.fmt(out),
            Value::Amounts(least, most) => write!(out, "{least}-{most}"),
            Value::Months(months, _) => months.fmt(out),
            Value::Percent(points) => write!(out, "{points}%"),
            Value::Ages(from, to) | Value::Days(from, to) => write!(out, "{from}-{to}"),
            Value::Date(date) => date.fmt(out),
            Value::Count(count) => count.fmt(out),
        }
    }
}
