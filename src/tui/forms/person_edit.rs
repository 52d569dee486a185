//! What is known of a person, put right; and who is head, handed over.

use masar_domain::commands::CorrectPerson;
use masar_domain::person::{Member, Relation};
use masar_domain::{CaseFile, Command, PersonId};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, person_fields};

/// The form for a person's particulars, as they are on record. A person the
/// file does not hold gives a form that is refused when it is saved.
#[must_use]
pub fn person_edit(file: &CaseFile, person: PersonId, setting: &Setting) -> Form {
    let known = file.household.member(person);
    let fields = known.map_or_else(person_fields::fields, |member| {
        person_fields::filled(&member.particulars)
    });
    let file = file.clone();
    Form::new(setting, Box::new(PersonEdit { file, person }), fields)
}

#[derive(Debug)]
struct PersonEdit {
    file: CaseFile,
    person: PersonId,
}

impl Purpose for PersonEdit {
    fn title(&self) -> Words {
        let name = person_fields::name(self.file.household.member(self.person));
        Words::With("form-title-person-edit", Args::new().set("person", name))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        person_fields::arrange(fields);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let relation = answers.chosen("person.relation", Relation::from_code)?;
        Ok(Command::CorrectPerson(CorrectPerson {
            person: self.person,
            particulars: person_fields::read(answers, relation)?,
        }))
    }

    /// Whoever becomes head takes the place of another.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let head = |file: &CaseFile| -> Option<Member> {
            let head = file.household.head_on(setting.today)?;
            (head.particulars.relation == Relation::Head).then(|| head.clone())
        };
        let (Some(before), Some(now)) = (head(&self.file), after.and_then(head)) else {
            return Vec::new();
        };
        if before.id == now.id {
            return Vec::new();
        }
        let args = Args::new()
            .set("new", person_fields::name(Some(&now)))
            .set("old", person_fields::name(Some(&before)));
        vec![Words::With("form-head-handed-over", args)]
    }
}
