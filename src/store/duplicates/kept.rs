//! The best pairs found so far.

use masar_domain::PersonId;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The most pairs of one list.
pub const KEPT: usize = 10_000;

/// Two people who may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub points: i32,
    /// The lower of the two.
    pub one: PersonId,
    pub other: PersonId,
}

/// The pairs that were found, the likeliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duplicates {
    pub pairs: Vec<Candidate>,
    /// Whether there are more, less likely than these.
    pub more: bool,
}

/// Pairs in their order, each once.
#[derive(Default)]
pub(super) struct Best {
    pairs: BTreeSet<(Reverse<i32>, PersonId, PersonId)>,
    more: bool,
}

impl Best {
    pub(super) fn take(&mut self, points: i32, one: PersonId, other: PersonId) {
        let pair = (one.min(other), one.max(other));
        self.pairs.insert((Reverse(points), pair.0, pair.1));
        if self.pairs.len() > KEPT {
            self.pairs.pop_last();
            self.more = true;
        }
    }
}

impl From<Best> for Duplicates {
    fn from(best: Best) -> Duplicates {
        let pairs = best.pairs.into_iter();
        let pairs = pairs.map(|(Reverse(points), one, other)| Candidate { points, one, other });
        Duplicates {
            pairs: pairs.collect(),
            more: best.more,
        }
    }
}
