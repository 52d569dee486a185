//! `masar keys --check [FILE]`: whether files of keys are sound, and what is
//! wrong where. Without a file, those that this user's keys come from.

use super::files::files;
use super::words;
use crate::cli::desk::Desk;
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::trouble::Trouble;
use masar_text::messages::Args;
use masar_tui::commands;
use masar_tui::keys::{Severity, check};
use serde::Serialize;
use std::path::Path;

#[derive(Debug, Serialize)]
struct FindingRow {
    file: String,
    line: usize,
    column: usize,
    /// `error` or `warning`.
    severity: &'static str,
    code: &'static str,
    what: String,
}

impl Row for FindingRow {
    const FIELDS: &'static [&'static str] = &["file", "line", "column", "severity", "code", "what"];
}

pub(super) fn run(desk: &Desk, file: Option<&Path>) -> Result<(), Trouble> {
    let mut files = files(desk)?;
    if let Some(file) = file {
        files.read(file)?;
    }
    let vocabulary = commands::vocabulary();
    let findings = check(&files.sources(), &vocabulary);
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        Column::figures(heading("keys-col-place")),
        Column::words(heading("keys-col-severity")),
        Column::figures(heading("keys-col-code")),
        Column::words(heading("cli-col-what")),
    ]);
    let mut errors = 0;
    let mut list = desk.list(table, "findings", &[])?;
    for finding in &findings {
        let severity = match finding.problem.severity() {
            Severity::Warning => "warning",
            Severity::Error => {
                errors += 1;
                "error"
            }
        };
        let row = FindingRow {
            file: finding.file.clone(),
            line: finding.position.line,
            column: finding.position.column,
            severity,
            code: finding.problem.code(),
            what: words::of(&finding.problem, &desk.words),
        };
        list.row(&row, || {
            vec![
                Field::figures(format!("{}:{}:{}", row.file, row.line, row.column)),
                Field::words(desk.words.text(&format!("keys-severity-{severity}"))),
                Field::figures(row.code),
                Field::words(&row.what),
            ]
        })?;
    }
    list.end::<FindingRow>(|table| {
        let mut page = Page::new();
        if findings.is_empty() {
            page.sentence(desk.words.text("keys-sound"));
        } else {
            page.table(table);
            let args = Args::new().set("errors", errors);
            page.sentence(desk.words.format("keys-found", &args));
        }
        page
    })?;
    match errors {
        0 => Ok(()),
        count => Err(Trouble::FoundWrong { count }),
    }
}
