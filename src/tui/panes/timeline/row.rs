//! One row: label, a sign for each month, and where it ends.

use super::{Grid, ends, signs};
use crate::app::{App, Current, Focus};
use crate::ink::{Column, Edge, Ink, Is};
use crate::panes::words;
use crate::theme::{Glyph, Role};
use masar_domain::timeline::{CellState, Of, Row};

/// What a row is called: the component or the work, and the person's first
/// name where it is one's.
pub(crate) fn label(app: &App, current: &Current, row: &Row, room: u16) -> String {
    let what = match &row.of {
        Of::Component {
            programme,
            component,
            ..
        } => app.component(programme, component).to_owned(),
        Of::Wage(_) => app.text("timeline-wage"),
        Of::Loan(_) => app.text("timeline-loan"),
    };
    let person = row.person.and_then(|id| current.file.household.member(id));
    let Some(person) = person else {
        return words::leading(&what, room);
    };
    let name = words::first_name(person.particulars.name.shown());
    let both = format!("{what} · {name}");
    match words::width(&both) <= room {
        true => both,
        false => words::leading(&what, room),
    }
}

pub(super) fn draw(
    app: &App,
    ink: &mut Ink<'_>,
    grid: &Grid,
    below: u16,
    (current, place, row): (&Current, usize, &Row),
) {
    let marked = app.focus == Focus::Timeline && place == app.rows.cursor;
    let role = if marked { Role::CursorRow } else { Role::Text };
    let style = ink.style(role);
    if marked {
        ink.sign(grid.area, below, 1, Glyph::Marker, style);
    }
    let column = Column {
        start: 3,
        width: grid.start.saturating_sub(4),
    };
    let text = label(app, current, row, column.width);
    ink.field(
        grid.area,
        below,
        column,
        &text,
        Is::Words,
        Edge::Start,
        style,
    );
    let end = ends::of(app, &current.timeline, row);
    for cell in &row.cells {
        let hidden = end.as_ref().is_some_and(|end| end.hides(cell));
        let Some(column) = grid.column(cell.month) else {
            continue;
        };
        let under_cursor = marked && cell.month == app.months.cursor;
        if cell.state == CellState::Nothing || hidden {
            if under_cursor {
                let style = ink.style(Role::CursorBar);
                ink.sign(grid.area, below, column.start, Glyph::Gap, style);
            }
            continue;
        }
        let (glyph, role) = signs::of(cell.state);
        let role = if under_cursor { Role::CursorBar } else { role };
        let style = ink.style(role);
        ink.sign(grid.area, below, column.start, glyph, style);
    }
    if let Some(end) = end {
        ends::draw(app, ink, grid, below, row, &end);
    }
}
