//! Lists as files, and saved views: written and kept by whoever lends the
//! session a way to, since the panes themselves know no file.

use super::Session;
use super::sight::Sight;
use crate::app::{Event, ListFile, Shelving};
use crate::columns::{Cell, Column};
use crate::views::{Asked, Shelf};
use masar_store::StoreError;
use masar_text::messages::Messages;

/// What is written: lines as they are shown, with what each is grouped by.
#[derive(Debug)]
pub struct ListOf<'a> {
    pub messages: &'a Messages,
    pub columns: &'a [Column],
    pub group: Option<Column>,
    pub lines: Vec<(Option<Cell>, Vec<Cell>)>,
    /// As it was typed.
    pub file: &'a str,
}

/// Writes a list into a new file, and says how many households that were; or
/// why it was not, as code and text.
pub type ListWriter = fn(&mut ListOf<'_>) -> Result<usize, (&'static str, String)>;

impl Session {
    /// Lends the session a way to write lists.
    #[must_use]
    pub fn with_lists(mut self, writer: ListWriter) -> Session {
        self.lists = Some(writer);
        self
    }

    /// Lends the session a place where views are kept.
    #[must_use]
    pub fn with_shelf(mut self, shelf: Shelf) -> Session {
        self.shelf = Some(shelf);
        self
    }

    pub(super) fn shelve(&self, asked: Shelving) -> Event {
        let what = match &asked {
            Shelving::List | Shelving::Open(_) | Shelving::SaveNew(..) => Asked::Nothing,
            Shelving::Save(name, whose, view) => Asked::Save(name.clone(), *whose, view.clone()),
            Shelving::Drop(name, whose) => Asked::Forget(name.clone(), *whose),
        };
        let shelved = self.shelf.as_ref().map(|shelf| shelf.ask(what));
        Event::Shelved(asked, shelved)
    }
}

impl Sight {
    /// Reads the households of a list, and has it written.
    pub(super) fn write_list(&self, list: ListFile) -> Result<Event, StoreError> {
        let Some(writer) = self.lists else {
            return Ok(Event::ListWritten(list.file, None));
        };
        let cell =
            |column: Column, file: &_| column.cell(&self.messages, &self.book, file, self.today());
        let mut lines = Vec::new();
        for number in list.matches.numbers(0, u32::MAX) {
            let Some(file) = self.register.file_numbered(number)? else {
                continue;
            };
            let file = self.seen_as_of(file)?.file;
            let cells = list.columns.iter().map(|column| cell(*column, &file));
            let group = list.group.map(|column| cell(column, &file));
            lines.push((group, cells.collect()));
        }
        let written = writer(&mut ListOf {
            messages: &self.messages,
            columns: &list.columns,
            group: list.group,
            lines,
            file: &list.file,
        });
        Ok(Event::ListWritten(list.file, Some(written)))
    }
}
