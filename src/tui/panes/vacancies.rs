//! The Vacancies screen: what takes people today, with what decides whether
//! somebody can go there.

use super::listing::{Cell, Column, Holds, Row, Wide};
use super::words;
use crate::app::{App, Vacant};
use crate::theme::Role;
use masar_domain::employer::Has;
use masar_domain::sector;

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "title",     holds: Holds::Names,   wide: Wide::Parts(1, 30), from: 0 },
    Column { id: "employer",  holds: Holds::Names,   wide: Wide::Parts(1, 30), from: 0 },
    Column { id: "place",     holds: Holds::Words,   wide: Wide::Cells(12),    from: 0 },
    Column { id: "sector",    holds: Holds::Words,   wide: Wide::Parts(1, 30), from: 100 },
    Column { id: "wage",      holds: Holds::Figures, wide: Wide::Cells(8),     from: 0 },
    Column { id: "seats",     holds: Holds::Codes,   wide: Wide::Cells(6),     from: 0 },
    Column { id: "transport", holds: Holds::Words,   wide: Wide::Cells(9),     from: 0 },
    Column { id: "childcare", holds: Holds::Words,   wide: Wide::Cells(9),     from: 0 },
    Column { id: "number",    holds: Holds::Codes,   wide: Wide::Cells(10),    from: 120 },
];

/// A vacancy that takes people.
#[derive(Debug)]
pub(crate) struct VacancyRow(pub(crate) Vacant);

impl Row for VacancyRow {
    fn key(&self) -> u64 {
        self.0.key()
    }

    fn vacant(&self) -> Option<&Vacant> {
        Some(&self.0)
    }

    fn cell(&self, app: &App, column: &str, room: u16) -> Cell {
        cell(app, &self.0, column, room)
    }
}

/// What a vacancy says in a column of any list.
pub(super) fn cell(app: &App, vacant: &Vacant, column: &str, room: u16) -> Cell {
    let terms = &vacant.vacancy.terms;
    let site = vacant.site().map(|site| &site.particulars);
    match column {
        "title" => Cell::text(&terms.title),
        "employer" => Cell::text(vacant.employer.particulars.name.shown()),
        "place" => {
            let place = site.map_or("", |site| app.place(&site.liwa, &site.governorate));
            Cell::text(words::known_as(place, room))
        }
        "sector" => {
            let known = sector::sector(&terms.sector);
            Cell::text(known.map_or(terms.sector.as_str(), |known| app.name(&known.name)))
        }
        "wage" => Cell::text(words::amount(terms.wage)),
        "seats" => {
            let (left, all) = (vacant.seats_left(), terms.seats);
            let role = if left == 0 { Role::Muted } else { Role::Text };
            Cell::new(format!("{left}/{all}"), role)
        }
        "transport" => has(app, terms.transport, site.map(|site| site.bus)),
        "childcare" => has(app, terms.childcare, site.map(|site| site.childcare)),
        "number" => Cell::muted(vacant.vacancy.id.to_string()),
        _ => Cell::text(""),
    }
}

/// What the vacancy or else its workplace says.
fn has(app: &App, vacancy: Has, site: Option<Has>) -> Cell {
    let known = match (vacancy, site.unwrap_or(Has::NotKnown)) {
        (Has::Yes, _) | (_, Has::Yes) => Has::Yes,
        (Has::No, _) | (_, Has::No) => Has::No,
        _ => Has::NotKnown,
    };
    let role = match known {
        Has::NotKnown => Role::Muted,
        _ => Role::Text,
    };
    Cell::new(app.short(&format!("has-{}", known.code())), role)
}
