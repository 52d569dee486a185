//! A table for people to read and pass on: one sheet of a workbook, or
//! separated text.

use std::io::Write;
use std::path::Path;

use masar_text::messages::{Direction, Lang};
use rust_xlsxwriter::{Format, FormatBorder, Workbook, Worksheet, XlsxError};

use super::{Mark, NewFile, SeparatedWriter, new_workbook};
use crate::error::ExchangeError;
use crate::table::Separator;

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Count(i64),
    /// Whole fils.
    Money(i64),
    /// Tenths of a hundredth part.
    Share(i64),
}

/// How a row stands in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The heading of a part of the table.
    Section,
    Whole,
    /// A part of the row above.
    Part,
}

/// The table.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The name of the sheet, and the first line in it.
    pub name: String,
    pub title: String,
    pub headings: Vec<String>,
    pub rows: Vec<(Standing, Vec<Value>)>,
    /// What is said below the table.
    pub notes: Vec<String>,
}

/// Rows above the first of the table: its title, and the headings.
const ABOVE: u32 = 2;
const FIRST_WIDTH: u32 = 44;
const WIDTH: u32 = 16;

impl Sheet {
    /// Writes a workbook into a new file; Arabic is read from the right.
    ///
    /// # Errors
    /// When the name is taken or the disk refuses.
    pub fn write_workbook(&self, path: &Path, lang: Lang) -> Result<(), ExchangeError> {
        let mut file = NewFile::create(path)?;
        let bytes = self.workbook(lang)?;
        file.write_all(&bytes).map_err(|error| file.failed(error))?;
        file.finish()
    }

    /// The workbook's bytes; the same for the same table.
    ///
    /// # Errors
    /// Only if the writer of workbooks refuses a text of ours.
    pub fn workbook(&self, lang: Lang) -> Result<Vec<u8>, ExchangeError> {
        let mut workbook = new_workbook()?;
        self.fill(&mut workbook, lang)?;
        Ok(workbook.save_to_buffer()?)
    }

    /// Writes separated text into a new file: amounts in dinars, no cell that
    /// a spreadsheet would run.
    ///
    /// # Errors
    /// When the name is taken or the disk refuses.
    pub fn write_separated(&self, path: &Path) -> Result<(), ExchangeError> {
        let mut file = NewFile::create(path)?;
        let written = self.separated(&mut file, Mark::Bom);
        written.map_err(|error| file.failed(error))?;
        file.finish()
    }

    fn separated(&self, out: &mut dyn Write, mark: Mark) -> std::io::Result<()> {
        let mut writer = SeparatedWriter::new(out, Separator::Comma, mark)?;
        writer.row(&self.headings)?;
        for (_, cells) in &self.rows {
            writer.row(cells.iter().map(Value::written))?;
        }
        writer.finish().map(drop)
    }

    fn fill(&self, workbook: &mut Workbook, lang: Lang) -> Result<(), XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.name)?;
        sheet.set_right_to_left(lang.direction() == Direction::Rtl);
        sheet.set_freeze_panes(ABOVE, 1)?;
        let bold = Format::new().set_bold();
        sheet.write_string_with_format(0, 0, &self.title, &bold)?;
        let heading = Format::new()
            .set_bold()
            .set_border_bottom(FormatBorder::Thin);
        for (column, text) in (0..).zip(&self.headings) {
            let width = if column == 0 { FIRST_WIDTH } else { WIDTH };
            sheet.set_column_width(column, width)?;
            sheet.write_string_with_format(1, column, text, &heading)?;
        }
        let mut at = ABOVE;
        for (standing, cells) in &self.rows {
            for (column, cell) in (0..).zip(cells) {
                cell.write(sheet, (at, column), *standing)?;
            }
            at += 1;
        }
        for note in &self.notes {
            at += 1;
            sheet.write_string(at, 0, note)?;
        }
        Ok(())
    }
}

impl Value {
    /// As text: figures plain, so that any program reads them.
    fn written(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Count(count) => count.to_string(),
            Value::Money(fils) => {
                let sign = if *fils < 0 { "-" } else { "" };
                let size = fils.unsigned_abs();
                format!("{sign}{}.{:03}", size / 1000, size % 1000)
            }
            Value::Share(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
        }
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        standing: Standing,
    ) -> Result<(), XlsxError> {
        let format = match standing {
            Standing::Section => Format::new().set_bold(),
            Standing::Whole => Format::new(),
            // What a part is of stands above it: set in, never by colour alone.
            Standing::Part if column == 0 => Format::new().set_indent(2),
            Standing::Part => Format::new(),
        };
        match self {
            Value::Text(text) => sheet.write_string_with_format(row, column, text, &format)?,
            Value::Count(count) => {
                let format = format.set_num_format("#,##0");
                sheet.write_number_with_format(row, column, number(*count), &format)?
            }
            Value::Money(fils) => {
                let format = format.set_num_format("#,##0.000");
                sheet.write_number_with_format(row, column, number(*fils) / 1000.0, &format)?
            }
            Value::Share(tenths) => {
                let format = format.set_num_format("0.0%");
                sheet.write_number_with_format(row, column, number(*tenths) / 1000.0, &format)?
            }
        };
        Ok(())
    }
}

/// A workbook knows no other numbers; sums up to 9,007 billion dinars are exact.
#[allow(clippy::cast_precision_loss)]
fn number(whole: i64) -> f64 {
    whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{FormatHints, Source};
    use std::ops::ControlFlow;

    fn sheet() -> Sheet {
        Sheet {
            name: "Figures".into(),
            title: "Figures, 2026-09".into(),
            headings: vec!["Figure".into(), "2026-09".into()],
            rows: vec![
                (Standing::Section, vec![Value::Text("Money".into())]),
                (
                    Standing::Whole,
                    vec![Value::Text("Paid".into()), Value::Money(84_005)],
                ),
                (
                    Standing::Part,
                    vec![Value::Text("=1+1".into()), Value::Count(3)],
                ),
                (
                    Standing::Whole,
                    vec![Value::Text("Share".into()), Value::Share(225)],
                ),
            ],
            notes: vec!["As it stood".into()],
        }
    }

    #[test]
    fn as_text_amounts_are_dinars_and_no_cell_runs() {
        let mut out = Vec::new();
        sheet().separated(&mut out, Mark::None).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(
            text,
            "Figure,2026-09\nMoney\nPaid,84.005\n'=1+1,3\nShare,22.5\n"
        );
    }

    #[test]
    fn the_same_table_is_the_same_workbook_and_arabic_is_read_from_the_right() {
        let english = sheet().workbook(Lang::English).unwrap();
        assert_eq!(english, sheet().workbook(Lang::English).unwrap());
        assert_ne!(english, sheet().workbook(Lang::Arabic).unwrap());
    }

    #[test]
    fn a_workbook_holds_numbers_that_can_be_summed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("figures.xlsx");
        sheet().write_workbook(&path, Lang::Arabic).unwrap();
        let mut source = Source::open(&path, FormatHints::default()).unwrap();
        let mut cells = Vec::new();
        source
            .rows("Figures", &mut |row| {
                cells.extend(row.cells.iter().map(|cell| cell.text.clone()));
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        assert!(cells.iter().any(|cell| cell == "84.005"), "{cells:?}");
    }
}
