//! The mouse, where it is on: the wheel moves the marked row of whatever has the
//! keys, a press marks a row or goes to a pane. All of it runs commands of the
//! table, so nothing can be done by the mouse that keys cannot do, and nothing
//! at all that changes the register.

use super::{App, Body, Effect, Focus};
use crate::commands::{self, Count};
use crate::input::{Mouse, Turned};
use crate::panes::layout::Layout;
use crate::panes::listing;
use ratatui::layout::{Position, Rect};

/// Rows that a turn of the wheel moves by.
const TURN: u32 = 3;

/// Takes what was done with the mouse. Where something is being typed it does
/// nothing.
pub(super) fn mouse(app: &mut App, mouse: Mouse) -> Vec<Effect> {
    let types = app.line.is_some() || app.search.is_some() || app.awaited.is_some();
    let fills_in = app.form.is_some() || app.editing().is_some();
    if types || fills_in && app.overlay.is_none() {
        return Vec::new();
    }
    app.resolver.reset();
    match mouse {
        Mouse::Wheel(Turned::Up) => commands::run(app, "cursor.up", Count(Some(TURN))),
        Mouse::Wheel(Turned::Down) => commands::run(app, "cursor.down", Count(Some(TURN))),
        Mouse::Pressed { .. } if app.overlay.is_some() => Vec::new(),
        Mouse::Pressed { column, row } => pressed(app, Position::new(column, row)),
    }
}

fn pressed(app: &mut App, at: Position) -> Vec<Effect> {
    let Some(layout) = app.layout() else {
        return Vec::new();
    };
    let (first, rows, total) = match &app.screens.seen().body {
        Body::Text(_) => return Vec::new(),
        Body::Rows(listing) => {
            let rows = below(layout.whole, listing::HEAD);
            (listing.window.first, rows, listing.total.unwrap_or(0))
        }
        Body::Panes => {
            let Some(pane) = pane_at(&layout, at) else {
                return Vec::new();
            };
            let mut effects = Vec::new();
            if app.focus != pane {
                let command = match pane {
                    Focus::Households => "pane.households",
                    Focus::Enrollments => "pane.enrollments",
                    Focus::Timeline => "pane.timeline",
                };
                effects = commands::run(app, command, Count(None));
            }
            let (first, rows, total) = rows_of(app, &layout, pane);
            effects.extend(mark(app, at, (first, rows, total)));
            return effects;
        }
    };
    mark(app, at, (first, rows, total))
}

/// Marks the row that stands at a cell, if one does.
fn mark(app: &mut App, at: Position, (first, rows, total): (usize, Rect, usize)) -> Vec<Effect> {
    if !rows.contains(at) {
        return Vec::new();
    }
    let row = first + usize::from(at.y - rows.y);
    match u32::try_from(row + 1) {
        Ok(number) if row < total => commands::run(app, "cursor.first", Count(Some(number))),
        _ => Vec::new(),
    }
}

fn pane_at(layout: &Layout, at: Position) -> Option<Focus> {
    let panes = [
        (Focus::Households, layout.households),
        (Focus::Enrollments, layout.enrollments),
        (Focus::Timeline, layout.timeline),
    ];
    let found = panes.into_iter().find(|(_, area)| area.contains(at));
    found.map(|(pane, _)| pane)
}

/// The first row that a pane shows, where its rows stand, and how many there are.
fn rows_of(app: &App, layout: &Layout, pane: Focus) -> (usize, Rect, usize) {
    let current = app.current.as_ref();
    match pane {
        Focus::Households => (
            app.households.window.first,
            below(layout.households, app.households_head()),
            app.households.total.unwrap_or(0) as usize,
        ),
        Focus::Enrollments => (
            app.enrollments.first,
            below(layout.enrollments, 1),
            current.map_or(0, |current| current.lines.len()),
        ),
        Focus::Timeline => (
            app.rows.first,
            // Without the row of shares.
            Rect {
                height: layout.timeline.height.saturating_sub(3),
                ..below(layout.timeline, 2)
            },
            current.map_or(0, |current| current.timeline.rows.len()),
        ),
    }
}

/// What is left of an area below its first rows.
fn below(area: Rect, rows: u16) -> Rect {
    Rect {
        y: area.y.saturating_add(rows),
        height: area.height.saturating_sub(rows),
        ..area
    }
}
