//! Households in brief, in blocks of [`SPAN`] numbers: read one after another,
//! they answer most of what no index is kept for.
//!
//! Like the indexes they only help to find: they follow from the files, are no
//! part of the digest, and are made again where the program's form changes.

use super::records::{self, Raw, Record};
use super::tables;
use crate::StoreError;
use crate::codec::{self, Kind};
use crate::engine::Engine;
use crate::engine::key::Key;
use masar_domain::filter::brief::Brief;
use masar_domain::{CaseFile, RuleBook};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const SPAN_BITS: u32 = 4;
/// Numbers in a block: a row of some 2 KiB, which every change of one of its
/// households writes anew.
pub(crate) const SPAN: u32 = 1 << SPAN_BITS;

/// The block that holds a household.
pub(crate) fn block(number: u32) -> u32 {
    number >> SPAN_BITS
}

/// The key of a block.
pub(crate) fn key(block: u32) -> Key {
    Key::of(tables::BRIEF).u32(block)
}

/// A block that is changed: the brief of each household in it as bytes, by its
/// place within the block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Briefs(BTreeMap<u8, Raw>);

impl Record for Briefs {
    const KIND: Kind = records::BRIEFS;
}

impl Briefs {
    pub(crate) fn load(engine: &dyn Engine, block: u32) -> Result<Option<Briefs>, StoreError> {
        let row = engine.get(key(block).bytes())?;
        Ok(row.map(|bytes| Briefs::read(&bytes)).transpose()?)
    }

    /// Puts a household in its place, in brief.
    pub(crate) fn put(&mut self, file: &CaseFile, book: &RuleBook) -> Result<(), StoreError> {
        let mut bytes = Vec::with_capacity(128);
        codec::encode(&Brief::of(file, book), &mut bytes)?;
        let place = place(file.household.id.number);
        self.0.insert(place, Raw(bytes));
        Ok(())
    }
}

fn place(number: u32) -> u8 {
    u8::try_from(number % SPAN).unwrap_or_default()
}

/// Shows the briefs of a block with their numbers; none where it has no row.
pub(crate) fn each(
    engine: &dyn Engine,
    block: u32,
    mut show: impl FnMut(u32, &Brief<'_>),
) -> Result<(), StoreError> {
    let Some(row) = engine.get(key(block).bytes())? else {
        return Ok(());
    };
    let (version, body) = codec::open(&row, Briefs::KIND)?;
    if version > Briefs::VERSION {
        return Ok(());
    }
    for (place, bytes) in codec::decode_lent::<Vec<(u8, &[u8])>>(body)? {
        let brief = codec::decode_lent(bytes)?;
        show((block << SPAN_BITS) + u32::from(place), &brief);
    }
    Ok(())
}
