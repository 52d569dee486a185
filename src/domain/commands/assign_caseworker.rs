//! Who looks after a household.

use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Event, HouseholdId, UserName};

/// Assigns a household to a caseworker, or to nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignCaseworker {
    pub household: HouseholdId,
    pub caseworker: Option<UserName>,
}

impl AssignCaseworker {
    pub(super) fn decide(&self, file: &CaseFile) -> Result<Vec<Event>, Refusal> {
        if file.household.caseworker == self.caseworker {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![Event::CaseworkerAssigned(self.caseworker.clone())])
    }
}
