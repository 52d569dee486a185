//! From a filter to the households it lets through.
//!
//! What indexes know is answered by them alone. The households that they leave
//! open are asked in brief: some hundred bytes each, in rows of many. Of those
//! that are open still, and of no others, records are read, slice by slice, and
//! the filter is decided on each by its whole file. So whatever neither knows
//! costs no more than the rest of the filter leaves.

mod briefly;
mod index;
mod matches;
mod order;
mod plan;
mod ranked;
mod reading;
mod tasks;
mod texts;
mod words;

pub use index::{Index, in_brief, index_of};
pub(crate) use index::{all as everybody, filed_under, holders};
pub use matches::Matches;
pub use order::SORTED;
pub use plan::FEW;

use crate::StoreError;
use crate::going::{Going, Progress};
use crate::register::Shared;
use crate::state::standing::at_one_moment;
use chrono::NaiveDate;
use masar_domain::filter::{Expr, SortKey};

/// What households are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    pub filter: &'a Expr,
    /// By their numbers where nothing else is asked for.
    pub sort: &'a [SortKey],
    /// The day that ages, what is due and distances such as `30d` go by.
    pub today: NaiveDate,
}

/// What indexes and briefs say about a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// Households that it lets through for certain.
    pub found: u64,
    /// Households whose records must be read to know.
    pub read: u64,
}

/// The households a filter lets through, in the order asked for. `tell` hears
/// how many records are read of how many, and may stop it:
/// [`StoreError::Stopped`].
pub(crate) fn seek(
    shared: &Shared,
    sought: &Sought<'_>,
    tell: &mut dyn FnMut(Progress) -> Going,
) -> Result<Matches, StoreError> {
    let plan = at_one_moment(&*shared.engine, || {
        plan::Plan::of(shared, sought.filter, sought.today)
    })?;
    let found = reading::decided(shared, sought, &plan, tell)?;
    order::order(shared, sought, &plan, found, tell)
}

/// What indexes and briefs say about a filter; no record is read.
pub(crate) fn foresee(
    shared: &Shared,
    filter: &Expr,
    today: NaiveDate,
) -> Result<Foreseen, StoreError> {
    let plan = at_one_moment(&*shared.engine, || plan::Plan::of(shared, filter, today))?;
    let sought = Sought {
        filter,
        sort: &[],
        today,
    };
    let briefed = briefly::briefed(shared, &sought, &plan, &mut |_| Going::On)?;
    Ok(Foreseen {
        found: briefed.found.len(),
        read: briefed.open.len(),
    })
}
