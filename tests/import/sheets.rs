//! Workbooks written and read back.

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use std::path::Path;

/// A sheet: its name and its rows, cell by cell.
pub(crate) type Sheet = (String, Vec<Vec<String>>);

/// A sheet from a table drawn with bars.
pub(crate) fn sheet(name: &str, table: &str) -> Sheet {
    let lines = table.lines().map(str::trim).filter(|line| !line.is_empty());
    let rows = lines.map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect());
    (name.to_owned(), rows.collect())
}

/// A workbook in which everything is text.
pub(crate) fn write(path: &Path, sheets: &[Sheet]) {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let out = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                out.write_string(row, column, cell).unwrap();
            }
        }
    }
    workbook.save(path).unwrap();
}

/// The sheets of a workbook, every cell as text.
pub(crate) fn read(path: &Path) -> Vec<Sheet> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    let names = workbook.sheet_names();
    let text = |cell: &Data| cell.to_string();
    names
        .into_iter()
        .map(|name| {
            let range = workbook.worksheet_range(&name).unwrap();
            let rows = range.rows().map(|row| row.iter().map(text).collect());
            (name, rows.collect())
        })
        .collect()
}
