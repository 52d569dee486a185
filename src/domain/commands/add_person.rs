//! A person joins a household that is registered.

use super::checks;
use super::register_household::NewPerson;
use crate::person::{Member, Relation};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, PersonId};
use chrono::NaiveDate;

/// Adds a member from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddPerson {
    pub household: HouseholdId,
    pub from: NaiveDate,
    pub person: NewPerson,
}

impl AddPerson {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.from, "person.joined", context)?;
        self.person.check(context)?;
        checks::number_free(file, &self.person.particulars, None)?;
        let household = &file.household;
        checks::room(household.members.len(), checks::PEOPLE, "household")?;
        let head = |m: &&Member| m.particulars.relation == Relation::Head;
        let mut heads = household.members.iter().filter(head);
        if self.person.particulars.relation == Relation::Head {
            if heads.any(|head| head.stays_past(self.from)) {
                return Err(Refusal::new(Code::HeadTwice).at("person.relation"));
            }
        } else if !heads.any(|head| head.left.is_none()) {
            return Err(Refusal::new(Code::HeadMissing).at("person.relation"));
        }
        let id = PersonId {
            household: household.id,
            no: household.next_person(),
        };
        Ok(vec![Event::PersonAdded(Box::new(
            self.person.member(id, self.from),
        ))])
    }
}
