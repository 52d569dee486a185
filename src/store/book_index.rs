//! Some indexes follow from the rule book as much as from the files: which book
//! they were worked out with, and working them out anew for another one.

use crate::StoreError;
use crate::engine::key::{self, Fields, Key};
use crate::engine::{Batch, Direction, Engine};
use crate::state::postings;
use crate::state::records::Record;
use crate::state::standing::{Made, Standing};
use crate::state::{files, tables, terms};
use masar_domain::RuleBook;
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// Households read at a time.
const PAGE: usize = 1024;

/// What tells two books apart: everything that bears on a clock.
pub(crate) fn fingerprint(book: &RuleBook) -> [u8; 32] {
    *blake3::hash(format!("{:?}{:?}", book.programmes, book.rules).as_bytes()).as_bytes()
}

/// Works the indexes out for `book`, whose fingerprint this is.
pub(crate) fn renew(
    engine: &dyn Engine,
    book: &RuleBook,
    standing: Standing,
    fingerprint: [u8; 32],
) -> Result<Standing, StoreError> {
    let blocks = blocks(engine, book)?;
    let made = Made {
        book: fingerprint,
        ..standing.made
    };
    let standing = Standing { made, ..standing };
    let mut batch = old_rows(engine)?;
    for (key, block) in blocks {
        batch.put(key, postings::seal(&block)?);
    }
    batch.put(Standing::key(), standing.seal()?);
    engine.atomic(batch, &[])?;
    Ok(standing)
}

/// Every block of these indexes, by its key.
fn blocks(
    engine: &dyn Engine,
    book: &RuleBook,
) -> Result<BTreeMap<Vec<u8>, RoaringBitmap>, StoreError> {
    let mut blocks: BTreeMap<Vec<u8>, RoaringBitmap> = BTreeMap::new();
    let range = Key::of(tables::HOUSEHOLD).prefixed();
    let mut start = range.start;
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, PAGE)?;
        for (key, _) in &rows {
            let number = Fields::of(key).u32().unwrap_or_default();
            let Some(kept) = files::load(engine, number)? else {
                continue;
            };
            for term in terms::by_book(&kept.file, book) {
                let block = blocks.entry(term.block(number)).or_default();
                block.insert(number % postings::SPAN);
            }
        }
        match rows.last() {
            Some((key, _)) if rows.len() == PAGE => start = key::after(key),
            _ => return Ok(blocks),
        }
    }
}

/// Removes every row of these indexes; rows that stay are put again after.
fn old_rows(engine: &dyn Engine) -> Result<Batch, StoreError> {
    let mut batch = Batch::new();
    for index in terms::BY_BOOK {
        let range = Key::of(tables::INDEX).u8(index).prefixed();
        let rows = engine.range(&range.start..&range.end, Direction::Forward, usize::MAX)?;
        for (key, _) in rows {
            batch.remove(key);
        }
    }
    Ok(batch)
}
