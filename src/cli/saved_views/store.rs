//! Saved views: a filter with its order, columns and grouping under a name. One's
//! own stand in `views.toml` beside the settings, those for everybody at a
//! register in `views.toml` in its folder; one's own come first. Both may be
//! written by hand:
//!
//! ```toml
//! [irbid-active]
//! filter = "gov:irbid aid:active"
//! sort = "-members"
//! columns = ["id", "head", "aid_amount"]
//! group = "liwa"
//! ```

use crate::cli::desk::Desk;
use crate::cli::read::Read;
use crate::cli::settings;
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use crate::cli::write_whole::write_whole;
use masar_store::SHARED_VIEWS;
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};
use toml_edit::{Array, DocumentMut, Item, Table, value};

/// A view, as it was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct View {
    pub(crate) filter: String,
    pub(crate) sort: Option<String>,
    pub(crate) columns: Vec<String>,
    pub(crate) group: Option<String>,
}

/// Whose a view is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Whose {
    Own,
    Shared,
}

/// The name of a view: up to 40 letters, digits, `-` and `_`.
pub(crate) fn name(text: &str) -> Read<String> {
    let fits = (1..=40).contains(&text.chars().count());
    let plain = text
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    match fits && plain {
        true => Ok(text.to_owned()),
        false => Err(Unreadable::new(What::ViewName, text)),
    }
}

/// Every view that can be taken, by name; one's own before those of others.
pub(crate) fn all(desk: &Desk) -> Result<Vec<(String, Whose, View)>, Trouble> {
    let mut found = Vec::new();
    for whose in [Whose::Own, Whose::Shared] {
        let Some(path) = path(desk, whose)? else {
            continue;
        };
        let document = document(&path)?;
        for (name, item) in document.iter() {
            let known = found.iter().any(|(other, _, _)| other == name);
            if let Some(table) = item.as_table_like().filter(|_| !known) {
                found.push((name.to_owned(), whose, View::of(table)));
            }
        }
    }
    found.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    Ok(found)
}

/// The view of that name that is saved there, where there is one.
pub(crate) fn saved(desk: &Desk, whose: Whose, name: &str) -> Result<Option<View>, Trouble> {
    let Some(path) = path(desk, whose)? else {
        return Ok(None);
    };
    let document = document(&path)?;
    let table = document.get(name).and_then(Item::as_table_like);
    Ok(table.map(View::of))
}

/// The view of that name, one's own first.
pub(crate) fn named(desk: &Desk, wanted: &str) -> Result<(Whose, View), Trouble> {
    let all = all(desk)?;
    let found = all.iter().find(|(name, ..)| name == wanted);
    found
        .map(|(_, whose, view)| (*whose, view.clone()))
        .ok_or_else(|| Trouble::NoView {
            name: wanted.to_owned(),
            known: all.iter().map(|(name, ..)| name.clone()).collect(),
        })
}

/// Saves a view; whether another of that name was there.
pub(crate) fn save(desk: &Desk, whose: Whose, name: &str, view: &View) -> Result<(), Trouble> {
    let path = path(desk, whose)?.ok_or(Trouble::NoPlace)?;
    let mut document = document(&path)?;
    document.insert(name, Item::Table(view.table()));
    write_whole(&path, &document.to_string()).map_err(|why| Trouble::File { path, why })
}

/// Whether a view of that name is saved there.
pub(crate) fn is_saved(desk: &Desk, whose: Whose, name: &str) -> Result<bool, Trouble> {
    match path(desk, whose)? {
        Some(path) => Ok(document(&path)?.contains_key(name)),
        None => Ok(false),
    }
}

/// Forgets a view.
pub(crate) fn forget(desk: &Desk, whose: Whose, name: &str) -> Result<(), Trouble> {
    let path = path(desk, whose)?.ok_or(Trouble::NoPlace)?;
    let mut document = document(&path)?;
    document.remove(name);
    write_whole(&path, &document.to_string()).map_err(|why| Trouble::File { path, why })
}

fn path(desk: &Desk, whose: Whose) -> Result<Option<PathBuf>, Trouble> {
    Ok(match whose {
        Whose::Own => settings::place(|name| desk.variable(name))
            .map(|path| path.with_file_name(SHARED_VIEWS)),
        Whose::Shared => Some(desk.place()?)
            .filter(|dir| dir.is_dir())
            .map(|dir| dir.join(SHARED_VIEWS)),
    })
}

fn document(path: &Path) -> Result<DocumentMut, Trouble> {
    let text = match std::fs::read_to_string(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        text => text,
    };
    let parsed = text.and_then(|text| {
        let parsed = text.parse::<DocumentMut>();
        parsed.map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why))
    });
    parsed.map_err(|why| Trouble::File {
        path: path.to_owned(),
        why,
    })
}

impl View {
    fn of(table: &dyn toml_edit::TableLike) -> View {
        let text = |key| table.get(key).and_then(Item::as_str).map(str::to_owned);
        let columns = table.get("columns").and_then(Item::as_array);
        let columns = columns.into_iter().flat_map(Array::iter);
        View {
            filter: text("filter").unwrap_or_default(),
            sort: text("sort"),
            columns: columns
                .filter_map(|name| name.as_str())
                .map(str::to_owned)
                .collect(),
            group: text("group"),
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        table["filter"] = value(&self.filter);
        if let Some(sort) = &self.sort {
            table["sort"] = value(sort);
        }
        if !self.columns.is_empty() {
            table["columns"] = value(self.columns.iter().collect::<Array>());
        }
        if let Some(group) = &self.group {
            table["group"] = value(group);
        }
        table
    }
}
