//! The widget of every list on a screen of its own: a title with the total, a
//! row of headings, and the page of rows that is seen.
//!
//! Columns are data. The marked row differs by its marker alone, so a step
//! costs two cells on the line; the list is as wide as the screen, so the
//! terminal can scroll it.

use super::households::draw_amount;
use super::reading::Told;
use super::words;
use crate::app::{App, Listing, Open, Part, Screen, Vacant};
pub use crate::columns::Holds;
use crate::commands::Act;
use crate::ink::{self, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_domain::{CaseFile, PersonId};
use masar_store::Pair;
use masar_text::messages::Args;
use ratatui::layout::Rect;
use std::sync::Arc;

/// One column of a list.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Part of its heading's message: `column-household`.
    pub id: &'static str,
    /// What it holds.
    pub holds: Holds,
    pub wide: Wide,
    /// The narrowest screen, in cells, that it is shown on.
    pub from: u16,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wide {
    /// In cells.
    Cells(u16),
    /// So many parts of what the others leave, to so many cells at most.
    Parts(u16, u16),
}

/// What a row says in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    pub role: Role,
    /// A sign before the text.
    pub sign: Option<Glyph>,
}

impl Cell {
    pub fn new(text: impl Into<String>, role: Role) -> Cell {
        Cell {
            text: text.into(),
            role,
            sign: None,
        }
    }

    pub fn text(text: impl Into<String>) -> Cell {
        Cell::new(text, Role::Text)
    }

    pub fn muted(text: impl Into<String>) -> Cell {
        Cell::new(text, Role::Muted)
    }

    #[must_use]
    pub fn with_sign(mut self, sign: Glyph) -> Cell {
        self.sign = Some(sign);
        self
    }
}

/// A row of a list, before it has words.
pub trait Row: std::fmt::Debug + Send + Sync {
    /// What finds it again after a change.
    fn key(&self) -> u64;

    /// What it says in a column, in `room` cells.
    fn cell(&self, app: &App, column: &str, room: u16) -> Cell;

    /// The household it is about: forms open on it, `o` leads to it.
    fn file(&self) -> Option<&Arc<CaseFile>> {
        None
    }

    /// The vacancy it is about.
    fn vacant(&self) -> Option<&Vacant> {
        None
    }

    /// The person it is about, where it is about one alone.
    fn person(&self) -> Option<PersonId> {
        None
    }

    /// The two records it is about, where it is about two.
    fn pair(&self) -> Option<&Arc<Pair>> {
        None
    }

    /// What is said of it below the list while it is marked.
    fn line(&self, app: &App) -> Option<String> {
        let _ = app;
        None
    }

    /// What is told of it in a box.
    fn told(&self) -> Option<Arc<dyn Told>> {
        None
    }

    /// The number of what was done, where it is about that.
    fn operation(&self) -> Option<u64> {
        None
    }

    /// The condition of a filter that lets through what it is about.
    fn condition(&self, app: &App) -> Option<String> {
        let _ = app;
        None
    }

    /// What Enter does: the only one at once, one of several after asking.
    fn acts(&self, app: &App) -> Vec<Act> {
        let _ = app;
        Vec::new()
    }
}

/// Rows above the list: the title and the headings.
pub(crate) const HEAD: u16 = 2;

/// Cells at the end of the title for the rows that are seen: `101-119/4,000`.
const ROWS_SEEN: u16 = 14;

/// Draws a list in the area between header and foot.
pub(super) fn draw(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    (open, listing, columns): (&Open, &Listing, &[Column]),
) {
    draw_title(app, ink, area, open, listing);
    let list = below_head(area);
    if listing.total == Some(0) {
        draw_nothing(app, ink, list, open);
        return;
    }
    let places = places(columns, area.width);
    draw_headings(app, ink, area, &places);
    for row in 0..list.height {
        let place = listing.window.first + usize::from(row);
        if let Some(shown) = listing.row(place) {
            let marked = place == listing.window.cursor;
            draw_row(app, ink, list, row, (shown.as_ref(), marked), &places);
        }
    }
}

