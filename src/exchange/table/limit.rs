//! A row that is measured while it is put together.

use super::{Cell, Column, Row};
use crate::error::ExchangeError;
use crate::limits::{MAX_CELL_BYTES, MAX_COLUMNS, MAX_ROWS};

/// A row under construction: no cell gets in that is beyond the limits. Blank
/// cells do not count, for spreadsheets keep thousands of them.
pub(super) struct Measured<'s> {
    sheet: &'s str,
    row: Row,
}

impl<'s> Measured<'s> {
    pub(super) fn row(sheet: &'s str, number: u32) -> Self {
        let row = Row {
            number,
            ..Row::default()
        };
        Self { sheet, row }
    }

    pub(super) fn number(&self) -> u32 {
        self.row.number
    }

    pub(super) fn put(&mut self, column: Column, cell: Cell) -> Result<(), ExchangeError> {
        if cell.is_blank() {
            return Ok(());
        }
        self.check(column, cell.text.len())?;
        if self.row.cells.len() <= column.index() {
            self.row.cells.resize(column.index() + 1, Cell::default());
        }
        if let Some(place) = self.row.cells.get_mut(column.index()) {
            *place = cell;
        }
        Ok(())
    }

    fn check(&self, column: Column, bytes: usize) -> Result<(), ExchangeError> {
        let (sheet, row) = (self.sheet.to_owned(), self.row.number);
        if row > MAX_ROWS {
            let limit = MAX_ROWS;
            return Err(ExchangeError::TooManyRows { sheet, row, limit });
        }
        if column.0 >= MAX_COLUMNS {
            return Err(ExchangeError::TooManyColumns {
                sheet,
                row,
                column,
                limit: MAX_COLUMNS,
            });
        }
        if bytes > MAX_CELL_BYTES {
            return Err(ExchangeError::CellTooLarge {
                sheet,
                row,
                column,
                bytes,
                limit: MAX_CELL_BYTES,
            });
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Row {
        self.row
    }
}
