//! The filter language: one for panes, plain verbs and rule conditions.
//!
//! `gov:irbid aid:active members>=5 "محمود"` parses to a tree that prints back
//! as it was meant; a mistake points at its column. What a field means is the
//! business of whoever evaluates the tree, except for its name, which
//! [`fields`] knows in both languages.

pub mod evaluate;
pub mod fields;
mod lex;
mod parse;
mod print;

pub use parse::{FilterError, Problem, parse};

use std::ops::Range;

/// A filter as a tree. An empty `All` lets everything through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    All(Vec<Expr>),
    Any(Vec<Expr>),
    Not(Box<Expr>),
    Term(Term),
}

/// One condition.
#[derive(Clone, Debug)]
pub struct Term {
    /// Canonical field name; none for a word searched for in names and numbers.
    pub field: Option<&'static str>,
    pub op: Op,
    /// Alternatives for `Is` (`gov:irbid,ajloun`), one value for the others.
    pub values: Vec<String>,
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

/// How a field is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    Is,
    Below,
    AtMost,
    Above,
    AtLeast,
}

impl Op {
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
}

impl Expr {
    /// Every term of the tree, from left to right.
    pub fn terms(&self) -> Vec<&Term> {
        match self {
            Expr::All(parts) | Expr::Any(parts) => parts.iter().flat_map(Expr::terms).collect(),
            Expr::Not(inner) => inner.terms(),
            Expr::Term(term) => vec![term],
        }
    }
}
