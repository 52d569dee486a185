//! Picking one of several, for the command that asked.

use super::{Because, Count};
use crate::app::{App, Effect, Overlay, Picked};

pub(super) fn can_accept(app: &App) -> Result<(), Because> {
    match app.overlay {
        Some(Overlay::Choose(_)) => Ok(()),
        _ => Err(Because("help-because-nothing-to-choose")),
    }
}

pub(super) fn accept(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(Overlay::Choose(chooser)) = app.overlay.take() else {
        return Vec::new();
    };
    match chooser.options.get(chooser.window.cursor) {
        Some((_, picked)) => go_on(app, chooser.command, *picked),
        None => Vec::new(),
    }
}

/// Goes on with the command that asked.
fn go_on(_app: &mut App, _command: &'static str, _picked: Picked) -> Vec<Effect> {
    Vec::new()
}
