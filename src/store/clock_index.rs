//! The index of clock ends depends on the rule book: which book it was worked
//! out with, and working it out anew for another one.

use crate::StoreError;
use crate::engine::key::Key;
use crate::engine::{Batch, Direction, Engine};
use crate::state::postings::{self, Term};
use crate::state::records::Record;
use crate::state::standing::Standing;
use crate::state::{files, tables, terms};
use masar_domain::{RuleBook, due};
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// Households read at a time.
const PAGE: usize = 1024;

/// What tells two books apart: everything that bears on a clock.
pub(crate) fn fingerprint(book: &RuleBook) -> [u8; 32] {
    *blake3::hash(format!("{:?}{:?}", book.programmes, book.rules).as_bytes()).as_bytes()
}

/// Works the index out for `book`.
pub(crate) fn renew(
    engine: &dyn Engine,
    book: &RuleBook,
    standing: Standing,
    fingerprint: [u8; 32],
) -> Result<Standing, StoreError> {
    let mut blocks: BTreeMap<Vec<u8>, RoaringBitmap> = BTreeMap::new();
    let range = Key::of(tables::HOUSEHOLD).prefixed();
    let mut start = range.start;
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, PAGE)?;
        for (key, _) in &rows {
            let number = crate::engine::key::Fields::of(key)
                .u32()
                .unwrap_or_default();
            let Some(kept) = files::load(engine, number)? else {
                continue;
            };
            for date in due::clock_ends(&kept.file, book) {
                let term = Term::number(terms::CLOCK_END, terms::day(date));
                blocks
                    .entry(term.block(number))
                    .or_default()
                    .insert(number % postings::SPAN);
            }
        }
        match rows.last() {
            Some((key, _)) if rows.len() == PAGE => start = crate::engine::key::after(key),
            _ => break,
        }
    }
    let standing = Standing {
        book: fingerprint,
        ..standing
    };
    let mut batch = old_rows(engine)?;
    for (key, block) in blocks {
        batch.put(key, postings::seal(&block)?);
    }
    batch.put(Standing::key(), standing.seal()?);
    engine.atomic(batch, &[])?;
    Ok(standing)
}

/// Removes every row of the index; rows that stay are put again after.
fn old_rows(engine: &dyn Engine) -> Result<Batch, StoreError> {
    let range = Key::of(tables::INDEX).u8(terms::CLOCK_END).prefixed();
    let rows = engine.range(&range.start..&range.end, Direction::Forward, usize::MAX)?;
    let mut batch = Batch::new();
    for (key, _) in rows {
        batch.remove(key);
    }
    Ok(batch)
}
