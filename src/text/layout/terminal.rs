//! What reaches the terminal for a line that is laid out.

use super::joining::mirrored;
use super::{Cell, Line};
use crate::sanitize::character::plain_letters;

/// Left-to-right override and its end.
const LRO: char = '\u{202D}';
const PDF: char = '\u{202C}';

/// Who puts the letters in order: a setting of the user for one terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextMode {
    /// The program; the terminal has no order of its own, or was told to keep
    /// out with `CSI 8 l`.
    #[default]
    Visual,
    /// The program, and each field says so with an override: for tmux and mosh
    /// on a terminal with an order of its own, where `CSI 8 l` does not arrive.
    VisualLro,
    /// The terminal: plain letters in logical order. Columns can slip; last
    /// resort.
    Logical,
}

impl Line {
    /// The characters to send for this line, in the order to send them.
    pub fn to_terminal(&self, mode: TextMode) -> String {
        match mode {
            TextMode::Visual => self.visual(),
            TextMode::VisualLro if self.cells.iter().any(|cell| cell.rtl) => {
                format!("{LRO}{}{PDF}", self.visual())
            }
            TextMode::VisualLro => self.visual(),
            TextMode::Logical => self.logical(),
        }
    }

    fn visual(&self) -> String {
        self.cells.iter().map(|cell| cell.text.as_str()).collect()
    }

    fn logical(&self) -> String {
        // Cells of one range are padding, an ellipsis or a visible leftover:
        // each keeps its own order of reading.
        let turn = |index: usize, cell: &Cell| {
            if cell.rtl {
                self.cells.len() - index
            } else {
                index
            }
        };
        let mut cells: Vec<(usize, &Cell)> = self.cells.iter().enumerate().collect();
        cells.sort_by_key(|(index, cell)| {
            (cell.logical.start, cell.logical.end, turn(*index, cell))
        });
        cells
            .into_iter()
            .flat_map(|(_, cell)| unshaped(cell))
            .collect()
    }
}

/// The letters of a cell as they are stored; marks of a lam-alef follow the alef.
fn unshaped(cell: &Cell) -> impl Iterator<Item = char> {
    let mut characters = cell.text.chars();
    let base = characters
        .next()
        .map(|base| if cell.rtl { mirrored(base) } else { base });
    let letters = base.into_iter().flat_map(|base| -> Vec<char> {
        match base {
            '\u{FB50}'..='\u{FEFC}' => plain_letters(base).collect(),
            other => vec![other],
        }
    });
    letters.chain(characters)
}
