//! The figures that officials quote, counted from case files.
//!
//! A file gives its [`contributions`]: for each figure and month, how much of
//! it the file stands for. The register keeps the sums of them up to date by
//! the difference that each command makes, so a figure is read, never counted
//! again; and the sum over all files is what the counters are held against
//! (I31).
//!
//! What each figure counts stands with its name in [`Figure`]. Three rules hold
//! for all of them:
//! - A thing counts once, in the month it holds for, whenever it was recorded:
//!   a correction moves it.
//! - What was the case at the end of a month (families on aid, persons at work)
//!   is kept as the change from the month before, so that a sum over the months
//!   up to one is what stood then.
//! - A file counts where the household lives now and under the office that
//!   looks after it: a family that moves takes its figures along.
//!
//! A new figure is a name in [`Figure`] and a function here.

mod aid;
mod contact;
mod figure;
mod households;
mod matters;
mod payments;
mod place;
mod projects;
mod report;
mod retention;
mod steps;
mod tally;
mod training;
mod words;
mod work;

pub use figure::{Figure, Kind, Source, Unit};
pub use place::{Place, Scope};
pub use report::{Cell, Column, Measure, Report, Row, Section, naf_target};
pub use retention::AFTER;
pub use tally::Tally;
pub use words::Part;

use crate::{CaseFile, Month, RuleBook};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is counted, for which month, and which part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    pub figure: Figure,
    pub month: Month,
    /// Code of the programme; empty where the figure is not a programme's.
    pub programme: String,
    /// Code of the reason, sector, outcome; empty where there is none.
    pub detail: String,
}

/// What a file adds to each figure: a number of things, or fils.
pub type Contributions = BTreeMap<Key, i64>;

/// Everything a file adds to the figures.
pub fn contributions(file: &CaseFile, book: &RuleBook) -> Contributions {
    let mut counts = Counts::default();
    households::count(file, &mut counts);
    steps::count(file, &mut counts);
    aid::count(file, book, &mut counts);
    payments::count(file, book, &mut counts);
    contact::count(file, &mut counts);
    work::count(file, book, &mut counts);
    retention::count(file, &mut counts);
    training::count(file, &mut counts);
    projects::count(file, &mut counts);
    matters::count(file, &mut counts);
    counts.0.retain(|_, sum| *sum != 0);
    counts.0
}

/// Where the functions of this module put what they count.
#[derive(Debug, Default)]
struct Counts(Contributions);

impl Counts {
    /// One more of a figure.
    fn one(&mut self, figure: Figure, month: Month) {
        self.add(figure, month, "", "", 1);
    }

    fn add(&mut self, figure: Figure, month: Month, programme: &str, detail: &str, count: i64) {
        let key = Key {
            figure,
            month,
            programme: programme.to_owned(),
            detail: detail.to_owned(),
        };
        let sum = self.0.entry(key).or_default();
        // What one file holds is bounded far below: amounts by `Fils::MOST`,
        // records by their running numbers.
        *sum = sum.saturating_add(count);
    }

    /// What was the case at the end of each month: `value` says how much, and
    /// it changes in no other months than `changes`.
    fn standing(
        &mut self,
        figure: Figure,
        programme: &str,
        changes: impl IntoIterator<Item = Month>,
        value: impl Fn(Month) -> i64,
    ) {
        let months: std::collections::BTreeSet<Month> = changes.into_iter().collect();
        let mut before = 0;
        for month in months {
            let now = value(month);
            if now != before {
                self.add(figure, month, programme, "", now - before);
            }
            before = now;
        }
    }
}
