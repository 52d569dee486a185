//! All bindings, merged from files, by context.
//!
//! Invariant: among the contexts that are active the inner one wins, and what a
//! later file says wins over an earlier one.

use std::collections::{BTreeMap, BTreeSet};

use super::file::Deed;
use super::{Finding, Found, Item, Layout, Sequence, Source, Trie, parse_file};
use crate::input::Key;

/// Keys by context.
#[derive(Debug, Clone, Default)]
pub struct Keymap {
    bindings: Vec<Binding>,
    contexts: BTreeMap<String, Trie>,
    layouts: Vec<Layout>,
}

#[derive(Debug, Clone)]
struct Binding {
    context: String,
    keys: Sequence,
    command: String,
}

/// A keymap, and what was wrong in its files.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// What could be read.
    pub keymap: Keymap,
    /// What could not.
    pub findings: Vec<Finding>,
}

/// A key that may follow a pending prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key.
    pub key: Key,
    /// What it leads to.
    pub then: Then,
}

/// What a key leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// The command that runs.
    Command(String),
    /// So many commands, after more keys.
    More(usize),
}

impl Keymap {
    /// Reads files, the first being the base and each later one winning over
    /// those before it. Arabic keyboards are understood from the start.
    #[must_use]
    pub fn load(sources: &[Source<'_>]) -> Loaded {
        let mut keymap = Self::default();
        let mut findings = Vec::new();
        for source in sources {
            let (items, wrong) = parse_file(source);
            findings.extend(wrong);
            keymap.merge(items);
        }
        for binding in &keymap.bindings {
            let context = keymap.contexts.entry(binding.context.clone()).or_default();
            context.insert(&binding.keys, &binding.command);
        }
        let (arabic, wrong) = Layout::parse(&Source::ARABIC_101);
        keymap.layouts.extend(arabic);
        findings.extend(wrong);
        Loaded { keymap, findings }
    }

    /// Understands one more keyboard layout.
    pub fn add_layout(&mut self, layout: Layout) {
        self.layouts.push(layout);
    }

    /// The layouts that are understood.
    #[must_use]
    pub fn layouts(&self) -> &[Layout] {
        &self.layouts
    }

    /// The keys of a command where `contexts` are active (inner first), the
    /// preferred ones first; keys that something else hides are left out.
    #[must_use]
    pub fn keys_of(&self, command: &str, contexts: &[&str]) -> Vec<Sequence> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for context in contexts {
            for binding in self.bindings.iter().filter(|b| b.context == *context) {
                let reached = self.find(contexts, binding.keys.keys());
                let same = binding.command == command && reached == Some(Found::Command(command));
                if same && seen.insert(binding.keys.clone()) {
                    found.push(binding.keys.clone());
                }
            }
        }
        found
    }

    /// What may follow `prefix` where `contexts` are active (inner first).
    #[must_use]
    pub fn hints(&self, contexts: &[&str], prefix: &[Key]) -> Vec<Hint> {
        let mut next: BTreeMap<Key, Then> = BTreeMap::new();
        for context in contexts {
            match self
                .contexts
                .get(*context)
                .and_then(|trie| trie.find(prefix))
            {
                Some(Found::Beginning(keys)) => {
                    for (key, node) in keys {
                        next.entry(*key).or_insert_with(|| match node {
                            Trie::Command(command) => Then::Command(command.clone()),
                            branch @ Trie::Branch(_) => Then::More(branch.count()),
                        });
                    }
                }
                Some(Found::Command(_)) => break,
                None => {}
            }
        }
        next.into_iter()
            .map(|(key, then)| Hint { key, then })
            .collect()
    }

    /// Every binding: context, keys, command, in the order of the files.
    pub fn bindings(&self) -> impl Iterator<Item = (&str, &Sequence, &str)> {
        self.bindings
            .iter()
            .map(|b| (b.context.as_str(), &b.keys, b.command.as_str()))
    }

    /// What `keys` are in the innermost context that knows them.
    pub(super) fn find(&self, contexts: &[&str], keys: &[Key]) -> Option<Found<'_>> {
        contexts
            .iter()
            .filter_map(|context| self.contexts.get(*context))
            .find_map(|trie| trie.find(keys))
    }

    /// Takes over a file. Its own lines do not undo each other, except that the
    /// later of two bindings of the same keys wins.
    fn merge(&mut self, items: Vec<Item>) {
        let mut new: Vec<Binding> = Vec::new();
        for Item { context, deed, .. } in items {
            match deed {
                Deed::Clear(command) => {
                    self.bindings
                        .retain(|b| b.context != context || b.command != command);
                }
                Deed::Unbind(keys) => {
                    self.bindings
                        .retain(|b| b.context != context || b.keys != keys);
                }
                Deed::Bind(keys, command) => {
                    new.retain(|b| b.context != context || b.keys != keys);
                    // What would hide the new keys gives way to them.
                    self.bindings.retain(|b| {
                        b.context != context || !(b.keys == keys || b.keys.is_beginning_of(&keys))
                    });
                    new.push(Binding {
                        context,
                        keys,
                        command,
                    });
                }
            }
        }
        self.bindings.extend(new);
        self.drop_unreachable();
    }

    fn drop_unreachable(&mut self) {
        let all = self.bindings.clone();
        self.bindings.retain(|b| {
            !all.iter()
                .any(|a| a.context == b.context && a.keys.is_beginning_of(&b.keys))
        });
    }
}
