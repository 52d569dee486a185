//! A row that stays out.

use super::{CellOrigin, RowOrigin};
use crate::value::Fault;

/// One reason and its cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultAt {
    /// The cell; none if the reason is not in one.
    pub cell: Option<CellOrigin>,
    /// The cell as it came.
    pub value: String,
    /// The reason.
    pub fault: Fault,
}

impl FaultAt {
    /// A reason that lies in no cell.
    pub fn row(fault: Fault) -> Self {
        Self {
            cell: None,
            value: String::new(),
            fault,
        }
    }
}

/// A row and every reason why it stays out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The row.
    pub origin: RowOrigin,
    /// The reasons, at least one.
    pub faults: Vec<FaultAt>,
    /// Where a person stays out of a household that went in: the rows of the
    /// household and of its head. The rejects carry them along, so that the
    /// mended person finds its household again.
    pub companions: Vec<RowOrigin>,
}
