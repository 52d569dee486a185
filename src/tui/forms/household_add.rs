//! Registering a household with its head. The other members are added after.

use masar_domain::commands::{NewPerson, RegisterHousehold};
use masar_domain::person::Relation;
use masar_domain::place::Address;
use masar_domain::{CaseFile, Command, Office};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, address, payee_fields, person_fields, phones};

/// The form for a household that is not in the register yet.
#[must_use]
pub fn household_add(setting: &Setting) -> Form {
    let mut fields = vec![Field::today("household.registered", setting.today)];
    fields.extend(person_fields::fields());
    fields.extend(address::fields(&Address::default()));
    fields.extend(phones::fields([]));
    fields.extend(payee_fields::optional());
    let office = setting.office;
    Form::new(setting, Box::new(HouseholdAdd { office }), fields)
}

#[derive(Debug)]
struct HouseholdAdd {
    office: Office,
}

impl Purpose for HouseholdAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("office", self.office.as_str());
        Words::With("form-title-household-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        None
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        person_fields::arrange(fields);
        address::arrange(fields, "household.governorate", "household.liwa");
        phones::arrange(fields);
        payee_fields::arrange(fields);
    }

    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        let head = NewPerson {
            particulars: person_fields::read(answers, Relation::Head)?,
            disability: None,
        };
        Ok(Command::RegisterHousehold(RegisterHousehold {
            office: self.office,
            on: answers.day("household.registered")?,
            address: address::read(answers),
            phones: phones::read(answers),
            payee: payee_fields::read(answers)?,
            members: vec![head],
            reference: None,
            caseworker: Some(setting.user.clone()),
        }))
    }
}
