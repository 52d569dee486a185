//! A register in a directory of its own, to be copied and damaged.

use super::commands::*;
use super::*;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A temporary directory with a register in it, closed.
pub struct Place {
    _temporary: TempDir,
    pub dir: PathBuf,
}

impl Place {
    /// Nothing there yet.
    pub fn empty() -> Place {
        let temporary = tempfile::tempdir().unwrap();
        let dir = temporary.path().join("register");
        Place {
            _temporary: temporary,
            dir,
        }
    }

    /// A few dozen households with all that belongs to them, over several
    /// segments of the journal.
    pub fn busy() -> Place {
        let place = Place::empty();
        let register = place.open().unwrap();
        for n in 0..40 {
            let home = done(&register, family_with("محمود الخطيب", n))
                .household()
                .unwrap();
            done(&register, cash(home, "2026-01-10"));
            done(&register, job(person_id(home, 1), "2026-02-10"));
            let notes = (0..4).map(|n| request(note(home, &"زيارة ".repeat(n * 9 + 1))));
            together(&register, notes.collect());
            done(&register, calling(home, "2026-02-01", &["0791234567"]));
        }
        drop(register);
        place
    }

    /// The same files in another place; the ballast, which nothing changes, is
    /// the same file.
    pub fn copy(&self) -> Place {
        let copy = Place::empty();
        copy_dir(&self.dir, &copy.dir);
        copy
    }

    pub fn open(&self) -> Result<Register, StoreError> {
        let opened = Register::open(&self.dir, segmented(), |_| {});
        opened.map(|(register, _)| register)
    }

    pub fn rebuild(&self) -> Result<Register, StoreError> {
        let rebuilt = masar_store::rebuild(&self.dir, segmented(), |_| {});
        rebuilt.map(|(register, _)| register)
    }

    /// The files in one of its folders, by name.
    pub fn files(&self, folder: &str) -> Vec<PathBuf> {
        files_in(&self.dir.join(folder))
    }
}

/// Segments small enough for a few dozen households to fill several.
pub fn segmented() -> Settings {
    let mut settings = settings();
    settings.segment_bytes = 20_000;
    settings
}

pub fn files_in(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() {
            copy_dir(&from, &to);
        } else if from.ends_with("ballast") {
            fs::hard_link(from, to).unwrap();
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}
