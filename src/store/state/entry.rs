//! A journal entry: one command that was carried out, and what followed.

use super::records::{self, Record};
use crate::StoreError;
use crate::codec::{self, CodecError, Kind};
use crate::journal::Entry as Stored;
use masar_domain::dated::Moment;
use masar_domain::event::{Event, Happened};
use masar_domain::matters::MatterChange;
use masar_domain::matters::moving::MoveChange;
use masar_domain::{About, CommandId, HouseholdId, UserName};
use serde::{Deserialize, Serialize};

/// What the journal keeps of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: CommandId,
    /// The command's name: `enrollment.suspend`.
    pub command: String,
    pub at: Moment,
    pub by: UserName,
    /// The household or employer that it changed.
    pub about: About,
    /// The entry before this one about the same; 0 for none.
    pub previous: u64,
    pub events: Vec<Event>,
}

/// The version that first held such an event. An event that is added gets a new
/// one: raise [`Entry::VERSION`] with it, or an older program takes a journal
/// that it cannot read for a damaged one.
fn since(event: &Event) -> u8 {
    match event {
        Event::HouseholdRegistered(_)
        | Event::ReferenceAdded(_)
        | Event::AddressChanged { .. }
        | Event::PhonesChanged(_)
        | Event::PayeeChanged { .. }
        | Event::CaseworkerAssigned(_)
        | Event::PersonAdded(_)
        | Event::PersonCorrected { .. }
        | Event::DisabilityRecorded { .. }
        | Event::MembershipEnded { .. }
        | Event::Enrolled(_)
        | Event::EnrollmentStepped { .. }
        | Event::AmountDecided { .. }
        | Event::PaymentRecorded { .. }
        | Event::PlacementRecorded(_)
        | Event::PlacementStepped { .. }
        | Event::Logged { .. } => 1,
        Event::EmployerChanged(_) => 2,
        // They came with the employers, and were sealed as version 1 at first:
        // such entries are read still.
        Event::DossierChanged { .. }
        | Event::FollowedUp { .. }
        | Event::StepDayCorrected { .. }
        | Event::StageDayCorrected { .. }
        | Event::WageCorrected { .. } => 3,
        Event::MatterChanged(change) => match **change {
            MatterChange::Task(_) => 5,
            MatterChange::Move(MoveChange::TakenBack(_)) => 6,
            _ => 3,
        },
        Event::PairJudged(_) => 4,
        Event::RecordsMerged(_) | Event::RecordsParted(_) => 6,
    }
}

/// The first version, when there were households only. Entries about them with
/// nothing but the events of that time are written in it still, so that every
/// program there was reads them.
#[derive(Serialize, Deserialize)]
struct OfHousehold {
    id: CommandId,
    command: String,
    at: Moment,
    by: UserName,
    household: HouseholdId,
    previous: u64,
    events: Vec<Event>,
}

impl Record for Entry {
    const KIND: Kind = records::ENTRY;
    const VERSION: u8 = 6;

    /// In the oldest version that knows what it holds: every program that can
    /// read an entry does, any other says that it is too old.
    fn seal(&self) -> Result<Vec<u8>, CodecError> {
        let newest = self.events.iter().map(since).max().unwrap_or(1);
        match self.about {
            About::Employer(_) => codec::seal(Self::KIND, newest.max(2), self),
            About::Household(_) if newest > 1 => codec::seal(Self::KIND, newest, self),
            About::Household(household) => codec::seal(
                Self::KIND,
                1,
                &OfHousehold {
                    id: self.id,
                    command: self.command.clone(),
                    at: self.at,
                    by: self.by.clone(),
                    household,
                    previous: self.previous,
                    events: self.events.clone(),
                },
            ),
        }
    }

    fn decode(version: u8, body: &[u8]) -> Result<Entry, CodecError> {
        if version > 1 {
            return codec::decode(body);
        }
        let OfHousehold {
            id,
            command,
            at,
            by,
            household,
            previous,
            events,
        } = codec::decode(body)?;
        Ok(Entry {
            id,
            command,
            at,
            by,
            about: About::Household(household),
            previous,
            events,
        })
    }
}

impl Entry {
    /// The entry whose bytes the journal has under that number.
    pub(crate) fn of(sequence: u64, body: &[u8]) -> Result<Entry, StoreError> {
        Entry::read(body).map_err(|why| StoreError::record(format!("entry {sequence}"), why))
    }

    /// The entry of that number, which the register knows to be there.
    pub(crate) fn known(sequence: u64, read: Option<&Stored>) -> Result<Entry, StoreError> {
        let read = read.ok_or(StoreError::EntryGone { sequence })?;
        Entry::of(sequence, &read.body)
    }

    /// Its events with who and when.
    pub fn happened(&self) -> impl Iterator<Item = Happened> {
        self.events.iter().map(|event| Happened {
            event: event.clone(),
            by: self.by.clone(),
            at: self.at,
        })
    }
}

/// What ends a large operation in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OperationEnd {
    pub at: Moment,
    pub by: UserName,
    /// How many commands it has.
    pub entries: u64,
    pub what: What,
}

/// What an operation was for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct What {
    /// The change as it was asked for; empty for commands given as a list.
    pub asked: String,
    /// Why, in the words of whoever asked.
    pub reason: String,
    /// The last entry of what it takes back; 0 for none.
    pub undoes: u64,
}

/// The first version, when an operation was a list of commands.
#[derive(Serialize, Deserialize)]
struct ListEnd {
    at: Moment,
    by: UserName,
    entries: u64,
}

impl Record for OperationEnd {
    const KIND: Kind = records::OPERATION;
    const VERSION: u8 = 2;

    fn seal(&self) -> Result<Vec<u8>, CodecError> {
        if self.what != What::default() {
            return codec::seal(Self::KIND, Self::VERSION, self);
        }
        let list = ListEnd {
            at: self.at,
            by: self.by.clone(),
            entries: self.entries,
        };
        codec::seal(Self::KIND, 1, &list)
    }

    fn decode(version: u8, body: &[u8]) -> Result<OperationEnd, CodecError> {
        if version > 1 {
            return codec::decode(body);
        }
        let ListEnd { at, by, entries } = codec::decode(body)?;
        Ok(OperationEnd {
            at,
            by,
            entries,
            what: What::default(),
        })
    }
}
