//! Saved views for the panes: the same files, kept by the same hands.

use super::Shelves;
use crate::cli::report::Report;
use crate::cli::trouble::Trouble;
use masar_text::Lang;
use masar_text::messages::Messages;
use masar_tui::views::{Asked, Saved, Shelf};

/// Where the panes find views; tells in a language why they could not be used.
pub(crate) fn shelf(shelves: Shelves, lang: Lang) -> Shelf {
    Shelf::new(move |asked| {
        shelved(&shelves, asked).map_err(|trouble| {
            let report = Report::of(&trouble, &Messages::new(lang));
            report.in_a_line()
        })
    })
}

fn shelved(shelves: &Shelves, asked: Asked) -> Result<Vec<Saved>, Trouble> {
    match asked {
        Asked::Nothing => {}
        Asked::Save(name, whose, view) => shelves.save(whose, &name, &view)?,
        Asked::Forget(name, whose) => shelves.forget(whose, &name)?,
    }
    shelves.every()
}
