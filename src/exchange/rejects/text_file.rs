//! The rejects of a text file.

use std::io::{BufWriter, Write};
use std::path::Path;

use masar_text::messages::Messages;

use super::notes::Notes;
use super::rows;
use crate::error::ExchangeError;
use crate::intake::Survey;
use crate::out::{Mark, NewFile, SeparatedWriter};
use crate::table::Source;

pub(super) fn write(
    notes: &Notes,
    source: &mut Source,
    survey: &Survey,
    path: &Path,
    messages: &Messages,
) -> Result<(), ExchangeError> {
    let failed = |source| ExchangeError::Write {
        path: path.to_owned(),
        source,
    };
    let separator = source.separator().unwrap_or_default();
    let file = BufWriter::new(NewFile::create(path)?);
    let mut table = SeparatedWriter::new(file, separator, Mark::Bom).map_err(failed)?;
    for sheet in &survey.sheets {
        let mut line = 1;
        rows::of_sheet(notes, source, sheet, messages, &mut |row| {
            // The heading stays in its row: what was blank above it is blank here.
            for _ in line..row.number {
                table.row([""]).map_err(failed)?;
            }
            line = row.number + 1;
            let own = row.cells.iter().map(|cell| cell.text.as_str());
            let reasons = row.reasons.iter().map(String::as_str);
            table.row(reasons.chain(own)).map_err(failed)
        })?;
    }
    let mut file = table.finish().map_err(failed)?;
    file.flush().map_err(failed)?;
    let file = file
        .into_inner()
        .map_err(|error| failed(error.into_error()))?;
    file.finish()
}
