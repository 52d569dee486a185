//! A household that the register has, and which people of a file it has in it.
//!
//! A person is the one who has the same national number; else the same name,
//! however it is spelled, and the same birth. What is recorded of a person
//! changes, so what was recorded before counts too.

use std::collections::HashSet;

use masar_domain::event::Event;
use masar_domain::person::{Birth, Particulars, PersonName};
use masar_domain::{CaseFile, PersonId};
use masar_text::fold;

use super::person;
use crate::intake::HouseholdRecord;

/// A household of the register.
#[derive(Clone, Debug)]
pub struct Known {
    pub(super) file: CaseFile,
    former: Vec<(PersonId, Particulars)>,
}

impl Known {
    /// As it stands.
    pub fn new(file: CaseFile) -> Self {
        let former = Vec::new();
        Self { file, former }
    }

    /// Adds what was ever recorded of its people: the events of its history.
    pub fn remember<'e>(&mut self, history: impl IntoIterator<Item = &'e Event>) {
        for event in history {
            match event {
                Event::HouseholdRegistered(household) => {
                    let members = household.members.iter();
                    let members = members.map(|member| (member.id, member.particulars.clone()));
                    self.former.extend(members);
                }
                Event::PersonAdded(member) => {
                    self.former.push((member.id, member.particulars.clone()));
                }
                Event::PersonCorrected {
                    person,
                    particulars,
                } => self.former.push((*person, (**particulars).clone())),
                _ => {}
            }
        }
    }

    /// Whether the file names people whom this household seems not to have.
    pub fn lacks_people_of(&self, record: &HouseholdRecord) -> bool {
        self.has(record).contains(&false)
    }

    /// For each person of the file, in order, whether the household has the
    /// person. No member stands for two people.
    pub(super) fn has(&self, record: &HouseholdRecord) -> Vec<bool> {
        let people: Vec<Option<Particulars>> = record
            .members
            .iter()
            .map(|row| person::particulars(row).ok())
            .collect();
        let members = self.file.household.members.iter();
        let now: Vec<(PersonId, &Particulars)> = members.map(|m| (m.id, &m.particulars)).collect();
        let former = self
            .former
            .iter()
            .map(|(id, particulars)| (*id, particulars));
        let all: Vec<(PersonId, &Particulars)> = now.iter().copied().chain(former).collect();
        let mut has = vec![false; people.len()];
        let mut met = HashSet::new();
        // The surest sign goes first, so that it is not taken by a weaker one.
        for (same, known) in [
            (same_number as Same, &all),
            (same_name_and_birth, &now),
            (same_name_and_birth, &all),
        ] {
            for (found, person) in has.iter_mut().zip(&people) {
                let Some(person) = person.as_ref().filter(|_| !*found) else {
                    continue;
                };
                let mut free = known.iter().filter(|(id, _)| !met.contains(id));
                if let Some((id, _)) = free.find(|(_, theirs)| same(person, theirs)) {
                    met.insert(*id);
                    *found = true;
                }
            }
        }
        has
    }
}

type Same = fn(&Particulars, &Particulars) -> bool;

fn same_number(one: &Particulars, other: &Particulars) -> bool {
    let number = one.identity.number();
    number.is_some() && number == other.identity.number()
}

/// Two national numbers that differ are two people, whatever their names.
fn same_name_and_birth(one: &Particulars, other: &Particulars) -> bool {
    let numbers = (one.identity.number(), other.identity.number());
    let differ = matches!(numbers, (Some(one), Some(other)) if one != other);
    !differ && same_birth(one.birth, other.birth) && same_name(&one.name, &other.name)
}

/// In the script that both have; folded, for a name is spelled in many ways.
fn same_name(one: &PersonName, other: &PersonName) -> bool {
    let scripts = [(&one.arabic, &other.arabic), (&one.latin, &other.latin)];
    let mut both = scripts
        .into_iter()
        .filter(|(one, other)| !one.is_empty() && !other.is_empty());
    both.next()
        .is_some_and(|(one, other)| fold::key(one) == fold::key(other))
}

/// To the day where both know it, else to the year.
fn same_birth(one: Birth, other: Birth) -> bool {
    match (one, other) {
        (Birth::On(one), Birth::On(other)) => one == other,
        _ => one.year() == other.year(),
    }
}
