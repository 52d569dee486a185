//! What fields are compared with, and how.

use super::When;
use crate::Fils;
use chrono::NaiveDate;
use std::cmp::Ordering;

/// How a field is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    Is,
    Below,
    AtMost,
    Above,
    AtLeast,
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A code, or text that is searched for.
    Text(String),
    Number(u32),
    Amount(Fils),
    When(When),
    /// From one to another, both included; only for `Is`, and of one kind.
    Between(Box<(Value, Value)>),
}

impl Op {
    pub const ALL: [Op; 5] = [Op::Is, Op::Below, Op::AtMost, Op::Above, Op::AtLeast];

    /// As it is written.
    pub fn symbol(self) -> &'static str {
        match self {
            Op::Is => ":",
            Op::Below => "<",
            Op::AtMost => "<=",
            Op::Above => ">",
            Op::AtLeast => ">=",
        }
    }

    /// Whether something stands to what was asked so, given where it lies to
    /// the first and the last that was meant.
    fn fits(self, to_first: Ordering, to_last: Ordering) -> bool {
        match self {
            Op::Is => to_first != Ordering::Less && to_last != Ordering::Greater,
            Op::Below => to_first == Ordering::Less,
            Op::AtMost => to_last != Ordering::Greater,
            Op::Above => to_last == Ordering::Greater,
            Op::AtLeast => to_first != Ordering::Less,
        }
    }

    pub(super) fn fits_number(self, have: u32, value: &Value) -> bool {
        let number = |value: &Value| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        };
        self.fits_ends(have, value.ends(number))
    }

    pub(super) fn fits_amount(self, have: Fils, value: &Value) -> bool {
        let amount = |value: &Value| match value {
            Value::Amount(amount) => Some(*amount),
            _ => None,
        };
        self.fits_ends(have, value.ends(amount))
    }

    /// Whether a day stands to what was asked so: a month is its whole length.
    pub(super) fn fits_day(self, have: NaiveDate, value: &Value, today: NaiveDate) -> bool {
        self.fits_ends(have, value.days(today))
    }

    fn fits_ends<T: Ord>(self, have: T, ends: Option<(T, T)>) -> bool {
        ends.is_some_and(|(first, last)| self.fits(have.cmp(&first), have.cmp(&last)))
    }
}

impl Value {
    fn ends<T>(&self, read: impl Fn(&Value) -> Option<T>) -> Option<(T, T)> {
        match self {
            Value::Between(ends) => Some((read(&ends.0)?, read(&ends.1)?)),
            one => Some((read(one)?, read(one)?)),
        }
    }

    /// The first and the last number it means.
    pub fn numbers(&self) -> Option<(u32, u32)> {
        self.ends(|value| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        })
    }

    /// The first and the last day it means, on a day.
    pub fn days(&self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let of = |value: &Value| match value {
            Value::When(when) => Some(when.days(today)),
            _ => None,
        };
        match self {
            Value::Between(ends) => Some((of(&ends.0)?.0, of(&ends.1)?.1)),
            one => of(one),
        }
    }

    /// The text of a code or of words.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}
