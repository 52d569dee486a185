//! Rows of a text file whose cells stand between separators.
//!
//! Row numbers are those a spreadsheet shows for the same file: a blank line
//! counts as a row, a line break inside quotation marks does not. A quotation
//! mark that nobody closes costs its own row, not the rest of the file.

use std::ops::ControlFlow;

use csv::StringRecord;

use super::limit::Measured;
use super::{Cell, Row, RowFault, Separator, Visit};
use crate::error::ExchangeError;

/// The text of a file, decoded, with its separator.
#[derive(Debug)]
pub(crate) struct Separated {
    text: String,
    separator: Separator,
}

impl Separated {
    pub(crate) fn new(text: String, separator: Option<Separator>) -> Self {
        let separator = separator.unwrap_or_else(|| Separator::sniff(&text));
        Self { text, separator }
    }

    pub(crate) fn separator(&self) -> Separator {
        self.separator
    }

    /// Hands every row that says something to `visit`, in order.
    pub(crate) fn rows(&self, visit: &mut Visit<'_>) -> Result<(), ExchangeError> {
        let mut rest = self.text.as_str();
        let mut number = 0;
        loop {
            match self.stretch(rest, &mut number, visit)? {
                Stretch::End => return Ok(()),
                Stretch::CutAfter(bytes) => rest = rest.get(bytes..).unwrap_or_default(),
            }
        }
    }

    /// Reads up to the end or to a row with an open quotation mark. `number` is
    /// the row read last.
    fn stretch(
        &self,
        text: &str,
        number: &mut u32,
        visit: &mut Visit<'_>,
    ) -> Result<Stretch, ExchangeError> {
        let mut reader = self.reader(text, Quoting::On);
        let mut record = StringRecord::new();
        let mut from = 0;
        while read(&mut reader, &mut record)? {
            let to = usize::try_from(reader.position().byte()).unwrap_or(text.len());
            let written = text.get(from..to).unwrap_or_default();
            let blank = blank_lines(text.get(..from).unwrap_or_default(), written);
            *number = number.saturating_add(blank.rows).saturating_add(1);
            let line = written.get(blank.bytes..).unwrap_or_default();
            if let Some(end) = open_quotation(line) {
                let first = line.get(..end).unwrap_or_default();
                let row = self.literal(first, *number)?;
                return Ok(match hand_over(row, visit)? {
                    ControlFlow::Break(()) => Stretch::End,
                    ControlFlow::Continue(()) => {
                        Stretch::CutAfter(from + blank.bytes + end + line_end(line, end))
                    }
                });
            }
            let row = measured(*number, &record)?;
            if hand_over(row, visit)?.is_break() {
                return Ok(Stretch::End);
            }
            from = to;
        }
        Ok(Stretch::End)
    }

    /// One line in which quotation marks are letters like any other.
    fn literal(&self, line: &str, number: u32) -> Result<Row, ExchangeError> {
        let mut record = StringRecord::new();
        read(&mut self.reader(line, Quoting::Off), &mut record)?;
        let row = measured(number, &record)?;
        Ok(Row {
            fault: Some(RowFault::OpenQuotation),
            ..row
        })
    }

    fn reader<'t>(&self, text: &'t str, quoting: Quoting) -> csv::Reader<&'t [u8]> {
        csv::ReaderBuilder::new()
            .delimiter(self.separator.byte())
            .has_headers(false)
            .flexible(true)
            .quoting(quoting == Quoting::On)
            .from_reader(text.as_bytes())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Quoting {
    On,
    Off,
}

enum Stretch {
    End,
    /// Reading goes on behind this many bytes.
    CutAfter(usize),
}

/// The text is already valid and in memory, and rows may be of any length, so
/// the reader has nothing left to complain of; should it, the file is damaged.
fn read(reader: &mut csv::Reader<&[u8]>, record: &mut StringRecord) -> Result<bool, ExchangeError> {
    reader
        .read_record(record)
        .map_err(|error| ExchangeError::UnknownKind {
            name: error.to_string(),
        })
}

fn hand_over(row: Row, visit: &mut Visit<'_>) -> Result<ControlFlow<()>, ExchangeError> {
    if row.is_blank() {
        return Ok(ControlFlow::Continue(()));
    }
    visit(&row)
}

fn measured(number: u32, record: &StringRecord) -> Result<Row, ExchangeError> {
    let mut row = Measured::row("", number);
    for (place, text) in record.iter().enumerate() {
        row.put(place.into(), Cell::text(text))?;
    }
    Ok(row.finish())
}

struct Blank {
    rows: u32,
    bytes: usize,
}

