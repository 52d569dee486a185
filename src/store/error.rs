//! The errors of the whole crate under one roof, each with a stable code.
//!
//! Each part has its own enum beside its code; this one joins them. Codes:
//! `S11xx` the engine, `S12xx` the codec, `S13xx` the journal, `S14xx` the
//! store's directory, `S15xx` the register. `Display` says what went wrong and
//! where; [`StoreError::remedy`] says what the person in front of it can do.

use crate::codec::CodecError;
use crate::engine::EngineError;
use crate::journal::JournalError;
use crate::lock::LockError;
use masar_domain::About;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Anything that can go wrong in the store.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The state's engine.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// Stored bytes of a value.
    #[error(transparent)]
    Codec(#[from] CodecError),
    /// The journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The lock on the store's directory.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// A record whose bytes are damaged.
    #[error("{what}: {source}")]
    Record { what: String, source: CodecError },
    #[error("cannot use {}: {source}", path.display())]
    Dir { path: PathBuf, source: io::Error },
    #[error("the journal in {} is gone, but the state remembers it", dir.display())]
    JournalGone { dir: PathBuf },
    #[error("the register's key in {} is missing, damaged, or another one's", path.display())]
    SecretDamaged { path: PathBuf },
    #[error("the system gave no random bytes: {because}")]
    NoRandom { because: String },
    #[error("entry {sequence} speaks of {about}, which was never registered")]
    OrphanEntry { sequence: u64, about: About },
    #[error("the history of {about} breaks off at entry {sequence}")]
    BrokenHistory { about: About, sequence: u64 },
    /// The whole group failed, all for one reason, with that reason's code and
    /// remedy; nothing of it was taken.
    #[error("{because}")]
    NotWritten {
        code: &'static str,
        because: String,
        remedy: &'static str,
    },
    #[error("the journal is ahead of the state: {because}")]
    StateBehind { because: String },
    #[error("the register is closed")]
    Closed,
    #[error("{found} households are too many to be ordered by what their records say")]
    TooManyToSort { found: u64 },
    #[error("{} is not empty", dir.display())]
    NotEmpty { dir: PathBuf },
    #[error("{} is no backup of Masar: {because}", path.display())]
    NotABackup { path: PathBuf, because: String },
    #[error("what was restored is not what was backed up: {what}")]
    RestoredWrong { what: String },
    #[error("the state speaks of entry {sequence}, which the journal does not have")]
    EntryGone { sequence: u64 },
    #[error("a restore into {} was cut off", dir.display())]
    HalfRestored { dir: PathBuf },
    #[error("{} is there already", path.display())]
    AlreadyThere { path: PathBuf },
    /// Whoever asked for a long piece of work wants no more of it.
    #[error("it was stopped before it was done")]
    Stopped,
    #[error("the plan cannot be read: {because}")]
    PlanUnreadable { because: String },
}

impl StoreError {
    pub(crate) fn record(what: String, source: CodecError) -> StoreError {
        StoreError::Record { what, source }
    }

    pub(crate) fn dir(path: &Path, source: io::Error) -> StoreError {
        StoreError::Dir {
            path: path.to_owned(),
            source,
        }
    }

    /// Whether it only says that whoever asked wanted no more of it.
    pub fn is_stopped(&self) -> bool {
        matches!(self, Self::Stopped | Self::Engine(EngineError::Stopped))
    }

    /// The stable code, `S1` and three digits.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Engine(error) => error.code(),
            Self::Codec(error) => error.code(),
            Self::Journal(error) => error.code(),
            Self::Lock(error) => error.code(),
            Self::Record { source, .. } => source.code(),
            Self::Dir { .. } => "S1501",
            Self::JournalGone { .. } => "S1502",
            Self::SecretDamaged { .. } => "S1503",
            Self::NoRandom { .. } => "S1504",
            Self::OrphanEntry { .. } => "S1505",
            Self::BrokenHistory { .. } => "S1506",
            Self::NotWritten { code, .. } => code,
            Self::StateBehind { .. } => "S1508",
            Self::Closed => "S1509",
            Self::TooManyToSort { .. } => "S1510",
            Self::NotEmpty { .. } => "S1511",
            Self::NotABackup { .. } => "S1512",
            Self::RestoredWrong { .. } => "S1513",
            Self::EntryGone { .. } => "S1514",
            Self::HalfRestored { .. } => "S1515",
            Self::AlreadyThere { .. } => "S1516",
            Self::Stopped => "S1517",
            Self::PlanUnreadable { .. } => "S1518",
        }
    }

    /// What to do about it, as a sentence.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Engine(error) => error.remedy(),
            Self::Codec(error) => error.remedy(),
            Self::Journal(error) => error.remedy(),
            Self::Lock(error) => error.remedy(),
            Self::Record { source, .. } => source.remedy(),
            Self::Dir { .. } => "Check that the directory is there, may be written, and has room.",
            Self::JournalGone { .. } => {
                "Bring the journal folder back, or restore a backup with `masar restore`."
            }
            Self::SecretDamaged { .. } => {
                "Run `masar rebuild`: it makes a key, and the state with it; nothing is lost."
            }
            Self::NoRandom { .. } => "Try again; if it stays, the system is not fit for secrets.",
            Self::OrphanEntry { .. } | Self::BrokenHistory { .. } | Self::EntryGone { .. } => {
                "Run `masar verify`; then restore a backup with `masar restore`."
            }
            Self::NotWritten { remedy, .. } => remedy,
            Self::StateBehind { .. } => {
                "Nothing is lost: close Masar and open it again, and it catches up."
            }
            Self::Closed => "Open it again.",
            Self::TooManyToSort { .. } => {
                "Narrow the filter to at most 50,000 households, or leave out sort."
            }
            Self::NotEmpty { .. } => "Name a place that is empty or not there yet.",
            Self::NotABackup { .. } => "Name a file that `masar backup` wrote.",
            Self::RestoredWrong { .. } => {
                "The backup is damaged: use another one. The place was left as it was."
            }
            Self::HalfRestored { .. } => {
                "Restore into it again: what the first one left behind is cleared away."
            }
            Self::AlreadyThere { .. } => "Name a file that is not there yet.",
            Self::Stopped => "Nothing was changed by it: start it again when there is time.",
            Self::PlanUnreadable { .. } => "Make the plan again and look at it.",
        }
    }
}
