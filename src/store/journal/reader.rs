//! Reading the journal: in order, or one frame by its number.
//!
//! A large operation is read where it ended: its parts, then its end. One
//! without an end is not read at all.

use std::path::PathBuf;
use std::sync::Arc;

use super::catalog::Shared;
use super::error::{Fault, JournalError};
use super::frame::{Hash, Kind};
use super::segment;
use super::walk::{Place, Stored, Walk};
use super::{Checked, Progress, StoreId, check};

/// What the journal holds under one sequence number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its own sequence number.
    pub sequence: u64,
    /// The sequence number at which it took effect: its own, but for a part
    /// that of its operation's end.
    pub effective: u64,
    /// What it is.
    pub kind: Kind,
    /// What was written.
    pub body: Vec<u8>,
    /// Its hash, which stands for it and all before it.
    pub hash: Hash,
    /// Where it lies.
    pub place: Place,
}

impl Entry {
    fn of(stored: Stored, effective: u64) -> Self {
        let Stored {
            place,
            kind,
            body,
            hash,
            ..
        } = stored;
        Self {
            sequence: place.sequence,
            effective,
            kind,
            body,
            hash,
            place,
        }
    }
}

/// A segment's file, for copying away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentFile {
    /// Its number; the first is 1.
    pub number: u32,
    /// The file.
    pub path: PathBuf,
    /// The sequence number of its first frame.
    pub first: u64,
    /// The sequence number of its last; `first - 1` when it has none.
    pub last: u64,
    /// Bytes to copy: never more than what is on the disk for good.
    pub bytes: u64,
    /// Whether it is closed: no byte of it changes any more.
    pub closed: bool,
}

/// A view of the journal for reading, from any thread, while it grows. It sees
/// what is on the disk for good, never an append under way.
#[derive(Clone, Debug)]
pub struct Reader {
    pub(super) shared: Arc<Shared>,
}

impl Reader {
    /// The last sequence number and its hash.
    pub fn last(&self) -> (u64, Hash) {
        let catalog = self.shared.read();
        (catalog.last, catalog.hash)
    }

    /// The first sequence number the journal holds, or will hold.
    pub fn first(&self) -> u64 {
        self.shared.read().first()
    }

    /// The store it belongs to.
    pub fn store(&self) -> StoreId {
        self.shared.store
    }

    /// Everything that took effect at `from` or later, in the order in which
    /// it took effect, up to the last frame of this moment. Memory stays
    /// bounded by the largest frame. After an error it ends.
    pub fn read_from(&self, from: u64) -> Entries {
        let last = self.last().0;
        let shared = Arc::clone(&self.shared);
        Entries {
            shared,
            start: Some(from),
            walk: None,
            replay: None,
            last,
        }
    }

    /// One frame by its number, as it stands: also a part of an operation that
    /// never ended. `None` outside of what the journal holds.
    pub fn read_at(&self, sequence: u64) -> Result<Option<Entry>, JournalError> {
        if sequence < self.first() || sequence > self.last().0 {
            return Ok(None);
        }
        let stored = Walk::new(&self.shared, sequence, sequence)?.step()?;
        Ok(stored.map(|stored| Entry::of(stored, sequence)))
    }

    /// The frames from `from` on, at most `count`, as they stand; the first of
    /// them is the journal's first where `from` lies before it.
    pub(super) fn read_stretch(&self, from: u64, count: u64) -> Result<Vec<Entry>, JournalError> {
        let last = self.last().0.min(from.saturating_add(count - 1));
        let mut walk = Walk::new(&self.shared, from.max(self.first()), last)?;
        let mut found = Vec::new();
        while let Some(stored) = walk.step()? {
            let effective = stored.place.sequence;
            found.push(Entry::of(stored, effective));
        }
        Ok(found)
    }

    /// The segments' files, oldest first; all but the last are closed.
    pub fn segments(&self) -> Vec<SegmentFile> {
        let catalog = self.shared.read();
        let ends = catalog
            .segments
            .iter()
            .skip(1)
            .map(|next| Some(next.first - 1));
        let ends = ends.chain([None]);
        let file = |(segment, end): (&super::catalog::Segment, Option<u64>)| SegmentFile {
            number: segment.number,
            path: segment::path(&self.shared.dir, segment.number),
            first: segment.first,
            last: end.unwrap_or(catalog.last),
            bytes: segment.size,
            closed: end.is_some(),
        };
        catalog.segments.iter().zip(ends).map(file).collect()
    }

    /// Goes through the whole chain from the first frame: every checksum,
    /// sequence number, hash and operation. Stops at the first fault.
    pub fn check(&self, progress: impl FnMut(Progress)) -> Result<Checked, JournalError> {
        check::check(&self.shared, progress)
    }
}

/// Entries in the order in which they took effect; see [`Reader::read_from`].
#[derive(Debug)]
pub struct Entries {
    shared: Arc<Shared>,
    /// Where to begin, until the first call.
    start: Option<u64>,
    walk: Option<Walk>,
    replay: Option<Replay>,
    last: u64,
}

/// An operation being read from its first part.
#[derive(Debug)]
struct Replay {
    walk: Walk,
    operation: u64,
    left: u32,
    end: Stored,
}

impl Entries {
    fn advance(&mut self) -> Result<Option<Entry>, JournalError> {
        if let Some(from) = self.start.take() {
            self.walk = Some(Walk::new(&self.shared, from, self.last)?);
        }
        loop {
            if let Some(mut replay) = self.replay.take() {
                let entry = replay.advance()?;
                if entry.kind != replay.end.kind {
                    self.replay = Some(replay);
                }
                return Ok(Some(entry));
            }
            let Some(walk) = &mut self.walk else {
                return Ok(None);
            };
            let Some(stored) = walk.step()? else {
                return Ok(None);
            };
            match stored.kind {
                Kind::Entry => {
                    let effective = stored.place.sequence;
                    return Ok(Some(Entry::of(stored, effective)));
                }
                // Read when the end is reached, if it ever is.
                Kind::Part { .. } => {}
                Kind::End { operation, parts } => {
                    let walk = Walk::new(&self.shared, operation, stored.place.sequence - 1)?;
                    self.replay = Some(Replay {
                        walk,
                        operation,
                        left: parts,
                        end: stored,
                    });
                }
            }
        }
    }
}

impl Replay {
    /// The operation's next part, or its end after the last.
    fn advance(&mut self) -> Result<Entry, JournalError> {
        let effective = self.end.place.sequence;
        while self.left > 0 {
            let Some(stored) = self.walk.step()? else {
                return Err(self.incomplete());
            };
            match stored.kind {
                Kind::Part { operation, .. } if operation == self.operation => {
                    self.left -= 1;
                    return Ok(Entry::of(stored, effective));
                }
                _ => {}
            }
        }
        Ok(Entry::of(self.end.clone(), effective))
    }

    fn incomplete(&self) -> JournalError {
        let Place {
            sequence,
            segment,
            offset,
            ..
        } = self.end.place;
        JournalError::Damaged {
            segment,
            offset,
            sequence,
            fault: Fault::Operation,
        }
    }
}

impl Iterator for Entries {
    type Item = Result<Entry, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        let outcome = self.advance();
        if outcome.is_err() {
            (self.start, self.walk, self.replay) = (None, None, None);
        }
        outcome.transpose()
    }
}
