//! The invariants of every case file and employer, as the domain states them.

use super::{Fault, Verified};
use crate::StoreError;
use crate::engine::key::{self, Fields, Key};
use crate::engine::{Direction, Engine};
use crate::going::Watcher;
use crate::register::{Register, Shared};
use crate::state::{employers, files, tables};
use chrono::NaiveDate;
use masar_domain::invariants;
use std::collections::BTreeMap;

/// Rows read at a time.
const PAGE: usize = 1024;

/// Checks every file, each as it stands at some moment.
pub(super) fn check(
    shared: &Shared,
    today: NaiveDate,
    found: &mut Verified,
    watcher: &mut Watcher<'_>,
) -> Result<(), StoreError> {
    let engine = &*shared.engine;
    each_number(engine, tables::HOUSEHOLD, |number| {
        watcher.goes_on()?;
        // A row that does not read was named when rows were compared.
        if let Ok(Some(kept)) = files::load(engine, number) {
            for broken in invariants::broken(&kept.file, &shared.book, today) {
                found.fault(Fault::Invariant(broken));
            }
        }
        Ok(())
    })
}

/// Checks every employer. Its seats are taken by households: both are looked at
/// as they stand at one moment.
pub(super) fn check_employers(register: &Register, found: &mut Verified) -> Result<(), StoreError> {
    let engine = &*register.shared().engine;
    each_number(engine, tables::EMPLOYER, |number| {
        let _pause = register.pause()?;
        let Ok(Some(row)) = employers::load(engine, number) else {
            return Ok(());
        };
        let mut taken = BTreeMap::new();
        for vacancy in &row.employer.vacancies {
            taken.insert(vacancy.id, register.seats_taken(vacancy.id)?);
        }
        let taken = |id| taken.get(&id).copied().unwrap_or_default();
        for broken in invariants::broken_of_employer(&row.employer, taken) {
            found.fault(Fault::Invariant(broken));
        }
        Ok(())
    })
}

/// The numbers of the rows of a table, in their order.
fn each_number(
    engine: &dyn Engine,
    table: u8,
    mut look: impl FnMut(u32) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let range = Key::of(table).prefixed();
    let mut start = range.start;
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, PAGE)?;
        for (key, _) in &rows {
            look(Fields::of(key).u32().unwrap_or_default())?;
        }
        match rows.last() {
            Some((key, _)) if rows.len() == PAGE => start = key::after(key),
            _ => return Ok(()),
        }
    }
}
