//! The order a list is asked in.

use super::plan::Plan;
use super::reading;
use super::texts::Words;
use super::{Matches, Sought};
use crate::StoreError;
use crate::going::{Going, Progress};
use crate::register::Shared;
use crate::state::files::Wanted;
use masar_domain::filter::household::{self, Rank};
use masar_domain::filter::{Order, SortKey};
use masar_text::fold;
use roaring::RoaringBitmap;
use std::cmp::Ordering;

/// The most households that are ordered by what their records say.
pub const SORTED: u64 = 50_000;

/// What was found, in the order asked for. Orders of numbers, and of how well
/// words fit, read no record.
pub(super) fn order(
    shared: &Shared,
    sought: &Sought<'_>,
    plan: &Plan<'_>,
    found: RoaringBitmap,
    tell: &mut dyn FnMut(Progress) -> Going,
) -> Result<Matches, StoreError> {
    match sought.sort {
        [] => return Ok(found.into()),
        [first, ..] if first.field.name == "case" => {
            return Ok(match first.order {
                Order::Rising => found.into(),
                Order::Falling => Matches::ordered(found.iter().rev().collect()),
            });
        }
        [only] if only.is_score() => {
            let best_first = only.order == Order::Falling;
            return Ok(Matches::ordered(plan.ranked(&found).in_order(best_first)));
        }
        _ => {}
    }
    if found.len() > SORTED {
        let found = found.len();
        return Err(StoreError::TooManyToSort { found });
    }
    let words = Words::of(&plan.answered);
    let known = reading::known(shared, sought, &words);
    let scores = plan.ranked(&found);
    let mut ranked: Vec<(Vec<Option<Rank>>, u32)> = Vec::new();
    reading::each(shared, &found, Wanted::Everything, tell, |file| {
        let keys = sought.sort.iter();
        let number = file.household.id.number;
        let ranks = keys.map(|key| match key.is_score() {
            true => scores.score(number).map(Rank::Number),
            false => household::rank(key.field, file, &known).map(folded),
        });
        ranked.push((ranks.collect(), number));
    })?;
    ranked.sort_by(|one, other| before(sought.sort, one, other));
    Ok(Matches::ordered(
        ranked.into_iter().map(|(_, number)| number).collect(),
    ))
}

/// Spelling does not part names that are the same.
fn folded(rank: Rank) -> Rank {
    match rank {
        Rank::Text(text) => Rank::Text(fold::key(&text)),
        other => other,
    }
}

/// The first key that parts them decides; then the number.
fn before(
    sort: &[SortKey],
    (ranks, number): &(Vec<Option<Rank>>, u32),
    (others, other): &(Vec<Option<Rank>>, u32),
) -> Ordering {
    let pairs = ranks.iter().zip(others).zip(sort);
    let parted = pairs.map(|((rank, other), key)| match (rank, other) {
        (Some(rank), Some(other)) => match key.order {
            Order::Rising => rank.cmp(other),
            Order::Falling => other.cmp(rank),
        },
        (rank, other) => other.is_some().cmp(&rank.is_some()),
    });
    let mut parted = parted.filter(|order| order.is_ne());
    parted.next().unwrap_or_else(|| number.cmp(other))
}
