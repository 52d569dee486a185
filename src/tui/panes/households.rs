//! The Households pane: title with count and filter, then a page of rows.

use super::household_row::{HouseholdRow, Standing};
use super::{selection, words};
use crate::app::{App, Focus, Search};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role, Status};
use masar_domain::Fils;
use masar_domain::enrollment::State;
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) -> Option<(u16, u16)> {
    let caret = draw_title(app, ink, area);
    let list = rows_of(area);
    if app.households.total == Some(0) {
        draw_nothing(app, ink, list);
        return caret;
    }
    let columns = Columns::of(area.width);
    let window = app.households.window;
    for row in 0..list.height {
        let place = window.first + usize::from(row);
        if let Some(household) = app.households.row(place) {
            let marked = place == window.cursor;
            draw_row(app, ink, list, row, household, &columns, marked);
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
    Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(1),
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

/// Where the fields of a row stand.
struct Columns {
    id: Column,
    head: Column,
    place: Column,
    governorate: Option<Column>,
    members: Column,
    aid: Column,
    work: Column,
    status: Column,
    ends: Option<Column>,
}

/// Cells of the fields whose width is the same on every screen, the blank
/// after each of them included: marker, id, members, aid, work, status.
const FIXED: u16 = 3 + 11 + 3 + 12 + 13 + 13;

impl Columns {
    fn of(width: u16) -> Columns {
        let free = width.saturating_sub(FIXED);
        let wide = |wanted: u16, from: u16| if width >= from { wanted } else { 0 };
        let (governorate, ends) = (wide(13, 112), wide(19, 128));
        let free = free - governorate - ends;
        let place = (free * 9 / 20).min(17);
        let head = (free - place).min(44);
        let mut at = 3;
        let mut take = |width: u16| {
            let column = Column {
                start: at,
                width: width.saturating_sub(1),
            };
            at += width;
            column
        };
        Columns {
            id: take(11),
            head: take(head),
            place: take(place),
            governorate: (governorate > 0).then(|| take(governorate)),
            members: take(3),
            aid: take(12),
            work: take(13),
            status: take(14),
            ends: (ends > 0).then(|| take(ends)),
        }
    }
}

fn draw_row(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    household: &HouseholdRow,
    columns: &Columns,
    marked: bool,
) {
    let (text, muted) = (ink.style(Role::Text), ink.style(Role::Muted));
    let own = if marked {
        ink.style(Role::CursorRow)
    } else {
        text
    };
    if marked {
        ink.sign(area, row, 1, Glyph::Marker, own);
    }
    let id = household.file.household.id.to_string();
    ink.field(area, row, columns.id, &id, Is::Code, Edge::Start, own);
    let head = words::called(&household.head, columns.head.width);
    ink.field(area, row, columns.head, &head, Is::Name, Edge::Start, own);
    let place = app.place(&household.liwa, &household.governorate);
    let place = words::known_as(place, columns.place.width);
    ink.field(
        area,
        row,
        columns.place,
        &place,
        Is::Words,
        Edge::Start,
        text,
    );
    if let Some(column) = columns.governorate {
        let governorate = app.place("", &household.governorate);
        ink.field(
            area,
            row,
            column,
            governorate,
            Is::Words,
            Edge::Start,
            muted,
        );
    }
    let members = household.members.to_string();
    draw_amount(ink, area, row, columns.members, &members);
    let aid = household.aid.map_or(app.no_amount(), words::amount);
    labelled(ink, area, row, columns.aid, &app.text("pane-aid"), &aid);
    let work = match household.wages {
        Fils::ZERO => "0".to_owned(),
        wages => words::amount(wages),
    };
    labelled(ink, area, row, columns.work, &app.text("pane-work"), &work);
    draw_standing(app, ink, area, row, columns.status, household.standing);
    if let (Some(column), Some(day)) = (columns.ends, household.ends) {
        let ends = app.say("pane-next-end", Args::new().set("date", app.date(day)));
        ink.field(area, row, column, &ends, Is::Words, Edge::Start, muted);
    }
}

/// A label at the start of a column and an amount behind it.
fn labelled(ink: &mut Ink<'_>, area: Rect, row: u16, column: Column, label: &str, amount: &str) {
    let muted = ink.style(Role::Muted);
    let used = ink.word(area, row, column.start, label, Is::Words, muted) + 1;
    let rest = Column {
        start: column.start + used,
        width: column.width.saturating_sub(used),
    };
    draw_amount(ink, area, row, rest, amount);
}

/// An amount at the right edge of its column in either language, so that the
/// decimals of all rows stand below each other. It is never cut: it reaches
/// into what stands before it where it must.
pub(super) fn draw_amount(ink: &mut Ink<'_>, area: Rect, row: u16, column: Column, amount: &str) {
    let longer = words::width(amount).saturating_sub(column.width);
    let column = Column {
        start: column.start.saturating_sub(longer),
        width: column.width + longer,
    };
    let padded = format!("{amount:>width$}", width = usize::from(column.width));
    let style = ink.style(Role::Text);
    ink.field(area, row, column, &padded, Is::Code, Edge::Start, style);
}

/// The sign of a state, and the word for it.
pub(super) fn state_look(state: State) -> Status {
    match state {
        State::Applied => Status::Applied,
        State::Verified => Status::Verified,
        State::Active => Status::Active,
        State::Reduced => Status::Reduced,
        State::Suspended => Status::Suspended,
        State::Stopped => Status::Stopped,
        State::Graduated => Status::Graduated,
        State::Reapplied => Status::Reapplied,
    }
}

fn draw_standing(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    column: Column,
    standing: Standing,
) {
    let (glyph, role, word) = match standing {
        Standing::NotYet => (Glyph::Gap, Role::Muted, app.text("past-not-yet")),
        Standing::None => (Glyph::Gap, Role::Muted, app.text("pane-no-programme")),
        Standing::Suspended { days: ..=0 } => {
            let word = app.text("enrollment-state-suspended");
            (Glyph::Suspended, Role::Caution, word)
        }
        Standing::Suspended { days } => {
            let args = Args::new().set("days", days);
            let word = app.say("pane-suspended-days", args);
            (Glyph::Suspended, Role::Caution, word)
        }
        Standing::Running { used, allowed } => {
            let args = Args::new().set("used", used).set("allowed", allowed);
            (Glyph::Running, Role::Text, app.say("pane-month-of", args))
        }
        Standing::State(state) => {
            let look = state_look(state);
            let word = app.text(&format!("enrollment-state-{}", state.code()));
            (look.glyph(), look.role(), word)
        }
    };
    let style = ink.style(role);
    ink.sign(area, row, column.start, glyph, style);
    let word_column = Column {
        start: column.start + 2,
        width: column.width.saturating_sub(2),
    };
    ink.field(area, row, word_column, &word, Is::Words, Edge::Start, style);
}
