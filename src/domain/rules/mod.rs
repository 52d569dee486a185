//! The rule book: programmes, amounts, months, ages as dated rows with their
//! sources. A row is never edited, only ended and followed by another.
//!
//! The default book is embedded; an office can load its own. Which row decided
//! is always answerable: a [`RowRef`] goes with every amount and every clock.

pub mod condition;
mod graduation;
mod load;
mod path;
mod plan;
mod programme;
mod row;
mod value;

pub use graduation::{Criterion, CriterionRow, GraduationRow, Shown};
pub use load::BookError;
pub use path::{EventRule, LoanRules, OncePer, Paper, PaperAbove, Product, StageRule};
pub use plan::{After, Anchor, Plan, PlanStep, StepKind};
pub use programme::{
    AmountSource, Component, Enrolls, Paid, PaidTo, Payer, PlacementNeed, Programme,
};
pub use row::{Ground, Row, RowRef, Rule, Source, Standing, Start};
pub use value::{Counting, Value};

use crate::calendar::Calendar;
use crate::filter::evaluate::Facts;
use crate::note_template::NoteTemplates;
use chrono::NaiveDate;
use std::sync::{Arc, LazyLock};

/// Every rule there is, as one book holds them.
#[derive(Debug)]
pub struct RuleBook {
    pub name: String,
    /// The day of the newest source that went in.
    pub edition: NaiveDate,
    pub sources: Vec<Source>,
    pub programmes: Vec<Programme>,
    pub rules: Vec<Rule>,
    /// What an assessment for graduation asks.
    pub criteria: Vec<Criterion>,
    /// What such an assessment must reach, through time.
    pub graduations: Vec<GraduationRow>,
    pub plans: Vec<Plan>,
    /// Days off, as the office declared them; the fixed ones where it did not.
    pub calendar: Calendar,
    /// Beginnings of notes, as the office writes them.
    pub templates: NoteTemplates,
}

static DEFAULT: LazyLock<Result<Arc<RuleBook>, BookError>> =
    LazyLock::new(|| RuleBook::load(include_str!("../data/rules.toml")).map(Arc::new));

impl RuleBook {
    /// The embedded book. A test reads it, so it cannot fail in a released
    /// build; the error is passed on all the same.
    pub fn embedded() -> Result<Arc<RuleBook>, BookError> {
        DEFAULT.clone()
    }

    /// The embedded book as one's own, so that an office's days off can be put
    /// into it.
    pub fn embedded_anew() -> Result<RuleBook, BookError> {
        RuleBook::load(include_str!("../data/rules.toml"))
    }

    /// Reads and checks a book; the error names line and column.
    pub fn load(text: &str) -> Result<RuleBook, BookError> {
        load::load(text)
    }

    pub fn programme(&self, code: &str) -> Option<&Programme> {
        self.programmes
            .iter()
            .find(|programme| programme.code == code)
    }

    pub fn plan(&self, code: &str) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.code == code)
    }

    /// The plans that count from `on`.
    pub fn plans_on(&self, on: Anchor) -> impl Iterator<Item = &Plan> {
        self.plans.iter().filter(move |plan| plan.on == on)
    }

    pub fn rule(&self, name: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.name == name)
    }

    /// The row of `rule` that holds on `date` for these facts: the first whose
    /// dates and condition fit, in the order of the book. None is a gap in the
    /// sources, and is told as one.
    pub fn row(&self, rule: &str, date: NaiveDate, facts: &dyn Facts) -> Option<(&Rule, &Row)> {
        let rule = self.rule(rule)?;
        Some((rule, rule.row(date, facts)?))
    }
}
