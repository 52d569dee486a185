//! Files out: how a file appears on the disk, and cells that stay text.
//!
//! Invariant: a file appears whole or not at all, readable by its owner alone,
//! under a name that was free; and no cell of a text file runs as a formula in
//! the spreadsheet that opens it.

mod guard;
mod new_file;
mod separated;
pub mod sheet;

pub use guard::guarded;
pub use new_file::NewFile;
pub use separated::{Mark, SeparatedWriter};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::error::ExchangeError;

/// An empty workbook that says nothing about when and where it was made, so
/// that the same content is the same bytes.
pub(crate) fn new_workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    Ok(workbook)
}

impl From<XlsxError> for ExchangeError {
    fn from(error: XlsxError) -> Self {
        ExchangeError::WorkbookWrite {
            reason: error.to_string(),
        }
    }
}
