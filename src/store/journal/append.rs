//! Appending: some frames, one write, one sync.

use std::collections::HashMap;
use std::io;

use super::disk::{DiskFile, write_all};
use super::error::JournalError;
use super::frame::{self, Hash, Kind, LARGEST_BODY};
use super::open::create;
use super::reader::{Entries, Entry, Reader, SegmentFile};
use super::segment::{self, HEADER, Header};
use super::walk::Place;
use super::{Checked, Progress, Settings};

/// A large operation being written; see [`Journal::begin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Operation(u64);

/// What to append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A whole command.
    Entry(Vec<u8>),
    /// The next piece of a large operation.
    Part(Operation, Vec<u8>),
    /// The end of a large operation; with it, all of it happened.
    End(Operation, Vec<u8>),
}

impl Frame {
    fn body(&self) -> &[u8] {
        match self {
            Self::Entry(body) | Self::Part(_, body) | Self::End(_, body) => body,
        }
    }
}

/// What was appended: it is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Where each frame lies, in the order given.
    pub places: Vec<Place>,
    /// The hash of the last frame.
    pub hash: Hash,
}

/// The journal's writer. There is one.
#[derive(Debug)]
pub struct Journal {
    reader: Reader,
    settings: Settings,
    file: Box<dyn DiskFile>,
    number: u32,
    size: u64,
    next: u64,
    hash: Hash,
    /// A segment was half made: nothing may be written to the old one before a
    /// new one is whole, or the new one's header would not fit the old.
    must_rotate: bool,
    refusing: Option<String>,
    operations: HashMap<Operation, Begun>,
    begun: u64,
}

/// An operation begun and not ended: its number once it has a part.
#[derive(Clone, Copy, Debug, Default)]
struct Begun {
    number: Option<u64>,
    parts: u32,
}

/// Frames put together, before they are written.
struct Staged {
    bytes: Vec<u8>,
    places: Vec<Place>,
    hash: Hash,
    operations: HashMap<Operation, Begun>,
}

impl Journal {
    pub(super) fn at(
        reader: Reader,
        settings: Settings,
        file: Box<dyn DiskFile>,
        number: u32,
        size: u64,
        next: u64,
        hash: Hash,
    ) -> Self {
        Self {
            reader,
            settings,
            file,
            number,
            size,
            next,
            hash,
            must_rotate: false,
            refusing: None,
            operations: HashMap::new(),
            begun: 0,
        }
    }

    /// Begins a large operation: many frames, over many appends, that happen
    /// together when the last, [`Frame::End`], is on the disk. Other frames may
    /// be appended in between. An operation that is dropped, or cut off by a
    /// crash, never happened.
    pub fn begin(&mut self) -> Operation {
        self.begun += 1;
        let operation = Operation(self.begun);
        self.operations.insert(operation, Begun::default());
        operation
    }

    /// Gives an operation up: it never happened.
    pub fn abandon(&mut self, operation: Operation) {
        self.operations.remove(&operation);
    }

    /// Writes all frames with one write and one sync; they are on the disk
    /// when this returns. All or none: after an error none of them counts, and
    /// where the file could not be put back as it was, the journal takes
    /// nothing more until it is opened again ([`JournalError::Refusing`]).
    pub fn append(&mut self, frames: &[Frame]) -> Result<Appended, JournalError> {
        if let Some(because) = &self.refusing {
            return Err(JournalError::Refusing {
                because: because.clone(),
            });
        }
        if frames.is_empty() {
            return Ok(Appended {
                places: Vec::new(),
                hash: self.hash,
            });
        }
        if self.must_rotate || self.size >= self.settings.segment_bytes {
            self.rotate()?;
        }
        let staged = self.stage(frames)?;
        self.write(&staged.bytes)?;
        Ok(self.publish(staged))
    }

    /// Closes the segment now, so that its file can be copied away. Nothing
    /// happens when it holds no frame.
    pub fn close_segment(&mut self) -> Result<(), JournalError> {
        match &self.refusing {
            Some(because) => Err(JournalError::Refusing {
                because: because.clone(),
            }),
            None if self.size == HEADER as u64 => Ok(()),
            None => self.rotate(),
        }
    }

    /// Makes the next segment and goes on in it.
    fn rotate(&mut self) -> Result<(), JournalError> {
        self.must_rotate = true;
        let shared = &self.reader.shared;
        let header = Header {
            store: shared.store,
            number: self.number + 1,
            first: self.next,
            previous: self.hash,
            previous_size: self.size,
        };
        self.file = create(&*shared.disk, &shared.dir, &header)?;
        (self.number, self.size) = (header.number, HEADER as u64);
        let segment = super::catalog::Segment::of(&header, self.size);
        shared.write().segments.push(segment);
        self.must_rotate = false;
        Ok(())
    }