/// The area below the title and the headings.
pub(super) fn below_head(area: Rect) -> Rect {
    Rect {
        y: area.y + HEAD.min(area.height),
        height: area.height.saturating_sub(HEAD),
        ..area
    }
}

/// Name of the screen, how many rows it has, how it is looked at, and which
/// rows are seen where not all are.
pub(super) fn draw_title(app: &App, ink: &mut Ink<'_>, area: Rect, open: &Open, listing: &Listing) {
    let total = listing.total.unwrap_or(0);
    let shown = match open.screen {
        // The last row is all of them together.
        Screen::Groups => total.saturating_sub(1),
        _ => total,
    };
    let shown = u64::try_from(shown).unwrap_or(u64::MAX);
    let counts = match open.screen {
        Screen::Preview => super::preview::counts(app),
        Screen::Grid => super::grid::counts(app),
        _ => None,
    };
    let counts = match counts {
        Some(counts) => (counts, Is::Words),
        None => (words::count(shown), Is::Code),
    };
    let mut start = super::draw_screen_title(app, ink, area, open, Some(counts));
    if let Some(part) = listing.part {
        start += draw_part(app, ink, area, start, part);
    }
    start += 1;
    let seen = usize::from(area.height.saturating_sub(HEAD));
    let first = listing.window.first;
    super::enrollments::draw_part_seen(ink, area, start, first, seen, total);
}

/// What the list was made from, in few words where there is no room for more.
/// Says how wide that was.
fn draw_part(app: &App, ink: &mut Ink<'_>, area: Rect, start: u16, part: Part) -> u16 {
    let args = Args::new()
        .set("looked", words::count(part.looked.into()))
        .set("of", words::count(part.of.into()));
    let whole = app.say(part.message(), args.clone());
    let room = area.width.saturating_sub(start + 2 + ROWS_SEEN);
    let said = match words::width(&whole) <= room {
        true => whole,
        false => app.say(&format!("{}.short", part.message()), args),
    };
    let muted = ink.style(Role::Muted);
    ink.sign(area, 0, start, Glyph::Gap, muted);
    2 + ink.word(area, 0, start + 2, &said, Is::Words, muted)
}

pub(super) fn draw_nothing(app: &App, ink: &mut Ink<'_>, area: Rect, open: &Open) {
    let args = Args::new().set("keys", ways_to_fill(app));
    let text = app.say(&format!("screen-{}-empty", open.screen.code()), args);
    let column = ink::Column {
        start: 3,
        width: area.width.saturating_sub(4),
    };
    let style = ink.style(Role::Muted);
    for (row, line) in (0u16..).zip(words::wrapped(&text, column.width)) {
        ink.field(area, row, column, &line, Is::Words, Edge::Start, style);
    }
}

/// The keys that put a vacancy on record, from the employer on.
fn ways_to_fill(app: &App) -> String {
    let commands = ["employer.add", "site.add", "vacancy.add"].into_iter();
    let keys =
        commands.filter_map(|command| super::key_names::key_of(app, command, app.contexts()));
    keys.collect::<Vec<_>>().join(", ")
}

/// Whether a column of the list on the whole screen cuts a text that stands
/// behind a sign, so that it is worth a line of its own; never where bytes are
/// spared.
pub(crate) fn cuts(app: &App, columns: &[Column], id: &str, text: &str) -> bool {
    let placed = places(columns, app.size.width);
    let column = placed.iter().find(|(column, _)| column.id == id);
    let is_cut = column.is_some_and(|(_, place)| words::width(text) + 2 > place.width);
    is_cut && !app.lean.is_on()
}

