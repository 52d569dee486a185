//! The list as a file to pass on: a workbook, or separated text; no cell of it
//! runs as a formula. Written by the verb, and for the panes.

use super::{Line, grouped};
use crate::cli::desk::Desk;
use crate::cli::figures::asked::{Out, out};
use crate::cli::figures::view::plain;
use crate::cli::household::columns::{Cell, Column, value_for_file, words};
use crate::cli::page::Page;
use crate::cli::report::Report;
use crate::cli::trouble::Trouble;
use masar_exchange::out::sheet::{Sheet, Standing};
use masar_text::messages::{Args, Messages};
use masar_tui::session::ListOf;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Written {
    file: String,
    rows: usize,
}

/// A list with its rows under their headings.
pub(super) struct Listed {
    pub(super) headings: Vec<String>,
    pub(super) rows: Vec<(Standing, Vec<Cell>)>,
    /// What is said below it.
    pub(super) note: Option<String>,
    /// How many households it is of.
    pub(super) many: usize,
}

impl Listed {
    /// Lines, in groups where they are grouped.
    pub(super) fn of(
        messages: &Messages,
        columns: &[Column],
        lines: Vec<Line>,
        group: Option<Column>,
        note: Option<String>,
    ) -> Listed {
        let many = lines.len();
        let mut rows: Vec<(Standing, Vec<Cell>)> = Vec::new();
        if group.is_some() {
            for (group, lines) in grouped::groups(lines) {
                let name = grouped::name(messages, &group, lines.len());
                let sums = grouped::subtotal(name, columns, &lines);
                rows.push((Standing::Section, sums));
                rows.extend(lines.into_iter().map(|cells| (Standing::Whole, cells)));
            }
        } else {
            rows.extend(lines.into_iter().map(|line| (Standing::Whole, line.cells)));
        }
        let headings = columns.iter().map(|column| words(messages, *column));
        Listed {
            headings: headings.collect(),
            rows,
            note,
            many,
        }
    }

    fn write(self, messages: &Messages, out: &Out) -> Result<(), Trouble> {
        let values = |cells: Vec<Cell>| cells.iter().map(value_for_file).collect();
        let headings = self.headings.iter().map(|heading| plain(heading));
        let sheet = Sheet {
            name: plain(&messages.text("cli-list-sheet")),
            title: plain(&messages.text("cli-list-sheet")),
            headings: headings.collect(),
            rows: self
                .rows
                .into_iter()
                .map(|(standing, cells)| (standing, values(cells)))
                .collect(),
            notes: self.note.iter().map(|note| plain(note)).collect(),
        };
        match out {
            Out::Workbook(path) => sheet.write_workbook(path, messages.lang())?,
            Out::Separated(path) => sheet.write_separated(path)?,
        }
        Ok(())
    }

    /// Writes the file and says so.
    pub(super) fn tell(self, desk: &Desk, out: &Out) -> Result<(), Trouble> {
        let (note, rows) = (self.note.clone(), self.many);
        self.write(&desk.words, out)?;
        let file = out.path().display().to_string();
        let written = Written { file, rows };
        desk.show(&written, || {
            let mut page = Page::new();
            let args = Args::new()
                .set("file", &written.file)
                .set("households", written.rows as i64);
            page.sentence(desk.words.format("cli-list-written", &args));
            page.sentence(note.unwrap_or_default());
            page
        })
    }
}

/// Writes the list of the panes as it is shown there; gives how many households
/// that were, or why it was not, as code and text.
pub(crate) fn write_for_panes(list: &mut ListOf<'_>) -> Result<usize, (&'static str, String)> {
    let told = |trouble: Trouble| Report::of(&trouble, list.messages).in_a_line();
    let out = out(list.file).map_err(|why| told(Trouble::unreadable("out", why)))?;
    let lines = std::mem::take(&mut list.lines).into_iter();
    let lines = lines.map(|(group, cells)| Line { cells, group });
    let listed = Listed::of(
        list.messages,
        list.columns,
        lines.collect(),
        list.group,
        None,
    );
    let many = listed.many;
    listed.write(list.messages, &out).map_err(told)?;
    Ok(many)
}
