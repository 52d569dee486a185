//! Checking the whole chain, from the first frame to the last.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalog::{Catalog, Shared};
use super::error::{Fault, JournalError};
use super::frame::{Hash, Kind};
use super::walk::{Stored, Walk};

/// How far a check has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The frame just checked.
    pub sequence: u64,
    /// Bytes of frames checked.
    pub bytes: u64,
    /// Bytes there are to check, headers included.
    pub of: u64,
}

/// What a whole journal was found to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Segments.
    pub segments: usize,
    /// Frames of all kinds.
    pub frames: u64,
    /// Whole commands in one frame.
    pub entries: u64,
    /// Large operations that ended.
    pub operations: u64,
    /// Large operations that never ended, and so never happened.
    pub unfinished: u64,
    /// The last sequence number.
    pub last: u64,
    /// Its hash.
    pub hash: Hash,
}

pub(super) fn check(
    shared: &Arc<Shared>,
    mut progress: impl FnMut(Progress),
) -> Result<Checked, JournalError> {
    let (mut checked, end, of) = begin(&shared.read());
    let mut walk = Walk::new(shared, checked.last + 1, end.last)?;
    let (mut open, mut bytes, mut group) = (BTreeMap::new(), 0, 0);
    while let Some(stored) = walk.step()? {
        let in_order = stored.group == 0 || stored.group == group + 1;
        if !in_order || !count(&mut checked, &mut open, &stored) {
            let (segment, offset) = (stored.place.segment, stored.place.offset);
            let (sequence, fault) = (stored.place.sequence, Fault::Operation);
            return Err(JournalError::Damaged {
                segment,
                offset,
                sequence,
                fault,
            });
        }
        group = stored.group;
        bytes += stored.place.bytes;
        (checked.last, checked.hash) = (stored.place.sequence, stored.hash);
        progress(Progress {
            sequence: checked.last,
            bytes,
            of,
        });
    }
    if checked.hash != end.hash {
        // Only the header of a last segment without frames can say otherwise.
        let (segment, sequence, fault) = (end.segment, end.last + 1, Fault::Chain);
        return Err(JournalError::Damaged {
            segment,
            offset: 0,
            sequence,
            fault,
        });
    }
    checked.unfinished = open.len() as u64;
    Ok(checked)
}

/// Where the journal ended when the check began.
struct End {
    segment: u32,
    last: u64,
    hash: Hash,
}

/// Nothing checked yet; the end to reach; the bytes there are.
fn begin(catalog: &Catalog) -> (Checked, End, u64) {
    let (first, end) = (catalog.segments.first(), catalog.segments.last());
    let checked = Checked {
        segments: catalog.segments.len(),
        frames: 0,
        entries: 0,
        operations: 0,
        unfinished: 0,
        last: catalog.first() - 1,
        hash: first.map_or(catalog.hash, |segment| segment.previous),
    };
    let segment = end.map_or(1, |segment| segment.number);
    let end = End {
        segment,
        last: catalog.last,
        hash: catalog.hash,
    };
    (
        checked,
        end,
        catalog.segments.iter().map(|segment| segment.size).sum(),
    )
}

/// Counts a frame; `false` when it does not fit the operations open so far.
fn count(checked: &mut Checked, open: &mut BTreeMap<u64, u32>, stored: &Stored) -> bool {
    checked.frames += 1;
    match stored.kind {
        Kind::Entry => checked.entries += 1,
        Kind::Part { operation, index } => {
            let first = operation == stored.place.sequence && index == 0;
            if !first && open.get(&operation) != Some(&index) {
                return false;
            }
            open.insert(operation, index + 1);
        }
        Kind::End { operation, parts } => {
            let empty = operation == stored.place.sequence && parts == 0;
            if !empty && open.remove(&operation) != Some(parts) {
                return false;
            }
            checked.operations += 1;
        }
    }
    true
}
