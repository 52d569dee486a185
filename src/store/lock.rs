//! One process a store: a lock on a file in the store's directory.
//!
//! It is taken before anything else is opened, so that the journal and the
//! state are never touched by two. The system lets it go when the process
//! ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use thiserror::Error;

/// A process that is just closing is waited for: about a second.
const ATTEMPTS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// The file's name in the store's directory.
pub const NAME: &str = "lock";

/// The store is this process's as long as this value lives.
#[derive(Debug)]
pub struct StoreLock {
    _file: File,
}

/// Why the store could not be taken.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LockError {
    /// Another process has it.
    #[error("another Masar{} has the store open: {}", named(*process), dir.display())]
    Held {
        /// The store's directory.
        dir: PathBuf,
        /// The other process, as far as it said so.
        process: Option<u32>,
    },
    /// Trouble with the file.
    #[error("cannot lock the store in {}: {source}", dir.display())]
    Io {
        /// The store's directory.
        dir: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

fn named(process: Option<u32>) -> String {
    process
        .map(|process| format!(" (process {process})"))
        .unwrap_or_default()
}

impl LockError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Held { .. } => "S1401",
            Self::Io { .. } => "S1402",
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Held { .. } => "Close the other Masar, or work through it with `masar attach`.",
            Self::Io { .. } => "Check that the directory is there and may be written by this user.",
        }
    }
}

impl StoreLock {
    /// Takes the store in `dir`, which must exist.
    pub fn take(dir: &Path) -> Result<Self, LockError> {
        let explain = |source| LockError::Io {
            dir: dir.to_path_buf(),
            source,
        };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options.open(dir.join(NAME)).map_err(explain)?;
        let mut attempts = ATTEMPTS;
        loop {
            attempts -= 1;
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if attempts > 0 => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => {
                    let process = holder(&mut file);
                    return Err(LockError::Held {
                        dir: dir.to_path_buf(),
                        process,
                    });
                }
                Err(TryLockError::Error(source)) => return Err(explain(source)),
            }
        }
        // The name is only for the message: a full disk must not keep us out.
        let _ = sign(&mut file);
        Ok(Self { _file: file })
    }
}

fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    write!(file, "{}", std::process::id())
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(20).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_one_is_told_who_has_the_store() {
        let dir = tempfile::tempdir().unwrap();
        let first = StoreLock::take(dir.path()).unwrap();
        let refused = StoreLock::take(dir.path()).unwrap_err();
        let process = format!("another Masar (process {})", std::process::id());
        assert!(refused.to_string().starts_with(&process), "{refused}");
        assert!(refused.remedy().contains("masar attach"));
        drop(first);
        StoreLock::take(dir.path()).unwrap();
    }

    #[test]
    fn a_directory_that_is_not_there_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let refused = StoreLock::take(&dir.path().join("nowhere")).unwrap_err();
        assert_eq!(refused.code(), "S1402");
        assert!(refused.to_string().contains("nowhere"));
    }
}
