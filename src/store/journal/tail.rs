//! Reading the last segment at open, and telling a torn end from damage.
//!
//! An append is one write and one sync, and the next begins only after that
//! sync. So when the power fails, only the frames of the last append can be
//! incomplete, in any pattern: cut short, or with sectors missing in the
//! middle. Those were never acknowledged and are cut off. A bad frame followed
//! by a whole frame of a *later* append was acknowledged: that is damage, and
//! nothing is touched.

use std::collections::BTreeMap;
use std::io;

use super::catalog::Segment;
use super::error::{Fault, JournalError};
use super::frame::{self, Hash, Kind, OVERHEAD, Parsed};
use super::segment::HEADER;
use super::window::Window;

/// The last segment as far as it is whole.
#[derive(Debug)]
pub(super) struct Tail {
    pub(super) segment: Segment,
    pub(super) last: u64,
    pub(super) hash: Hash,
    /// Bytes after the last whole frame, to be cut off.
    pub(super) torn: u64,
    /// Operations begun in this segment and not ended: number and parts seen.
    pub(super) unfinished: BTreeMap<u64, u32>,
}

/// Goes through the segment, whose file has `size` bytes.
pub(super) fn scan(
    segment: Segment,
    size: u64,
    window: &mut Window,
    explain: impl Fn(io::Error) -> JournalError,
) -> Result<Tail, JournalError> {
    let (last, hash) = (segment.first - 1, segment.previous);
    let mut tail = Tail {
        segment,
        last,
        hash,
        torn: 0,
        unfinished: BTreeMap::new(),
    };
    let mut offset = HEADER as u64;
    while offset < size {
        let fault = match window.frame(offset).map_err(&explain)? {
            Ok(parsed) => match misplaced(&parsed, &tail) {
                None => {
                    tail.segment.mark(parsed.sequence, offset);
                    offset += tail.take(&parsed);
                    continue;
                }
                // A whole frame that does not belong here is no torn write.
                Some(fault) => return Err(damaged(&tail, offset, fault)),
            },
            Err(fault) => fault,
        };
        if fault == Fault::Kind
            || later_append_follows(window, offset, size, tail.last + 1).map_err(&explain)?
        {
            return Err(damaged(&tail, offset, fault));
        }
        tail.torn = size - offset;
        break;
    }
    tail.segment.size = offset;
    Ok(tail)
}

fn misplaced(parsed: &Parsed<'_>, tail: &Tail) -> Option<Fault> {
    let expected = tail.last + 1;
    if parsed.sequence != expected {
        Some(Fault::Sequence {
            expected,
            found: parsed.sequence,
        })
    } else if !parsed.follows(&tail.hash) {
        Some(Fault::Chain)
    } else {
        None
    }
}

fn damaged(tail: &Tail, offset: u64, fault: Fault) -> JournalError {
    let (segment, sequence) = (tail.segment.number, tail.last + 1);
    JournalError::Damaged {
        segment,
        offset,
        sequence,
        fault,
    }
}

impl Tail {
    /// Takes a whole frame in; returns its size.
    fn take(&mut self, parsed: &Parsed<'_>) -> u64 {
        match parsed.kind {
            Kind::Entry => {}
            Kind::Part { operation, .. } => *self.unfinished.entry(operation).or_default() += 1,
            Kind::End { operation, .. } => {
                self.unfinished.remove(&operation);
            }
        }
        (self.last, self.hash) = (parsed.sequence, parsed.hash);
        parsed.size() as u64
    }
}

/// Whether a whole frame of an append after the one that holds frame `bad`
/// lies anywhere between `offset` and `end`.
fn later_append_follows(window: &mut Window, offset: u64, end: u64, bad: u64) -> io::Result<bool> {
    let furthest = bad + (end - offset) / OVERHEAD as u64;
    for offset in offset + 1..end.saturating_sub(OVERHEAD as u64 - 1) {
        let claimed = frame::claimed_sequence(window.at(offset, OVERHEAD)?);
        if !claimed.is_some_and(|sequence| (bad..=furthest).contains(&sequence)) {
            continue;
        }
        if let Ok(parsed) = window.frame(offset)?
            && parsed
                .sequence
                .checked_sub(parsed.group.into())
                .is_some_and(|first| first > bad)
        {
            return Ok(true);
        }
    }
    Ok(false)
}
