//! People of one household become one of their own: the other half of a split.

use super::checks;
use super::coming::Arrival;
use super::edit_household::PhoneGiven;
use crate::dated::{Dated, Moment};
use crate::household::Household;
use crate::life::Belongings;
use crate::person::Relation;
use crate::place::Address;
use crate::refusal::{Code, Refusal};
use crate::{Context, Event, HouseholdId, Office, UserName};
use chrono::NaiveDate;

/// Registers a household of people who come from another one, with what they
/// bring along. Exactly one of them is its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundHousehold {
    pub office: Office,
    pub on: NaiveDate,
    pub address: Address,
    pub phones: Vec<PhoneGiven>,
    pub caseworker: Option<UserName>,
    pub coming: Vec<Belongings>,
}

impl FoundHousehold {
    pub(super) fn decide(&self, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "person.joined", context)?;
        checks::address(&self.address)?;
        self.phones.iter().try_for_each(PhoneGiven::check)?;
        checks::room(
            self.coming.len().saturating_sub(1),
            checks::PEOPLE,
            "household",
        )?;
        let heads = self.coming.iter();
        match heads.filter(|b| b.comer.relation == Relation::Head).count() {
            0 => return Err(Refusal::new(Code::HeadMissing).at("person.relation")),
            1 => {}
            _ => return Err(Refusal::new(Code::HeadTwice).at("person.relation")),
        }
        let id = HouseholdId {
            office: self.office,
            number: context.next_household,
        };
        let mut arrival = Arrival::new(id, None, self.on, context);
        let members: Vec<_> = (1..)
            .zip(&self.coming)
            .map(|(no, brought)| arrival.member(brought, no))
            .collect();
        let people: Vec<_> = members.iter().map(|member| member.id).collect();
        let mut events = vec![Event::HouseholdRegistered(Box::new(Household {
            id,
            registered: self.on,
            references: Vec::new(),
            members,
            addresses: vec![Dated {
                value: self.address.clone(),
                from: self.on,
                recorded: Moment::default(),
            }],
            phones: self
                .phones
                .iter()
                .map(|phone| phone.since(self.on))
                .collect(),
            payees: Vec::new(),
            caseworker: self.caseworker.clone(),
        }))];
        for (brought, person) in self.coming.iter().zip(people) {
            events.extend(arrival.events(brought, person));
        }
        Ok(events)
    }
}
