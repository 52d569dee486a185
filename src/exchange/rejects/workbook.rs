//! The rejects of a workbook, sheet by sheet.

use std::io::Write;
use std::path::Path;

use masar_text::messages::{Direction, Messages};
use rust_xlsxwriter::{Format, Worksheet};

use super::notes::Notes;
use super::rows::{self, Copied};
use crate::error::ExchangeError;
use crate::intake::Survey;
use crate::limits::MAX_COLUMNS;
use crate::out::{NewFile, new_workbook};
use crate::table::Source;

/// Widths in characters: code, column, reason.
const WIDTHS: [u32; 3] = [10, 22, 60];

pub(super) fn write(
    notes: &Notes,
    source: &mut Source,
    survey: &Survey,
    path: &Path,
    messages: &Messages,
) -> Result<(), ExchangeError> {
    // Taken first: a name that is not free is told before the work.
    let mut file = NewFile::create(path)?;
    let mut workbook = new_workbook()?;
    let text = Format::new().set_num_format("@");
    for sheet in &survey.sheets {
        let out = workbook.add_worksheet();
        out.set_name(sheet.sheet.as_ref())?;
        out.set_right_to_left(messages.lang().direction() == Direction::Rtl);
        for (column, width) in (0..).zip(WIDTHS) {
            out.set_column_width(column, width)?;
        }
        rows::of_sheet(notes, source, sheet, messages, &mut |row| {
            copy(out, &row, &text)
        })?;
    }
    let bytes = workbook.save_to_buffer()?;
    file.write_all(&bytes).map_err(|error| file.failed(error))?;
    file.finish()
}

/// Everything is written as text: nothing runs, and no id is rounded again.
fn copy(out: &mut Worksheet, row: &Copied<'_>, text: &Format) -> Result<(), ExchangeError> {
    let number = row.number.saturating_sub(1);
    let reasons = row.reasons.iter().map(String::as_str);
    let own = row.cells.iter().map(|cell| cell.text.as_str());
    // Three more columns than were read still fit a sheet.
    let columns = 0..u16::try_from(MAX_COLUMNS + 3).unwrap_or(u16::MAX);
    for (column, cell) in columns.zip(reasons.chain(own)) {
        if !cell.is_empty() {
            out.write_string_with_format(number, column, shown(cell), text)?;
        }
    }
    Ok(())
}

/// Many reasons in one row can be longer than a cell of a spreadsheet.
fn shown(cell: &str) -> String {
    cell.chars().take(32_000).collect()
}
