//! The sheet of a day in the field: where to go and whom to call, place by
//! place, with room to write what came of it. HTML that prints on A4.
//!
//! It never holds a national number, and telephones stand in it as the caller
//! gives them: masked, unless somebody asked for them in clear.

mod html;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::Path;

use masar_text::Lang;

use crate::error::ExchangeError;
use crate::out::NewFile;

/// What the sheet says, in words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaySheet {
    pub lang: Lang,
    pub title: String,
    /// Day, who goes, how many.
    pub under: String,
    /// What to do with the sheet, in one line.
    pub privacy: String,
    pub labels: Labels,
    /// In the order of the way.
    pub places: Vec<Place>,
}

/// The words beside the room to write in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    pub outcome: String,
    pub notes: String,
    pub next: String,
    pub signed: String,
}

/// A locality with those who live there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    pub stops: Vec<Stop>,
}

/// One visit or call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Case number.
    pub case: String,
    pub head: String,
    pub phone: String,
    /// The rest of the address.
    pub address: String,
    /// How, and what for.
    pub what: String,
    /// What came of the last time; empty where there was none.
    pub last: String,
    /// What can come of it, each with a box to tick.
    pub outcomes: Vec<String>,
}

/// The sheet as HTML.
pub fn page(sheet: &DaySheet) -> String {
    html::html(sheet)
}

/// Writes the sheet under a name that is free.
///
/// # Errors
/// When the name is taken or the disk refuses.
pub fn write(sheet: &DaySheet, path: &Path) -> Result<(), ExchangeError> {
    let mut file = NewFile::create(path)?;
    file.write_all(page(sheet).as_bytes())
        .map_err(|error| file.failed(error))?;
    file.finish()
}
