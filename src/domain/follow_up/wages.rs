//! What a confirmed wage shows: less than agreed, less than the minimum of the
//! sector and day, or nothing at all (domain facts 8).

use super::WageConfirmed;
use crate::placement::Placement;
use crate::rules::{RowRef, RuleBook};
use crate::{Fils, Month, sector};

/// Something wrong with a month's wage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WageFinding {
    NothingArrived,
    BelowContract { agreed: Fils },
    BelowMinimum { least: Fils, row: RowRef },
}

/// What a confirmed wage shows. Only months worked in full are held against
/// what was agreed: nobody knows what part of a month was worth.
pub fn wage_findings(
    placement: &Placement,
    wage: &WageConfirmed,
    book: &RuleBook,
) -> Vec<WageFinding> {
    if wage.received == Fils::ZERO {
        return vec![WageFinding::NothingArrived];
    }
    if !worked_in_full(placement, wage.month) {
        return Vec::new();
    }
    let agreed = placement.terms.wage;
    let least = sector::minimum_wage(book, &placement.terms.sector, wage.month.first());
    let below = (wage.received < agreed).then_some(WageFinding::BelowContract { agreed });
    let least = least.filter(|(least, _)| wage.received < *least);
    let least = least.map(|(least, row)| WageFinding::BelowMinimum { least, row });
    below.into_iter().chain(least).collect()
}

/// Whether work lasted from the first day of the month to its last.
fn worked_in_full(placement: &Placement, month: Month) -> bool {
    let from_start = placement
        .started()
        .is_some_and(|start| start <= month.first());
    from_start && placement.ended().is_none_or(|ended| ended > month.last())
}
