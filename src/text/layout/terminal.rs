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

impl TextMode {
    /// All of them, with the names that settings and variables use.
    pub const ALL: [(TextMode, &'static str); 3] = [
        (TextMode::Visual, "visual"),
        (TextMode::VisualLro, "lro"),
        (TextMode::Logical, "logical"),
    ];

    /// What settings and variables call it.
    pub fn code(self) -> &'static str {
        let of = |(mode, code): &(TextMode, &'static str)| (*mode == self).then_some(*code);
        TextMode::ALL.iter().find_map(of).unwrap_or_default()
    }

    /// The mode of that name.
    pub fn named(code: &str) -> Option<TextMode> {
        let of = |(mode, known): &(TextMode, &'static str)| (*known == code).then_some(*mode);
        TextMode::ALL.iter().find_map(of)
    }
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

    /// The cells as a terminal takes them that orders letters itself: plain
    /// letters in the order of reading, one a cell. Blanks at the edges stay
    /// there, but give way where a lam-alef takes two cells; where there is no
    /// blank the last letter does.
    pub fn in_logical_order(&self) -> Vec<Cell> {
        let is_blank = |cell: &Cell| cell.logical.is_empty() && cell.text == " ";
        let left = self.cells.iter().take_while(|cell| is_blank(cell)).count();
        let inner = self.cells.get(left..).unwrap_or_default();
        let right = inner.iter().rev().take_while(|cell| is_blank(cell)).count();
        let (inner, blanks) = inner.split_at(inner.len() - right);
        let read: Vec<Cell> = in_reading_order(inner)
            .into_iter()
            .flat_map(apart)
            .collect();
        let taken: usize = read.iter().map(|cell| cell.width).sum();
        let room = self.width().saturating_sub(taken);
        let (left, right) = match left > 0 {
            true => (room.saturating_sub(right), right.min(room)),
            false => (0, room),
        };
        let mut cells: Vec<Cell> = self.cells.iter().take(left).cloned().collect();
        cells.extend(read);
        cells.extend(blanks.iter().take(right).cloned());
        while cells.iter().map(|cell| cell.width).sum::<usize>() > self.width() {
            cells.pop();
        }
        cells
    }

    fn visual(&self) -> String {
        self.cells.iter().map(|cell| cell.text.as_str()).collect()
    }

    fn logical(&self) -> String {
        let cells = in_reading_order(&self.cells).into_iter();
        cells.flat_map(unshaped).collect()
    }
}

fn in_reading_order(cells: &[Cell]) -> Vec<&Cell> {
    // Cells of one range are padding, an ellipsis or a visible leftover: each
    // keeps its own order of reading.
    let turn = |index: usize, cell: &Cell| {
        if cell.rtl { cells.len() - index } else { index }
    };
    let mut read: Vec<(usize, &Cell)> = cells.iter().enumerate().collect();
    read.sort_by_key(|(index, cell)| (cell.logical.start, cell.logical.end, turn(*index, cell)));
    read.into_iter().map(|(_, cell)| cell).collect()
}

/// A cell with its letter as it is stored; a lam-alef in two.
fn apart(cell: &Cell) -> Vec<Cell> {
    let text: String = unshaped(cell).collect();
    let letter = |text: &str| Cell {
        text: text.into(),
        ..cell.clone()
    };
    let second = text.char_indices().nth(1).map(|(at, _)| at);
    match second.map(|at| text.split_at(at)) {
        Some((lam, alef)) if lam == "ل" && alef.starts_with(ALEFS) => {
            vec![letter(lam), letter(alef)]
        }
        _ => vec![letter(&text)],
    }
}

/// What joins with a lam before it into one cell.
const ALEFS: [char; 4] = ['ا', 'أ', 'إ', 'آ'];

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
