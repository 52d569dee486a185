//! A household that the register has: the people it lacks come in, and their
//! telephones. Nothing else is touched, and what the file has otherwise is told.

use masar_domain::commands::{AddPerson, Command, EditHousehold, PhoneGiven};
use masar_domain::{CaseFile, PersonId};

use super::content::Content;
use super::otherwise;
use super::trial::Trial;
use super::{Found, Joined, Known, Otherwise, Step, Taken, Terms, Way, Whose};
use crate::intake::{HouseholdRecord, PersonRecord};

pub(super) fn join(
    record: &HouseholdRecord,
    known: &Known,
    found: &Found,
    terms: &Terms<'_>,
    taken: &mut Taken,
) -> Joined {
    let mut trial = Trial {
        record,
        found,
        terms,
        taken,
        file: known.file.clone(),
    };
    let id = known.file.household.id;
    let phones_before = trial.phones();
    let has = known.has(record);
    let mut joined = Joined {
        way: Way::Known(id),
        steps: Vec::new(),
        people_known: has.iter().flatten().count(),
        otherwise: otherwise(record, &known.file, &has, terms),
        refused: Vec::new(),
    };
    for (place, person) in lacking(record, &has) {
        match trial.admit(person) {
            Ok(new) => joined.steps.push(Step {
                request: content(record, place, person).request(Command::AddPerson(AddPerson {
                    household: id,
                    from: terms.context.today,
                    person: new,
                })),
                people: 1,
                whose: Whose::Member(place),
            }),
            Err((field, fault)) => joined.refused.push(person.refused(record, field, fault)),
        }
    }
    let phones = trial.phones();
    if phones != phones_before {
        joined.steps.push(call(record, id, phones, terms));
    }
    joined
}

/// What the rows say otherwise than the register.
fn otherwise(
    record: &HouseholdRecord,
    file: &CaseFile,
    has: &[Option<PersonId>],
    terms: &Terms<'_>,
) -> Vec<Otherwise> {
    let today = terms.context.today;
    let people = record.members.iter().zip(has);
    let people = people.filter_map(|(row, id)| {
        let member = file.household.member((*id)?)?;
        otherwise::of_person(row, member, today)
    });
    otherwise::household(record, file, today)
        .into_iter()
        .chain(people)
        .collect()
}

/// The people to add with their places; a head first, for a household that all
/// have left takes nobody else in.
fn lacking<'r>(
    record: &'r HouseholdRecord,
    has: &[Option<PersonId>],
) -> Vec<(usize, &'r PersonRecord)> {
    let people = record.members.iter().enumerate().zip(has);
    let lacking = people
        .filter(|(_, has)| has.is_none())
        .map(|(person, _)| person);
    let (heads, others): (Vec<_>, Vec<_>) = lacking.partition(|(_, person)| person.is_head());
    heads.into_iter().chain(others).collect()
}

/// What makes the command of a person; of two who read alike, each has one.
fn content(record: &HouseholdRecord, place: usize, person: &PersonRecord) -> Content {
    let before = record.members.iter().take(place);
    let alike = before.filter(|other| other.fields == person.fields).count();
    let mut content = Content::of(record, "person");
    content.fields(&person.fields);
    content.text(&alike.to_string());
    content
}

fn call(
    record: &HouseholdRecord,
    household: masar_domain::HouseholdId,
    phones: Vec<PhoneGiven>,
    terms: &Terms<'_>,
) -> Step {
    let mut content = Content::of(record, "phones");
    for phone in &phones {
        content.text(&phone.number.to_string());
    }
    Step {
        request: content.request(Command::EditHousehold(EditHousehold {
            household,
            from: terms.context.today,
            address: None,
            phones: Some(phones),
        })),
        people: 0,
        whose: Whose::Household,
    }
}
