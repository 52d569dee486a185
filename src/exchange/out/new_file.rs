//! A file that appears whole, under a name that was free.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::ExchangeError;

/// A file being written beside its place; [`NewFile::finish`] puts it there.
/// Dropped before that, it leaves nothing behind.
#[derive(Debug)]
pub struct NewFile {
    path: PathBuf,
    beside: PathBuf,
    file: Option<File>,
}

impl NewFile {
    /// Begins a file.
    ///
    /// # Errors
    /// [`ExchangeError::Exists`] when the name is taken, or the folder cannot
    /// be written.
    pub fn create(path: &Path) -> Result<Self, ExchangeError> {
        let mut new = Self {
            path: path.to_owned(),
            beside: PathBuf::new(),
            file: None,
        };
        if fs::symlink_metadata(path).is_ok() {
            return Err(new.exists());
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        for attempt in 0..100u32 {
            let part = format!(".{name}.{}-{attempt}.part", std::process::id());
            let beside = path.with_file_name(part);
            match private().open(&beside) {
                Ok(file) => {
                    new.beside = beside;
                    new.file = Some(file);
                    return Ok(new);
                }
                // Left behind by a process that was killed.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(new.failed(error)),
            }
        }
        Err(new.failed(io::ErrorKind::AlreadyExists.into()))
    }

    /// Makes the file durable and gives it its name.
    ///
    /// # Errors
    /// When the disk refuses, or somebody took the name meanwhile.
    pub fn finish(mut self) -> Result<(), ExchangeError> {
        let Some(file) = self.file.take() else {
            return Ok(());
        };
        let placed = file.sync_all().and_then(|()| {
            drop(file);
            place(&self.beside, &self.path)
        });
        let placed = placed.and_then(|()| sync_folder(&self.path));
        placed.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => self.exists(),
            _ => self.failed(error),
        })
    }

    /// A failed write with the file's name.
    pub fn failed(&self, source: io::Error) -> ExchangeError {
        ExchangeError::Write {
            path: self.path.clone(),
            source,
        }
    }

    fn exists(&self) -> ExchangeError {
        ExchangeError::Exists {
            path: self.path.clone(),
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.write(bytes),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.beside.as_os_str().is_empty() {
            // Either it has its name by now, or it is a half that nobody wants.
            let _ = fs::remove_file(&self.beside);
        }
    }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A second name for the file fails when the name is taken, which renaming does
/// not. Disks without second names (USB sticks) rename after one more look.
fn place(beside: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(beside, path) {
        Ok(()) => fs::remove_file(beside),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(path).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(beside, path),
    }
}

/// The name itself is durable only once the folder is.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    match File::open(folder.unwrap_or(Path::new("."))) {
        Ok(folder) => folder.sync_all().or(Ok(())),
        Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
        names.collect()
    }

    #[test]
    fn a_file_appears_when_it_is_finished_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        let mut file = NewFile::create(&path).unwrap();
        file.write_all(b"a,b\n").unwrap();
        assert!(!path.exists());
        file.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"a,b\n");
        assert_eq!(names(folder.path()), ["out.csv"]);
    }

    #[test]
    fn a_file_that_is_given_up_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = NewFile::create(&folder.path().join("out.csv")).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn a_name_that_is_taken_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        fs::write(&path, "mine").unwrap();
        assert_eq!(NewFile::create(&path).unwrap_err().code(), "X1501");
        fs::remove_file(&path).unwrap();
        let file = NewFile::create(&path).unwrap();
        fs::write(&path, "came meanwhile").unwrap();
        assert_eq!(file.finish().unwrap_err().code(), "X1501");
        assert_eq!(fs::read_to_string(&path).unwrap(), "came meanwhile");
        assert_eq!(names(folder.path()), ["out.csv"]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("none").join("out.csv");
        assert_eq!(NewFile::create(&path).unwrap_err().code(), "X1502");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        NewFile::create(&path).unwrap().finish().unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
