//! The sheet: case number and head at the reader's edge, then the columns that
//! have room, each cell with a sign of what becomes of it before its text.
//!
//! The cell under the cursor stands in brackets and a range between bars, so
//! that no colour is needed to see either.

use super::listing::{self, Cell, Column, Holds, Row, Wide};
use super::{details, words};
use crate::app::{App, Editing, Entered, Grid, Listing, Mark, Open};
use crate::ink::{self, Edge, Ink, Is};
use crate::spoken_name;
use crate::theme::{Glyph, Role};
use masar_domain::CaseFile;
use masar_domain::account::Account;
use masar_domain::batch::{Part, Setting};
use masar_domain::place;
use masar_text::Lang;
use masar_text::messages::Args;
use ratatui::layout::Rect;
use std::sync::Arc;

/// The columns that always stand there.
#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "household", holds: Holds::Codes, wide: Wide::Cells(10), from: 0 },
    Column { id: "head",      holds: Holds::Names, wide: Wide::Cells(14), from: 0 },
];

/// Cells of the head's name on a screen with room.
const HEAD_WIDE: u16 = 24;
/// From this width on there is.
const WIDE_FROM: u16 = 100;
/// The fewest cells in which something is typed.
const TYPED: u16 = 32;

/// A household of the sheet as it stands.
#[derive(Debug)]
pub(crate) struct GridRow {
    pub(crate) file: Arc<CaseFile>,
}

impl Row for GridRow {
    fn key(&self) -> u64 {
        self.file.household.id.number.into()
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn cell(&self, app: &App, column: &str, room: u16) -> Cell {
        let household = &self.file.household;
        match column {
            "household" => Cell::text(household.id.to_string()),
            _ => {
                let head = household.head_on(app.today());
                let name = head.map_or("", |head| head.particulars.name.shown());
                Cell::text(words::called(name, room))
            }
        }
    }

    /// The cell under the cursor in whole: what stands there, and what is
    /// entered.
    fn line(&self, app: &App) -> Option<String> {
        let grid = app.grid.as_ref()?;
        let standing = Setting::standing(&self.file.household, app.today());
        let number = self.file.household.id.number;
        let part = grid.part();
        let [old, new] = texts(&standing, grid.pending.of(number), part);
        let args = Args::new()
            .set("field", app.text(&grid_heading(part)))
            .set("old", said(app, part, &old, Shown::Masked))
            .set("new", said(app, part, &new, Shown::Whole));
        let entered = grid.pending.of(number);
        let since = entered.is_some_and(|row| row.is_part_changed_since(part, &standing));
        let message = match Mark::between(&old, &new) {
            Some(_) if since => "grid-cell-changed-since",
            Some(_) => "grid-cell-entered",
            None => "grid-cell-stands",
        };
        Some(app.say(message, args))
    }
}

/// The message of a column's heading.
pub(crate) fn grid_heading(part: Part) -> String {
    format!("grid-field-{}", part.word())
}

/// What stands in a field, and what will.
fn texts(standing: &Setting, entered: Option<&Entered>, part: Part) -> [String; 2] {
    let old = standing.text(part).unwrap_or_default();
    let new = entered.map(|row| row.setting.over(standing));
    let new = new.map(|after| after.text(part).unwrap_or_default());
    [old.clone(), new.unwrap_or(old)]
}

/// How an account is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// As others may see it.
    Masked,
    /// As it was typed.
    Whole,
}

/// A text of a field in words; a dash for nothing.
fn said(app: &App, part: Part, text: &str, shown: Shown) -> String {
    if text.is_empty() {
        return app.no_amount();
    }
    let account = match part {
        Part::Iban => text.parse().ok().map(Account::Bank),
        Part::Wallet => text.parse().ok().map(Account::Wallet),
        Part::Alias => Some(Account::Alias(text.to_owned())),
        _ => None,
    };
    match (part, account) {
        (_, Some(account)) if shown == Shown::Masked => details::masked_account(&account),
        (Part::Phone, _) => text.replace(',', ", "),
        _ => shown_in_cell(app.lang(), part, text),
    }
}

/// A text of a field as a sheet shows it: places by their names.
pub(crate) fn shown_in_cell(lang: Lang, part: Part, text: &str) -> String {
    let name = match part {
        Part::Governorate => place::governorate(text).map(|known| &known.name),
        Part::Liwa => place::liwa(text).map(|(_, known)| &known.name),
        _ => None,
    };
    name.map_or(text, |name| spoken_name(lang, name)).to_owned()
}

