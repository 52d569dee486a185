//! Registering a household with its members.

use super::checks;
use super::edit_household::PhoneGiven;
use crate::account::Payee;
use crate::dated::{Dated, Moment};
use crate::household::{Household, OutsideReference};
use crate::person::{Disability, Member, Particulars, Relation};
use crate::place::Address;
use crate::refusal::{Code, Refusal};
use crate::{Context, Event, HouseholdId, Office, PersonId, UserName};
use chrono::NaiveDate;
use std::collections::HashSet;

/// A person as a form or a file gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    pub particulars: Particulars,
    /// A disability known now: since when, and what shows it.
    pub disability: Option<(NaiveDate, String)>,
}

/// Registers a household. Exactly one of its members is the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterHousehold {
    pub office: Office,
    pub on: NaiveDate,
    pub address: Address,
    pub phones: Vec<PhoneGiven>,
    pub payee: Option<Payee>,
    pub members: Vec<NewPerson>,
    pub reference: Option<OutsideReference>,
    pub caseworker: Option<UserName>,
}

impl RegisterHousehold {
    pub(super) fn decide(&self, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "household.registered", context)?;
        checks::address(&self.address)?;
        self.check_members(context)?;
        for phone in &self.phones {
            phone.check()?;
        }
        if let Some(reference) = &self.reference {
            check_reference(reference)?;
        }
        if let Some(payee) = &self.payee {
            super::change_payee::check(payee)?;
        }
        let id = HouseholdId {
            office: self.office,
            number: context.next_household,
        };
        Ok(vec![Event::HouseholdRegistered(Box::new(
            self.household(id),
        ))])
    }

    fn check_members(&self, context: &Context) -> Result<(), Refusal> {
        let heads = self
            .members
            .iter()
            .filter(|m| m.particulars.relation == Relation::Head);
        match heads.count() {
            0 => return Err(Refusal::new(Code::HeadMissing).at("person.relation")),
            1 => {}
            _ => return Err(Refusal::new(Code::HeadTwice).at("person.relation")),
        }
        let others = self.members.len() - 1;
        checks::room(others, checks::PEOPLE, "household")?;
        let mut numbers = HashSet::new();
        for member in &self.members {
            member.check(context)?;
            let number = member.particulars.identity.number();
            if number.is_some_and(|number| !numbers.insert(number)) {
                return Err(checks::number_twice(&member.particulars));
            }
        }
        Ok(())
    }

    fn household(&self, id: HouseholdId) -> Household {
        let members = (1..).zip(&self.members);
        Household {
            id,
            registered: self.on,
            references: self.reference.iter().cloned().collect(),
            members: members
                .map(|(no, person)| person.member(PersonId { household: id, no }, self.on))
                .collect(),
            addresses: vec![self.first(self.address.clone())],
            phones: self
                .phones
                .iter()
                .map(|phone| phone.since(self.on))
                .collect(),
            payees: self
                .payee
                .iter()
                .map(|payee| self.first(payee.clone()))
                .collect(),
            caseworker: self.caseworker.clone(),
        }
    }

    /// A fact that holds from registration; the event stamps when it was recorded.
    fn first<T>(&self, value: T) -> Dated<T> {
        Dated {
            value,
            from: self.on,
            recorded: Moment::default(),
        }
    }
}

fn check_reference(reference: &OutsideReference) -> Result<(), Refusal> {
    for text in [&reference.source, &reference.id] {
        if text.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("household.reference"));
        }
        checks::length(text, checks::SHORT, "household.reference")?;
    }
    Ok(())
}

impl NewPerson {
    pub(super) fn check(&self, context: &Context) -> Result<(), Refusal> {
        checks::particulars(&self.particulars, context)?;
        let Some((from, evidence)) = &self.disability else {
            return Ok(());
        };
        checks::past_day(*from, "person.disability", context)?;
        checks::length(evidence, checks::LONG, "person.evidence")
    }

    pub(super) fn member(&self, id: PersonId, joined: NaiveDate) -> Member {
        let disability = self.disability.iter().map(|(from, evidence)| Disability {
            from: *from,
            until: None,
            evidence: evidence.clone(),
            recorded: Moment::default(),
        });
        Member {
            id,
            particulars: self.particulars.clone(),
            disabilities: disability.collect(),
            joined,
            left: None,
        }
    }
}
