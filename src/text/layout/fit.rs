//! A field in exactly so many columns.

use compact_str::CompactString;
use unicode_segmentation::UnicodeSegmentation;

use super::{Cell, Line, cells, layout};
use crate::messages::Direction;

const ELLIPSIS: &str = "…";

/// Where a field stands in a column that is wider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the edge where reading the field begins.
    #[default]
    Start,
    /// At the edge where reading the field ends.
    End,
    /// At the left edge in either direction.
    Left,
    /// At the right edge in either direction: amounts.
    Right,
    /// In the middle; an odd column goes to the end of the reading.
    Center,
}

/// Lays out `field` in exactly `width` columns: padded with spaces, or cut after
/// a whole letter, with an ellipsis where the reading breaks off (at the left
/// edge of a field that reads from right to left).
pub fn fit(field: &str, direction: Direction, width: usize, align: Align) -> Line {
    let whole = layout(field, direction);
    if whole.width() <= width {
        return padded(whole, width, align, field.len());
    }
    let Some(room) = width.checked_sub(1) else {
        return Line {
            cells: Vec::new(),
            direction: whole.direction,
        };
    };
    let end = cut(field, &whole, room);
    let mut line = layout(&field[..end], whole.direction);
    let ellipsis = Cell {
        text: CompactString::const_new(ELLIPSIS),
        ..filler(&line, end)
    };
    match line.direction {
        Direction::Rtl => line.cells.insert(0, ellipsis),
        _ => line.cells.push(ellipsis),
    }
    padded(line, width, align, end)
}

/// The byte after the last letter that still has room, white space trimmed. It
/// is never inside a cell: a lam whose alef has no room goes with it.
fn cut(field: &str, whole: &Line, room: usize) -> usize {
    let ends = field
        .grapheme_indices(true)
        .map(|(start, letter)| start + letter.len());
    let ends: Vec<usize> = ends.collect();
    let fitting = ends.partition_point(|end| cells(&field[..*end]) <= room);
    let inside = |end: usize| {
        whole
            .cells
            .iter()
            .any(|cell| cell.logical.start < end && end < cell.logical.end)
    };
    let end = ends[..fitting].iter().rev().find(|end| !inside(**end));
    field[..end.copied().unwrap_or(0)].trim_end().len()
}

fn padded(mut line: Line, width: usize, align: Align, end: usize) -> Line {
    let spare = width.saturating_sub(line.width());
    let rtl = line.direction == Direction::Rtl;
    let left = match (align, rtl) {
        (Align::Left, _) | (Align::Start, false) | (Align::End, true) => 0,
        (Align::Right, _) | (Align::End, false) | (Align::Start, true) => spare,
        (Align::Center, false) => spare / 2,
        (Align::Center, true) => spare.div_ceil(2),
    };
    // Padding before the reading stands at byte 0, padding after it at the end.
    let (left_at, right_at) = if rtl { (end, 0) } else { (0, end) };
    let right = std::iter::repeat_n(filler(&line, right_at), spare - left);
    let left: Vec<Cell> = std::iter::repeat_n(filler(&line, left_at), left).collect();
    line.cells.extend(right);
    line.cells.splice(0..0, left);
    line
}

/// A blank that stands for no byte of the field.
fn filler(line: &Line, at: usize) -> Cell {
    Cell {
        text: CompactString::const_new(" "),
        logical: at..at,
        rtl: line.direction == Direction::Rtl,
        width: 1,
    }
}
