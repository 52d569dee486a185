//! Moving the mark of whatever list has the keys.

use super::Count;
use crate::app::{App, Body, Effect, Focus, Overlay};

pub(super) fn down(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

pub(super) fn up(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

pub(super) fn page_down(app: &mut App, count: Count) -> Vec<Effect> {
    let page = page(app);
    by(app, count.times().saturating_mul(page))
}

pub(super) fn page_up(app: &mut App, count: Count) -> Vec<Effect> {
    let page = page(app);
    by(app, count.times().saturating_mul(page).saturating_neg())
}

/// The first row; with a count, the row of that number.
pub(super) fn first(app: &mut App, count: Count) -> Vec<Effect> {
    let row = count.0.unwrap_or(1).saturating_sub(1) as usize;
    to(app, row)
}

/// The last row; with a count, the row of that number.
pub(super) fn last(app: &mut App, count: Count) -> Vec<Effect> {
    match count.0 {
        Some(_) => first(app, count),
        None => to(app, usize::MAX),
    }
}

/// A page is what is seen, less one row that stays in sight.
fn page(app: &App) -> isize {
    let seen = app.seen_rows().saturating_sub(1).max(1);
    isize::try_from(seen).unwrap_or(1)
}

fn by(app: &mut App, rows: isize) -> Vec<Effect> {
    with_cursor(app, |cursor| *cursor = cursor.saturating_add_signed(rows))
}

fn to(app: &mut App, row: usize) -> Vec<Effect> {
    let list = app.overlay.is_none() && app.screens.is_work();
    if list && app.focus == Focus::Households {
        app.jumps.leave(app.standing());
    }
    with_cursor(app, |cursor| *cursor = row)
}

/// The mark is brought back into its list when the app settles.
fn with_cursor(app: &mut App, change: impl FnOnce(&mut usize)) -> Vec<Effect> {
    let cursor = match (&mut app.overlay, &mut app.screens.seen_mut().body) {
        (Some(Overlay::Choose(chooser)), _) => &mut chooser.window.cursor,
        (
            Some(
                Overlay::Sample(window)
                | Overlay::Macros(window)
                | Overlay::Columns(window)
                | Overlay::Views(_, window),
            ),
            _,
        ) => &mut window.cursor,
        (Some(overlay), _) => match overlay.scroll() {
            Some(scroll) => &mut scroll.0,
            None => return Vec::new(),
        },
        (None, Body::Rows(listing)) => &mut listing.window.cursor,
        (None, Body::Text(telling)) => &mut telling.scroll.0,
        (None, Body::Panes) => match app.focus {
            Focus::Households => &mut app.households.window.cursor,
            Focus::Enrollments => &mut app.enrollments.cursor,
            Focus::Timeline => &mut app.rows.cursor,
        },
    };
    change(cursor);
    Vec::new()
}
