//! What if this person takes this job? Twenty-four months, without it and with
//! it, from what is on record and the rule book.
//!
//! The job is tried on a copy of the file: a placement and the enrollments
//! that would follow are put into it, and the same schedules and clocks work
//! both copies out. So ages, months used, disability and the end of a
//! programme count as they do in life. Nothing is recorded.
//!
//! A figure always names its ground: a row of the book, a decision, what is on
//! record or what was offered. What none of them says is unknown and told as
//! unknown; sums are over what is known, so they are the least there will be.

mod cell;
mod ending;
mod offer;
mod purse;
mod sheet;
mod stretch;
mod trial;
mod warning;
mod world;

pub use cell::{Cell, Figure, Gap, Ground, Why};
pub use ending::{Cliff, CliffKind, Ending, What};
pub use offer::{Fare, Offer};
pub use sheet::{Line, LineKind, MonthSum, Net, Of, Sheet, Total, Worst};
pub use stretch::Stretch;
pub use warning::Warning;

use crate::commands::checks;
use crate::refusal::Refusal;
use crate::rules::RuleBook;
use crate::{CaseFile, Month, PersonId};
use chrono::NaiveDate;
use sheet::Worlds;
use trial::Trial;
use world::World;

/// How many months a sheet looks at: to the end of the longest grace there is
/// (a project's, domain facts 2.9) and a year past that of a job.
pub const MONTHS: u16 = 24;

/// Works the sheet out.
///
/// # Errors
/// A person who is not in the file or has left it, and an offer that cannot
/// be: no wage, a start before `today` or more than a year after it.
pub fn what_if(
    file: &CaseFile,
    person: PersonId,
    offer: &Offer,
    book: &RuleBook,
    today: NaiveDate,
) -> Result<Sheet, Refusal> {
    checks::present(file, person, "whatif.person")?;
    offer.check(today)?;
    let trial = Trial::of(file, person, offer, book);
    let now = Month::of(today);
    let first = Month::of(offer.start);
    let last = first.plus(i32::from(MONTHS) - 1);
    let without = World::new(file, book, today, (now, last), None);
    let tried = Some((&trial, offer));
    let with = World::new(&trial.file, book, today, (now, last), tried);
    let worlds = Worlds {
        without: without.rows(),
        with: with.rows(),
        now,
        first,
    };
    let mut sheet = Sheet::of(person, offer, &trial, worlds)?;
    sheet.endings = ending::endings(&trial, book, last);
    sheet.cliffs = ending::cliffs(&sheet);
    sheet.warnings = warning::warnings(file, &trial, &sheet, book);
    Ok(sheet)
}
