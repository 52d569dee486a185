//! Tables as separated text: for `--format csv` and for files.

use std::io::{self, Write};

use super::guarded;
use crate::table::Separator;

/// Whether the text begins with a byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// For files: without it Excel shows Arabic letters as noise.
    Bom,
    /// For pipes.
    None,
}

/// Writes rows of cells; every cell is guarded against running as a formula.
pub struct SeparatedWriter<W: Write> {
    rows: csv::Writer<W>,
}

impl<W: Write> SeparatedWriter<W> {
    /// Begins a table.
    ///
    /// # Errors
    /// What the output says.
    pub fn new(mut output: W, separator: Separator, mark: Mark) -> io::Result<Self> {
        if mark == Mark::Bom {
            output.write_all("\u{FEFF}".as_bytes())?;
        }
        let rows = csv::WriterBuilder::new()
            .delimiter(separator.byte())
            .flexible(true)
            .from_writer(output);
        Ok(Self { rows })
    }

    /// Writes one row.
    ///
    /// # Errors
    /// What the output says.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> io::Result<()> {
        for cell in cells {
            self.rows.write_field(guarded(cell.as_ref()).as_bytes())?;
        }
        Ok(self.rows.write_record(None::<&[u8]>)?)
    }

    /// Writes what is left and gives the output back.
    ///
    /// # Errors
    /// What the output says.
    pub fn finish(self) -> io::Result<W> {
        self.rows.into_inner().map_err(|error| error.into_error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(mark: Mark, rows: &[&[&str]]) -> String {
        let mut writer = SeparatedWriter::new(Vec::new(), Separator::Comma, mark).unwrap();
        for row in rows {
            writer.row(*row).unwrap();
        }
        String::from_utf8(writer.finish().unwrap()).unwrap()
    }

    #[test]
    fn cells_are_quoted_where_needed_and_guarded_where_dangerous() {
        let text = written(
            Mark::None,
            &[&["name", "note"], &["Smith, John", "=1+1"], &["a\"b"]],
        );
        assert_eq!(text, "name,note\n\"Smith, John\",'=1+1\n\"a\"\"b\"\n");
    }

    #[test]
    fn a_file_begins_with_a_mark_and_a_pipe_does_not() {
        assert_eq!(written(Mark::Bom, &[&["سارة"]]), "\u{FEFF}سارة\n");
        assert_eq!(written(Mark::None, &[&["سارة"]]), "سارة\n");
    }

    #[test]
    fn an_empty_row_is_a_row() {
        assert_eq!(
            written(Mark::None, &[&["a"], &[""], &["b"]]),
            "a\n\"\"\nb\n"
        );
    }
}
