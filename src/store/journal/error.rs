//! What can go wrong with the journal, and what is wrong with damaged bytes.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::StoreId;

/// The journal's failure. Nothing acknowledged is ever lost by one.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum JournalError {
    /// Trouble with files.
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        /// What was tried, as a verb.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No room; the frames were not written.
    #[error("the disk that holds the journal {} is full; nothing was written", path.display())]
    DiskFull {
        /// The file that could not grow.
        path: PathBuf,
    },
    /// Bytes that were acknowledged are not as they were written.
    #[error(
        "the journal is damaged in segment {segment} at byte {offset} (entry {sequence}): {fault}"
    )]
    Damaged {
        /// The segment's number, which is its file name.
        segment: u32,
        /// Where in the segment's file the damaged frame or header begins.
        offset: u64,
        /// The entry that belongs there.
        sequence: u64,
        /// What is wrong.
        fault: Fault,
    },
    /// A segment's file is not there.
    #[error("the journal in {} has no segment {number}", dir.display())]
    MissingSegment {
        /// The journal's directory.
        dir: PathBuf,
        /// The missing number.
        number: u32,
    },
    /// The journal is shorter than what the state has already applied.
    #[error("the journal ends at entry {last}, but the state has applied entry {at_least}")]
    EndsTooEarly {
        /// The journal's last whole entry.
        last: u64,
        /// What the caller knows to have been there.
        at_least: u64,
    },
    /// The segment belongs to another store.
    #[error("{} belongs to another store ({found}, not {expected})", path.display())]
    AnotherStore {
        /// The segment's file.
        path: PathBuf,
        /// The id in it.
        found: StoreId,
        /// The id asked for.
        expected: StoreId,
    },
    /// Written by a newer program.
    #[error("{} has journal format {found}; this program knows {known}", path.display())]
    NewerFormat {
        /// The segment's file.
        path: PathBuf,
        /// The format in it.
        found: u16,
        /// The newest format known.
        known: u16,
    },
    /// A frame's body is beyond what a frame may hold.
    #[error("an entry of {bytes} bytes is larger than the {limit} a journal frame may hold")]
    TooLarge {
        /// The body's bytes.
        bytes: usize,
        /// The most allowed.
        limit: usize,
    },
    /// An earlier failure left the file in a state only reopening can settle.
    #[error("the journal takes no more entries until it is opened again: {because}")]
    Refusing {
        /// The earlier failure.
        because: String,
    },
    /// A part or end of an operation that is not open.
    #[error("the operation was not begun, or has ended")]
    UnknownOperation,
}

/// What is wrong with bytes in a segment.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The file ends inside it.
    #[error("it is cut short")]
    Short,
    /// The length is beyond what any frame has.
    #[error("its length cannot be right")]
    Length,
    /// The bytes do not match their checksum.
    #[error("its checksum does not match")]
    Checksum,
    /// A kind of frame that does not exist.
    #[error("it is of no known kind")]
    Kind,
    /// Whole, but not the entry that belongs here.
    #[error("entry {found} stands where entry {expected} belongs")]
    Sequence {
        /// The entry that belongs here.
        expected: u64,
        /// The entry that is here.
        found: u64,
    },
    /// Whole, but it does not follow from the frame before it.
    #[error("it does not follow from the entry before it: the hash chain is broken")]
    Chain,
    /// The segment's header is not one, or not that of this place.
    #[error("the segment's header is wrong")]
    Header,
    /// The file is not as long as when the segment was closed.
    #[error("the segment has {found} bytes and was closed with {expected}")]
    Size {
        /// Bytes when it was closed.
        expected: u64,
        /// Bytes now.
        found: u64,
    },
    /// Parts and end of an operation do not belong together.
    #[error("the parts of a large operation are not all there")]
    Operation,
}

impl JournalError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } => "S1301",
            Self::DiskFull { .. } => "S1302",
            Self::Damaged { .. } => "S1303",
            Self::MissingSegment { .. } => "S1304",
            Self::EndsTooEarly { .. } => "S1305",
            Self::AnotherStore { .. } => "S1306",
            Self::NewerFormat { .. } => "S1307",
            Self::TooLarge { .. } => "S1308",
            Self::Refusing { .. } => "S1309",
            Self::UnknownOperation => "S1310",
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Io { .. } => "Check that the path is there and may be written by this user.",
            Self::DiskFull { .. } => {
                "Free some space and repeat. If nothing can be freed, delete the file `ballast` \
                 in the store's directory. Everything acknowledged is kept."
            }
            Self::Damaged { .. } | Self::MissingSegment { .. } | Self::EndsTooEarly { .. } => {
                "Change nothing in the store. Put the segment back from a copy, or restore the \
                 newest backup into an empty place with `masar restore`; `masar verify` shows \
                 how far the journal is whole."
            }
            Self::AnotherStore { .. } => "Move the file out: it was copied in from another store.",
            Self::NewerFormat { .. } => "Open the store with the newer Masar that wrote it.",
            Self::TooLarge { .. } => "Make the change in smaller steps.",
            Self::Refusing { .. } => {
                "Close Masar and open it again; everything acknowledged is kept."
            }
            Self::UnknownOperation => "This is a mistake in the program: report it.",
        }
    }

    /// A file error in our words: a full disk has its own remedy.
    pub(super) fn io(doing: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Io {
                doing,
                path,
                source,
            },
        }
    }
}
