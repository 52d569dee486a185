//! What was typed, recorded under a name, and typed again.
//!
//! Invariants: a macro never holds the keys that began or ended its recording,
//! and none plays another, so every one comes to an end. Between any two of its
//! keys a macro that plays can be stopped.

use super::{App, Effect, Focus, Notice, Tone, press};
use crate::input::Key;
use crate::keys::{Entry, MOST_STROKES, Stroke, Unwritable};
use crate::panes;
use masar_text::messages::Args;
use std::collections::BTreeMap;

/// How often a macro is played at most.
const MOST: u32 = 999;

/// Macros by name; a letter is a name.
pub type Recorded = BTreeMap<String, Vec<Stroke>>;

/// What is recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Macros {
    pub kept: Recorded,
    pub recording: Option<Recording>,
    pub playing: Option<Playing>,
}

/// A macro that is being recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub name: String,
    strokes: Vec<Stroke>,
    /// How many of the last strokes have come to no command yet.
    unfinished: usize,
}

/// A macro that is being played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playing {
    pub name: String,
    strokes: Vec<Stroke>,
    at: usize,
    times: u32,
    /// The running numbers of the households that the rounds are for, one each;
    /// none where they are for whatever is under the cursor.
    over: Vec<u32>,
    /// The list was brought to the household of this round.
    is_there: bool,
    /// Why it goes no further: a message of the catalogue.
    stopped: Option<&'static str>,
}

impl Playing {
    /// Strokes played so far, of all rounds.
    pub fn done(&self) -> usize {
        self.at
    }

    /// Strokes of all rounds.
    pub fn all(&self) -> usize {
        let times = usize::try_from(self.times).unwrap_or(usize::MAX);
        self.strokes.len().saturating_mul(times)
    }

    /// The household of the round that begins with the next stroke.
    fn begins(&self) -> Option<u32> {
        let strokes = self.strokes.len().max(1);
        let round = self.at.is_multiple_of(strokes).then(|| self.at / strokes)?;
        self.over.get(round).copied()
    }

    /// The place in the macro of the stroke played last, and the stroke.
    fn last(&self) -> Option<(usize, &Stroke)> {
        let place = self.at.checked_sub(1)? % self.strokes.len().max(1);
        Some((place, self.strokes.get(place)?))
    }
}

impl Macros {
    /// Whether something can be recorded under a name: 20 letters at most, no
    /// blanks.
    pub fn is_name(name: &str) -> bool {
        const LONGEST: usize = 20;
        let unfit = |letter: char| letter.is_whitespace() || letter.is_control();
        (1..=LONGEST).contains(&name.chars().count()) && !name.contains(unfit)
    }

    pub(crate) fn record(&mut self, name: String) {
        self.recording = Some(Recording {
            name,
            strokes: Vec::new(),
            unfinished: 0,
        });
    }

    /// Ends the recording and gives its name and what was recorded; nothing
    /// recorded keeps nothing.
    pub(crate) fn stop(&mut self) -> Option<(String, Vec<Stroke>)> {
        let mut recording = self.recording.take()?;
        let finished = recording.strokes.len().saturating_sub(recording.unfinished);
        recording.strokes.truncate(finished);
        if finished > 0 {
            let (name, strokes) = (recording.name.clone(), recording.strokes.clone());
            self.kept.insert(name, strokes);
        }
        Some((recording.name, recording.strokes))
    }

    pub(crate) fn play(&mut self, name: &str, times: u32) -> Option<Effect> {
        self.begin(name, times.min(MOST), Vec::new())
    }

    /// Plays once for each of these households, by their running numbers.
    pub(crate) fn play_over(&mut self, name: &str, over: Vec<u32>) -> Option<Effect> {
        let times = u32::try_from(over.len()).unwrap_or(u32::MAX);
        self.begin(name, times, over)
    }