/// The line ends that stand before a record: the reader passes over them, a
/// spreadsheet counts them. A line feed right behind `before` still belongs to
/// the row above, whose carriage return the reader took for its end.
fn blank_lines(before: &str, written: &str) -> Blank {
    let bytes = written.len() - written.trim_start_matches(['\r', '\n']).len();
    let ends = written.get(..bytes).unwrap_or_default();
    let tail = before.ends_with('\r') && ends.starts_with('\n');
    let ends = ends.get(usize::from(tail)..).unwrap_or_default();
    let pairs = ends.matches("\r\n").count();
    Blank {
        rows: u32::try_from(ends.len() - pairs).unwrap_or(u32::MAX),
        bytes,
    }
}

/// The length of the line end that stands at `end`.
fn line_end(text: &str, end: usize) -> usize {
    match text.get(end..) {
        Some(rest) if rest.starts_with("\r\n") => 2,
        _ => 1,
    }
}

/// Where the first line of a record ends, if the record runs over several lines
/// with an odd number of quotation marks: then one of them is a stray.
fn open_quotation(record: &str) -> Option<usize> {
    let inner = record.trim_end_matches(['\r', '\n']);
    let end = inner.find(['\r', '\n'])?;
    (inner.matches('"').count() % 2 == 1).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>, Option<RowFault>)> {
        let mut rows = Vec::new();
        Separated::new(text.to_owned(), None)
            .rows(&mut |row| {
                let cells = row.cells.iter().map(|c| c.text.clone()).collect();
                rows.push((row.number, cells, row.fault));
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        rows
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>, Option<RowFault>) {
        (
            number,
            cells.iter().map(|c| (*c).to_owned()).collect(),
            None,
        )
    }

    #[test]
    fn rows_carry_the_numbers_a_spreadsheet_shows() {
        let text = "\r\na;b\r\n\r\n1;2\r\n\r\n\r\n\"x\r\ny\";z\r\n5;6";
        let expected = [
            row(2, &["a", "b"]),
            row(4, &["1", "2"]),
            row(7, &["x\r\ny", "z"]),
            row(8, &["5", "6"]),
        ];
        assert_eq!(rows(text), expected);
        assert_eq!(rows(&text.replace("\r\n", "\n"))[3], expected[3]);
        assert_eq!(rows(&text.replace("\r\n", "\r"))[3], expected[3]);
    }

    #[test]
    fn quotation_marks_inside_cells_are_part_of_them() {
        let text = "a;b\n11 rue;\"Lieu-dit \"\"Le sandwich\"\"\"\n5\" pipe;x\n";
        assert_eq!(
            rows(text)[1],
            row(2, &["11 rue", "Lieu-dit \"Le sandwich\""])
        );
        assert_eq!(rows(text)[2], row(3, &["5\" pipe", "x"]));
    }

    #[test]
    fn an_open_quotation_mark_costs_its_own_row_only() {
        let text = "a,b\n1,\"two\n3,4\n5,\"six\"\n7,8\n";
        let read = rows(text);
        let (number, cells, fault) = &read[1];
        assert_eq!((*number, *fault), (2, Some(RowFault::OpenQuotation)));
        assert_eq!(cells, &["1", "\"two"]);
        assert_eq!(
            read[2..],
            [
                row(3, &["3", "4"]),
                row(4, &["5", "six"]),
                row(5, &["7", "8"])
            ]
        );
    }

    #[test]
    fn an_open_quotation_mark_in_the_last_row_is_seen_too() {
        let read = rows("a,b\n1,2\n3,\"four\n5,6\n7,8");
        let faults: Vec<_> = read
            .iter()
            .map(|(number, _, fault)| (*number, fault.is_some()))
            .collect();
        assert_eq!(
            faults,
            [(1, false), (2, false), (3, true), (4, false), (5, false)]
        );
    }

    #[test]
    fn rows_of_spaces_and_separators_say_nothing_but_count() {
        assert_eq!(
            rows("a,b\n , \n1,2\n"),
            [row(1, &["a", "b"]), row(3, &["1", "2"])]
        );
    }

    #[test]
    fn a_row_beyond_the_last_column_is_refused_with_its_place() {
        let text = format!("a\n{}x\n", ",".repeat(200));
        let error = Separated::new(text, None)
            .rows(&mut |_| Ok(ControlFlow::Continue(())))
            .unwrap_err();
        assert_eq!(error.code(), "X1204");
        assert!(error.to_string().contains("GS2"), "{error}");
    }

    #[test]
    fn a_cell_beyond_its_limit_is_refused_with_its_place() {
        let text = format!("a,b\n1,{}\n", "x".repeat(40_000));
        let error = Separated::new(text, None)
            .rows(&mut |_| Ok(ControlFlow::Continue(())))
            .unwrap_err();
        assert_eq!(error.code(), "X1205");
        assert!(error.to_string().contains("B2"), "{error}");
    }
}
