//! A programme: who runs it, whom it takes, and what it pays.

use crate::place::Bilingual;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Whom a programme enrolls.
    Enrolls { Household = "household", Person = "person" }
}

vocabulary! {
    /// Whose money a component is.
    Payer {
        Naf = "naf",
        Nep = "nep",
        Def = "def",
        /// The fund that supports productive branches.
        BranchFund = "branch-fund",
    }
}

/// Where the amount of a component comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountSource {
    /// Decided by the agency, household by household; no formula is public.
    Decided,
    /// The rule of that name, in fils a month.
    Rule(String),
    /// The rule of that name is a share of the placement's wage.
    ShareOfWage(String),
}

/// One thing a programme pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Unique in the programme: `transport`.
    pub code: String,
    pub name: Bilingual,
    pub payer: Payer,
    pub amount: AmountSource,
    /// The rule that says for how many months; without one it has no end.
    pub months: Option<String>,
}

/// A programme as the book describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// `nep-transport`
    pub code: String,
    pub name: Bilingual,
    /// Short enough for a column of 22 cells.
    pub short: Bilingual,
    /// Code of the agency that runs it.
    pub agency: String,
    /// Pillar of the strategy: `karama`, `forsa`, `tamkeen`, `sumoud`.
    pub pillar: String,
    pub enrolls: Enrolls,
    /// Enrollment names the job it supports.
    pub placement: PlacementNeed,
    /// The rule that bounds the age on entry.
    pub ages: Option<String>,
    /// The rule that says when the programme itself ends.
    pub ends: Option<String>,
    pub components: Vec<Component>,
    pub line: usize,
}

vocabulary! {
    /// Whether an enrollment must name a placement.
    PlacementNeed { Required = "required", Optional = "optional", None = "none" }
}
