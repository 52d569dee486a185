//! The tour: begun, ended, and followed by whatever is done meanwhile.

use super::{Because, Count};
use crate::app::{App, Did, Effect, Notice, Setting, Tour};
use crate::panes;
use crate::panes::layout::Layout;
use masar_text::messages::Args;

/// There must be a family to go to, and room for the box.
pub(crate) fn can_start(app: &App) -> Result<(), Because> {
    match (app.households.of, Layout::with_tour(app.size, app.lang())) {
        (0, _) => Err(Because("help-because-tour-empty")),
        (_, None) => Err(Because("help-because-tour-small")),
        (_, Some(_)) => Ok(()),
    }
}

/// From its first step, wherever it was.
pub(super) fn start(app: &mut App, _: Count) -> Vec<Effect> {
    app.tour = Some(Tour::default());
    Vec::new()
}

pub(super) fn is_on(app: &App) -> Result<(), Because> {
    match app.tour {
        Some(_) => Ok(()),
        None => Err(Because("help-because-tour-none")),
    }
}

/// Whether the tour is what a key that leads out of things leads out of: there
/// is nothing else to go back from.
pub(crate) fn is_outermost(app: &App) -> bool {
    app.tour.is_some() && super::record::can_close(app).is_err()
}

pub(super) fn end(app: &mut App, _: Count) -> Vec<Effect> {
    app.tour = None;
    over(app, "tour-ended")
}

/// Goes on where what was done is what the step asks for.
pub(crate) fn follow(app: &mut App, did: Did<'_>) -> Vec<Effect> {
    match app.tour_saw(did) {
        true => over(app, "tour-done"),
        false => Vec::new(),
    }
}

/// Says how to have it again, and remembers that it was seen.
fn over(app: &mut App, message: &str) -> Vec<Effect> {
    let key = panes::key_of(app, "tour.start", app.contexts_of_screen());
    let again = key.unwrap_or_else(|| ":tour.start".to_owned());
    let args = Args::new().set("again", again);
    app.notice = Some(Notice::good(app.say(message, args)));
    vec![Effect::Keep(Setting::TourSeen)]
}
