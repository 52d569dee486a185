//! What a word that is typed can become, in a small box above the row of
//! messages.

use crate::app::Window;
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

/// Draws what can be written, each with its meaning; the window has a mark where
/// one is given.
pub(super) fn draw<'o>(
    ink: &mut Ink<'_>,
    message: Rect,
    title: &str,
    offers: impl ExactSizeIterator<Item = (&'o String, &'o String)>,
    window: Option<Window>,
) {
    let count = offers.len();
    let seen = rows(message.y + 2);
    let frame = super::above(message, count, seen);
    let inside = ink.frame(frame, title);
    let first = window.map_or(0, |window| window.first);
    let shown = offers.enumerate().skip(first);
    for (row, (place, (written, meaning))) in (0..inside.height).zip(shown) {
        let marked = window.is_some_and(|window| window.cursor == place);
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
    super::draw_place(ink, frame, first, count);
}
