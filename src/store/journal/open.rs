//! Opening the journal: look, decide, and only then touch anything.

use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use super::catalog::{Catalog, Segment, Shared};
use super::disk::{Disk, DiskFile, Purpose, write_all};
use super::error::JournalError;
use super::reader::Reader;
use super::segment::{self, HEADER, Header};
use super::survey::{Survey, survey};
use super::tail::{self, Tail};
use super::window::Window;
use super::{Journal, Opened, Settings, Unfinished};

impl Journal {
    /// Opens the journal in `dir`, or begins one there.
    ///
    /// Closed segments are looked at by header and size only; the last one is
    /// read whole. A torn end, which was never acknowledged, is cut off. Any
    /// other fault is an error, and then nothing was changed on the disk.
    /// The caller keeps a second process out: see [`crate::lock`].
    pub fn open(
        disk: Arc<dyn Disk>,
        dir: impl Into<PathBuf>,
        settings: Settings,
    ) -> Result<(Self, Opened), JournalError> {
        let dir = dir.into();
        disk.make_dir(&dir)
            .map_err(|source| JournalError::io("make", &dir, source))?;
        let found = survey(&*disk, &dir, settings.store)?;
        let tail = last_segment(&*disk, &dir, &found)?;
        let last = tail
            .as_ref()
            .map_or(settings.after.sequence, |tail| tail.last);
        if last < settings.at_least {
            return Err(JournalError::EndsTooEarly {
                last,
                at_least: settings.at_least,
            });
        }
        let created = tail.is_none();
        let (tail, file) = match tail {
            Some(tail) => {
                let file = settle(&*disk, &dir, &tail)?;
                (tail, file)
            }
            None => begin(&*disk, &dir, &settings)?,
        };
        let opened = Opened {
            created,
            last: tail.last,
            hash: tail.hash,
            torn_bytes: tail.torn,
            unfinished: tail
                .unfinished
                .iter()
                .map(|(operation, parts)| Unfinished {
                    operation: *operation,
                    parts: *parts,
                })
                .collect(),
        };
        let (next, hash, size) = (tail.last + 1, tail.hash, tail.segment.size);
        let number = tail.segment.number;
        let catalog = RwLock::new(catalog(found, tail));
        let shared = Arc::new(Shared {
            disk,
            dir,
            store: settings.store,
            catalog,
        });
        let journal = Self::at(Reader { shared }, settings, file, number, size, next, hash);
        Ok((journal, opened))
    }
}

/// Reads the last segment, if there is one.
fn last_segment(disk: &dyn Disk, dir: &Path, found: &Survey) -> Result<Option<Tail>, JournalError> {
    let Some((header, size)) = found.segments.last() else {
        return Ok(None);
    };
    let path = segment::path(dir, header.number);
    let explain = |source| JournalError::io("read", &path, source);
    let file = disk.open(&path, Purpose::Read).map_err(explain)?;
    let mut window = Window::new(file, *size);
    tail::scan(Segment::of(header, *size), *size, &mut window, explain).map(Some)
}

/// Cuts a torn end off, and makes sure that the rest is on the disk.
fn settle(disk: &dyn Disk, dir: &Path, tail: &Tail) -> Result<Box<dyn DiskFile>, JournalError> {
    let path = segment::path(dir, tail.segment.number);
    let explain = |source| JournalError::io("write", &path, source);
    let file = disk.open(&path, Purpose::Write).map_err(explain)?;
    if tail.torn > 0 {
        file.truncate(tail.segment.size).map_err(explain)?;
    }
    // Also without a torn end: what a killed process wrote, or named, and never
    // synced is whole here, and will be built upon.
    file.sync().map_err(explain)?;
    disk.sync_dir(dir)
        .map_err(|source| JournalError::io("sync", dir, source))?;
    Ok(file)
}

fn begin(
    disk: &dyn Disk,
    dir: &Path,
    settings: &Settings,
) -> Result<(Tail, Box<dyn DiskFile>), JournalError> {
    let (last, hash) = (settings.after.sequence, settings.after.hash);
    let store = settings.store;
    let header = Header {
        store,
        number: 1,
        first: last + 1,
        previous: hash,
        previous_size: 0,
    };
    let file = create(disk, dir, &header)?;
    let segment = Segment::of(&header, HEADER as u64);
    Ok((
        Tail {
            segment,
            last,
            hash,
            torn: 0,
            unfinished: Default::default(),
        },
        file,
    ))
}

/// Makes a segment's file. When this returns, the file, its header and its
/// directory entry are on the disk.
pub(super) fn create(
    disk: &dyn Disk,
    dir: &Path,
    header: &Header,
) -> Result<Box<dyn DiskFile>, JournalError> {
    let path = segment::path(dir, header.number);
    let explain = |source| JournalError::io("write", &path, source);
    let file = disk.open(&path, Purpose::Create).map_err(explain)?;
    write_all(&*file, &header.bytes(), 0).map_err(explain)?;
    file.sync().map_err(explain)?;
    disk.sync_dir(dir)
        .map_err(|source| JournalError::io("sync", dir, source))?;
    Ok(file)
}

fn catalog(found: Survey, tail: Tail) -> Catalog {
    let closed = found.segments.len().saturating_sub(1);
    let closed = found.segments.iter().take(closed);
    let mut segments: Vec<Segment> = closed
        .map(|(header, size)| Segment::of(header, *size))
        .collect();
    let (last, hash) = (tail.last, tail.hash);
    segments.push(tail.segment);
    Catalog {
        segments,
        last,
        hash,
    }
}