/// What a column shows.
fn is(part: Part) -> Is {
    match part {
        Part::Governorate | Part::Liwa => Is::Words,
        Part::Phone | Part::Iban | Part::Wallet | Part::Alias => Is::Exact,
        Part::Caseworker | Part::Locality | Part::Address | Part::Holder => Is::Name,
    }
}

/// The cells of a column, its sign included.
fn wide(part: Part) -> u16 {
    match part {
        Part::Caseworker | Part::Governorate => 12,
        Part::Wallet | Part::Alias => 14,
        Part::Liwa => 16,
        Part::Iban | Part::Locality => 18,
        Part::Phone | Part::Address | Part::Holder => 24,
    }
}

/// The columns that always stand there, with their places.
fn fixed(width: u16) -> [(&'static str, Is, ink::Column); 2] {
    let wide = if width < WIDE_FROM { 14 } else { HEAD_WIDE };
    let at = |start, width| ink::Column { start, width };
    [
        ("household", Is::Code, at(3, 10)),
        ("head", Is::Name, at(14, wide)),
    ]
}

/// Where the cells begin.
fn edge(width: u16) -> u16 {
    let [.., (_, _, head)] = fixed(width);
    head.start + head.width + 1
}

/// The columns that have room from the first seen on, with their places.
fn places(width: u16, first: usize) -> Vec<(usize, Part, ink::Column)> {
    let mut start = edge(width) + 1;
    let mut placed = Vec::new();
    for (place, part) in Part::ALL.into_iter().enumerate().skip(first) {
        let cells = wide(part);
        if start + cells + 1 > width && !placed.is_empty() {
            break;
        }
        let width = cells.min(width.saturating_sub(start + 1));
        placed.push((place, part, ink::Column { start, width }));
        start += cells + 1;
    }
    placed
}

/// Brings the column under the cursor among those that are seen.
pub(crate) fn fit(grid: &mut Grid, width: u16) {
    grid.first = grid.first.min(grid.column);
    let seen = |first| {
        let placed = places(width, first);
        placed.last().map_or(first, |(place, ..)| *place)
    };
    while seen(grid.first) < grid.column {
        grid.first += 1;
    }
}

/// Draws the sheet; gives where the caret is, while a cell is typed in.
pub(super) fn draw(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    (open, list): (&Open, &Listing),
) -> Option<(u16, u16)> {
    listing::draw_title(app, ink, area, open, list);
    let grid = app.grid.as_ref()?;
    let rows = listing::below_head(area);
    if list.total == Some(0) {
        listing::draw_nothing(app, ink, rows, open);
        return None;
    }
    let placed = places(area.width, grid.first);
    draw_headings(app, ink, area, &placed);
    let mut caret = None;
    for row in 0..rows.height {
        let place = list.window.first + usize::from(row);
        let Some(shown) = list.row(place) else {
            continue;
        };
        let Some(file) = shown.file() else {
            continue;
        };
        let drawn = Drawn {
            app,
            grid,
            area: rows,
            row,
        };
        let marked = place == list.window.cursor;
        drawn.fixed(ink, &**shown, marked);
        drawn.cells(ink, file, (place, list), &placed);
        if let (true, Some(editing)) = (marked, &grid.editing) {
            let mut under = placed.iter().filter(|(place, ..)| *place == grid.column);
            let column = under.next().map(|(.., column)| *column);
            caret = column.and_then(|column| drawn.typed(ink, editing, column));
        }
    }
    caret
}

fn draw_headings(app: &App, ink: &mut Ink<'_>, area: Rect, placed: &[(usize, Part, ink::Column)]) {
    let (muted, key) = (ink.style(Role::Muted), ink.style(Role::Key));
    for (id, _, column) in fixed(area.width) {
        let text = app.text(&format!("column-{id}"));
        ink.field(area, 1, column, &text, Is::Words, Edge::Start, muted);
    }
    for (_, part, column) in placed {
        let column = inside(*column);
        let text = app.text(&grid_heading(*part));
        ink.field(area, 1, column, &text, Is::Words, Edge::Start, muted);
    }
    // There is more at either end.
    if placed.first().is_some_and(|(place, ..)| *place > 0) {
        ink.sign(area, 1, edge(area.width), Glyph::Before, key);
    }
    if placed
        .last()
        .is_some_and(|(place, ..)| place + 1 < Part::ALL.len())
    {
        ink.sign(area, 1, area.width.saturating_sub(1), Glyph::Marker, key);
    }
}

/// A column without its sign.
fn inside(column: ink::Column) -> ink::Column {
    ink::Column {
        start: column.start + 1,
        width: column.width.saturating_sub(1),
    }
}

/// A row being drawn.
struct Drawn<'a> {
    app: &'a App,
    grid: &'a Grid,
    area: Rect,
    row: u16,
}

