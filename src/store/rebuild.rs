//! Building the state again from the journal, with nothing but it.

use crate::StoreError;
use crate::engine::disk;
use crate::lock::StoreLock;
use crate::register::{Opened, Progress, Register, STATE, Settings};
use std::fs;
use std::path::Path;

/// Sets the state of the register in `dir` aside and makes a new one from the
/// journal. The old one is removed only when the new one stands.
pub fn rebuild(
    dir: &Path,
    settings: Settings,
    progress: impl FnMut(Progress),
) -> Result<(Register, Opened), StoreError> {
    let aside = {
        let _lock = StoreLock::take(dir)?;
        let state = dir.join(STATE);
        disk::set_aside(&state).map_err(|source| StoreError::dir(&state, source))?
    };
    let (register, opened) = Register::open(dir, settings, progress)?;
    register.sync()?;
    if let Some(aside) = aside {
        fs::remove_dir_all(&aside).map_err(|source| StoreError::dir(&aside, source))?;
    }
    Ok((register, opened))
}
