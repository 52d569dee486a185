//! Looking over the journal's directory at open: every header, no bodies.

use std::io;
use std::path::Path;

use super::StoreId;
use super::disk::{Disk, Purpose};
use super::error::{Fault, JournalError};
use super::segment::{self, HEADER, Header};

/// The segments there are: headers and file sizes, in order.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) segments: Vec<(Header, u64)>,
}

/// The numbers of the segments in `dir`, which must be there from 1 on.
pub(super) fn numbers(disk: &dyn Disk, dir: &Path) -> Result<Vec<u32>, JournalError> {
    let names = disk
        .names(dir)
        .map_err(|source| JournalError::io("list", dir, source))?;
    let mut numbers: Vec<u32> = names
        .iter()
        .filter_map(|name| segment::number(name))
        .collect();
    numbers.sort_unstable();
    for (expected, number) in (1..).zip(&numbers) {
        if *number != expected {
            return Err(JournalError::MissingSegment {
                dir: dir.to_path_buf(),
                number: expected,
            });
        }
    }
    Ok(numbers)
}

/// The store that the journal in `dir` belongs to; `None` when there is no
/// journal yet.
pub(super) fn identify(disk: &dyn Disk, dir: &Path) -> Result<Option<StoreId>, JournalError> {
    let path = segment::path(dir, 1);
    let file = match disk.open(&path, Purpose::Read) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        outcome => outcome.map_err(|source| JournalError::io("read", &path, source))?,
    };
    match segment::read(&*file, &path)? {
        (Ok(header), _) => Ok(Some(header.store)),
        (Err(segment::Unreadable::Fault(_)), size) if size <= HEADER as u64 => Ok(None),
        (Err(unreadable), _) => Err(unreadable.at(&path, 1, 1)),
    }
}

/// Reads every header and checks that each follows from the one before.
pub(super) fn survey(disk: &dyn Disk, dir: &Path, store: StoreId) -> Result<Survey, JournalError> {
    let numbers = numbers(disk, dir)?;
    let mut survey = Survey::default();
    for number in &numbers {
        let path = segment::path(dir, *number);
        let explain = |source| JournalError::io("read", &path, source);
        let file = disk.open(&path, Purpose::Read).map_err(explain)?;
        let (header, size) = segment::read(&*file, &path)?;
        match header {
            Ok(header) => survey.take(&path, store, *number, header, size)?,
            Err(segment::Unreadable::Fault(_))
                if numbers.last() == Some(number) && size <= HEADER as u64 =>
            {
                // It never was: no frame is written before the header is on the
                // disk. The next rotation writes over it.
            }
            Err(unreadable) => return Err(unreadable.at(&path, *number, survey.expected())),
        }
    }
    Ok(survey)
}

impl Survey {
    /// The least sequence number the next segment can begin with.
    fn expected(&self) -> u64 {
        self.segments
            .last()
            .map_or(1, |(header, _)| header.first + 1)
    }

    fn take(
        &mut self,
        path: &Path,
        store: StoreId,
        number: u32,
        header: Header,
        size: u64,
    ) -> Result<(), JournalError> {
        if header.store != store {
            let (path, found) = (path.to_path_buf(), header.store);
            return Err(JournalError::AnotherStore {
                path,
                found,
                expected: store,
            });
        }
        if header.number != number || header.first < self.expected() {
            let (sequence, fault) = (self.expected(), Fault::Header);
            return Err(JournalError::Damaged {
                segment: number,
                offset: 0,
                sequence,
                fault,
            });
        }
        match self.segments.last() {
            Some((_, found)) if *found != header.previous_size => {
                let (expected, found) = (header.previous_size, *found);
                return Err(JournalError::Damaged {
                    segment: number - 1,
                    offset: expected.min(found),
                    sequence: header.first - 1,
                    fault: Fault::Size { expected, found },
                });
            }
            _ => {}
        }
        self.segments.push((header, size));
        Ok(())
    }
}
