//! Walking a TOML document without losing where things stand.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::read::{Located, Problem};

/// The bytes a thing stands at.
pub(super) type At = Range<usize>;

/// A table, its dotted name and its place.
#[derive(Clone)]
pub(super) struct Walk<'t> {
    path: String,
    at: At,
    table: &'t DeTable<'t>,
}

impl<'t> Walk<'t> {
    pub(super) fn new(path: &str, at: At, table: &'t DeTable<'t>) -> Self {
        Self {
            path: path.to_owned(),
            at,
            table,
        }
    }

    pub(super) fn at(&self) -> At {
        self.at.clone()
    }

    /// Refuses keys that are not known.
    pub(super) fn only(&self, known: &[&str]) -> Located<()> {
        match self.keys().find(|(key, _)| !known.contains(key)) {
            Some((key, at)) => Err((at, Problem::unknown_name(key, known.iter().copied()))),
            None => Ok(()),
        }
    }

    /// The keys with their places.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&'t str, At)> {
        let keys = self.table.keys();
        keys.map(|key| (key.get_ref().as_ref(), key.span()))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(super) fn missing(&self, key: &str) -> (At, Problem) {
        (self.at(), Problem::Missing(self.dotted(key)))
    }

    pub(super) fn table(&self, key: &str) -> Located<Option<Walk<'t>>> {
        self.typed(key, "a table", |value, at| {
            let table = value.as_table()?;
            Some(Walk::new(&self.dotted(key), at, table))
        })
    }

    pub(super) fn text(&self, key: &str) -> Located<Option<String>> {
        self.typed(key, "a text", |value, _| value.as_str().map(str::to_owned))
    }

    pub(super) fn texts(&self, key: &str) -> Located<Option<Vec<String>>> {
        self.typed(key, "a list of texts", |value, _| {
            let items = value.as_array()?.iter();
            items
                .map(|item| item.get_ref().as_str().map(str::to_owned))
                .collect()
        })
    }

    pub(super) fn yes(&self, key: &str) -> Located<bool> {
        let value = self.typed(key, "true or false", |value, _| value.as_bool())?;
        Ok(value.unwrap_or(false))
    }

    /// A row number as a spreadsheet counts, from 1.
    pub(super) fn row(&self, key: &str) -> Located<Option<u32>> {
        self.typed(key, "a row number from 1", |value, _| {
            let number: u32 = value.as_integer()?.as_str().parse().ok()?;
            (number >= 1).then_some(number)
        })
    }

    /// One of a few words.
    pub(super) fn word<'w>(&self, key: &str, allowed: &[&'w str]) -> Located<Option<&'w str>> {
        let Some(word) = self.text(key)? else {
            return Ok(None);
        };
        match allowed.iter().find(|known| **known == word) {
            Some(known) => Ok(Some(known)),
            None => Err((self.place(key), Problem::unknown_word(&word, allowed))),
        }
    }

    /// Where the value of a key stands; the table itself if the key is missing.
    pub(super) fn place(&self, key: &str) -> At {
        self.table.get(key).map_or(self.at(), Spanned::span)
    }

    pub(super) fn dotted(&self, key: &str) -> String {
        match self.path.as_str() {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        }
    }

    fn typed<T>(
        &self,
        key: &str,
        expected: &'static str,
        read: impl FnOnce(&'t DeValue<'t>, At) -> Option<T>,
    ) -> Located<Option<T>> {
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        match read(value.get_ref(), value.span()) {
            Some(found) => Ok(Some(found)),
            None => Err((
                value.span(),
                Problem::WrongKind {
                    name: self.dotted(key),
                    expected,
                },
            )),
        }
    }
}
