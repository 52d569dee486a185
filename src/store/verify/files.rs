//! The invariants of every case file, as the domain states them.

use super::{Fault, Verified};
use crate::StoreError;
use crate::engine::Direction;
use crate::engine::key::{self, Fields, Key};
use crate::register::Shared;
use crate::state::{files, tables};
use chrono::NaiveDate;
use masar_domain::invariants;

/// Households read at a time.
const PAGE: usize = 1024;

/// Checks every file, each as it stands at some moment.
pub(super) fn check(
    shared: &Shared,
    today: NaiveDate,
    found: &mut Verified,
) -> Result<(), StoreError> {
    let engine = &*shared.engine;
    let range = Key::of(tables::HOUSEHOLD).prefixed();
    let mut start = range.start;
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, PAGE)?;
        for (key, _) in &rows {
            let number = Fields::of(key).u32().unwrap_or_default();
            // A row that does not read was named when rows were compared.
            if let Ok(Some(kept)) = files::load(engine, number) {
                for broken in invariants::broken(&kept.file, &shared.book, today) {
                    found.fault(Fault::Invariant(broken));
                }
            }
        }
        match rows.last() {
            Some((key, _)) if rows.len() == PAGE => start = key::after(key),
            _ => return Ok(()),
        }
    }
}
