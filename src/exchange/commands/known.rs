//! A household that the register has, and which people of a file it has in it.
//!
//! A person is the one who has the same national number; else the same name,
//! however it is spelled, and the same birth. What is recorded of a person
//! changes, so what was recorded before counts too.

use std::collections::HashSet;

use masar_domain::event::Event;
use masar_domain::identity::NationalNumber;
use masar_domain::person::{Birth, Particulars};
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
        self.has(record).contains(&None)
    }

    /// For each person of the file, in order, the member who is that person. No
    /// member stands for two people.
    pub(super) fn has(&self, record: &HouseholdRecord) -> Vec<Option<PersonId>> {
        let people = record.members.iter();
        let people: Vec<Option<Signs>> = people
            .map(|row| person::particulars(row).ok().map(|who| Signs::of(&who)))
            .collect();
        let members = self.file.household.members.iter();
        let now = members.map(|member| (member.id, Signs::of(&member.particulars)));
        let now: Vec<(PersonId, Signs)> = now.collect();
        let former = self.former.iter();
        let former: Vec<(PersonId, Signs)> =
            former.map(|(id, who)| (*id, Signs::of(who))).collect();
        let mut has = vec![None; people.len()];
        let mut met = HashSet::new();
        // The surest sign goes first, so that no weaker one takes it away.
        for (same, known) in [
            (Signs::same_number as Same, &now),
            (Signs::same_number, &former),
            (Signs::same_name_and_birth, &now),
            (Signs::same_name_and_birth, &former),
        ] {
            for (found, person) in has.iter_mut().zip(&people) {
                let Some(person) = person.as_ref().filter(|_| found.is_none()) else {
                    continue;
                };
                let mut free = known.iter().filter(|(id, _)| !met.contains(id));
                if let Some((id, _)) = free.find(|(_, theirs)| same(person, theirs)) {
                    met.insert(*id);
                    *found = Some(*id);
                }
            }
        }
        has
    }
}

type Same = fn(&Signs, &Signs) -> bool;

/// What a person is known by. A name is folded, for it is spelled in many ways.
pub(super) struct Signs {
    number: Option<NationalNumber>,
    birth: Birth,
    arabic: String,
    latin: String,
}

impl Signs {
    pub(super) fn of(who: &Particulars) -> Signs {
        Signs {
            number: who.identity.number(),
            birth: who.birth,
            arabic: fold::key(&who.name.arabic),
            latin: fold::key(&who.name.latin),
        }
    }

    fn same_number(&self, other: &Signs) -> bool {
        self.number.is_some() && self.number == other.number
    }

    /// Two national numbers that differ are two people, whatever their names.
    fn same_name_and_birth(&self, other: &Signs) -> bool {
        let differ = matches!((self.number, other.number), (Some(one), Some(two)) if one != two);
        !differ && same_birth(self.birth, other.birth) && self.same_name(other)
    }

    /// Where no script is of both, neither the same nor another.
    fn same_name(&self, other: &Signs) -> bool {
        self.compare_names(other) == Some(true)
    }

    /// Whether the names are one, in the script that both have.
    pub(super) fn compare_names(&self, other: &Signs) -> Option<bool> {
        let scripts = [(&self.arabic, &other.arabic), (&self.latin, &other.latin)];
        let both = |(one, two): &(&String, &String)| !one.is_empty() && !two.is_empty();
        let mut scripts = scripts.into_iter().filter(both);
        scripts.next().map(|(one, two)| one == two)
    }
}

/// To the day where both know it, else to the year.
pub(super) fn same_birth(one: Birth, other: Birth) -> bool {
    match (one, other) {
        (Birth::On(one), Birth::On(other)) => one == other,
        _ => one.year() == other.year(),
    }
}
