//! What can be wrong with a filter.

use super::{Field, Subject};
use std::ops::Range;
use thiserror::Error;

/// What is wrong with a filter.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// Nothing asked here has such a field.
    #[error("there is no field {name:?}")]
    UnknownField { name: String, of: Subject },
    /// The field is there, but of something else.
    #[error("{} is of a {}: write any {}({}…)", .0.name, .0.subject.word(), .0.subject.word(), .0.name)]
    OfAnother(&'static Field),
    #[error("there is no {} {value:?}", field.name)]
    UnknownValue {
        field: &'static Field,
        value: String,
    },
    #[error("a value is missing")]
    MissingValue,
    #[error("{0:?} compares with a number")]
    NotANumber(&'static str),
    #[error("{0:?} compares with an amount in dinars")]
    NotAnAmount(&'static str),
    #[error("{0:?} compares with a day: 2026-09-01, 2026-09, 30d or -3m")]
    NotADay(&'static str),
    #[error("{0:?} cannot be larger or smaller: use a colon")]
    NotOrdered(&'static str),
    #[error("{0:?} is not text to be searched: use a colon")]
    NotText(&'static str),
    #[error("lists cannot be ordered by {0:?}")]
    NotSorted(&'static str),
    /// Nothing is searched for that a list could be ordered by the fit of.
    #[error("no words are searched for: write some before sort:-score")]
    NothingSearched,
    #[error("the first of a range is larger than the last")]
    Backward,
    /// There are no words of such a thing to search in.
    #[error("only names are searched for bare words")]
    NoWords(Subject),
    /// Of this thing nothing can be asked here.
    #[error("this cannot be asked here")]
    NotHere(Subject),
    #[error("a quotation mark is not closed")]
    OpenQuotation,
    #[error("a parenthesis is not closed")]
    OpenParenthesis,
    #[error("this does not belong here")]
    Unexpected,
    #[error("too deeply nested")]
    TooDeep,
    #[error("too long")]
    TooLong,
}

impl Problem {
    /// The message that tells it; its hint tells what to do.
    pub fn message(&self) -> &'static str {
        match self {
            Problem::UnknownField { .. } => "filter-unknown-field",
            Problem::OfAnother(_) => "filter-of-another",
            Problem::UnknownValue { .. } => "filter-unknown-value",
            Problem::MissingValue => "filter-missing-value",
            Problem::NotANumber(_) => "filter-not-a-number",
            Problem::NotAnAmount(_) => "filter-not-an-amount",
            Problem::NotADay(_) => "filter-not-a-day",
            Problem::NotOrdered(_) => "filter-not-ordered",
            Problem::NotText(_) => "filter-not-text",
            Problem::NotSorted(_) => "filter-not-sorted",
            Problem::NothingSearched => "filter-nothing-searched",
            Problem::Backward => "filter-backward",
            Problem::NoWords(_) => "filter-no-words",
            Problem::NotHere(_) => "filter-not-here",
            Problem::OpenQuotation => "filter-open-quotation",
            Problem::OpenParenthesis => "filter-open-parenthesis",
            Problem::Unexpected => "filter-unexpected",
            Problem::TooDeep => "filter-too-deep",
            Problem::TooLong => "filter-too-long",
        }
    }
}

/// A mistake and its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("column {column}: {problem}")]
pub struct FilterError {
    pub problem: Problem,
    /// Byte range in the text.
    pub span: Range<usize>,
    /// Counted in characters from 1.
    pub column: usize,
}
