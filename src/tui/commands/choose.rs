//! Picking one of several, for the command that asked.

use super::{
    Because, Count, balance, enrollment, person, placement, sample, screen, select, views,
};
use crate::app::{App, Chooser, Effect, Overlay, Picked, Window};

/// Goes on with the only option, or asks which one is meant.
pub(super) fn among(
    app: &mut App,
    command: &'static str,
    options: Vec<(String, Picked)>,
    first: Option<Picked>,
) -> Vec<Effect> {
    if let [(_, only)] = options.as_slice() {
        return go_on(app, command, *only);
    }
    let cursor = options
        .iter()
        .position(|(_, picked)| Some(*picked) == first);
    app.overlay = Some(Overlay::Choose(Chooser {
        command,
        options,
        window: Window {
            cursor: cursor.unwrap_or(0),
            first: 0,
        },
    }));
    Vec::new()
}

pub(super) fn can_accept(app: &App) -> Result<(), Because> {
    match app.overlay {
        Some(Overlay::Choose(_) | Overlay::Sample(_)) => Ok(()),
        Some(Overlay::Pasted { .. }) => select::can_take(app),
        _ => Err(Because("help-because-nothing-to-choose")),
    }
}

pub(super) fn accept(app: &mut App, _: Count) -> Vec<Effect> {
    let chooser = match app.overlay.take() {
        Some(Overlay::Choose(chooser)) => chooser,
        Some(Overlay::Sample(window)) => return sample::picked(app, window.cursor),
        Some(Overlay::Pasted { pasted, .. }) => return select::take(app, &pasted),
        _ => return Vec::new(),
    };
    match chooser.options.get(chooser.window.cursor) {
        Some((_, picked)) => go_on(app, chooser.command, *picked),
        None => Vec::new(),
    }
}

/// Goes on with the command that asked.
fn go_on(app: &mut App, command: &str, picked: Picked) -> Vec<Effect> {
    app.opened.form = command.to_owned();
    match picked {
        Picked::Person(id) => person::picked(app, command, id),
        Picked::Enrollment(id) => enrollment::picked(app, command, id),
        Picked::Placement(id) => placement::picked(app, command, id),
        Picked::Act(act) => screen::picked(app, act),
        Picked::Matter(id) => balance::picked(app, command, id),
        Picked::Yes => views::confirmed(app),
        Picked::No => Vec::new(),
    }
}
