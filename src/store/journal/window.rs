//! Reading frames from a segment's file through a window of bounded size.

use std::io;

use super::disk::{DiskFile, read_full};
use super::error::Fault;
use super::frame::{self, Parsed};

/// Bytes read at a time; a larger frame is read whole.
const CHUNK: u64 = 64 << 10;

/// A stretch of a file in memory.
#[derive(Debug)]
pub(super) struct Window {
    file: Box<dyn DiskFile>,
    /// Where the file is taken to end.
    end: u64,
    start: u64,
    bytes: Vec<u8>,
}

impl Window {
    pub(super) fn new(file: Box<dyn DiskFile>, end: u64) -> Self {
        Self {
            file,
            end,
            start: 0,
            bytes: Vec::new(),
        }
    }

    /// `wanted` bytes from `offset`; fewer where the file ends.
    pub(super) fn at(&mut self, offset: u64, wanted: usize) -> io::Result<&[u8]> {
        let available = self.end.saturating_sub(offset).min(wanted as u64);
        let loaded =
            offset >= self.start && offset + available <= self.start + self.bytes.len() as u64;
        if !loaded {
            let size = self.end.saturating_sub(offset).min(CHUNK.max(available));
            self.bytes
                .resize(usize::try_from(size).unwrap_or(usize::MAX), 0);
            self.start = offset;
            let read = read_full(&*self.file, &mut self.bytes, offset)?;
            self.bytes.truncate(read);
        }
        let from = usize::try_from(offset.saturating_sub(self.start)).unwrap_or(usize::MAX);
        let rest = self.bytes.get(from..).unwrap_or_default();
        Ok(rest.get(..wanted).unwrap_or(rest))
    }

    /// The frame that begins at `offset`.
    pub(super) fn frame(&mut self, offset: u64) -> io::Result<Result<Parsed<'_>, Fault>> {
        match frame::size(self.at(offset, frame::HEAD)?) {
            Ok(size) => Ok(frame::parse(self.at(offset, size)?)),
            Err(fault) => Ok(Err(fault)),
        }
    }
}
