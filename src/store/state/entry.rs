//! A journal entry: one command that was carried out, and what followed.

use super::records::{self, Record};
use crate::codec::Kind;
use masar_domain::dated::Moment;
use masar_domain::event::{Event, Happened};
use masar_domain::{CommandId, HouseholdId, UserName};
use serde::{Deserialize, Serialize};

/// What the journal keeps of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: CommandId,
    /// The command's name: `enrollment.suspend`.
    pub command: String,
    pub at: Moment,
    pub by: UserName,
    /// The household whose file it changed.
    pub household: HouseholdId,
    /// The entry before this one that touched the same file; 0 for none.
    pub previous: u64,
    pub events: Vec<Event>,
}

impl Record for Entry {
    const KIND: Kind = records::ENTRY;
}

impl Entry {
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
pub(crate) struct OperationEnd {
    pub(crate) at: Moment,
    pub(crate) by: UserName,
    pub(crate) entries: u64,
}

impl Record for OperationEnd {
    const KIND: Kind = records::OPERATION;
}
