//! A session: bytes of a terminal in, bytes for it out.
//!
//! What lives here: the one loop around [`crate::app`]: reading what came,
//! running effects against the register, drawing frames at the terminal's
//! pace. What does not: a transport. [`local`] lends it this process's
//! terminal; whoever else relays bytes and sizes can do the same.
//!
//! Invariant: a session never waits, never reads a clock, and writes nothing
//! for a frame that changed nothing.

mod ahead;
mod batches;
mod effects;
mod ids;
mod keeping;
mod listings;
mod lists;
pub mod local;
mod looking;
mod pages;
mod recording;
mod replay;
mod sheets;
mod sight;
mod tellings;

#[cfg(test)]
mod stories;
#[cfg(test)]
mod tests;

pub use ids::CommandIds;
pub use keeping::{Keeper, Kept};
pub use lists::{ListOf, ListWriter};
pub use looking::{Hands, Looked, Work};
pub use pages::{PageOf, PageWriter};
pub(crate) use recording::Typed;
pub use recording::{PANES, WorkKind, shows_panes_alone};
pub use replay::Replay;

use crate::app::{
    self, App, Drafts, Effect, Event, Notice, Now, Opening, Recorded, Sent, Setting, Switch, Tour,
};
use crate::columns::Shown;
use crate::commands;
use crate::ink::Ink;
use crate::input::{self, Answer, Reader};
use crate::keys::Keycaps;
use crate::output::{RowStart, Savings, Screen};
use crate::panes;
use crate::terminal::{self, Advice, Keyboard, Pacer, Probe, QUERIES, TextMode, Verdict};
use crate::views::Shelf;
use masar_store::{Matches, Register};
use masar_text::messages::Messages;
use ratatui::Terminal;
use ratatui::layout::Size;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// How long a terminal is waited for that does not answer.
const PATIENCE: Duration = Duration::from_secs(4);

/// How long a macro plays before the screen shows how far it is, and from then
/// on again.
const PROGRESS: Duration = Duration::from_millis(300);

/// How long the keys must rest before what was left for later is done.
const REST: Duration = Duration::from_millis(600);

/// A moment as a session is told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instant {
    /// Since any fixed moment, never running backwards.
    pub since: Duration,
    pub now: Now,
}

/// One person's screen over one register.
pub struct Session {
    app: App,
    register: Register,
    /// What the filter let through last.
    matches: Matches,
    ahead: ahead::Ahead,
    /// What the screen that is seen lists.
    listed: Option<listings::Listed>,
    /// The last journal entry that the screen knows of.
    seen: u64,
    ids: CommandIds,
    /// Writes pages, where somebody lent a way to.
    pages: Option<PageWriter>,
    /// Writes lists, where somebody lent a way to.
    lists: Option<ListWriter>,
    /// Keeps views, where somebody lent a place for them.
    shelf: Option<Shelf>,
    /// Remembers settings, where somebody lent a way to.
    keeper: Option<Keeper<Setting>>,
    /// Keeps drafts, where somebody lent a way to.
    draft_keeper: Option<Keeper<Drafts>>,
    /// Takes looks that may take long, where somebody lent them.
    hands: Option<Hands>,
    looking: looking::Looking,
    /// The keys, where somebody wants them noted.
    recording: Option<recording::Recording>,
    spoken: Vec<Arc<Messages>>,
    terminal: Terminal<Screen<Vec<u8>>>,
    reader: Reader,
    probe: Probe,
    pacer: Pacer,
    /// What the name of the terminal allows.
    savings: Savings,
    keyboard: Keyboard,
    /// What the terminal was told last of who puts letters in order.
    text_mode: TextMode,
    /// Whether it was asked to tell of the mouse.
    mouse: Switch,
    /// Something may look different since the last frame.
    stale: bool,
    /// A macro plays: its next stroke comes when nothing is typed or looked for.
    plays: bool,
    /// While a macro plays, nothing is drawn before this.
    shows: Duration,
    waits: Option<Duration>,
    /// When the keys will have rested, where something is left for then.
    rests: Option<Duration>,
    /// When the form that is open is kept as it stands.
    pauses: Option<Duration>,
    /// Lean mode has been offered.
    offered: bool,
    /// The person wants to be back in the shell for a while.
    suspended: bool,
    over: bool,
}

