//! The digest of the state: a sum over all record rows, so that one row's
//! change costs one row's work and the order of rows cannot matter.
//!
//! It tells two states apart by accident or damage. Against a forger stands
//! the journal's hash chain, not this.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A sum of row hashes, in four lanes that wrap.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest([u64; 4]);

impl Digest {
    /// With a row that was put.
    pub(crate) fn add(&mut self, key: &[u8], value: &[u8]) {
        for (lane, part) in self.0.iter_mut().zip(row(key, value)) {
            *lane = lane.wrapping_add(part);
        }
    }

    /// Without a row that was there.
    pub(crate) fn take(&mut self, key: &[u8], value: &[u8]) {
        for (lane, part) in self.0.iter_mut().zip(row(key, value)) {
            *lane = lane.wrapping_sub(part);
        }
    }
}

fn row(key: &[u8], value: &[u8]) -> [u64; 4] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&(key.len() as u64).to_le_bytes());
    hasher.update(key);
    hasher.update(value);
    let hash = hasher.finalize();
    let mut lanes = [0; 4];
    for (lane, bytes) in lanes.iter_mut().zip(hash.as_bytes().chunks_exact(8)) {
        *lane = bytes
            .iter()
            .fold(0, |sum, byte| (sum << 8) | u64::from(*byte));
    }
    lanes
}

impl fmt::Display for Digest {
    /// 64 hexadecimal digits.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|lane| write!(out, "{lane:016x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl std::str::FromStr for Digest {
    type Err = ();

    fn from_str(text: &str) -> Result<Digest, ()> {
        let mut lanes = [0; 4];
        if text.len() != 64 || !text.is_ascii() {
            return Err(());
        }
        for (n, lane) in lanes.iter_mut().enumerate() {
            *lane = u64::from_str_radix(&text[n * 16..n * 16 + 16], 16).map_err(|_| ())?;
        }
        Ok(Digest(lanes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_in_any_order_give_one_digest_and_taking_a_row_away_undoes_it() {
        let (mut ab, mut ba) = (Digest::default(), Digest::default());
        ab.add(b"a", b"1");
        let only_a = ab;
        ab.add(b"b", b"2");
        ba.add(b"b", b"2");
        ba.add(b"a", b"1");
        assert_eq!(ab, ba);
        ab.take(b"b", b"2");
        assert_eq!(ab, only_a);
        assert_eq!(ba.to_string().parse(), Ok(ba));
    }

    #[test]
    fn a_byte_that_moves_from_key_to_value_changes_the_digest() {
        let (mut left, mut right) = (Digest::default(), Digest::default());
        left.add(b"ab", b"c");
        right.add(b"a", b"bc");
        assert_ne!(left, right);
    }
}
