//! What surrounds a decision: who asks, when, under which rules.

use crate::dated::Moment;
use crate::{RuleBook, UserName};
use chrono::NaiveDate;
use std::sync::Arc;

/// Who gives a command, when, and the book that binds it. The clock is here
/// and nowhere else, so no result depends on the machine's (I24).
#[derive(Clone, Debug)]
pub struct Context {
    pub by: UserName,
    pub at: Moment,
    /// The date on the wall in Amman; a fixed one for tests and rehearsals.
    pub today: NaiveDate,
    pub book: Arc<RuleBook>,
    /// The running number the next registered household gets.
    pub next_household: u32,
    /// The same for the next employer.
    pub next_employer: u32,
}
