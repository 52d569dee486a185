//! What an atomic step writes, and what must hold for it to happen.

use std::collections::BTreeMap;

/// Writes and removals that happen together. A later write to the same key
/// replaces an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    writes: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
}

impl Batch {
    /// A batch that changes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes `value` under `key`, whatever was there.
    pub fn put(&mut self, key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> &mut Self {
        self.writes.insert(key.into(), Some(value.into()));
        self
    }

    /// Removes `key`; nothing happens when it is absent.
    pub fn remove(&mut self, key: impl Into<Vec<u8>>) -> &mut Self {
        self.writes.insert(key.into(), None);
        self
    }

    /// Takes over every write of `later`, which wins where both write a key.
    pub fn append(&mut self, later: Batch) -> &mut Self {
        self.writes.extend(later.writes);
        self
    }

    /// What this batch does to `key`: `None` when it leaves it alone,
    /// `Some(None)` when it removes it.
    pub fn staged(&self, key: &[u8]) -> Option<Option<&[u8]>> {
        self.writes.get(key).map(Option::as_deref)
    }

    /// Keys with the value to write, or `None` to remove, in key order.
    pub fn iter(&self) -> impl Iterator<Item = (&[u8], Option<&[u8]>)> {
        self.writes
            .iter()
            .map(|(key, value)| (key.as_slice(), value.as_deref()))
    }

    /// How many keys it touches.
    pub fn len(&self) -> usize {
        self.writes.len()
    }

    /// Whether it touches no key.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    /// Bytes of its keys and values, to keep a batch within bounds.
    pub fn bytes(&self) -> usize {
        self.iter()
            .map(|(key, value)| key.len() + value.map_or(0, <[u8]>::len))
            .sum()
    }
}

impl IntoIterator for Batch {
    type Item = (Vec<u8>, Option<Vec<u8>>);
    type IntoIter = std::collections::btree_map::IntoIter<Vec<u8>, Option<Vec<u8>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.writes.into_iter()
    }
}

/// What must be so, at the moment of the step, for a batch to be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The key has no value.
    Absent(Vec<u8>),
    /// The key has exactly this value.
    Equals(Vec<u8>, Vec<u8>),
}

impl Guard {
    /// The key that the guard watches.
    pub fn key(&self) -> &[u8] {
        match self {
            Self::Absent(key) | Self::Equals(key, _) => key,
        }
    }

    /// Whether the guard holds when its key has this value.
    pub fn holds(&self, found: Option<&[u8]>) -> bool {
        match self {
            Self::Absent(_) => found.is_none(),
            Self::Equals(_, expected) => found == Some(expected.as_slice()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_write_to_a_key_wins() {
        let mut batch = Batch::new();
        batch.put("a", "1").remove("a").put("b", "2");
        let mut later = Batch::new();
        later.put("b", "3");
        batch.append(later);
        assert_eq!(batch.staged(b"a"), Some(None));
        assert_eq!(batch.staged(b"b"), Some(Some(&b"3"[..])));
        assert_eq!(batch.staged(b"c"), None);
        assert_eq!((batch.len(), batch.bytes()), (2, 3));
    }
}
