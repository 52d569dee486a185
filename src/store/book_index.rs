//! Some indexes, the figures and what briefs say of clocks follow from the rule
//! book as much as from the files: which book they were worked out with, and
//! working them out anew for another one.

use crate::StoreError;
use crate::engine::key::{self, Fields, Key};
use crate::engine::{Batch, Direction, Engine};
use crate::state::briefs::{self, Briefs};
use crate::state::counters::{self, Counted, Differences};
use crate::state::postings;
use crate::state::records::Record;
use crate::state::standing::{Made, Standing};
use crate::state::{files, tables, terms};
use masar_domain::{CaseFile, RuleBook};
use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// Households read at a time.
const PAGE: usize = 1024;
/// Blocks of briefs written at a time.
const BLOCKS: usize = 256;
/// Stands for no book, while rows of two are there.
const NO_BOOK: [u8; 32] = [0; 32];

/// What tells two books apart: everything that bears on a clock or a task.
pub(crate) fn fingerprint(book: &RuleBook) -> [u8; 32] {
    let told = format!("{:?}{:?}{:?}", book.programmes, book.rules, book.plans);
    *blake3::hash(told.as_bytes()).as_bytes()
}

/// Works the indexes out for `book`, whose fingerprint this is.
pub(crate) fn renew(
    engine: &dyn Engine,
    book: &RuleBook,
    standing: Standing,
    fingerprint: [u8; 32],
) -> Result<Standing, StoreError> {
    let made_with = |book| Standing {
        made: Made {
            book,
            ..standing.made
        },
        ..standing.clone()
    };
    // Briefs take more than one batch: cut off in between, all is done again,
    // whichever book comes then.
    let mut batch = Batch::new();
    batch.put(Standing::key(), made_with(NO_BOOK).seal()?);
    engine.atomic(batch, &[])?;
    let (blocks, figures) = made_anew(engine, book)?;
    let standing = made_with(fingerprint);
    let mut batch = old_rows(engine)?;
    for (key, block) in blocks {
        batch.put(key, postings::seal(&block)?);
    }
    counters::clear(engine, &mut batch)?;
    figures.write(&mut batch, |_| Ok(None))?;
    batch.put(Standing::key(), standing.seal()?);
    engine.atomic(batch, &[])?;
    Ok(standing)
}

/// Every block of these indexes, by its key.
type Blocks = BTreeMap<Vec<u8>, RoaringBitmap>;

/// The indexes and the figures, from the files alone; every household in brief
/// is written anew on the way.
fn made_anew(engine: &dyn Engine, book: &RuleBook) -> Result<(Blocks, Differences), StoreError> {
    let mut blocks = Blocks::new();
    let mut figures = Differences::default();
    let mut waiting: BTreeMap<u32, Briefs> = BTreeMap::new();
    each_file(engine, |number, file| {
        for term in terms::by_book(file, book) {
            let block = blocks.entry(term.block(number)).or_default();
            block.insert(number % postings::SPAN);
        }
        figures.change(None, &Counted::of(file, book));
        let block = briefs::block(number);
        if waiting.len() == BLOCKS && !waiting.contains_key(&block) {
            write_briefs(engine, std::mem::take(&mut waiting))?;
        }
        waiting.entry(block).or_default().put(file, book)
    })?;
    write_briefs(engine, waiting)?;
    Ok((blocks, figures))
}

fn write_briefs(engine: &dyn Engine, blocks: BTreeMap<u32, Briefs>) -> Result<(), StoreError> {
    let mut batch = Batch::new();
    for (block, briefs) in blocks {
        batch.put(briefs::key(block), briefs.seal()?);
    }
    Ok(engine.atomic(batch, &[])?)
}

/// The figures from the files alone.
pub(crate) fn count(engine: &dyn Engine, book: &RuleBook) -> Result<Differences, StoreError> {
    let mut figures = Differences::default();
    each_file(engine, |_, file| {
        figures.change(None, &Counted::of(file, book));
        Ok(())
    })?;
    Ok(figures)
}

/// Every file there is, by its running number.
fn each_file(
    engine: &dyn Engine,
    mut look: impl FnMut(u32, &CaseFile) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let range = Key::of(tables::HOUSEHOLD).prefixed();
    let mut start = range.start;
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, PAGE)?;
        for (key, _) in &rows {
            let number = Fields::of(key).u32().unwrap_or_default();
            if let Some(kept) = files::load(engine, number)? {
                look(number, &kept.file)?;
            }
        }
        match rows.last() {
            Some((key, _)) if rows.len() == PAGE => start = key::after(key),
            _ => return Ok(()),
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
