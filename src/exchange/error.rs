//! Why a whole file cannot be read or written.
//!
//! A single wrong row is no error: it is an [`crate::intake::Refused`] and the
//! rest of the file goes in. Codes are stable and never used twice: `X10xx` the
//! file, `X11xx` workbooks, `X12xx` limits, `X13xx` profiles, `X14xx` columns,
//! `X15xx` writing.

use std::io;
use std::path::PathBuf;

use crate::profile::ProfileError;
use crate::table::Column;

/// A file that stays outside, or cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The file is not there or may not be read.
    #[error("cannot read {path}: {source}", path = path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A folder, a pipe or a device.
    #[error("{path} is not a file", path = path.display())]
    NotAFile {
        /// The path given.
        path: PathBuf,
    },
    /// Nothing is in the file.
    #[error("{name} is empty")]
    Empty {
        /// The file's name.
        name: String,
    },
    /// Neither text nor a workbook.
    #[error("{name} is neither CSV text nor an .xlsx workbook")]
    UnknownKind {
        /// The file's name.
        name: String,
    },
    /// A workbook of the time before 2007, or one with a password.
    #[error("{name} is an old .xls workbook or has a password")]
    OldWorkbook {
        /// The file's name.
        name: String,
    },
    /// The file is not in the encoding that was asked for.
    #[error("{name} is not in {encoding}")]
    WrongEncoding {
        /// The file's name.
        name: String,
        /// The encoding that the user forced.
        encoding: &'static str,
    },
    /// The workbook cannot be taken apart.
    #[error("the workbook is damaged ({part}): {reason}")]
    DamagedWorkbook {
        /// The sheet or part being read.
        part: String,
        /// What the reader found.
        reason: String,
    },
    /// No sheet has the name that is needed.
    #[error("no sheet named {wanted}; the workbook has {present}", wanted = wanted.join(" or "), present = present.join(", "))]
    NoSheet {
        /// Names that would do.
        wanted: Vec<String>,
        /// Names that are there.
        present: Vec<String>,
    },
    /// A profile with a mistake in it.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// No profile has the name.
    #[error("no profile is named {name:?}; there are {known}", known = known.join(", "))]
    NoProfile {
        /// The name asked for.
        name: String,
        /// Names that there are.
        known: Vec<String>,
    },
    /// A sheet has rows but no heading, or nothing at all.
    #[error("sheet {sheet:?} has no heading row")]
    NoHeading {
        /// The sheet; empty in a text file.
        sheet: String,
    },
    /// Columns that the profile needs are not there.
    #[error("sheet {sheet:?} lacks the columns {columns}", columns = missing(columns))]
    MissingColumns {
        /// The sheet; empty in a text file.
        sheet: String,
        /// What is missing.
        columns: Vec<MissingColumn>,
    },
    /// A heading that the profile reads stands twice.
    #[error("sheet {sheet:?} has the heading {heading:?} twice, in {first} and {second}")]
    RepeatedHeading {
        /// The sheet; empty in a text file.
        sheet: String,
        /// The heading.
        heading: String,
        /// Its first column.
        first: Column,
        /// Its second column.
        second: Column,
    },
    /// A file of that name is already there; nothing is overwritten.
    #[error("{path} is already there", path = path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file cannot be written.
    #[error("cannot write {path}: {source}", path = path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The workbook cannot be put together.
    #[error("cannot write the workbook: {reason}")]
    WorkbookWrite {
        /// What the writer says.
        reason: String,
    },
    /// More bytes than [`crate::limits::MAX_FILE_BYTES`].
    #[error("{name} has {bytes} bytes, more than {limit}")]
    FileTooLarge {
        /// The file's name.
        name: String,
        /// Its size in bytes.
        bytes: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// More bytes than [`crate::limits::MAX_UNPACKED_BYTES`] once unpacked.
    #[error("the workbook unpacks to more than {limit} bytes")]
    UnpackedTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// A row beyond [`crate::limits::MAX_ROWS`].
    #[error("sheet {sheet:?} goes on to row {row}, beyond {limit}")]
    TooManyRows {
        /// The sheet; empty in a text file.
        sheet: String,
        /// The first row beyond the limit that says something.
        row: u32,
        /// The limit.
        limit: u32,
    },
    /// A cell beyond [`crate::limits::MAX_COLUMNS`].
    #[error("sheet {sheet:?} has a cell at {column}{row}, beyond column {limit}", limit = Column(limit - 1))]
    TooManyColumns {
        /// The sheet; empty in a text file.
        sheet: String,
        /// The row of the cell.
        row: u32,
        /// Its column.
        column: Column,
        /// The limit.
        limit: u32,
    },
    /// A cell of more than [`crate::limits::MAX_CELL_BYTES`].
    #[error("sheet {sheet:?}: cell {column}{row} has {bytes} bytes, more than {limit}")]
    CellTooLarge {
        /// The sheet; empty in a text file.
        sheet: String,
        /// The row of the cell.
        row: u32,
        /// Its column.
        column: Column,
        /// Its size in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },
}

/// A column that a sheet lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingColumn {
    /// The field that it fills.
    pub field: crate::field::Field,
    /// Headings that would do.
    pub wanted: Vec<String>,
    /// The heading of the sheet that comes nearest.
    pub nearest: Option<String>,
}

impl MissingColumn {
    /// The heading to ask for: the first that would do.
    pub fn name(&self) -> &str {
        self.wanted
            .first()
            .map_or(self.field.name(), String::as_str)
    }
}

fn missing(columns: &[MissingColumn]) -> String {
    let one = |column: &MissingColumn| column.wanted.join(" or ");
    columns.iter().map(one).collect::<Vec<_>>().join(", ")
}

impl ExchangeError {
    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read { .. } => "X1001",
            Self::NotAFile { .. } => "X1002",
            Self::Empty { .. } => "X1003",
            Self::UnknownKind { .. } => "X1004",
            Self::OldWorkbook { .. } => "X1005",
            Self::WrongEncoding { .. } => "X1006",
            Self::DamagedWorkbook { .. } => "X1101",
            Self::NoSheet { .. } => "X1102",
            Self::Profile(error) => error.code(),
            Self::NoProfile { .. } => "X1307",
            Self::NoHeading { .. } => "X1401",
            Self::MissingColumns { .. } => "X1402",
            Self::RepeatedHeading { .. } => "X1403",
            Self::Exists { .. } => "X1501",
            Self::Write { .. } => "X1502",
            Self::WorkbookWrite { .. } => "X1503",
            Self::FileTooLarge { .. } => "X1201",
            Self::UnpackedTooLarge { .. } => "X1202",
            Self::TooManyRows { .. } => "X1203",
            Self::TooManyColumns { .. } => "X1204",
            Self::CellTooLarge { .. } => "X1205",
        }
    }
}
