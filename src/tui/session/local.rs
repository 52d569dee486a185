//! A session on the terminal that this process runs in.
//!
//! Threads listen, one each: to the keyboard, to signals, to the register. What
//! they hear comes in one queue, and everything waiting there is taken before a
//! frame is drawn.

mod signals;

use super::{CommandIds, Hands, Instant, Keeper, ListWriter, Looked, PageWriter, Session, Work};
use crate::app::{Drafts, Now, Opening, Recorded, Setting, Switch};
use crate::columns::Shown;
use crate::keys::{Keycaps, Keymap};
use crate::output::Savings;
use crate::terminal::TextMode;
use crate::terminal::local::{self, Guard, restore_on_panic};
use crate::theme::Theme;
use crate::views::Shelf;
use chrono::{NaiveDate, Utc};
use masar_domain::dated::Moment;
use masar_domain::{Office, UserName};
use masar_store::Register;
use masar_text::messages::Messages;
use signals::{Asked, Listening};
use std::fmt;
use std::io::{self, Read, Write};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{self, Duration};

/// What a local session is opened with.
#[derive(Debug)]
pub struct Local {
    pub messages: Arc<Messages>,
    pub keymap: Arc<Keymap>,
    pub theme: Theme,
    pub office: Office,
    pub user: UserName,
    pub day: Day,
    /// The name of the terminal (the variable TERM).
    pub term: String,
    pub ids: CommandIds,
    /// Writes pages for families.
    pub pages: PageWriter,
    /// What is said at the beginning.
    pub told: Option<String>,
    /// Remembers settings, where the system has a place for them.
    pub keeper: Option<Keeper<Setting>>,
    pub lean: Switch,
    /// Whose letters keys are shown in.
    pub keycaps: Keycaps,
    pub mouse: Switch,
    /// What was recorded earlier.
    pub macros: Recorded,
    /// What was half typed earlier, and who keeps what will be.
    pub drafts: (Drafts, Keeper<Drafts>),
    /// Whether the tour begins by itself.
    pub tour: Switch,
    /// Who puts Arabic letters in order; none where the terminal's answers decide.
    pub text_mode: Option<TextMode>,
    /// Writes lists.
    pub lists: ListWriter,
    /// Keeps views.
    pub shelf: Shelf,
    /// The columns of the list that were chosen earlier.
    pub columns: Option<Vec<Shown>>,
    /// Whether scroll regions are used; none where the terminal's name decides.
    pub scroll_regions: Option<Switch>,
    /// Whether the keys are noted.
    pub recording: Switch,
    /// Says what a failure came to, the terminal being the person's again.
    pub explain: Explain,
}

