//! A note on the case.

use masar_domain::commands::WriteNote;
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for a note.
#[must_use]
pub fn note_add(file: &CaseFile, setting: &Setting) -> Form {
    let fields = vec![Field::note("note.text").required().hint("form-hint-note")];
    let file = file.clone();
    Form::new(setting, Box::new(NoteAdd { file }), fields)
}

#[derive(Debug)]
struct NoteAdd {
    file: CaseFile,
}

impl Purpose for NoteAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-note-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::WriteNote(WriteNote {
            household: self.file.household.id,
            text: answers.text("note.text"),
        }))
    }
}
