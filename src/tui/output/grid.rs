//! A screen full of cells, with the rules for characters two cells wide.
//!
//! Invariant: a wide character is followed by its [tail](is_tail) and a tail
//! follows a wide character, so that a row read from left to right is what the
//! terminal shows. No cell holds a control character: this is the last gate
//! before the terminal.

use std::hash::{Hash, Hasher};

use ratatui::buffer::{Cell, CellWidth};

use super::Pen;

/// The right half of a wide character: a cell with no text of its own.
const TAIL: Cell = Cell::new("");

/// What stands in for text that must not reach a terminal.
const REFUSED: &str = "\u{FFFD}";

/// Rows of cells; columns and rows count from 0.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    width: u16,
    height: u16,
    cells: Vec<Cell>,
}

impl Grid {
    /// A blank grid.
    pub(super) fn new(width: u16, height: u16) -> Self {
        let cells = vec![Cell::EMPTY; usize::from(width) * usize::from(height)];
        Self {
            width,
            height,
            cells,
        }
    }

    /// Columns.
    pub(super) fn width(&self) -> u16 {
        self.width
    }

    /// Rows.
    pub(super) fn height(&self) -> u16 {
        self.height
    }

    /// The cells of row `y`, which must exist.
    pub(super) fn row(&self, y: u16) -> &[Cell] {
        let width = usize::from(self.width);
        let start = usize::from(y) * width;
        &self.cells[start..start + width]
    }

    /// Takes over row `y` of a grid of the same width.
    pub(super) fn copy_row(&mut self, y: u16, cells: &[Cell]) {
        let width = usize::from(self.width);
        let start = usize::from(y) * width;
        self.cells[start..start + width].clone_from_slice(cells);
    }

    /// Makes every cell blank.
    pub(super) fn clear(&mut self) {
        self.cells.fill(Cell::EMPTY);
    }

    /// Puts a cell, as ratatui hands it out; one outside the grid is dropped.
    pub(super) fn set(&mut self, x: u16, y: u16, cell: &Cell) {
        if x >= self.width || y >= self.height {
            return;
        }
        let at = usize::from(y) * usize::from(self.width) + usize::from(x);
        if is_tail(&self.cells[at]) {
            // ratatui clears the right half of some wide characters by itself.
            if is_blank(cell) {
                return;
            }
            self.cells[at - 1] = Cell::EMPTY;
        }
        self.uncover(at, x);
        let mut cell = cell.clone();
        if !is_printable(cell.symbol()) {
            cell.set_symbol(REFUSED);
        }
        if cell.cell_width() > 1 {
            if x + 1 == self.width {
                cell.set_symbol(" ");
            } else {
                self.uncover(at + 1, x + 1);
                self.cells[at + 1] = TAIL;
            }
        }
        self.cells[at] = cell;
    }

    /// Blanks the tail of the wide character that is about to be replaced.
    fn uncover(&mut self, at: usize, x: u16) {
        if x + 1 < self.width && is_tail(&self.cells[at + 1]) && !is_tail(&self.cells[at]) {
            self.cells[at + 1] = Cell::EMPTY;
        }
    }

    /// Moves the rows `top..bottom` by `shift` (positive: upwards), as a
    /// terminal does within a scroll region: what leaves is lost, what comes is blank.
    pub(super) fn shift(&mut self, top: u16, bottom: u16, shift: i32) {
        let width = usize::from(self.width);
        let block = usize::from(top) * width..usize::from(bottom) * width;
        let Some(block) = self.cells.get_mut(block) else {
            return;
        };
        let distance = (shift.unsigned_abs() as usize)
            .saturating_mul(width)
            .min(block.len());
        if shift > 0 {
            block.rotate_left(distance);
            let kept = block.len() - distance;
            block[kept..].fill(Cell::EMPTY);
        } else {
            block.rotate_right(distance);
            block[..distance].fill(Cell::EMPTY);
        }
    }
}

/// The row that `y` comes from when rows move by `shift` (positive: upwards).
pub(super) fn row_from(y: u16, shift: i32) -> Option<u16> {
    u16::try_from(i32::from(y) + shift).ok()
}

/// Whether a cell is the right half of a wide character.
pub(super) fn is_tail(cell: &Cell) -> bool {
    cell.symbol().is_empty()
}

/// Whether a cell looks like an erased one.
pub(super) fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && Pen::of(cell).leaves_no_trace()
}

/// Whether two cells look the same on the screen.
pub(super) fn looks_same(a: &Cell, b: &Cell) -> bool {
    a.symbol() == b.symbol() && (Pen::of(a) == Pen::of(b) || (is_blank(a) && is_blank(b)))
}

/// A quick hash, one multiplication a word. Rows that collide are merely weighed
/// wrong by the scroll search; what is painted is always compared.
#[derive(Default)]
struct RowHasher(u64);

impl RowHasher {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for RowHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            self.mix(
                chunk
                    .iter()
                    .fold(0, |word, byte| word << 8 | u64::from(*byte)),
            );
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_u16(&mut self, word: u16) {
        self.mix(u64::from(word));
    }

    fn write_isize(&mut self, word: isize) {
        self.mix(word.cast_unsigned() as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Whether two rows look the same on the screen.
pub(super) fn rows_look_same(a: &[Cell], b: &[Cell]) -> bool {
    a.iter().zip(b).all(|(a, b)| looks_same(a, b))
}

/// A number that is equal for rows that look the same.
pub(super) fn fingerprint(row: &[Cell]) -> u64 {
    let mut hasher = RowHasher::default();
    for cell in row {
        cell.symbol().hash(&mut hasher);
        if !is_blank(cell) {
            Pen::of(cell).hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn is_printable(symbol: &str) -> bool {
    !symbol.is_empty()
        && !symbol
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbols(grid: &Grid) -> Vec<&str> {
        grid.row(0).iter().map(Cell::symbol).collect()
    }

    #[test]
    fn a_wide_character_takes_its_neighbour_and_gives_it_back() {
        let mut grid = Grid::new(4, 1);
        grid.set(0, 0, &Cell::new("a"));
        grid.set(1, 0, &Cell::new("b"));
        grid.set(0, 0, &Cell::new("コ"));
        assert_eq!(symbols(&grid), ["コ", "", " ", " "]);
        grid.set(0, 0, &Cell::new("a"));
        assert_eq!(symbols(&grid), ["a", " ", " ", " "]);
    }

    #[test]
    fn half_a_wide_character_never_stays() {
        let mut grid = Grid::new(4, 1);
        grid.set(1, 0, &Cell::new("コ"));
        grid.set(0, 0, &Cell::new("サ"));
        assert_eq!(symbols(&grid), ["サ", "", " ", " "]);
        grid.set(1, 0, &Cell::new("x"));
        assert_eq!(symbols(&grid), [" ", "x", " ", " "]);
    }

    #[test]
    fn a_wide_character_without_room_becomes_a_space() {
        let mut grid = Grid::new(2, 1);
        grid.set(1, 0, &Cell::new("コ"));
        assert_eq!(symbols(&grid), [" ", " "]);
    }

    #[test]
    fn a_control_character_does_not_pass() {
        let mut grid = Grid::new(3, 1);
        for (x, symbol) in ["\u{1b}[2J", "\u{9b}", "\n"].into_iter().enumerate() {
            grid.set(
                u16::try_from(x).unwrap(),
                0,
                Cell::EMPTY.clone().set_symbol(symbol),
            );
        }
        assert_eq!(symbols(&grid), [REFUSED; 3]);
    }
}
