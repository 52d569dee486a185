//! A disk in memory that can lose its power, fill up, and fail.
//!
//! What a power cut leaves is what was synced: a file's bytes by its own sync,
//! its name by its directory's. Of the rest, [`Survival`] chooses what happens
//! to have reached the disk. Every change is a step with a number, so a test
//! can cut the power at each.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

mod survival;

use super::disk::{Disk, DiskFile, Purpose};
use survival::Chance;
pub use survival::Survival;

/// What goes wrong, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// The power goes at this step, which does not happen.
    pub cut_at: Option<u64>,
    /// Bytes of files the disk holds before it is full.
    pub space: Option<u64>,
    /// A write takes at most this many bytes.
    pub short_writes: Option<usize>,
    /// Syncs of files fail from this one to that one (counting from 1).
    pub failing_syncs: Option<(u64, u64)>,
    /// Truncations fail.
    pub failing_truncations: bool,
}

/// What was asked of the disk so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Changes of any kind, syncs included.
    pub steps: u64,
    /// Writes to files.
    pub writes: u64,
    /// Syncs of files.
    pub syncs: u64,
    /// Syncs of directories.
    pub directory_syncs: u64,
}

/// The disk; clones are the same disk.
#[derive(Clone, Debug, Default)]
pub struct ModelledDisk(Arc<Mutex<Model>>);

#[derive(Debug, Default)]
struct Model {
    files: Vec<Bytes>,
    names: BTreeMap<PathBuf, usize>,
    durable_names: BTreeMap<PathBuf, usize>,
    faults: Faults,
    counts: Counts,
}

#[derive(Clone, Debug, Default)]
struct Bytes {
    now: Vec<u8>,
    durable: Vec<u8>,
}

impl ModelledDisk {
    /// An empty disk without faults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what goes wrong from now on.
    pub fn fail(&self, faults: Faults) {
        self.model().faults = faults;
    }

    /// What was asked so far.
    pub fn counts(&self) -> Counts {
        self.model().counts
    }

    /// The disk as the next start finds it, without faults.
    pub fn after_power_cut(&self, survival: Survival) -> Self {
        let model = self.model();
        let mut chance = Chance::of(survival);
        let mut next = Model::default();
        for (path, file) in &model.names {
            let named = model.durable_names.get(path) == Some(file);
            if named || chance.decide() {
                next.keep(path, model.files.get(*file), &mut chance);
            }
        }
        for (path, file) in &model.durable_names {
            if !model.names.contains_key(path) && !chance.decide() {
                next.keep(path, model.files.get(*file), &mut chance);
            }
        }
        Self(Arc::new(Mutex::new(next)))
    }

    /// A file's bytes, for a test to look at; empty when there is none.
    pub fn bytes(&self, path: &Path) -> Vec<u8> {
        let model = self.model();
        let file = model
            .names
            .get(path)
            .and_then(|file| model.files.get(*file));
        file.map(|file| file.now.clone()).unwrap_or_default()
    }

    /// Puts a file on the disk, durable, whatever was there: for damage.
    pub fn place(&self, path: &Path, bytes: Vec<u8>) {
        let mut model = self.model();
        let file = model.create(path);
        model.durable_names.insert(path.to_path_buf(), file);
        if let Some(file) = model.files.get_mut(file) {
            *file = Bytes {
                now: bytes.clone(),
                durable: bytes,
            };
        }
    }

    /// Removes a file, durably: for damage.
    pub fn lose(&self, path: &Path) {
        let mut model = self.model();
        model.names.remove(path);
        model.durable_names.remove(path);
    }

    fn model(&self) -> MutexGuard<'_, Model> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Model {
    /// Counts a change, unless the power is gone.
    fn step(&mut self) -> io::Result<()> {
        self.powered()?;
        self.counts.steps += 1;
        self.powered()
    }

    fn powered(&self) -> io::Result<()> {
        match self.faults.cut_at {
            Some(step) if self.counts.steps >= step => Err(io::Error::other("the power is out")),
            _ => Ok(()),
        }
    }

    fn create(&mut self, path: &Path) -> usize {
        self.files.push(Bytes::default());
        let file = self.files.len() - 1;
        self.names.insert(path.to_path_buf(), file);
        file
    }

    fn used(&self) -> u64 {
        self.names
            .values()
            .filter_map(|file| self.files.get(*file))
            .map(Bytes::size)
            .sum()
    }

    fn keep(&mut self, path: &Path, file: Option<&Bytes>, chance: &mut Chance) {
        let bytes = file.map(|file| chance.survivor(file)).unwrap_or_default();
        let file = self.create(path);
        self.durable_names.insert(path.to_path_buf(), file);
        if let Some(file) = self.files.get_mut(file) {
            *file = Bytes {
                now: bytes.clone(),
                durable: bytes,
            };
        }
    }
}

