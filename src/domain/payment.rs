//! What is known of paying a line: each attempt, its amount and its outcome.

use crate::dated::{Moment, day};
use crate::instruction::InstructionState;
use crate::{Fils, Month};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One attempt to pay one line, as it stands now. The line is the enrollment's
/// component and month; a quarterly line is named by its first month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    pub component: String,
    pub month: Month,
    /// From 1; a new attempt only after a rejection or a return.
    pub attempt: u16,
    /// Fils; always more than nothing.
    pub amount: Fils,
    pub state: InstructionState,
    /// The day of that state.
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// The bank's reason code for a rejection or return: `AC04`.
    pub bank_reason: String,
    pub recorded: Moment,
}
