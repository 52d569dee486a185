//! Building the state again from the journal, with nothing but it.
//!
//! Invariant: what was there is removed only when the new state stands; a
//! rebuild that fails leaves the register as it found it.

use crate::engine::disk::{self, DiskEngine};
use crate::going::{Going, Progress, Watcher};
use crate::journal::{self, RealDisk};
use crate::lock::StoreLock;
use crate::register::{JOURNAL, Opened, Register, STATE, Settings};
use crate::state::standing::Standing;
use crate::{StoreError, backup};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Sets the state of the register in `dir` aside and makes a new one from the
/// journal. A key that is missing is made anew with it.
pub fn rebuild<G: Into<Going>>(
    dir: &Path,
    settings: Settings,
    mut progress: impl FnMut(Progress) -> G,
) -> Result<(Register, Opened), StoreError> {
    let lock = Arc::new(StoreLock::take(dir)?);
    if backup::is_half_restored(dir) {
        return Err(StoreError::HalfRestored {
            dir: dir.to_owned(),
        });
    }
    let journal = dir.join(JOURNAL);
    if journal::identify(&RealDisk, &journal)?.is_none() {
        // Made from nothing, the state would be empty, and the old one gone.
        return Err(StoreError::JournalGone { dir: journal });
    }
    let state = dir.join(STATE);
    let explain = |source| StoreError::dir(&state, source);
    let at_least = reached(&state);
    let aside = disk::set_aside(&state).map_err(explain)?;
    let mut tell = |reached| progress(reached).into();
    let mut watcher = Watcher::new(&mut tell);
    let rebuilt = Register::open_locked(Arc::clone(&lock), dir, settings, at_least, &mut watcher)
        .and_then(|(register, opened)| register.sync().map(|()| (register, opened)));
    match (rebuilt, aside) {
        (Ok(rebuilt), Some(aside)) => {
            fs::remove_dir_all(&aside).map_err(|source| StoreError::dir(&aside, source))?;
            Ok(rebuilt)
        }
        (Err(error), Some(aside)) => {
            put_back(&aside, &state).map_err(explain)?;
            Err(error)
        }
        (rebuilt, None) => rebuilt,
    }
}

/// The last entry that the old state knows of, as far as it can be asked: a
/// journal that ends before has lost something.
fn reached(state: &Path) -> u64 {
    if !state.exists() {
        return 0;
    }
    let standing = DiskEngine::open(state, disk::Settings::default())
        .map_err(StoreError::from)
        .and_then(|engine| Standing::load(&engine));
    match standing {
        Ok(Some(standing)) => standing.applied,
        Ok(None) | Err(_) => 0,
    }
}

fn put_back(aside: &Path, state: &Path) -> io::Result<()> {
    match fs::remove_dir_all(state) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::rename(aside, state)
}
