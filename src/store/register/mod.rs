//! The register: commands in, case files out.
//!
//! One writer decides commands on freshly loaded files, journals them together
//! (one sync serves all who wait), and only then applies them to the state.
//! Readers never wait. A command is acknowledged when its entry is on the disk.

mod caller;
pub(crate) mod catch_up;
mod decide;
mod employers;
mod figures;
mod history;
mod matching;
mod open;
mod operation;
mod queue;
mod read;
mod syncer;
mod writer;

pub use caller::{Caller, Given, Outcome, Receipt, Together};
pub use matching::{LOOKED_AT, Looked};
pub(crate) use open::{JOURNAL, STATE};
pub use open::{Opened, Settings};
pub use operation::{Came, Desk, Work};
pub use read::HouseholdDue;

use crate::StoreError;
use crate::duplicates::Remembered;
use crate::engine::Engine;
use crate::engine::watched::{Gauge, Watched};
use crate::journal::Reader;
use crate::lock::StoreLock;
use crate::state::buckets::Secret;
use crate::state::draft::Draft;
use crate::state::standing::Standing;
use masar_domain::{RuleBook, commands::Request};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError, RwLock};
use std::time::Duration;

/// So many commands at once are worth writing the state anew.
const BULK: u64 = 5_000;

/// A handle to an open register; cloned freely, shared between threads. The
/// register closes, state synced, when the last handle is dropped.
#[derive(Clone)]
pub struct Register {
    shared: Arc<Shared>,
    inner: Arc<Inner>,
}

/// What readers see.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) journal: Reader,
    pub(crate) secret: Secret,
    pub(crate) book: Arc<RuleBook>,
    pub(crate) dir: PathBuf,
    /// See [`Settings::piece`].
    pub(crate) piece: usize,
    pub(crate) standing: Arc<RwLock<Standing>>,
    /// The last entry applied, for those who wait for a change.
    pub(crate) changed: Arc<(Mutex<u64>, Condvar)>,
    /// Held by whoever checks the register: one at a time needs the room.
    pub(crate) checking: Arc<Mutex<()>>,
    /// The likely duplicates that were found last.
    pub(crate) pairs: Arc<Mutex<Option<Remembered>>>,
}

struct Inner {
    writer: queue::Handle,
    // Let go last, after the writer has closed.
    _lock: Option<Arc<StoreLock>>,
}

impl Register {
    /// Gives commands and waits until they are on the disk, or refused. With
    /// [`Together::EachAlone`] every command stands for itself; with
    /// [`Together::AllOrNothing`] one refusal holds all back. Commands for
    /// themselves take memory until they are on the disk: give a long list in
    /// pieces of some thousands.
    pub fn give(
        &self,
        requests: Vec<Request>,
        caller: &Caller,
        together: Together,
    ) -> Result<Given, StoreError> {
        self.inner.writer.give(requests, caller.clone(), together)
    }

    /// Gives commands of several people or days, each for itself, in their
    /// order; waits until all are on the disk, or refused. After an error some
    /// may have been carried out: the same ids can be given again.
    pub fn give_each(&self, asked: Vec<(Request, Caller)>) -> Result<Vec<Outcome>, StoreError> {
        self.inner.writer.give_each(asked)
    }

    /// Carries out work, all of it or nothing; waits until it is on the disk.
    /// Memory does not grow with it.
    pub fn operate<W: Work + 'static>(
        &self,
        work: W,
        caller: &Caller,
    ) -> Result<(W, Came), StoreError> {
        self.inner.writer.operate(work, caller.clone())
    }

    /// Gives one command.
    pub fn give_one(&self, request: Request, caller: &Caller) -> Result<Outcome, StoreError> {
        let given = self.give(vec![request], caller, Together::EachAlone)?;
        given.outcomes.into_iter().next().ok_or(StoreError::Closed)
    }

    /// The same register, its state read through a gauge: a look that takes long
    /// is counted there, and can be stopped there.
    #[must_use]
    pub fn watched(&self, gauge: Arc<Gauge>) -> Register {
        let engine = Arc::clone(&self.shared.engine);
        let shared = Shared {
            engine: Arc::new(Watched { engine, gauge }),
            ..(*self.shared).clone()
        };
        Register {
            shared: Arc::new(shared),
            inner: Arc::clone(&self.inner),
        }
    }

    /// The rule book in force.
    pub fn book(&self) -> &Arc<RuleBook> {
        &self.shared.book
    }

    /// Where the register lies.
    pub fn dir(&self) -> &Path {
        &self.shared.dir
    }

    /// The last journal entry applied: it grows with every change.
    pub fn last_change(&self) -> u64 {
        self.shared.standing().applied
    }

    /// Waits until something after `seen` has been applied, or the time is
    /// over; says how far the register is.
    pub fn wait_for_change(&self, seen: u64, at_most: Duration) -> u64 {
        let (last, bell) = &*self.shared.changed;
        let guard = last.lock().unwrap_or_else(PoisonError::into_inner);
        let (guard, _) = bell
            .wait_timeout_while(guard, at_most, |last| *last <= seen)
            .unwrap_or_else(PoisonError::into_inner);
        *guard
    }

    /// The digest of the state and the entry it stands at.
    pub fn digest(&self) -> (u64, crate::Digest) {
        let standing = self.shared.standing();
        (standing.applied, standing.digest)
    }

    /// Bytes on the disk: of the state, and of the journal.
    pub fn size_on_disk(&self) -> Result<(u64, u64), StoreError> {
        let shared = &self.shared;
        let journal = shared
            .journal
            .segments()
            .iter()
            .map(|segment| segment.bytes)
            .sum();
        Ok((shared.engine.size_on_disk()?, journal))
    }

    /// After `commands` given in bulk: writes everything through to the disk,
    /// and the state anew where so many leave it several times its size.
    pub fn tidy_after(&self, commands: u64) -> Result<(), StoreError> {
        if commands >= BULK {
            self.shared.engine.compact()?;
        }
        self.sync()
    }

    /// Writes everything applied so far through to the disk.
    pub fn sync(&self) -> Result<(), StoreError> {
        Ok(self.shared.engine.sync()?)
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The journal's end and the state's digest at one moment between groups.
    pub(crate) fn mark(&self) -> Result<queue::Mark, StoreError> {
        Ok(self.pause()?.mark)
    }

    /// Holds the writer up between two groups, for as long as the pause lives.
    pub(crate) fn pause(&self) -> Result<queue::Pause, StoreError> {
        self.inner.writer.pause()
    }
}

impl Shared {
    /// A draft of the state after this one.
    fn draft(&self) -> Draft<'_> {
        Draft::new(&*self.engine, &self.secret, &self.book, self.standing())
    }

    pub(crate) fn standing(&self) -> Standing {
        self.standing
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Shows a new standing to readers and wakes those who wait.
    pub(crate) fn publish(&self, standing: Standing) {
        let applied = standing.applied;
        *self
            .standing
            .write()
            .unwrap_or_else(PoisonError::into_inner) = standing;
        let (last, bell) = &*self.changed;
        *last.lock().unwrap_or_else(PoisonError::into_inner) = applied;
        bell.notify_all();
    }
}

impl std::fmt::Debug for Register {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Register")
            .field("dir", &self.shared.dir)
            .finish_non_exhaustive()
    }
}
