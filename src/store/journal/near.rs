//! Single frames read by their numbers, where many of them lie near each other:
//! a stretch is read at once and kept for the next.

use std::collections::VecDeque;

use super::error::JournalError;
use super::reader::{Entry, Reader};

/// Frames of a stretch.
const STRETCH: u64 = 256;
/// Stretches kept.
const KEPT: usize = 8;

/// Frames by number; see [`Reader::read_at`], whose answers it gives.
#[derive(Debug)]
pub struct Near {
    reader: Reader,
    /// The newest first.
    kept: VecDeque<Vec<Entry>>,
}

impl Near {
    /// Nothing is read yet.
    pub fn new(reader: Reader) -> Self {
        Self {
            reader,
            kept: VecDeque::new(),
        }
    }

    /// One frame, as it stands; `None` outside of what the journal holds.
    pub fn read_at(&mut self, sequence: u64) -> Result<Option<&Entry>, JournalError> {
        let has = |stretch: &Vec<Entry>| place(stretch, sequence).is_some();
        match self.kept.iter().position(has) {
            Some(at) => self.kept.swap(0, at),
            None => {
                let start = sequence - sequence % STRETCH;
                let stretch = self.reader.read_stretch(start, STRETCH)?;
                self.kept.truncate(KEPT - 1);
                self.kept.push_front(stretch);
            }
        }
        let newest = self.kept.front();
        Ok(newest.and_then(|stretch| stretch.get(place(stretch, sequence)?)))
    }
}

/// Where a frame stands in a stretch.
fn place(stretch: &[Entry], sequence: u64) -> Option<usize> {
    let first = stretch.first()?.sequence;
    let place = usize::try_from(sequence.checked_sub(first)?).ok()?;
    (place < stretch.len()).then_some(place)
}
