//! Going through the frames one after another, across segments, checking each.
//!
//! Invariant: a frame is handed out only when its checksum, its sequence
//! number and (but for the first of a walk begun in the middle) its place in
//! the hash chain are right.

use std::sync::Arc;

use super::catalog::Shared;
use super::disk::Purpose;
use super::error::{Fault, JournalError};
use super::frame::{Hash, Kind};
use super::segment::{self, HEADER};
use super::window::Window;

/// Where a frame lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its sequence number.
    pub sequence: u64,
    /// The segment's number.
    pub segment: u32,
    /// Where it begins in the segment's file.
    pub offset: u64,
    /// Its size in bytes, all told.
    pub bytes: u64,
}

/// A frame as it was read.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub(super) place: Place,
    pub(super) kind: Kind,
    pub(super) group: u32,
    pub(super) body: Vec<u8>,
    pub(super) hash: Hash,
}

/// A position in the journal, up to a last frame.
#[derive(Debug)]
pub(super) struct Walk {
    shared: Arc<Shared>,
    open: Option<Open>,
    next: u64,
    last: u64,
    /// The hash of the frame before `next`, where known.
    chain: Option<Hash>,
}

/// The segment being read.
#[derive(Debug)]
struct Open {
    number: u32,
    size: u64,
    offset: u64,
    window: Window,
}

impl Walk {
    /// A walk from frame `from` to frame `last`, which must be published.
    pub(super) fn new(shared: &Arc<Shared>, from: u64, last: u64) -> Result<Self, JournalError> {
        let mut walk = Self {
            shared: Arc::clone(shared),
            open: None,
            next: from,
            last,
            chain: None,
        };
        let spot = {
            let catalog = shared.read();
            let from = from.max(catalog.first());
            walk.next = from;
            catalog.locate(from).filter(|_| from <= last)
        };
        if let Some(spot) = spot {
            walk.next = spot.sequence;
            walk.enter(spot.segment, spot.offset)?;
            while walk.next < from {
                walk.step()?;
            }
        }
        Ok(walk)
    }

    /// The next frame, or none after the last.
    pub(super) fn step(&mut self) -> Result<Option<Stored>, JournalError> {
        if self.next > self.last {
            return Ok(None);
        }
        match &self.open {
            Some(open) if open.offset < open.size => {}
            Some(open) => self.enter(open.number + 1, HEADER as u64)?,
            None => return Ok(None),
        }
        let Some(open) = &mut self.open else {
            return Ok(None);
        };
        let stored = open.frame(self.next, self.chain.as_ref(), &self.shared)?;
        self.shared.mark(open.number, self.next, open.offset);
        open.offset += stored.place.bytes;
        self.next += 1;
        self.chain = Some(stored.hash);
        Ok(Some(stored))
    }

    /// Opens a segment and checks that its header belongs where the walk is.
    fn enter(&mut self, number: u32, offset: u64) -> Result<(), JournalError> {
        let path = segment::path(&self.shared.dir, number);
        let missing = || JournalError::MissingSegment {
            dir: self.shared.dir.clone(),
            number,
        };
        let (size, first) = {
            let catalog = self.shared.read();
            let known = catalog.segment(number).ok_or_else(missing)?;
            (known.size, known.first)
        };
        let file = match self.shared.disk.open(&path, Purpose::Read) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(missing()),
            outcome => outcome.map_err(|source| JournalError::io("read", &path, source))?,
        };
        let (header, _) = segment::read(&*file, &path)?;
        let header = header.map_err(|unreadable| unreadable.at(&path, number, first))?;
        let damaged = |fault| JournalError::Damaged {
            segment: number,
            offset: 0,
            sequence: first,
            fault,
        };
        if header.number != number || header.store != self.shared.store {
            return Err(damaged(Fault::Header));
        }
        if offset == HEADER as u64 {
            if header.first != self.next {
                return Err(damaged(Fault::Sequence {
                    expected: self.next,
                    found: header.first,
                }));
            }
            if self.chain.is_some_and(|chain| chain != header.previous) {
                return Err(damaged(Fault::Chain));
            }
            self.chain = Some(header.previous);
        }
        self.open = Some(Open {
            number,
            size,
            offset,
            window: Window::new(file, size),
        });
        Ok(())
    }
}

impl Open {
    /// Reads and checks the frame that belongs here.
    fn frame(
        &mut self,
        expected: u64,
        chain: Option<&Hash>,
        shared: &Shared,
    ) -> Result<Stored, JournalError> {
        let (segment, offset) = (self.number, self.offset);
        let damaged = |fault| JournalError::Damaged {
            segment,
            offset,
            sequence: expected,
            fault,
        };
        let parsed = self.window.frame(offset).map_err(|source| {
            JournalError::io("read", &segment::path(&shared.dir, segment), source)
        })?;
        let parsed = parsed.map_err(damaged)?;
        if parsed.sequence != expected {
            return Err(damaged(Fault::Sequence {
                expected,
                found: parsed.sequence,
            }));
        }
        if chain.is_some_and(|chain| !parsed.follows(chain)) {
            return Err(damaged(Fault::Chain));
        }
        Ok(Stored {
            place: Place {
                sequence: expected,
                segment,
                offset,
                bytes: parsed.size() as u64,
            },
            kind: parsed.kind,
            group: parsed.group,
            body: parsed.body.to_vec(),
            hash: parsed.hash,
        })
    }
}
