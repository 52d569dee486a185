//! From a table and a profile to households with their people, and to rows that
//! are refused with their reasons.
//!
//! Two passes over one file. The first ([`Intake::prepare`]) looks at every row:
//! it finds the headings, judges the order of dates column by column, and
//! remembers people under the key of their household. The second
//! ([`Intake::run`]) hands out one household after the other. A dry run is the
//! second pass with nobody at the other end, so it sees what an import sees.
//!
//! What decides about a household: **the good rows go in.** A person who is
//! refused stays out alone; the household goes in without. Only the head takes
//! the household along, because a household without its head is somebody
//! else's. A household that is refused keeps all its people out. Every row ends
//! in exactly one outcome.

mod binding;
mod heading;
mod joined;
mod packed;
mod person;
mod reading;
mod record;
mod refused;
mod rowwise;
mod survey;
pub mod update;

#[cfg(test)]
mod tests;

pub use record::{CellOrigin, FieldValue, Fields, HouseholdRecord, PersonRecord, RowOrigin};
pub use refused::{FaultAt, Refused};
pub use survey::{SheetSurvey, Survey};

use std::ops::ControlFlow;

use crate::error::ExchangeError;
use crate::field::{Places, Words};
use crate::profile::{Join, Profile};
use crate::table::{FileKind, Source};
use crate::value::DateOrder;

/// What the user says beyond the profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The sheet of households (of all rows, where one row is one household).
    pub household_sheet: Option<String>,
    /// The sheet of people.
    pub person_sheet: Option<String>,
    /// The order of dates whose year comes last.
    pub dates: Option<DateOrder>,
}

/// What became of a row, or of a household with the rows of its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It can go in.
    Household(Box<HouseholdRecord>),
    /// A row stays out.
    Refused(Box<Refused>),
}

impl Outcome {
    fn refused(origin: RowOrigin, faults: Vec<FaultAt>, companions: Vec<RowOrigin>) -> Self {
        Outcome::Refused(Box::new(Refused {
            origin,
            faults,
            companions,
        }))
    }
}

/// How many rows ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Households handed out.
    pub households: u32,
    /// People handed out in them.
    pub people: u32,
    /// Rows refused.
    pub refused: u32,
}

/// Called with each outcome; a break ends the run.
pub type Each<'e> = dyn FnMut(Outcome) -> ControlFlow<()> + 'e;

/// What the second pass needs beside the file.
struct Second<'a> {
    kind: FileKind,
    name_of_source: &'a str,
    reader: &'a reading::Reader<'a>,
    first_pass: &'a survey::FirstPass,
}

/// A file that is ready to go in.
pub struct Intake<'s> {
    source: &'s mut Source,
    join: Join,
    name_of_source: String,
    reader: reading::Reader<'s>,
    first_pass: survey::FirstPass,
}

impl<'s> Intake<'s> {
    /// Looks at the whole file once.
    ///
    /// # Errors
    /// When the file cannot be what the profile describes: a sheet or needed
    /// columns are missing (`X1102`, `X14xx`), or it is beyond the limits.
    pub fn prepare(
        source: &'s mut Source,
        profile: &'s Profile,
        places: &'s Places,
        choices: &Choices,
    ) -> Result<Self, ExchangeError> {
        let first_pass = survey::first_pass(source, profile, choices)?;
        Ok(Self {
            source,
            join: profile.join,
            name_of_source: profile.source.clone(),
            reader: reading::Reader::new(Words::new(), places),
            first_pass,
        })
    }

    /// What the first pass found: sheets, columns, rows.
    pub fn survey(&self) -> &Survey {
        &self.first_pass.survey
    }

    /// Hands out every household and every refused row; can be run again.
    ///
    /// # Errors
    /// Only what reading the file again can bring.
    pub fn run(&mut self, each: &mut Each<'_>) -> Result<Counts, ExchangeError> {
        let mut counted = Counts::default();
        let mut counting = |outcome: Outcome| {
            match &outcome {
                Outcome::Household(household) => {
                    let people = u32::try_from(household.members.len()).unwrap_or(u32::MAX);
                    counted.households += 1;
                    counted.people += people;
                }
                Outcome::Refused(_) => counted.refused += 1,
            }
            each(outcome)
        };
        let second = Second {
            kind: self.source.kind(),
            name_of_source: &self.name_of_source,
            reader: &self.reader,
            first_pass: &self.first_pass,
        };
        match self.join {
            Join::Row => rowwise::run(self.source, &second, &mut counting)?,
            Join::Sheets => joined::run(self.source, &second, &mut counting)?,
        }
        Ok(counted)
    }
}
