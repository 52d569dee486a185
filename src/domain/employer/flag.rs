//! What went wrong at an employer, as somebody found it (domain facts 3.2, 8).

use crate::PlacementId;
use crate::dated::day;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What an employer is known for.
    Mark {
        /// Dismissed staff to put supported hires in their place.
        DismissedToReplace = "dismissed-to-replace",
        WagesLate = "wages-late",
        WagesBelowMinimum = "wages-below-minimum",
        /// Pays by bank and takes part of it back.
        CashBack = "cash-back",
    }
}

/// One finding about an employer. It is never taken back: what was found stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    pub mark: Mark,
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// The placement whose wages show it, where one does.
    pub placement: Option<PlacementId>,
    pub note: String,
}
