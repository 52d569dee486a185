//! Keyboard layouts: which key of a US keyboard types a character.
//!
//! A file has a `name` and a table `keys`, character = key:
//!
//! ```toml
//! name = "Arabic (101)"
//! [keys]
//! "ت" = "j"
//! ```
//!
//! `lacks` names what is typed with no key there, so that nobody is told to
//! press it: `lacks = "qw"`. `varies` names keys that type something else where
//! another system has the same keyboard.
//!
//! Invariant: only characters outside ASCII are named. An Arabic keyboard types
//! `[` where a US one types `F`, but a US one types `[` too, so nobody can tell.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use crate::input::{Code, Key};

use super::file::in_order;
use super::{Finding, KeyError, Problem, Source};

/// A keyboard layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    name: String,
    keys: BTreeMap<char, char>,
    /// Pairs in the order of the file, for showing keys.
    pairs: Vec<(char, char)>,
    /// ASCII characters that no key types.
    lacks: String,
    /// Keys of a US keyboard of which nobody can tell what they type here.
    varies: String,
}

impl Layout {
    /// Reads a layout file as far as it can be read.
    #[must_use]
    pub fn parse(source: &Source<'_>) -> (Option<Self>, Vec<Finding>) {
        let document = match DeTable::parse(source.text) {
            Ok(document) => document.into_inner(),
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                let message = error.message().to_owned();
                return (None, vec![source.finding(offset, Problem::Syntax(message))]);
            }
        };
        let name = match document.get("name").map(toml::Spanned::get_ref) {
            Some(DeValue::String(name)) => name.to_string(),
            _ => source.name.to_owned(),
        };
        let mut findings = Vec::new();
        let mut text = |name: &str| match document.get(name).map(|one| (one.get_ref(), one.span()))
        {
            Some((DeValue::String(text), _)) => text.to_string(),
            Some((_, span)) => {
                findings.push(source.finding(span.start, Problem::BadValue));
                String::new()
            }
            None => String::new(),
        };
        let (lacks, varies) = (text("lacks"), text("varies"));
        let mut layout = Self {
            name,
            keys: BTreeMap::new(),
            pairs: Vec::new(),
            lacks,
            varies,
        };
        let keys = document.get("keys").map(toml::Spanned::get_ref);
        let entries = if let Some(DeValue::Table(keys)) = keys {
            in_order(keys)
        } else {
            vec![]
        };
        for (typed, key) in entries {
            let key = match key.get_ref() {
                DeValue::String(key) => pair(typed.get_ref(), key),
                _ => Err(Problem::BadValue),
            };
            match key {
                Ok((typed, key)) => {
                    layout.keys.entry(typed).or_insert(key);
                    layout.pairs.push((typed, key));
                }
                Err(problem) => findings.push(source.finding(typed.span().start, problem)),
            }
        }
        (Some(layout), findings)
    }

    /// What people call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The character that a US keyboard types with the key that types `typed` here.
    #[must_use]
    pub fn us_key(&self, typed: char) -> Option<char> {
        self.keys.get(&typed).copied()
    }

    /// What this layout types with the key that types `us` on a US keyboard.
    #[must_use]
    pub fn typed_by(&self, us: char) -> Option<char> {
        self.pairs
            .iter()
            .find(|(_, key)| *key == us)
            .map(|(typed, _)| *typed)
    }

    /// Whether a key of a binding may come as another one, as lam-alef does from
    /// systems that send two letters for it.
    #[must_use]
    pub fn is_doubtful(&self, key: Key) -> bool {
        matches!(key.code, Code::Char(us) if self.varies.contains(us)) && !key.modifiers.control
    }

    /// The key that comes from this keyboard where a binding has `key`; none
    /// where it has no such key. With Ctrl terminals send what a US keyboard
    /// would.
    #[must_use]
    pub fn sent_for(&self, key: Key) -> Option<Key> {
        let Code::Char(us) = key.code else {
            return Some(key);
        };
        if key.modifiers.control {
            return Some(key);
        }
        match self.typed_by(us) {
            Some(typed) => Some(Key::new(Code::Char(typed), key.modifiers)),
            None => (!self.lacks.contains(us)).then_some(key),
        }
    }
}

fn pair(typed: &str, key: &str) -> Result<(char, char), Problem> {
    let only = |text: &str| {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(Problem::BadKey(KeyError::UnknownName(text.to_owned()))),
        }
    };
    let typed = only(typed)?;
    if typed.is_ascii() {
        return Err(Problem::AmbiguousLayout(typed.to_string()));
    }
    Ok((typed, only(key)?))
}
