//! The engine on disk: one sled tree.
//!
//! sled writes its log without ever asking the disk to keep it, so
//! [`Engine::sync`] does: a flush, then `fsync` of sled's files. Its panics
//! are caught and become errors. After a panic, or a change that failed half
//! way, what sled holds in memory can no longer be trusted: the engine refuses
//! everything until [`DiskEngine::reopen`], and the journal fills the gap.
//!
//! Invariant: no call panics, and no row is returned whose checksum failed.

mod compact;
mod files;
mod open;
mod panics;

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::{Batch, Direction, Engine, EngineError, Guard, Row};
use files::Files;
pub use files::set_aside;
pub use panics::panic_is_caught;

/// How the engine is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Bytes of pages kept in memory.
    pub cache_bytes: u64,
}

impl Default for Settings {
    /// 64 MiB of pages: enough where pages come from indexes.
    fn default() -> Self {
        Self {
            cache_bytes: 64 << 20,
        }
    }
}

/// sled and the files under it.
#[derive(Debug)]
struct Opened {
    db: sled::Db,
    files: Files,
    /// Why nothing more is done with it.
    failed: OnceLock<String>,
}

/// Rows on the disk, in one directory of their own.
#[derive(Debug)]
pub struct DiskEngine {
    dir: PathBuf,
    settings: Settings,
    opened: RwLock<Option<Opened>>,
}

impl DiskEngine {
    /// Opens the engine in `dir`, made when absent.
    ///
    /// A lock held by somebody else is waited for about a second, then it is
    /// [`EngineError::Locked`]. Half-written `snap.*` files are set aside once
    /// (sled makes them again); what will not open then is
    /// [`EngineError::WillNotOpen`].
    pub fn open(dir: &Path, settings: Settings) -> Result<Self, EngineError> {
        let opened = open::open(dir, settings)?;
        Ok(Self {
            dir: dir.to_path_buf(),
            settings,
            opened: RwLock::new(Some(opened)),
        })
    }

    /// The directory it lives in.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    fn read(&self) -> RwLockReadGuard<'_, Option<Opened>> {
        self.opened.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<Opened>> {
        self.opened.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the engine and opens it as it is on the disk: what was applied
    /// and not synced may be gone, and is applied again from the journal.
    pub fn reopen(&self) -> Result<(), EngineError> {
        self.replace(|_| Ok(()))
    }

    /// Closes, does something to the directory, and opens again.
    fn replace(
        &self,
        between: impl FnOnce(&Path) -> std::io::Result<()>,
    ) -> Result<(), EngineError> {
        self.replace_locked(&mut self.write(), between)
    }

    fn replace_locked(
        &self,
        opened: &mut Option<Opened>,
        between: impl FnOnce(&Path) -> std::io::Result<()>,
    ) -> Result<(), EngineError> {
        let closed = opened.take();
        // sled may panic while closing on a failing disk.
        let _ = panics::caught(|| drop(closed));
        between(&self.dir).map_err(|error| open::io(&self.dir, error))?;
        *opened = Some(open::open(&self.dir, self.settings)?);
        Ok(())
    }

    /// Runs one step on sled, turning its errors and panics into ours.
    fn step<T>(
        &self,
        opened: &Option<Opened>,
        work: impl FnOnce(&Opened) -> Result<T, Failure>,
    ) -> Result<T, EngineError> {
        let opened = self.usable(opened)?;
        match panics::caught(|| work(opened)) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(Failure::Sled(error))) => Err(open::explain(&self.dir, error)),
            Ok(Err(Failure::Ours(error))) => Err(error),
            Err(reason) => {
                let _ = opened.failed.set(reason.clone());
                let path = self.dir.clone();
                Err(EngineError::Damaged { path, reason })
            }
        }
    }

    /// Like `step`, for a step that writes: when it fails for any reason but a
    /// guard, half of it may be in memory.
    fn change(
        &self,
        opened: &Option<Opened>,
        work: impl FnOnce(&Opened) -> Result<(), Failure>,
    ) -> Result<(), EngineError> {
        let outcome = self.step(opened, work);
        match (&outcome, opened) {
            (Ok(()) | Err(EngineError::GuardFailed { .. }), _) | (_, None) => {}
            (Err(error), Some(opened)) => {
                let _ = opened.failed.set(error.to_string());
            }
        }
        outcome
    }

    fn usable<'a>(&self, opened: &'a Option<Opened>) -> Result<&'a Opened, EngineError> {
        let because = match opened {
            None => "it could not be opened again",
            Some(opened) => match opened.failed.get() {
                None => return Ok(opened),
                Some(because) => because,
            },
        };
        let (path, because) = (self.dir.clone(), because.to_owned());
        Err(EngineError::Refusing { path, because })
    }
}

