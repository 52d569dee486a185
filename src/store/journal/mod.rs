//! The journal: every command for ever, in append-only files. The truth.
//!
//! A directory of segments `00000001.journal`, `00000002.journal`, ...; each a
//! header and frames, every frame with a sequence number without gaps, a
//! checksum, and a hash over itself and all before it. What the bodies mean is
//! not known here.
//!
//! One [`Journal`] appends; any number of [`Reader`]s read meanwhile.
//!
//! Invariants: when [`Journal::append`] returns, its frames are on the disk
//! and every later opening has them. A frame that was acknowledged is never
//! cut off, skipped or changed without an error that names its place. A large
//! operation without its end never happened.

pub mod disk;
pub mod error;
pub mod frame;
#[cfg(any(test, feature = "modelled-disk"))]
pub mod modelled;

mod append;
mod catalog;
mod check;
mod near;
mod open;
mod reader;
mod segment;
mod survey;
mod tail;
mod walk;
mod window;

#[cfg(test)]
mod tests;

use std::fmt;
use std::path::Path;

pub use append::{Appended, Frame, Journal, Operation};
pub use check::{Checked, Progress};
pub use disk::{Disk, DiskFile, RealDisk};
pub use error::{Fault, JournalError};
pub use frame::{Hash, Kind};
pub use near::Near;
pub use reader::{Entries, Entry, Reader, SegmentFile};
pub use walk::Place;

/// The id of a store, in every segment's header: a segment copied in from
/// another store is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StoreId(pub [u8; 16]);

impl StoreId {
    /// An id made from anything that is not the same twice.
    pub fn from_seed(seed: &[u8]) -> Self {
        let mut id = [0; 16];
        id.iter_mut()
            .zip(blake3::hash(seed).as_bytes())
            .for_each(|(to, from)| *to = *from);
        Self(id)
    }
}

impl fmt::Display for StoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The entry that a new journal continues from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// Its sequence number; 0 for none.
    pub sequence: u64,
    /// Its hash.
    pub hash: Hash,
}

/// How the journal is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The store it must belong to.
    pub store: StoreId,
    /// A segment is closed when it has this many bytes.
    pub segment_bytes: u64,
    /// The last entry the caller knows to have been acknowledged, because the
    /// state has applied it: a journal that ends before it is damaged.
    pub at_least: u64,
    /// Where a journal that is begun here continues from: nothing, unless a
    /// backup without its journal was restored. Not used for an existing one.
    pub after: After,
}

impl Settings {
    /// Segments of 64 MiB, beginning at entry 1.
    pub fn new(store: StoreId) -> Self {
        let hash = *blake3::hash(&store.0).as_bytes();
        Self {
            store,
            segment_bytes: 64 << 20,
            at_least: 0,
            after: After { sequence: 0, hash },
        }
    }

    /// With [`Settings::at_least`].
    #[must_use]
    pub fn at_least(mut self, sequence: u64) -> Self {
        self.at_least = sequence;
        self
    }

    /// With [`Settings::segment_bytes`].
    #[must_use]
    pub fn segment_bytes(mut self, bytes: u64) -> Self {
        self.segment_bytes = bytes;
        self
    }

    /// With [`Settings::after`].
    #[must_use]
    pub fn after(mut self, after: After) -> Self {
        self.after = after;
        self
    }
}

/// What was found on opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Whether the journal was begun just now.
    pub created: bool,
    /// The last whole frame; 0 when there is none.
    pub last: u64,
    /// Its hash.
    pub hash: Hash,
    /// Bytes cut off the end: of an append that was never acknowledged.
    pub torn_bytes: u64,
    /// Operations that were under way and will never end, as far as they have
    /// parts in the last segment. They never happened.
    pub unfinished: Vec<Unfinished>,
}

/// An operation whose end never came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Its number: the sequence number of its first part.
    pub operation: u64,
    /// How many of its parts are in the last segment.
    pub parts: u32,
}

/// The store that the journal in `dir` belongs to; `None` when there is no
/// journal yet.
pub fn identify(disk: &dyn Disk, dir: &Path) -> Result<Option<StoreId>, JournalError> {
    survey::identify(disk, dir)
}
