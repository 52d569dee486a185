//! The list as a file to pass on: a workbook, or separated text; no cell of it
//! runs as a formula.

use super::{Line, grouped};
use crate::cli::desk::Desk;
use crate::cli::figures::asked::Out;
use crate::cli::figures::view::plain;
use crate::cli::household::columns::{Cell, Column};
use crate::cli::page::Page;
use crate::cli::trouble::Trouble;
use masar_exchange::out::sheet::{Sheet, Standing};
use masar_text::messages::Args;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Written {
    file: String,
    rows: usize,
}

pub(super) fn write(
    desk: &Desk,
    columns: &[Column],
    lines: Vec<Line>,
    group: Option<Column>,
    note: Option<String>,
    out: &Out,
) -> Result<(), Trouble> {
    let many = lines.len();
    let mut rows: Vec<(Standing, Vec<Cell>)> = Vec::new();
    if group.is_some() {
        for (group, lines) in grouped::groups(lines) {
            let name = grouped::name(desk, &group, lines.len());
            let sums = grouped::subtotal(name, columns, &lines);
            rows.push((Standing::Section, sums));
            rows.extend(lines.into_iter().map(|cells| (Standing::Whole, cells)));
        }
    } else {
        rows.extend(lines.into_iter().map(|line| (Standing::Whole, line.cells)));
    }
    let headings = columns.iter().map(|column| column.words(desk)).collect();
    write_rows(desk, headings, rows, note, (many, out))
}

/// Writes rows under their headings; `many` of them are households.
pub(super) fn write_rows(
    desk: &Desk,
    headings: Vec<String>,
    rows: Vec<(Standing, Vec<Cell>)>,
    note: Option<String>,
    (many, out): (usize, &Out),
) -> Result<(), Trouble> {
    let values = |cells: Vec<Cell>| cells.iter().map(Cell::value).collect();
    let sheet = Sheet {
        name: plain(&desk.words.text("cli-list-sheet")),
        title: plain(&desk.words.text("cli-list-sheet")),
        headings: headings.iter().map(|heading| plain(heading)).collect(),
        rows: rows
            .into_iter()
            .map(|(standing, cells)| (standing, values(cells)))
            .collect(),
        notes: note.iter().map(|note| plain(note)).collect(),
    };
    match out {
        Out::Workbook(path) => sheet.write_workbook(path, desk.words.lang())?,
        Out::Separated(path) => sheet.write_separated(path)?,
    }
    let written = Written {
        file: out.path().display().to_string(),
        rows: many,
    };
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
