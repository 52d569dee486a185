//! "Which line reads right?": the same line in each text mode.
//!
//! The rows of the samples hold nothing else that is read, so that a terminal
//! with an order of its own does to them what it would do to any row.

use super::words;
use crate::app::{App, Window};
use crate::ink::{Column, Ink, Is};
use crate::terminal::{Remedy, TextMode};
use crate::theme::{Glyph, Role};
use masar_text::Direction;
use masar_text::digits::Digits;
use masar_text::layout::{Align, Cell, fit};
use ratatui::layout::Rect;

/// Lam-alef, brackets, an amount and a date: what goes wrong first.
const SAMPLE: &str = "سلام لعلاء (الأردن): 150.500 في 15/03/2026";

/// Where the samples begin, behind the mark and the number.
const START: u16 = 6;

const LRO: char = '\u{202D}';
const PDF: char = '\u{202C}';

/// Columns of a sample: more than it takes, as plain letters take more.
const WIDTH: usize = 52;

/// What is sent for the sample in a mode, at an edge of its columns.
fn sample(mode: TextMode, align: Align, digits: Digits) -> Vec<Cell> {
    let line = fit(SAMPLE, Direction::Rtl, WIDTH, align);
    let mut cells = match mode {
        TextMode::Logical => line.in_logical_order(),
        TextMode::Visual | TextMode::VisualLro => line.in_digits(SAMPLE, digits).cells,
    };
    if mode == TextMode::VisualLro {
        // Behind a blank: what stands before any cell is lost.
        let blank = cells.iter_mut().next();
        blank.into_iter().for_each(|cell| cell.text.push(LRO));
        let last = cells.last_mut();
        last.into_iter().for_each(|cell| cell.text.push(PDF));
    }
    cells
}

pub(super) fn draw(app: &App, window: &Window, ink: &mut Ink<'_>) {
    let area = ink.area();
    let frame = Rect {
        height: area.height.saturating_sub(2),
        ..area
    };
    let inside = ink.frame(frame, &app.text("app-sample-title"));
    let text = Rect {
        x: inside.x + 1,
        width: inside.width.saturating_sub(2),
        ..inside
    };
    let mut row = said(ink, text, 0, &app.text("app-sample-how"), Role::Text);
    // In the other language, for whom this one comes out unreadable.
    let muted = ink.style(Role::Muted);
    ink.word(text, row, 0, &app.text("app-sample-other"), Is::Name, muted);
    row += 2;
    for (at, (mode, _)) in TextMode::ALL.iter().enumerate() {
        draw_sample(ink, text, row, (at, *mode), at == window.cursor);
        row += 2;
    }
    if let Some(remedy) = app.letters.remedy {
        said(ink, text, row, &app.text(message(remedy)), Role::Caution);
    }
}

/// Lines of words; gives the row below them.
fn said(ink: &mut Ink<'_>, area: Rect, row: u16, text: &str, role: Role) -> u16 {
    let style = ink.style(role);
    let mut row = row;
    for line in words::wrapped(text, area.width) {
        ink.word(area, row, 0, &line, Is::Words, style);
        row += 1;
    }
    row
}

fn draw_sample(
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    (at, mode): (usize, TextMode),
    marked: bool,
) {
    let role = if marked { Role::CursorRow } else { Role::Text };
    let style = ink.style(role);
    if marked {
        ink.sign(area, row, 0, Glyph::Marker, style);
    }
    ink.word(area, row, 2, &(at + 1).to_string(), Is::Code, style);
    let align = match ink.lang().direction() {
        Direction::Rtl => Align::Right,
        _ => Align::Center,
    };
    let cells = sample(mode, align, ink.digits());
    let column = Column {
        start: START,
        width: u16::try_from(WIDTH).unwrap_or(u16::MAX),
    };
    ink.cells(area, row, column, &cells, style);
}

fn message(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::PuttyDisableBidi => "app-remedy-putty",
        Remedy::KonsoleDisableBidi => "app-remedy-konsole",
        Remedy::KittyForceLtr => "app-remedy-kitty",
    }
}
