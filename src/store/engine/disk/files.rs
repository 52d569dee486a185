//! sled's files on the disk: making them durable, and moving them out of the
//! way.
//!
//! sled keeps a log in `db`, large pages as files in `blobs`, and `snap.*`
//! files that it can rebuild from the log. It syncs only the last.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::open::sync_dir;

/// sled's files, as far as they must be synced.
#[derive(Debug)]
pub(super) struct Files {
    log: File,
    blobs: PathBuf,
    /// Blobs that are on the disk already; sled never writes one twice.
    synced_blobs: Mutex<HashSet<OsString>>,
}

impl Files {
    /// The files of an opened directory. What sled just made is synced here,
    /// with its directory entries.
    pub(super) fn of(dir: &Path) -> io::Result<Self> {
        let files = Self {
            log: File::open(dir.join("db"))?,
            blobs: dir.join("blobs"),
            synced_blobs: Mutex::default(),
        };
        File::open(dir.join("conf"))?.sync_all()?;
        files.sync()?;
        sync_dir(&files.blobs)?;
        sync_dir(dir)?;
        match dir.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => sync_dir(parent)?,
            _ => {}
        }
        Ok(files)
    }

    /// Returns when all that sled has written is on the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.sync_blobs()?;
        self.log.sync_all()
    }

    fn sync_blobs(&self) -> io::Result<()> {
        let mut synced = self
            .synced_blobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let mut present = HashSet::new();
        let mut new = false;
        for entry in fs::read_dir(&self.blobs)? {
            let entry = entry?;
            let name = entry.file_name();
            if !synced.contains(&name) {
                match File::open(entry.path()) {
                    Ok(blob) => blob.sync_all()?,
                    // Collected by sled meanwhile.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    Err(error) => return Err(error),
                }
                new = true;
            }
            present.insert(name);
        }
        *synced = present;
        if new { sync_dir(&self.blobs) } else { Ok(()) }
    }
}

/// Moves `snap.*` into a folder beside them; returns how many.
pub(super) fn set_snapshots_aside(dir: &Path) -> io::Result<usize> {
    let mut moved = 0;
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with("snap.") {
            let aside = dir.join("aside");
            fs::create_dir_all(&aside)?;
            fs::rename(entry.path(), aside.join(&name))?;
            moved += 1;
        }
    }
    Ok(moved)
}

/// Renames the engine's directory to the first free `<dir>.aside-N`, for a
/// rebuild that begins empty and leaves the old bytes to be looked at.
/// `None` when there is no such directory.
pub fn set_aside(dir: &Path) -> io::Result<Option<PathBuf>> {
    if !dir.exists() {
        return Ok(None);
    }
    let mut number = 1_u32;
    loop {
        let aside = beside(dir, &format!("aside-{number}"));
        if !aside.exists() {
            fs::rename(dir, &aside)?;
            return Ok(Some(aside));
        }
        number += 1;
    }
}

/// Removes the engine's directory. It is renamed first, so that a kill in the
/// middle leaves either all of it or nothing under its name.
pub(super) fn discard(dir: &Path) -> io::Result<()> {
    let discarded = beside(dir, "discarded");
    remove_if_there(&discarded)?;
    match fs::rename(dir, &discarded) {
        Ok(()) => remove_if_there(&discarded),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

pub(super) fn remove_if_there(dir: &Path) -> io::Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

pub(super) fn beside(dir: &Path, suffix: &str) -> PathBuf {
    let mut name = dir.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}
