//! Looks into the register that may take long: what a filter lets through, what
//! a screen lists or tells, what is counted.
//!
//! Whoever lends the session hands has them done elsewhere; without, they are
//! done at once. While one is under way keys wait their turn, so that none is
//! about another list than the one it was pressed for; only the letters of a
//! filter are taken, each asking anew, and Esc, which lets the look go. When it
//! takes more than [`DELAY`], the screen says what is done and how far it is.

use super::listings::Listed;
use super::sight::Sight;
use super::{Instant, Session};
use crate::app::{Busy, Effect, Event};
use crate::commands::contexts;
use crate::input::{self, Code, Key, Modifiers};
use masar_store::{Gauge, Matches, StoreError};
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How long the screen waits for a look before it says that there is one.
const DELAY: Duration = Duration::from_millis(150);
/// The number of a look that nobody waits for; others count from one.
const NOBODY_WAITS: u64 = 0;
/// How often it says how far the look is.
const TOLD_EVERY: Duration = Duration::from_secs(1);

/// A look to be taken, with all it needs.
pub struct Work {
    what: What,
    sight: Sight,
    number: u64,
}

enum What {
    Effect(Effect),
    /// Files that a key may soon ask for: once read, they are at hand.
    Ahead(Vec<u32>),
}

/// A look that was taken.
pub struct Looked {
    number: u64,
    brought: Result<Brought, StoreError>,
}

#[cfg(test)]
impl Looked {
    pub(super) fn is_stopped(&self) -> bool {
        self.brought.as_ref().is_err_and(StoreError::is_stopped)
    }
}

/// What a look brings.
pub(super) enum Brought {
    Matches(Event, Matches),
    Listed(Event, Option<Listed>),
    Event(Event),
    Nothing,
}

/// Has looks taken elsewhere, and what they bring handed to [`Session::looked`].
pub struct Hands(Box<dyn Fn(Work) + Send>);

impl Hands {
    pub fn new(take: impl Fn(Work) + Send + 'static) -> Hands {
        Hands(Box::new(take))
    }
}

impl fmt::Debug for Hands {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Hands")
    }
}

impl Work {
    /// Takes the look.
    pub fn look(self) -> Looked {
        let brought = match self.what {
            What::Effect(effect) => self.sight.look(effect),
            What::Ahead(numbers) => self.sight.read_ahead(&numbers),
        };
        Looked {
            number: self.number,
            brought,
        }
    }
}

/// The look under way, and what waits for it.
#[derive(Default)]
pub(super) struct Looking {
    under_way: Option<UnderWay>,
    /// What is to be done after it.
    pub(super) left: VecDeque<Effect>,
    /// Keys that wait their turn, also for the end of a macro that plays.
    keys: VecDeque<input::Event>,
    /// The register changed meanwhile.
    changed: bool,
    /// Looks begun so far.
    count: u64,
}

struct UnderWay {
    number: u64,
    effect: Effect,
    gauge: Arc<Gauge>,
    /// Since when it is waited for; none before the next frame is asked for.
    since: Option<Duration>,
    /// When the screen says the next time how far it is.
    tells: Duration,
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.gauge.stop();
    }
}

impl Session {
    /// Lends the session hands for looks that may take long.
    #[must_use]
    pub fn with_hands(mut self, hands: Hands) -> Session {
        self.hands = Some(hands);
        self
    }

    /// Takes what a look brought, and goes on with what waited for it. What was
    /// let go meanwhile comes too late.
    pub fn looked(&mut self, looked: Looked, at: Instant) {
        let awaited = self.looking.under_way.as_ref();
        if awaited.is_none_or(|look| look.number != looked.number) {
            return;
        }
        self.looking.under_way = None;
        if let Some(event) = self.take_in(looked.brought) {
            self.happened(event);
        }
        self.go_on(at);
    }

    pub(super) fn is_looking(&self) -> bool {
        self.looking.under_way.is_some()
    }

    /// Has a look taken elsewhere; gives the effect back where that cannot be.
    pub(super) fn begin_look(&mut self, effect: Effect) -> Option<Effect> {
        let Some(hands) = self.hands.as_ref().filter(|_| effect.may_take_long()) else {
            return Some(effect);
        };
        self.looking.count += 1;
        let (number, gauge) = (self.looking.count, Arc::new(Gauge::default()));
        let sight = self.sight().watched(&gauge);
        self.looking.under_way = Some(UnderWay {
            number,
            effect: effect.clone(),
            gauge,
            since: None,
            tells: Duration::ZERO,
        });
        (hands.0)(Work {
            what: What::Effect(effect),
            sight,
            number,
        });
        None
    }

    /// Has the pages beside the one that is seen read elsewhere, and the last,
    /// so that the next key finds them at hand. Nobody waits for it.
    pub(super) fn read_ahead(&mut self, from: u32, count: u32) {
        let Some(hands) = &self.hands else { return };
        let numbers = self.ahead.beside(&self.matches, from, count);
        if numbers.is_empty() {
            return;
        }
        (hands.0)(Work {
            what: What::Ahead(numbers),
            sight: Sight::of(&self.app, &self.register),
            number: NOBODY_WAITS,
        });
    }

    /// Where a new search makes the one under way needless, that is let go.
    pub(super) fn supersede(&mut self, effect: &Effect) {
        let is_search = |effect: &Effect| matches!(effect, Effect::Find { .. });
        let old = self.looking.under_way.as_ref();
        if is_search(effect) && old.is_some_and(|old| is_search(&old.effect)) {
            self.looking.under_way = None;
        }
    }

