//! When a family can stand on its own: the criteria of an assessment, and what
//! the assessment must reach. No official criteria are public, so every row is
//! an assumption that says so; an office with its own loads its own book.

use super::{Ground, RuleBook};
use crate::place::Bilingual;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

vocabulary! {
    /// What the file itself can say about a criterion. It is proposed; a person
    /// confirms it.
    Shown {
        /// Somebody of the family has held a job or project for so many months.
        WorkHeld = "work-held",
        /// A contract is on record for whoever works.
        Contract = "contract",
        /// Registration with social security is on record for whoever works.
        SocialSecurity = "social-security",
        /// No grievance of the family waits for its answer.
        NoOpenGrievance = "no-open-grievance",
    }
}

/// One criterion through time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// `income-above-line`
    pub code: String,
    pub name: Bilingual,
    /// Short enough for the label of a field.
    pub short: Bilingual,
    pub rows: Vec<CriterionRow>,
}

/// What a criterion asked for from one day to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionRow {
    pub ground: Ground,
    /// Points that meeting it brings.
    pub weight: u16,
    /// Without it nobody graduates, whatever the points.
    pub required: bool,
    /// What shows that it is met.
    pub evidence: Bilingual,
    pub shown: Option<Shown>,
    /// For how many months work was held; where `shown` asks for it.
    pub months: Option<u16>,
}

/// What an assessment must reach, and how long the file is watched after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GraduationRow {
    pub ground: Ground,
    /// Points needed.
    pub points: u32,
    /// Months of the watch.
    pub watch: u16,
    /// Months after the graduation at which the family is looked at, rising.
    pub checks: Vec<u16>,
}

impl Criterion {
    /// What it asks for on `date`.
    pub fn row_on(&self, date: NaiveDate) -> Option<&CriterionRow> {
        self.rows.iter().find(|row| row.ground.holds_on(date))
    }

    /// The row of that version, whatever the day.
    pub fn version(&self, version: u16) -> Option<&CriterionRow> {
        self.rows.iter().find(|row| row.ground.version == version)
    }
}

impl RuleBook {
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria
            .iter()
            .find(|criterion| criterion.code == code)
    }

    /// The criteria of an assessment on `date`, in the order of the book.
    pub fn criteria_on(
        &self,
        date: NaiveDate,
    ) -> impl Iterator<Item = (&Criterion, &CriterionRow)> {
        self.criteria
            .iter()
            .filter_map(move |criterion| Some((criterion, criterion.row_on(date)?)))
    }

    /// What an assessment of `date` must reach; none is a gap in the book.
    pub fn graduation_on(&self, date: NaiveDate) -> Option<&GraduationRow> {
        self.graduations
            .iter()
            .find(|row| row.ground.holds_on(date))
    }
}
