//! The filter language: one for panes, plain verbs and rule conditions.
//!
//! `gov:irbid members:3..5 any person(age<30 disability) "محمود"` parses to a
//! tree that prints back as it was meant; a mistake points at its column. What
//! lives here: the tree, its text, the table of [`fields`], and deciding a tree
//! for one household by its whole file ([`household`]) or for one set of facts
//! ([`evaluate`], for rule conditions). What does not: which index of a store
//! serves which part, and how texts are folded.
//!
//! The tree keeps what was written: `30d` stays thirty days from whatever day
//! it is asked on.

mod among;
pub mod brief;
pub mod evaluate;
pub mod fields;
pub mod household;
mod lex;
mod lexicon;
mod parse;
mod print;
mod problem;
mod read;
mod sort;
#[cfg(test)]
mod tests;
mod value;
mod when;

pub use among::{Among, How};
pub use fields::{FIELDS, Field, Kind, SCORE, Subject, Vocabulary};
pub use lexicon::{Codes, Lexicon};
pub use parse::{Query, order, parse, parse_condition, query};
pub(crate) use print::quoted;
pub use problem::{FilterError, Problem};
pub use sort::{Order, SORT, SortKey};
pub use value::{Op, Value};
pub use when::{Unit, When};

use std::ops::Range;

/// A filter as a tree. An empty `All` lets everything through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    All(Vec<Expr>),
    Any(Vec<Expr>),
    Not(Box<Expr>),
    Term(Term),
    /// Something about the persons, enrollments or jobs of a household.
    Among(Among),
}

/// One condition.
#[derive(Clone, Debug)]
pub struct Term {
    /// None for a word searched for in names and numbers.
    pub field: Option<&'static Field>,
    pub op: Op,
    /// Alternatives for `Is` (`gov:irbid,ajloun`), one value for the others.
    pub values: Vec<Value>,
    /// Byte range in the text it was parsed from.
    pub span: Range<usize>,
}

/// Where a term stood does not change what it says.
impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        (self.field, self.op, &self.values) == (other.field, other.op, &other.values)
    }
}
impl Eq for Term {}

impl Term {
    /// The name of its field; none for a word.
    pub fn name(&self) -> Option<&'static str> {
        self.field.map(|field| field.name)
    }
}

impl Expr {
    /// Every term of the tree, from left to right, those about persons,
    /// enrollments and jobs among them.
    pub fn terms(&self) -> Vec<&Term> {
        match self {
            Expr::All(parts) | Expr::Any(parts) => parts.iter().flat_map(Expr::terms).collect(),
            Expr::Not(inner) => inner.terms(),
            Expr::Term(term) => vec![term],
            Expr::Among(among) => among.inside.terms(),
        }
    }

    /// The terms that words are searched for by, of names, numbers and notes; not
    /// those that are denied, and not those about persons, who are looked at one
    /// by one.
    pub fn searched(&self) -> Vec<&Term> {
        match self {
            Expr::All(parts) | Expr::Any(parts) => parts.iter().flat_map(Expr::searched).collect(),
            Expr::Term(term) if matches!(term.name(), None | Some("name" | "note")) => vec![term],
            Expr::Term(_) | Expr::Not(_) | Expr::Among(_) => Vec::new(),
        }
    }

    /// Lets everything through.
    pub fn is_empty(&self) -> bool {
        matches!(self, Expr::All(parts) if parts.is_empty())
    }
}
