//! Another office takes a household over.

use masar_domain::commands::ChangeOffice;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::field::{Field, Kind};
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;

/// The form for the change of office.
#[must_use]
pub fn household_office(file: &CaseFile, setting: &Setting) -> Form {
    let fields = vec![
        Field::today("household.from", setting.today),
        Field::code("household.office", Kind::Code)
            .required()
            .hint("form-hint-office"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(HouseholdOffice { file }), fields)
}

#[derive(Debug)]
struct HouseholdOffice {
    file: CaseFile,
}

impl Purpose for HouseholdOffice {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-household-office", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let typed = answers.text("household.office");
        let office = typed.parse().map_err(|_| Wrong {
            field: "household.office",
            problem: Problem::Refused(
                Refusal::new(Code::OfficeUnknown)
                    .at("household.office")
                    .text("office", typed),
            ),
        })?;
        Ok(Command::ChangeOffice(ChangeOffice {
            household: self.file.household.id,
            office,
            from: answers.day("household.from")?,
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let unassigned = after.is_some() && self.file.household.caseworker.is_some();
        let said = unassigned.then(|| Words::message("form-foresee-no-caseworker"));
        said.into_iter().collect()
    }
}
