//! What a form would ask for, as flags, pairs or JSON give it: texts with a
//! place, read into values of the core in one way whatever they came from.

mod household;
mod json;
mod pairs;
mod person;

pub(crate) use household::{
    GivenAddress, GivenHousehold, GivenPayee, GivenPhone, caseworker, liwa_code, phones,
    sector_code,
};
pub(crate) use json::object;
pub(crate) use person::{GivenParticulars, GivenPerson};

use super::trouble::Trouble;
use super::unreadable::{Unreadable, What};

/// Where texts came from, so that a mistake can be pointed at.
#[derive(Clone, Debug)]
pub(crate) enum From {
    /// Flags of the verb itself.
    Flags,
    /// The pairs of the flag of that name, the so-many-th from 1.
    Pairs(&'static str, usize),
    /// Below that path of a JSON file.
    Json(String),
}

impl From {
    /// What a field is called there.
    pub(crate) fn field(&self, name: &str) -> String {
        match self {
            From::Flags => format!("--{}", name.replace('_', "-")),
            From::Pairs(flag, n) => format!("--{flag} {n}: {name}"),
            From::Json(path) if path.is_empty() => name.to_owned(),
            From::Json(path) => format!("{path}.{name}"),
        }
    }

    /// Reads a text that is given and not empty.
    pub(crate) fn read<T>(
        &self,
        name: &str,
        text: Option<&str>,
        reader: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Result<Option<T>, Trouble> {
        match text.map(str::trim).filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text) => match reader(text) {
                Ok(value) => Ok(Some(value)),
                Err(why) => Err(Trouble::unreadable(self.field(name), why)),
            },
        }
    }

    /// As [`From::read`], for what must be there.
    pub(crate) fn need<T>(
        &self,
        name: &str,
        text: Option<&str>,
        reader: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Result<T, Trouble> {
        self.read(name, text, reader)?
            .ok_or_else(|| self.missing(name))
    }

    pub(crate) fn missing(&self, name: &str) -> Trouble {
        Trouble::unreadable(self.field(name), Unreadable::new(What::Missing, ""))
    }

    /// Two things that exclude each other were given.
    pub(crate) fn exclusive(&self, name: &str, other: &'static str) -> Trouble {
        let why = Unreadable::new(What::Exclusive, "").knowing([other]);
        Trouble::unreadable(self.field(name), why)
    }
}
