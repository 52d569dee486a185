//! A disability, from which day it counts, and what shows it.

use masar_domain::commands::RecordDisability;
use masar_domain::{CaseFile, Command, PersonId};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight, person_fields};

/// The form for a disability of a member.
#[must_use]
pub fn disability(file: &CaseFile, person: PersonId, setting: &Setting) -> Form {
    let fields = vec![
        Field::day("person.disability").required(),
        Field::day("person.disability-until").hint("form-hint-disability-until"),
        Field::text("person.evidence").hint("form-hint-evidence"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(Disability { file, person }), fields)
}

#[derive(Debug)]
struct Disability {
    file: CaseFile,
    person: PersonId,
}

impl Purpose for Disability {
    fn title(&self) -> Words {
        let name = person_fields::name(self.file.household.member(self.person));
        Words::With("form-title-disability", Args::new().set("person", name))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::RecordDisability(RecordDisability {
            person: self.person,
            from: answers.day("person.disability")?,
            until: answers.maybe_day("person.disability-until")?,
            evidence: answers.text("person.evidence"),
        }))
    }

    /// Support lasts longer with a disability: what that changes.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        after.map_or_else(Vec::new, |after| foresight::all(&self.file, after, setting))
    }
}
