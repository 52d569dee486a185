//! `masar employer show`: an employer with workplaces, vacancies and what was
//! found there.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::vacancy;
use crate::cli::view::{SiteView, VacancyView, date};
use masar_domain::{Employer, EmployerId};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "EMPLOYER", value_parser = read::employer)]
    of_employer: EmployerId,
}

#[derive(Debug, Serialize)]
struct EmployerView {
    id: String,
    name: String,
    name_latin: String,
    kind: &'static str,
    social_security: String,
    sector: String,
    contact: String,
    phone: String,
    email: String,
    support_from: Option<String>,
    sites: Vec<SiteView>,
    vacancies: Vec<VacancyView>,
    flags: Vec<FlagView>,
}

#[derive(Debug, Serialize)]
struct FlagView {
    mark: &'static str,
    on: String,
    placement: Option<String>,
    note: String,
    by: String,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let employer = super::found(desk, self.of_employer)?;
        let mut taken = Vec::new();
        for vacancy in &employer.vacancies {
            taken.push(desk.register()?.seats_taken(vacancy.id)?);
        }
        let view = view(&employer, &taken, desk);
        desk.show(&view, || page(&employer, &taken, desk))
    }
}

fn view(employer: &Employer, taken: &[u32], desk: &Desk) -> EmployerView {
    let known = &employer.particulars;
    let vacancies = employer.vacancies.iter().zip(taken);
    let flags = employer.flags.iter().map(|flag| FlagView {
        mark: flag.fact.mark.code(),
        on: date(flag.fact.on),
        placement: flag.fact.placement.map(|id| id.to_string()),
        note: flag.fact.note.clone(),
        by: flag.by.to_string(),
    });
    EmployerView {
        id: employer.id.to_string(),
        name: known.name.arabic.clone(),
        name_latin: known.name.latin.clone(),
        kind: known.kind.code(),
        social_security: known.social_security.clone(),
        sector: known.sector.clone(),
        contact: known.contact.person.clone(),
        phone: known.contact.phone.clone(),
        email: known.contact.email.clone(),
        support_from: known.support_from.map(date),
        sites: employer.sites.iter().map(SiteView::of).collect(),
        vacancies: vacancies
            .map(|(vacancy, taken)| VacancyView::of(vacancy, *taken, desk.day()))
            .collect(),
        flags: flags.collect(),
    }
}

fn page(employer: &Employer, taken: &[u32], desk: &Desk) -> Page {
    let words = &desk.words;
    let known = &employer.particulars;
    let mut page = Page::new();
    page.title(format!("{}  {}", employer.id, known.name.shown()));
    page.facts([
        (
            words.text("work-col-kind"),
            Field::words(phrases::word(words, known.kind)),
        ),
        (
            words.text("work-col-sector"),
            Field::words(phrases::sector(words, &known.sector)),
        ),
        (
            words.text("work-fact-registration"),
            Field::figures(&known.social_security),
        ),
        (
            words.text("work-fact-contact"),
            Field::words(&known.contact.person),
        ),
        (
            words.text("work-fact-phone"),
            Field::figures(&known.contact.phone),
        ),
        (
            words.text("work-fact-email"),
            Field::figures(&known.contact.email),
        ),
        (
            words.text("work-fact-support-from"),
            known.support_from.map_or(Field::empty(), Field::figures),
        ),
    ]);
    if !employer.sites.is_empty() {
        page.title(words.text("work-title-sites"));
        page.table(sites(employer, desk));
    }
    if !employer.vacancies.is_empty() {
        page.title(words.text("work-title-vacancies"));
        let mut table = vacancy::table(desk);
        for (one, taken) in employer.vacancies.iter().zip(taken) {
            table.row(vacancy::fields(employer, one, *taken, desk));
        }
        page.table(table);
    }
    for flag in &employer.flags {
        let mark = phrases::word(words, flag.fact.mark);
        let day = phrases::day(words, flag.fact.on);
        page.sentence(desk.joined([mark, day, flag.fact.note.clone()]));
    }
    page
}

fn sites(employer: &Employer, desk: &Desk) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("work-col-site")),
        Column::words(words.text("work-col-name")),
        Column::words(words.text("work-col-place")),
        Column::words(words.text("work-col-branch")),
        Column::words(words.text("work-col-bus")),
        Column::words(words.text("work-col-childcare")),
        Column::words(words.text("work-col-accessible")),
    ]);
    for site in &employer.sites {
        let known = &site.particulars;
        let has = |has| Field::words(phrases::word(words, has));
        table.row([
            Field::figures(site.id),
            Field::words(&known.name),
            Field::words(phrases::site_place(words, known)),
            has(known.branch),
            has(known.bus),
            has(known.childcare),
            has(known.accessible),
        ]);
    }
    table
}
