//! What the households that a filter lets through are counted by.

use super::Filter;
use crate::columns::Column;

/// A column to group by, and the filter of the list it was asked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping {
    pub column: Column,
    pub filter: Filter,
}
