//! The box in which the columns of the list are chosen and put in order.

use super::middle;
use crate::app::{App, Window};
use crate::columns::Shown;
use crate::commands::column::offered;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};

/// Cells of the names, and of the widths.
const NAMES: u16 = 26;
const WIDTHS: u16 = 5;

/// Rows that are seen at once.
pub(crate) fn rows(app: &App) -> u16 {
    let most = app.size.height.saturating_sub(6).max(1);
    let count = u16::try_from(offered(app).len()).unwrap_or(most);
    count.clamp(1, most)
}

pub(super) fn draw(app: &App, window: &Window, ink: &mut Ink<'_>) {
    let (offered, shown) = (offered(app), app.shown_columns().len());
    let frame = middle(ink.area(), 5 + NAMES + 1 + WIDTHS + 3, rows(app) + 2);
    let inside = ink.frame(frame, &app.text("columns-title"));
    for row in 0..inside.height {
        let place = window.first + usize::from(row);
        let Some(column) = offered.get(place) else {
            break;
        };
        let style = ink.style(match (place == window.cursor, place < shown) {
            (true, _) => Role::CursorRow,
            (false, true) => Role::Text,
            (false, false) => Role::Muted,
        });
        if place == window.cursor {
            ink.sign(inside, row, 1, Glyph::Marker, style);
        }
        if place < shown {
            ink.sign(inside, row, 3, Glyph::Tick, style);
        }
        let names = Column {
            start: 5,
            width: NAMES,
        };
        let name = app.text(column.column.heading());
        ink.field(inside, row, names, &name, Is::Words, Edge::Start, style);
        let widths = Column {
            start: 5 + NAMES + 1,
            width: WIDTHS,
        };
        ink.field(
            inside,
            row,
            widths,
            &width(column),
            Is::Code,
            Edge::End,
            style,
        );
    }
    super::draw_place(ink, frame, window.first, offered.len());
}

/// Its width in cells, where somebody said one.
fn width(column: &Shown) -> String {
    column
        .width
        .map(|width| width.to_string())
        .unwrap_or_default()
}
