//! Postings: for each term of each index, the numbers of the households that
//! have it, in blocks of [`SPAN`] numbers, each a compressed bitmap.
//!
//! A block is the unit of change; a whole term is read by a range. Counts come
//! from the bitmaps, pages from their order.

use super::records::{self, Raw, Record};
use super::tables;
use crate::StoreError;
use crate::codec::Kind;
use crate::engine::key::{Fields, Key};
use crate::engine::{Direction, Engine, Row};
use roaring::RoaringBitmap;

/// Households a block covers: at most 2 KiB a block, 16 blocks at 250,000.
const SPAN_BITS: u32 = 14;
/// Numbers in a block.
pub(crate) const SPAN: u32 = 1 << SPAN_BITS;
/// Rows asked for at a time.
const BATCH: usize = 4096;

impl Record for Raw {
    const KIND: Kind = records::POSTINGS;
}

/// One term of one index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Term {
    pub(crate) index: u8,
    /// Bytes that sort as the term does; ended by a zero byte in the key, so
    /// for text no zero byte inside, for numbers a fixed width.
    pub(crate) value: Vec<u8>,
}

impl Term {
    pub(crate) fn text(index: u8, text: &str) -> Term {
        Term {
            index,
            value: text.bytes().filter(|byte| *byte != 0).collect(),
        }
    }

    pub(crate) fn number(index: u8, number: u32) -> Term {
        Term {
            index,
            value: number.to_be_bytes().to_vec(),
        }
    }

    fn start(&self) -> Key {
        Key::of(tables::INDEX).u8(self.index).raw(&self.value).u8(0)
    }

    /// The key of the block that holds `household`.
    pub(crate) fn block(&self, household: u32) -> Vec<u8> {
        self.start().u32(household >> SPAN_BITS).into()
    }
}

/// A block's bitmap as a row's value.
pub(crate) fn seal(block: &RoaringBitmap) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::with_capacity(block.serialized_size());
    block
        .serialize_into(&mut bytes)
        .map_err(|error| crate::codec::CodecError::Unwritable {
            reason: error.to_string(),
        })?;
    Ok(Raw(bytes).seal()?)
}

/// The bitmap in a row's value: numbers within the block.
pub(crate) fn read(bytes: &[u8]) -> Result<RoaringBitmap, StoreError> {
    let Raw(bytes) = Raw::read(bytes)?;
    let bitmap = RoaringBitmap::deserialize_from(bytes.as_slice()).map_err(|error| {
        crate::codec::CodecError::Malformed {
            reason: error.to_string(),
        }
    })?;
    Ok(bitmap)
}

/// Every household that has the term.
pub(crate) fn households(engine: &dyn Engine, term: &Term) -> Result<RoaringBitmap, StoreError> {
    let range = term.start().prefixed();
    union(engine, range)
}

/// Every household that has a term of `index` from `from` to `to`, both included.
pub(crate) fn between(
    engine: &dyn Engine,
    index: u8,
    from: u32,
    to: u32,
) -> Result<RoaringBitmap, StoreError> {
    let start = Term::number(index, from).start();
    let end = Term::number(index, to).start().prefixed().end;
    union(engine, start.into()..end)
}

/// Every household that has a term from one to another of the same index, both
/// included.
pub(crate) fn from_to(
    engine: &dyn Engine,
    from: &Term,
    to: &Term,
) -> Result<RoaringBitmap, StoreError> {
    let (start, end) = (from.start(), to.start().prefixed().end);
    union(engine, start.into()..end)
}

/// How many numbers stand under the terms of `index` that begin with these
/// bytes, each as often as it stands there.
pub(crate) fn count_beginning(
    engine: &dyn Engine,
    index: u8,
    bytes: &[u8],
) -> Result<u64, StoreError> {
    let range = Key::of(tables::INDEX).u8(index).raw(bytes).prefixed();
    let mut count = 0;
    each(engine, range, |row| {
        count += block_of(row)?.1.len();
        Ok(())
    })?;
    Ok(count)
}

/// The terms of `index` from `from` to `to`, both included, in their order, each
/// with its households.
pub(crate) fn in_order(
    engine: &dyn Engine,
    index: u8,
    from: u32,
    to: u32,
) -> Result<Vec<(u32, RoaringBitmap)>, StoreError> {
    let start = Term::number(index, from).start();
    let end = Term::number(index, to).start().prefixed().end;
    let mut found: Vec<(u32, RoaringBitmap)> = Vec::new();
    each(engine, start.into()..end, |row| {
        let mut fields = Fields::of(&row.0);
        let _index = fields.u8();
        let term = fields.u32().unwrap_or_default();
        let (base, block) = block_of(row)?;
        let numbers = block.iter().map(|low| base + low);
        match found.last_mut().filter(|(last, _)| *last == term) {
            Some((_, households)) => households.extend(numbers),
            None => found.push((term, numbers.collect())),
        }
        Ok(())
    })?;
    Ok(found)
}

/// The terms of an index of texts, in their order. Of each one row is read.
pub(crate) fn texts(engine: &dyn Engine, index: u8) -> Result<Vec<String>, StoreError> {
    let all = Key::of(tables::INDEX).u8(index);
    let opening = all.bytes().len();
    let range = all.prefixed();
    let mut start = range.start;
    let mut found = Vec::new();
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, 1)?;
        let Some((key, _)) = rows.first() else {
            return Ok(found);
        };
        let value = key.get(opening..).unwrap_or_default();
        let value = value.split(|byte| *byte == 0).next().unwrap_or_default();
        let text = String::from_utf8_lossy(value).into_owned();
        start = Term::text(index, &text).start().prefixed().end;
        found.push(text);
    }
}

/// Every household that has a term of `index` that begins with `text`.
pub(crate) fn beginning(
    engine: &dyn Engine,
    index: u8,
    text: &str,
) -> Result<RoaringBitmap, StoreError> {
    let range = Key::of(tables::INDEX)
        .u8(index)
        .raw(text.as_bytes())
        .prefixed();
    union(engine, range)
}

fn union(
    engine: &dyn Engine,
    range: std::ops::Range<Vec<u8>>,
) -> Result<RoaringBitmap, StoreError> {
    let mut found = RoaringBitmap::new();
    each(engine, range, |row| {
        let (base, block) = block_of(row)?;
        let numbers = block.iter().map(|low| base + low);
        // A bitmap gives its numbers in their order.
        found |= RoaringBitmap::from_sorted_iter(numbers).unwrap_or_default();
        Ok(())
    })?;
    Ok(found)
}

/// Every row of a range, however many they are.
fn each(
    engine: &dyn Engine,
    range: std::ops::Range<Vec<u8>>,
    mut look: impl FnMut(&Row) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut start = range.start;
    loop {
        let rows = engine.range(&start..&range.end, Direction::Forward, BATCH)?;
        rows.iter().try_for_each(&mut look)?;
        match rows.last() {
            Some((key, _)) if rows.len() == BATCH => start = crate::engine::key::after(key),
            _ => return Ok(()),
        }
    }
}

/// A row's first household number and its bitmap.
fn block_of((key, value): &Row) -> Result<(u32, RoaringBitmap), StoreError> {
    let tail = key.len().saturating_sub(4);
    let mut fields = Fields::of(key.get(tail.saturating_sub(1)..).unwrap_or_default());
    let number = fields.u32().unwrap_or_default();
    Ok((number << SPAN_BITS, read(value)?))
}
