//! What is known of the segments without reading them: where each begins and
//! ends, and the place of every 64th frame that has been passed.
//!
//! The writer and all readers share one; readers never see beyond what the
//! writer has published, and it publishes only what is on the disk for good.

use std::fmt::{self, Debug};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::StoreId;
use super::disk::Disk;
use super::frame::Hash;
use super::segment::{HEADER, Header};

/// Every so many frames one place is remembered.
const STRIDE: u64 = 64;

/// One segment.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) number: u32,
    pub(super) first: u64,
    pub(super) previous: Hash,
    /// Bytes, up to the last published frame.
    pub(super) size: u64,
    /// Places of frames `first`, `first + 64`, ... as far as known.
    pub(super) offsets: Vec<u64>,
}

impl Segment {
    pub(super) fn of(header: &Header, size: u64) -> Self {
        let Header {
            number,
            first,
            previous,
            ..
        } = *header;
        Self {
            number,
            first,
            previous,
            size,
            offsets: Vec::new(),
        }
    }

    /// Remembers the frame's place when it is the next one worth it.
    pub(super) fn mark(&mut self, sequence: u64, offset: u64) {
        if sequence == self.first + STRIDE * self.offsets.len() as u64 {
            self.offsets.push(offset);
        }
    }
}

/// All segments, and the end of the journal.
#[derive(Debug)]
pub(super) struct Catalog {
    pub(super) segments: Vec<Segment>,
    /// The last published frame; `first - 1` of the first segment when none.
    pub(super) last: u64,
    pub(super) hash: Hash,
}

/// A place from which frames can be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) segment: u32,
    pub(super) sequence: u64,
    pub(super) offset: u64,
}

impl Catalog {
    /// The nearest known place at or before this frame.
    pub(super) fn locate(&self, sequence: u64) -> Option<Spot> {
        let after = self
            .segments
            .partition_point(|segment| segment.first <= sequence);
        let segment = self.segments.get(after.checked_sub(1)?)?;
        let strides = (sequence - segment.first) / STRIDE;
        let known = strides.min((segment.offsets.len() as u64).saturating_sub(1));
        let offset = segment
            .offsets
            .get(known as usize)
            .copied()
            .unwrap_or(HEADER as u64);
        let sequence = segment.first + known * STRIDE;
        Some(Spot {
            segment: segment.number,
            sequence,
            offset,
        })
    }

    pub(super) fn segment(&self, number: u32) -> Option<&Segment> {
        let index = self
            .segments
            .partition_point(|segment| segment.number < number);
        self.segments
            .get(index)
            .filter(|segment| segment.number == number)
    }

    /// The first frame the journal holds, or would hold.
    pub(super) fn first(&self) -> u64 {
        self.segments.first().map_or(1, |segment| segment.first)
    }
}

/// The catalog with what is needed to read what it lists.
pub(super) struct Shared {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) dir: PathBuf,
    pub(super) store: StoreId,
    pub(super) catalog: RwLock<Catalog>,
}

impl Shared {
    // Every change of the catalog is one assignment after another that cannot
    // panic, so a poisoned lock is taken all the same.
    pub(super) fn read(&self) -> RwLockReadGuard<'_, Catalog> {
        self.catalog.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn write(&self) -> RwLockWriteGuard<'_, Catalog> {
        self.catalog.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a frame's place that a reader has passed.
    pub(super) fn mark(&self, number: u32, sequence: u64, offset: u64) {
        let worth_it =
            |segment: &Segment| sequence == segment.first + STRIDE * segment.offsets.len() as u64;
        if !self.read().segment(number).is_some_and(worth_it) {
            return;
        }
        let mut catalog = self.write();
        if let Some(segment) = catalog.segments.iter_mut().find(|s| s.number == number) {
            segment.mark(sequence, offset);
        }
    }
}

impl Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("dir", &self.dir)
            .field("store", &self.store)
            .finish()
    }
}
