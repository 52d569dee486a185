//! What an enrollment of a programme goes through beside its states: stages,
//! papers, the event it answers, the product that is chosen, a loan.
//!
//! All of it is rows of the book; no programme has code of its own.

use crate::place::Bilingual;
use crate::vocabulary::vocabulary;

/// A stage of a programme's own path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRule {
    /// Unique in the programme: `select`.
    pub code: String,
    pub name: Bilingual,
    /// Codes of the stages that may follow; none where the path ends here.
    pub next: Vec<String>,
    /// Codes of the papers that have to be seen before it is reached.
    pub papers: Vec<String>,
}

impl StageRule {
    /// The path ends here.
    pub fn ends(&self) -> bool {
        self.next.is_empty()
    }
}

/// A paper that somebody has to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub code: String,
    pub name: Bilingual,
}

/// Something that happens to a family and that a programme answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRule {
    pub code: String,
    pub name: Bilingual,
    /// Codes of the papers that have to be seen before it is paid for.
    pub papers: Vec<String>,
    /// The rule that says how many days after the event it is asked for.
    pub window: Option<String>,
}

/// One of several things a programme offers; rows may speak of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    pub code: String,
    pub name: Bilingual,
}

/// The rules of a loan. Its ceiling binds; what the book says of margin, grace
/// and repayment is told beside the contract, which decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoanRules {
    /// The stage that has to be reached before a contract.
    pub stage: Option<String>,
    /// The stage that means that nothing is owed any more.
    pub settled: Option<String>,
    /// Rule of the most that is lent.
    pub ceiling: Option<String>,
    pub margin: Option<String>,
    pub grace: Option<String>,
    pub repayment: Option<String>,
    pub fee: Option<String>,
    /// Rule of the working days in which it is decided.
    pub decision_days: Option<String>,
    /// Rule of how many of the last tranches wait for registration with social
    /// security.
    pub tranches_after_proof: Option<String>,
    /// A paper that has to be seen for a principal above what a rule says.
    pub paper_above: Option<PaperAbove>,
}

/// A paper needed above an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperAbove {
    pub paper: String,
    pub rule: String,
}

vocabulary! {
    /// How often one subject may be enrolled in a programme.
    OncePer {
        /// Once for ever: a return continues it.
        Subject = "subject",
        /// Once for each event.
        Event = "event",
        /// Once for each product.
        Product = "product",
    }
}
