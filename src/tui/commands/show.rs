//! What is shown over the panes, and leaving.

use super::{Because, Count};
use crate::app::{App, Effect, Overlay, Scroll};
use crate::panes;

pub(super) fn help(app: &mut App, _: Count) -> Vec<Effect> {
    // In help itself it explains the pane below.
    let under = match &app.overlay {
        Some(Overlay::Help { under, .. }) => under,
        _ => app.contexts(),
    };
    app.overlay = Some(Overlay::Help {
        scroll: Scroll::default(),
        under,
    });
    Vec::new()
}

pub(super) fn household(app: &mut App, _: Count) -> Vec<Effect> {
    app.overlay = Some(Overlay::Details {
        scroll: Scroll::default(),
    });
    Vec::new()
}

pub(super) fn has_message(app: &App) -> Result<(), Because> {
    match panes::message(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-message")),
    }
}

/// The message of the moment in whole.
pub(super) fn message(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some((text, _)) = panes::message(app) {
        app.overlay = Some(Overlay::Text {
            text,
            scroll: Scroll::default(),
        });
    }
    Vec::new()
}

pub(super) fn close(app: &mut App, _: Count) -> Vec<Effect> {
    app.overlay = None;
    Vec::new()
}

pub(super) fn repaint(app: &mut App, _: Count) -> Vec<Effect> {
    let mut effects = vec![Effect::Repaint];
    effects.extend(crate::app::refreshed(app));
    effects
}

pub(super) fn quit(_: &mut App, _: Count) -> Vec<Effect> {
    vec![Effect::Quit]
}