    /// Puts the frames together; changes nothing.
    fn stage(&self, frames: &[Frame]) -> Result<Staged, JournalError> {
        let operations = self.operations.clone();
        let mut staged = Staged {
            bytes: Vec::new(),
            places: Vec::new(),
            hash: self.hash,
            operations,
        };
        for ((sequence, group), frame) in (self.next..).zip(0..).zip(frames) {
            let bytes = frame.body().len();
            if bytes > LARGEST_BODY {
                return Err(JournalError::TooLarge {
                    bytes,
                    limit: LARGEST_BODY,
                });
            }
            let kind = staged.kind(frame, sequence)?;
            let start = staged.bytes.len();
            let Staged { bytes, hash, .. } = &mut staged;
            *hash = frame::write(bytes, kind, sequence, group, frame.body(), hash);
            let (offset, bytes) = (self.size + start as u64, (bytes.len() - start) as u64);
            staged.places.push(Place {
                sequence,
                segment: self.number,
                offset,
                bytes,
            });
        }
        Ok(staged)
    }

    /// One write and one sync, or the file as it was before.
    fn write(&mut self, bytes: &[u8]) -> Result<(), JournalError> {
        let shared = &self.reader.shared;
        let path = segment::path(&shared.dir, self.number);
        let (failed, synced) = match write_all(&*self.file, bytes, self.size) {
            Err(error) => (error, true),
            Ok(()) => match self.file.sync() {
                Ok(()) => return Ok(()),
                Err(error) => (error, false),
            },
        };
        let restored = self.restore();
        // After a failed sync the system may have dropped what it could not
        // write and call the next sync a success: only reading again helps.
        if !synced || restored.is_err() {
            self.refusing = Some(failed.to_string());
        }
        Err(JournalError::io("write", &path, failed))
    }

    /// Cuts the file back to the last acknowledged frame, so that one that was
    /// refused does not turn up at the next opening.
    fn restore(&self) -> io::Result<()> {
        self.file.truncate(self.size)?;
        self.file.sync()
    }

    /// Shows readers what is now on the disk.
    fn publish(&mut self, staged: Staged) -> Appended {
        let Staged {
            bytes,
            places,
            hash,
            operations,
        } = staged;
        self.size += bytes.len() as u64;
        self.next += places.len() as u64;
        (self.hash, self.operations) = (hash, operations);
        let mut catalog = self.reader.shared.write();
        (catalog.last, catalog.hash) = (self.next - 1, hash);
        if let Some(segment) = catalog.segments.last_mut() {
            segment.size = self.size;
            places
                .iter()
                .for_each(|place| segment.mark(place.sequence, place.offset));
        }
        Appended { places, hash }
    }
}

impl Staged {
    /// The frame's kind on the disk; counts the operation's parts.
    fn kind(&mut self, frame: &Frame, sequence: u64) -> Result<Kind, JournalError> {
        match frame {
            Frame::Entry(_) => Ok(Kind::Entry),
            Frame::Part(operation, _) => {
                let begun = self.operations.get_mut(operation);
                let begun = begun.ok_or(JournalError::UnknownOperation)?;
                let (number, index) = (*begun.number.get_or_insert(sequence), begun.parts);
                begun.parts += 1;
                Ok(Kind::Part {
                    operation: number,
                    index,
                })
            }
            Frame::End(operation, _) => {
                let begun = self.operations.remove(operation);
                let Begun { number, parts } = begun.ok_or(JournalError::UnknownOperation)?;
                Ok(Kind::End {
                    operation: number.unwrap_or(sequence),
                    parts,
                })
            }
        }
    }
}

/// Reading through the writer; [`Journal::reader`] gives a view for others.
impl Journal {
    /// A view for reading, to be cloned to other threads.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// The sequence number that the next frame gets.
    pub fn next_sequence(&self) -> u64 {
        self.next
    }

    /// See [`Reader::last`].
    pub fn last(&self) -> (u64, Hash) {
        self.reader.last()
    }

    /// See [`Reader::read_from`].
    pub fn read_from(&self, from: u64) -> Entries {
        self.reader.read_from(from)
    }

    /// See [`Reader::read_at`].
    pub fn read_at(&self, sequence: u64) -> Result<Option<Entry>, JournalError> {
        self.reader.read_at(sequence)
    }

    /// See [`Reader::segments`].
    pub fn segments(&self) -> Vec<SegmentFile> {
        self.reader.segments()
    }

    /// See [`Reader::check`].
    pub fn check(&self, progress: impl FnMut(Progress)) -> Result<Checked, JournalError> {
        self.reader.check(progress)
    }
}
