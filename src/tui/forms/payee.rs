//! Where a household is paid, from a day on.

use masar_domain::commands::ChangePayee;
use masar_domain::{CaseFile, Command};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, payee_fields};

/// The form for the account, with the one of today in it.
#[must_use]
pub fn payee(file: &CaseFile, setting: &Setting) -> Form {
    let mut fields = vec![Field::today("payee.from", setting.today)];
    fields.extend(payee_fields::required(
        file.household.payee_on(setting.today),
    ));
    let file = file.clone();
    Form::new(setting, Box::new(ChangeOfPayee { file }), fields)
}

#[derive(Debug)]
struct ChangeOfPayee {
    file: CaseFile,
}

impl Purpose for ChangeOfPayee {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-payee", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        payee_fields::arrange(fields);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let payee = payee_fields::read(answers)?.ok_or(Wrong {
            field: "payee.kind",
            problem: Problem::Required,
        })?;
        Ok(Command::ChangePayee(ChangePayee {
            household: self.file.household.id,
            from: answers.day("payee.from")?,
            payee,
        }))
    }
}
