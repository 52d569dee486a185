//! `masar employer list`: employers in the order of their numbers.

use crate::cli::desk::Desk;
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::trouble::Trouble;
use masar_domain::Employer;
use serde::Serialize;

/// Employers read at a time.
const PAGE: u32 = 200;

#[derive(Debug, clap::Args)]
pub(crate) struct List {}

#[derive(Debug, Serialize)]
struct EmployerRow {
    id: String,
    name: String,
    kind: &'static str,
    sector: Option<String>,
    sites: usize,
    open_vacancies: usize,
    flags: usize,
}

impl Row for EmployerRow {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "kind",
        "sector",
        "sites",
        "open_vacancies",
        "flags",
    ];
}

impl List {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let register = desk.register()?;
        let all = register.all_employers()?;
        let mut list = desk.list(table(desk), "employers", &[("total", all.len().into())])?;
        let mut from = 0;
        while from < all.len() {
            for employer in register.employer_page(&all, from, PAGE)? {
                let row = row(&employer, desk);
                list.row(&row, || fields(&row, &employer, desk))?;
            }
            from += PAGE;
        }
        list.end::<EmployerRow>(|table| {
            let mut page = Page::new();
            match table.is_empty() {
                true => page.sentence(desk.words.text("cli-nothing-found")),
                false => page.table(table),
            };
            page
        })
    }
}

fn row(employer: &Employer, desk: &Desk) -> EmployerRow {
    let open = employer
        .vacancies
        .iter()
        .filter(|v| v.is_open_on(desk.day()));
    let sector = &employer.particulars.sector;
    EmployerRow {
        id: employer.id.to_string(),
        name: employer.particulars.name.shown().to_owned(),
        kind: employer.particulars.kind.code(),
        sector: (!sector.is_empty()).then(|| sector.clone()),
        sites: employer.sites.len(),
        open_vacancies: open.count(),
        flags: employer.flags.len(),
    }
}

fn fields(row: &EmployerRow, employer: &Employer, desk: &Desk) -> Vec<Field> {
    vec![
        Field::figures(&row.id),
        Field::words(&row.name),
        Field::words(phrases::word(&desk.words, employer.particulars.kind)),
        Field::words(phrases::sector(&desk.words, &employer.particulars.sector)),
        Field::figures(row.sites),
        Field::figures(row.open_vacancies),
        Field::figures(row.flags),
    ]
}

fn table(desk: &Desk) -> Table {
    let heading = |id: &str| desk.words.text(id);
    Table::new([
        Column::figures(heading("work-col-employer")),
        Column::words(heading("work-col-name")),
        Column::words(heading("work-col-kind")),
        Column::words(heading("work-col-sector")),
        Column::figures(heading("work-col-sites")),
        Column::figures(heading("work-col-open")),
        Column::figures(heading("work-col-flags")),
    ])
}
