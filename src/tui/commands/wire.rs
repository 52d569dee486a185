//! What goes over the line to the terminal and back: how much goes over it, and
//! by which means.

use super::Count;
use crate::app::{App, Effect, Notice, Sent, Setting};

/// Lean mode, on or off.
pub(super) fn lean(app: &mut App, _: Count) -> Vec<Effect> {
    let lean = app.lean.flipped();
    app.set_lean(lean);
    app.notice = Some(Notice::good(app.text(match lean.is_on() {
        true => "app-lean-on",
        false => "app-lean-off",
    })));
    vec![Effect::Keep(Setting::Lean(lean))]
}

/// The count of bytes in the last row, shown or not.
pub(super) fn count_bytes(app: &mut App, _: Count) -> Vec<Effect> {
    app.sent = match app.sent {
        None => Some(Sent::default()),
        Some(_) => None,
    };
    Vec::new()
}

/// The mouse, used or not.
pub(super) fn mouse(app: &mut App, _: Count) -> Vec<Effect> {
    app.mouse = app.mouse.flipped();
    app.notice = Some(Notice::good(app.text(match app.mouse.is_on() {
        true => "app-mouse-on",
        false => "app-mouse-off",
    })));
    vec![Effect::Keep(Setting::Mouse(app.mouse))]
}

/// Scroll regions, used or not: for a terminal that shows torn rows.
pub(super) fn scroll_regions(_: &mut App, _: Count) -> Vec<Effect> {
    vec![Effect::SwitchScrollRegions]
}
