//! The Households pane: title with count and filter, headings where there are
//! any, then a page of rows.

mod heading;
mod placing;
mod row;

pub(crate) use placing::Placing;
pub(crate) use row::state_look;

use super::{selection, words};
use crate::app::{App, Focus, Search};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) -> Option<(u16, u16)> {
    let caret = draw_title(app, ink, area);
    let list = below(area, app.households_head());
    let placing = Placing::of(app, area.width);
    if app.is_headed() {
        heading::draw(app, ink, area, &placing);
    }
    if app.households.total == Some(0) {
        draw_nothing(app, ink, list);
        return caret;
    }
    let window = app.households.window;
    for row in 0..list.height {
        let place = window.first + usize::from(row);
        if let Some(household) = app.households.row(place) {
            let marked = place == window.cursor;
            row::draw(app, ink, list, row, (household, marked), &placing);
            let number = household.file.household.id.number;
            if app.selection.contains(number) {
                ink.sign(list, row, 0, Glyph::Tick, ink.style(Role::Selected));
            }
        }
    }
    caret
}

/// The area below a pane's title.
pub(super) fn rows_of(area: Rect) -> Rect {
    below(area, 1)
}

/// What is left of an area below its first rows.
fn below(area: Rect, rows: u16) -> Rect {
    Rect {
        y: area.y + rows,
        height: area.height.saturating_sub(rows),
        ..area
    }
}

fn draw_title(app: &App, ink: &mut Ink<'_>, area: Rect) -> Option<(u16, u16)> {
    let role = match app.focus {
        Focus::Households => Role::PaneTitle,
        _ => Role::PaneTitleIdle,
    };
    let (title, muted) = (ink.style(role), ink.style(Role::Muted));
    let mut start = 1;
    start += ink.word(
        area,
        0,
        start,
        &app.text("pane-households"),
        Is::Words,
        title,
    ) + 1;
    let found = app.households.total.unwrap_or(0);
    let all = app.households.of;
    let heading = ink.style(Role::Heading);
    start += ink.word(
        area,
        0,
        start,
        &words::count(found.into()),
        Is::Code,
        heading,
    ) + 1;
    if found != all {
        let of = Args::new().set("count", words::count(all.into()));
        start += ink.word(area, 0, start, &app.say("pane-of", of), Is::Words, muted) + 1;
    }
    start += 2;
    let rest = Column {
        start,
        width: draw_selected(app, ink, area, start).saturating_sub(start + 1),
    };
    match &app.search {
        Some(search) => draw_search(app, search, ink, area, rest),
        None => {
            let style = ink.style(Role::Match);
            let text = &app.filter.text;
            ink.field(area, 0, rest, text, Is::Name, Edge::Start, style);
            None
        }
    }
}

/// Says at the end of the title how many are selected; gives where that begins.
fn draw_selected(app: &App, ink: &mut Ink<'_>, area: Rect, from: u16) -> u16 {
    if app.selection.is_empty() {
        return area.width;
    }
    let text = selection::title(app);
    let width = words::width(&text) + 1;
    let start = area.width.saturating_sub(width).max(from);
    ink.word(area, 0, start, &text, Is::Words, ink.style(Role::Selected));
    start
}

/// The filter being typed, with the caret in it.
fn draw_search(
    app: &App,
    search: &Search,
    ink: &mut Ink<'_>,
    area: Rect,
    rest: Column,
) -> Option<(u16, u16)> {
    let muted = ink.style(Role::Key);
    let sign = ink.word(area, 0, rest.start, "/", Is::Code, muted) + 1;
    let column = Column {
        start: rest.start + sign,
        width: rest.width.saturating_sub(sign),
    };
    let role = match search.mistake {
        Some(_) => Role::FieldWrong,
        None => Role::FieldActive,
    };
    if search.field.is_empty() {
        let hint = app.text("pane-search-hint");
        let style = ink.style(Role::Placeholder);
        ink.field(area, 0, column, &hint, Is::Words, Edge::Start, style);
        let from_left = match app.lang().direction() {
            masar_text::Direction::Rtl => column.width.saturating_sub(1),
            _ => 0,
        };
        return ink.cursor_at(area, 0, column, from_left);
    }
    let view = search.field.view(usize::from(column.width));
    let style = ink.style(role);
    ink.cells(area, 0, column, &view.cells, style);
    let from_left = u16::try_from(view.caret).unwrap_or(0);
    ink.cursor_at(area, 0, column, from_left)
}

/// What stands where no household does: how to begin, or how to see more.
fn draw_nothing(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let begin = app.households.of == 0;
    let key =
        |command| super::key_names::key_of(app, command, crate::commands::contexts::HOUSEHOLDS);
    let text = if begin {
        let add = key("household.add").unwrap_or_default();
        app.say("pane-households-empty", Args::new().set("key", add))
    } else {
        let clear = key("search.clear").unwrap_or_default();
        app.say("pane-households-none-found", Args::new().set("key", clear))
    };
    let style = ink.style(Role::Text);
    let column = Column {
        start: 3,
        width: area.width.saturating_sub(4),
    };
    for (row, line) in (0u16..).zip(words::wrapped(&text, column.width)) {
        ink.field(area, row, column, &line, Is::Words, Edge::Start, style);
    }
}

/// An amount at the right edge of its column in either language, so that the
/// decimals of all rows stand below each other. It is never cut: it reaches
/// into what stands before it where it must.
pub(crate) fn draw_amount(ink: &mut Ink<'_>, area: Rect, row: u16, column: Column, amount: &str) {
    let longer = words::width(amount).saturating_sub(column.width);
    let column = Column {
        start: column.start.saturating_sub(longer),
        width: column.width + longer,
    };
    let padded = format!("{amount:>width$}", width = usize::from(column.width));
    let style = ink.style(Role::Text);
    ink.field(area, row, column, &padded, Is::Code, Edge::Start, style);
}
