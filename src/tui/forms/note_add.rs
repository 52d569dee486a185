//! A note on the case, begun from a template where one is chosen. What was
//! typed already is never thrown away by choosing.

use crate::spoken_name;
use masar_domain::commands::WriteNote;
use masar_domain::note_template::{self, NoteTemplate};
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, or_none};
use super::field::{Field, Kind};
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The template chosen.
const TEMPLATE: &str = "note.template";
/// The template whose text was put in last: never asked for.
const BEGUN: &str = "note.begun";
const TEXT: &str = "note.text";

/// The form for a note.
#[must_use]
pub fn note_add(file: &CaseFile, setting: &Setting) -> Form {
    let templates = setting.book.templates.0.iter();
    let choices = templates.map(|t| Choice::new(&t.code, Words::Names(t.name.clone())));
    let fields = vec![
        Field::choice(TEMPLATE, or_none(choices.collect())).hint("form-hint-note-template"),
        Field::note(TEXT).required().hint("form-hint-note"),
        Field::code(BEGUN, Kind::Code),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(NoteAdd { file }), fields)
}

#[derive(Debug)]
struct NoteAdd {
    file: CaseFile,
}

/// The text of a template as it is begun with.
fn text_of<'a>(template: &'a NoteTemplate, setting: &Setting) -> &'a str {
    spoken_name(setting.messages.lang(), &template.text)
}

impl Purpose for NoteAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-note-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    /// Puts the text of a template in as it is chosen: in the place of another
    /// template's that nobody edited, or behind what was typed.
    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        fields.ask(BEGUN, false);
        let templates = &setting.book.templates;
        let chosen = fields.value(TEMPLATE).to_owned();
        let begun = fields.get(BEGUN).map_or("", |field| field.value());
        if chosen == begun {
            return;
        }
        let typed = fields.value(TEXT).trim();
        let before = templates.get(begun);
        let untouched = before.is_some_and(|t| typed == t.text.en || typed == t.text.ar);
        let text = templates.get(&chosen).map(|t| text_of(t, setting));
        let new = match (typed.is_empty() || untouched, text) {
            (true, text) => text.unwrap_or_default().to_owned(),
            (false, Some(text)) => format!("{typed} {text}"),
            (false, None) => typed.to_owned(),
        };
        fields.put(TEXT, &new);
        fields.put(BEGUN, &chosen);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::WriteNote(WriteNote {
            household: self.file.household.id,
            text: answers.text(TEXT),
        }))
    }

    /// Blanks that are still to be filled in.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let open = note_template::blanks(&answers.text(TEXT));
        let args = Args::new().set("count", open);
        let said = (open > 0).then_some(Words::With("form-foresee-blanks", args));
        said.into_iter().collect()
    }
}
