//! A rule, its dated rows, and the name of one row.

use super::Value;
use crate::filter::Expr;
use crate::filter::evaluate::{self, Facts};
use crate::place::Bilingual;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use std::fmt;

/// Where a row comes from: the short name that rows use, and the publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: String,
    pub title: String,
}

vocabulary! {
    /// How firmly a row stands.
    Standing {
        Sourced = "sourced",
        /// Sources disagree; the note says how.
        Conflict = "conflict",
        /// The sources are silent and something had to be chosen; the note says so.
        Assumption = "assumption",
    }
}

/// Since when a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    On(NaiveDate),
    /// The source shows it in force that day; when it began is not known, so
    /// it is taken to hold before as well.
    KnownBy(NaiveDate),
}

impl Start {
    pub fn date(self) -> NaiveDate {
        match self {
            Start::On(date) | Start::KnownBy(date) => date,
        }
    }
}

/// Since when and on what grounds a row holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// From 1, rising from row to row; never used twice.
    pub version: u16,
    pub start: Start,
    pub until: Option<NaiveDate>,
    /// Ids of sources.
    pub sources: Vec<String>,
    pub standing: Standing,
    pub note: Option<Bilingual>,
    /// Line of the book on which the row begins.
    pub line: usize,
}

impl Ground {
    /// Whether its dates include `date`.
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        let begun = match self.start {
            Start::On(start) => start <= date,
            Start::KnownBy(_) => true,
        };
        begun && self.until.is_none_or(|until| date <= until)
    }
}

/// One rule through time.
#[derive(Debug)]
pub struct Rule {
    /// `nep-transport.months`
    pub name: String,
    pub title: Bilingual,
    pub rows: Vec<Row>,
}

impl Rule {
    /// The first row whose dates and condition fit, in the order of the book.
    pub fn row(&self, date: NaiveDate, facts: &dyn Facts) -> Option<&Row> {
        self.rows
            .iter()
            .find(|row| row.holds_on(date) && row.applies_to(facts))
    }
}

/// What a rule said from one day to another, under a condition.
#[derive(Debug)]
pub struct Row {
    /// From 1, rising within the rule; never used twice.
    pub version: u16,
    pub start: Start,
    pub until: Option<NaiveDate>,
    pub condition: Option<Expr>,
    pub value: Value,
    /// Ids of sources.
    pub sources: Vec<String>,
    pub standing: Standing,
    pub note: Option<Bilingual>,
    /// Line of the book on which the row begins.
    pub line: usize,
}

impl Row {
    /// Whether its dates include `date`.
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        let begun = match self.start {
            Start::On(start) => start <= date,
            Start::KnownBy(_) => true,
        };
        begun && self.until.is_none_or(|until| date <= until)
    }

    /// Whether its condition holds for these facts.
    pub fn applies_to(&self, facts: &dyn Facts) -> bool {
        self.condition
            .as_ref()
            .is_none_or(|condition| evaluate::holds(condition, facts))
    }

    /// Its name for ever.
    pub fn name(&self, rule: &Rule) -> RowRef {
        RowRef {
            rule: rule.name.clone(),
            version: self.version,
            from: self.start.date(),
        }
    }
}

/// Names one row of the book: `nep-transport.months v3 (2025-09-01)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowRef {
    pub rule: String,
    pub version: u16,
    pub from: NaiveDate,
}

impl fmt::Display for RowRef {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} v{} ({})", self.rule, self.version, self.from)
    }
}
