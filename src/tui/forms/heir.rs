//! Who is head of a household once somebody has left it.

use masar_domain::person::{Member, Relation};
use masar_domain::{CaseFile, PersonId};

use super::choice::Choice;
use super::field::Field;
use super::fields::Fields;
use super::person_fields;
use super::words::Words;

/// The field that asks for the next head.
const FIELD: &str = "person.new-head";

/// The choice of the next head, from those who stay.
pub(super) fn field(file: &CaseFile, leaving: &[PersonId]) -> Field {
    Field::choice(FIELD, heirs(file, leaving)).required()
}

/// Asks for the next head where the head leaves somebody behind, and offers
/// those who stay.
pub(super) fn arrange(fields: &mut Fields, file: &CaseFile, leaving: &[PersonId]) {
    fields.offer(FIELD, heirs(file, leaving));
    fields.ask(FIELD, is_needed(file, leaving));
}

/// Whether the head leaves somebody behind.
fn is_needed(file: &CaseFile, leaving: &[PersonId]) -> bool {
    let mut members = leaving.iter().filter_map(|id| file.household.member(*id));
    let head = members.any(|m| m.particulars.relation == Relation::Head);
    head && staying(file, leaving).next().is_some()
}

fn heirs(file: &CaseFile, leaving: &[PersonId]) -> Vec<Choice> {
    let choice = |member: &Member| {
        let name = person_fields::name(Some(member));
        Choice::new(member.id.to_string(), Words::Text(name))
    };
    staying(file, leaving).map(choice).collect()
}

fn staying<'a>(file: &'a CaseFile, leaving: &'a [PersonId]) -> impl Iterator<Item = &'a Member> {
    let members = file.household.members.iter();
    members.filter(|m| !leaving.contains(&m.id) && m.left.is_none())
}
