//! The report as a file to pass on: a workbook, or separated text.

use super::asked::Out;
use super::page::Line;
use super::view::plain;
use super::{Told, page, view};
use crate::cli::desk::Desk;
use crate::cli::page::Page;
use crate::cli::trouble::Trouble;
use masar_domain::figures::Cell;
use masar_exchange::out::sheet::{Sheet, Standing, Value};
use masar_text::messages::Args;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Written {
    file: String,
    rows: usize,
}

pub(super) fn write(desk: &Desk, told: &Told, out: &Out) -> Result<(), Trouble> {
    let sheet = sheet(desk, told);
    match out {
        Out::Workbook(path) => sheet.write_workbook(path, desk.words.lang())?,
        Out::Separated(path) => sheet.write_separated(path)?,
    }
    let written = Written {
        file: out.path().display().to_string(),
        rows: told.rows.rows.len(),
    };
    desk.show(&written, || {
        let mut page = Page::new();
        let args = Args::new().set("file", &written.file);
        page.sentence(desk.words.format("figures-written", &args));
        page
    })
}

fn sheet(desk: &Desk, told: &Told) -> Sheet {
    let words = &desk.words;
    let names = told.columns.iter().map(|(_, name)| name.clone());
    let mut rows = Vec::new();
    for line in page::lines(&told.rows.rows) {
        let (standing, name) = match line {
            Line::Section(section) => (Standing::Section, page::section_name(words, section)),
            Line::Heading(row) => (Standing::Whole, words.text(&row.measure.message())),
            Line::Whole(row) => (Standing::Whole, page::label(desk, &row.measure)),
            Line::Part(row) => (Standing::Part, page::label(desk, &row.measure)),
        };
        let cells = line.cells().iter().map(|cell| value(desk, cell));
        let name = Value::Text(plain(&name));
        rows.push((standing, [name].into_iter().chain(cells).collect()));
    }
    let mut notes = vec![page::scope(words, told)];
    notes.extend(page::notes(words, told));
    Sheet {
        name: plain(&words.text("figures-sheet")),
        title: plain(&page::title(words, told)),
        headings: [words.text("figures-col-figure")]
            .into_iter()
            .chain(names)
            .collect(),
        rows,
        notes: notes.iter().map(|note| plain(note)).collect(),
    }
}

fn value(desk: &Desk, cell: &Cell) -> Value {
    match cell {
        Cell::NotRecorded => Value::Text(plain(&desk.words.text("figures-not-recorded"))),
        Cell::Things(count) => Value::Count(view::whole_number(*count)),
        Cell::Money(fils) => Value::Money(fils.0),
        Cell::Share { .. } => match cell.tenths() {
            Some(tenths) => Value::Share(view::whole_number(tenths)),
            None => Value::Text(String::new()),
        },
    }
}