impl Drop for DiskEngine {
    fn drop(&mut self) {
        let opened = self.write().take();
        // sled may panic while closing on a failing disk; there is nobody left
        // to tell, and the journal has everything.
        let _ = panics::caught(|| drop(opened));
    }
}

/// Why a step failed, before it is put in our words.
enum Failure {
    Sled(sled::Error),
    Ours(EngineError),
}

impl From<sled::Error> for Failure {
    fn from(error: sled::Error) -> Self {
        Self::Sled(error)
    }
}

impl Engine for DiskEngine {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, EngineError> {
        self.step(&self.read(), |opened| {
            Ok(opened.db.get(key)?.map(|value| value.to_vec()))
        })
    }

    fn range(
        &self,
        keys: Range<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Row>, EngineError> {
        if keys.start >= keys.end {
            return Ok(Vec::new());
        }
        // The lock is held for the whole page: sled's own iterator would see
        // a batch that lands between two of its rows.
        self.step(&self.read(), |opened| {
            let rows = opened.db.range::<&[u8], _>(keys);
            let own = |row: sled::Result<(sled::IVec, sled::IVec)>| {
                row.map(|(key, value)| (key.to_vec(), value.to_vec()))
                    .map_err(Failure::from)
            };
            match direction {
                Direction::Forward => rows.take(limit).map(own).collect(),
                Direction::Reverse => rows.rev().take(limit).map(own).collect(),
            }
        })
    }

    fn atomic(&self, batch: Batch, guards: &[Guard]) -> Result<(), EngineError> {
        // Exclusive, so that guards and batch are one step.
        let opened = self.write();
        self.change(&opened, |opened| {
            for (index, guard) in guards.iter().enumerate() {
                let found = opened.db.get(guard.key())?;
                if !guard.holds(found.as_deref()) {
                    let (key, found) = (guard.key().to_vec(), found.map(|value| value.to_vec()));
                    return Err(Failure::Ours(EngineError::GuardFailed {
                        index,
                        key,
                        found,
                    }));
                }
            }
            let mut writes = sled::Batch::default();
            for (key, value) in batch {
                match value {
                    Some(value) => writes.insert(key, value),
                    None => writes.remove(key),
                }
            }
            Ok(opened.db.apply_batch(writes)?)
        })
    }

    fn sync(&self) -> Result<(), EngineError> {
        self.change(&self.read(), |opened| {
            opened.db.flush()?;
            opened
                .files
                .sync()
                .map_err(|error| Failure::Ours(open::io(&self.dir, error)))
        })
    }

    fn clear(&self) -> Result<(), EngineError> {
        // A new directory instead of removing row by row: millions of rows
        // would take minutes, and the files would not shrink.
        self.replace(files::discard)
    }

    fn compact(&self) -> Result<(), EngineError> {
        compact::compact(self)
    }

    fn size_on_disk(&self) -> Result<u64, EngineError> {
        self.step(&self.read(), |opened| Ok(opened.db.size_on_disk()?))
    }
}

#[cfg(test)]
mod tests;