impl Bytes {
    fn size(&self) -> u64 {
        self.now.len() as u64
    }
}

impl Disk for ModelledDisk {
    fn make_dir(&self, _dir: &Path) -> io::Result<()> {
        self.model().powered()
    }

    fn names(&self, dir: &Path) -> io::Result<Vec<String>> {
        let model = self.model();
        model.powered()?;
        let inside = model.names.keys().filter(|path| path.parent() == Some(dir));
        Ok(inside
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect())
    }

    fn open(&self, path: &Path, purpose: Purpose) -> io::Result<Box<dyn DiskFile>> {
        let mut model = self.model();
        model.powered()?;
        let file = match (model.names.get(path).copied(), purpose) {
            (Some(file), Purpose::Read | Purpose::Write) => file,
            (None, Purpose::Read | Purpose::Write) => return Err(io::ErrorKind::NotFound.into()),
            (Some(file), Purpose::Create) => {
                model.step()?;
                if let Some(file) = model.files.get_mut(file) {
                    file.now.clear();
                }
                file
            }
            (None, Purpose::Create) => {
                model.step()?;
                model.create(path)
            }
        };
        Ok(Box::new(ModelledFile {
            disk: self.clone(),
            file,
        }))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut model = self.model();
        model.step()?;
        model
            .names
            .remove(path)
            .map(|_| ())
            .ok_or(io::ErrorKind::NotFound.into())
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        let mut model = self.model();
        model.step()?;
        model.counts.directory_syncs += 1;
        let Model {
            names,
            durable_names,
            ..
        } = &mut *model;
        durable_names.retain(|path, _| path.parent() != Some(dir));
        let inside = names.iter().filter(|(path, _)| path.parent() == Some(dir));
        durable_names.extend(inside.map(|(path, file)| (path.clone(), *file)));
        Ok(())
    }
}

#[derive(Debug)]
struct ModelledFile {
    disk: ModelledDisk,
    file: usize,
}

impl ModelledFile {
    fn with<T>(
        &self,
        use_it: impl FnOnce(&mut Model, &mut Bytes) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut model = self.disk.model();
        let slot = model
            .files
            .get_mut(self.file)
            .ok_or(io::ErrorKind::NotFound)?;
        let mut bytes = std::mem::take(slot);
        let outcome = use_it(&mut model, &mut bytes);
        if let Some(slot) = model.files.get_mut(self.file) {
            *slot = bytes;
        }
        outcome
    }
}

impl DiskFile for ModelledFile {
    fn size(&self) -> io::Result<u64> {
        self.with(|model, bytes| model.powered().map(|()| bytes.size()))
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        self.with(|model, bytes| {
            model.powered()?;
            let source = bytes.now.iter().skip(offset as usize);
            Ok(buffer
                .iter_mut()
                .zip(source)
                .map(|(to, from)| *to = *from)
                .count())
        })
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        self.with(|model, file| {
            model.powered()?;
            let offset = offset as usize;
            let mut count = bytes
                .len()
                .min(model.faults.short_writes.unwrap_or(usize::MAX));
            if let Some(space) = model.faults.space {
                let room = space.saturating_sub(model.used() + file.size()) as usize;
                count = count.min(room + file.now.len().saturating_sub(offset));
                if count == 0 {
                    return Err(io::ErrorKind::StorageFull.into());
                }
            }
            let written = bytes.get(..count).unwrap_or_default();
            // The write during which the power goes may have reached the disk.
            let powered = model.step();
            let end = file.now.len().max(offset + count);
            file.now.resize(end, 0);
            let target = file.now.iter_mut().skip(offset);
            target.zip(written).for_each(|(to, from)| *to = *from);
            powered?;
            model.counts.writes += 1;
            Ok(count)
        })
    }

    fn truncate(&self, size: u64) -> io::Result<()> {
        self.with(|model, bytes| {
            model.step()?;
            if model.faults.failing_truncations {
                return Err(io::Error::other("the disk does not answer"));
            }
            bytes.now.resize(size as usize, 0);
            Ok(())
        })
    }

    fn sync(&self) -> io::Result<()> {
        self.with(|model, bytes| {
            model.step()?;
            model.counts.syncs += 1;
            let now = model.counts.syncs;
            let failing = model.faults.failing_syncs;
            if failing.is_some_and(|(from, to)| (from..=to).contains(&now)) {
                return Err(io::Error::other("the disk does not answer"));
            }
            bytes.durable.clone_from(&bytes.now);
            Ok(())
        })
    }
}
