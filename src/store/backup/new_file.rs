//! A file that appears whole or not at all, and never in place of another.

use crate::StoreError;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// A file being written beside its place, readable by its owner only.
pub(super) struct NewFile {
    place: PathBuf,
    part: PathBuf,
    file: File,
}

impl NewFile {
    /// Begins the file; one that is there already is left alone.
    pub(super) fn begin(place: &Path) -> Result<NewFile, StoreError> {
        if place.symlink_metadata().is_ok() {
            return Err(already_there(place));
        }
        let part = partial(place);
        let file = begin_part(&part).map_err(|source| StoreError::dir(&part, source))?;
        let place = place.to_owned();
        Ok(NewFile { place, part, file })
    }

    /// Writes it and puts it in its place; of a failure nothing stays behind.
    pub(super) fn finish_with(
        self,
        write: impl FnOnce(&File) -> io::Result<()>,
    ) -> Result<(), StoreError> {
        let finished = write(&self.file)
            .and_then(|()| self.file.sync_all())
            .and_then(|()| self.appear());
        if finished.is_err() {
            let _ = fs::remove_file(&self.part);
        }
        finished.map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => already_there(&self.place),
            _ => StoreError::dir(&self.place, source),
        })
    }

    fn appear(&self) -> io::Result<()> {
        match fs::hard_link(&self.part, &self.place) {
            Ok(()) => fs::remove_file(&self.part)?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            // A stick's file system has no links: an empty file takes the
            // place, so that no other file can, and gives way.
            Err(_) => {
                create_private(&self.place)?;
                fs::rename(&self.part, &self.place)?;
            }
        }
        sync_parent(&self.place)
    }
}

fn already_there(place: &Path) -> StoreError {
    StoreError::AlreadyThere {
        path: place.to_owned(),
    }
}

/// The part, locked while it is written. One that nobody holds is from a
/// process that was killed, and gives way.
fn begin_part(part: &Path) -> io::Result<File> {
    let file = match create_private(part) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            File::open(part)?.try_lock()?;
            fs::remove_file(part)?;
            create_private(part)?
        }
        created => created?,
    };
    file.try_lock()?;
    Ok(file)
}

/// A new file that only its owner can read.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// The name a file has until it is whole.
fn partial(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

fn sync_parent(file: &Path) -> io::Result<()> {
    let parent = file
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}