/// What a failure comes to, in words.
pub struct Explain(Box<dyn Fn(&PanicHookInfo<'_>) -> String + Send + Sync>);

impl Explain {
    pub fn new(explain: impl Fn(&PanicHookInfo<'_>) -> String + Send + Sync + 'static) -> Explain {
        Explain(Box::new(explain))
    }
}

impl fmt::Debug for Explain {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Explain")
    }
}

/// Which day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// The one on the wall in Amman.
    Wall,
    /// A fixed one, for rehearsals.
    Fixed(NaiveDate),
}

impl Day {
    /// The moment after so many changes of the register. A fixed day stands
    /// still, as it does for the plain verbs.
    fn now(self, changes: u64) -> Now {
        match self {
            Day::Wall => {
                let at = Moment::from_utc(Utc::now());
                let today = at.date_in_amman();
                Now { at, today }
            }
            Day::Fixed(today) => Now {
                at: Moment::of_a_fixed_day(today, changes),
                today,
            },
        }
    }
}

/// Runs a session on this terminal until the person leaves; gives the keys where
/// they were to be noted.
///
/// # Errors
/// When there is no terminal, or it is gone.
pub fn run(register: Register, local: Local) -> io::Result<Option<String>> {
    let clock = Clock::start(local.day, register.clone());
    let opening = Opening {
        messages: local.messages,
        book: Arc::clone(register.book()),
        keymap: local.keymap,
        theme: local.theme,
        office: local.office,
        user: local.user,
        now: clock.instant().now,
        size: local::size()?,
    };
    let mut savings = Savings::for_term(&local.term);
    savings.scroll = local.scroll_regions.map_or(savings.scroll, Switch::is_on);
    let (tell, hear) = mpsc::channel();
    let watch = Watch::start(register.clone(), tell.clone());
    let told = tell.clone();
    let signals = Listening::begin(move |asked| told.send(Heard::Asked(asked)).is_ok())?;
    let session = Session::open(register, opening, savings, local.ids)?;
    let session = session.with_pages(local.pages).telling(local.told);
    let session = session.with_text_mode(local.text_mode);
    let session = session.with_keycaps(local.keycaps);
    let session = session.with_mouse(local.mouse);
    let session = session.with_macros(local.macros);
    let session = session.with_lists(local.lists).with_shelf(local.shelf);
    let session = session.with_columns(local.columns);
    let session = session.with_drafts(local.drafts.0, local.drafts.1);
    let mut session = session.with_lean(local.lean).with_tour(local.tour);
    if let Some(keeper) = local.keeper {
        session = session.with_keeper(keeper);
    }
    let looked = tell.clone();
    let hands = Hands::new(move |work| look_apart(work, looked.clone()));
    let mut session = session.with_hands(hands);
    if local.recording.is_on() {
        session = session.recorded();
    }
    let guard = Guard::enter(local.text_mode.unwrap_or_default())?;
    restore_on_panic(guard.restorer(), local.explain.0);
    listen_to_keyboard(tell);
    let mut seat = Seat {
        session,
        clock: &clock,
        guard: &guard,
        signals: &signals,
    };
    let ended = seat.converse(&hear);
    // Whoever ended it, by a signal or by hanging up.
    seat.session.set_aside();
    let recording = seat.session.recording();
    drop(seat);
    signals.close();
    drop(guard);
    watch.end();
    ended.map(|()| recording)
}

/// What the threads hear.
enum Heard {
    /// Bytes; `Some` may be followed by more of the same sequence.
    Bytes(Vec<u8>, Followed),
    Changed,
    /// A look into the register has come to its end.
    Looked(Box<Looked>),
    /// A signal asks for something.
    Asked(Asked),
    /// The terminal is gone.
    Gone,
}

/// Whether a read may have been cut by the size of its buffer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Followed {
    No,
    Perhaps,
}

/// Whether the session goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    On,
    Home,
}

/// How long the rest of a cut read is waited for.
const REST: Duration = Duration::from_millis(50);

/// The session at its terminal.
struct Seat<'a> {
    session: Session,
    clock: &'a Clock,
    guard: &'a Guard,
    signals: &'a Listening,
}

impl Seat<'_> {
    fn converse(&mut self, hear: &Receiver<Heard>) -> io::Result<()> {
        let mut followed = Followed::No;
        loop {
            let frame = self.session.frame(self.clock.since())?;
            self.guard.restorer().note_keyboard(self.session.keyboard());
            write(&frame)?;
            if self.session.is_over() {
                return Ok(());
            }
            if self.session.takes_suspension() {
                self.stop()?;
                continue;
            }
            let Some(first) = wait(&self.session, hear, self.clock, followed) else {
                self.session.settle(self.clock.instant());
                followed = Followed::No;
                continue;
            };
            let mut next = Some(first);
            while let Some(heard) = next {
                if self.take(heard, &mut followed)? == Goes::Home {
                    return Ok(());
                }
                next = hear.try_recv().ok();
            }
            if followed == Followed::No {
                self.session.settle(self.clock.instant());
            }
        }
    }

    fn take(&mut self, heard: Heard, followed: &mut Followed) -> io::Result<Goes> {
        let at = self.clock.instant();
        match heard {
            Heard::Bytes(bytes, more) => {
                self.session.take(&bytes, at);
                *followed = more;
            }
            Heard::Looked(looked) => self.session.looked(*looked, at),
            Heard::Changed => self.session.register_changed(at),
            Heard::Asked(Asked::Resize) => self.session.resize(local::size()?, at),
            Heard::Asked(Asked::Stop) => self.stop()?,
            Heard::Asked(Asked::GoOn) if self.signals.takes_going_on() => self.go_on()?,
            Heard::Asked(Asked::GoOn) => {}
            Heard::Asked(Asked::End) | Heard::Gone => return Ok(Goes::Home),
        }
        Ok(Goes::On)
    }

    /// Gives the terminal back until the process is brought to the front again.
    fn stop(&mut self) -> io::Result<()> {
        self.guard.suspend(self.session.keyboard())?;
        let _ours = self.signals.takes_going_on();
        self.come_back()
    }

    /// The process was stopped with the terminal as it was: whoever had it
    /// meanwhile may have left anything on it.
    fn go_on(&mut self) -> io::Result<()> {
        self.guard.give_back(self.session.keyboard())?;
        self.come_back()
    }

    fn come_back(&mut self) -> io::Result<()> {
        let (mode, keyboard) = (self.session.text_mode(), self.session.keyboard());
        self.guard.take_back(mode, keyboard)?;
        self.session.resume(local::size()?, self.clock.instant());
        Ok(())
    }
}

