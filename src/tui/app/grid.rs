//! Households as a sheet: a row each, a column for each field that a batch sets,
//! and what is entered in the cells until it is carried out as one plan.
//!
//! Invariant: the rows and their order stand from the moment it is opened, and
//! of a row that is not seen nothing is known but its number.

mod editing;
mod laid;
mod pending;

pub(crate) use editing::known as known_offers;
pub use editing::{Editing, Offer};
pub use laid::{Beyond, Copied, Copying, Laid, LaidRow, Laying, Lines, Onto};
pub use pending::{Entered, Mark, Pending};

use super::Window;
use masar_domain::batch::Part;
use roaring::RoaringBitmap;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The sheet that is open.
#[derive(Clone, Debug)]
pub struct Grid {
    rows: Arc<[u32]>,
    members: RoaringBitmap,
    /// The column under the cursor, by its place among all.
    pub column: usize,
    /// The first column that is seen.
    pub first: usize,
    /// The row and the column in which a range begins.
    pub anchor: Option<(usize, usize)>,
    pub pending: Pending,
    /// The cell that is being typed in.
    pub editing: Option<Editing>,
    /// What was copied last, as it would be pasted.
    pub(crate) copied: Option<String>,
    /// It was asked once whether to leave what is entered.
    pub(crate) leaving: bool,
}

impl Grid {
    /// Over the households of these numbers, in this order.
    pub fn over(rows: Vec<u32>) -> Grid {
        Grid {
            members: rows.iter().copied().collect(),
            rows: rows.into(),
            column: 0,
            first: 0,
            anchor: None,
            pending: Pending::default(),
            editing: None,
            copied: None,
            leaving: false,
        }
    }

    /// The running numbers of its rows.
    pub fn rows(&self) -> &Arc<[u32]> {
        &self.rows
    }

    pub fn contains(&self, number: u32) -> bool {
        self.members.contains(number)
    }

    /// The same numbers, in no order.
    pub(crate) fn members(&self) -> &RoaringBitmap {
        &self.members
    }

    /// Adds rows below all others, where it has none of those numbers; says
    /// whether it had all.
    pub(crate) fn add(&mut self, numbers: impl Iterator<Item = u32>) -> bool {
        let new: Vec<u32> = numbers.filter(|new| self.members.insert(*new)).collect();
        if !new.is_empty() {
            self.rows = self.rows.iter().copied().chain(new).collect();
            return false;
        }
        true
    }

    /// The field of the column under the cursor.
    pub fn part(&self) -> Part {
        Part::ALL
            .get(self.column)
            .copied()
            .unwrap_or(Part::Caseworker)
    }

    /// Moves to a column, to the first or the last at most.
    pub(crate) fn by(&mut self, columns: isize) {
        let last = Part::ALL.len() - 1;
        self.column = self.column.saturating_add_signed(columns).min(last);
    }

    /// The rows that a range ends in at the cursor: its row alone where none
    /// begins.
    pub fn range_of_rows(&self, window: &Window) -> RangeInclusive<usize> {
        let (here, there) = (window.cursor, self.anchor.map_or(window.cursor, |at| at.0));
        here.min(there)..=here.max(there)
    }

    /// The columns of that range.
    pub fn range_of_columns(&self) -> RangeInclusive<usize> {
        let (here, there) = (self.column, self.anchor.map_or(self.column, |at| at.1));
        here.min(there)..=here.max(there)
    }

    /// The fields of that range.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let columns = self.range_of_columns();
        Part::ALL.get(columns).unwrap_or_default().to_vec()
    }

    /// The running numbers of that range.
    pub(crate) fn numbers(&self, window: &Window) -> Vec<u32> {
        let (from, to) = self.range_of_rows(window).into_inner();
        let rows = self.rows.iter().skip(from).take(to - from + 1);
        rows.copied().collect()
    }
}
