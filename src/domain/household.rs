//! A household: its members, where it lives, how to reach and to pay it.

use crate::account::Payee;
use crate::dated::{self, Dated, day};
use crate::person::{Member, Relation};
use crate::phone::Phone;
use crate::place::Address;
use crate::{HouseholdId, PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What another list calls this household: which list, and its id there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OutsideReference {
    /// The list: `hope`, `nur`, an office's own name for a paper list.
    pub source: String,
    pub id: String,
}

/// A household as the register keeps it, with the history of what changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    pub id: HouseholdId,
    #[serde(with = "day")]
    pub registered: NaiveDate,
    pub references: Vec<OutsideReference>,
    pub members: Vec<Member>,
    pub addresses: Vec<Dated<Address>>,
    pub phones: Vec<Phone>,
    pub payees: Vec<Dated<Payee>>,
    /// The caseworker it is assigned to, if anybody.
    pub caseworker: Option<crate::UserName>,
}

impl Household {
    /// The head on `date`; the first member ever registered where nobody is head.
    pub fn head_on(&self, date: NaiveDate) -> Option<&Member> {
        self.members_on(date)
            .find(|m| m.particulars.relation == Relation::Head)
            .or_else(|| self.members_on(date).next())
            .or_else(|| self.members.first())
    }

    /// The members on `date`, in the order they were registered.
    pub fn members_on(&self, date: NaiveDate) -> impl Iterator<Item = &Member> {
        self.members
            .iter()
            .filter(move |member| member.is_member_on(date))
    }

    /// Since when nobody is left on `date`, where everybody had gone by then.
    /// Before anybody joined, a household is not known to be empty.
    pub(crate) fn empty_since(&self, date: NaiveDate) -> Option<NaiveDate> {
        if self.members_on(date).next().is_some() {
            return None;
        }
        let left = self.members.iter().filter_map(|m| m.left.as_ref());
        left.map(|left| left.on).filter(|on| *on <= date).max()
    }

    pub fn member(&self, id: PersonId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    /// The address that holds on `date`.
    pub fn address_on(&self, date: NaiveDate) -> Option<&Address> {
        dated::on(&self.addresses, date).map(|fact| &fact.value)
    }

    /// The account to pay into on `date`.
    pub fn payee_on(&self, date: NaiveDate) -> Option<&Payee> {
        dated::on(&self.payees, date).map(|fact| &fact.value)
    }

    /// The telephones on `date`, the one to try first in front.
    pub fn phones_on(&self, date: NaiveDate) -> impl Iterator<Item = &Phone> {
        self.phones.iter().filter(move |phone| phone.holds_on(date))
    }

    /// The number the next person registered here gets.
    pub fn next_person(&self) -> u16 {
        self.members
            .iter()
            .map(|m| m.id.no)
            .max()
            .unwrap_or(0)
            .saturating_add(1)
    }
}
