//! One month of a timeline's row, and the row of the rule book behind it.

use super::{Money, date};
use masar_domain::rules::RowRef;
use masar_domain::timeline::Cell;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct MonthView {
    pub(crate) month: String,
    pub(crate) state: &'static str,
    pub(crate) amount: Option<Money>,
    /// Which month of the limit it is.
    pub(crate) number: Option<u16>,
    /// How many months there are, where there is a limit.
    pub(crate) of: Option<u16>,
    /// How many months the line covers.
    pub(crate) covers: Option<i32>,
    /// The row the amount comes from; `null` where an agency decided it.
    pub(crate) amount_rule: Option<RowRefView>,
}

#[derive(Debug, Serialize)]
pub(crate) struct RowRefView {
    pub(crate) rule: String,
    pub(crate) version: u16,
    pub(crate) from: String,
}

impl From<&RowRef> for RowRefView {
    fn from(row: &RowRef) -> RowRefView {
        RowRefView {
            rule: row.rule.clone(),
            version: row.version,
            from: date(row.from),
        }
    }
}

impl MonthView {
    pub(crate) fn of(cell: &Cell, limit: Option<u16>) -> MonthView {
        let line = cell.line.as_ref();
        MonthView {
            month: cell.month.to_string(),
            state: cell.state.code(),
            amount: cell.amount.map(Money::from),
            number: line.map(|line| line.number),
            of: line.and(limit),
            covers: line.map(|line| line.months),
            amount_rule: line
                .and_then(|line| line.amount_row.as_ref())
                .map(RowRefView::from),
        }
    }
}
