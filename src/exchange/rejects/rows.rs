//! Which rows of a sheet are copied, and which of their columns.

use std::ops::ControlFlow;

use masar_text::messages::Messages;

use super::notes::{Notes, headings, is_reason_heading};
use crate::error::ExchangeError;
use crate::intake::{RowOrigin, SheetSurvey};
use crate::table::{Cell, Row, Source};

/// A row of the rejects.
pub(super) struct Copied<'r> {
    /// Where it goes, as a spreadsheet numbers rows.
    pub(super) number: u32,
    /// What goes in front; empty above the heading.
    pub(super) reasons: [String; 3],
    /// Its own cells.
    pub(super) cells: Vec<&'r Cell>,
}

/// Hands over what the rejects hold of a sheet: everything down to the first
/// record in its own row, then the rows with a note one below the other.
pub(super) fn of_sheet(
    notes: &Notes,
    source: &mut Source,
    sheet: &SheetSurvey,
    messages: &Messages,
    write: &mut dyn FnMut(Copied<'_>) -> Result<(), ExchangeError>,
) -> Result<(), ExchangeError> {
    let mut dropped: Vec<usize> = Vec::new();
    let mut next = sheet.first_row;
    source.rows(&sheet.sheet, &mut |row| {
        let origin = RowOrigin {
            sheet: sheet.sheet.clone(),
            row: row.number,
        };
        let (number, reasons) = if row.number < sheet.first_row {
            let reasons = match row.number == sheet.header_row {
                true => headings(messages),
                false => Default::default(),
            };
            (row.number, reasons)
        } else if let Some(reasons) = notes.of(&origin, messages) {
            next += 1;
            (next - 1, reasons)
        } else {
            return Ok(ControlFlow::Continue(()));
        };
        if row.number == sheet.header_row {
            dropped = reason_columns(row);
        }
        let own = row.cells.iter().enumerate();
        let own = own.filter(|(place, _)| !dropped.contains(place));
        let cells = own.map(|(_, cell)| cell).collect();
        write(Copied {
            number,
            reasons,
            cells,
        })?;
        Ok(ControlFlow::Continue(()))
    })
}

/// The columns in which an earlier round wrote its reasons.
fn reason_columns(heading: &Row) -> Vec<usize> {
    let cells = heading.cells.iter().enumerate();
    let cells = cells.filter(|(_, cell)| is_reason_heading(&cell.text));
    cells.map(|(place, _)| place).collect()
}
