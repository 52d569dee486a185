//! The one row that says how far the state has come.

use super::digest::Digest;
use super::records::{self, Record};
use super::tables;
use crate::StoreError;
use crate::codec::{self, CodecError, Kind};
use crate::engine::Engine;
use crate::engine::key::Key;
use serde::{Deserialize, Serialize};

/// How often rows are looked at for the sake of one moment.
const LOOKS: u32 = 4;

/// Written in the same batch as the changes it speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Standing {
    /// The last journal entry applied; 0 for none.
    pub(crate) applied: u64,
    /// The running number the next household gets.
    pub(crate) next_household: u32,
    /// How many households there are.
    pub(crate) households: u32,
    /// The running number the next employer gets.
    pub(crate) next_employer: u32,
    /// How many employers there are.
    pub(crate) employers: u32,
    /// The digest of all record rows.
    pub(crate) digest: Digest,
    pub(crate) made: Made,
    /// The operation whose parts are going into the rows.
    pub(crate) inside: Option<Inside>,
}

/// How much of an operation is in the rows. It has happened, since the journal
/// has its end; but it takes more than one batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Inside {
    /// The sequence number of its end.
    pub(crate) end: u64,
    /// How many of its parts are in the rows.
    pub(crate) parts: u32,
}

/// What the rows were worked out with, beside the journal: with anything else
/// they would be others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Made {
    /// [`super::terms::FORM`].
    pub(crate) form: u16,
    /// Fingerprint of the register's key.
    pub(crate) key: [u8; 32],
    /// Fingerprint of the rule book.
    pub(crate) book: [u8; 32],
}

/// The first version, when there were no employers.
#[derive(Deserialize)]
struct WithoutEmployers {
    applied: u64,
    next_household: u32,
    households: u32,
    digest: Digest,
    made: Made,
}

/// The second version, when an operation was one batch. A standing between
/// operations is written in it still: older programs read that.
#[derive(Serialize, Deserialize)]
struct Between {
    applied: u64,
    next_household: u32,
    households: u32,
    next_employer: u32,
    employers: u32,
    digest: Digest,
    made: Made,
}

impl Record for Standing {
    const KIND: Kind = records::STANDING;
    const VERSION: u8 = 3;

    fn seal(&self) -> Result<Vec<u8>, CodecError> {
        if self.inside.is_some() {
            return codec::seal(Self::KIND, Self::VERSION, self);
        }
        let between = Between {
            applied: self.applied,
            next_household: self.next_household,
            households: self.households,
            next_employer: self.next_employer,
            employers: self.employers,
            digest: self.digest,
            made: self.made,
        };
        codec::seal(Self::KIND, 2, &between)
    }

    fn decode(version: u8, body: &[u8]) -> Result<Standing, CodecError> {
        if version > 2 {
            return codec::decode(body);
        }
        if version == 2 {
            let Between {
                applied,
                next_household,
                households,
                next_employer,
                employers,
                digest,
                made,
            } = codec::decode(body)?;
            return Ok(Standing {
                applied,
                next_household,
                households,
                next_employer,
                employers,
                digest,
                made,
                inside: None,
            });
        }
        let WithoutEmployers {
            applied,
            next_household,
            households,
            digest,
            made,
        } = codec::decode(body)?;
        Ok(Standing {
            applied,
            next_household,
            households,
            digest,
            ..Standing::new(made)
        })
    }
}

impl Standing {
    /// Nothing applied yet.
    pub(crate) fn new(made: Made) -> Standing {
        let digest = Digest::default();
        Standing {
            applied: 0,
            next_household: 1,
            households: 0,
            next_employer: 1,
            employers: 0,
            digest,
            made,
            inside: None,
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

/// Looks at rows again where a change came in between, so that what several
/// reads put together is of one moment. Under a stream of changes the last
/// look counts: then no single moment is worth waiting for.
pub(crate) fn at_one_moment<T>(
    engine: &dyn Engine,
    look: impl Fn() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let key = Standing::key();
    let mut before = engine.get(key.bytes())?;
    for _ in 1..LOOKS {
        let seen = look();
        // Every change writes the standing in the same batch.
        let after = engine.get(key.bytes())?;
        if before == after {
            return seen;
        }
        before = after;
    }
    look()
}
