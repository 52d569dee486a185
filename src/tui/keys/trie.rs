//! Sequences of keys as a tree.
//!
//! Invariant: a sequence that is bound is never the beginning of another one:
//! the shorter would always be reached first.

use std::collections::BTreeMap;

use super::Sequence;
use crate::input::Key;

/// What a sequence of keys is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found<'a> {
    /// A command.
    Command(&'a str),
    /// The beginning of longer sequences.
    Beginning(&'a BTreeMap<Key, Trie>),
}

/// A tree of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trie {
    Command(String),
    Branch(BTreeMap<Key, Trie>),
}

impl Default for Trie {
    fn default() -> Self {
        Self::Branch(BTreeMap::new())
    }
}

impl Trie {
    /// Binds a sequence, unless a shorter one is reached first.
    pub(super) fn insert(&mut self, keys: &Sequence, command: &str) {
        let mut node = self;
        for key in keys.keys() {
            let Self::Branch(next) = node else { return };
            node = next.entry(*key).or_default();
        }
        *node = Self::Command(command.to_owned());
    }

    /// What `keys` are, if they are anything.
    pub(super) fn find(&self, keys: &[Key]) -> Option<Found<'_>> {
        let mut node = self;
        for key in keys {
            let Self::Branch(next) = node else {
                return None;
            };
            node = next.get(key)?;
        }
        Some(match node {
            Self::Command(command) => Found::Command(command),
            Self::Branch(next) => Found::Beginning(next),
        })
    }

    /// Commands below this node.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Command(_) => 1,
            Self::Branch(next) => next.values().map(Self::count).sum(),
        }
    }
}
