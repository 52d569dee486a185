//! `masar vacancy list`: vacancies that take people, those near a place first.

use crate::cli::desk::Desk;
use crate::cli::output::Row;
use crate::cli::page::Page;
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::Employer;
use masar_domain::employer::vacancy::Vacancy;
use masar_domain::place;
use masar_store::LOOKED_AT;
use masar_text::sanitize::Clean;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[arg(long, value_name = "PLACE", value_parser = read::line)]
    near: Option<Clean>,
    #[arg(long)]
    closed: bool,
    #[arg(long, value_name = "COUNT", default_value_t = LOOKED_AT, value_parser = clap::value_parser!(u32).range(1..))]
    employers: u32,
}

#[derive(Debug, Serialize)]
struct VacancyRow {
    id: String,
    title: String,
    employer: String,
    liwa: Option<String>,
    sector: String,
    wage: String,
    seats: u16,
    seats_left: u32,
    transport: &'static str,
    childcare: &'static str,
    accessible: &'static str,
    open: bool,
}

impl Row for VacancyRow {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "employer",
        "liwa",
        "sector",
        "wage",
        "seats",
        "seats_left",
        "transport",
        "childcare",
        "accessible",
        "open",
    ];
}

impl List {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let near = desk.take_any(&self.near);
        let named = |g: &&place::Governorate| {
            g.code.eq_ignore_ascii_case(&near) || g.name.ar == near || g.name.en == near
        };
        let home = place::governorates().iter().find(named);
        let home = home.map_or("", |governorate| governorate.code.as_str());
        let register = desk.register()?;
        let looked = register.openings_near(home, self.employers)?;
        let (part, of) = (looked.part(), looked.of.into());
        let employers = looked.found;
        let looked_at = employers.len() as u64;
        let about = [("employers_looked_at", looked_at), ("employers_hiring", of)];
        let mut list = desk.list(super::table(desk), "vacancies", &about)?;
        for employer in &employers {
            let vacancies = employer.vacancies.iter();
            for vacancy in vacancies.filter(|v| self.closed || v.is_open_on(desk.day())) {
                let taken = register.seats_taken(vacancy.id)?;
                let row = row(employer, vacancy, taken, desk);
                list.row(&row, || super::fields(employer, vacancy, taken, desk))?;
            }
        }
        list.end::<VacancyRow>(|table| {
            let mut page = Page::new();
            match table.is_empty() {
                true => page.sentence(desk.words.text("cli-nothing-found")),
                false => page.table(table),
            };
            if let Some(part) = part {
                let message = match home {
                    "" => "work-looked-employers",
                    _ => "work-looked-employers-near",
                };
                let said = phrases::looked_at(&desk.words, message, part, "--employers");
                page.sentence(said);
            }
            page
        })
    }
}

fn row(employer: &Employer, vacancy: &Vacancy, taken: u32, desk: &Desk) -> VacancyRow {
    let terms = &vacancy.terms;
    let liwa = employer
        .site_of(vacancy)
        .map(|s| s.particulars.liwa.clone());
    VacancyRow {
        id: vacancy.id.to_string(),
        title: terms.title.clone(),
        employer: employer.particulars.name.shown().to_owned(),
        liwa: liwa.filter(|code| !code.is_empty()),
        sector: terms.sector.clone(),
        wage: terms.wage.to_string(),
        seats: terms.seats,
        seats_left: vacancy.seats_left(taken),
        transport: terms.transport.code(),
        childcare: terms.childcare.code(),
        accessible: terms.accessible.code(),
        open: vacancy.is_open_on(desk.day()),
    }
}
