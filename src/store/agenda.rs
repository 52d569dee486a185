//! The households with something to do, those whose earliest task is due first
//! in front: worked out from the index of tasks alone. No file is read before
//! it is shown, and counts come from bitmaps.
//!
//! Months before the current one are read month by month, and opened into days
//! only where a page shows them: years of late tasks cost few rows.

use crate::StoreError;
use crate::engine::Engine;
use crate::query::Matches;
use crate::register::Shared;
use crate::state::postings;
use crate::state::standing::at_one_moment;
use crate::state::terms::{self, TASK_DAY, TASK_MONTH};
use chrono::{Days, NaiveDate};
use masar_domain::due::{self, TaskKind};
use masar_domain::{Month, RuleBook};
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// What a list of tasks is asked for.
#[derive(Clone, Copy, Debug)]
pub struct DueAsked<'a> {
    pub today: NaiveDate,
    /// Days ahead of today.
    pub days: u32,
    /// Only households with tasks of this kind, in the order of those.
    pub kind: Option<TaskKind>,
    /// Only these households.
    pub among: Option<&'a Matches>,
}

impl DueAsked<'_> {
    fn last(&self) -> NaiveDate {
        let last = self.today.checked_add_days(Days::new(self.days.into()));
        last.unwrap_or(NaiveDate::MAX)
    }

    fn only(&self, mut households: RoaringBitmap) -> RoaringBitmap {
        if let Some(among) = self.among {
            households &= among.households();
        }
        households
    }
}

/// Days with the households that have a task on each.
type Series = Vec<(NaiveDate, RoaringBitmap)>;

/// Households in the order of their earliest task that is shown.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    /// From the first day to the last of each stretch, the households that no
    /// stretch before it has. A stretch of more than a day is in no order yet.
    stretches: Vec<(NaiveDate, NaiveDate, RoaringBitmap)>,
    /// What is looked for apart, by the day it is ordered by.
    apart: Series,
    kind: Option<TaskKind>,
}

