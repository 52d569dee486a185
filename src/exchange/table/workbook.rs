//! Rows of an XLSX workbook, cell by cell.
//!
//! Only the streaming reader is used: asking for a sheet's whole range lets one
//! cell at XFD1048576 claim half a terabyte.

use std::any::Any;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use super::limit::Measured;
use super::{Cell, Column, Nature, Row, Visit, number, unpacked};
use crate::error::ExchangeError;

/// An open workbook.
pub(crate) struct Workbook {
    /// `None` once a read has failed half-way: what is left of the reader is
    /// not used again.
    reader: Option<Xlsx<Cursor<Vec<u8>>>>,
    sheets: Vec<String>,
}

impl Workbook {
    /// Measures the workbook, then opens it.
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, ExchangeError> {
        unpacked::measure(&bytes)?;
        let reader = contained("workbook", || {
            Xlsx::new(Cursor::new(bytes)).map_err(|e| refused("workbook", e))
        })?;
        let sheets = reader.sheet_names();
        Ok(Self {
            reader: Some(reader),
            sheets,
        })
    }

    pub(crate) fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// Hands every row of `sheet` that says something to `visit`, in order.
    pub(crate) fn rows(&mut self, sheet: &str, visit: &mut Visit<'_>) -> Result<(), ExchangeError> {
        let mut reader = self.reader.take().ok_or_else(|| damaged(sheet))?;
        let end = contained(sheet, || read_sheet(&mut reader, sheet, visit));
        self.reader = Some(reader);
        end
    }
}

fn read_sheet(
    reader: &mut Xlsx<Cursor<Vec<u8>>>,
    sheet: &str,
    visit: &mut Visit<'_>,
) -> Result<(), ExchangeError> {
    let mut cells = reader
        .worksheet_cells_reader(sheet)
        .map_err(|e| refused(sheet, e))?;
    let mut current = Measured::row(sheet, 0);
    while let Some(found) = cells
        .next_cell_with_formula_metadata()
        .map_err(|e| refused(sheet, e))?
    {
        let cell = match (&found.value, &found.formula) {
            (DataRef::Empty, Some(_)) => uncomputed(),
            (value, _) => number::cell(value),
        };
        let (row, column) = found.pos;
        let number = row.saturating_add(1);
        if number < current.number() && !cell.is_blank() {
            return Err(ExchangeError::DamagedWorkbook {
                part: sheet.to_owned(),
                reason: format!("row {number} comes after row {}", current.number()),
            });
        }
        if number > current.number() {
            let done = std::mem::replace(&mut current, Measured::row(sheet, number)).finish();
            if hand_over(&done, visit)?.is_break() {
                return Ok(());
            }
        }
        current.put(Column(column), cell)?;
    }
    hand_over(&current.finish(), visit).map(drop)
}

fn hand_over(row: &Row, visit: &mut Visit<'_>) -> Result<ControlFlow<()>, ExchangeError> {
    if row.is_blank() {
        return Ok(ControlFlow::Continue(()));
    }
    visit(row)
}

fn uncomputed() -> Cell {
    Cell {
        text: String::new(),
        nature: Nature::Uncomputed,
    }
}

/// A workbook comes from strangers and is read by a library that checks its
/// arithmetic in some builds and not in others. A panic in there is the file's
/// fault: it becomes a message and costs the import, not the session.
fn contained<T>(
    part: &str,
    read: impl FnOnce() -> Result<T, ExchangeError>,
) -> Result<T, ExchangeError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|panic| {
        Err(ExchangeError::DamagedWorkbook {
            part: part.to_owned(),
            reason: panic_text(panic.as_ref()),
        })
    })
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}

fn refused(part: &str, error: XlsxError) -> ExchangeError {
    match error {
        XlsxError::Password => ExchangeError::OldWorkbook {
            name: part.to_owned(),
        },
        error => ExchangeError::DamagedWorkbook {
            part: part.to_owned(),
            reason: error.to_string(),
        },
    }
}

fn damaged(part: &str) -> ExchangeError {
    ExchangeError::DamagedWorkbook {
        part: part.to_owned(),
        reason: "an earlier read failed".to_owned(),
    }
}
