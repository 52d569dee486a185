//! The workbook that an office fills: our own template, in Arabic or English.
//!
//! Headings, explanations and word lists come from the field table and the
//! `masar` profile, so that what the template offers is what an import takes.

mod guide;
mod lists;
mod sheets;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::Path;

use masar_text::messages::{Direction, Lang, Messages};

use crate::error::ExchangeError;
use crate::field::{Places, Subject};
use crate::out::{NewFile, new_workbook};

/// Writes the template to a new file.
///
/// # Errors
/// When the name is taken or the disk refuses.
pub fn write(path: &Path, lang: Lang, places: &Places) -> Result<(), ExchangeError> {
    let mut file = NewFile::create(path)?;
    let bytes = workbook(lang, places)?;
    file.write_all(&bytes).map_err(|error| file.failed(error))?;
    file.finish()
}

/// The template's bytes; the same for the same language and places.
///
/// # Errors
/// Only if the writer of workbooks refuses a text of ours.
pub fn workbook(lang: Lang, places: &Places) -> Result<Vec<u8>, ExchangeError> {
    let messages = Messages::new(lang);
    let mut workbook = new_workbook()?;
    let lists = lists::Lists::new(&messages, places);
    for subject in [Subject::Household, Subject::Person] {
        let sheet = workbook.add_worksheet();
        sheets::write(sheet, subject, &messages, &lists)?;
    }
    guide::write(workbook.add_worksheet(), &messages, &lists)?;
    lists.write(workbook.add_worksheet())?;
    for sheet in workbook.worksheets_mut() {
        sheet.set_right_to_left(lang.direction() == Direction::Rtl);
    }
    Ok(workbook.save_to_buffer()?)
}
