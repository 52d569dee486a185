//! Case files, put together from their rows.

use super::records::{HouseholdRow, Record};
use super::tables;
use crate::StoreError;
use crate::engine::key::Key;
use crate::engine::{Direction, Engine};
use masar_domain::CaseFile;

/// A file and the last journal entry that touched it.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) file: CaseFile,
    pub(crate) last_entry: u64,
}

/// The file of one household, as it stood at one moment.
pub(crate) fn load(engine: &dyn Engine, number: u32) -> Result<Option<Kept>, StoreError> {
    let key = Key::of(tables::HOUSEHOLD).u32(number);
    let mut row = engine.get(key.bytes())?;
    loop {
        let Some(seen) = row else { return Ok(None) };
        let kept = assemble(engine, number, &seen);
        row = engine.get(key.bytes())?;
        // Whatever changes a file writes the number of its entry into this
        // row: unchanged, no part was read on the other side of a change.
        if row.as_deref() == Some(&seen) {
            return kept.map(Some);
        }
    }
}

fn assemble(engine: &dyn Engine, number: u32, row: &[u8]) -> Result<Kept, StoreError> {
    let HouseholdRow {
        household,
        last_entry,
    } = HouseholdRow::read(row).map_err(|e| StoreError::record(household_name(number), e))?;
    let file = CaseFile {
        enrollments: parts(engine, tables::ENROLLMENT, number)?,
        placements: parts(engine, tables::PLACEMENT, number)?,
        log: parts(engine, tables::LOG, number)?,
        household,
    };
    Ok(Kept { file, last_entry })
}

/// All rows of a household in one table, in the order of their numbers.
fn parts<T: Record>(engine: &dyn Engine, table: u8, number: u32) -> Result<Vec<T>, StoreError> {
    let range = Key::of(table).u32(number).prefixed();
    let rows = engine.range(&range.start..&range.end, Direction::Forward, usize::MAX)?;
    rows.iter()
        .map(|(_, value)| T::read(value).map_err(|e| StoreError::record(household_name(number), e)))
        .collect()
}

fn household_name(number: u32) -> String {
    format!("household {number:06}")
}
