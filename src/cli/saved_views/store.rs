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
use masar_tui::views::{Saved, View, Whose, is_name};
use std::io;
use std::path::{Path, PathBuf};
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, value};

/// The files that views stand in, as far as the system and the register have a
/// place for them.
#[derive(Clone, Debug)]
pub(crate) struct Shelves {
    own: Option<PathBuf>,
    shared: Option<PathBuf>,
}

/// The name of a view.
pub(crate) fn name(text: &str) -> Read<String> {
    match is_name(text) {
        true => Ok(text.to_owned()),
        false => Err(Unreadable::new(What::ViewName, text)),
    }
}

impl Shelves {
    pub(crate) fn of(desk: &Desk) -> Result<Shelves, Trouble> {
        let own = settings::place(|name| desk.variable(name));
        Ok(Shelves {
            own: own.map(|path| path.with_file_name(SHARED_VIEWS)),
            shared: shared_in(&desk.place()?),
        })
    }

    /// Those of one person, and those at a register.
    pub(crate) fn beside(settings: Option<&Path>, register: &Path) -> Shelves {
        Shelves {
            own: settings.map(|path| path.with_file_name(SHARED_VIEWS)),
            shared: shared_in(register),
        }
    }

    fn path(&self, whose: Whose) -> Option<&Path> {
        match whose {
            Whose::Own => self.own.as_deref(),
            Whose::Shared => self.shared.as_deref(),
        }
    }

    /// Every view there is, by name; one's own before those of others.
    pub(crate) fn every(&self) -> Result<Vec<Saved>, Trouble> {
        let mut found = Vec::new();
        for whose in [Whose::Own, Whose::Shared] {
            let Some(path) = self.path(whose) else {
                continue;
            };
            let document = document(path)?;
            let tables = document
                .iter()
                .filter_map(|(name, item)| Some((name, item.as_table_like()?)));
            found.extend(tables.map(|(name, table)| Saved {
                name: name.to_owned(),
                whose,
                view: read(table),
            }));
        }
        found.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(found)
    }

    /// Every view that a name takes: one's own hides that of everybody.
    pub(crate) fn all(&self) -> Result<Vec<Saved>, Trouble> {
        let mut all = self.every()?;
        all.dedup_by(|later, earlier| later.name == earlier.name);
        Ok(all)
    }

    /// The view of that name that is saved there, where there is one.
    pub(crate) fn saved(&self, whose: Whose, name: &str) -> Result<Option<View>, Trouble> {
        let all = self.every()?.into_iter();
        let mut found = all.filter(|saved| saved.whose == whose && saved.name == name);
        Ok(found.next().map(|saved| saved.view))
    }

    /// The view of that name, one's own first.
    pub(crate) fn named(&self, wanted: &str) -> Result<Saved, Trouble> {
        let all = self.all()?;
        let found = all.iter().find(|saved| saved.name == wanted);
        found.cloned().ok_or_else(|| no_view(wanted, &all))
    }

    /// Saves a view, in the place of whatever has its name there.
    pub(crate) fn save(&self, whose: Whose, name: &str, view: &View) -> Result<(), Trouble> {
        self.change(whose, |document| {
            document.insert(name, Item::Table(table(view)));
        })
    }

    /// Forgets a view.
    pub(crate) fn forget(&self, whose: Whose, name: &str) -> Result<(), Trouble> {
        self.change(whose, |document| {
            document.remove(name);
        })
    }

    fn change(&self, whose: Whose, change: impl FnOnce(&mut DocumentMut)) -> Result<(), Trouble> {
        let path = self.path(whose).ok_or(Trouble::NoPlace)?;
        let mut document = document(path)?;
        change(&mut document);
        write_whole(path, &document.to_string()).map_err(|why| Trouble::File {
            path: path.to_owned(),
            why,
        })
    }
}

fn shared_in(register: &Path) -> Option<PathBuf> {
    register.is_dir().then(|| register.join(SHARED_VIEWS))
}

/// That there is none of that name, with those there are.
pub(super) fn no_view(name: &str, all: &[Saved]) -> Trouble {
    Trouble::NoView {
        name: name.to_owned(),
        known: all.iter().map(|saved| saved.name.clone()).collect(),
    }
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

fn read(table: &dyn TableLike) -> View {
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

fn table(view: &View) -> Table {
    let mut table = Table::new();
    table["filter"] = value(&view.filter);
    if let Some(sort) = &view.sort {
        table["sort"] = value(sort);
    }
    if !view.columns.is_empty() {
        table["columns"] = value(view.columns.iter().collect::<Array>());
    }
    if let Some(group) = &view.group {
        table["group"] = value(group);
    }
    table
}
