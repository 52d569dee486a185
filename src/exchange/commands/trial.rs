//! A household as it will stand, on which one person after the other is tried:
//! the core decides each on what the ones before have left.

use masar_domain::commands::{self, AddPerson, Command, EditHousehold, NewPerson, PhoneGiven};
use masar_domain::event::Happened;
use masar_domain::refusal::Code;
use masar_domain::{CaseFile, Event, Refusal};

use super::{Found, Reason, Taken, Terms, person, refusal};
use crate::field::Field;
use crate::intake::{HouseholdRecord, PersonRecord};
use crate::value::Fault;

pub(super) struct Trial<'a> {
    pub(super) record: &'a HouseholdRecord,
    pub(super) found: &'a Found,
    pub(super) terms: &'a Terms<'a>,
    pub(super) taken: &'a mut Taken,
    pub(super) file: CaseFile,
}

impl Trial<'_> {
    /// Takes a person in, with the telephones of the person.
    pub(super) fn admit(&mut self, row: &PersonRecord) -> Result<NewPerson, Reason> {
        let new = person::new(row, &self.record.source, self.terms)?;
        self.number_free(&new)?;
        let add = Command::AddPerson(AddPerson {
            household: self.file.household.id,
            from: self.terms.context.today,
            person: new.clone(),
        });
        let added = self.decide(&add);
        let added = added.map_err(|no| refusal::of_person(&no, row, self.terms))?;
        let called = self.phones_of(row)?;
        self.happen(added.into_iter().chain(called));
        self.take(row, &new);
        Ok(new)
    }

    /// Adds the telephones of a person who is in.
    pub(super) fn call(&mut self, row: &PersonRecord) -> Result<(), Reason> {
        let called = self.phones_of(row)?;
        self.happen(called);
        Ok(())
    }

    /// Refused where another household or an earlier row has the number.
    pub(super) fn number_free(&self, new: &NewPerson) -> Result<(), Reason> {
        let Some(number) = new.particulars.identity.number() else {
            return Ok(());
        };
        let field = Some(Field::PersonNationalNumber);
        if let Some(row) = self.taken.get(&number) {
            return Err((field, Fault::Repeated { row: *row }));
        }
        match self.found.held.get(&number) {
            Some(holder) if *holder != self.file.household.id => {
                let refusal = Refusal::new(Code::NumberTaken)
                    .at("person.national-number")
                    .text("number", number.masked())
                    .text("holder", holder);
                Err((field, refusal::fault(&refusal, self.terms)))
            }
            _ => Ok(()),
        }
    }

    /// Remembers the number of a person who goes in.
    pub(super) fn take(&mut self, row: &PersonRecord, new: &NewPerson) {
        if let Some(number) = new.particulars.identity.number() {
            self.taken.insert(number, row.origin.row);
        }
    }

    /// The telephones to call from the day of the import on.
    pub(super) fn phones(&self) -> Vec<PhoneGiven> {
        let phones = self.file.household.phones_on(self.terms.context.today);
        let given = phones.map(|phone| PhoneGiven {
            number: phone.number.clone(),
            holder: phone.holder.clone(),
        });
        given.collect()
    }

    /// What happens when the telephones of a row go in: those there are stay.
    fn phones_of(&self, row: &PersonRecord) -> Result<Vec<Event>, Reason> {
        let holder = row.name_arabic.as_ref().or(row.name_latin.as_ref());
        let holder = holder.map(String::as_str).unwrap_or_default();
        let mut phones = self.phones();
        let before = phones.len();
        for phone in person::phones(row.fields.phones(Field::PersonPhone), holder) {
            if phones.iter().all(|known| known.number != phone.number) {
                phones.push(phone);
            }
        }
        if phones.len() == before {
            return Ok(Vec::new());
        }
        let edit = Command::EditHousehold(EditHousehold {
            household: self.file.household.id,
            from: self.terms.context.today,
            address: None,
            phones: Some(phones),
        });
        let decided = self.decide(&edit);
        decided.map_err(|no| refusal::of_person(&no, row, self.terms))
    }

    fn decide(&self, command: &Command) -> Result<Vec<Event>, Refusal> {
        commands::decide(Some(&self.file), command, &self.terms.context)
    }

    fn happen(&mut self, events: impl IntoIterator<Item = Event>) {
        let context = &self.terms.context;
        for event in events {
            self.file.apply(&Happened {
                event,
                by: context.by.clone(),
                at: context.at,
            });
        }
    }
}
