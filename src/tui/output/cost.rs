//! What painting a row costs, estimated without painting it.
//!
//! The scroll search weighs thousands of pairs of rows; an estimate that ranks
//! them right is enough, as the painting itself decides what is sent.

use ratatui::buffer::Cell;

use super::Pen;
use super::grid::{is_blank, looks_same};

/// Bytes of a typical cursor move into or along a row.
const MOVE: usize = 4;
/// Bytes of a typical change of the pen.
const PEN: usize = 5;
/// Bytes of erasing to the end of the row.
const ERASE: usize = 3;

/// About how many bytes turn a row that shows `old` into `new`.
pub(super) fn repaint(old: &[Cell], new: &[Cell]) -> usize {
    let ink = new
        .iter()
        .rposition(|cell| !is_blank(cell))
        .map_or(0, |x| x + 1);
    let mut bytes = 0;
    let mut painting = false;
    let mut pen = None;
    for (was, is) in old.iter().zip(new).take(ink) {
        if looks_same(was, is) {
            painting = false;
            continue;
        }
        if !painting {
            bytes += MOVE;
            painting = true;
        }
        if !is_blank(is) && pen != Some(Pen::of(is)) {
            bytes += if pen.is_some() { PEN } else { 0 };
            pen = Some(Pen::of(is));
        }
        bytes += is.symbol().len();
    }
    let rest = old
        .iter()
        .zip(new)
        .skip(ink)
        .any(|(was, is)| !looks_same(was, is));
    bytes + if rest { MOVE + ERASE } else { 0 }
}

/// About how many bytes paint `new` on an erased row.
pub(super) fn paint_blank(new: &[Cell]) -> usize {
    let blank = vec![Cell::EMPTY; new.len()];
    repaint(&blank, new)
}