impl Agenda {
    /// How many households.
    pub fn len(&self) -> u64 {
        self.stretches.iter().map(|(_, _, new)| new.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.stretches.is_empty()
    }
}

/// The households with a task, in order.
pub(crate) fn agenda(shared: &Shared, asked: &DueAsked<'_>) -> Result<Agenda, StoreError> {
    let engine = &*shared.engine;
    at_one_moment(engine, || find(engine, &shared.book, asked))
}

/// How many households have a task of each kind; kinds that nobody has are left
/// out.
pub(crate) fn counts(
    shared: &Shared,
    asked: &DueAsked<'_>,
) -> Result<Vec<(TaskKind, u64)>, StoreError> {
    let engine = &*shared.engine;
    at_one_moment(engine, || {
        let mut counts = Vec::new();
        for kind in TaskKind::ALL {
            let kind = Some(*kind);
            let found = find(engine, &shared.book, &DueAsked { kind, ..*asked })?;
            counts.extend(kind.map(|kind| (kind, found.len())));
        }
        counts.retain(|(_, count)| *count > 0);
        Ok(counts)
    })
}

/// The households at places `from` to `from + count`.
pub(crate) fn page(
    shared: &Shared,
    agenda: &Agenda,
    from: u64,
    count: usize,
) -> Result<Vec<u32>, StoreError> {
    let engine = &*shared.engine;
    at_one_moment(engine, || {
        let mut skip = from;
        let mut found = Vec::new();
        for (first, last, new) in &agenda.stretches {
            if found.len() == count {
                break;
            }
            if new.len() <= skip {
                skip -= new.len();
                continue;
            }
            let ordered = order(engine, agenda, *first, *last, new)?;
            let skipped = usize::try_from(skip).unwrap_or(usize::MAX);
            found.extend(ordered.into_iter().skip(skipped).take(count - found.len()));
            skip = 0;
        }
        Ok(found)
    })
}

/// The place of a household, where it is on the agenda.
pub(crate) fn place(
    shared: &Shared,
    agenda: &Agenda,
    number: u32,
) -> Result<Option<u64>, StoreError> {
    let engine = &*shared.engine;
    at_one_moment(engine, || {
        let mut before = 0;
        for (first, last, new) in &agenda.stretches {
            if !new.contains(number) {
                before += new.len();
                continue;
            }
            let ordered = order(engine, agenda, *first, *last, new)?;
            let within = ordered.iter().position(|one| *one == number);
            return Ok(within.map(|within| before + within as u64));
        }
        Ok(None)
    })
}

fn find(engine: &dyn Engine, book: &RuleBook, asked: &DueAsked<'_>) -> Result<Agenda, StoreError> {
    let apart = apart(engine, book, asked)?;
    let mut stretches: BTreeMap<(NaiveDate, NaiveDate), RoaringBitmap> = BTreeMap::new();
    let now = Month::of(asked.today);
    if !asked.kind.is_some_and(terms::is_apart) {
        let term = |when| terms::task(asked.kind, when);
        let late = (term(0), term(terms::month(now).saturating_sub(1)));
        for (at, new) in postings::in_order(engine, TASK_MONTH, late.0, late.1)? {
            let month = terms::month_of(terms::task_when(at));
            stretches.insert((month.first(), month.last()), new);
        }
        for (day, new) in days(engine, asked.kind, now.first(), asked.last())? {
            stretches.insert((day, day), new);
        }
    }
    for (day, new) in &apart {
        let month = Month::of(*day);
        let stretch = match month < now {
            true => (month.first(), month.last()),
            false => (*day, *day),
        };
        *stretches.entry(stretch).or_default() |= new;
    }
    let mut seen = RoaringBitmap::new();
    let mut agenda = Agenda {
        apart,
        kind: asked.kind,
        ..Agenda::default()
    };
    for ((first, last), households) in stretches {
        let new = asked.only(households - &seen);
        seen |= &new;
        if !new.is_empty() {
            agenda.stretches.push((first, last, new));
        }
    }
    Ok(agenda)
}

/// The households of a stretch in the order of their first day in it.
fn order(
    engine: &dyn Engine,
    agenda: &Agenda,
    first: NaiveDate,
    last: NaiveDate,
    new: &RoaringBitmap,
) -> Result<Vec<u32>, StoreError> {
    if first == last {
        return Ok(new.iter().collect());
    }
    let mut by_day: BTreeMap<NaiveDate, RoaringBitmap> = BTreeMap::new();
    if !agenda.kind.is_some_and(terms::is_apart) {
        by_day.extend(days(engine, agenda.kind, first, last)?);
    }
    let within = agenda.apart.iter();
    for (day, households) in within.filter(|(day, _)| (first..=last).contains(day)) {
        *by_day.entry(*day).or_default() |= households;
    }
    let mut left = new.clone();
    let mut ordered = Vec::new();
    for households in by_day.into_values() {
        let here = households & &left;
        left -= &here;
        ordered.extend(here);
    }
    Ok(ordered)
}

/// Days on which tasks that stay open are due.
fn days(
    engine: &dyn Engine,
    kind: Option<TaskKind>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Series, StoreError> {
    let term = |date| terms::task(kind, terms::day(date));
    let found = postings::in_order(engine, TASK_DAY, term(from), term(to))?;
    let dated = found
        .into_iter()
        .map(|(at, households)| (terms::date(terms::task_when(at)), households));
    Ok(dated.collect())
}

/// What passes by itself and has not, and what is late of that which is work
/// only then: by the day it is ordered by.
fn apart(engine: &dyn Engine, book: &RuleBook, asked: &DueAsked<'_>) -> Result<Series, StoreError> {
    let wanted = |kind| asked.kind.is_none_or(|only| only == kind);
    let mut found = Series::new();
    if wanted(TaskKind::ClockEnds) {
        found = days(engine, Some(TaskKind::ClockEnds), asked.today, asked.last())?;
    }
    if wanted(TaskKind::Warning) {
        let last = due::ends_of_warning(book, asked.last());
        for (end, households) in days(engine, Some(TaskKind::Warning), asked.today, last)? {
            let warned = due::warned_on(book, end).filter(|day| *day <= asked.last());
            found.extend(warned.map(|day| (day, households)));
        }
    }
    for kind in TaskKind::ALL.iter().filter(|kind| kind.only_late()) {
        let yesterday = asked.today.pred_opt().filter(|_| wanted(*kind));
        if let Some(yesterday) = yesterday {
            found.extend(days(engine, Some(*kind), NaiveDate::MIN, yesterday)?);
        }
    }
    Ok(found)
}
