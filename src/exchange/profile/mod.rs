//! What the columns of a file mean: a profile, read from TOML.
//!
//! A profile says which sheets hold households and people, how the two are
//! joined, which column fills which field, and what the file's words are in
//! ours. It holds no code: a file of another kind needs a page of TOML.
//!
//! Invariant: a profile that loads can be used; a mistake in it is told with its
//! line and column before any file is opened.

mod built_in;
mod check;
mod fields;
mod find;
mod read;
mod toml_walk;

#[cfg(test)]
mod tests;

pub use built_in::BUILT_IN;
pub use read::{Problem, ProfileError};

use std::collections::BTreeMap;

use crate::error::ExchangeError;
use crate::field::{Field, Subject};
use crate::table::FormatHints;
use crate::value::{DateOrder, word_key};

/// How people find their household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// One row is one household with its head, and no other people.
    Row,
    /// Two sheets; a person's row carries the id of the household.
    Sheets,
}

/// Where the rows of households or of people stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRule {
    /// Names of the sheet, in order of preference; none means the only sheet.
    pub names: Vec<String>,
    /// The heading's row as a spreadsheet numbers it; else the first row that
    /// says something.
    pub header_row: Option<u32>,
    /// The first row below the heading that is a record, where lines of
    /// explanation stand between.
    pub first_row: Option<u32>,
}

/// Where the value of a field comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The first of these columns that says something.
    FirstOf(Vec<String>),
    /// These columns with a space between.
    Joined(Vec<String>),
    /// The same for every row.
    Constant(String),
}

/// What is done with a value that the map does not name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Otherwise {
    /// It is read as it is.
    #[default]
    AsItIs,
    /// It becomes this; an empty text leaves the field out.
    Becomes(String),
}

/// The file's words and ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueMap {
    /// Word as written, and folded, to our value; an empty value leaves the
    /// field out. The written one is looked up first, for folding costs time.
    entries: BTreeMap<String, String>,
    otherwise: Otherwise,
}

impl ValueMap {
    /// What a word becomes; `None` when it is to be read as it is.
    pub fn get(&self, word: &str) -> Option<&str> {
        let written = self.entries.get(word);
        let found = written.or_else(|| self.entries.get(&word_key(word)));
        match (found, &self.otherwise) {
            (Some(ours), _) => Some(ours),
            (None, Otherwise::Becomes(ours)) => Some(ours),
            (None, Otherwise::AsItIs) => None,
        }
    }

    /// Whether the map says nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.otherwise == Otherwise::AsItIs
    }
}

/// How one field is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRule {
    /// From where.
    pub taken: Taken,
    /// Whether a row without it is refused.
    pub required: bool,
    /// Whether a telephone that is no Jordanian mobile is refused.
    pub must_be_mobile: bool,
    /// The file's words.
    pub map: ValueMap,
}

/// A profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name, as `--profile` takes it.
    pub name: String,
    /// The list that outside references name: a household is known again by
    /// this and its id there.
    pub source: String,
    /// How people find their household.
    pub join: Join,
    /// What is known of the file's format.
    pub hints: FormatHints,
    /// The order of dates whose year comes last; judged over a column if not said.
    pub dates: Option<DateOrder>,
    sheets: BTreeMap<Subject, SheetRule>,
    fields: BTreeMap<Field, FieldRule>,
}

impl Profile {
    /// Reads a profile from TOML.
    ///
    /// # Errors
    /// The first mistake, with its line and column.
    pub fn from_toml(text: &str) -> Result<Self, ProfileError> {
        read::profile(text)
    }

    /// The built-in profile of a name.
    pub fn built_in(name: &str) -> Option<Self> {
        built_in::named(name)
    }

    /// The profile that `--profile` names: a built-in one, or a TOML file.
    ///
    /// # Errors
    /// When there is none of that name, or the file cannot be read or used.
    pub fn find(name: &str) -> Result<Self, ExchangeError> {
        find::find(name)
    }

    /// Where the rows of households or of people stand.
    pub fn sheet(&self, subject: Subject) -> SheetRule {
        self.sheets.get(&subject).cloned().unwrap_or_default()
    }

    /// The fields that are filled, in the order of the field table.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &FieldRule)> {
        self.fields.iter().map(|(field, rule)| (*field, rule))
    }

    /// How a field is filled, if it is.
    pub fn rule(&self, field: Field) -> Option<&FieldRule> {
        self.fields.get(&field)
    }
}
