//! What must hold of every household's case file, whatever was done to it:
//! `masar verify` asks it of a register, the model test after every step.
//!
//! The names are those of the project's list of invariants. Three words stand
//! beside them: `ids` (running numbers rise, so no record has the number of
//! another), `links` (what a record names is in the file) and `head` (a
//! household has one). Nothing is mended here, and a file without a fault
//! costs no memory.

mod balance;
mod dossiers;
mod dues;
mod graduation;
mod matters;
mod payments;
mod records;
mod steps;

use crate::{CaseFile, RuleBook};
use chrono::NaiveDate;
use std::fmt::Display;

/// A fault: which invariant, of which record, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// `I6`, or one of `ids`, `links`, `head`.
    pub invariant: &'static str,
    /// What was found, in English: for the log and whoever mends it.
    pub what: String,
    /// The record as people say it: `IRB-004217/2`.
    pub id: String,
}

/// The invariants that do not hold of a file. `today` bounds how far lines
/// without an end are looked at; nothing else goes by it.
pub fn broken(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Vec<Broken> {
    let mut faults = Faults(Vec::new());
    records::check(file, book, &mut faults);
    dossiers::check(file, book, &mut faults);
    matters::check(file, &mut faults);
    steps::check(file, &mut faults);
    graduation::check(file, &mut faults);
    for enrollment in &file.enrollments {
        payments::check_attempts(enrollment.id, &enrollment.payments, &mut faults);
        // A programme the book does not know cannot be judged by it.
        if let Some(programme) = book.programme(&enrollment.programme) {
            dues::check(file, enrollment, programme, book, today, &mut faults);
        }
    }
    balance::check(file, &mut faults);
    faults.0
}

/// Where checks put what they find.
struct Faults(Vec<Broken>);

impl Faults {
    /// Notes a fault unless `holds`; the words are put together only then.
    fn unless<T: Into<String>>(
        &mut self,
        holds: bool,
        invariant: &'static str,
        id: impl Display,
        what: impl FnOnce() -> T,
    ) {
        if !holds {
            self.0.push(Broken {
                invariant,
                what: what().into(),
                id: id.to_string(),
            });
        }
    }
}
