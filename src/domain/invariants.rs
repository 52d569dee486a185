//! What must hold of every household's case file and of every employer, whatever
//! was done to it: `masar verify` asks it of a register, the model test after
//! every step.
//!
//! The names are those of the project's list of invariants. Four words stand
//! beside them: `ids` (running numbers rise, so no record has the number of
//! another), `links` (what a record names is in the file), `head` (a household
//! has one) and `seats` (nobody sits where there is no seat). Nothing is mended
//! here, and a file without a fault costs no memory.
//!
//! Where each of the list is held:
//!
//! | invariant | held by |
//! | --- | --- |
//! | I1, I2 amounts read, written, added | the tests of [`crate::money`] |
//! | I3, I4 parts of a whole | the tests of [`crate::proration`]; instalments of a loan: `dossiers` |
//! | I5 one line, one enrollment, one month | `records`, `dues`, `payments`, `dossiers`, `follow_ups` |
//! | I6, I7 months due | `dues` |
//! | I8 components that exclude each other | nothing yet: no row of the book says that any do |
//! | I9 amounts as of a day | the model test |
//! | I10 listed steps only, in the order of their days | `steps`, `dossiers`, `matters`, `payments`, `records`, `employer`; that a refusal changes nothing: the model test, and the store's |
//! | I11 what is due is paid, owed or written off | `dossiers` for a loan; accounts: the model test |
//! | I12, I13, I20 attempts to pay | `payments`, `balance` |
//! | I16 amounts are more than nothing | `records`, `dues`, `balance`, `follow_ups`, `employer`; totals of a bank file come with payment runs |
//! | I21 months gone by are paid with a later one | `balance`; closes come with payment runs |
//! | I24 no clock, no zone | [`crate::Context`], and the walls of the crate |
//! | I25, I26 corrections in any order, and none for nothing | the tests of corrections, the model test |
//! | I27 recoveries within the cap and the case | `balance` |
//! | I28 two people | `graduation`, `balance`; of a run, three: with payment runs |
//! | I30 to I35 journal, index, crash, restore, the same command twice | the store |
//! | I14, I15, I17 to I19, I22, I23 runs, bank files, closes | come with payment runs |
//! | I29 who saw what | comes with the owner process |

mod balance;
mod dossiers;
mod dues;
mod employer;
mod follow_ups;
mod graduation;
mod matters;
mod payments;
mod records;
mod steps;

pub use employer::broken_of_employer;

use crate::{CaseFile, RuleBook};
use chrono::NaiveDate;
use std::fmt::Display;

/// A fault: which invariant, of which record, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// `I6`, or one of `ids`, `links`, `head`, `seats`.
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
    follow_ups::check(file, &mut faults);
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
