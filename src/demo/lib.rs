//! A made-up office: invented families whose stories have the proportions of
//! the real ones, told as the commands that a caseworker would have given.
//!
//! What lives here is invention only: names, numbers and accounts that are
//! obviously nobody's, and what happened to whom on which day. What is allowed
//! is the core's to say; a story is told against a case file folded by it.
//!
//! The same settings and the same rule book give the same office, byte for
//! byte, on any machine; any household can be told without those before it,
//! so an office of any size passes through memory one family at a time.

mod agenda;
mod calendar;
mod care;
mod cash;
mod contact;
mod dice;
mod employers;
mod facts;
mod family;
mod graduation;
mod identity;
mod ledger;
mod matters;
mod names;
mod places;
mod programmes;
mod proportions;
mod registration;
mod story;
mod teller;
mod visits;
mod work;

pub use employers::EmployerStory;
pub use places::Reach;
pub use story::{HouseholdStory, Step};

use chrono::NaiveDate;
use masar_domain::RuleBook;
use std::sync::Arc;

/// What an office is made of.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How many households.
    pub households: u32,
    /// Another seed, another office.
    pub seed: u64,
    /// The day the office is looked at: everything happened before it.
    pub today: NaiveDate,
    /// The prefix of the case numbers.
    pub office: masar_domain::Office,
    /// The running number of the first household: what the register's next
    /// one is. From 1.
    pub first_number: u32,
    pub reach: Reach,
}

/// The households of a made-up office, one story after the other, in the order
/// of their numbers.
#[derive(Clone, Debug)]
pub struct Office {
    settings: Settings,
    book: Arc<RuleBook>,
    told: u32,
}

impl Office {
    /// An office under a rule book, which must be the one the commands will be
    /// decided by: ledgers hold the amounts that it gives. It must know the
    /// programmes of the embedded book.
    pub fn new(settings: Settings, book: Arc<RuleBook>) -> Office {
        Office {
            settings,
            book,
            told: 0,
        }
    }

    /// The employers of the office, in the order of their numbers. A register
    /// is given them before the households, who fill their vacancies.
    pub fn employers(&self) -> Vec<EmployerStory> {
        employers::all(&self.settings, &self.book)
    }
}

impl Iterator for Office {
    type Item = HouseholdStory;

    fn next(&mut self) -> Option<HouseholdStory> {
        if self.told == self.settings.households {
            return None;
        }
        let number = self.settings.first_number.checked_add(self.told)?;
        self.told += 1;
        Some(story::of_household(&self.settings, &self.book, number))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.settings.households - self.told) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Office {}
