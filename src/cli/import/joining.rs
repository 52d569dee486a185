//! Household by household: looked up in the register, decided, given.

use super::given::Group;
use super::tally::Tally;
use crate::cli::desk::Desk;
use crate::cli::trouble::{Trouble, Work};
use masar_domain::household::OutsideReference;
use masar_domain::{Context, Office, Refusal};
use masar_exchange::commands::{self, Found, Joining, Known, Terms, Way};
use masar_exchange::intake::{HouseholdRecord, Outcome};
use masar_store::{Caller, Register, StoreError, Together};
use std::sync::Arc;

/// What is done with households that can go in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Everything is decided and nothing given.
    DryRun,
    /// The good rows go in.
    RowByRow,
    /// All of them, or none when one is refused.
    AllOrNothing,
}

/// An import under way.
pub(super) struct Importing<'a> {
    desk: &'a Desk,
    /// None where a dry run found no register: then nothing is known yet.
    register: Option<&'a Register>,
    mode: Mode,
    joining: Joining<'a>,
    group: Group,
    tally: Tally,
    rows: u64,
}

impl<'a> Importing<'a> {
    pub(super) fn new(
        desk: &'a Desk,
        register: Option<&'a Register>,
        mode: Mode,
        office: Office,
        words: &'a dyn Fn(&Refusal) -> String,
    ) -> Result<Importing<'a>, Trouble> {
        let context = Context {
            by: desk.user()?,
            at: desk.clock.moment(register.map_or(0, Register::last_change)),
            today: desk.clock.today,
            book: Arc::clone(desk.book()?),
            // Tried on, never kept: the register numbers for itself.
            next_household: register.map_or(0, Register::households).saturating_add(1),
            next_employer: 1,
        };
        let terms = Terms {
            office,
            context,
            messages: &desk.words,
            words,
        };
        Ok(Importing {
            desk,
            register,
            mode,
            joining: Joining::new(terms),
            group: Group::default(),
            tally: Tally::default(),
            rows: 0,
        })
    }

    /// Takes what came of a row; says how many rows are done.
    pub(super) fn take(&mut self, outcome: Outcome) -> Result<u64, Trouble> {
        match outcome {
            Outcome::Refused(refused) => {
                self.rows += 1;
                self.tally.refuse(*refused, &self.desk.words);
            }
            Outcome::Household(record) => {
                let people = record.members.iter();
                let apart = people.filter(|person| person.origin != record.origin);
                self.rows += 1 + apart.count() as u64;
                self.household(record)?;
            }
        }
        if self.mode == Mode::RowByRow && self.group.is_full() {
            self.give(Together::EachAlone)?;
        }
        Ok(self.rows)
    }

    /// Gives what still waits; what came of the whole file.
    pub(super) fn finish(mut self) -> Result<Tally, Trouble> {
        match self.mode {
            Mode::DryRun => {}
            Mode::RowByRow => self.give(Together::EachAlone)?,
            Mode::AllOrNothing if self.tally.rejects.is_empty() => {
                self.give(Together::AllOrNothing)?;
            }
            Mode::AllOrNothing => self.tally.counts.households_held_back = self.group.households(),
        }
        self.tally.written = match self.mode {
            Mode::DryRun => false,
            Mode::RowByRow => true,
            Mode::AllOrNothing => self.tally.rejects.is_empty(),
        };
        if self.tally.written {
            self.tidy()?;
        }
        Ok(self.tally)
    }

    /// No more is wanted: what was given stays, what waits is let go. Where all
    /// was to go in or nothing, and in a dry run, nothing was given.
    pub(super) fn stop(self) -> Result<Trouble, Trouble> {
        if self.mode != Mode::RowByRow {
            return Ok(StoreError::Stopped.into());
        }
        self.tidy()?;
        let counts = &self.tally.counts;
        Ok(Trouble::Stopped(Work::Import {
            households: counts.households_registered + counts.households_completed,
        }))
    }

    fn tidy(&self) -> Result<(), Trouble> {
        let counts = &self.tally.counts;
        let commands = counts.households_registered + counts.people_added;
        match self.register {
            Some(register) => Ok(register.tidy_after(commands)?),
            None => Ok(()),
        }
    }

    fn household(&mut self, record: Box<HouseholdRecord>) -> Result<(), Trouble> {
        let found = match self.register {
            Some(register) => found(register, &record)?,
            None => Found::default(),
        };
        let mut joined = self.joining.join(&record, &found);
        for refused in joined.refused.drain(..) {
            self.tally.refuse(refused, &self.desk.words);
        }
        self.tally.leave(&joined.otherwise, &self.desk.words);
        let counts = &mut self.tally.counts;
        counts.people_unchanged += joined.people_known as u64;
        match (joined.way, joined.steps.is_empty()) {
            (Way::Refused, _) => {}
            (_, true) if !joined.otherwise.is_empty() => {}
            (_, true) => counts.households_unchanged += 1,
            _ if self.mode == Mode::DryRun => {
                let mut alone = Group::default();
                alone.add(record, joined);
                alone.count_as_done(counts);
            }
            _ => self.group.add(record, joined),
        }
        Ok(())
    }

    /// Gives the group to the register and counts what came of it.
    fn give(&mut self, together: Together) -> Result<(), Trouble> {
        let Some(register) = self.register else {
            return Ok(());
        };
        let mut group = std::mem::take(&mut self.group);
        let caller = Caller {
            by: self.desk.user()?,
            at: self.desk.clock.moment(register.last_change()),
            today: self.desk.clock.today,
        };
        let given = register.give(group.requests(), &caller, together)?;
        for late in group.count(given.outcomes, &mut self.tally.counts) {
            let refused = self
                .joining
                .refused(&late.record, late.whose, &late.refusal);
            for refused in refused {
                self.tally.refuse(refused, &self.desk.words);
            }
        }
        Ok(())
    }
}

/// What the register has that bears on a household of the file.
fn found(register: &Register, record: &HouseholdRecord) -> Result<Found, Trouble> {
    let mut found = Found::default();
    let reference = OutsideReference {
        source: record.source.clone(),
        id: record.reference.clone(),
    };
    if let Some(file) = register.find_reference(&reference)? {
        let id = file.household.id;
        let mut known = Known::new(file);
        // Only where somebody seems new is it worth looking who was called so once.
        if known.lacks_people_of(record) {
            let history = register.history(id)?;
            known.remember(history.iter().flat_map(|(_, entry)| &entry.events));
        }
        found.known = Some(known);
    }
    for number in commands::numbers(record) {
        if let Some(file) = register.find_number(number)? {
            found.held.insert(number, file.household.id);
        }
    }
    Ok(found)
}
