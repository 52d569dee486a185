//! What is asked of those who keep views and write lists, beyond the session.

use crate::columns::Column;
use crate::views::{View, Whose};
use masar_store::Matches;

/// Something to be done with saved views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shelving {
    /// Show them.
    List,
    /// Look by the one of that name.
    Open(String),
    /// Save one, unless that would take the place of another.
    SaveNew(String, Whose, View),
    /// Save one in the place of whatever has its name.
    Save(String, Whose, View),
    Drop(String, Whose),
}

/// The list as it is shown, to be written into a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ListFile {
    /// As it was typed: `.xlsx` or `.csv`.
    pub file: String,
    pub columns: Vec<Column>,
    /// What it is grouped by.
    pub group: Option<Column>,
    pub matches: Matches,
}
