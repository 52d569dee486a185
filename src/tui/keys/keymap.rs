//! All bindings, merged from files, by context.
//!
//! Invariant: among the contexts that are active the inner one wins, and what a
//! later file says wins over an earlier one.

use std::collections::{BTreeMap, BTreeSet};

use super::file::{Bind, Deed};
use super::{Active, Condition, Finding, Found, Item, Layout, Sequence, Source, Trie, parse_file};
use crate::input::Key;

/// Keys by context.
#[derive(Debug, Clone, Default)]
pub struct Keymap {
    bindings: Vec<Binding>,
    contexts: BTreeMap<String, BTreeMap<Option<Condition>, Trie>>,
    layouts: Vec<Layout>,
}

/// Keys for a command in a context.
#[derive(Debug, Clone)]
pub struct Binding {
    pub context: String,
    pub keys: Sequence,
    pub command: String,
    /// It counts only while this holds.
    pub when: Option<Condition>,
    /// What the file calls it, in the place of the command's own words.
    pub desc: Option<String>,
}

impl Binding {
    /// Whether two stand in the same place, so that the later one wins.
    fn shares(&self, context: &str, when: Option<Condition>) -> bool {
        self.context == context && self.when == when
    }
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
    /// those before it. The shipped layouts are understood from the start.
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
            context
                .entry(binding.when)
                .or_default()
                .insert(&binding.keys, &binding.command);
        }
        for source in &Source::LAYOUTS {
            let (layout, wrong) = Layout::parse(source);
            keymap.layouts.extend(layout);
            findings.extend(wrong);
        }
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

    /// The keys of a command where `active` says, the preferred ones first;
    /// keys that something else hides are left out.
    #[must_use]
    pub fn keys_of<'a>(&self, command: &str, active: impl Into<Active<'a>>) -> Vec<Sequence> {
        let active = active.into();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for context in active.contexts {
            let here = |b: &&Binding| b.command == command && b.context == *context;
            for binding in self.bindings.iter().filter(here) {
                let reached = self.find(active, binding.keys.keys());
                if reached == Some(Found::Command(command)) && seen.insert(binding.keys.clone()) {
                    found.push(binding.keys.clone());
                }
            }
        }
        found
    }

    /// What the files call a command where `active` says, if they do.
    #[must_use]
    pub fn desc_of<'a>(&self, command: &str, active: impl Into<Active<'a>>) -> Option<&str> {
        let active = active.into();
        let counts = |b: &&Binding| {
            b.command == command
                && active.contexts.contains(&b.context.as_str())
                && b.when.is_none_or(|when| active.holding.has(when))
        };
        let mut here = self.bindings.iter().filter(counts);
        here.find_map(|binding| binding.desc.as_deref())
    }

    /// What may follow `prefix` where `active` says.
    #[must_use]
    pub fn hints<'a>(&self, active: impl Into<Active<'a>>, prefix: &[Key]) -> Vec<Hint> {
        let mut next: BTreeMap<Key, Then> = BTreeMap::new();
        for trie in self.tries(active.into()) {
            match trie.find(prefix) {
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

    /// Every binding, in the order of the files.
    pub fn bindings(&self) -> impl Iterator<Item = &Binding> {
        self.bindings.iter()
    }

    /// What `keys` are in the innermost context that knows them.
    pub(super) fn find(&self, active: Active<'_>, keys: &[Key]) -> Option<Found<'_>> {
        self.tries(active).find_map(|trie| trie.find(keys))
    }

    /// The trees that count, the innermost first; within a context what asks
    /// for something comes before what always counts.
    fn tries<'s, 'a>(&'s self, active: Active<'a>) -> impl Iterator<Item = &'s Trie> {
        let contexts = active.contexts.iter();
        let known = contexts.filter_map(|context| self.contexts.get(*context));
        known.flat_map(move |tries| {
            let held = Condition::ALL.into_iter();
            let held = held.filter(move |condition| active.holding.has(*condition));
            let ways = held.map(Some).chain([None]);
            ways.filter_map(|when| tries.get(&when))
        })
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
                Deed::Bind(bind) => {
                    let Bind {
                        keys,
                        command,
                        when,
                        desc,
                    } = bind;
                    // A condition that nobody knows never holds.
                    let when = match when.as_deref().map(Condition::from_code) {
                        Some(None) => continue,
                        Some(known) => known,
                        None => None,
                    };
                    new.retain(|b| !b.shares(&context, when) || b.keys != keys);
                    // What would hide the new keys gives way to them.
                    self.bindings.retain(|b| {
                        !b.shares(&context, when)
                            || !(b.keys == keys || b.keys.is_beginning_of(&keys))
                    });
                    new.push(Binding {
                        context,
                        keys,
                        command,
                        when,
                        desc,
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
                .any(|a| a.shares(&b.context, b.when) && a.keys.is_beginning_of(&b.keys))
        });
    }
}
