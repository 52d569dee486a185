//! Opening sled: waiting for its lock, one remedy, and its errors in our words.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use super::files::{Files, set_snapshots_aside};
use super::{EngineError, Opened, Settings, panics};

/// A process that just closed may hold the lock for a moment: about a second
/// of patience.
const LOCK_ATTEMPTS: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// Opens the directory. A half-written `snap.*` (left by a kill during an
/// earlier open) is the one thing mended here: sled rebuilds those from its
/// log, so setting them aside loses nothing.
pub(super) fn open(dir: &Path, settings: Settings) -> Result<Opened, EngineError> {
    match open_patiently(dir, settings) {
        Err(EngineError::WillNotOpen { path, reason }) => {
            let moved = set_snapshots_aside(dir).map_err(|error| self::io(dir, error))?;
            if moved == 0 {
                return Err(EngineError::WillNotOpen { path, reason });
            }
            open_patiently(dir, settings)
        }
        outcome => outcome,
    }
}

fn open_patiently(dir: &Path, settings: Settings) -> Result<Opened, EngineError> {
    for _ in 1..LOCK_ATTEMPTS {
        match open_once(dir, settings) {
            Err(EngineError::Locked { .. }) => thread::sleep(LOCK_PAUSE),
            outcome => return outcome,
        }
    }
    open_once(dir, settings)
}

fn open_once(dir: &Path, settings: Settings) -> Result<Opened, EngineError> {
    let config = sled::Config::new()
        .path(dir)
        .cache_capacity(settings.cache_bytes)
        // Flushed by `sync`, together with the fsync that sled leaves out.
        .flush_every_ms(None);
    let db = match panics::caught(|| config.open()) {
        Ok(Ok(db)) => db,
        Ok(Err(error)) => return Err(will_not_open(explain(dir, error))),
        Err(reason) => {
            return Err(EngineError::WillNotOpen {
                path: dir.to_path_buf(),
                reason,
            });
        }
    };
    let files = Files::of(dir).map_err(|error| self::io(dir, error))?;
    let failed = OnceLock::new();
    Ok(Opened { db, files, failed })
}

/// Damage found while opening has its own name: no row was read yet.
fn will_not_open(error: EngineError) -> EngineError {
    match error {
        EngineError::Damaged { path, reason } => EngineError::WillNotOpen { path, reason },
        other => other,
    }
}

/// sled's error in our words.
pub(super) fn explain(dir: &Path, error: sled::Error) -> EngineError {
    let path = dir.to_path_buf();
    match error {
        // sled has no kind for it: the lock is told by its words alone.
        sled::Error::Io(source) if source.to_string().contains("could not acquire lock") => {
            EngineError::Locked { path }
        }
        sled::Error::Io(source) if source.kind() == io::ErrorKind::UnexpectedEof => {
            EngineError::Damaged {
                path,
                reason: source.to_string(),
            }
        }
        sled::Error::Io(source) => io(dir, source),
        other => EngineError::Damaged {
            path,
            reason: other.to_string(),
        },
    }
}

/// A file error in our words: a full disk has its own remedy.
pub(super) fn io(dir: &Path, source: io::Error) -> EngineError {
    let path = dir.to_path_buf();
    match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => EngineError::DiskFull { path },
        _ => EngineError::Io { path, source },
    }
}

/// Opens a directory so that its entries can be synced.
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}
