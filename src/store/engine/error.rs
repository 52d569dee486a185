//! What can go wrong in an engine.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// An engine's failure. Nothing was changed by the call that returned it,
/// except where a disk gave way in the middle; the journal still knows all.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EngineError {
    /// A guard did not hold; the batch was not applied.
    #[error(
        "the state is not what the change was decided on (guard {index}, key {})",
        hex(key)
    )]
    GuardFailed {
        /// Position in the slice of guards.
        index: usize,
        /// The guard's key.
        key: Vec<u8>,
        /// What is there instead.
        found: Option<Vec<u8>>,
    },
    /// Another process holds the engine's lock.
    #[error("another Masar has the store open: {}", path.display())]
    Locked {
        /// The engine's directory.
        path: PathBuf,
    },
    /// The engine's files cannot be opened.
    #[error("the state in {} will not open: {reason}", path.display())]
    WillNotOpen {
        /// The engine's directory.
        path: PathBuf,
        /// What the engine said.
        reason: String,
    },
    /// Stored bytes do not match their checksum, or the engine lost its way.
    #[error("the state in {} is damaged: {reason}", path.display())]
    Damaged {
        /// The engine's directory.
        path: PathBuf,
        /// What the engine said.
        reason: String,
    },
    /// No room on the disk.
    #[error("the disk that holds {} is full", path.display())]
    DiskFull {
        /// The engine's directory.
        path: PathBuf,
    },
    /// An earlier failure may have left half a change in memory; the engine
    /// does nothing more until it is opened again.
    #[error("the state in {} must be opened again: {because}", path.display())]
    Refusing {
        /// The engine's directory.
        path: PathBuf,
        /// The earlier failure.
        because: String,
    },
    /// Whoever asked wants no more of it.
    #[error("the look into the state was stopped")]
    Stopped,
    /// Any other trouble with files.
    #[error("cannot use the state in {}: {source}", path.display())]
    Io {
        /// The engine's directory, or the file in it.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl EngineError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::GuardFailed { .. } => "S1101",
            Self::Locked { .. } => "S1102",
            Self::WillNotOpen { .. } => "S1103",
            Self::Damaged { .. } => "S1104",
            Self::DiskFull { .. } => "S1105",
            Self::Io { .. } => "S1106",
            Self::Refusing { .. } => "S1107",
            Self::Stopped => "S1108",
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::GuardFailed { .. } => "Look at the record again and repeat the change.",
            Self::Locked { .. } => "Close the other Masar, or work through it with `masar attach`.",
            Self::WillNotOpen { .. } | Self::Damaged { .. } => {
                "Run `masar rebuild`: it makes the state again from the journal; nothing is lost."
            }
            Self::DiskFull { .. } => {
                "Free some space and open again. If nothing can be freed, delete the file \
                 `ballast` in the store's directory. Everything acknowledged is kept."
            }
            Self::Refusing { .. } => {
                "Close Masar and open it again; the journal brings the state up to date."
            }
            Self::Stopped => "Look again when there is time for it.",
            Self::Io { .. } => "Check that the directory is there and may be written by this user.",
        }
    }
}

/// Bytes as hexadecimal digits, the way keys are shown.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
