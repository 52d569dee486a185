//! A person leaves a household.

use masar_domain::commands::EndMembership;
use masar_domain::person::Leaving;
use masar_domain::{CaseFile, Command, PersonId};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight, heir, person_fields};

/// The form for the end of a membership.
#[must_use]
pub fn person_leave(file: &CaseFile, person: PersonId, setting: &Setting) -> Form {
    let reasons = coded("leaving", Leaving::ALL.iter().map(|why| why.code()));
    let fields = vec![
        Field::today("person.left", setting.today),
        Field::choice("person.leaving", reasons).required(),
        heir::field(file, &[person]),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(PersonLeave { file, person }), fields)
}

#[derive(Debug)]
struct PersonLeave {
    file: CaseFile,
    person: PersonId,
}

impl Purpose for PersonLeave {
    fn title(&self) -> Words {
        let name = person_fields::name(self.file.household.member(self.person));
        Words::With("form-title-person-leave", Args::new().set("person", name))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        heir::arrange(fields, &self.file, &[self.person]);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::EndMembership(EndMembership {
            person: self.person,
            on: answers.day("person.left")?,
            why: answers.chosen("person.leaving", Leaving::from_code)?,
            new_head: answers.maybe_chosen("person.new-head", |id| id.parse().ok()),
        }))
    }

    /// What the person's programmes pay ends with the membership.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        after.map_or_else(Vec::new, |after| foresight::all(&self.file, after, setting))
    }
}
