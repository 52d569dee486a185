//! The four shapes in which a verb answers: a page for people, and JSON, JSON
//! lines and CSV for programs, with field names that stay.

mod flat;
mod listing;

pub(crate) use listing::{Listing, Row};

use super::page::{Page, Paper};
use super::trouble::Trouble;
use serde::Serialize;
use std::io::{self, Write};

/// How answers and mistakes are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    #[default]
    Table,
    Json,
    Jsonl,
    Csv,
}

impl Format {
    /// Whether a program reads it.
    pub(crate) fn is_for_programs(self) -> bool {
        self != Format::Table
    }
}

/// Writes one record: as a page, as a JSON object, or as names and values.
pub(crate) fn show<T: Serialize>(
    format: Format,
    paper: Paper,
    record: &T,
    page: impl FnOnce() -> Page,
) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    let written = match format {
        Format::Table => page().print(paper, &mut out),
        Format::Json => pretty(record, &mut out),
        Format::Jsonl => line(record, &mut out),
        Format::Csv => flat::pairs(record, &mut out),
    };
    unless_hung_up(written)
}

fn pretty<T: Serialize>(record: &T, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, record)?;
    out.write_all(b"\n")
}

fn line<T: Serialize>(record: &T, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, record)?;
    out.write_all(b"\n")
}

/// A reader that has seen enough (`masar ... | head`) is no trouble.
pub(crate) fn unless_hung_up(written: io::Result<()>) -> Result<(), Trouble> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(Trouble::Output),
    }
}
