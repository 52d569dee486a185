//! The rows that stayed out, as they came, with their reasons in front: a file
//! of the same kind, to be mended and imported again.
//!
//! It keeps what an import needs to find its way: the same sheets, the heading
//! in the same row, and with each refused person the rows of its household and
//! of the head. Reasons of an earlier round are replaced, not added to.

mod notes;
mod rows;
mod text_file;
mod workbook;

#[cfg(test)]
mod tests;

pub use notes::REASON_HEADINGS;

pub(crate) use notes::is_reason_heading;

use std::path::Path;

use masar_text::messages::Messages;

use crate::error::ExchangeError;
use crate::intake::{Refused, Survey};
use crate::table::{FileKind, Source};
use notes::Notes;

/// Collects refused rows; writes them at the end.
#[derive(Debug, Default)]
pub struct Rejects {
    notes: Notes,
}

impl Rejects {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a refused row in.
    pub fn add(&mut self, refused: Refused) {
        self.notes.add(refused);
    }

    /// How many rows were refused.
    pub fn len(&self) -> usize {
        self.notes.refused()
    }

    /// Whether no row was refused.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes the rows out of `source`, which `survey` describes, to a new file.
    /// A CSV file is UTF-8 with a mark, whatever its source was, and keeps the
    /// separator.
    ///
    /// # Errors
    /// When the name is taken or the disk refuses; nothing is left half written.
    pub fn write(
        &self,
        source: &mut Source,
        survey: &Survey,
        path: &Path,
        messages: &Messages,
    ) -> Result<(), ExchangeError> {
        match source.kind() {
            FileKind::Csv => text_file::write(&self.notes, source, survey, path, messages),
            FileKind::Xlsx => workbook::write(&self.notes, source, survey, path, messages),
        }
    }
}
