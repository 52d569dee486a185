//! The counters behind the figures: for each place (governorate and office)
//! one row a month of what happened in it, and one row of what stands and of
//! what there ever was.
//!
//! They are kept up by the difference that a group of commands makes to each
//! file it touched, and they are read alone: no figure looks at a household.
//! Invariant: the rows are the sum of what all files contribute (I31).

use super::records::{self, Record};
use super::tables;
use crate::StoreError;
use crate::codec::Kind;
use crate::engine::key::{Fields, Key};
use crate::engine::{Batch, Direction, Engine, Row};
use masar_domain::figures::{self, Contributions, Figure, Kind as Sort, Place, Tally};
use masar_domain::{CaseFile, Month, RuleBook};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a file counts, and what for.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    place: Place,
    contributions: Contributions,
}

impl Counted {
    pub(crate) fn of(file: &CaseFile, book: &RuleBook) -> Counted {
        Counted {
            place: Place::of(file),
            contributions: figures::contributions(file, book),
        }
    }
}

/// Of a month's row: the figure, the programme, and the detail.
type Flow = (Figure, String, String);
/// Of a place's row: the figure, the month of the change, and the programme.
type Change = (Figure, Month, String);

/// What happened at a place in a month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MonthRow(BTreeMap<Flow, i128>);

/// What stands at a place, by its changes, and what there ever was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PlaceRow {
    standing: BTreeMap<Change, i128>,
    ever: BTreeMap<Figure, i128>,
}

impl Record for MonthRow {
    const KIND: Kind = records::MONTH_FIGURES;
}

impl Record for PlaceRow {
    const KIND: Kind = records::PLACE_FIGURES;
}

/// Differences to be made to the rows.
#[derive(Debug, Default)]
pub(crate) struct Differences(BTreeMap<Place, AtPlace>);

#[derive(Debug, Default)]
struct AtPlace {
    row: PlaceRow,
    months: BTreeMap<Month, MonthRow>,
}

impl Differences {
    /// A file counts as `after`, no longer as `before`.
    pub(crate) fn change(&mut self, before: Option<&Counted>, after: &Counted) {
        match before {
            Some(before) if before.place == after.place => {
                let (old, new) = (&before.contributions, &after.contributions);
                let changed = |(key, count): &(&figures::Key, &i64)| new.get(*key) != Some(*count);
                self.put(&before.place, old.iter().filter(changed), -1);
                let changed = |(key, count): &(&figures::Key, &i64)| old.get(*key) != Some(*count);
                self.put(&after.place, new.iter().filter(changed), 1);
            }
            Some(before) => {
                self.put(&before.place, before.contributions.iter(), -1);
                self.put(&after.place, after.contributions.iter(), 1);
            }
            None => self.put(&after.place, after.contributions.iter(), 1),
        }
    }

    fn put<'a>(
        &mut self,
        place: &Place,
        counts: impl Iterator<Item = (&'a figures::Key, &'a i64)>,
        sign: i128,
    ) {
        let mut counts = counts.peekable();
        if counts.peek().is_none() {
            return;
        }
        let AtPlace { row, months } = self.0.entry(place.clone()).or_default();
        for (key, count) in counts {
            let count = sign * i128::from(*count);
            add(&mut row.ever, key.figure, count);
            match key.figure.kind() {
                Sort::Standing => {
                    let change = (key.figure, key.month, key.programme.clone());
                    add(&mut row.standing, change, count);
                }
                Sort::Flow => {
                    let flow = (key.figure, key.programme.clone(), key.detail.clone());
                    add(&mut months.entry(key.month).or_default().0, flow, count);
                }
            }
        }
    }

    /// Adds the differences to the rows as `kept` has them.
    pub(crate) fn write(
        self,
        batch: &mut Batch,
        kept: impl Fn(&[u8]) -> Result<Option<Vec<u8>>, StoreError>,
    ) -> Result<(), StoreError> {
        let mut put = |key: Key, row: Option<Vec<u8>>| {
            match row {
                Some(row) => batch.put(key, row),
                None => batch.remove(key),
            };
        };
        for (place, AtPlace { row, months }) in self.0 {
            let key = place_key(tables::PLACES, &place);
            let row = place_row(kept(key.bytes())?.as_deref(), row)?;
            put(key, row);
            for (month, row) in months {
                let key = month_key(&place, month);
                let row = month_row(kept(key.bytes())?.as_deref(), row)?;
                put(key, row);
            }
        }
        Ok(())
    }
}

/// A row with the difference made; none where nothing is left of it.
fn month_row(old: Option<&[u8]>, difference: MonthRow) -> Result<Option<Vec<u8>>, StoreError> {
    let mut row = old.map(MonthRow::read).transpose()?.unwrap_or_default();
    for (flow, count) in difference.0 {
        add(&mut row.0, flow, count);
    }
    let left = !row.0.is_empty();
    Ok(left.then(|| row.seal()).transpose()?)
}

