//! What is asked of a local session from outside, by signal: `kill`, a shell's
//! job control, a line that drops, a window that changes.

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::flag;
use signal_hook::iterator::{Handle, Signals};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// What a signal asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Look how large the window is now.
    Resize,
    /// Give the terminal back, and stop.
    Stop,
    /// The process goes on after it was stopped, by whatever signal.
    GoOn,
    /// Come to an orderly end.
    End,
}

impl Asked {
    fn by(signal: i32) -> Asked {
        match signal {
            SIGWINCH => Asked::Resize,
            SIGTSTP => Asked::Stop,
            SIGCONT => Asked::GoOn,
            _ => Asked::End,
        }
    }
}

/// Signals, heard until closed.
pub(super) struct Listening {
    handle: Handle,
    /// The process went on, and nobody has looked after the terminal since.
    went_on: Arc<AtomicBool>,
}

impl Listening {
    /// Tells of each signal from a thread of its own; `tell` says whether
    /// anybody still listens.
    pub(super) fn begin(tell: impl Fn(Asked) -> bool + Send + 'static) -> io::Result<Listening> {
        let went_on = Arc::new(AtomicBool::new(false));
        // Before the thread's: the flag is up when the thread tells of it.
        flag::register(SIGCONT, Arc::clone(&went_on))?;
        let heard = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT];
        let mut signals = Signals::new(heard)?;
        let handle = signals.handle();
        thread::spawn(move || {
            signals.forever().all(|signal| tell(Asked::by(signal)));
        });
        Ok(Listening { handle, went_on })
    }

    /// Whether the process went on since this was asked last. A stop of our own
    /// is looked after where it was made, and asks here as well, so that it is
    /// not looked after again when its signal is told of.
    pub(super) fn takes_going_on(&self) -> bool {
        self.went_on.swap(false, Ordering::AcqRel)
    }

    pub(super) fn close(self) {
        self.handle.close();
    }
}
