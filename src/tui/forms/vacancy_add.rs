//! Seats of one kind of work at a workplace.

use std::sync::Arc;

use masar_domain::commands::OpenVacancy;
use masar_domain::employer::vacancy::VacancyTerms;
use masar_domain::{
    Aggregates, CaseFile, Code, Command, Employer, EmployerId, Refusal, SiteId, sector,
};
use masar_text::messages::Args;
use masar_text::{calendar, digits};

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::sectors;
use super::field::{Field, Kind};
use super::fields::Fields;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::workplace::{self, has, read_has};

/// The workplace that is meant: itself, or the last one of an employer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meant {
    pub site: Option<SiteId>,
    pub employer: Option<EmployerId>,
}

/// The form for a vacancy at a workplace of one of these employers, in the
/// sector of whoever is meant.
#[must_use]
pub fn vacancy_add(all: Vec<Arc<Employer>>, meant: Meant, setting: &Setting) -> Form {
    let site = workplace::meant(&all, meant.site, meant.employer);
    let of = meant.site.map(|site| site.employer).or(meant.employer);
    let employer = all.iter().find(|employer| Some(employer.id) == of);
    let sector = employer.map_or("", |employer| employer.particulars.sector.as_str());
    let fields = vec![
        Field::choice("vacancy.site", workplace::sites(&all))
            .required()
            .with(&site),
        Field::text("vacancy.title").required(),
        Field::choice("vacancy.sector", sectors())
            .required()
            .with(sector)
            .hint("form-hint-sector"),
        Field::code("vacancy.seats", Kind::Code)
            .required()
            .with("1")
            .hint("form-hint-vacancy-seats"),
        Field::amount("vacancy.wage").required(),
        has("vacancy.transport").hint("form-hint-vacancy-transport"),
        has("vacancy.childcare"),
        has("vacancy.accessible").hint("form-hint-accessible"),
        Field::text("vacancy.needs").hint("form-hint-vacancy-needs"),
        Field::today("vacancy.open-from", setting.today),
        Field::day("vacancy.open-until").hint("form-hint-vacancy-until"),
    ];
    Form::new(setting, Box::new(VacancyAdd { all }), fields)
}

#[derive(Debug)]
struct VacancyAdd {
    all: Vec<Arc<Employer>>,
}

impl Purpose for VacancyAdd {
    fn title(&self) -> Words {
        Words::message("form-title-vacancy-add")
    }

    fn on(&self, command: &Command) -> Aggregates<'_> {
        workplace::on(&self.all, command)
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let sector = fields.value("vacancy.sector");
        let least = workplace::least(&setting.book, sector, setting.today);
        fields.hint("vacancy.wage", Some(least));
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let terms = VacancyTerms {
            title: answers.text("vacancy.title"),
            site: answers.chosen("vacancy.site", |id| id.parse().ok())?,
            sector: answers.text("vacancy.sector"),
            seats: seats(&answers.text("vacancy.seats"))?,
            wage: answers.amount("vacancy.wage")?,
            transport: read_has(answers, "vacancy.transport"),
            childcare: read_has(answers, "vacancy.childcare"),
            accessible: read_has(answers, "vacancy.accessible"),
            needs: answers.text("vacancy.needs"),
            open_from: answers.day("vacancy.open-from")?,
            open_until: answers.maybe_day("vacancy.open-until")?,
        };
        Ok(Command::OpenVacancy(OpenVacancy { terms }))
    }

    /// A wage below the least that may be paid there is worth a second look.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let sector = answers.fields.value("vacancy.sector");
        let least = sector::minimum_wage(&setting.book, sector, setting.today);
        match (least, answers.amount("vacancy.wage")) {
            (Some((least, row)), Ok(wage)) if wage < least => {
                let args = Args::new()
                    .set("least", calendar::amount(least.0))
                    .set("row", row.to_string());
                vec![Words::With("work-below-minimum", args)]
            }
            _ => Vec::new(),
        }
    }
}

/// How many, in digits of either script.
fn seats(typed: &str) -> Result<u16, Wrong> {
    let read = digits::to_ascii(typed).ok();
    let read = read.and_then(|digits| digits.parse().ok());
    read.ok_or_else(|| Wrong {
        field: "vacancy.seats",
        problem: Problem::Refused(Refusal::new(Code::SeatsMissing).at("vacancy.seats")),
    })
}
