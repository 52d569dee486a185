//! What was done, newest first: single commands, and operations with their
//! parts.

use crate::StoreError;
use crate::journal::{Kind, Reader};
use crate::register::Register;
use crate::state::entry::{Entry, OperationEnd};
use crate::state::records::Record;
use masar_domain::UserName;
use masar_domain::dated::Moment;

/// Something that was done, by the entry that ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub sequence: u64,
    pub what: Happening,
}

/// What it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    One(Box<Entry>),
    /// Many commands together, and the number of the first.
    Many {
        first: u64,
        end: OperationEnd,
    },
}

impl Done {
    pub fn at(&self) -> Moment {
        match &self.what {
            Happening::One(entry) => entry.at,
            Happening::Many { end, .. } => end.at,
        }
    }

    pub fn by(&self) -> &UserName {
        match &self.what {
            Happening::One(entry) => &entry.by,
            Happening::Many { end, .. } => &end.by,
        }
    }

    /// How many commands it has.
    pub fn commands(&self) -> u64 {
        match &self.what {
            Happening::One(_) => 1,
            Happening::Many { end, .. } => end.entries,
        }
    }
}

impl Register {
    /// The last things done before entry `before`, the newest first, at most
    /// `most` of them.
    pub fn log(&self, before: u64, most: usize) -> Result<Vec<Done>, StoreError> {
        let mut at = before.min(self.last_change().saturating_add(1));
        let mut found = Vec::new();
        let first = self.shared().journal.first();
        while at > first && found.len() < most {
            at -= 1;
            match self.read_done(at)? {
                Read::Done(done) => {
                    if let Happening::Many { first, .. } = done.what {
                        at = first;
                    }
                    found.push(done);
                }
                // Of an operation that never ended: nothing between its parts
                // was done.
                Read::Part { first } => at = first.min(at),
                Read::Nothing => break,
            }
        }
        Ok(found)
    }

    /// What was done by the entry of that number; none where that is no end.
    pub fn done(&self, sequence: u64) -> Result<Option<Done>, StoreError> {
        if sequence > self.last_change() {
            return Ok(None);
        }
        Ok(match self.read_done(sequence)? {
            Read::Done(done) => Some(done),
            Read::Part { .. } | Read::Nothing => None,
        })
    }

    /// The entries of what was done, in their order.
    pub fn entries_of(
        &self,
        done: &Done,
    ) -> impl Iterator<Item = Result<(u64, Entry), StoreError>> {
        let many = usize::try_from(done.commands()).unwrap_or(usize::MAX);
        // The parts of what ends there come before its end.
        let entries = self.shared().journal.read_from(done.sequence).take(many);
        entries.map(|read| {
            let read = read?;
            Ok((read.sequence, Entry::of(read.sequence, &read.body)?))
        })
    }

    fn read_done(&self, sequence: u64) -> Result<Read, StoreError> {
        let Some(read) = self.shared().journal.read_at(sequence)? else {
            return Ok(Read::Nothing);
        };
        let what = match read.kind {
            Kind::Part { operation, .. } => return Ok(Read::Part { first: operation }),
            Kind::Entry => Happening::One(Box::new(Entry::of(sequence, &read.body)?)),
            Kind::End { operation, .. } => Happening::Many {
                first: operation,
                end: OperationEnd::read(&read.body)
                    .map_err(|why| StoreError::record(format!("entry {sequence}"), why))?,
            },
        };
        Ok(Read::Done(Done { sequence, what }))
    }
}

/// The number of the first entry of what was done by entry `sequence`.
pub(crate) fn first_of(journal: &Reader, sequence: u64) -> Result<u64, StoreError> {
    let read = journal.read_at(sequence)?;
    Ok(match read.map(|read| read.kind) {
        Some(Kind::End { operation, .. }) => operation,
        _ => sequence,
    })
}

enum Read {
    Done(Done),
    Part { first: u64 },
    Nothing,
}