fn place_row(old: Option<&[u8]>, difference: PlaceRow) -> Result<Option<Vec<u8>>, StoreError> {
    let mut row = old.map(PlaceRow::read).transpose()?.unwrap_or_default();
    for (change, count) in difference.standing {
        add(&mut row.standing, change, count);
    }
    for (figure, count) in difference.ever {
        add(&mut row.ever, figure, count);
    }
    let left = row != PlaceRow::default();
    Ok(left.then(|| row.seal()).transpose()?)
}

fn add<K: Ord>(sums: &mut BTreeMap<K, i128>, key: K, count: i128) {
    use std::collections::btree_map::Entry;
    match sums.entry(key) {
        Entry::Vacant(_) if count == 0 => {}
        Entry::Vacant(place) => {
            place.insert(count);
        }
        Entry::Occupied(mut sum) => {
            *sum.get_mut() += count;
            if *sum.get() == 0 {
                sum.remove();
            }
        }
    }
}

/// The figures of every place over some months.
pub(crate) fn read(
    engine: &dyn Engine,
    from: Month,
    to: Month,
) -> Result<Vec<(Place, Tally)>, StoreError> {
    let range = Key::of(tables::PLACES).prefixed();
    let rows = engine.range(&range.start..&range.end, Direction::Forward, usize::MAX)?;
    let mut found = Vec::with_capacity(rows.len());
    for (key, value) in &rows {
        let Some(place) = place_of(key) else { continue };
        let mut tally = Tally::default();
        let PlaceRow { standing, ever } = PlaceRow::read(value)?;
        for ((figure, month, programme), count) in standing {
            let detail = String::new();
            tally.add_count(
                figures::Key {
                    figure,
                    month,
                    programme,
                    detail,
                },
                count,
            );
        }
        ever.into_iter()
            .for_each(|(figure, count)| tally.add_ever(figure, count));
        read_months(engine, &place, (from, to), &mut tally)?;
        found.push((place, tally));
    }
    Ok(found)
}

fn read_months(
    engine: &dyn Engine,
    place: &Place,
    (from, to): (Month, Month),
    tally: &mut Tally,
) -> Result<(), StoreError> {
    let start = month_key(place, from);
    let end = month_key(place, to).prefixed().end;
    if start.bytes() > end.as_slice() {
        return Ok(());
    }
    let rows = engine.range(start.bytes()..&end, Direction::Forward, usize::MAX)?;
    for (key, value) in &rows {
        let month = month_of(key);
        for ((figure, programme, detail), count) in MonthRow::read(value)?.0 {
            tally.add_count(
                figures::Key {
                    figure,
                    month,
                    programme,
                    detail,
                },
                count,
            );
        }
    }
    Ok(())
}

/// Removes every row of the counters.
pub(crate) fn clear(engine: &dyn Engine, batch: &mut Batch) -> Result<(), StoreError> {
    for table in [tables::PLACES, tables::FIGURES] {
        for (key, _) in all(engine, table)? {
            batch.remove(key);
        }
    }
    Ok(())
}

/// Every row of one of the tables.
pub(crate) fn all(engine: &dyn Engine, table: u8) -> Result<Vec<Row>, StoreError> {
    let range = Key::of(table).prefixed();
    Ok(engine.range(&range.start..&range.end, Direction::Forward, usize::MAX)?)
}

fn place_key(table: u8, place: &Place) -> Key {
    let office = place.office.to_string();
    Key::of(table).text(&place.governorate).text(&office)
}

fn month_key(place: &Place, month: Month) -> Key {
    place_key(tables::FIGURES, place).i32(month.since(beginning()))
}

/// The month that keys are counted from.
fn beginning() -> Month {
    Month::of(chrono::NaiveDate::default())
}

/// A row's place and month, for people.
pub(crate) fn name(key: &[u8]) -> Option<String> {
    let Place {
        governorate,
        office,
    } = place_of(key)?;
    let month = (key.first() == Some(&tables::FIGURES)).then(|| format!(" {}", month_of(key)));
    Some(format!(
        "{governorate}/{office}{}",
        month.unwrap_or_default()
    ))
}

fn place_of(key: &[u8]) -> Option<Place> {
    let mut fields = Fields::of(key);
    let governorate = fields.text()?.to_owned();
    let office = fields.text()?.parse().ok()?;
    Some(Place {
        governorate,
        office,
    })
}

fn month_of(key: &[u8]) -> Month {
    let mut fields = Fields::of(key);
    let _place = (fields.text(), fields.text());
    beginning().plus(fields.i32().unwrap_or_default())
}
