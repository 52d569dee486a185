//! Whose letters keys are shown in, changed while the panes run.

use super::Count;
use crate::app::{App, Effect, Notice, Setting};
use crate::keys::Keycaps;
use masar_text::messages::Args;

/// The next keyboard.
pub(super) fn next(app: &mut App, _: Count) -> Vec<Effect> {
    take(app, app.keycaps.next())
}

/// The keyboard of that name.
pub(super) fn named(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let keycaps = Keycaps::named(&typed.to_lowercase())?;
    Some(take(app, keycaps))
}

fn take(app: &mut App, keycaps: Keycaps) -> Vec<Effect> {
    app.keycaps = keycaps;
    let word = app.text(&format!("app-keyboard-{}", keycaps.code()));
    app.notice = Some(Notice::good(
        app.say("app-keyboard", Args::new().set("keyboard", word)),
    ));
    vec![Effect::Keep(Setting::Keyboard(keycaps))]
}
