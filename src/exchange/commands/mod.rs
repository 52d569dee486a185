//! From a household of a file to commands of the core.
//!
//! A household that the register does not know is registered with its people.
//! One that it knows by its outside reference gets the people it lacks, and
//! nothing that stands there is changed: what people recorded outranks a file.
//! Where the file says otherwise, that is told cell by cell.
//! What does not live here: who looks things up and who gives the commands.
//!
//! Invariant: what the core would refuse is refused here first, decided by the
//! core itself, with the row and the column it stood in. A person is refused
//! alone; the head takes the household along. The same content makes the same
//! command ids, so a file given twice changes nothing.

mod complete;
mod content;
mod known;
mod new;
mod otherwise;
mod person;
mod refusal;
mod trial;

#[cfg(test)]
mod tests;

pub use known::Known;
pub use otherwise::Otherwise;

use std::collections::HashMap;

use masar_domain::commands::Request;
use masar_domain::identity::NationalNumber;
use masar_domain::{Context, HouseholdId, Office, Refusal};
use masar_text::messages::Messages;

use crate::field::Field;
use crate::intake::{HouseholdRecord, Refused};
use crate::limits::MAX_HOUSEHOLD_PEOPLE;
use crate::value::Fault;

/// What an import is decided under: the same for every household of the file.
pub struct Terms<'t> {
    /// The office that registers.
    pub office: Office,
    /// Who imports, when, under which rules; all of it holds from its today.
    pub context: Context,
    /// The language of what is written into the register.
    pub messages: &'t Messages,
    /// What a refusal of the core says, in the language of the user.
    pub words: &'t dyn Fn(&Refusal) -> String,
}

/// What the register has that bears on one household of a file.
#[derive(Debug, Default)]
pub struct Found {
    /// The household itself, by its outside reference.
    pub known: Option<Known>,
    /// Which households hold the national numbers that [`numbers`] names.
    pub held: HashMap<NationalNumber, HouseholdId>,
}

/// What becomes of a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is registered.
    New,
    /// It is in the register already.
    Known(HouseholdId),
    /// It stays out with all its people.
    Refused,
}

/// A household of a file, decided.
#[derive(Debug)]
pub struct Joined {
    /// What becomes of it.
    pub way: Way,
    /// What to give to the register, in this order; nothing where it has all.
    pub steps: Vec<Step>,
    /// How many of its people the register has already.
    pub people_known: usize,
    /// What it says that the register has otherwise, and keeps as it is.
    pub otherwise: Vec<Otherwise>,
    /// Rows that stay out.
    pub refused: Vec<Refused>,
}

/// One command of a household, and whose row it comes from.
#[derive(Debug)]
pub struct Step {
    /// The command.
    pub request: Request,
    /// How many people it brings in.
    pub people: usize,
    /// Whose row it comes from.
    pub whose: Whose,
}

/// Whose row a command comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The household's.
    Household,
    /// A person's, by the place among the members.
    Member(usize),
}

/// The national numbers of a household's people, to be looked up for [`Found`].
pub fn numbers(record: &HouseholdRecord) -> Vec<NationalNumber> {
    let people = record.members.iter();
    let texts = people.filter_map(|person| person.fields.text(Field::PersonNationalNumber));
    texts.filter_map(|text| text.parse().ok()).collect()
}

/// The households of one file, one after the other: what an earlier row took,
/// a later one cannot have.
pub struct Joining<'t> {
    terms: Terms<'t>,
    taken: Taken,
}

/// National numbers of people who go in, and the row of each.
type Taken = HashMap<NationalNumber, u32>;

/// Why a row stays out, and the field it is about.
type Reason = (Option<Field>, Fault);

impl<'t> Joining<'t> {
    /// A file from its beginning.
    pub fn new(terms: Terms<'t>) -> Self {
        let taken = Taken::new();
        Self { terms, taken }
    }

    /// Decides one household.
    pub fn join(&mut self, record: &HouseholdRecord, found: &Found) -> Joined {
        let (terms, taken) = (&self.terms, &mut self.taken);
        let joined = match &found.known {
            _ if record.members.len() > MAX_HOUSEHOLD_PEOPLE => {
                let most = MAX_HOUSEHOLD_PEOPLE;
                Err(record.refused(Some(Field::HouseholdRef), Fault::TooManyPeople { most }))
            }
            None => new::join(record, found, terms, taken),
            Some(known) => Ok(complete::join(record, known, found, terms, taken)),
        };
        joined.unwrap_or_else(|refused| Joined {
            way: Way::Refused,
            steps: Vec::new(),
            people_known: 0,
            otherwise: Vec::new(),
            refused,
        })
    }

    /// The rows of a command that the register refused although it was decided
    /// here: somebody else changed the register meanwhile.
    pub fn refused(
        &self,
        record: &HouseholdRecord,
        whose: Whose,
        refusal: &Refusal,
    ) -> Vec<Refused> {
        let fault = refusal::fault(refusal, &self.terms);
        let person = match whose {
            Whose::Household => None,
            Whose::Member(place) => record.members.get(place),
        };
        match person {
            Some(person) => {
                let field = refusal::field_of_person(refusal, person);
                vec![person.refused(record, field, fault)]
            }
            None => record.refused(refusal::field_of_household(refusal, record), fault),
        }
    }
}
