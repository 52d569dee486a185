//! A row of text cells, with what their text was made from.

/// What a cell was in its file before it became text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nature {
    /// Text; every cell of a text file.
    #[default]
    Text,
    /// A number that its text shows whole.
    Number,
    /// A number of more digits than a spreadsheet keeps, 4.49116E+35: the last
    /// ones are gone and no reader can bring them back.
    LossyNumber,
    /// A date, written `2026-03-01`, with `T10:30:00` after it if it had a time.
    Date,
    /// `TRUE` or `FALSE`.
    Boolean,
    /// A spreadsheet error such as `#REF!`.
    Error,
    /// A formula that was never computed, so there is no value to read.
    Uncomputed,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The cell as text, untouched: not trimmed, not cleaned.
    pub text: String,
    /// What it was.
    pub nature: Nature,
}

impl Cell {
    /// A text cell.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            nature: Nature::Text,
        }
    }

    /// Whether nothing, or only spaces, stands in the cell.
    pub fn is_blank(&self) -> bool {
        self.nature != Nature::Uncomputed && self.text.trim().is_empty()
    }
}

/// What is wrong with how a row is written, as opposed to what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// A quotation mark opens a cell and is never closed; the row was cut at
    /// the end of its line so that the rows after it are read.
    OpenQuotation,
}

/// One row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The number that a spreadsheet shows beside the row, from 1.
    pub number: u32,
    /// Cells from column A on; missing ones at the end are simply not there.
    pub cells: Vec<Cell>,
    /// What is wrong with the writing of the row.
    pub fault: Option<RowFault>,
}

impl Row {
    /// Whether no cell of the row says anything.
    pub fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(Cell::is_blank)
    }

    /// The cell in a column; `None` beyond the row's end.
    pub fn cell(&self, column: super::Column) -> Option<&Cell> {
        self.cells.get(column.index())
    }
}
