//! What the word of a filter before the caret can become, in a small box above
//! the row of messages.

use crate::app::{App, Search};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use ratatui::layout::Rect;

/// The most rows of the box.
const MOST: u16 = 6;

/// Cells of what is written; its meaning stands beside it.
const WRITTEN: u16 = 28;

/// Rows of the box that are seen at once on a screen so high.
pub(crate) fn rows(height: u16) -> u16 {
    MOST.min(height.saturating_sub(8)).max(1)
}

pub(super) fn draw(app: &App, search: &Search, ink: &mut Ink<'_>, message: Rect) {
    let Some(offers) = search.offers.as_ref().filter(|_| !app.lean.is_on()) else {
        return;
    };
    let offers = &offers.offers;
    let seen = rows(message.y + 2);
    let frame = super::above(message, offers.len(), seen);
    let inside = ink.frame(frame, &app.text("pane-search-offers"));
    for row in 0..inside.height {
        let place = search.window.first + usize::from(row);
        let Some((written, meaning)) = offers.get(place) else {
            break;
        };
        let marked = place == search.window.cursor;
        let style = ink.style(if marked { Role::CursorRow } else { Role::Text });
        if marked {
            ink.sign(inside, row, 1, Glyph::Marker, style);
        }
        let column = Column {
            start: 3,
            width: WRITTEN.min(inside.width.saturating_sub(3)),
        };
        ink.field(inside, row, column, written, Is::Name, Edge::Start, style);
        let start = column.start + column.width + 1;
        let column = Column {
            start,
            width: inside.width.saturating_sub(start + 1),
        };
        let style = ink.style(Role::Muted);
        ink.field(inside, row, column, meaning, Is::Words, Edge::Start, style);
    }
    super::draw_place(ink, frame, search.window.first, offers.len());
}
