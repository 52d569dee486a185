//! Many small facts in few rows: a fact is filed under the hash of its name,
//! and the first two bytes of the hash say in which of 65,536 rows.
//!
//! For what must be found by its exact name only: a national number, a
//! telephone, a command id. The hash is keyed with the register's secret, so a
//! row tells nothing to whoever has it without the secret.

use super::records::{self, Record};
use crate::StoreError;
use crate::codec::Kind;
use crate::engine::Engine;
use crate::engine::key::Key;
use serde::{Deserialize, Serialize};

/// The register's secret: what makes its hashes its own.
pub(crate) type Secret = [u8; 32];

/// The hash a fact is filed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Filed {
    bucket: u16,
    rest: u64,
}

impl Filed {
    /// `kind` keeps a telephone and a number with the same digits apart.
    pub(crate) fn under(secret: &Secret, kind: &str, name: &[u8]) -> Filed {
        let mut hasher = blake3::Hasher::new_keyed(secret);
        hasher.update(kind.as_bytes());
        hasher.update(&[0]);
        hasher.update(name);
        let hash = hasher.finalize();
        let bytes = hash.as_bytes();
        Filed {
            bucket: u16::from_be_bytes([bytes[0], bytes[1]]),
            rest: bytes[2..10]
                .iter()
                .fold(0, |sum, byte| (sum << 8) | u64::from(*byte)),
        }
    }

    /// The hash as letters and digits.
    pub(crate) fn told(self) -> String {
        format!("{:04x}{:016x}", self.bucket, self.rest)
    }

    pub(crate) fn key(self, table: u8) -> Vec<u8> {
        Key::of(table).u16(self.bucket).into()
    }
}

/// One row: what is filed in it, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Bucket(Vec<(u64, u64)>);

impl Record for Bucket {
    const KIND: Kind = records::BUCKET;
}

impl Bucket {
    pub(crate) fn load(engine: &dyn Engine, key: &[u8]) -> Result<Bucket, StoreError> {
        match engine.get(key)? {
            Some(bytes) => Ok(Bucket::read(&bytes)?),
            None => Ok(Bucket::default()),
        }
    }

    /// Everything filed under that hash.
    pub(crate) fn all(&self, filed: Filed) -> impl Iterator<Item = u64> {
        let start = self.0.partition_point(|(rest, _)| *rest < filed.rest);
        self.0[start..]
            .iter()
            .take_while(move |(rest, _)| *rest == filed.rest)
            .map(|(_, v)| *v)
    }

    pub(crate) fn put(&mut self, filed: Filed, value: u64) {
        if let Err(at) = self.0.binary_search(&(filed.rest, value)) {
            self.0.insert(at, (filed.rest, value));
        }
    }

    pub(crate) fn remove(&mut self, filed: Filed, value: u64) {
        if let Ok(at) = self.0.binary_search(&(filed.rest, value)) {
            self.0.remove(at);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_found_under_its_name_and_only_with_the_secret() {
        let filed = Filed::under(&[1; 32], "national-number", b"0012345678");
        assert_eq!(
            filed,
            Filed::under(&[1; 32], "national-number", b"0012345678")
        );
        assert_ne!(
            filed,
            Filed::under(&[2; 32], "national-number", b"0012345678")
        );
        assert_ne!(filed, Filed::under(&[1; 32], "phone", b"0012345678"));
    }

    #[test]
    fn many_may_be_filed_under_one_name_and_each_once() {
        let filed = Filed::under(&[1; 32], "phone", b"791234567");
        let mut bucket = Bucket::default();
        for value in [7, 3, 7] {
            bucket.put(filed, value);
        }
        assert_eq!(bucket.all(filed).collect::<Vec<_>>(), [3, 7]);
        bucket.remove(filed, 3);
        bucket.remove(filed, 9);
        assert_eq!(bucket.all(filed).collect::<Vec<_>>(), [7]);
    }
}
