//! A box with options to pick one from.

use super::{middle, words};
use crate::app::{App, Chooser};
use crate::commands;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};

/// Rows of options that are seen at once, and how high the box is at most.
pub(crate) fn rows(app: &App, chooser: &Chooser) -> u16 {
    let most = app.size.height.saturating_sub(6).max(1);
    u16::try_from(chooser.options.len())
        .unwrap_or(most)
        .clamp(1, most)
}

pub(super) fn draw(app: &App, chooser: &Chooser, ink: &mut Ink<'_>) {
    let title = app.text(&commands::message(chooser.command));
    let widths = chooser.options.iter().map(|(label, _)| words::width(label));
    let widest = widths.chain([words::width(&title)]).max().unwrap_or(0);
    let frame = middle(ink.area(), widest + 8, rows(app, chooser) + 2);
    let inside = ink.frame(frame, &title);
    for row in 0..inside.height {
        let place = chooser.window.first + usize::from(row);
        let Some((label, _)) = chooser.options.get(place) else {
            break;
        };
        let marked = place == chooser.window.cursor;
        let role = if marked { Role::CursorRow } else { Role::Text };
        let style = ink.style(role);
        if marked {
            ink.sign(inside, row, 1, Glyph::Marker, style);
        }
        let column = Column {
            start: 3,
            width: inside.width.saturating_sub(4),
        };
        ink.field(inside, row, column, label, Is::Words, Edge::Start, style);
    }
}
