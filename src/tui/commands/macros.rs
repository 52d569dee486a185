//! Recording keys under a name, and playing them again.

use super::{Because, Count};
use crate::app::{App, Awaited, Effect, Notice};
use masar_text::messages::Args;

/// The longest name, in letters.
const LONGEST: usize = 20;

pub(super) fn can_record(app: &App) -> Result<(), Because> {
    match app.macros.playing {
        Some(_) => Err(Because("help-because-playing")),
        None => Ok(()),
    }
}

/// Asks for the letter; while something is recorded, ends that.
pub(super) fn record(app: &mut App, _: Count) -> Vec<Effect> {
    let Some((name, keys)) = app.macros.stop() else {
        app.awaited = Some(Awaited::Record);
        return Vec::new();
    };
    let args = Args::new().set("name", name).set("count", keys);
    app.notice = Some(Notice::good(app.say("macro-recorded", args)));
    Vec::new()
}

/// Records under the name that was typed.
pub(super) fn record_as(app: &mut App, name: &str) -> Option<Vec<Effect>> {
    let fits = name.chars().count() <= LONGEST && !name.contains(char::is_whitespace);
    if !fits {
        return None;
    }
    if app.macros.recording.is_some() {
        return Some(record(app, Count(None)));
    }
    app.macros.record(name.to_owned());
    Some(Vec::new())
}

pub(super) fn can_play(app: &App) -> Result<(), Because> {
    can_record(app)?;
    match (&app.macros.recording, app.macros.kept.is_empty()) {
        (Some(_), _) => Err(Because("help-because-recording")),
        (None, true) => Err(Because("help-because-no-macro")),
        (None, false) => Ok(()),
    }
}

/// Asks which one.
pub(super) fn play(app: &mut App, count: Count) -> Vec<Effect> {
    app.awaited = Some(Awaited::Play(count.0.unwrap_or(1)));
    Vec::new()
}

/// Plays the one of that name.
pub(super) fn play_named(app: &mut App, name: &str, times: u32) -> Option<Vec<Effect>> {
    if let Err(Because(because)) = can_play(app) {
        app.notice = Some(Notice::caution(app.text(because)));
        return Some(Vec::new());
    }
    if let Some(effect) = app.macros.play(name, times) {
        return Some(vec![effect]);
    }
    let args = Args::new().set("name", name.to_owned());
    app.notice = Some(Notice::caution(app.say("macro-unknown", args)));
    Some(Vec::new())
}
