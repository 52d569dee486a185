//! Keys recorded under a name, and playing them again.
//!
//! Invariants: a macro never holds the keys that began or ended its recording,
//! and none plays another, so every one comes to an end.

use super::{App, Effect, Notice, Tone, press};
use crate::input::Key;
use crate::panes;
use masar_text::messages::Args;
use std::collections::BTreeMap;

/// How often a macro is played at most.
const MOST: u32 = 999;

/// What is recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Macros {
    /// Keys by name; a letter is a name.
    pub kept: BTreeMap<String, Vec<Key>>,
    pub recording: Option<Recording>,
    pub playing: Option<Playing>,
}

/// A macro that is being recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub name: String,
    keys: Vec<Key>,
    /// How many of the last keys have come to no command yet.
    unfinished: usize,
}

/// A macro that is being played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playing {
    pub name: String,
    keys: Vec<Key>,
    at: usize,
    times: u32,
    /// Why it goes no further: a message of the catalogue.
    stopped: Option<&'static str>,
}

impl Macros {
    pub(crate) fn record(&mut self, name: String) {
        self.recording = Some(Recording {
            name,
            keys: Vec::new(),
            unfinished: 0,
        });
    }

    /// Ends the recording and gives its name; nothing recorded keeps nothing.
    pub(crate) fn stop(&mut self) -> Option<(String, usize)> {
        let mut recording = self.recording.take()?;
        let finished = recording.keys.len().saturating_sub(recording.unfinished);
        recording.keys.truncate(finished);
        if finished > 0 {
            let name = recording.name.clone();
            self.kept.insert(name, recording.keys);
        }
        Some((recording.name, finished))
    }

    pub(crate) fn play(&mut self, name: &str, times: u32) -> Option<Effect> {
        let keys = self.kept.get(name)?.clone();
        self.playing = Some(Playing {
            name: name.to_owned(),
            keys,
            at: 0,
            times: times.min(MOST),
            stopped: None,
        });
        Some(Effect::PlayOn)
    }

    /// What was to be done was refused: a macro that plays goes no further.
    pub(crate) fn trip(&mut self, because: &'static str) {
        if let Some(playing) = &mut self.playing {
            playing.stopped = Some(because);
        }
    }
}

/// After a key was pressed: it belongs to the macro that was being recorded.
pub(super) fn pressed(app: &mut App, key: Key) {
    let idle = app.resolver.pending().is_empty() && app.resolver.count().is_none();
    let finished = idle && app.line.is_none();
    if let Some(recording) = &mut app.macros.recording {
        recording.keys.push(key);
        recording.unfinished = match finished {
            true => 0,
            false => recording.unfinished + 1,
        };
    }
}

/// Presses the next key of the macro that plays, unless the last one came to
/// nothing.
pub(super) fn play_on(app: &mut App) -> Vec<Effect> {
    let Some(mut playing) = app.macros.playing.take() else {
        return Vec::new();
    };
    let said = playing.stopped.map(|because| app.text(because));
    let refused = app.notice.as_ref().filter(|n| n.tone != Tone::Good);
    let why = said.or_else(|| refused.map(|notice| notice.text.clone()));
    let length = playing.keys.len().max(1);
    if let Some(why) = why.filter(|_| playing.at > 0) {
        let last = (playing.at - 1) % length;
        let key = playing
            .keys
            .get(last)
            .map(|key| panes::key_label(app, *key));
        let args = Args::new()
            .set("name", playing.name)
            .set("place", last + 1)
            .set("key", key.unwrap_or_default())
            .set("why", why);
        app.notice = Some(Notice::caution(app.say("macro-stopped", args)));
        return Vec::new();
    }
    let times = usize::try_from(playing.times).unwrap_or(usize::MAX);
    if playing.at >= length.saturating_mul(times) {
        let args = Args::new()
            .set("name", playing.name)
            .set("times", playing.times);
        let text = app.say("macro-played", args);
        app.notice = app.notice.take().or(Some(Notice::good(text)));
        return Vec::new();
    }
    let key = playing.keys.get(playing.at % length).copied();
    playing.at += 1;
    app.macros.playing = Some(playing);
    app.notice = None;
    let mut effects = key.map_or(Vec::new(), |key| press::key(app, key));
    effects.push(Effect::PlayOn);
    effects
}
