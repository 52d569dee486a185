//! What is asked of several: at least one person, none, all, so many.

use super::{Expr, Op, Subject, Value};
use std::ops::Range;

/// `any person(age<30)`, `count person(age<18)>=3`.
#[derive(Clone, Debug)]
pub struct Among {
    pub how: How,
    pub subject: Subject,
    /// What each of them is asked.
    pub inside: Box<Expr>,
    /// Byte range in the text it was parsed from.
    pub span: Range<usize>,
}

/// Where it stood does not change what it says.
impl PartialEq for Among {
    fn eq(&self, other: &Self) -> bool {
        (&self.how, self.subject, &self.inside) == (&other.how, other.subject, &other.inside)
    }
}
impl Eq for Among {}

/// How many of them it must hold for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// At least one.
    Any,
    None,
    /// Every one, also where there is none.
    All,
    /// So many: numbers, as for a field.
    Count(Op, Vec<Value>),
}

impl How {
    /// Every way there is, as it is written, with its Arabic word.
    pub const WORDS: [(&'static str, &'static str); 4] =
        [("any", "أي"), ("no", "بلا"), ("all", "كل"), ("count", "عدد")];

    /// As it is written.
    pub fn word(&self) -> &'static str {
        match self {
            How::Any => "any",
            How::None => "no",
            How::All => "all",
            How::Count(..) => "count",
        }
    }

    /// Whether it holds where `fitting` of `all` fit.
    pub(super) fn holds(&self, fitting: u32, all: u32) -> bool {
        match self {
            How::Any => fitting > 0,
            How::None => fitting == 0,
            How::All => fitting == all,
            How::Count(op, values) => values.iter().any(|value| op.fits_number(fitting, value)),
        }
    }
}
