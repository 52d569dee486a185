//! The order a filter asks for: `sort:-amount,name`.

use super::{Field, SCORE};

/// One field that a list is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortKey {
    pub field: &'static Field,
    pub order: Order,
}

impl SortKey {
    /// What fits the searched words best, first.
    pub const BEST: SortKey = SortKey {
        field: &SCORE,
        order: Order::Falling,
    };

    /// Whether it orders by how well the searched words fit.
    pub fn is_score(&self) -> bool {
        self.field.name == SCORE.name
    }
}

/// Which end comes first. Whatever has no value comes last in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The smallest, the earliest, the first letter.
    Rising,
    Falling,
}

/// The words for it.
pub const SORT: [&str; 3] = ["sort", "ترتيب", "فرز"];
