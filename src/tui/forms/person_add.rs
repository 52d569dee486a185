//! A person joins a household.

use masar_domain::commands::{AddPerson, NewPerson};
use masar_domain::person::Relation;
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, person_fields};

/// The form for one more member of a household.
#[must_use]
pub fn person_add(file: &CaseFile, setting: &Setting) -> Form {
    let mut fields = person_fields::fields();
    fields.insert(2, person_fields::relation());
    fields.push(Field::today("person.joined", setting.today));
    fields.push(Field::day("person.disability"));
    fields.push(Field::text("person.evidence").hint("form-hint-evidence"));
    let file = file.clone();
    Form::new(setting, Box::new(PersonAdd { file }), fields)
}

#[derive(Debug)]
struct PersonAdd {
    file: CaseFile,
}

impl Purpose for PersonAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-person-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        person_fields::arrange(fields);
        let disability = !fields.value("person.disability").trim().is_empty();
        fields.ask("person.evidence", disability);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let relation = answers.chosen("person.relation", Relation::from_code)?;
        let since = answers.maybe_day("person.disability")?;
        Ok(Command::AddPerson(AddPerson {
            household: self.file.household.id,
            from: answers.day("person.joined")?,
            person: NewPerson {
                particulars: person_fields::read(answers, relation)?,
                disability: since.map(|day| (day, answers.text("person.evidence"))),
            },
        }))
    }
}