    /// Keeps what the look brought; what happened thereby.
    pub(super) fn take_in(&mut self, brought: Result<Brought, StoreError>) -> Option<Event> {
        match brought {
            Ok(Brought::Matches(event, matches)) => {
                self.matches = matches;
                self.ahead.begin_anew();
                Some(event)
            }
            Ok(Brought::Listed(event, listed)) => {
                self.listed = listed;
                Some(event)
            }
            Ok(Brought::Event(event)) => {
                if matches!(event, Event::Applied(_)) {
                    self.seen = self.register.last_change();
                }
                Some(event)
            }
            Ok(Brought::Nothing) => None,
            Err(error) => Some(Event::Failed(super::effects::trouble(&error))),
        }
    }

    /// A key or a paste: taken now, or when its turn comes. Esc lets a look go,
    /// and the keys that wait for it.
    pub(super) fn typed(&mut self, event: input::Event, at: Instant) {
        if self.app.macros.playing.is_some() {
            match event {
                input::Event::Key(key) if stops(key) => self.stop_playing(at),
                other => self.looking.keys.push_back(other),
            }
            return;
        }
        if !self.is_looking() || self.app.contexts() == contexts::SEARCH {
            return self.press(event, at);
        }
        match event {
            input::Event::Key(key) if key == Key::from(Code::Escape) => self.let_go(at),
            other => self.looking.keys.push_back(other),
        }
    }

    /// Stops the macro that plays, with a look that it waits for.
    fn stop_playing(&mut self, at: Instant) {
        self.plays = false;
        self.looking.keys.clear();
        self.pressed(Event::StopPlaying, at);
        if self.is_looking() {
            let said = self.app.notice.clone();
            self.let_go(at);
            self.app.notice = said;
        }
    }

    fn let_go(&mut self, at: Instant) {
        self.looking.keys.clear();
        self.looking.left.clear();
        if let Some(look) = self
            .looking
            .under_way
            .as_ref()
            .filter(|it| it.effect.changes())
        {
            // It is waited for all the same, to tell what came of it.
            look.gauge.stop();
            return;
        }
        if let Some(look) = self.looking.under_way.take() {
            self.happened(Event::LetGo(look.effect.clone()));
        }
        self.go_on(at);
    }

    /// What waited, as far as no other look comes between.
    fn go_on(&mut self, at: Instant) {
        self.app.busy = None;
        self.stale = true;
        if !self.is_looking() {
            self.run(Vec::new());
        }
        self.take_turns(at);
        if !self.is_looking() && std::mem::take(&mut self.looking.changed) {
            self.register_changed(at);
        }
    }

    /// Keys that waited, until one begins a look or plays a macro.
    pub(super) fn take_turns(&mut self, at: Instant) {
        while !self.is_looking() && self.app.macros.playing.is_none() {
            let Some(event) = self.looking.keys.pop_front() else {
                break;
            };
            self.press(event, at);
        }
    }

    /// A change of the register is looked at after the look under way.
    pub(super) fn postpones_change(&mut self) -> bool {
        self.looking.changed |= self.is_looking();
        self.is_looking()
    }

    /// Until when nothing is drawn, where a look has only just begun.
    pub(super) fn holds_back(&mut self, since: Duration) -> Option<Duration> {
        let types = self.app.contexts() == contexts::SEARCH;
        let look = self.looking.under_way.as_mut()?;
        let shows = *look.since.get_or_insert(since) + DELAY;
        // A letter is seen at once, what it lets through when it is known.
        if since < shows && types && self.stale {
            self.waits = Some(shows);
            return None;
        }
        if since < shows {
            return Some(shows);
        }
        if look.tells <= since {
            look.tells = since + TOLD_EVERY;
            self.app.busy = Busy::with(&look.effect, look.gauge.rows());
            self.stale = true;
        }
        self.waits = Some(look.tells);
        None
    }
}

/// Whether a key stops a macro that plays.
fn stops(key: Key) -> bool {
    let interrupt = Key::new(Code::Char('c'), Modifiers::CONTROL);
    key.code == Code::Escape || key.bare() == interrupt
}

impl Sight {
    fn read_ahead(&self, numbers: &[u32]) -> Result<Brought, StoreError> {
        for number in numbers {
            self.register.file_numbered(*number)?;
        }
        Ok(Brought::Nothing)
    }

    /// Takes a look; nothing else is brought by other effects.
    pub(super) fn look(&self, effect: Effect) -> Result<Brought, StoreError> {
        let event = match effect {
            Effect::Find { expr, sort, keep } => {
                let (found, matches) = self.find(&expr, &sort, keep)?;
                return Ok(Brought::Matches(Event::Found(found), matches));
            }
            Effect::List { asking, keep } => {
                let (event, listed) = self.list(asking, keep)?;
                return Ok(Brought::Listed(event, listed));
            }
            Effect::Tell(asking) => self.tell(asking)?,
            Effect::CountDue => Some(self.count_due()?),
            Effect::WriteList(list) => Some(self.write_list(*list)?),
            Effect::Plan(planning) => Some(self.plan(*planning)?),
            Effect::Apply(plan, take) => Some(self.apply(&plan, take)?),
            Effect::Recognise(ids) => Some(self.recognise(ids)?),
            Effect::Lay(laying) => Some(self.lay(*laying)?),
            Effect::CopyCells(copying) => Some(self.copy_cells(&copying)?),
            Effect::Hiring(wanted) => Some(self.hiring(wanted)?),
            _ => None,
        };
        Ok(event.map_or(Brought::Nothing, Brought::Event))
    }
}
