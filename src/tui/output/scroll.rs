//! Finding a block of rows that moved, so that the terminal can move it.
//!
//! How: rows of the new screen that look like another row of the old one vote
//! for a shift; for the few shifts with most votes every block is weighed by
//! the bytes it saves, rows at both ends included: the row that lost the marker
//! and the row that got it belong to the block even though they changed.
//!
//! Invariant: a block is only moved when that saves more than it costs.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::Grid;
use super::cost::{paint_blank, repaint};
use super::grid::{fingerprint, is_blank, row_from, rows_look_same};

/// A block of rows that moved: `top..bottom` go up by `shift`, or down where it is negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scroll {
    pub(super) top: u16,
    pub(super) bottom: u16,
    pub(super) shift: i32,
}

/// Bytes of setting and resetting a region, scrolling, and moving back.
const OVERHEAD: i64 = 20;
/// Shifts that are weighed; the rest had fewer rows in their favour.
const SHIFTS: usize = 4;

/// Fewer changed rows than this are painted sooner than a block is found.
const ROWS: usize = 3;

/// The block whose move saves most, if any saves enough.
pub(super) fn search(shown: &Grid, wanted: &Grid) -> Option<Scroll> {
    let rows = 0..wanted.height();
    let changed: Vec<u16> = rows
        .filter(|y| !rows_look_same(shown.row(*y), wanted.row(*y)))
        .collect();
    if changed.len() < ROWS {
        return None;
    }
    let search = Search::new(shown, wanted, &changed);
    search
        .likely_shifts(&changed)
        .into_iter()
        .filter_map(|shift| search.best_block(shift))
        .max_by_key(|(saved, _)| *saved)
        .filter(|(saved, _)| *saved > OVERHEAD)
        .map(|(_, scroll)| scroll)
}

/// What is known about the rows, whatever the shift.
struct Search<'a> {
    shown: &'a Grid,
    wanted: &'a Grid,
    old: Vec<u64>,
    new: Vec<u64>,
    /// Bytes that painting each row costs as things are.
    now: Vec<i64>,
    /// Bytes that each row would save, or lose, by being blank first.
    lost: Vec<i64>,
}

impl<'a> Search<'a> {
    fn new(shown: &'a Grid, wanted: &'a Grid, changed: &[u16]) -> Self {
        let rows = || 0..wanted.height();
        let mut now = vec![0; usize::from(wanted.height())];
        for y in changed {
            now[usize::from(*y)] = signed(repaint(shown.row(*y), wanted.row(*y)));
        }
        let lost = rows()
            .map(|y| now[usize::from(y)] - signed(paint_blank(wanted.row(y))))
            .collect();
        Self {
            shown,
            wanted,
            old: rows().map(|y| fingerprint(shown.row(y))).collect(),
            new: rows().map(|y| fingerprint(wanted.row(y))).collect(),
            now,
            lost,
        }
    }

    /// Shifts by which changed rows would be right already, those with most rows first.
    fn likely_shifts(&self, changed: &[u16]) -> Vec<i32> {
        let mut sources: HashMap<u64, Vec<u16>> = HashMap::new();
        for y in (0..self.shown.height()).filter(|y| !self.shown.row(*y).iter().all(is_blank)) {
            sources.entry(self.old[usize::from(y)]).or_default().push(y);
        }
        let mut votes: HashMap<i32, usize> = HashMap::new();
        for y in changed {
            for from in sources
                .get(&self.new[usize::from(*y)])
                .into_iter()
                .flatten()
            {
                *votes.entry(i32::from(*from) - i32::from(*y)).or_default() += 1;
            }
        }
        let mut shifts: Vec<(usize, i32)> = votes.into_iter().map(|(s, n)| (n, s)).collect();
        // The shift itself breaks ties, so that equal frames give equal bytes.
        shifts.sort_by_key(|(count, shift)| (Reverse(*count), shift.unsigned_abs(), *shift));
        shifts
            .into_iter()
            .take(SHIFTS)
            .map(|(_, shift)| shift)
            .collect()
    }

    /// For one shift, the block that saves most bytes, and how many.
    ///
    /// Seen from the rows that arrive (`kept`) and the rows that are left blank
    /// (`lost`), a block is a stretch of kept rows followed, in the direction of
    /// the move reversed, by exactly `shift` lost ones.
    fn best_block(&self, shift: i32) -> Option<(i64, Scroll)> {
        let height = self.wanted.height();
        let distance = u16::try_from(shift.unsigned_abs())
            .ok()
            .filter(|d| *d < height)?;
        let kept: Vec<i64> = (0..height).map(|y| self.kept(y, shift)).collect();
        // Upwards the lost rows are at the bottom, downwards at the top: the same
        // search serves both when the rows are read in the other order.
        let order: Vec<u16> = if shift > 0 {
            (0..height).collect()
        } else {
            (0..height).rev().collect()
        };
        let (saved, first, end) = best_stretch(&order, &kept, &self.lost, distance)?;
        let (a, b) = (
            order[usize::from(first)],
            order[usize::from(end + distance - 1)],
        );
        Some((
            saved,
            Scroll {
                top: a.min(b),
                bottom: a.max(b) + 1,
                shift,
            },
        ))
    }

    /// Bytes saved where row `y` shows what moves there.
    fn kept(&self, y: u16, shift: i32) -> i64 {
        let at = usize::from(y);
        match row_from(y, shift).filter(|from| *from < self.shown.height()) {
            None => 0,
            Some(from) if self.old[usize::from(from)] == self.new[at] => self.now[at],
            Some(from) => self.now[at] - signed(repaint(self.shown.row(from), self.wanted.row(y))),
        }
    }
}

/// The stretch `first..end` of `order` with the largest sum of what is kept in
/// it and lost in the `distance` rows after it.
fn best_stretch(
    order: &[u16],
    kept: &[i64],
    lost: &[i64],
    distance: u16,
) -> Option<(i64, u16, u16)> {
    let reach = usize::from(distance);
    let mut best = None;
    let (mut sum, mut first) = (0, 0);
    for end in 1..=order.len().saturating_sub(reach) {
        if sum <= 0 {
            (sum, first) = (0, end - 1);
        }
        sum += kept[usize::from(order[end - 1])];
        let after: i64 = order[end..end + reach]
            .iter()
            .map(|y| lost[usize::from(*y)])
            .sum();
        if best.is_none_or(|(saved, _, _)| sum + after > saved) {
            best = Some((
                sum + after,
                u16::try_from(first).ok()?,
                u16::try_from(end).ok()?,
            ));
        }
    }
    best
}

fn signed(bytes: usize) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}
