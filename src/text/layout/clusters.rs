//! Characters into clusters: what will share one cell, in logical order.
//!
//! A cluster begins at every character that takes a place of its own. Sequences
//! that only some terminals draw as one picture (families of emoji, flags) stay
//! apart, so that columns agree on every terminal.

use std::ops::Range;

use compact_str::CompactString;
use unicode_width::UnicodeWidthChar;

use super::Cell;
use super::joining::{Joining, Joins, form, joining, lam_alef, mirrored};
use super::source::{Piece, guides, is_isolate};

const LAM: char = '\u{0644}';

/// A cell before it has its place on the line, or an isolate mark: that has a
/// place in the order, parting the runs on its sides, and no cell.
#[derive(Clone)]
pub(super) struct Cluster {
    /// The shaped base character; `None` for an isolate mark.
    base: Option<char>,
    marks: String,
    pub(super) logical: Range<usize>,
    /// The byte of the source text where the bidi level stands.
    pub(super) at: usize,
    pub(super) width: usize,
}

impl Cluster {
    pub(super) fn into_cell(self, rtl: bool) -> Option<Cell> {
        let base = if rtl {
            mirrored(self.base?)
        } else {
            self.base?
        };
        let mut text = CompactString::default();
        text.push(base);
        text.push_str(&self.marks);
        Some(Cell {
            text,
            logical: self.logical,
            rtl,
            width: self.width,
        })
    }
}

/// Shapes the pieces of a field.
pub(super) fn shaped(pieces: &[Piece]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(pieces.len());
    let mut before_first = None;
    let mut index = 0;
    while let Some(piece) = pieces.get(index) {
        index += 1;
        let width = piece.character.width().unwrap_or(1);
        let guide = guides(piece.character);
        if guide || width == 0 {
            // Its bytes belong to the cell before it, or else to the first cell.
            match clusters
                .iter_mut()
                .rev()
                .find(|cluster| cluster.base.is_some())
            {
                Some(last) => last.take(piece, guide),
                None => before_first = before_first.or(Some(piece.logical.start)),
            }
            if is_isolate(piece.character) {
                clusters.push(Cluster::isolate(piece));
            }
            continue;
        }
        let joined_before = joins_before(&pieces[..index], piece.character);
        let mut cluster = match ligature(pieces, index - 1, joined_before) {
            Some((ligature, end)) => {
                index = end;
                ligature
            }
            None => letter(piece, width, joined_before, &pieces[index..]),
        };
        cluster.logical.start = before_first.take().unwrap_or(cluster.logical.start);
        clusters.push(cluster);
    }
    clusters
}

impl Cluster {
    fn isolate(piece: &Piece) -> Self {
        let logical = piece.logical.clone();
        Cluster {
            base: None,
            marks: String::new(),
            logical,
            at: piece.at,
            width: 0,
        }
    }

    fn take(&mut self, piece: &Piece, guide: bool) {
        if !guide {
            self.marks.push(piece.character);
        }
        self.logical.end = piece.logical.end;
    }
}

fn letter(piece: &Piece, width: usize, before: bool, rest: &[Piece]) -> Cluster {
    let after = joining(piece.character).joins_next()
        && neighbour(rest.iter()).is_some_and(Joining::joins_previous);
    Cluster {
        base: Some(form(piece.character, Joins { before, after })),
        marks: String::new(),
        logical: piece.logical.clone(),
        at: piece.at,
        width,
    }
}

/// Lam, its marks, and an alef make one cell, and the piece after them.
fn ligature(pieces: &[Piece], lam: usize, joined_before: bool) -> Option<(Cluster, usize)> {
    let first = pieces.get(lam).filter(|piece| piece.character == LAM)?;
    let is_mark = |piece: &&Piece| piece.character.width() == Some(0) && !guides(piece.character);
    let marks = pieces[lam + 1..]
        .iter()
        .take_while(is_mark)
        .map(|piece| piece.character);
    let marks: String = marks.collect();
    let index = lam + 1 + marks.chars().count();
    let alef = pieces.get(index)?;
    let cluster = Cluster {
        base: Some(lam_alef(alef.character, joined_before)?),
        marks,
        logical: first.logical.start..alef.logical.end,
        at: first.at,
        width: 1,
    };
    Some((cluster, index + 1))
}

/// Whether the last of these pieces, `character`, joins what stands before it.
fn joins_before(pieces: &[Piece], character: char) -> bool {
    let before = pieces.iter().rev().skip(1);
    joining(character).joins_previous() && neighbour(before).is_some_and(Joining::joins_next)
}

/// The first joining type on the way that is not transparent.
fn neighbour<'p>(pieces: impl Iterator<Item = &'p Piece>) -> Option<Joining> {
    pieces
        .map(|piece| joining(piece.character))
        .find(|kind| *kind != Joining::Transparent)
}