impl Drawn<'_> {
    fn fixed(&self, ink: &mut Ink<'_>, shown: &dyn Row, marked: bool) {
        let (app, area, row) = (self.app, self.area, self.row);
        if marked {
            ink.sign(area, row, 1, Glyph::Marker, ink.style(Role::CursorRow));
        }
        let style = ink.style(Role::Text);
        for (id, is, column) in fixed(area.width) {
            let text = shown.cell(app, id, column.width).text;
            ink.field(area, row, column, &text, is, Edge::Start, style);
        }
    }

    fn cells(
        &self,
        ink: &mut Ink<'_>,
        file: &CaseFile,
        (place, list): (usize, &Listing),
        placed: &[(usize, Part, ink::Column)],
    ) {
        let household = &file.household;
        let standing = Setting::standing(household, self.app.today());
        let entered = self.grid.pending.of(household.id.number);
        let in_range = |column: usize| {
            self.grid.anchor.is_some()
                && self.grid.range_of_rows(&list.window).contains(&place)
                && self.grid.range_of_columns().contains(&column)
        };
        for (at, part, column) in placed {
            let under = place == list.window.cursor && *at == self.grid.column;
            let role = match (under, in_range(*at)) {
                (true, _) => Some(Role::CursorBar),
                (false, true) => Some(Role::Selected),
                (false, false) => None,
            };
            self.cell(ink, (&standing, entered), *part, *column, role);
            let key = ink.style(Role::Key);
            let end = column.start + column.width;
            if under {
                ink.sign(self.area, self.row, column.start - 1, Glyph::Open, key);
                ink.sign(self.area, self.row, end, Glyph::Close, key);
            } else if in_range(*at) {
                let bar = ink.style(Role::Selected);
                ink.sign(self.area, self.row, column.start - 1, Glyph::Vertical, bar);
            }
        }
    }

    fn cell(
        &self,
        ink: &mut Ink<'_>,
        (standing, entered): (&Setting, Option<&Entered>),
        part: Part,
        column: ink::Column,
        role: Option<Role>,
    ) {
        let (area, row) = (self.area, self.row);
        let [old, new] = texts(standing, entered, part);
        let mark = Mark::between(&old, &new);
        let since = entered.is_some_and(|row| row.is_part_changed_since(part, standing));
        let (sign, own) = match mark {
            Some(_) if since => (Some(Glyph::Warning), Role::Bad),
            Some(Mark::Added) => (Some(Glyph::Added), Role::Good),
            Some(Mark::Changed) => (Some(Glyph::Changed), Role::Caution),
            Some(Mark::Cleared) => (Some(Glyph::Cleared), Role::Caution),
            None => (None, Role::Text),
        };
        let style = ink.style(role.unwrap_or(own));
        let text = match (mark, new.is_empty()) {
            (None, true) => String::new(),
            (Some(_), true) => self.app.text("grid-cleared"),
            _ => said(self.app, part, &new, Shown::Masked),
        };
        let inside = inside(column);
        ink.field(area, row, inside, &text, is(part), Edge::Start, style);
        if let Some(sign) = sign {
            ink.sign(area, row, column.start, sign, ink.style(own));
        }
    }

    /// What is typed, with room for more than the column has.
    fn typed(
        &self,
        ink: &mut Ink<'_>,
        editing: &Editing,
        column: ink::Column,
    ) -> Option<(u16, u16)> {
        let mut column = inside(column);
        let room = self.area.width.saturating_sub(column.start + 1);
        column.width = column.width.max(TYPED).min(room);
        let view = editing.field.view(usize::from(column.width));
        let style = ink.style(Role::FieldActive);
        ink.cells(self.area, self.row, column, &view.cells, style);
        let close = column.start + column.width;
        let key = ink.style(Role::Key);
        ink.sign(self.area, self.row, close, Glyph::Close, key);
        let from_left = u16::try_from(view.caret).unwrap_or(0);
        ink.cursor_at(self.area, self.row, column, from_left)
    }
}

/// What is entered, by what becomes of the cells.
pub(super) fn counts(app: &App) -> Option<String> {
    let pending = &app.grid.as_ref()?.pending;
    let marks = pending.marks();
    if marks.all() == 0 {
        return None;
    }
    let rows = app.grid.as_ref().map_or(0, |grid| grid.rows().len());
    let args = Args::new()
        .set("rows", words::count(rows as u64))
        .set("households", words::count(pending.households()))
        .set("households-count", pending.households())
        .set("added", words::count(marks.added))
        .set("changed", words::count(marks.changed))
        .set("cleared", words::count(marks.cleared));
    Some(app.say("grid-counts", args))
}
