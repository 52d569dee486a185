//! Painting the rows that differ.
//!
//! Invariant: after [`paint_row`] the terminal's row is `new`, provided it was `old`.

use ratatui::buffer::Cell;
use ratatui::buffer::CellWidth;

use super::Wire;
use super::grid::{is_blank, is_tail, looks_same};

/// An erase sequence is 3 bytes or more, so shorter runs are printed.
const ERASE_TO_END_FROM: usize = 4;

/// Bytes of `CSI n X` or `CSI n b` and of getting back into the row afterwards.
const ERASE_FROM: usize = 9;

/// Paints what differs between `old` and `new`, two states of row `y`.
pub(super) fn paint_row(wire: &mut Wire, old: &[Cell], new: &[Cell], y: u16) {
    let differs = |x: &usize| !looks_same(&old[*x], &new[*x]);
    let Some(last) = (0..new.len()).rev().find(differs) else {
        return;
    };
    let ink = new
        .iter()
        .rposition(|cell| !is_blank(cell))
        .map_or(0, |x| x + 1);
    let mut x = 0;
    while let Some(next) = (x..=last).find(differs) {
        x = next;
        wire.go_along(new, column(x), y);
        if x >= ink && last + 1 - x >= ERASE_TO_END_FROM {
            wire.erase_to_end();
            return;
        }
        x += paint_run(wire, old, new, x);
    }
}

/// Paints a run of equal cells that starts at `x`; says how many cells it was.
fn paint_run(wire: &mut Wire, old: &[Cell], new: &[Cell], x: usize) -> usize {
    let first = &new[x];
    let alike = new[x..]
        .iter()
        .take_while(|cell| looks_same(cell, first))
        .count();
    // Cells at the end of the run that are right already need no paint.
    let run = (x..x + alike)
        .rev()
        .find(|at| !looks_same(&old[*at], &new[*at]));
    let run = run.map_or(1, |last| last + 1 - x);

    if is_blank(first) && wire.savings.erase && run >= ERASE_FROM {
        wire.erase(column(run));
        return run;
    }
    wire.put(first);
    if first.cell_width() > 1 || is_tail(first) {
        return usize::from(first.cell_width().max(1));
    }
    let repeatable = wire.savings.repeat && first.symbol().chars().count() == 1;
    let sequence = format!("\x1b[{}b", run - 1).len();
    if repeatable && (run - 1) * first.symbol().len() > sequence {
        wire.repeat(column(run - 1));
        return run;
    }
    1
}

/// A grid is never wider than `u16::MAX`, so this never cuts.
fn column(x: usize) -> u16 {
    u16::try_from(x).unwrap_or(u16::MAX)
}
