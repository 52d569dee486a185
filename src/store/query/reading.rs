//! Deciding a filter on records, for the households that indexes and briefs leave
//! open.

use super::Sought;
use super::briefly::{self, Briefed};
use super::plan::Plan;
use super::texts::Words;
use crate::StoreError;
use crate::going::{Going, Progress};
use crate::register::Shared;
use crate::state::files::{self, Wanted};
use masar_domain::CaseFile;
use masar_domain::filter::household;
use roaring::RoaringBitmap;

/// Records read between two looks at whether to go on.
const SLICE: u64 = 64;

/// What the filter lets through.
pub(super) fn decided(
    shared: &Shared,
    sought: &Sought<'_>,
    plan: &Plan<'_>,
    tell: &mut dyn FnMut(Progress) -> Going,
) -> Result<RoaringBitmap, StoreError> {
    let Briefed { mut found, open } = briefly::briefed(shared, sought, plan, tell)?;
    let wanted = match household::needs_members_alone(sought.filter) {
        true => Wanted::Members,
        false => Wanted::Everything,
    };
    let words = Words::of(&plan.answered);
    let known = known(shared, sought, &words);
    each(shared, &open, wanted, tell, |file| {
        if household::holds(sought.filter, file, &known) {
            found.insert(file.household.id.number);
        }
    })?;
    Ok(found)
}

/// Shows each of these households, in the order of their numbers.
pub(super) fn each(
    shared: &Shared,
    households: &RoaringBitmap,
    wanted: Wanted,
    tell: &mut dyn FnMut(Progress) -> Going,
    mut show: impl FnMut(&CaseFile),
) -> Result<(), StoreError> {
    let of = households.len();
    for (done, number) in (0..).zip(households) {
        if done % SLICE == 0 {
            tell(Progress { done, of }).or_stopped()?;
        }
        if let Some(kept) = files::load_part(&*shared.engine, number, wanted)? {
            show(&kept.file);
        }
    }
    Ok(())
}

/// What records are decided by.
pub(super) fn known<'a>(
    shared: &'a Shared,
    sought: &Sought<'_>,
    words: &'a Words<'_>,
) -> household::Known<'a> {
    household::Known {
        book: &shared.book,
        today: sought.today,
        texts: words,
    }
}
