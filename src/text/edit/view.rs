//! How a field being typed looks in a window of its columns.

use std::ops::Range;

use super::Field;
use crate::digits::Digits;
use crate::layout::{Cell, layout};

/// A field in a window: exactly as many columns as were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The cells from the left edge, blanks included.
    pub cells: Vec<Cell>,
    /// The column of the block caret, from the left edge, below the width: on
    /// the letter before which the next one goes, or on the blank after the last.
    pub caret: usize,
}

impl Field {
    /// Lays the field out in `width` columns, the caret always inside. A field
    /// that reads from right to left stands at the right edge. Between a lam and
    /// its alef the caret stays on their one cell.
    ///
    /// A window of no column has no caret to show: its caret is 0.
    pub fn view(&self, width: usize) -> View {
        self.view_in(width, Digits::Western)
    }

    /// [`Field::view`], with the numbers of the field in the digits that the
    /// user likes.
    pub fn view_in(&self, width: usize, digits: Digits) -> View {
        let (cells, caret) = self.with_place_for_caret(digits);
        let total: usize = cells.iter().map(|cell| cell.width).sum();
        let shift = self.shift(&caret, total, width);
        let mut shown = Vec::with_capacity(width);
        let mut column = 0;
        if shift < 0 {
            shown.extend(std::iter::repeat_with(blank).take(shift.unsigned_abs()));
        }
        let first = usize::try_from(shift).unwrap_or(0);
        for cell in cells {
            let end = column + cell.width;
            if column >= first && end <= first + width {
                shown.push(cell);
            } else if end > first && column < first + width {
                // Half of a wide character at an edge.
                shown.push(blank());
            }
            column = end;
        }
        let used: usize = shown.iter().map(|cell| cell.width).sum();
        shown.extend(std::iter::repeat_with(blank).take(width.saturating_sub(used)));
        let caret = usize::try_from(signed(caret.start) - shift).unwrap_or(0);
        View {
            cells: shown,
            caret: caret.min(width.saturating_sub(1)),
        }
    }

    /// The cells of the whole field with a blank after its last letter, and the
    /// columns among them that the caret's cell takes.
    fn with_place_for_caret(&self, digits: Digits) -> (Vec<Cell>, Range<usize>) {
        let line = layout(&self.text, self.direction);
        let mut cells = line.in_digits(&self.text, digits).cells;
        let at_end = Cell {
            logical: self.text.len()..self.text.len() + 1,
            ..blank()
        };
        if self.is_rtl() {
            cells.insert(0, at_end);
        } else {
            cells.push(at_end);
        }
        let mut column = 0;
        for cell in &cells {
            if cell.logical.contains(&self.caret) {
                let columns = column..column + cell.width;
                return (cells, columns);
            }
            column += cell.width;
        }
        (cells, 0..1)
    }

    /// The first column of the field that the window shows; negative where the
    /// window has blanks at its left.
    fn shift(&self, caret: &Range<usize>, total: usize, width: usize) -> isize {
        let (total, width) = (signed(total), signed(width));
        let beginning = if self.is_rtl() { total - width } else { 0 };
        // Scrolled no further than the caret needs.
        beginning
            .max(signed(caret.end) - width)
            .min(signed(caret.start))
    }
}

fn blank() -> Cell {
    Cell {
        text: " ".into(),
        logical: 0..0,
        rtl: false,
        width: 1,
    }
}

/// Columns never come near the limit of `isize`.
fn signed(columns: usize) -> isize {
    isize::try_from(columns).unwrap_or(isize::MAX)
}