impl Session {
    /// A session that has drawn nothing yet. `savings` are what the terminal's
    /// name allows.
    ///
    /// # Errors
    /// Never in practice: the screen is memory.
    pub fn open(
        register: Register,
        opening: Opening,
        savings: Savings,
        ids: CommandIds,
    ) -> io::Result<Session> {
        let size = terminal::clamp(opening.size);
        let mut screen = Screen::new(Vec::new(), size, savings);
        // Before the first frame, which clears what a terminal prints of them.
        screen.writer_mut().extend_from_slice(QUERIES);
        let spoken = vec![Arc::clone(&opening.messages)];
        let (app, effects) = App::open(Opening { size, ..opening });
        let mut session = Session {
            app,
            seen: register.last_change(),
            register,
            matches: Matches::default(),
            ahead: ahead::Ahead::default(),
            listed: None,
            ids,
            pages: None,
            lists: None,
            shelf: None,
            keeper: None,
            draft_keeper: None,
            hands: None,
            looking: looking::Looking::default(),
            recording: None,
            spoken,
            terminal: Terminal::new(screen)?,
            reader: Reader::default(),
            probe: Probe::default(),
            pacer: Pacer::new(PATIENCE),
            savings,
            keyboard: Keyboard::Plain,
            text_mode: TextMode::Visual,
            mouse: Switch::Off,
            stale: true,
            plays: false,
            shows: Duration::ZERO,
            waits: None,
            rests: None,
            pauses: None,
            offered: false,
            suspended: false,
            over: false,
        };
        session.run(effects);
        Ok(session)
    }

    /// Says something at the beginning.
    #[must_use]
    pub fn telling(mut self, told: Option<String>) -> Session {
        self.app.notice = told.map(Notice::caution).or(self.app.notice.take());
        self
    }

    /// Spares bytes from the first frame on.
    #[must_use]
    pub fn with_lean(mut self, lean: Switch) -> Session {
        self.app.set_lean(lean);
        self
    }

    /// Draws in the text mode that the person picked earlier on this terminal.
    #[must_use]
    pub fn with_text_mode(mut self, picked: Option<TextMode>) -> Session {
        if let Some(mode) = picked {
            self.app.set_text_mode(mode);
        }
        self
    }

    /// Uses the mouse from the first frame on.
    #[must_use]
    pub fn with_mouse(mut self, mouse: Switch) -> Session {
        self.app.mouse = mouse;
        self
    }

    /// Shows keys in the letters of a keyboard.
    #[must_use]
    pub fn with_keycaps(mut self, keycaps: Keycaps) -> Session {
        self.app.keycaps = keycaps;
        self
    }

    /// Knows what was recorded earlier.
    #[must_use]
    pub fn with_macros(mut self, recorded: Recorded) -> Session {
        self.app.macros.kept = recorded;
        self
    }

    /// Shows the columns that were chosen earlier.
    #[must_use]
    pub fn with_columns(mut self, chosen: Option<Vec<Shown>>) -> Session {
        if chosen.is_some() {
            self.app.columns.chosen = chosen;
            // Their headings take a row.
            self.happened(Event::Resized(self.app.size));
        }
        self
    }

    /// Begins the tour for somebody who is new, where it can be.
    #[must_use]
    pub fn with_tour(mut self, tour: Switch) -> Session {
        if tour.is_on() && commands::tour::can_start(&self.app).is_ok() {
            self.app.tour = Some(Tour::default());
            // The panes take the rows that are left.
            self.happened(Event::Resized(self.app.size));
        }
        self
    }

    /// What the screen shows, as a value.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Takes bytes as they came from the terminal.
    pub fn take(&mut self, bytes: &[u8], at: Instant) {
        self.reader.feed(bytes);
        self.heard(at);
    }

