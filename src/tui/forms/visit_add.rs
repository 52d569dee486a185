//! A visit that was made, or tried.

use masar_domain::case_log::{VisitMode, VisitOutcome};
use masar_domain::commands::LogVisit;
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for a visit; of the family's home unless somebody says otherwise.
#[must_use]
pub fn visit_add(file: &CaseFile, setting: &Setting) -> Form {
    let modes = coded("visit-mode", VisitMode::ALL.iter().map(|mode| mode.code()));
    let outcomes = VisitOutcome::ALL.iter().map(|outcome| outcome.code());
    let fields = vec![
        Field::today("visit.on", setting.today),
        Field::choice("visit.mode", modes)
            .required()
            .with(VisitMode::Home.code()),
        Field::choice("visit.outcome", coded("visit-outcome", outcomes)).required(),
        Field::note("visit.text").hint("form-hint-note"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(VisitAdd { file }), fields)
}

#[derive(Debug)]
struct VisitAdd {
    file: CaseFile,
}

impl Purpose for VisitAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-visit-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::LogVisit(LogVisit {
            household: self.file.household.id,
            on: answers.day("visit.on")?,
            mode: answers.chosen("visit.mode", VisitMode::from_code)?,
            outcome: answers.chosen("visit.outcome", VisitOutcome::from_code)?,
            text: answers.text("visit.text"),
        }))
    }
}
