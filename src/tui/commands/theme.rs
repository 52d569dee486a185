//! The looks of the panes, changed while they run.

use super::Count;
use crate::app::{App, Effect, Notice, Setting};
use crate::theme::ThemeName;
use masar_text::messages::Args;

/// The next theme.
pub(super) fn next(app: &mut App, _: Count) -> Vec<Effect> {
    take(app, app.theme.name().next())
}

/// The theme of that name.
pub(super) fn called(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let name = typed.to_lowercase().parse().ok()?;
    Some(take(app, name))
}

fn take(app: &mut App, name: ThemeName) -> Vec<Effect> {
    app.theme = app.theme.called(name);
    let word = app.text(&format!("app-theme-{}", name.code()));
    app.notice = Some(Notice::good(
        app.say("app-theme", Args::new().set("theme", word)),
    ));
    vec![Effect::Keep(Setting::Theme(name))]
}
