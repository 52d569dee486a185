//! The vacancy that a job on record fills.

use masar_domain::commands::LinkVacancy;
use masar_domain::{Aggregates, CaseFile, Command, PlacementId, VacancyId};
use masar_text::fold;

use crate::app::Vacant;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::field::Field;
use super::form::Form;
use super::placement_check::of_job;
use super::purpose::Purpose;
use super::words::Words;
use super::workplace;

/// The form for the vacancy of a job: those of its own employer first, the only
/// one of them chosen.
#[must_use]
pub fn placement_link(
    file: &CaseFile,
    placement: PlacementId,
    mut all: Vec<Vacant>,
    setting: &Setting,
) -> Form {
    let job = file.placement(placement);
    let named = job.map_or_else(String::new, |job| fold::key(&job.terms.employer));
    let is_theirs = |vacant: &Vacant| {
        let name = &vacant.employer.particulars.name;
        let is_it = |name: &str| !name.is_empty() && fold::key(name) == named;
        is_it(&name.arabic) || is_it(&name.latin)
    };
    all.sort_by_key(|vacant| !is_theirs(vacant));
    let only = match all.iter().filter(|vacant| is_theirs(vacant)).count() {
        1 => all.first().map(|vacant| vacant.vacancy.id.to_string()),
        _ => None,
    };
    let fields = vec![
        Field::choice("vacancy", workplace::vacancies(&all))
            .required()
            .with(&only.unwrap_or_default())
            .hint("form-hint-vacancy"),
    ];
    let purpose = PlacementLink {
        file: file.clone(),
        placement,
        all,
    };
    Form::new(setting, Box::new(purpose), fields)
}

#[derive(Debug)]
struct PlacementLink {
    file: CaseFile,
    placement: PlacementId,
    all: Vec<Vacant>,
}

impl PlacementLink {
    fn vacant(&self, id: Option<VacancyId>) -> Option<&Vacant> {
        let mut all = self.all.iter();
        all.find(|vacant| Some(vacant.vacancy.id) == id)
    }
}

impl Purpose for PlacementLink {
    fn title(&self) -> Words {
        of_job("form-title-placement-link", &self.file, self.placement)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn on(&self, command: &Command) -> Aggregates<'_> {
        workplace::seat_on(&self.file, self.vacant(command.vacancy()))
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::LinkVacancy(LinkVacancy {
            placement: self.placement,
            vacancy: answers.chosen("vacancy", |id| id.parse().ok())?,
        }))
    }

    /// The seat that it takes.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        let chosen = answers.maybe_chosen("vacancy", |id| id.parse().ok());
        self.vacant(chosen)
            .map(workplace::seat)
            .into_iter()
            .collect()
    }
}
