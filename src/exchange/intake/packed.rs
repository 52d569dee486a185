//! Rows kept in little memory until their household comes by.

use crate::table::{Cell, Column, Nature, Row};

/// The cells of a row that are read, one behind the other.
pub(super) struct Packed {
    pub(super) number: u32,
    text: Box<str>,
    /// Where each cell ends in `text`, and what it was.
    ends: Box<[(u32, Nature)]>,
}

impl Packed {
    pub(super) fn new(row: &Row, columns: &[Column]) -> Self {
        let mut text = String::new();
        let mut ends = Vec::with_capacity(columns.len());
        for column in columns {
            let nature = match row.cell(*column) {
                Some(cell) => {
                    text.push_str(&cell.text);
                    cell.nature
                }
                None => Nature::Text,
            };
            // A row is at most 200 cells of 32 KiB.
            ends.push((u32::try_from(text.len()).unwrap_or(u32::MAX), nature));
        }
        Self {
            number: row.number,
            text: text.into_boxed_str(),
            ends: ends.into_boxed_slice(),
        }
    }

    /// The row again, with the same columns.
    pub(super) fn row(&self, columns: &[Column]) -> Row {
        let width = columns.last().map_or(0, |last| last.index() + 1);
        let mut cells = vec![Cell::default(); width];
        let mut from = 0;
        for (column, (end, nature)) in columns.iter().zip(&self.ends) {
            let end = *end as usize;
            if let Some(cell) = cells.get_mut(column.index()) {
                cell.text = self.text.get(from..end).unwrap_or_default().to_owned();
                cell.nature = *nature;
            }
            from = end;
        }
        Row {
            number: self.number,
            cells,
            fault: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_with_the_columns_that_are_read() {
        let number = Cell {
            text: "7".to_owned(),
            nature: Nature::Number,
        };
        let cells = vec![Cell::text("فاطمة"), Cell::text("left out"), number.clone()];
        let row = Row {
            number: 9,
            cells,
            fault: None,
        };
        let columns = [Column(0), Column(2), Column(5)];
        let again = Packed::new(&row, &columns).row(&columns);
        assert_eq!(again.number, 9);
        assert_eq!(again.cell(Column(0)), Some(&Cell::text("فاطمة")));
        assert_eq!(again.cell(Column(1)), Some(&Cell::default()));
        assert_eq!(again.cell(Column(2)), Some(&number));
        assert_eq!(again.cell(Column(5)), Some(&Cell::default()));
    }
}
