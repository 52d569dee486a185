//! Recording what is typed under a name, playing it again, and the list of what
//! is recorded.

use super::{Because, Count};
use crate::app::{App, Awaited, Effect, Macros, Notice, Overlay, Setting, Window};
use masar_text::messages::Args;

pub(super) fn can_record(app: &App) -> Result<(), Because> {
    match app.macros.playing {
        Some(_) => Err(Because("help-because-playing")),
        None => Ok(()),
    }
}

/// Asks for the letter; while something is recorded, ends that.
pub(super) fn record(app: &mut App, _: Count) -> Vec<Effect> {
    let Some((name, strokes)) = app.macros.stop() else {
        app.awaited = Some(Awaited::Record);
        return Vec::new();
    };
    let args = Args::new()
        .set("name", name.as_str())
        .set("count", strokes.len());
    app.notice = Some(Notice::good(app.say("macro-recorded", args)));
    match strokes.is_empty() {
        true => Vec::new(),
        false => vec![Effect::Keep(Setting::Macro(name, Some(strokes)))],
    }
}

/// Records under the name that was typed.
pub(super) fn record_as(app: &mut App, name: &str) -> Option<Vec<Effect>> {
    if !Macros::is_name(name) {
        return None;
    }
    if app.macros.recording.is_some() {
        return Some(record(app, Count(None)));
    }
    app.macros.record(name.to_owned());
    Some(Vec::new())
}

pub(super) fn can_discard(app: &App) -> Result<(), Because> {
    match app.macros.recording {
        Some(_) => Ok(()),
        None => Err(Because("help-because-not-recording")),
    }
}

/// Ends the recording and keeps nothing of it.
pub(super) fn discard(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some(recording) = app.macros.recording.take() {
        let before = match app.macros.kept.contains_key(&recording.name) {
            true => "yes",
            false => "no",
        };
        let args = Args::new()
            .set("name", recording.name)
            .set("before", before);
        app.notice = Some(Notice::good(app.say("macro-discarded", args)));
    }
    Vec::new()
}

pub(super) fn can_play(app: &App) -> Result<(), Because> {
    can_record(app)?;
    match app.macros.recording {
        Some(_) => Err(Because("help-because-recording")),
        None => any(app),
    }
}

pub(super) fn any(app: &App) -> Result<(), Because> {
    match app.macros.kept.is_empty() {
        true => Err(Because("help-because-no-macro")),
        false => Ok(()),
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
    unknown(app, name);
    Some(Vec::new())
}

pub(super) fn can_play_over(app: &App) -> Result<(), Because> {
    can_play(app)?;
    super::select::any(app)
}

/// Asks which one, for each household that is selected.
pub(super) fn play_over(app: &mut App, _: Count) -> Vec<Effect> {
    app.awaited = Some(Awaited::PlayOver);
    Vec::new()
}

/// Plays the one of that name once for each household that is selected and that
/// the list shows.
pub(super) fn play_named_over(app: &mut App, name: &str) -> Option<Vec<Effect>> {
    if let Err(Because(because)) = can_play_over(app) {
        app.notice = Some(Notice::caution(app.text(because)));
        return Some(Vec::new());
    }
    let hidden = app.selection.hidden(&app.households);
    if hidden > 0 {
        let args = Args::new().set("count", hidden);
        app.notice = Some(Notice::caution(app.say("macro-some-hidden", args)));
        return Some(Vec::new());
    }
    let order = app.households.matches.numbers(0, u32::MAX);
    let over: Vec<u32> = order.filter(|n| app.selection.contains(*n)).collect();
    match app.macros.play_over(name, over) {
        Some(effect) => Some(vec![effect]),
        None => {
            unknown(app, name);
            Some(Vec::new())
        }
    }
}

fn unknown(app: &mut App, name: &str) {
    let args = Args::new().set("name", name);
    app.notice = Some(Notice::caution(app.say("macro-unknown", args)));
}

/// Shows all that is recorded.
pub(super) fn list(app: &mut App, _: Count) -> Vec<Effect> {
    app.overlay = Some(Overlay::Macros(Window::default()));
    Vec::new()
}

/// The name under the mark of the list.
fn marked(app: &App) -> Option<String> {
    let Some(Overlay::Macros(window)) = &app.overlay else {
        return None;
    };
    app.macros.kept.keys().nth(window.cursor).cloned()
}

/// Closes the list and plays the marked one, over what lies below.
pub(super) fn play_marked(app: &mut App, count: Count) -> Vec<Effect> {
    let Some(name) = marked(app) else {
        return Vec::new();
    };
    app.overlay = None;
    play_named(app, &name, count.0.unwrap_or(1)).unwrap_or_default()
}

pub(super) fn can_forget(app: &App) -> Result<(), Because> {
    can_record(app)?;
    any(app)
}

/// Forgets the marked one; where no list is open, opens it.
pub(super) fn forget(app: &mut App, count: Count) -> Vec<Effect> {
    match marked(app) {
        Some(name) => forget_named(app, &name).unwrap_or_default(),
        None => list(app, count),
    }
}

/// Forgets the one of that name.
pub(super) fn forget_named(app: &mut App, name: &str) -> Option<Vec<Effect>> {
    if app.macros.kept.remove(name).is_none() {
        unknown(app, name);
        return Some(Vec::new());
    }
    if app.macros.kept.is_empty() && matches!(app.overlay, Some(Overlay::Macros(_))) {
        app.overlay = None;
    }
    let args = Args::new().set("name", name);
    app.notice = Some(Notice::good(app.say("macro-forgotten", args)));
    Some(vec![Effect::Keep(Setting::Macro(name.to_owned(), None))])
}
