//! What came of an import, counted.

use masar_exchange::commands::Otherwise;
use masar_exchange::intake::{FaultAt, Refused, RowOrigin};
use masar_exchange::rejects::Rejects;
use masar_text::messages::Messages;
use serde::Serialize;

/// Reasons kept for being told; the rejects file has all of them.
const TOLD: usize = 100;

/// Counts, in the order in which they are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Counts {
    pub(super) households_registered: u64,
    pub(super) people_registered: u64,
    /// Households that were there and lacked people of the file.
    pub(super) households_completed: u64,
    pub(super) people_added: u64,
    /// Households of which the file says nothing that is not there.
    pub(super) households_unchanged: u64,
    pub(super) people_unchanged: u64,
    /// Households of which the file says something that the register has
    /// otherwise, and keeps.
    pub(super) households_otherwise: u64,
    /// Households that would have gone in, had no row been refused.
    pub(super) households_held_back: u64,
}

impl Counts {
    /// Whether households were read and all of them were there already.
    pub(super) fn is_nothing_new(&self) -> bool {
        let brought = self.people_registered + self.people_added;
        brought + self.households_otherwise == 0 && self.households_unchanged > 0
    }
}

/// One reason, at its cell.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ReasonView {
    /// The sheet; empty in a text file.
    pub(super) sheet: String,
    pub(super) row: u32,
    /// The column's letters, where the reason lies in one.
    pub(super) column: Option<String>,
    pub(super) heading: Option<String>,
    /// The cell as it came.
    pub(super) value: String,
    pub(super) code: String,
    pub(super) reason: String,
}

/// Everything that came of an import.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) counts: Counts,
    pub(super) rejects: Rejects,
    /// The first reasons, at most a hundred.
    pub(super) reasons: Vec<ReasonView>,
    pub(super) reasons_in_all: u64,
    /// The first cells that the register has otherwise, at most a hundred.
    pub(super) otherwise: Vec<ReasonView>,
    pub(super) otherwise_in_all: u64,
    /// Whether the register has what is counted.
    pub(super) written: bool,
}

impl ReasonView {
    fn of(origin: &RowOrigin, at: &FaultAt, words: &Messages) -> ReasonView {
        ReasonView {
            sheet: origin.sheet.to_string(),
            row: origin.row,
            column: at.cell.as_ref().map(|cell| cell.column.to_string()),
            heading: at.cell.as_ref().map(|cell| cell.heading.to_string()),
            value: at.value.clone(),
            code: at.fault.code().to_owned(),
            reason: at.fault.text(&at.value, words),
        }
    }
}

impl Tally {
    /// A row stays out.
    pub(super) fn refuse(&mut self, refused: Refused, words: &Messages) {
        for at in &refused.faults {
            self.reasons_in_all += 1;
            if self.reasons.len() < TOLD {
                let reason = ReasonView::of(&refused.origin, at, words);
                self.reasons.push(reason);
            }
        }
        self.rejects.add(refused);
    }

    /// Rows of one household say what the register has otherwise.
    pub(super) fn leave(&mut self, rows: &[Otherwise], words: &Messages) {
        self.counts.households_otherwise += u64::from(!rows.is_empty());
        for row in rows {
            for at in &row.cells {
                self.otherwise_in_all += 1;
                if self.otherwise.len() < TOLD {
                    let cell = ReasonView::of(&row.origin, at, words);
                    self.otherwise.push(cell);
                }
            }
        }
    }
}
