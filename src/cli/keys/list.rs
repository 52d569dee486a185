//! `masar keys --list`: every command of the panes with its keys, where they
//! work, and what they do.

use super::files::files;
use crate::cli::desk::Desk;
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::trouble::Trouble;
use masar_tui::commands::{self, TABLE};
use masar_tui::keys::{Binding, Keymap};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct KeyRow {
    context: String,
    keys: String,
    command: String,
    /// The condition under which it counts.
    when: Option<&'static str>,
    does: String,
}

impl Row for KeyRow {
    const FIELDS: &'static [&'static str] = &["context", "keys", "command", "when", "does"];
}

pub(super) fn run(desk: &Desk) -> Result<(), Trouble> {
    let files = files(desk)?;
    let keymap = Keymap::load(&files.sources()).keymap;
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        Column::words(heading("keys-col-where")),
        Column::figures(heading("keys-col-keys")),
        Column::figures(heading("keys-col-command")),
        Column::words(heading("keys-col-does")),
    ]);
    let mut list = desk.list(table, "keys", &[])?;
    for (binding, keys) in rows(&keymap) {
        let does = match &binding.desc {
            Some(desc) => desc.clone(),
            None => desk.words.text(&commands::message(&binding.command)),
        };
        let row = KeyRow {
            context: binding.context.clone(),
            keys,
            command: binding.command.clone(),
            when: binding.when.map(masar_tui::keys::Condition::code),
            does,
        };
        list.row(&row, || {
            vec![
                Field::words(desk.words.text(&format!("help-in-{}", row.context))),
                Field::figures(&row.keys),
                Field::figures(&row.command),
                Field::words(&row.does),
            ]
        })?;
    }
    list.end::<KeyRow>(|table| {
        let mut page = Page::new();
        page.table(table);
        page
    })
}

/// A row for each context that a command has keys in, in the order of the
/// table; keys of one row stand side by side.
pub(crate) fn rows(keymap: &Keymap) -> Vec<(&Binding, String)> {
    let mut rows: Vec<(&Binding, String)> = Vec::new();
    for command in TABLE {
        let here = keymap.bindings().filter(|b| b.command == command.id);
        for binding in here {
            let same = |(row, _): &&mut (&Binding, String)| {
                (&row.context, &row.command, row.when)
                    == (&binding.context, &binding.command, binding.when)
            };
            match rows.iter_mut().find(same) {
                Some((_, keys)) => keys.push_str(&format!("  {}", binding.keys)),
                None => rows.push((binding, binding.keys.to_string())),
            }
        }
    }
    rows
}
