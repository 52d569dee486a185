//! From a stored string to the cells of a terminal: the one way by which text
//! reaches the screen.
//!
//! A field is taken in logical order and comes out as cells in visual order:
//! Arabic letters in the forms they take beside each other, lam-alef in one cell,
//! brackets mirrored, marks on their letter, wide characters counted as two.
//! Ids, dates, phones and amounts are fields of their own, laid out left to
//! right, because in one field with Arabic letters their parts change places.
//! What does not live here: colours, columns and the sending of bytes.
//!
//! Invariant: nothing that could move the cursor, or turn the text around in the
//! terminal, gets into a cell. A control that slipped into old data is drawn as
//! `<U+202E>`. Isolates (U+2066-2069), with which Fluent surrounds values, guide
//! the order and take no cell. No input makes this panic.

mod clusters;
mod fit;
mod joining;
#[rustfmt::skip]
mod tables;
mod source;
mod terminal;

#[cfg(test)]
mod tests;

pub use fit::{Align, fit};
pub use terminal::TextMode;

use std::ops::Range;

use clusters::Cluster;
use compact_str::CompactString;
use source::Source;
use unicode_bidi::{Level, ParagraphBidiInfo};

use crate::digits::{self, Digits};
use crate::messages::Direction;

/// One character's place on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What to print: a base character in its shaped form with its marks.
    pub text: CompactString,
    /// The bytes of the field that this cell stands for; empty for padding and
    /// for the ellipsis of a cut.
    pub logical: Range<usize>,
    /// Whether this place is read from right to left.
    pub rtl: bool,
    /// Terminal columns: 1, or 2 for a wide character.
    pub width: usize,
}

/// A field laid out: cells from the left edge to the right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The cells in the order of the screen, leftmost first.
    pub cells: Vec<Cell>,
    /// The direction of the field, resolved: never [`Direction::Auto`].
    pub direction: Direction,
}

impl Line {
    /// Terminal columns of all cells.
    pub fn width(&self) -> usize {
        self.cells.iter().map(|cell| cell.width).sum()
    }

    /// The line with the numbers of its field in the digits that the user
    /// likes. Every cell stays in its place: the order was found with Western
    /// digits, so dates and amounts keep theirs.
    #[must_use]
    pub fn in_digits(mut self, field: &str, digits: Digits) -> Line {
        if digits == Digits::ArabicIndic {
            let swaps = digits::shown::swaps(field);
            for cell in &mut self.cells {
                // An isolate before a letter belongs to the letter's cell.
                let next = swaps.partition_point(|(at, _)| *at < cell.logical.start);
                let swap = swaps.get(next).filter(|(at, _)| *at < cell.logical.end);
                if let Some((_, shown)) = swap {
                    let marks = cell.text.chars().skip(1);
                    cell.text = std::iter::once(*shown).chain(marks).collect();
                }
            }
        }
        self
    }
}

/// Lays out one field of one line. White space of any sort is drawn as a space.
pub fn layout(field: &str, direction: Direction) -> Line {
    if direction != Direction::Rtl && is_plain(field) {
        return plain(field);
    }
    let source = Source::read(field);
    let bidi = ParagraphBidiInfo::new(&source.text, base_level(direction));
    let levels = bidi.reordered_levels(0..source.text.len());
    let clusters = clusters::shaped(&source.pieces);
    let level = |cluster: &Cluster| levels.get(cluster.at).copied().unwrap_or(Level::ltr());
    let cluster_levels: Vec<Level> = clusters.iter().map(level).collect();
    let order = ParagraphBidiInfo::reorder_visual(&cluster_levels);
    let cells = order.into_iter().filter_map(|index| {
        let rtl = cluster_levels.get(index)?.is_rtl();
        clusters.get(index)?.clone().into_cell(rtl)
    });
    let rtl = bidi.paragraph_level.is_rtl();
    Line {
        cells: cells.collect(),
        direction: if rtl { Direction::Rtl } else { Direction::Ltr },
    }
}

/// Terminal columns of a field when laid out, in whatever direction. Never use
/// `str` width for this: it counts lam-alef and format characters otherwise.
pub fn cells(field: &str) -> usize {
    if is_plain(field) {
        return field.len();
    }
    let source = Source::read(field);
    clusters::shaped(&source.pieces)
        .iter()
        .map(|cluster| cluster.width)
        .sum()
}

fn base_level(direction: Direction) -> Option<Level> {
    match direction {
        Direction::Auto => None,
        Direction::Ltr => Some(Level::ltr()),
        Direction::Rtl => Some(Level::rtl()),
    }
}

/// Whether a field is printable ASCII: a byte a cell.
fn is_plain(field: &str) -> bool {
    field.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Printable ASCII from left to right: ids, dates, amounts and most of English.
fn plain(field: &str) -> Line {
    let cells = field.char_indices().map(|(start, character)| Cell {
        text: CompactString::from_iter([character]),
        logical: start..start + 1,
        rtl: false,
        width: 1,
    });
    Line {
        cells: cells.collect(),
        direction: Direction::Ltr,
    }
}
