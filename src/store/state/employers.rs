//! Employers, each one row.

use super::records::{EmployerRow, Record};
use super::tables;
use crate::StoreError;
use crate::engine::Engine;

/// The row of one employer.
pub(crate) fn load(engine: &dyn Engine, number: u32) -> Result<Option<EmployerRow>, StoreError> {
    let row = engine.get(tables::employer(number).bytes())?;
    let read = |bytes: Vec<u8>| {
        EmployerRow::read(&bytes)
            .map_err(|error| StoreError::record(format!("employer E-{number:04}"), error))
    };
    row.map(read).transpose()
}
