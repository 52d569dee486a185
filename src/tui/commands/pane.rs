//! Which pane has the keys.

use super::Count;
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
    let panes = Focus::ALL.len().cast_signed();
    let now = Focus::ALL.iter().position(|pane| *pane == app.focus);
    let now = now.unwrap_or(0).cast_signed();
    let place = (now + by.rem_euclid(panes)).rem_euclid(panes);
    to(app, Focus::ALL[place.unsigned_abs()])
}

pub(super) fn to(app: &mut App, focus: Focus) -> Vec<Effect> {
    app.focus = focus;
    Vec::new()
}
