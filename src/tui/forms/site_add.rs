//! A workplace of an employer; a productive branch is one.

use std::sync::Arc;

use masar_domain::commands::AddSite;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::{Aggregates, Command, Employer, EmployerId};

use super::answers::{Answers, Wrong};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::workplace::{self, has, read_has};
use super::{Setting, address};

/// The form for a workplace of one of these employers, that one chosen where
/// one is meant.
#[must_use]
pub fn site_add(all: Vec<Arc<Employer>>, meant: Option<EmployerId>, setting: &Setting) -> Form {
    let meant = meant.map_or_else(String::new, |id| id.to_string());
    let fields = vec![
        Field::choice("site.employer", workplace::employers(&all))
            .required()
            .with(&meant),
        Field::text("site.name")
            .required()
            .hint("form-hint-site-name"),
        Field::choice("site.governorate", address::governorates()),
        Field::choice("site.liwa", address::liwas("")),
        Field::text("site.locality").hint("form-hint-locality"),
        has("site.branch").hint("form-hint-site-branch"),
        has("site.bus").hint("form-hint-site-bus"),
        has("site.childcare"),
        has("site.accessible").hint("form-hint-accessible"),
    ];
    Form::new(setting, Box::new(SiteAdd { all }), fields)
}

#[derive(Debug)]
struct SiteAdd {
    all: Vec<Arc<Employer>>,
}

impl Purpose for SiteAdd {
    fn title(&self) -> Words {
        Words::message("form-title-site-add")
    }

    fn on(&self, command: &Command) -> Aggregates<'_> {
        workplace::on(&self.all, command)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        address::arrange(fields, "site.governorate", "site.liwa");
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::AddSite(AddSite {
            employer: answers.chosen("site.employer", |id| id.parse().ok())?,
            particulars: SiteParticulars {
                name: answers.text("site.name"),
                governorate: answers.text("site.governorate"),
                liwa: answers.text("site.liwa"),
                locality: answers.text("site.locality"),
                branch: read_has(answers, "site.branch"),
                bus: read_has(answers, "site.bus"),
                childcare: read_has(answers, "site.childcare"),
                accessible: read_has(answers, "site.accessible"),
            },
        }))
    }
}
