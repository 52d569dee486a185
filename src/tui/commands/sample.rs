//! Who puts Arabic letters in order on this terminal: picked by a sample, or named.

use super::Count;
use crate::app::{App, Effect, Notice, Setting};
use crate::terminal::TextMode;
use masar_text::messages::Args;

/// The same line in each mode.
pub(super) fn show(app: &mut App, _: Count) -> Vec<Effect> {
    app.show_samples();
    Vec::new()
}

/// The mode of that name.
pub(super) fn named(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let mode = TextMode::named(&typed.to_lowercase())?;
    Some(take(app, mode))
}

/// The mode of the sample that was picked.
pub(super) fn picked(app: &mut App, at: usize) -> Vec<Effect> {
    match TextMode::ALL.get(at) {
        Some((mode, _)) => take(app, *mode),
        None => Vec::new(),
    }
}

fn take(app: &mut App, mode: TextMode) -> Vec<Effect> {
    app.set_text_mode(mode);
    let word = app.text(&format!("app-text-mode-{}", mode.code()));
    app.notice = Some(Notice::good(
        app.say("app-text-mode", Args::new().set("mode", word)),
    ));
    vec![Effect::Keep(Setting::TextMode(mode))]
}
