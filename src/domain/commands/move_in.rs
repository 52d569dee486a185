//! People come from another household of the register: the other half of a
//! move or a merger.

use super::checks;
use super::coming::{self, Arrival};
use crate::life::Belongings;
use crate::person::Relation;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId, PersonId};
use chrono::NaiveDate;

/// Takes people in on a day, with what they bring along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveIn {
    pub household: HouseholdId,
    pub on: NaiveDate,
    pub coming: Vec<Belongings>,
}

impl MoveIn {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "person.joined", context)?;
        coming::room(file, &self.coming)?;
        let mut heads = file.household.members.iter();
        let has_head = heads.any(|m| m.left.is_none() && m.particulars.relation == Relation::Head);
        if !has_head {
            return Err(Refusal::new(Code::HouseholdEmpty)
                .at("household")
                .text("id", self.household));
        }
        let mut arrival = Arrival::new(self.household, Some(file), self.on, context);
        let first = file.household.next_person();
        let mut events = Vec::new();
        for (no, brought) in (first..).zip(&self.coming) {
            if brought.comer.relation == Relation::Head {
                return Err(Refusal::new(Code::HeadTwice).at("person.relation"));
            }
            checks::number_free(file, &brought.member.particulars, None)?;
            let member = arrival.member(brought, no);
            let person: PersonId = member.id;
            events.push(Event::PersonAdded(Box::new(member)));
            events.extend(arrival.events(brought, person));
        }
        Ok(events)
    }
}
