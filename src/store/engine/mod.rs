//! Ordered keys and bytes: the small trait under the register's state.
//!
//! Two engines keep the same contract and pass the same tests: [`memory`] for
//! tests and small tools, [`disk`] on sled. What the keys and values mean is
//! not known here, and nothing here is the truth: the journal is, and an
//! engine that is lost or damaged is cleared and filled again from it.
//!
//! Invariant: a batch is seen whole or not at all, by every reader and after
//! every crash.

pub mod batch;
pub mod disk;
pub mod error;
pub mod key;
pub mod memory;
pub(crate) mod watched;

#[cfg(test)]
mod contract;

use std::fmt::Debug;
use std::ops::Range;

pub use batch::{Batch, Guard};
pub use error::EngineError;

/// A key and its value.
pub type Row = (Vec<u8>, Vec<u8>);

/// Which end of a range comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest key first.
    Forward,
    /// Largest key first.
    Reverse,
}

/// Ordered keys and values, changed in atomic batches.
///
/// Keys sort as unsigned bytes; [`key`] writes numbers so that they sort as
/// numbers. One writer at a time; readers may call from any thread.
pub trait Engine: Debug + Send + Sync {
    /// The value under `key`.
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, EngineError>;

    /// At most `limit` rows with `keys.start <= key < keys.end`, beginning at
    /// the end that `direction` names. An empty or reversed range has no rows.
    /// One call sees one state: never half a batch.
    fn range(
        &self,
        keys: Range<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<Row>, EngineError>;

    /// Applies the whole batch, or nothing when a guard does not hold
    /// ([`EngineError::GuardFailed`] names the first that failed) or on any
    /// other error. What is applied survives a kill of the process after the
    /// next [`Engine::sync`]; before that it may vanish, but only whole.
    fn atomic(&self, batch: Batch, guards: &[Guard]) -> Result<(), EngineError>;

    /// Returns when everything applied so far is on the disk for good.
    fn sync(&self) -> Result<(), EngineError>;

    /// Throws every row away, to be filled again from the journal.
    fn clear(&self) -> Result<(), EngineError>;

    /// Takes less room on the disk where it can, after much was written; the
    /// rows stay as they are. Readers and writers wait meanwhile.
    fn compact(&self) -> Result<(), EngineError> {
        Ok(())
    }

    /// Bytes taken on the disk (for the engine in memory: of keys and values).
    fn size_on_disk(&self) -> Result<u64, EngineError>;
}
