//! Which pane has the keys.

use super::{Count, screen};
use crate::app::{App, Effect, Focus};

pub(super) fn households(app: &mut App, _: Count) -> Vec<Effect> {
    to(app, Focus::Households)
}

pub(super) fn enrollments(app: &mut App, _: Count) -> Vec<Effect> {
    to(app, Focus::Enrollments)
}

pub(super) fn timeline(app: &mut App, _: Count) -> Vec<Effect> {
    to(app, Focus::Timeline)
}

pub(super) fn next(app: &mut App, count: Count) -> Vec<Effect> {
    turn(app, count.times())
}

pub(super) fn previous(app: &mut App, count: Count) -> Vec<Effect> {
    turn(app, count.times().saturating_neg())
}

/// So many panes on, round and round.
fn turn(app: &mut App, by: isize) -> Vec<Effect> {
    if !app.screens.is_work() {
        return to(app, Focus::Households);
    }
    let panes = Focus::ALL.len().cast_signed();
    let now = Focus::ALL.iter().position(|pane| *pane == app.focus);
    let now = now.unwrap_or(0).cast_signed();
    let place = (now + by.rem_euclid(panes)).rem_euclid(panes);
    to(app, Focus::ALL[place.unsigned_abs()])
}

/// From another screen the lower panes are those of the household under its
/// cursor.
pub(super) fn to(app: &mut App, focus: Focus) -> Vec<Effect> {
    if !app.screens.is_work() && focus != Focus::Households {
        return screen::to_household(app, focus);
    }
    app.screens.close_all();
    app.focus = focus;
    Vec::new()
}
