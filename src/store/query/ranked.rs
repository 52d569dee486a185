//! Households by how well they fit the words that are searched for.

use roaring::RoaringBitmap;
use std::collections::BTreeMap;

/// How a household is found by one word, the best first. What is spelled so
/// comes before what sounds so, and all that somebody is called before what was
/// written about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Fit {
    /// Its case number, a national number or a telephone.
    Number,
    /// A word of a name.
    Whole,
    /// A name begins so.
    Beginning,
    /// A name sounds so.
    Sound,
    /// A name is one slip of the pen away.
    Slip,
    /// A word of its notes.
    Note,
    /// Not by this word: by another part of the filter.
    Not,
}

/// How a household is found by several words: by the weakest first, then by
/// all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Fitness {
    weakest: Fit,
    sum: u16,
}

impl From<Fit> for Fitness {
    fn from(fit: Fit) -> Fitness {
        Fitness {
            weakest: fit,
            sum: fit as u16,
        }
    }
}

impl Fitness {
    fn with(self, other: Fitness) -> Fitness {
        Fitness {
            weakest: self.weakest.max(other.weakest),
            sum: self.sum.saturating_add(other.sum),
        }
    }

    /// A number that is larger where the fit is better.
    fn score(self) -> i64 {
        -(self.weakest as i64 * 0x1_0000 + i64::from(self.sum))
    }
}

/// Sets of households, none of which is in two, by how well they fit.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ranked(BTreeMap<Fitness, RoaringBitmap>);

impl Ranked {
    /// All of them equally well.
    pub(super) fn all(found: RoaringBitmap, fit: Fit) -> Ranked {
        let mut ranked = Ranked::default();
        ranked.add(found, fit);
        ranked
    }

    /// Those of the found ones that are not there already; better fits are
    /// added before worse ones.
    pub(super) fn add(&mut self, found: RoaringBitmap, fit: Fit) {
        self.or(Ranked(BTreeMap::from([(Fitness::from(fit), found)])));
    }

    pub(super) fn found(&self) -> RoaringBitmap {
        let mut found = RoaringBitmap::new();
        self.0.values().for_each(|set| found |= set);
        found
    }

    /// Those whose every word fits better than that.
    pub(super) fn better_than(&self, fit: Fit) -> RoaringBitmap {
        let mut found = RoaringBitmap::new();
        let better = self.0.iter().filter(|(known, _)| known.weakest < fit);
        better.for_each(|(_, set)| found |= set);
        found
    }

    /// Those that either has, each by its better fit.
    pub(super) fn or(&mut self, other: Ranked) {
        let mut seen = RoaringBitmap::new();
        let both: std::collections::BTreeSet<Fitness> =
            self.0.keys().chain(other.0.keys()).copied().collect();
        for fit in both {
            let set = self.0.entry(fit).or_default();
            if let Some(more) = other.0.get(&fit) {
                *set |= more;
            }
            *set -= &seen;
            seen |= &*set;
        }
        self.0.retain(|_, set| !set.is_empty());
    }

    /// Those that both have.
    pub(super) fn and(&self, other: &Ranked) -> Ranked {
        let mut both: BTreeMap<Fitness, RoaringBitmap> = BTreeMap::new();
        for (fit, set) in &self.0 {
            for (another, of) in &other.0 {
                let common = set & of;
                if !common.is_empty() {
                    *both.entry(fit.with(*another)).or_default() |= common;
                }
            }
        }
        Ranked(both)
    }

    /// These, each judged by another word too, whether or not it is found by it.
    pub(super) fn judged_by(&self, word: &Ranked) -> Ranked {
        let mut judge = word.clone();
        judge.add(self.found(), Fit::Not);
        self.and(&judge)
    }

    /// The best first, then by number; the weakest first the other way.
    pub(super) fn in_order(&self, best_first: bool) -> Vec<u32> {
        let sets: Vec<&RoaringBitmap> = match best_first {
            true => self.0.values().collect(),
            false => self.0.values().rev().collect(),
        };
        sets.into_iter().flatten().collect()
    }

    /// How well one of them fits: the larger the better.
    pub(super) fn score(&self, number: u32) -> Option<i64> {
        let mut sets = self.0.iter();
        let (fit, _) = sets.find(|(_, set)| set.contains(number))?;
        Some(fit.score())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(numbers: &[u32]) -> RoaringBitmap {
        numbers.iter().copied().collect()
    }

    fn word(sets: &[(Fit, &[u32])]) -> Ranked {
        let mut ranked = Ranked::default();
        sets.iter()
            .for_each(|(fit, numbers)| ranked.add(set(numbers), *fit));
        ranked
    }

    #[test]
    fn the_weakest_word_decides_then_all_of_them_then_the_number() {
        let one = word(&[(Fit::Whole, &[3, 9]), (Fit::Beginning, &[1, 3, 4])]);
        let other = word(&[
            (Fit::Whole, &[4, 9]),
            (Fit::Beginning, &[1]),
            (Fit::Note, &[3]),
        ]);
        let both = one.and(&other);
        assert_eq!(both.in_order(true), [9, 4, 1, 3]);
        assert_eq!(both.in_order(false), [3, 1, 4, 9]);
        assert!(both.score(9) > both.score(4) && both.score(7).is_none());
    }

    #[test]
    fn the_better_of_two_ways_to_be_found_counts() {
        let mut one = word(&[(Fit::Slip, &[1, 2])]);
        one.or(word(&[(Fit::Number, &[2]), (Fit::Note, &[1, 3])]));
        assert_eq!(one.in_order(true), [2, 1, 3]);
        let all = Ranked::all(set(&[1, 2, 3, 4]), Fit::Number).judged_by(&one);
        assert_eq!(all.in_order(true), [2, 1, 3, 4]);
    }
}
