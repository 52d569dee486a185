//! Backup and restore.
//!
//! A backup is one tar file: what it stands for, the register's key, the views
//! that are shared, and the journal up to one moment. The journal only ever
//! grows, so its beginning can be copied while commands go on; the views are a
//! small file that is only ever replaced. A restore folds the journal into a new
//! state and compares its digest with the one the backup was taken at (I34).

mod new_file;
mod restore;

pub(crate) use restore::is_half_restored;
pub use restore::restore;

use crate::going::{Going, Progress, Watcher};
use crate::register::{JOURNAL, Register};
use crate::{StoreError, secret};
use new_file::NewFile;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use tar::{Builder, Header};

/// The first file of a backup.
const MANIFEST: &str = "masar-backup.toml";
/// The newest form of backups, which this program reads like all before it.
const FORMAT: u32 = 2;
/// The form without views.
const WITHOUT_VIEWS: u32 = 1;
/// The file of the views that are shared, in the register's directory.
pub const SHARED_VIEWS: &str = "views.toml";

/// What a backup stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The store's own id.
    pub store: String,
    /// The last journal entry in it.
    pub last_entry: u64,
    /// Hash of the last frame: it stands for all before it.
    pub chain: String,
    pub households: u32,
    /// Digest of the state at that entry.
    pub digest: String,
    /// Hash of the file of the views that are shared, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<String>,
}

/// Writes a backup of the register, which may be in use, into a new file that
/// only its owner can read.
pub fn backup<G: Into<Going>>(
    register: &Register,
    file: &Path,
    mut progress: impl FnMut(Progress) -> G,
) -> Result<Manifest, StoreError> {
    let mark = register.mark()?;
    let shared = register.shared();
    let views = views(register.dir())?;
    let manifest = Manifest {
        format: match views {
            Some(_) => FORMAT,
            None => WITHOUT_VIEWS,
        },
        store: shared.journal.store().to_string(),
        last_entry: mark.applied,
        chain: hex(&mark.hash),
        households: mark.households,
        digest: mark.digest.to_string(),
        views: views.as_deref().map(hash),
    };
    let mut tell = |reached| progress(reached).into();
    let mut watcher = Watcher::new(&mut tell);
    let mut stopped = false;
    let new = NewFile::begin(file)?;
    let written = new.finish_with(|file| {
        let mut tar = Builder::new(io::BufWriter::new(file));
        let text = toml::to_string(&manifest).map_err(io::Error::other)?;
        append(&mut tar, MANIFEST, text.len() as u64, text.as_bytes())?;
        let key = &shared.secret[..];
        append(&mut tar, secret::NAME, key.len() as u64, key)?;
        if let Some(views) = &views {
            append(&mut tar, SHARED_VIEWS, views.len() as u64, &views[..])?;
        }
        for segment in &mark.segments {
            let name = segment.path.file_name().unwrap_or_default();
            let name = format!("{JOURNAL}/{}", name.to_string_lossy());
            append(&mut tar, &name, segment.bytes, File::open(&segment.path)?)?;
            stopped = watcher.reached(segment.last, mark.applied).is_err();
            if stopped {
                return Err(io::ErrorKind::Interrupted.into());
            }
        }
        tar.into_inner()?.flush()
    });
    match stopped {
        true => Err(StoreError::Stopped),
        false => written.map(|()| manifest),
    }
}

/// The file of the views that are shared, where there is one.
fn views(dir: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let path = dir.join(SHARED_VIEWS);
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::dir(&path, error)),
    }
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_string()
}

/// Adds the first bytes of a source, as many as are promised.
fn append(
    tar: &mut Builder<impl Write>,
    name: &str,
    bytes: u64,
    from: impl Read,
) -> io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_cksum();
    let mut from = from.take(bytes);
    tar.append_data(&mut header, name, &mut from)?;
    match from.limit() {
        0 => Ok(()),
        short => Err(io::Error::other(format!("{name} is {short} bytes short"))),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
