//! The figures must be the sum of what all files contribute, both ways (I31).
//!
//! Looked at in the fold, which stands still: that the register's own rows are
//! those of the fold is known by then.

use super::{Fault, Verified, name};
use crate::StoreError;
use crate::engine::Engine;
use crate::engine::memory::MemoryEngine;
use crate::state::{counters, tables};
use crate::{book_index, engine};
use masar_domain::RuleBook;
use std::collections::BTreeMap;

/// Counts everything anew and names each row that says something else.
pub(super) fn check(
    fold: &dyn Engine,
    book: &RuleBook,
    found: &mut Verified,
) -> Result<(), StoreError> {
    let mut batch = engine::Batch::new();
    book_index::count(fold, book)?.write(&mut batch, |_| Ok(None))?;
    let anew = MemoryEngine::new();
    anew.atomic(batch, &[])?;
    for table in [tables::PLACES, tables::FIGURES] {
        let kept: BTreeMap<_, _> = counters::all(fold, table)?.into_iter().collect();
        let counted: BTreeMap<_, _> = counters::all(&anew, table)?.into_iter().collect();
        for (key, row) in &counted {
            match kept.get(key) {
                Some(known) if known == row => {}
                Some(_) => found.fault(Fault::Differs { row: name(key) }),
                None => found.fault(Fault::Missing { row: name(key) }),
            }
        }
        for key in kept.keys().filter(|key| !counted.contains_key(*key)) {
            found.fault(Fault::Extra { row: name(key) });
        }
    }
    Ok(())
}
