//! What is shown over the panes, and leaving.

use super::{Because, Count};
use crate::app::{App, Effect, Notice, Overlay, Scroll, Setting};
use crate::panes;
use masar_text::messages::Args;

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

/// The case number, for letters and other programs. Names and numbers of
/// people are never put on a clipboard.
pub(super) fn copy(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let household = current.file.household.id;
    let args = Args::new().set("household", household.to_string());
    app.notice = Some(Notice::good(app.say("app-copied", args)));
    vec![Effect::Copy(household)]
}

/// Back to the shell for a while; whatever is open stays as it is.
pub(super) fn suspend(_: &mut App, _: Count) -> Vec<Effect> {
    vec![Effect::Suspend]
}

/// A tour under way has been seen.
pub(super) fn quit(app: &mut App, _: Count) -> Vec<Effect> {
    let seen = app.tour.map(|_| Effect::Keep(Setting::TourSeen));
    seen.into_iter().chain([Effect::Quit]).collect()
}
