//! Households with something due from one day to another, from the index of
//! tasks alone.

use crate::StoreError;
use crate::register::Shared;
use crate::state::postings;
use crate::state::terms::{self, TASK_DAY, TASK_MONTH};
use chrono::NaiveDate;
use masar_domain::Month;
use masar_domain::due::{self, TaskKind};
use roaring::RoaringBitmap;

/// Those with anything due from `first` to `last`, as the list of tasks shows
/// it on `today`.
pub(super) fn between(
    shared: &Shared,
    first: NaiveDate,
    last: NaiveDate,
    today: NaiveDate,
) -> Result<RoaringBitmap, StoreError> {
    if first > last {
        return Ok(RoaringBitmap::new());
    }
    let days = |kind, from: NaiveDate, to: NaiveDate| match from <= to {
        true => {
            let term = |day| terms::task(kind, terms::day(day));
            postings::between(&*shared.engine, TASK_DAY, term(from), term(to))
        }
        false => Ok(RoaringBitmap::new()),
    };
    let mut found = stay_open(shared, first, last, &days)?;
    found |= days(Some(TaskKind::ClockEnds), first.max(today), last)?;
    for kind in TaskKind::ALL.iter().filter(|kind| kind.only_late()) {
        if let Some(yesterday) = today.pred_opt() {
            found |= days(Some(*kind), first, last.min(yesterday))?;
        }
    }
    Ok(found | warned(shared, first, last, today)?)
}

/// What stays open until it is done. Long stretches are read by months.
fn stay_open(
    shared: &Shared,
    first: NaiveDate,
    last: NaiveDate,
    days: &dyn Fn(Option<TaskKind>, NaiveDate, NaiveDate) -> Result<RoaringBitmap, StoreError>,
) -> Result<RoaringBitmap, StoreError> {
    let months = (Month::of(first), Month::of(last));
    let whole = (
        terms::month(months.0) + 1,
        terms::month(months.1).saturating_sub(1),
    );
    if whole.0 > whole.1 {
        return days(None, first, last);
    }
    let term = |month| terms::task(None, month);
    let mut found = postings::between(&*shared.engine, TASK_MONTH, term(whole.0), term(whole.1))?;
    found |= days(None, first, months.0.last())?;
    found |= days(None, months.1.first(), last)?;
    Ok(found)
}

/// Those of whose clocks a warning is shown on one of these days. The index has
/// the days on which the clocks end.
fn warned(
    shared: &Shared,
    first: NaiveDate,
    last: NaiveDate,
    today: NaiveDate,
) -> Result<RoaringBitmap, StoreError> {
    let kind = Some(TaskKind::Warning);
    let term = |day| terms::task(kind, terms::day(day));
    let ends = (term(today), term(NaiveDate::MAX));
    let mut found = RoaringBitmap::new();
    for (at, households) in postings::in_order(&*shared.engine, TASK_DAY, ends.0, ends.1)? {
        let end = terms::date(terms::task_when(at));
        let warned = due::warned_on(&shared.book, end);
        if warned.is_some_and(|day| (first..=last).contains(&day)) {
            found |= households;
        }
    }
    Ok(found)
}