/// The next thing heard; none where a frame or the rest of a sequence is due.
fn wait(
    session: &Session,
    hear: &Receiver<Heard>,
    clock: &Clock,
    followed: Followed,
) -> Option<Heard> {
    let due = session
        .waits_until()
        .map(|until| until.saturating_sub(clock.since()));
    let at_most = match followed {
        // Settled earlier, the sequence would be broken.
        Followed::Perhaps => Some(REST),
        Followed::No => due,
    };
    match at_most {
        None => Some(hear.recv().unwrap_or(Heard::Gone)),
        Some(at_most) => match hear.recv_timeout(at_most) {
            Ok(heard) => Some(heard),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Heard::Gone),
        },
    }
}

fn write(bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Moments for the session.
struct Clock {
    begun: time::Instant,
    day: Day,
    register: Register,
}

impl Clock {
    fn start(day: Day, register: Register) -> Clock {
        Clock {
            begun: time::Instant::now(),
            day,
            register,
        }
    }

    fn since(&self) -> Duration {
        self.begun.elapsed()
    }

    fn instant(&self) -> Instant {
        Instant {
            since: self.since(),
            now: self.day.now(self.register.last_change()),
        }
    }
}

/// Reads what is typed. The thread ends with the process: nothing can wake it.
fn listen_to_keyboard(tell: Sender<Heard>) {
    /// A sequence is cut only where a read filled the terminal's own buffer,
    /// which is larger than this on every system.
    const WHOLE: usize = 1024;
    thread::spawn(move || {
        let mut buffer = vec![0; 64 * 1024];
        let mut input = io::stdin().lock();
        loop {
            let heard = match input.read(&mut buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Ok(0) | Err(_) => Heard::Gone,
                Ok(read) if read < WHOLE => Heard::Bytes(buffer[..read].to_vec(), Followed::No),
                Ok(read) => Heard::Bytes(buffer[..read].to_vec(), Followed::Perhaps),
            };
            let last = matches!(heard, Heard::Gone);
            if tell.send(heard).is_err() || last {
                return;
            }
        }
    });
}

/// Takes a look in a thread of its own. Where it panics, which has been told
/// then, the session has no more to wait for.
fn look_apart(work: Work, tell: Sender<Heard>) {
    thread::spawn(move || {
        let looked = panic::catch_unwind(AssertUnwindSafe(|| work.look()));
        // Nobody listens any more where the session has ended.
        let _ = tell.send(looked.map_or(Heard::Gone, |looked| Heard::Looked(Box::new(looked))));
    });
}

/// Waits for changes of the register by others.
struct Watch {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Watch {
    fn start(register: Register, tell: Sender<Heard>) -> Watch {
        /// How soon the thread notices that it is to end.
        const TURN: Duration = Duration::from_millis(250);
        let stop = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stop);
        let thread = thread::spawn(move || {
            let mut seen = register.last_change();
            while !told.load(Ordering::Relaxed) {
                let last = register.wait_for_change(seen, TURN);
                if last != seen {
                    seen = last;
                    if tell.send(Heard::Changed).is_err() {
                        return;
                    }
                }
            }
        });
        Watch { stop, thread }
    }

    /// Ends the thread, so that its handle of the register is let go.
    fn end(self) {
        self.stop.store(true, Ordering::Relaxed);
        // A panic in it was told when it happened.
        let _ = self.thread.join();
    }
}