    /// Says that no more bytes are waiting, so that a lone Esc is the key, and
    /// a macro that plays goes on by one stroke.
    pub fn settle(&mut self, at: Instant) {
        self.reader.settle();
        self.heard(at);
        if self.is_playing() {
            self.plays = false;
            self.pressed(Event::PlayOn, at);
            self.take_turns(at);
        }
        if self.rests.is_some_and(|rests| rests <= at.since) {
            self.rests = None;
            self.happened(Event::Rested);
        }
        if self.pauses.is_some_and(|pauses| pauses <= at.since) {
            self.pauses = None;
            self.set_aside();
        }
    }

    /// The terminal has another size.
    pub fn resize(&mut self, size: Size, at: Instant) {
        let size = terminal::clamp(size);
        self.terminal.backend_mut().resize(size);
        self.happened(Event::Moment(at.now));
        self.happened(Event::Resized(size));
    }

    /// The register may have changed, by this session or another one.
    pub fn register_changed(&mut self, at: Instant) {
        let last = self.register.last_change();
        if last != self.seen && !self.postpones_change() {
            self.seen = last;
            self.happened(Event::Moment(at.now));
            self.happened(Event::Changed);
        }
    }

    /// The bytes that bring the terminal up to date, if it takes them now.
    ///
    /// # Errors
    /// Never in practice: the screen is memory.
    pub fn frame(&mut self, since: Duration) -> io::Result<Vec<u8>> {
        self.waits = None;
        let shows = !self.is_playing() || self.shows <= since;
        if let Some(until) = self.holds_back(since) {
            self.waits = Some(until);
        } else if self.stale && shows {
            match self.pacer.may_draw(since) {
                Verdict::Draw => {
                    self.draw()?;
                    self.shows = since + PROGRESS;
                }
                Verdict::Wait { until } => self.waits = Some(until),
            }
        }
        let mut bytes = std::mem::take(self.terminal.backend_mut().writer_mut());
        if !bytes.is_empty() {
            let question = self.pacer.wrote(bytes.len(), since);
            bytes.extend_from_slice(question);
        }
        Ok(bytes)
    }

    /// When to [settle](Session::settle) and to ask for a frame at the latest:
    /// a frame is held back, or something is left for when the keys rest, or to
    /// be kept; at once while a macro plays.
    pub fn waits_until(&self) -> Option<Duration> {
        let plays = self.is_playing().then_some(Duration::ZERO);
        let waits = [self.waits, self.rests, self.pauses, plays];
        waits.into_iter().flatten().min()
    }

    /// The next stroke of a macro can be played.
    pub fn is_playing(&self) -> bool {
        self.plays && !self.is_looking()
    }

    /// The keyboard protocol that the terminal was asked for, to be given up
    /// on leaving.
    pub fn keyboard(&self) -> Keyboard {
        self.keyboard
    }

    /// Whether the person wants to be back in the shell for a while, asked once
    /// each time.
    pub fn takes_suspension(&mut self) -> bool {
        std::mem::take(&mut self.suspended)
    }

    /// The terminal is this session's again, and shows anything.
    pub fn resume(&mut self, size: Size, at: Instant) {
        self.resize(size, at);
        self.terminal.backend_mut().forget();
        self.mouse = Switch::Off;
        // What was asked before is answered to whoever had it meanwhile.
        self.pacer.forget();
    }

    /// Who the terminal was told puts letters in order.
    pub fn text_mode(&self) -> TextMode {
        self.text_mode
    }

    /// The person has left.
    pub fn is_over(&self) -> bool {
        self.over
    }

    fn draw(&mut self) -> io::Result<()> {
        if let Some(sent) = &mut self.app.sent {
            let screen = self.terminal.backend();
            *sent = Sent {
                last: screen.last_frame_bytes(),
                all: screen.bytes_written(),
            };
        }
        self.bring_text_mode_about();
        if self.mouse != self.app.mouse {
            self.mouse = self.app.mouse;
            let asked = terminal::mouse(self.mouse.is_on());
            let screen = self.terminal.backend_mut();
            screen.writer_mut().extend_from_slice(asked);
        }
        let app = &self.app;
        self.terminal.draw(|frame| {
            let ink = Ink::new(frame.buffer_mut(), &app.theme, app.lang());
            let ink = ink.in_digits(app.messages.digits());
            let mut ink = ink.in_mode(app.text_mode());
            if let Some(caret) = panes::draw(app, &mut ink) {
                frame.set_cursor_position(caret);
            }
        })?;
        self.stale = false;
        Ok(())
    }

