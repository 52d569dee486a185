//! Chance from a seed: the same household of the same seed always falls the
//! same way, whatever was drawn before it. Nothing here knows the system's
//! entropy or clock.

use chrono::NaiveDate;
use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

use crate::calendar::after;

/// A share in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PerMille(pub(crate) u32);

/// One household's chance.
pub(crate) struct Dice(Pcg64Mcg);

impl Dice {
    /// The dice of one household. Its number is mixed in, so that each has its
    /// own and any one can be told without those before it.
    pub(crate) fn of_household(seed: u64, number: u32) -> Dice {
        // The golden ratio spreads neighbouring numbers far apart.
        let spread = u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        Dice(Pcg64Mcg::seed_from_u64(seed.wrapping_add(spread)))
    }

    /// The dice of one employer: no household's.
    pub(crate) fn of_employer(seed: u64, number: u32) -> Dice {
        Dice::of_household(seed.rotate_left(32) ^ u64::MAX, number)
    }

    /// From 0 up to, but not including, `end`; 0 where that is nothing.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        let wide = u64::from(self.0.next_u32()) * u64::from(end);
        u32::try_from(wide >> 32).unwrap_or_default()
    }

    /// A number from `from` to `to`, both included; `from` where `to` is less.
    pub(crate) fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u32::try_from(to - from + 1).unwrap_or_default();
        from + i64::from(self.below(width))
    }

    /// A day from `from` to `to`, both included; `from` where `to` is earlier.
    pub(crate) fn day(&mut self, from: NaiveDate, to: NaiveDate) -> NaiveDate {
        after(from, self.between(0, (to - from).num_days()))
    }

    pub(crate) fn chance(&mut self, share: PerMille) -> bool {
        self.below(1000) < share.0
    }

    /// One of a table that is never empty: every table is this crate's own.
    pub(crate) fn one_of<'a, T>(&mut self, table: &'a [T]) -> &'a T {
        let count = u32::try_from(table.len()).unwrap_or(u32::MAX);
        &table[self.below(count) as usize]
    }

    pub(crate) fn pick<T: Copy>(&mut self, table: &[T]) -> T {
        *self.one_of(table)
    }

    /// One of a table, each as often as its weight says.
    pub(crate) fn weighted<T: Copy>(&mut self, table: &[(u32, T)]) -> T {
        let all = table.iter().map(|(weight, _)| weight).sum();
        let mut rest = self.below(all);
        let mut at = 0;
        while at + 1 < table.len() && rest >= table[at].0 {
            rest -= table[at].0;
            at += 1;
        }
        table[at].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_and_bounds_are_kept() {
        let mut dice = Dice::of_household(1, 1);
        let mut seen = [0; 3];
        for _ in 0..6000 {
            seen[dice.weighted(&[(1, 0), (0, 1), (2, 2)])] += 1;
            assert!((-3..=3).contains(&dice.between(-3, 3)));
        }
        assert_eq!(seen[1], 0);
        assert!((1700..2300).contains(&seen[0]), "{seen:?}");
        assert_eq!(dice.between(5, 2), 5);
        assert!(!dice.chance(PerMille(0)) && dice.chance(PerMille(1000)));
    }

    #[test]
    fn a_household_falls_the_same_way_each_time_and_its_neighbour_another() {
        let draw = |seed, number| {
            let mut dice = Dice::of_household(seed, number);
            [0; 8].map(|_| dice.below(u32::MAX))
        };
        assert_eq!(draw(7, 3), draw(7, 3));
        assert_ne!(draw(7, 3), draw(7, 4));
        assert_ne!(draw(7, 3), draw(8, 3));
    }
}
