//! The journal folded a second time, into an engine of its own.

use crate::engine::Engine;
use crate::engine::disk::{self, DiskEngine};
use crate::engine::memory::MemoryEngine;
use crate::going::Watcher;
use crate::register::{Shared, catch_up};
use crate::state::standing::{Made, Standing};
use crate::state::terms;
use crate::{StoreError, book_index, secret};
use std::path::{Path, PathBuf};

/// A journal up to this size is folded in memory, a larger one in a directory
/// beside the state.
const IN_MEMORY: u64 = 64 << 20;

/// The fold so far; its directory is gone when dropped.
pub(super) struct Fold<'a> {
    shared: &'a Shared,
    pub(super) engine: Box<dyn Engine>,
    pub(super) standing: Standing,
    dir: Option<PathBuf>,
}

impl Fold<'_> {
    pub(super) fn begin(shared: &Shared) -> Result<Fold<'_>, StoreError> {
        let segments = shared.journal.segments();
        let bytes: u64 = segments.iter().map(|segment| segment.bytes).sum();
        let (engine, dir): (Box<dyn Engine>, _) = if bytes <= IN_MEMORY {
            (Box::new(MemoryEngine::new()), None)
        } else {
            let dir = shared.dir.join("verify");
            // One that was cut off left it behind.
            remove(&dir)?;
            let engine = DiskEngine::open(&dir, disk::Settings::default())?;
            (Box::new(engine), Some(dir))
        };
        let made = Made {
            form: terms::FORM,
            key: secret::fingerprint(&shared.secret),
            book: book_index::fingerprint(&shared.book),
        };
        Ok(Fold {
            shared,
            engine,
            standing: Standing::new(made),
            dir,
        })
    }

    /// Takes in what the journal has meanwhile.
    pub(super) fn catch_up(&mut self, watcher: &mut Watcher<'_>) -> Result<(), StoreError> {
        let Shared {
            journal,
            secret,
            book,
            piece,
            ..
        } = self.shared;
        let standing = self.standing.clone();
        self.standing = catch_up::catch_up(
            &*self.engine,
            journal,
            secret,
            book,
            standing,
            *piece,
            watcher,
        )?;
        Ok(())
    }
}

impl Drop for Fold<'_> {
    fn drop(&mut self) {
        if let Some(dir) = &self.dir {
            // The engine lets its files go first.
            self.engine = Box::new(MemoryEngine::new());
            // What stays behind is removed by the next check.
            let _ = remove(dir);
        }
    }
}

fn remove(dir: &Path) -> Result<(), StoreError> {
    match std::fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::dir(dir, error))
        }
        _ => Ok(()),
    }
}
