//! `masar filter fields`: every field a filter may name.

use crate::cli::desk::Desk;
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::trouble::Trouble;
use masar_domain::filter::{FIELDS, Kind, Subject};
use masar_tui::filters;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Fields {}

#[derive(Debug, Serialize)]
struct FieldRow {
    /// `person` for what stands inside `person(…)`; `null` for households.
    inside: Option<&'static str>,
    name: &'static str,
    /// The Arabic name that is offered.
    arabic: &'static str,
    /// `text`, `code`, `number`, `amount` or `day`.
    kind: &'static str,
    meaning: String,
}

impl Row for FieldRow {
    const FIELDS: &'static [&'static str] = &["inside", "name", "arabic", "kind", "meaning"];
}

impl Fields {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let words = &desk.words;
        let mut list = desk.list(table(desk), "fields", &[])?;
        for field in FIELDS.iter().filter(|field| field.subject != Subject::Case) {
            let inside = Some(field.subject.word()).filter(|word| !word.is_empty());
            let row = FieldRow {
                inside,
                name: field.name,
                arabic: field.arabic(),
                kind: kind(field.kind),
                meaning: filters::label(words, field),
            };
            list.row(&row, || {
                let kind = words.text(&format!("cli-filter-kind-{}", row.kind));
                vec![
                    Field::figures(inside.unwrap_or_default()),
                    Field::figures(field.name),
                    Field::words(row.arabic),
                    Field::words(kind),
                    Field::words(&row.meaning),
                ]
            })?;
        }
        list.end::<FieldRow>(|table| {
            let mut page = Page::new();
            page.table(table);
            page.sentence(words.text("cli-filter-language"));
            page
        })
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Name | Kind::Words | Kind::Open => "text",
        Kind::Code(_) | Kind::Programme => "code",
        Kind::Number => "number",
        Kind::Amount => "amount",
        Kind::Day => "day",
    }
}

fn table(desk: &Desk) -> Table {
    let heading = |id: &str| desk.words.text(id);
    Table::new([
        Column::figures(heading("cli-col-inside")),
        Column::figures(heading("cli-col-field")),
        Column::words(heading("cli-col-arabic")),
        Column::words(heading("cli-col-kind")),
        Column::words(heading("cli-col-meaning")),
    ])
}
