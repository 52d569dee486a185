//! Sums of what files contribute, and what can be read from them.

use super::{Contributions, Figure, Key, Kind, Place, Scope, Source};
use crate::timeline::Share;
use crate::{Fils, Month};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The figures of some months and places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Flows of the months asked for; changes of what stands, of all months.
    counts: BTreeMap<Key, i128>,
    /// What was ever counted of a figure, in whichever month.
    ever: BTreeMap<Figure, i128>,
}

impl Tally {
    /// Counts in one file.
    pub fn add_file(&mut self, contributions: &Contributions) {
        for (key, count) in contributions {
            self.add_ever(key.figure, i128::from(*count));
            self.add_count(key.clone(), i128::from(*count));
        }
    }

    pub fn add_count(&mut self, key: Key, count: i128) {
        add(&mut self.counts, key, count);
    }

    /// Says of a figure how much of it there ever was.
    pub fn add_ever(&mut self, figure: Figure, count: i128) {
        add(&mut self.ever, figure, count);
    }

    /// Counts in another place's figures for the same months.
    pub fn add(&mut self, other: &Tally) {
        self.add_counts(other);
        self.add_evers(other);
    }

    fn add_counts(&mut self, other: &Tally) {
        for (key, count) in &other.counts {
            self.add_count(key.clone(), *count);
        }
    }

    fn add_evers(&mut self, other: &Tally) {
        for (figure, count) in &other.ever {
            self.add_ever(*figure, *count);
        }
    }

    /// The figures of a scope. What there ever was is told of the register as
    /// a whole: where it has records of a kind, a place without any has none.
    pub fn of(places: &[(Place, Tally)], scope: &Scope) -> Tally {
        let mut sum = Tally::default();
        for (place, tally) in places {
            if scope.includes(place) {
                sum.add_counts(tally);
            }
            sum.add_evers(tally);
        }
        sum
    }

    /// What there ever was, without any count.
    pub fn without_counts(&self) -> Tally {
        Tally {
            counts: BTreeMap::new(),
            ever: self.ever.clone(),
        }
    }

    /// Whether anything was ever recorded that figures of this source are
    /// counted from.
    pub fn knows(&self, source: Source) -> bool {
        self.ever.keys().any(|figure| figure.source() == source)
    }

    /// How much of a flow there was from `from` to `to`, both included.
    pub fn flow(&self, figure: Figure, from: Month, to: Month) -> i128 {
        let all = self.between(figure, from, to);
        all.map(|(_, count)| count).sum()
    }

    /// The same, of some programmes or details only.
    pub fn flow_of(
        &self,
        figure: Figure,
        from: Month,
        to: Month,
        counts: impl Fn(&Key) -> bool,
    ) -> i128 {
        let some = self
            .between(figure, from, to)
            .filter(|(key, _)| counts(key));
        some.map(|(_, count)| count).sum()
    }

    /// What stood at the end of a month, of the programmes that count.
    pub fn stood(&self, figure: Figure, month: Month, counts: impl Fn(&Key) -> bool) -> i128 {
        let first = Month::of(NaiveDate::MIN);
        self.flow_of(figure, first, month, counts)
    }

    /// A figure from `from` to `to`, whichever kind it is.
    pub fn read(
        &self,
        figure: Figure,
        from: Month,
        to: Month,
        counts: impl Fn(&Key) -> bool,
    ) -> i128 {
        match figure.kind() {
            Kind::Flow => self.flow_of(figure, from, to, counts),
            Kind::Standing => self.stood(figure, to, counts),
        }
    }

    /// Aid that reached families and what was earned, over some months.
    pub fn share(&self, from: Month, to: Month) -> Share {
        let aid = self.flow(Figure::AidReceived, from, to);
        let months = from.through(to);
        let earned = months.map(|month| self.stood(Figure::Wages, month, |_| true));
        Share {
            aid: fils(aid),
            earned: fils(earned.sum()),
        }
    }

    /// The codes by which a figure is divided, of what counts in these months:
    /// those of programmes, or of details.
    pub fn codes(
        &self,
        figure: Figure,
        (from, to): (Month, Month),
        counts: impl Fn(&Key) -> bool,
        part: impl Fn(&Key) -> &str,
    ) -> BTreeSet<String> {
        let from = match figure.kind() {
            Kind::Flow => from,
            Kind::Standing => Month::of(NaiveDate::MIN),
        };
        let keys = self.between(figure, from, to).map(|(key, _)| key);
        let keys = keys.filter(|key| counts(key));
        keys.map(|key| part(key).to_owned()).collect()
    }

    /// Everything counted, by its key.
    pub fn counts(&self) -> impl Iterator<Item = (&Key, i128)> {
        self.counts.iter().map(|(key, count)| (key, *count))
    }

    fn between(
        &self,
        figure: Figure,
        from: Month,
        to: Month,
    ) -> impl Iterator<Item = (&Key, i128)> {
        let first = |month| Key {
            figure,
            month,
            programme: String::new(),
            detail: String::new(),
        };
        // An empty stretch is asked for as one that ends before it begins.
        let to = to.max(from.plus(-1));
        let range = self.counts.range(first(from)..first(to.plus(1)));
        range.map(|(key, count)| (key, *count))
    }
}

/// A sum as an amount; beyond what can be paid it stays at the most.
pub(super) fn fils(sum: i128) -> Fils {
    let most = if sum < 0 { i64::MIN } else { i64::MAX };
    Fils(i64::try_from(sum).unwrap_or(most))
}

fn add<K: Ord>(sums: &mut BTreeMap<K, i128>, key: K, count: i128) {
    use std::collections::btree_map::Entry;
    match sums.entry(key) {
        Entry::Vacant(place) if count != 0 => {
            place.insert(count);
        }
        Entry::Vacant(_) => {}
        Entry::Occupied(mut sum) => {
            *sum.get_mut() += count;
            if *sum.get() == 0 {
                sum.remove();
            }
        }
    }
}
