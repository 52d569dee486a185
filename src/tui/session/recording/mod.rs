//! The keys of a session, noted by kind of work with their times, so that they
//! can be played again: what `masar wire` reads.
//!
//! ```text
//! # seconds  kind  keys
//!       0.0  move  down down
//!       4.2  form  a n
//!       6.0  letter  "xxxx xx xxxxxx"
//!      11.4  panes
//! ```
//!
//! A line is written where another kind of work begins or the keys rested.
//! `panes` says that nothing was open over the panes then.
//!
//! Invariant: nothing that was typed as text is noted, only how much of what
//! sort (see [`Typed`]); except for the program's own words, where a list of
//! them is narrowed.

mod disguise;
mod work;

pub(crate) use disguise::Typed;
pub use work::WorkKind;

use super::Session;
use crate::app::App;
use crate::input::{Code, Key};
use crate::keys::spell;
use std::fmt::Write;
use std::time::Duration;
use work::Glance;

/// What is written instead of a kind where everything over the panes is closed.
pub const PANES: &str = "panes";

/// What is noted of a session.
#[derive(Debug, Default)]
pub(super) struct Recording {
    text: String,
    /// Keys that have come to no kind of work yet.
    pending: Vec<(Duration, Noted)>,
    line: Option<Line>,
    /// The last line was followed by the panes alone.
    at_panes: bool,
}

/// A key as it may be noted.
#[derive(Clone, Copy, Debug)]
enum Noted {
    Key(Key),
    Letter(char, Typed),
}

/// Keys of one kind of work, with no rest between them.
#[derive(Debug)]
struct Line {
    begun: Duration,
    last: Duration,
    work: WorkKind,
    keys: Vec<Noted>,
}

impl Session {
    /// Notes the keys from now on.
    #[must_use]
    pub fn recorded(mut self) -> Session {
        self.recording = Some(Recording::default());
        self
    }

    /// What was noted, where anything was to be.
    pub fn recording(&mut self) -> Option<String> {
        self.recording.take().map(Recording::end)
    }

    /// Takes keys as [`Session::pressed`] does, and notes them.
    pub(super) fn noted(&mut self, keys: &[Key], since: Duration, take: impl FnOnce(&mut Session)) {
        if self.recording.is_none() {
            return take(self);
        }
        let before = Glance::of(&self.app);
        let typed = Typed::into_what(&self.app);
        take(self);
        let (after, over) = (Glance::of(&self.app), self.over);
        if let Some(recording) = &mut self.recording {
            for key in keys {
                let noted = match (key.text(), typed) {
                    (Some(letter), Some(typed)) => Noted::Letter(letter, typed),
                    _ => Noted::Key(*key),
                };
                recording.pending.push((since, noted));
            }
            // Played again, they would end it there too.
            if over {
                recording.pending.clear();
                return;
            }
            let letter = keys.iter().all(|key| key.text().is_some());
            if let Some(work) = WorkKind::between(&before, &after, letter) {
                recording.take(work);
            }
            if after.shows_panes_alone() {
                recording.rest_at_panes(since);
            }
        }
    }
}

impl Recording {
    /// The pending keys were this kind of work.
    fn take(&mut self, work: WorkKind) {
        for (since, noted) in std::mem::take(&mut self.pending) {
            let goes_on = self.line.as_ref().is_some_and(|line| {
                line.work == work && since.saturating_sub(line.last) < super::REST
            });
            if !goes_on {
                self.write_line();
            }
            let line = self.line.get_or_insert(Line {
                begun: since,
                last: since,
                work,
                keys: Vec::new(),
            });
            line.last = since;
            line.keys.push(noted);
            self.at_panes = false;
        }
    }

    fn write_line(&mut self) {
        let Some(line) = self.line.take() else {
            return;
        };
        self.write(line.begun, line.work.code(), &written(&line.keys));
    }

    /// Nothing is open over the panes; said once, and not within a line that
    /// moves about in them.
    fn rest_at_panes(&mut self, since: Duration) {
        let opened = self.line.as_ref().is_some_and(|line| line.work.opens());
        if opened && !self.at_panes {
            self.write_line();
            self.write(since, PANES, "");
            self.at_panes = true;
        }
    }

    fn write(&mut self, since: Duration, kind: &str, keys: &str) {
        let tenths = since.as_millis() / 100;
        let (seconds, tenth) = (tenths / 10, tenths % 10);
        let line = format!("{seconds:>6}.{tenth}  {kind:<7} {keys}");
        // Writing into memory.
        let _ = writeln!(self.text, "{}", line.trim_end());
    }

    fn end(mut self) -> String {
        self.write_line();
        self.text
    }
}

/// Keys by their names, letters of a text in quotes and disguised.
fn written(keys: &[Noted]) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.first() {
        let Noted::Letter(_, typed) = *first else {
            if let Noted::Key(key) = first {
                words.push(name(*key));
            }
            rest = &rest[1..];
            continue;
        };
        let same =
            |noted: &&Noted| matches!(noted, Noted::Letter(_, as_typed) if *as_typed == typed);
        let run: String = rest.iter().take_while(same).filter_map(letter).collect();
        rest = &rest[run.chars().count()..];
        words.push(format!("\"{}\"", typed.disguised(&run)));
    }
    words.join(" ")
}

fn letter(noted: &Noted) -> Option<char> {
    match noted {
        Noted::Letter(letter, _) => Some(*letter),
        Noted::Key(_) => None,
    }
}

/// A quotation mark would end a text.
fn name(key: Key) -> String {
    match key.code {
        Code::Char('"') => "'".into(),
        _ => spell(key),
    }
}

/// The keys that type a text.
pub(super) fn keys_of(text: &str) -> Vec<Key> {
    let letters = text.chars().filter(|letter| !letter.is_control());
    letters.map(Key::char).collect()
}

/// Whether the panes are seen with nothing over them.
pub fn shows_panes_alone(app: &App) -> bool {
    Glance::of(app).shows_panes_alone()
}
