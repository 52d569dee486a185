//! An employer or branch investor who is not on record yet.

use masar_domain::Command;
use masar_domain::commands::AddEmployer;
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars};
use masar_domain::person::PersonName;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{coded, or_none, sectors};
use super::field::{Field, Kind, Need};
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for an employer; its workplaces are added after.
#[must_use]
pub fn employer_add(setting: &Setting) -> Form {
    let kinds = EmployerKind::ALL.iter().map(|kind| kind.code());
    let fields = vec![
        Field::text("employer.name").required(),
        Field::latin("employer.name-latin"),
        Field::choice("employer.kind", coded("employer-kind", kinds))
            .required()
            .with(EmployerKind::Employer.code()),
        Field::choice("employer.sector", or_none(sectors())).hint("form-hint-sector"),
        Field::code("employer.social-security", Kind::Code)
            .hint("form-hint-employer-social-security"),
        Field::text("employer.contact"),
        Field::code("employer.phone", Kind::Phone),
        Field::latin("employer.email"),
        Field::day("employer.support-from"),
    ];
    Form::new(setting, Box::new(EmployerAdd), fields)
}

#[derive(Debug)]
struct EmployerAdd;

impl Purpose for EmployerAdd {
    fn title(&self) -> Words {
        Words::message("form-title-employer-add")
    }

    /// A name in at least one script; support of an investor has a first day.
    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let latin = !fields.value("employer.name-latin").trim().is_empty();
        let need = match latin {
            true => Need::Optional,
            false => Need::Required,
        };
        fields.need("employer.name", need);
        let invests = fields.value("employer.kind") == EmployerKind::BranchInvestor.code();
        fields.ask("employer.support-from", invests);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let particulars = EmployerParticulars {
            name: PersonName {
                arabic: answers.text("employer.name"),
                latin: answers.text("employer.name-latin"),
            },
            kind: answers.chosen("employer.kind", EmployerKind::from_code)?,
            social_security: answers.text("employer.social-security"),
            sector: answers.text("employer.sector"),
            contact: Contact {
                person: answers.text("employer.contact"),
                phone: answers.text("employer.phone"),
                email: answers.text("employer.email"),
            },
            support_from: answers.maybe_day("employer.support-from")?,
        };
        Ok(Command::AddEmployer(AddEmployer { particulars }))
    }
}
