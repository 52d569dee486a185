//! A list, written as it is read: a register of a million households never
//! stands in memory for it.

use super::{Format, flat, unless_hung_up};
use crate::cli::page::{Field, Page, Paper, Table};
use crate::cli::trouble::Trouble;
use serde::Serialize;
use std::io::{self, StdoutLock, Write};

/// A row of a list as programs read it: one level deep, the same names always.
pub(crate) trait Row: Serialize {
    /// The names of its fields, in order: the heading of the CSV.
    const FIELDS: &'static [&'static str];
}

/// A list on its way out.
pub(crate) struct Listing {
    format: Format,
    paper: Paper,
    out: StdoutLock<'static>,
    table: Table,
    csv_begun: bool,
    rows: u64,
}

impl Listing {
    /// Begins a list called `name`; `about` says what a JSON reader is told of
    /// the list as a whole.
    pub(crate) fn begin(
        format: Format,
        paper: Paper,
        table: Table,
        name: &str,
        about: &[(&str, u64)],
    ) -> Result<Listing, Trouble> {
        let mut listing = Listing {
            format,
            paper,
            out: io::stdout().lock(),
            table,
            csv_begun: false,
            rows: 0,
        };
        if format == Format::Json {
            let mut head = String::from("{");
            for (name, number) in about {
                head.push_str(&format!("\n  \"{name}\": {number},"));
            }
            head.push_str(&format!("\n  \"{name}\": ["));
            unless_hung_up(listing.out.write_all(head.as_bytes()))?;
        }
        Ok(listing)
    }

    /// Adds a row; `fields` are its columns in the table.
    pub(crate) fn row<R: Row>(
        &mut self,
        row: &R,
        fields: impl FnOnce() -> Vec<Field>,
    ) -> Result<(), Trouble> {
        self.record(R::FIELDS, row, fields)
    }

    /// Adds a row whose field names are chosen: `names`, the same for every row.
    pub(crate) fn record<R: Serialize>(
        &mut self,
        names: &[&'static str],
        row: &R,
        fields: impl FnOnce() -> Vec<Field>,
    ) -> Result<(), Trouble> {
        self.rows += 1;
        let written = match self.format {
            Format::Table => {
                self.table.row(fields());
                Ok(())
            }
            Format::Json => self.json(row),
            Format::Jsonl => super::line(row, &mut self.out),
            Format::Csv => self.csv(names, row),
        };
        // Who reads no more is told no more, and the verb goes on to its end.
        unless_hung_up(written)
    }

    /// A further line of the row before, for people.
    pub(crate) fn below(&mut self, fields: impl FnOnce() -> Vec<Field>) {
        if self.format == Format::Table {
            self.table.row(fields());
        }
    }

    fn json<R: Serialize>(&mut self, row: &R) -> io::Result<()> {
        let before = if self.rows > 1 { ",\n    " } else { "\n    " };
        self.out.write_all(before.as_bytes())?;
        Ok(serde_json::to_writer(&mut self.out, row)?)
    }

    fn csv<R: Serialize>(&mut self, names: &[&str], row: &R) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(&mut self.out);
        if !std::mem::replace(&mut self.csv_begun, true) {
            csv.write_record(names)?;
        }
        let value = serde_json::to_value(row)?;
        let cells = names
            .iter()
            .map(|name| value.get(name).map(flat::cell).unwrap_or_default());
        csv.write_record(cells)?;
        csv.flush()
    }

    /// Ends the list; `page` puts the table, or what is said in place of an
    /// empty one, on a page.
    pub(crate) fn end<R: Row>(self, page: impl FnOnce(Table) -> Page) -> Result<(), Trouble> {
        self.end_of(R::FIELDS, page)
    }

    /// As [`Listing::end`], of rows whose field names are chosen.
    pub(crate) fn end_of(
        mut self,
        names: &[&'static str],
        page: impl FnOnce(Table) -> Page,
    ) -> Result<(), Trouble> {
        let written = match self.format {
            Format::Table => page(self.table).print(self.paper, &mut self.out),
            Format::Json => self.out.write_all(match self.rows {
                0 => b"]\n}\n",
                _ => b"\n  ]\n}\n",
            }),
            Format::Jsonl => Ok(()),
            Format::Csv if !self.csv_begun => {
                let mut csv = csv::Writer::from_writer(&mut self.out);
                csv.write_record(names)
                    .map_err(io::Error::from)
                    .and_then(|()| csv.flush())
            }
            Format::Csv => Ok(()),
        };
        unless_hung_up(written)
    }
}
