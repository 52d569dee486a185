//! The report as programs read it: codes that stay, and null where the
//! register has no records to count from.

use super::{Told, page};
use crate::cli::desk::Desk;
use crate::cli::view::Money;
use masar_domain::figures::{Cell, Row, Scope};
use masar_exchange::out::{Mark, SeparatedWriter};
use masar_exchange::table::Separator;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Debug, Serialize)]
pub(super) struct ReportView {
    from: String,
    to: String,
    by: &'static str,
    governorate: Option<String>,
    office: Option<String>,
    /// The codes of the columns, the last one `total`.
    columns: Vec<String>,
    rows: Vec<RowView>,
}

#[derive(Debug, Serialize)]
struct RowView {
    section: &'static str,
    figure: String,
    /// The programme, reason, sector ... that the row is of.
    part: Option<String>,
    label: String,
    /// One for each column; null where nothing is recorded to count from.
    cells: Vec<Option<CellView>>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum CellView {
    Things(i64),
    Money(Money),
    Share {
        part: i64,
        of: i64,
        /// With one decimal; null where there is no whole.
        percent: Option<String>,
        target: Option<String>,
        /// The row of the rule book that sets the target.
        rule: Option<String>,
    },
}

pub(super) fn whole(desk: &Desk, told: &Told) -> ReportView {
    let (governorate, office) = match &told.scope {
        Scope::All => (None, None),
        Scope::Governorate(code) => (Some(code.clone()), None),
        Scope::Office(office) => (None, Some(office.to_string())),
    };
    ReportView {
        from: told.from.to_string(),
        to: told.to.to_string(),
        by: told.by.code(),
        governorate,
        office,
        columns: told.columns.iter().map(|(code, _)| code.clone()).collect(),
        rows: told.rows.rows.iter().map(|row| view(desk, row)).collect(),
    }
}

/// A row a line.
pub(super) fn lines(desk: &Desk, told: &Told) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for row in &told.rows.rows {
        serde_json::to_writer(&mut out, &view(desk, row))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Codes and figures; no cell that a spreadsheet would run.
pub(super) fn separated(desk: &Desk, told: &Told) -> io::Result<()> {
    let mut writer = SeparatedWriter::new(io::stdout().lock(), Separator::Comma, Mark::None)?;
    let fixed = ["section", "figure", "part", "label"];
    let codes = told.columns.iter().map(|(code, _)| code.as_str());
    writer.row(fixed.into_iter().chain(codes))?;
    for row in &told.rows.rows {
        let label = plain(&page::label(desk, &row.measure));
        let fixed = [
            row.section.code().to_owned(),
            row.measure.code(),
            row.measure.part_code().unwrap_or_default().to_owned(),
            label,
        ];
        writer.row(fixed.into_iter().chain(row.cells.iter().map(written)))?;
    }
    writer.finish()?.flush()
}

fn view(desk: &Desk, row: &Row) -> RowView {
    RowView {
        section: row.section.code(),
        figure: row.measure.code(),
        part: row.measure.part_code().map(str::to_owned),
        label: plain(&page::label(desk, &row.measure)),
        cells: row.cells.iter().map(cell).collect(),
    }
}

fn cell(cell: &Cell) -> Option<CellView> {
    Some(match cell {
        Cell::NotRecorded => return None,
        Cell::Things(count) => CellView::Things(whole_number(*count)),
        Cell::Money(fils) => CellView::Money((*fils).into()),
        Cell::Share { part, of, target } => CellView::Share {
            part: whole_number(*part),
            of: whole_number(*of),
            percent: page::percent(cell),
            target: target.as_ref().map(|(points, _)| points.to_string()),
            rule: target.as_ref().map(|(_, row)| row.to_string()),
        },
    })
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::NotRecorded => String::new(),
        Cell::Things(count) => count.to_string(),
        Cell::Money(fils) => fils.to_string(),
        Cell::Share { .. } => page::percent(cell).unwrap_or_default(),
    }
}

/// Counts of things stay far below this.
pub(super) fn whole_number(count: i128) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Without the marks that guide the layout of a line.
pub(crate) fn plain(text: &str) -> String {
    let marks = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}');
    text.chars().filter(marks).collect()
}
