//! The report as a page: one table, its parts under their headings.

use super::{Told, asked};
use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use masar_domain::RuleBook;
use masar_domain::figures::{Cell, Measure, Part, Row, Scope, Section};
use masar_text::messages::{Args, Messages};

pub(super) fn page(desk: &Desk, told: &Told) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    page.title(title(words, told));
    page.sentence(scope(words, told));
    let headings = told.columns.iter().map(|(_, name)| Column::amount(name));
    let first = Column::words(words.text("figures-col-figure"));
    let mut table = Table::new([first].into_iter().chain(headings));
    for line in lines(&told.rows.rows) {
        let (depth, text) = match line {
            Line::Section(section) => (0, section_name(words, section)),
            Line::Heading(row) => (2, words.text(&row.measure.message())),
            Line::Whole(row) => (2, label(desk, &row.measure)),
            Line::Part(row) => (4, label(desk, &row.measure)),
        };
        // A wide space is not trimmed where lines are laid out.
        let label = Field::words(format!("{}{text}", "\u{a0}".repeat(depth)));
        let cells = line.cells().iter();
        let cells = cells.map(|cell| Field::amount(said(cell)));
        table.row([label].into_iter().chain(cells));
    }
    page.table(table);
    for note in notes(words, told) {
        page.sentence(note);
    }
    page
}

pub(super) fn title(words: &Messages, told: &Told) -> String {
    let args = Args::new()
        .set("from", phrases::month(words, told.from))
        .set("to", phrases::month(words, told.to));
    match told.from == told.to {
        true => words.format("figures-title-month", &args),
        false => words.format("figures-title", &args),
    }
}

pub(super) fn scope(words: &Messages, told: &Told) -> String {
    let scope = match &told.scope {
        Scope::All => words.text("figures-all"),
        Scope::Governorate(code) => asked::governorate_name(words, code),
        Scope::Office(office) => office.to_string(),
    };
    words.format("figures-scope", &Args::new().set("scope", scope))
}

pub(super) fn section_name(words: &Messages, section: Section) -> String {
    words.text(&format!("figures-section-{}", section.code()))
}

/// What is to be known of the table.
pub(super) fn notes(words: &Messages, told: &Told) -> Vec<String> {
    let mut notes = vec![words.text("figures-standing")];
    let cells = told.rows.rows.iter().flat_map(|row| &row.cells);
    if cells.into_iter().any(|cell| *cell == Cell::NotRecorded) {
        notes.push(words.text("figures-not-recorded-note"));
    }
    if told.open {
        let args = Args::new().set("month", phrases::month(words, told.to));
        notes.push(words.format("figures-month-open", &args));
    }
    let mut targets = told.rows.rows.iter().flat_map(|row| &row.cells);
    let target = targets.find_map(|cell| match cell {
        Cell::Share {
            target: Some((points, row)),
            ..
        } => Some((points, row)),
        _ => None,
    });
    if let Some((points, row)) = target {
        let args = Args::new()
            .set("figure", words.text(&Measure::NafShare.message()))
            .set("percent", points.to_string())
            .set("row", row.to_string());
        notes.push(words.format("figures-target-note", &args));
    }
    notes
}

/// A line of the table, as people read it.
pub(super) enum Line<'a> {
    Section(Section),
    /// The name of what is told by its parts alone.
    Heading(&'a Row),
    Whole(&'a Row),
    Part(&'a Row),
}

impl<'a> Line<'a> {
    pub(super) fn cells(&self) -> &'a [Cell] {
        match self {
            Line::Whole(row) | Line::Part(row) => &row.cells,
            Line::Section(_) | Line::Heading(_) => &[],
        }
    }
}

/// The rows with their headings.
pub(super) fn lines(rows: &[Row]) -> Vec<Line<'_>> {
    let mut lines = Vec::with_capacity(rows.len());
    let mut before: Option<&Row> = None;
    for row in rows {
        let section = before.filter(|before| before.section == row.section);
        if section.is_none() {
            lines.push(Line::Section(row.section));
        }
        match row.measure.part_code() {
            None => lines.push(Line::Whole(row)),
            Some(_) => {
                if section.is_none_or(|before| before.measure.code() != row.measure.code()) {
                    lines.push(Line::Heading(row));
                }
                lines.push(Line::Part(row));
            }
        }
        before = Some(row);
    }
    lines
}

/// What a row is called; a row of a part by the name of the part alone.
pub(super) fn label(desk: &Desk, measure: &Measure) -> String {
    let words = &desk.words;
    match measure.part() {
        None => words.text(&measure.message()),
        Some(part) => part_name(words, desk.book().ok().map(|book| &**book), part),
    }
}

fn part_name(words: &Messages, book: Option<&RuleBook>, part: Part<'_>) -> String {
    match part {
        Part::Programme(code) => book.map_or_else(
            || code.to_owned(),
            |book| phrases::programme(words, book, code),
        ),
        Part::Word(id) => words.text(&id),
        Part::Name(name) => name.to_owned(),
        Part::NotGiven => words.text("figures-not-given"),
    }
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::NotRecorded => "?".to_owned(),
        Cell::Things(count) => count.to_string(),
        Cell::Money(fils) => phrases::amount(*fils),
        Cell::Share { .. } => percent(cell).map_or_else(|| "—".to_owned(), |p| format!("{p}%")),
    }
}

/// A share with one decimal: `22.5`.
pub(super) fn percent(cell: &Cell) -> Option<String> {
    let tenths = cell.tenths()?;
    Some(format!("{}.{}", tenths / 10, tenths % 10))
}
