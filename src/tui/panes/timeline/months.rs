//! The heads: years where they begin, and the numbers of months.

use super::Grid;
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::Role;
use masar_domain::Month;

/// The cells that a year takes.
const YEAR: u16 = 4;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, grid: &Grid) {
    let today = Month::of(app.today());
    let (heading, muted) = (ink.style(Role::Heading), ink.style(Role::Muted));
    for month in grid.months() {
        let Some(column) = grid.column(month) else {
            continue;
        };
        let narrow = Column { width: 2, ..column };
        let style = match month == today {
            true => ink.style(Role::CursorBar),
            false => muted,
        };
        let number = month.number().to_string();
        ink.field(grid.area, 1, narrow, &number, Is::Code, Edge::Start, style);
        if begins_year(grid, month) {
            let year = format!("{:04}", month.year());
            let column = Column {
                width: YEAR,
                ..column
            };
            ink.field(grid.area, 0, column, &year, Is::Code, Edge::Start, heading);
        }
    }
}

/// A year is named at its January, and at the first month seen where January
/// leaves it room.
fn begins_year(grid: &Grid, month: Month) -> bool {
    month.number() == 1 || (month == grid.from && month.number() < 12)
}
