//! The command line at the foot, and the commands that it can run above it.

use super::{key_names, words};
use crate::app::{App, Line};
use crate::commands;
use crate::commands::line::Choice;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use ratatui::layout::Rect;

/// The most rows of the list.
const MOST: u16 = 12;

/// The columns of ids and of keys, in cells.
const IDS: u16 = 24;
const KEYS: u16 = 12;

/// From this width on, in cells, ids are shown.
const SHOWS_IDS: u16 = 100;

/// Rows of the list that are seen at once on a screen so high.
pub(crate) fn rows(height: u16) -> u16 {
    MOST.min(height.saturating_sub(6)).max(1)
}

/// Draws the line in the row of messages, and the list in a box above it.
pub(super) fn draw(app: &App, line: &Line, ink: &mut Ink<'_>, message: Rect) -> Option<(u16, u16)> {
    draw_list(app, line, ink, message);
    ink.blank(message);
    let start = 1 + ink.word(message, 0, 1, ":", Is::Code, ink.style(Role::Key)) + 1;
    let wanted = line.marked();
    let wanted = wanted.and_then(|choice| choice.command.takes.message());
    let wanted = wanted.map(|id| app.text(id)).unwrap_or_default();
    let hint = words::width(&wanted).min(message.width / 2);
    let column = Column {
        start,
        width: message.width.saturating_sub(start + hint + 3),
    };
    let aside = message.width.saturating_sub(hint + 1);
    ink.word(
        message,
        0,
        aside,
        &wanted,
        Is::Words,
        ink.style(Role::Muted),
    );
    let view = line.field.view(usize::from(column.width));
    let style = ink.style(Role::FieldActive);
    ink.cells(message, 0, column, &view.cells, style);
    let caret = match line.field.is_empty() && app.lang().direction() == masar_text::Direction::Rtl
    {
        true => column.width.saturating_sub(1),
        false => u16::try_from(view.caret).unwrap_or(0),
    };
    ink.cursor_at(message, 0, column, caret)
}

fn draw_list(app: &App, line: &Line, ink: &mut Ink<'_>, message: Rect) {
    let found = &line.found;
    let seen = rows(message.y + 2);
    let frame = super::above(message, found.len(), seen);
    let inside = ink.frame(frame, &app.text("line-title"));
    if found.is_empty() {
        let style = ink.style(Role::Muted);
        ink.word(inside, 0, 3, &app.text("line-no-command"), Is::Words, style);
        return;
    }
    for row in 0..inside.height {
        let place = line.window.first + usize::from(row);
        if let Some(choice) = found.get(place) {
            draw_choice(
                app,
                line,
                ink,
                inside,
                row,
                (choice, place == line.window.cursor),
            );
        }
    }
    super::draw_place(ink, frame, line.window.first, found.len());
}

fn draw_choice(
    app: &App,
    line: &Line,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    (choice, marked): (&Choice, bool),
) {
    let role = match (marked, choice.refused) {
        (true, _) => Role::CursorRow,
        (false, Some(_)) => Role::Muted,
        (false, None) => Role::Text,
    };
    let style = ink.style(role);
    if marked {
        ink.sign(area, row, 1, Glyph::Marker, style);
    }
    let keys = key_names::key_of(app, choice.command.id, line.under).unwrap_or_default();
    let keys_width = words::width(&keys);
    let ids = if area.width >= SHOWS_IDS { IDS } else { 0 };
    let label = Column {
        start: 3,
        width: area.width.saturating_sub(3 + ids + KEYS),
    };
    ink.field(
        area,
        row,
        label,
        &said(app, choice),
        Is::Words,
        Edge::Start,
        style,
    );
    if ids > 0 {
        let column = Column {
            start: area.width.saturating_sub(IDS + KEYS),
            width: IDS - 1,
        };
        let style = ink.style(Role::Muted);
        ink.field(
            area,
            row,
            column,
            choice.command.id,
            Is::Exact,
            Edge::Start,
            style,
        );
    }
    let key_role = if choice.refused.is_some() {
        Role::Muted
    } else {
        Role::Key
    };
    let start = area.width.saturating_sub(keys_width + 1);
    ink.word(area, row, start, &keys, Is::Exact, ink.style(key_role));
}

/// The command in words, with what stands behind it, or why it does nothing.
fn said(app: &App, choice: &Choice) -> String {
    let label = app.text(&commands::message(choice.command.id));
    let behind = choice.text.strip_prefix(choice.command.id);
    let behind = behind.map(str::trim).unwrap_or_default();
    match (choice.refused, behind) {
        (Some(because), _) => format!("{label} ({})", app.text(because.0)),
        (None, "") => label,
        // Isolated, so that a date or a number does not turn in Arabic words.
        (None, behind) => format!("{label}: \u{2068}{behind}\u{2069}"),
    }
}
