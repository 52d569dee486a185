//! Any tabular file as a stream of rows of text cells.
//!
//! Here a file's bytes become rows that know where they stood: sheet, row as a
//! spreadsheet numbers it, column. What a cell means is not known here.
//!
//! Invariant: a file is read once into memory (never more than
//! [`crate::limits::MAX_FILE_BYTES`]) and every pass over it sees the same
//! bytes; rows are made one at a time and never all at once.

mod column;
mod encoding;
mod limit;
mod number;
mod row;
mod separated;
mod separator;
mod source;
mod unpacked;
mod workbook;

pub use column::Column;
pub use encoding::{Evidence, TextEncoding};
pub use row::{Cell, Nature, Row, RowFault};
pub use separator::Separator;
pub use source::{FileKind, FormatHints, Source};

#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use crate::error::ExchangeError;

/// What is done with each row: go on, stop, or fail.
pub type Visit<'v> = dyn FnMut(&Row) -> Result<ControlFlow<()>, ExchangeError> + 'v;
