//! `masar vacancy`: add, edit, close, list, show.

mod add;
mod close;
mod edit;
mod flags;
mod list;
mod show;

use super::desk::Desk;
use super::employer;
use super::page::{Column, Field, Table};
use super::phrases;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::employer::vacancy::Vacancy;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{Employer, VacancyId};

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(add::Add),
    Edit(edit::Edit),
    Close(close::Close),
    List(list::List),
    Show(show::Show),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Add(verb) => verb.run(desk),
            Verb::Edit(verb) => verb.run(desk),
            Verb::Close(verb) => verb.run(desk),
            Verb::List(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
        }
    }
}

/// A vacancy with its employer.
pub(crate) fn found(desk: &Desk, id: VacancyId) -> Result<(Employer, Vacancy), Trouble> {
    let missing = || {
        Refusal::new(Code::VacancyNotFound)
            .at("vacancy")
            .text("id", id)
    };
    let employer = employer::found(desk, id.employer).map_err(|_| Trouble::from(missing()))?;
    let vacancy = employer.vacancy(id).cloned().ok_or_else(missing)?;
    Ok((employer, vacancy))
}

/// The columns in which vacancies are listed.
pub(crate) fn table(desk: &Desk) -> Table {
    let heading = |id: &str| desk.words.text(id);
    Table::new([
        Column::figures(heading("work-col-vacancy")),
        Column::words(heading("work-col-title")),
        Column::words(heading("work-col-employer-name")),
        Column::words(heading("work-col-place")),
        Column::words(heading("work-col-sector")),
        Column::amount(heading("work-col-wage")),
        Column::figures(heading("work-col-seats-left")),
        Column::words(heading("work-col-transport")),
        Column::words(heading("work-col-state")),
    ])
}

/// A vacancy in those columns, `taken` seats of which have somebody.
pub(crate) fn fields(
    employer: &Employer,
    vacancy: &Vacancy,
    taken: u32,
    desk: &Desk,
) -> Vec<Field> {
    let words = &desk.words;
    let terms = &vacancy.terms;
    let site = employer.site_of(vacancy);
    let place = site.map(|site| phrases::site_place(words, &site.particulars));
    let state = match vacancy.is_open_on(desk.day()) {
        true => "work-open",
        false => "work-not-open",
    };
    vec![
        Field::figures(vacancy.id),
        Field::words(&terms.title),
        Field::words(employer.particulars.name.shown()),
        Field::words(place.unwrap_or_default()),
        Field::words(phrases::sector(words, &terms.sector)),
        Field::amount(phrases::amount(terms.wage)),
        Field::figures(format!("{}/{}", vacancy.seats_left(taken), terms.seats)),
        Field::words(phrases::word(words, terms.transport)),
        Field::words(words.text(state)),
    ]
}
