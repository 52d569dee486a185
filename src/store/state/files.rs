//! Case files, put together from their rows.

use super::entry::Entry;
use super::records::{self, HouseholdRow, Record};
use super::tables;
use crate::StoreError;
use crate::codec;
use crate::engine::key::Key;
use crate::engine::{Direction, Engine, Row};
use masar_domain::CaseFile;
use masar_domain::case_file::Part;
use std::collections::BTreeSet;

/// A file and the last journal entry that touched it.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) file: CaseFile,
    pub(crate) last_entry: u64,
}

/// How much of a file is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Everything,
    /// The household and its members; the rest of the file stays empty.
    Members,
}

/// Applies an entry to a file, or begins it; says which parts changed. Where
/// there is none still, the entry cannot be the first about it.
pub(crate) fn apply(kept: &mut Option<Kept>, entry: &Entry, sequence: u64) -> BTreeSet<Part> {
    let mut changed = BTreeSet::new();
    for happened in entry.happened() {
        match kept {
            Some(kept) => changed.extend(kept.file.apply(&happened)),
            None => {
                *kept = CaseFile::begun_by(&happened).map(|file| Kept {
                    file,
                    last_entry: sequence,
                });
            }
        }
    }
    if let Some(kept) = kept {
        kept.last_entry = sequence;
    }
    changed
}

/// The file of one household, as it stood at one moment.
pub(crate) fn load(engine: &dyn Engine, number: u32) -> Result<Option<Kept>, StoreError> {
    load_part(engine, number, Wanted::Everything)
}

/// The file of one household as far as it is wanted.
pub(crate) fn load_part(
    engine: &dyn Engine,
    number: u32,
    wanted: Wanted,
) -> Result<Option<Kept>, StoreError> {
    let key = Key::of(tables::HOUSEHOLD).u32(number);
    let mut row = engine.get(key.bytes())?;
    loop {
        let Some(seen) = row else { return Ok(None) };
        if wanted == Wanted::Members {
            return household(number, &seen).map(Some);
        }
        let kept = assemble(engine, number, &seen);
        row = engine.get(key.bytes())?;
        // Whatever changes a file writes the number of its entry into this
        // row: unchanged, no part was read on the other side of a change.
        if row.as_deref() == Some(&seen) {
            return kept.map(Some);
        }
    }
}

/// The household of a file, from its row.
fn household(number: u32, row: &[u8]) -> Result<Kept, StoreError> {
    let wrong = |error| StoreError::record(household_name(number), error);
    let HouseholdRow {
        household,
        last_entry,
    } = HouseholdRow::read(row).map_err(wrong)?;
    let file = CaseFile::new(household);
    Ok(Kept { file, last_entry })
}

fn assemble(engine: &dyn Engine, number: u32, row: &[u8]) -> Result<Kept, StoreError> {
    let wrong = |error| StoreError::record(household_name(number), error);
    let Kept {
        mut file,
        last_entry,
    } = household(number, row)?;
    for (_, value) in rows(engine, tables::ENROLLMENT, number)? {
        match codec::label(&value) {
            Some((records::DOSSIER, _)) => file.dossiers.push(Record::read(&value).map_err(wrong)?),
            _ => file.enrollments.push(Record::read(&value).map_err(wrong)?),
        }
    }
    for (_, value) in rows(engine, tables::PLACEMENT, number)? {
        match codec::label(&value) {
            Some((records::FOLLOW_UP, _)) => {
                file.follow_ups.push(Record::read(&value).map_err(wrong)?);
            }
            _ => file.placements.push(Record::read(&value).map_err(wrong)?),
        }
    }
    for (_, value) in rows(engine, tables::LOG, number)? {
        match codec::label(&value) {
            Some((records::MATTERS, _)) => file.matters = Record::read(&value).map_err(wrong)?,
            Some((records::JUDGED, _)) => file.judged = Record::read(&value).map_err(wrong)?,
            _ => file.log.push(Record::read(&value).map_err(wrong)?),
        }
    }
    Ok(Kept { file, last_entry })
}

/// All rows of a household in one table, in the order of their numbers.
fn rows(engine: &dyn Engine, table: u8, number: u32) -> Result<Vec<Row>, StoreError> {
    let range = Key::of(table).u32(number).prefixed();
    Ok(engine.range(&range.start..&range.end, Direction::Forward, usize::MAX)?)
}

fn household_name(number: u32) -> String {
    format!("household {number:06}")
}
