//! Who gives commands, and what came of them.

use crate::state::standing::Standing;
use chrono::NaiveDate;
use masar_domain::dated::Moment;
use masar_domain::{About, Context, HouseholdId, Refusal, RuleBook, UserName};
use std::sync::Arc;

/// Who gives commands, and when it is for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    pub by: UserName,
    pub at: Moment,
    /// The date on the wall, or a fixed one for tests and rehearsals.
    pub today: NaiveDate,
}

impl Caller {
    /// What is decided by: this caller, that rule book, and the numbers that are
    /// next where the register stands there.
    pub(crate) fn context(&self, book: &Arc<RuleBook>, standing: &Standing) -> Context {
        Context {
            by: self.by.clone(),
            at: self.at,
            today: self.today,
            book: Arc::clone(book),
            next_household: standing.next_household,
            next_employer: standing.next_employer,
        }
    }
}

/// Whether commands given together stand or fall together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    EachAlone,
    AllOrNothing,
}

/// A command that was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Its entry in the journal.
    pub sequence: u64,
    /// What it changed or began.
    pub about: About,
    /// It had been carried out before, and nothing was changed now (I35).
    pub repeated: bool,
}

impl Receipt {
    /// The household it changed or registered, where it is one.
    pub fn household(&self) -> Option<HouseholdId> {
        self.about.household()
    }
}

/// What came of one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done(Receipt),
    Refused(Refusal),
    /// It would have been carried out, had the others not been refused.
    HeldBack,
}

impl Outcome {
    /// The receipt, where there is one.
    pub fn done(&self) -> Option<Receipt> {
        match self {
            Outcome::Done(receipt) => Some(*receipt),
            Outcome::Refused(_) | Outcome::HeldBack => None,
        }
    }
}

/// What came of commands given together, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub outcomes: Vec<Outcome>,
}

impl Given {
    /// How many were carried out now.
    pub fn carried_out(&self) -> usize {
        self.outcomes
            .iter()
            .filter_map(Outcome::done)
            .filter(|r| !r.repeated)
            .count()
    }
}
