//! Who is head of a household once somebody has left it.

use masar_domain::person::{Member, Relation};
use masar_domain::{CaseFile, PersonId};

use super::choice::Choice;
use super::field::Field;
use super::person_fields;
use super::words::Words;

/// The choice of the next head, from those who stay.
pub(super) fn field(file: &CaseFile, leaves: PersonId) -> Field {
    let choice = |member: &Member| {
        let name = person_fields::name(Some(member));
        Choice::new(member.id.to_string(), Words::Text(name))
    };
    let heirs = staying(file, leaves).map(choice).collect();
    Field::choice("person.new-head", heirs).required()
}

/// Whether the head leaves somebody behind.
pub(super) fn is_needed(file: &CaseFile, leaves: PersonId) -> bool {
    let member = file.household.member(leaves);
    let head = member.is_some_and(|m| m.particulars.relation == Relation::Head);
    head && staying(file, leaves).next().is_some()
}

fn staying(file: &CaseFile, leaves: PersonId) -> impl Iterator<Item = &Member> {
    let members = file.household.members.iter();
    members.filter(move |m| m.id != leaves && m.left.is_none())
}
