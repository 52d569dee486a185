//! An attempt to reach the family.

use masar_domain::case_log::{ContactMode, ContactOutcome};
use masar_domain::commands::LogContact;
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for an attempt; by telephone unless somebody says otherwise.
#[must_use]
pub fn contact_add(file: &CaseFile, setting: &Setting) -> Form {
    let modes = ContactMode::ALL.iter().map(|mode| mode.code());
    let outcomes = ContactOutcome::ALL.iter().map(|outcome| outcome.code());
    let fields = vec![
        Field::today("contact.on", setting.today),
        Field::choice("contact.mode", coded("contact-mode", modes))
            .required()
            .with(ContactMode::Phone.code()),
        Field::choice("contact.outcome", coded("contact-outcome", outcomes)).required(),
        Field::note("contact.text").hint("form-hint-note"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(ContactAdd { file }), fields)
}

#[derive(Debug)]
struct ContactAdd {
    file: CaseFile,
}

impl Purpose for ContactAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-contact-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::LogContact(LogContact {
            household: self.file.household.id,
            on: answers.day("contact.on")?,
            mode: answers.chosen("contact.mode", ContactMode::from_code)?,
            outcome: answers.chosen("contact.outcome", ContactOutcome::from_code)?,
            text: answers.text("contact.text"),
        }))
    }
}
