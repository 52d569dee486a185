//! The errors of the whole crate under one roof, each with a stable code.
//!
//! Each part has its own enum beside its code; this one joins them. Codes:
//! `S11xx` the engine, `S12xx` the codec, `S13xx` the journal, `S14xx` the
//! store's directory. `Display` says what went wrong and where;
//! [`StoreError::remedy`] says what the person in front of it can do.

use thiserror::Error;

use crate::codec::CodecError;
use crate::engine::EngineError;
use crate::journal::JournalError;
use crate::lock::LockError;

/// Anything that can go wrong below the records.
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
}

impl StoreError {
    /// The stable code, `S1` and three digits.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Engine(error) => error.code(),
            Self::Codec(error) => error.code(),
            Self::Journal(error) => error.code(),
            Self::Lock(error) => error.code(),
        }
    }

    /// What to do about it, as a sentence.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Engine(error) => error.remedy(),
            Self::Codec(error) => error.remedy(),
            Self::Journal(error) => error.remedy(),
            Self::Lock(error) => error.remedy(),
        }
    }
}
