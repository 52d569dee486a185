//! The households that somebody has selected: a set of households, not of rows,
//! so it survives filter, sort and refresh.
//!
//! Invariant: nothing is read for it; of a household it knows the number alone.

use super::{App, Households};
use roaring::RoaringBitmap;

/// What is selected.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    numbers: RoaringBitmap,
    /// The household toggled last: a range begins there.
    last: Option<u32>,
}

impl Selection {
    /// The running numbers, in their order.
    pub fn numbers(&self) -> &RoaringBitmap {
        &self.numbers
    }

    pub fn len(&self) -> u64 {
        self.numbers.len()
    }

    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    pub fn contains(&self, number: u32) -> bool {
        self.numbers.contains(number)
    }

    /// How many of them the list does not show.
    pub fn hidden(&self, list: &Households) -> u64 {
        let shown = self.numbers.intersection_len(list.matches.households());
        self.numbers.len().saturating_sub(shown)
    }

    pub(crate) fn last(&self) -> Option<u32> {
        self.last
    }

    pub(crate) fn toggle(&mut self, number: u32) {
        if !self.numbers.remove(number) {
            self.numbers.insert(number);
        }
        self.last = Some(number);
    }

    /// Does to all of these what was done to the one toggled last.
    pub(crate) fn extend_to(&mut self, numbers: &RoaringBitmap) {
        match self.last.is_some_and(|last| self.contains(last)) {
            true => self.numbers |= numbers,
            false => self.numbers -= numbers,
        }
    }

    pub(crate) fn add(&mut self, numbers: &RoaringBitmap) {
        self.numbers |= numbers;
    }

    /// Those selected no longer are, those not selected are; others stay.
    pub(crate) fn invert(&mut self, among: &RoaringBitmap) {
        self.numbers ^= among;
    }

    pub(crate) fn clear(&mut self) {
        *self = Selection::default();
    }
}

impl App {
    /// The running number of the household in a place of the list.
    pub(crate) fn number_at(&self, place: usize) -> Option<u32> {
        let place = u32::try_from(place).ok()?;
        self.households.matches.numbers(place, 1).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(numbers: &[u32]) -> RoaringBitmap {
        numbers.iter().copied().collect()
    }

    #[test]
    fn a_range_does_what_was_done_to_the_one_toggled_last() {
        let mut selection = Selection::default();
        selection.toggle(4);
        selection.extend_to(&set(&[4, 5, 6]));
        assert_eq!(selection.numbers(), &set(&[4, 5, 6]));
        selection.toggle(5);
        selection.extend_to(&set(&[5, 6]));
        assert_eq!(selection.numbers(), &set(&[4]));
    }

    #[test]
    fn inverting_leaves_what_the_filter_hides() {
        let mut selection = Selection::default();
        selection.add(&set(&[1, 2, 90]));
        let among = set(&[1, 2, 3]);
        selection.invert(&among);
        assert_eq!(selection.numbers(), &set(&[3, 90]));
        let list = Households {
            matches: among.into(),
            ..Households::default()
        };
        assert_eq!(selection.hidden(&list), 1);
    }
}
