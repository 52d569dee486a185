//! A segment's file: its name, and the header that ties it to its place.
//!
//! ```text
//! magic 8 | format 2 | store 16 | number 4 | first sequence 8 |
//! hash of the previous frame 32 | size of the previous segment 8 | crc32 4
//! ```
//!
//! Numbers are big-endian; every format keeps this header's layout. The size
//! of the previous segment shows at once when a closed one lost its end.
//!
//! Invariant: a header is on the disk, with its directory entry, before the
//! first frame is written behind it.

use std::path::{Path, PathBuf};

use super::StoreId;
use super::disk::{DiskFile, read_full};
use super::error::{Fault, JournalError};
use super::frame::Hash;

/// Bytes of a header.
pub(super) const HEADER: usize = BEFORE_CHECKSUM + 4;
const BEFORE_CHECKSUM: usize = 8 + 2 + 16 + 4 + 8 + 32 + 8;

/// The format written, and the newest one read.
const FORMAT: u16 = 1;
const MAGIC: [u8; 8] = *b"MASARJNL";

/// What a segment says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) store: StoreId,
    pub(super) number: u32,
    /// The sequence number of its first frame.
    pub(super) first: u64,
    /// The hash of the frame before that.
    pub(super) previous: Hash,
    /// Bytes of the segment before it; 0 for the first.
    pub(super) previous_size: u64,
}

impl Header {
    pub(super) fn bytes(&self) -> [u8; HEADER] {
        let fields: [&[u8]; 7] = [
            &MAGIC,
            &FORMAT.to_be_bytes(),
            &self.store.0,
            &self.number.to_be_bytes(),
            &self.first.to_be_bytes(),
            &self.previous,
            &self.previous_size.to_be_bytes(),
        ];
        let fields = fields.concat();
        let checksum = crc32fast::hash(&fields).to_be_bytes();
        let mut header = [0; HEADER];
        header
            .iter_mut()
            .zip(fields.iter().chain(&checksum))
            .for_each(|(to, from)| *to = *from);
        header
    }

    /// Reads a header; `Err` holds the newer format when that is the trouble.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut fields = Fields(bytes);
        let header = fields.header().ok_or(Unreadable::Fault(Fault::Short))?;
        let (magic, format, header, checksum) = header;
        let before = bytes.get(..BEFORE_CHECKSUM).unwrap_or_default();
        if magic != MAGIC || checksum != crc32fast::hash(before) {
            return Err(Unreadable::Fault(Fault::Header));
        }
        if format > FORMAT {
            return Err(Unreadable::Newer(format));
        }
        Ok(header)
    }
}

/// Why a header could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    Fault(Fault),
    Newer(u16),
}

impl Unreadable {
    /// As the journal's error, for the segment where it was found.
    pub(super) fn at(self, path: &Path, number: u32, sequence: u64) -> JournalError {
        match self {
            Self::Fault(fault) => JournalError::Damaged {
                segment: number,
                offset: 0,
                sequence,
                fault,
            },
            Self::Newer(found) => JournalError::NewerFormat {
                path: path.to_path_buf(),
                found,
                known: FORMAT,
            },
        }
    }
}

/// The header's bytes, taken field by field.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (field, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*field)
    }

    fn header(&mut self) -> Option<([u8; 8], u16, Header, u32)> {
        let (magic, format) = (self.take()?, u16::from_be_bytes(self.take()?));
        let header = Header {
            store: StoreId(self.take()?),
            number: u32::from_be_bytes(self.take()?),
            first: u64::from_be_bytes(self.take()?),
            previous: self.take()?,
            previous_size: u64::from_be_bytes(self.take()?),
        };
        Some((magic, format, header, u32::from_be_bytes(self.take()?)))
    }
}

/// A segment's header and its file's size.
pub(super) fn read(
    file: &dyn DiskFile,
    path: &Path,
) -> Result<(Result<Header, Unreadable>, u64), JournalError> {
    let explain = |source| JournalError::io("read", path, source);
    let mut bytes = [0; HEADER];
    let read = read_full(file, &mut bytes, 0).map_err(explain)?;
    let header = Header::parse(bytes.get(..read).unwrap_or_default());
    Ok((header, file.size().map_err(explain)?))
}

/// A segment's file in the journal's directory.
pub(super) fn path(dir: &Path, number: u32) -> PathBuf {
    dir.join(format!("{number:08}.journal"))
}

/// The number in a segment's file name; `None` for any other file.
pub(super) fn number(name: &str) -> Option<u32> {
    let digits = name.strip_suffix(".journal")?;
    let canonical = digits.len() >= 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        let (store, previous) = (StoreId([5; 16]), [6; 32]);
        Header {
            store,
            number: 2,
            first: 900,
            previous,
            previous_size: 70_000,
        }
    }

    #[test]
    fn a_header_comes_back_and_any_changed_byte_is_noticed() {
        let bytes = header().bytes();
        assert_eq!(Header::parse(&bytes), Ok(header()));
        for place in 0..HEADER {
            let mut changed = bytes;
            changed[place] ^= 0x10;
            assert_eq!(
                Header::parse(&changed),
                Err(Unreadable::Fault(Fault::Header))
            );
            assert_eq!(
                Header::parse(&bytes[..place]),
                Err(Unreadable::Fault(Fault::Short))
            );
        }
    }

    #[test]
    fn a_newer_format_is_named() {
        let mut bytes = header().bytes();
        bytes[9] = 2;
        let checksum = crc32fast::hash(&bytes[..BEFORE_CHECKSUM]).to_be_bytes();
        bytes[BEFORE_CHECKSUM..].copy_from_slice(&checksum);
        assert_eq!(Header::parse(&bytes), Err(Unreadable::Newer(2)));
    }

    #[test]
    fn only_a_segment_has_a_segments_name() {
        assert_eq!(path(Path::new("j"), 12), Path::new("j/00000012.journal"));
        assert_eq!(number("00000012.journal"), Some(12));
        for other in [
            "12.journal",
            "00000012.journal~",
            "+0000012.journal",
            "ballast",
        ] {
            assert_eq!(number(other), None, "{other}");
        }
    }
}