    fn heard(&mut self, at: Instant) {
        while let Some(event) = self.reader.next_event() {
            match event {
                typed
                @ (input::Event::Key(_) | input::Event::Paste(_) | input::Event::Mouse(_)) => {
                    self.typed(typed, at)
                }
                input::Event::Answer(Answer::Alive) => {
                    self.pacer.answered(at.since);
                    self.offer_lean();
                }
                input::Event::Answer(answer) => {
                    if let Some(advice) = self.probe.take(&answer) {
                        self.follow(&advice);
                    }
                }
                input::Event::Focus(_) => {}
            }
        }
    }

    fn press(&mut self, event: input::Event, at: Instant) {
        match event {
            input::Event::Key(key) => {
                self.noted(&[key], at.since, |it| it.pressed(Event::Key(key), at));
            }
            input::Event::Paste(text) => {
                let keys = recording::keys_of(&text);
                self.noted(&keys, at.since, |it| it.pressed(Event::Paste(text), at));
            }
            input::Event::Mouse(done) => self.pressed(Event::Mouse(done), at),
            _ => {}
        }
    }

    fn pressed(&mut self, event: Event, at: Instant) {
        let played = self.app.macros.playing.is_some();
        if self.app.now != at.now {
            self.happened(Event::Moment(at.now));
        }
        self.happened(event);
        if self.plays && !played {
            self.shows = at.since + PROGRESS;
        }
        let left = self.app.waits_for_rest();
        self.rests = left.then(|| at.since + REST);
        self.pauses = self.pauses(at.since);
    }

    /// Offers lean mode once, where the line is slow.
    fn offer_lean(&mut self) {
        if self.offered || self.stale {
            return;
        }
        if let Some(taken) = self.pacer.slow_and_quiet() {
            self.offered = true;
            self.happened(Event::LineIsSlow(taken));
        }
    }

    /// Does what is best with this terminal.
    fn follow(&mut self, advice: &Advice) {
        let savings = advice.limit(self.savings);
        let screen = self.terminal.backend_mut();
        if savings.repeat != self.savings.repeat {
            screen.forget();
            self.stale = true;
        }
        screen.set_savings(savings);
        self.savings = savings;
        self.keyboard = advice.keyboard;
        let asked = terminal::keyboard(advice.keyboard);
        screen.writer_mut().extend_from_slice(asked);
        self.happened(Event::Advised(*advice));
    }

    /// Tells the terminal who puts letters in order, where that is another than
    /// before.
    fn bring_text_mode_about(&mut self) {
        let (before, wanted) = (self.text_mode, self.app.text_mode());
        if before == wanted {
            return;
        }
        self.text_mode = wanted;
        let screen = self.terminal.backend_mut();
        let sequence = terminal::text_mode(wanted);
        if sequence != terminal::text_mode(before) {
            screen.writer_mut().extend_from_slice(sequence);
        }
        screen.set_row_start(match wanted {
            TextMode::VisualLro => RowStart::LeftToRightOverride,
            TextMode::Visual | TextMode::Logical => RowStart::Plain,
        });
        screen.forget();
    }

    /// Takes an event and all that follows from it.
    fn happened(&mut self, event: Event) {
        let effects = app::step(&mut self.app, event);
        self.stale = true;
        self.run(effects);
    }

    /// Does what is to be done, up to a look that is taken elsewhere.
    fn run(&mut self, effects: Vec<Effect>) {
        let mut waiting = std::mem::take(&mut self.looking.left);
        waiting.extend(effects);
        while let Some(effect) = waiting.pop_front() {
            self.supersede(&effect);
            if self.is_looking() && effect.may_take_long() {
                self.looking.left.push_back(effect);
                continue;
            }
            let Some(effect) = self.begin_look(effect) else {
                continue;
            };
            if let Some(event) = self.perform(effect) {
                waiting.extend(app::step(&mut self.app, event));
            }
        }
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Session")
            .field("register", &self.register)
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}
