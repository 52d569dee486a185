//! Where a household lives now, and how to reach it, from a day on.

use masar_domain::commands::{EditHousehold, PhoneGiven};
use masar_domain::place::Address;
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, address, phones};

/// The form for address and telephones, with those of today in it.
#[must_use]
pub fn household_edit(file: &CaseFile, setting: &Setting) -> Form {
    let household = &file.household;
    let known = household.address_on(setting.today);
    let mut fields = vec![Field::today("household.from", setting.today)];
    fields.extend(address::fields(known.unwrap_or(&Address::default())));
    fields.extend(phones::fields(household.phones_on(setting.today)));
    let more = household.phones_on(setting.today).skip(phones::COUNT);
    let more = more.map(|phone| PhoneGiven {
        number: phone.number.clone(),
        holder: phone.holder.clone(),
    });
    let purpose = HouseholdEdit {
        more: more.collect(),
        file: file.clone(),
    };
    Form::new(setting, Box::new(purpose), fields)
}

#[derive(Debug)]
struct HouseholdEdit {
    file: CaseFile,
    /// Telephones beyond those the form has room for: they stay.
    more: Vec<PhoneGiven>,
}

impl Purpose for HouseholdEdit {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-household-edit", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        address::arrange(fields, "household.governorate", "household.liwa");
        phones::arrange(fields);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let address = address::read(answers);
        // A household without any address on record keeps it so.
        let unknown = self.file.household.addresses.is_empty() && address == Address::default();
        let mut phones = phones::read(answers);
        phones.extend(self.more.iter().cloned());
        Ok(Command::EditHousehold(EditHousehold {
            household: self.file.household.id,
            from: answers.day("household.from")?,
            address: (!unknown).then_some(address),
            phones: Some(phones),
        }))
    }
}