/// The columns that have room, with their places.
fn places(columns: &[Column], width: u16) -> Vec<(Column, ink::Column)> {
    let shown: Vec<&Column> = columns.iter().filter(|c| width >= c.from).collect();
    let fixed = shown.iter().map(|column| match column.wide {
        Wide::Cells(cells) => cells + 1,
        Wide::Parts(..) => 1,
    });
    let mut free = width.saturating_sub(3 + fixed.sum::<u16>());
    let mut parts: u16 = shown.iter().map(|column| column.parts()).sum();
    let mut at = 3;
    let mut placed = Vec::with_capacity(shown.len());
    for column in shown {
        let width = match column.wide {
            Wide::Cells(cells) => cells,
            Wide::Parts(of, most) => {
                let width = (free * of / parts.max(1)).min(most);
                free -= width;
                parts -= of;
                width
            }
        };
        placed.push((*column, ink::Column { start: at, width }));
        at += width + 1;
    }
    placed
}

impl Column {
    fn parts(&self) -> u16 {
        match self.wide {
            Wide::Cells(_) => 0,
            Wide::Parts(parts, _) => parts,
        }
    }
}

fn draw_headings(app: &App, ink: &mut Ink<'_>, area: Rect, places: &[(Column, ink::Column)]) {
    let style = ink.style(Role::Muted);
    for (column, place) in places {
        let heading = app.text(&format!("column-{}", column.id));
        match column.holds {
            Holds::Figures => draw_heading_of_figures(ink, area, *place, &heading),
            _ => ink.field(area, 1, *place, &heading, Is::Words, Edge::Start, style),
        }
    }
}

/// Above the figures' right edge in either language.
fn draw_heading_of_figures(ink: &mut Ink<'_>, area: Rect, place: ink::Column, heading: &str) {
    let edge = match ink.lang().direction() {
        masar_text::Direction::Rtl => Edge::Start,
        _ => Edge::End,
    };
    let style = ink.style(Role::Muted);
    ink.field(area, 1, place, heading, Is::Words, edge, style);
}

fn draw_row(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    (shown, marked): (&dyn Row, bool),
    places: &[(Column, ink::Column)],
) {
    if marked {
        ink.sign(area, row, 1, Glyph::Marker, ink.style(Role::CursorRow));
    }
    for (column, place) in places {
        let mut place = *place;
        let cell = shown.cell(app, column.id, place.width);
        let style = ink.style(cell.role);
        if let Some(sign) = cell.sign {
            ink.sign(area, row, place.start, sign, style);
            place.start += 2;
            place.width = place.width.saturating_sub(2);
        }
        let is = match column.holds {
            Holds::Words => Is::Words,
            Holds::Names => Is::Name,
            Holds::Codes => Is::Code,
            Holds::Figures => {
                draw_amount(ink, area, row, place, &cell.text);
                continue;
            }
        };
        ink.field(area, row, place, &cell.text, is, Edge::Start, style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[Column] = &[
        Column {
            id: "id",
            holds: Holds::Codes,
            wide: Wide::Cells(10),
            from: 0,
        },
        Column {
            id: "name",
            holds: Holds::Names,
            wide: Wide::Parts(1, 20),
            from: 0,
        },
        Column {
            id: "day",
            holds: Holds::Codes,
            wide: Wide::Cells(10),
            from: 100,
        },
        Column {
            id: "what",
            holds: Holds::Words,
            wide: Wide::Parts(2, u16::MAX),
            from: 0,
        },
    ];

    #[test]
    fn columns_share_the_width_and_the_narrowest_screens_have_fewer() {
        let widths = |width| -> Vec<(&str, u16)> {
            let placed = places(COLUMNS, width);
            placed
                .iter()
                .map(|(c, place)| (c.id, place.width))
                .collect()
        };
        assert_eq!(widths(63), [("id", 10), ("name", 15), ("what", 32)]);
        let wide = [("id", 10), ("name", 20), ("day", 10), ("what", 53)];
        assert_eq!(widths(100), wide);
        for width in 60..200 {
            let placed = places(COLUMNS, width);
            let (_, last) = placed.last().unwrap();
            assert_eq!(last.start + last.width + 1, width);
        }
    }
}
