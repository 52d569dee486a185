//! The one row that says how far the state has come.

use super::digest::Digest;
use super::records::{self, Record};
use super::tables;
use crate::StoreError;
use crate::codec::Kind;
use crate::engine::Engine;
use crate::engine::key::Key;
use serde::{Deserialize, Serialize};

/// Written in the same batch as the changes it speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Standing {
    /// The last journal entry applied; 0 for none.
    pub(crate) applied: u64,
    /// The running number the next household gets.
    pub(crate) next_household: u32,
    /// How many households there are.
    pub(crate) households: u32,
    /// The digest of all record rows.
    pub(crate) digest: Digest,
    /// The rule book that the index of clock ends was worked out with.
    pub(crate) book: [u8; 32],
}

impl Record for Standing {
    const KIND: Kind = records::STANDING;
}

impl Standing {
    /// Nothing applied yet.
    pub(crate) fn new(book: [u8; 32]) -> Standing {
        let digest = Digest::default();
        Standing {
            applied: 0,
            next_household: 1,
            households: 0,
            digest,
            book,
        }
    }

    pub(crate) fn key() -> Key {
        Key::of(tables::STANDING)
    }

    pub(crate) fn load(engine: &dyn Engine) -> Result<Option<Standing>, StoreError> {
        let row = engine.get(Standing::key().bytes())?;
        Ok(row.map(|bytes| Standing::read(&bytes)).transpose()?)
    }
}
