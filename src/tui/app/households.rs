//! The Households pane: how many were found, where the cursor stands, and the
//! page that is seen. The rest stays in the store.

use super::{Filter, Window};
use crate::panes::household_row::HouseholdRow;
use masar_domain::CaseFile;
use masar_store::Matches;
use std::sync::Arc;

/// The list of households.
#[derive(Debug, Default)]
pub struct Households {
    /// How many the filter lets through; none until the first answer.
    pub total: Option<u32>,
    /// How many there are without a filter.
    pub of: u32,
    /// What the filter lets through, in the order of the list.
    pub matches: Matches,
    pub window: Window,
    /// The filter that it shows what was found by.
    pub shown: Filter,
    /// Where it stood before another filter was asked for.
    pub left: Window,
    /// The rows read, from place `from` on.
    pub rows: Vec<HouseholdRow>,
    pub from: u32,
    /// The page last asked for: place and count. None where it must be read anew.
    pub asked: Option<(u32, u32)>,
}

impl Households {
    pub fn total(&self) -> usize {
        self.total.unwrap_or(0) as usize
    }

    /// The row at a place, where it has been read.
    pub fn row(&self, place: usize) -> Option<&HouseholdRow> {
        self.rows.get(place.checked_sub(self.from as usize)?)
    }

    /// The file under the cursor.
    pub fn under_cursor(&self) -> Option<&Arc<CaseFile>> {
        self.row(self.window.cursor).map(|row| &row.file)
    }

    /// The running number of the household under the cursor.
    pub fn number(&self) -> Option<u32> {
        self.under_cursor().map(|file| file.household.id.number)
    }
}