    fn begin(&mut self, name: &str, times: u32, over: Vec<u32>) -> Option<Effect> {
        let strokes = self.kept.get(name)?.clone();
        self.playing = Some(Playing {
            name: name.to_owned(),
            strokes,
            at: 0,
            times,
            over,
            is_there: false,
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
/// `entry` is where it was pressed.
pub(super) fn pressed(app: &mut App, key: Key, entry: Entry) {
    let layouts = app.keymap.layouts();
    // Where letters are text, a key is the letter it types.
    let knows = |typed| entry == Entry::Text || layouts.iter().any(|l| l.us_key(typed).is_some());
    let stroke = Stroke::key(key, knows);
    take(app, stroke);
}

/// After a text was pasted where something takes it.
pub(super) fn pasted(app: &mut App, text: &str) {
    take(app, Stroke::paste(text));
}

fn take(app: &mut App, stroke: Result<Stroke, Unwritable>) {
    let idle = app.resolver.pending().is_empty() && app.resolver.count().is_none();
    let finished = idle && app.line.is_none();
    let Some(recording) = &mut app.macros.recording else {
        return;
    };
    let left_out = match stroke {
        Ok(_) if recording.strokes.len() == MOST_STROKES => {
            let most = panes::count(MOST_STROKES as u64);
            Some(("macro-is-full", Args::new().set("most", most)))
        }
        Ok(stroke) => {
            recording.strokes.push(stroke);
            recording.unfinished = match finished {
                true => 0,
                false => recording.unfinished + 1,
            };
            None
        }
        Err(Unwritable::Key) => Some(("macro-no-such-key", Args::new())),
        Err(Unwritable::Nothing) => Some(("macro-paste-empty", Args::new())),
        Err(Unwritable::Long(most)) => {
            let most = panes::count(most as u64);
            Some(("macro-paste-long", Args::new().set("most", most)))
        }
    };
    if let Some((message, args)) = left_out {
        app.notice = Some(Notice::caution(app.say(message, args)));
    }
}

/// Plays the next stroke of the macro that plays, unless the last one came to
/// nothing. A round that is for one household begins with the list at it.
pub(super) fn play_on(app: &mut App) -> Vec<Effect> {
    let Some(mut playing) = app.macros.playing.take() else {
        return Vec::new();
    };
    if let Some(why) = why_stopped(app, &playing) {
        app.notice = Some(Notice::caution(stopped(app, &playing, why)));
        return Vec::new();
    }
    if playing.at >= playing.all() {
        played(app, playing);
        return Vec::new();
    }
    if let Some(number) = playing.begins().filter(|_| !playing.is_there) {
        playing.is_there = true;
        app.macros.playing = Some(playing);
        return bring_to(app, number);
    }
    let place = playing.at % playing.strokes.len().max(1);
    let stroke = playing.strokes.get(place).cloned();
    playing.at += 1;
    playing.is_there = false;
    app.macros.playing = Some(playing);
    app.notice = None;
    let mut effects = match stroke {
        Some(Stroke::Key(key)) => press::key(app, key),
        Some(Stroke::Paste(text)) => press::paste(app, &text),
        None => Vec::new(),
    };
    effects.push(Effect::PlayOn);
    effects
}

/// Why a macro goes no further.
fn why_stopped(app: &App, playing: &Playing) -> Option<String> {
    if let Some(because) = playing.stopped {
        return Some(app.text(because));
    }
    let said = app.notice.as_ref().filter(|_| playing.at > 0);
    if let Some(refused) = said.filter(|notice| notice.tone != Tone::Good) {
        return Some(refused.text.clone());
    }
    let number = playing.begins()?;
    match playing.is_there {
        false if is_busy(app) => Some(app.text("macro-left-open")),
        true if app.households.number() != Some(number) => Some(app.text("macro-not-shown")),
        _ => None,
    }
}

/// Where it stopped, and why; before the first key of a round there is no where.
fn stopped(app: &App, playing: &Playing, why: String) -> String {
    let Some((place, stroke)) = playing.last().filter(|_| !playing.is_there) else {
        return why;
    };
    let key = match stroke {
        Stroke::Key(key) => panes::key_name(app, *key),
        Stroke::Paste(_) => app.text("macro-pasted"),
    };
    let args = Args::new()
        .set("name", playing.name.as_str())
        .set("place", place + 1)
        .set("key", key)
        .set("why", why);
    let household = app.current.as_ref().map(|at| at.file.household.id);
    match household.filter(|_| !playing.over.is_empty()) {
        Some(id) => app.say("macro-stopped-at", args.set("household", id.to_string())),
        None => app.say("macro-stopped", args),
    }
}

/// Says that all rounds are played.
fn played(app: &mut App, playing: Playing) {
    let args = Args::new()
        .set("name", playing.name)
        .set("times", playing.times);
    app.notice = if playing.over.is_empty() {
        let text = app.say("macro-played", args);
        app.notice.take().or(Some(Notice::good(text)))
    } else {
        // What one household came to says nothing of the others.
        Some(Notice::good(app.say("macro-played-over", args)))
    };
}

/// Something stands over the list, so that a round cannot begin.
fn is_busy(app: &App) -> bool {
    app.form.is_some() || app.overlay.is_some() || app.line.is_some() || app.search.is_some()
}

/// Brings the list, which gets the keys, to a household.
fn bring_to(app: &mut App, number: u32) -> Vec<Effect> {
    app.screens.close_all();
    app.focus = Focus::Households;
    app.notice = None;
    vec![app.find(Some(number)), Effect::PlayOn]
}

/// The person stops the macro that plays. Keys in turn that it has begun are
/// given up; whatever it has opened stays open.
pub(super) fn stop_playing(app: &mut App) {
    let Some(playing) = app.macros.playing.take() else {
        return;
    };
    app.resolver.reset();
    app.awaited = None;
    let args = Args::new()
        .set("name", playing.name.as_str())
        .set("done", playing.done())
        .set("all", playing.all());
    app.notice = Some(Notice::caution(app.say("macro-interrupted", args)));
}
