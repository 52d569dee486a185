//! The bytes of one frame, and the pen and cursor the terminal has after them.
//!
//! Invariant: `pen` and `place` are what the terminal holds after `bytes`; each
//! of the steps below keeps them so.

use ratatui::buffer::{Cell, CellWidth};

use super::grid::{is_blank, is_tail};
use super::motion::shortest;
use super::{Pen, Place, Savings};

/// The terminal as this end knows it, and what is about to be sent to it.
#[derive(Debug)]
pub(super) struct Wire {
    pub(super) bytes: Vec<u8>,
    pub(super) pen: Pen,
    pub(super) place: Place,
    pub(super) savings: Savings,
    pub(super) width: u16,
}

impl Wire {
    /// A terminal of `width` columns of which nothing is known.
    pub(super) fn new(width: u16, savings: Savings) -> Self {
        Self {
            bytes: Vec::new(),
            pen: Pen::PLAIN,
            place: Place::Unknown,
            savings,
            width,
        }
    }

    /// Clears the screen and makes pen and place certain.
    pub(super) fn start_over(&mut self) {
        // `CSI r` undoes a scroll region that a lost connection may have left.
        self.bytes.extend_from_slice(b"\x1b[m\x1b[r\x1b[2J\x1b[H");
        self.pen = Pen::PLAIN;
        self.place = Place::At(0, 0);
    }

    /// Sends bytes that change neither pen nor place.
    pub(super) fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Moves the cursor.
    pub(super) fn go(&mut self, x: u16, y: u16) {
        self.bytes.extend(shortest(self.place, x, y));
        self.place = Place::At(x, y);
    }

    /// Moves the cursor to a cell of `row`, reprinting the cells in between
    /// where that is shorter than a sequence.
    pub(super) fn go_along(&mut self, row: &[Cell], x: u16, y: u16) {
        if let Place::At(at, in_row) = self.place
            && in_row == y
            && at < x
        {
            let between = &row[usize::from(at)..usize::from(x)];
            let length: usize = between.iter().map(|cell| cell.symbol().len()).sum();
            let fits = |cell: &Cell| {
                !is_tail(cell) && cell.cell_width() == 1 && self.pen_for(cell) == self.pen
            };
            if length < shortest(self.place, x, y).len() && between.iter().all(fits) {
                between.iter().for_each(|cell| self.put(cell));
            }
        }
        self.go(x, y);
    }

    /// Prints one cell where the cursor is.
    pub(super) fn put(&mut self, cell: &Cell) {
        self.take(self.pen_for(cell));
        self.bytes.extend_from_slice(cell.symbol().as_bytes());
        self.advance(cell.cell_width());
        if !has_certain_width(cell.symbol()) {
            self.place = Place::Unknown;
        }
    }

    /// Repeats the cell just printed `count` times.
    pub(super) fn repeat(&mut self, count: u16) {
        self.bytes.extend(format!("\x1b[{count}b").into_bytes());
        self.advance(count);
    }

    /// Erases `count` cells from the cursor on; the cursor stays.
    pub(super) fn erase(&mut self, count: u16) {
        self.leave_no_trace();
        self.bytes.extend(format!("\x1b[{count}X").into_bytes());
    }

    /// Erases the rest of the row; the cursor stays.
    pub(super) fn erase_to_end(&mut self) {
        self.leave_no_trace();
        self.bytes.extend_from_slice(b"\x1b[K");
    }

    /// Moves the rows `top..bottom` by `shift` (positive: upwards).
    pub(super) fn scroll(&mut self, top: u16, bottom: u16, shift: i32) {
        self.leave_no_trace();
        let command = if shift > 0 { 'S' } else { 'T' };
        let count = match shift.unsigned_abs() {
            1 => String::new(),
            more => more.to_string(),
        };
        // Setting and resetting the region both send the cursor home.
        let sequence = format!("\x1b[{};{bottom}r\x1b[{count}{command}\x1b[r", top + 1);
        self.bytes.extend(sequence.into_bytes());
        self.place = Place::At(0, 0);
    }

    /// Makes the pen one that terminals may fill erased cells with.
    fn leave_no_trace(&mut self) {
        if !self.pen.leaves_no_trace() {
            self.take(Pen::PLAIN);
        }
    }

    /// A blank cell looks the same with any pen that leaves no trace.
    fn pen_for(&self, cell: &Cell) -> Pen {
        if is_blank(cell) && self.pen.leaves_no_trace() {
            self.pen
        } else {
            Pen::of(cell)
        }
    }

    fn take(&mut self, pen: Pen) {
        self.pen.change(pen, &mut self.bytes);
        self.pen = pen;
    }

    fn advance(&mut self, columns: u16) {
        if let Place::At(x, y) = self.place {
            let x = x.saturating_add(columns);
            self.place = if x < self.width {
                Place::At(x, y)
            } else {
                Place::Margin(y)
            };
        }
    }
}

/// Whether terminals agree on the width: one character and marks on it.
/// Emoji joined from several characters are drawn in as many ways as there are terminals.
fn has_certain_width(symbol: &str) -> bool {
    let mut chars = symbol.chars();
    chars.next();
    let mut buffer = [0; 4];
    chars.all(|c| {
        !matches!(c, '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
            && c.encode_utf8(&mut buffer).cell_width() == 0
    })
}
