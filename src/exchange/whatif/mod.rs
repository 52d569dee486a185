//! A what-if sheet for people: the words of its parts, and the one page that a
//! family takes home, as HTML that prints on A4 and as plain text.
//!
//! The page says what is known and what is not, in words that read aloud well.
//! It never holds a national number: nothing here looks at one.

mod content;
mod html;
mod plain;
mod words;

#[cfg(test)]
mod tests;

pub use words::Telling;

use std::io::Write;
use std::path::Path;

use crate::error::ExchangeError;
use crate::out::NewFile;
use content::FamilyPage;

/// How the page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Html,
    Plain,
}

impl Form {
    /// By the ending of the file's name: `.html`, `.htm` or `.txt`.
    pub fn of(path: &Path) -> Option<Form> {
        let ending = path.extension()?.to_ascii_lowercase();
        match ending.to_str()? {
            "html" | "htm" => Some(Form::Html),
            "txt" => Some(Form::Plain),
            _ => None,
        }
    }
}

/// The page as text of that form.
pub fn page(telling: &Telling<'_>, form: Form) -> String {
    let page = FamilyPage::of(telling);
    match form {
        Form::Html => html::html(&page),
        Form::Plain => plain::plain(&page),
    }
}

/// Writes the page under a name that is free.
///
/// # Errors
/// When the name is taken or the disk refuses.
pub fn write(telling: &Telling<'_>, form: Form, path: &Path) -> Result<(), ExchangeError> {
    let mut file = NewFile::create(path)?;
    let text = page(telling, form);
    file.write_all(text.as_bytes())
        .map_err(|error| file.failed(error))?;
    file.finish()
}
