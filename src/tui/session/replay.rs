//! A session played without a terminal: keys in, the bytes they cost out.

use super::{Instant, Looked, Session};
use crate::app::{App, Now};
use std::io;
use std::time::Duration;

/// How far apart keys and answers are.
const STEP: Duration = Duration::from_millis(20);

/// A session whose terminal takes every byte at once and answers every question.
#[derive(Debug)]
pub struct Replay {
    session: Session,
    since: Duration,
    now: Now,
}

impl Replay {
    /// Plays on a session that has drawn nothing yet. It is `now` all the time.
    pub fn of(session: Session, now: Now) -> Replay {
        Replay {
            session,
            since: Duration::ZERO,
            now,
        }
    }

    /// What the screen shows, as a value.
    pub fn app(&self) -> &App {
        self.session.app()
    }

    pub fn is_over(&self) -> bool {
        self.session.is_over()
    }

    /// Sends what a terminal sends, all at once; gives what comes back until
    /// there is no more.
    ///
    /// # Errors
    /// Never in practice: the screen is memory.
    pub fn types(&mut self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let at = self.moment();
        self.session.take(bytes, at);
        self.session.settle(at);
        self.look()
    }

    /// Hands in what a look brought that was taken elsewhere.
    ///
    /// # Errors
    /// As [`Replay::types`].
    pub fn looked(&mut self, looked: Looked) -> io::Result<Vec<u8>> {
        let at = self.moment();
        self.session.looked(looked, at);
        self.look()
    }

    /// Presses nothing for as long as the session may be waiting for.
    ///
    /// # Errors
    /// As [`Replay::types`].
    pub fn rests(&mut self, time: Duration) -> io::Result<Vec<u8>> {
        self.since += time;
        let at = self.moment();
        self.session.settle(at);
        self.look()
    }

    /// The bytes that bring the terminal up to date.
    ///
    /// # Errors
    /// As [`Replay::types`].
    pub fn look(&mut self) -> io::Result<Vec<u8>> {
        /// Is the terminal alive? Yes.
        const QUESTION: (&[u8], &[u8]) = (b"\x1b[5n", b"\x1b[0n");
        let mut all = Vec::new();
        loop {
            while self.session.is_playing() {
                let at = self.moment();
                self.session.settle(at);
            }
            let at = self.moment();
            let bytes = self.session.frame(at.since)?;
            if bytes.is_empty() {
                return Ok(all);
            }
            if bytes.ends_with(QUESTION.0) {
                self.session.take(QUESTION.1, at);
            }
            all.extend(bytes);
        }
    }

    fn moment(&mut self) -> Instant {
        self.since += STEP;
        Instant {
            since: self.since,
            now: self.now,
        }
    }
}
