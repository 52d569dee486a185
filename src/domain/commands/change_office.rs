//! Another office looks after a household. Its number stays: the prefix names
//! the office that registered it.

use super::checks;
use crate::dated;
use crate::matters::MatterChange;
use crate::matters::moving::MoveChange;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, Office};
use chrono::NaiveDate;

/// Hands a household over to another office from a day on; its caseworker there
/// is still to be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeOffice {
    pub household: HouseholdId,
    pub office: Office,
    pub from: NaiveDate,
}

impl ChangeOffice {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.from, "household.from", context)?;
        if file.office_on(self.from) == self.office {
            return Err(Refusal::new(Code::NothingChanged).at("household.office"));
        }
        let offices = &file.matters.offices;
        if let Some(later) = dated::on(offices, NaiveDate::MAX).filter(|o| self.from < o.from) {
            return Err(Refusal::new(Code::StepBeforeLast)
                .at("household.from")
                .day("last", later.from));
        }
        let change = MoveChange::OfficeChanged {
            from: self.from,
            office: self.office,
        };
        let mut events = vec![Event::MatterChanged(Box::new(MatterChange::Move(change)))];
        if file.household.caseworker.is_some() {
            events.push(Event::CaseworkerAssigned(None));
        }
        Ok(events)
    }
}
