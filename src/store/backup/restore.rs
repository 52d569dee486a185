//! Restoring a backup into an empty place.
//!
//! Invariant: a place is a register only when it was compared with its
//! manifest. Until then a marker stands in it, so that a restore that was cut
//! off is not opened as a register that ends early.

use super::new_file::create_private;
use super::{FORMAT, MANIFEST, Manifest, SHARED_VIEWS, hash, hex, views};
use crate::going::{Going, Progress, Watcher};
use crate::journal::{Disk, RealDisk};
use crate::lock::{self, StoreLock};
use crate::register::{JOURNAL, Register, STATE, Settings};
use crate::{StoreError, ballast, secret};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tar::{Archive, Entry};

/// Stands in a place while a backup is restored into it.
const MARKER: &str = "restoring";
/// The largest manifest that is read, in bytes.
const LARGEST_MANIFEST: u64 = 64 << 10;

/// Whether a restore into `dir` was begun and never finished.
pub(crate) fn is_half_restored(dir: &Path) -> bool {
    dir.join(MARKER).exists()
}

/// Restores a backup into `dir`, which must be empty or absent, and compares
/// the digest; on any failure the place is left as it was.
pub fn restore<G: Into<Going>>(
    file: &Path,
    dir: &Path,
    settings: Settings,
    mut progress: impl FnMut(Progress) -> G,
) -> Result<(Register, Manifest), StoreError> {
    let place = Place::take(dir)?;
    let mut tell = |reached| progress(reached).into();
    let restored = place.fill(file, settings, &mut Watcher::new(&mut tell));
    if restored.is_err() {
        place.leave();
    }
    restored
}

/// The directory restored into, ours alone, and what of it was not there before.
struct Place<'a> {
    dir: &'a Path,
    lock: Arc<StoreLock>,
    /// The directories that had to be made, `dir` first.
    made: Vec<&'a Path>,
}

impl Place<'_> {
    fn take(dir: &Path) -> Result<Place<'_>, StoreError> {
        let explain = |source| StoreError::dir(dir, source);
        if !is_half_restored(dir) {
            refuse_unless_empty(dir)?;
        }
        let absent = |above: &&Path| !above.as_os_str().is_empty() && !above.exists();
        let made: Vec<&Path> = dir.ancestors().take_while(absent).collect();
        if let Err(error) = RealDisk.make_dir(dir) {
            remove(&made);
            return Err(explain(error));
        }
        // Whoever restores into it at this moment holds the lock.
        let lock = Arc::new(StoreLock::take(dir)?);
        if is_half_restored(dir) {
            clear(dir);
        }
        refuse_unless_empty(dir)?;
        let place = Place { dir, lock, made };
        let marked = place.mark();
        marked.inspect_err(|_| place.leave()).map_err(explain)?;
        Ok(place)
    }

    fn mark(&self) -> io::Result<()> {
        create_private(&self.dir.join(MARKER))?.sync_all()?;
        RealDisk.sync_dir(self.dir)
    }

    fn fill(
        &self,
        file: &Path,
        settings: Settings,
        watcher: &mut Watcher<'_>,
    ) -> Result<(Register, Manifest), StoreError> {
        let manifest = unpack(file, self.dir, watcher)?;
        let lock = Arc::clone(&self.lock);
        let opened = Register::open_locked(lock, self.dir, settings, 0, watcher);
        let (register, _) = opened.map_err(|error| match error {
            StoreError::Journal(_) | StoreError::Codec(_) | StoreError::Record { .. } => {
                StoreError::RestoredWrong {
                    what: error.to_string(),
                }
            }
            other => other,
        })?;
        compare(&register, self.dir, &manifest)?;
        register.sync()?;
        let marker = self.dir.join(MARKER);
        fs::remove_file(&marker)
            .and_then(|()| RealDisk.sync_dir(self.dir))
            .map_err(|source| StoreError::dir(&marker, source))?;
        Ok((register, manifest))
    }

    /// Takes away what an unfinished restore put there.
    fn leave(&self) {
        clear(self.dir);
        let _ = fs::remove_file(self.dir.join(lock::NAME));
        remove(&self.made);
    }
}

fn remove(made: &[&Path]) {
    for made in made {
        let _ = fs::remove_dir(made);
    }
}

/// A lock is no content: it may be our own.
fn refuse_unless_empty(dir: &Path) -> Result<(), StoreError> {
    let names = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        names => names.map_err(|source| StoreError::dir(dir, source))?,
    };
    for name in names {
        let name = name.map_err(|source| StoreError::dir(dir, source))?;
        if name.file_name() != lock::NAME {
            return Err(StoreError::NotEmpty {
                dir: dir.to_owned(),
            });
        }
    }
    Ok(())
}

/// The marker goes last: until then the next restore knows what this is.
fn clear(dir: &Path) {
    let _ = fs::remove_dir_all(dir.join(STATE));
    let _ = fs::remove_dir_all(dir.join(JOURNAL));
    for name in [secret::NAME, SHARED_VIEWS, ballast::NAME, MARKER] {
        let _ = fs::remove_file(dir.join(name));
    }
}

/// Why a file is not taken for a backup.
struct NotOne<'a> {
    file: &'a Path,
}

impl NotOne<'_> {
    fn because(&self, because: impl ToString) -> StoreError {
        StoreError::NotABackup {
            path: self.file.to_owned(),
            because: because.to_string(),
        }
    }
}

fn unpack(file: &Path, dir: &Path, watcher: &mut Watcher<'_>) -> Result<Manifest, StoreError> {
    let not_one = NotOne { file };
    let opened = File::open(file).map_err(|source| StoreError::dir(file, source))?;
    let mut archive = Archive::new(io::BufReader::new(opened));
    let mut members = archive.entries().map_err(|e| not_one.because(e))?;
    let first = members
        .next()
        .ok_or_else(|| not_one.because("it is empty"))?;
    let manifest = manifest(&not_one, first.map_err(|e| not_one.because(e))?)?;
    for member in members {
        watcher.goes_on()?;
        unpack_member(&not_one, member.map_err(|e| not_one.because(e))?, dir)?;
    }
    Ok(manifest)
}

fn manifest(not_one: &NotOne<'_>, first: Entry<'_, impl Read>) -> Result<Manifest, StoreError> {
    let name = first.path().map_err(|e| not_one.because(e))?;
    if name != Path::new(MANIFEST) {
        return Err(not_one.because("its first file is not the manifest"));
    }
    let mut text = String::new();
    first
        .take(LARGEST_MANIFEST)
        .read_to_string(&mut text)
        .map_err(|e| not_one.because(e))?;
    let manifest: Manifest = toml::from_str(&text)
        .map_err(|error| not_one.because(format!("its manifest: {}", error.message())))?;
    if manifest.format > FORMAT {
        return Err(not_one.because("a newer Masar wrote it"));
    }
    Ok(manifest)
}

fn unpack_member(
    not_one: &NotOne<'_>,
    mut member: Entry<'_, impl Read>,
    dir: &Path,
) -> Result<(), StoreError> {
    let name = member.path().map_err(|e| not_one.because(e))?.into_owned();
    let target = place(dir, &name)
        .filter(|_| member.header().entry_type().is_file())
        .ok_or_else(|| not_one.because("it holds a file that is none of ours"))?;
    let explain = |source| StoreError::dir(&target, source);
    if let Some(parent) = target.parent() {
        RealDisk.make_dir(parent).map_err(explain)?;
    }
    let mut out = match create_private(&target) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(not_one.because(format!("it holds {} twice", name.display())));
        }
        created => created.map_err(explain)?,
    };
    let copied = io::copy(&mut member, &mut out).map_err(explain)?;
    if copied != member.size() {
        return Err(not_one.because("its end is missing"));
    }
    out.sync_all().map_err(explain)
}

/// Where a member goes; none for a name that a backup does not have.
fn place(dir: &Path, name: &Path) -> Option<PathBuf> {
    let beside = [secret::NAME, SHARED_VIEWS].into_iter();
    if let Some(name) = beside.map(Path::new).find(|known| *known == name) {
        return Some(dir.join(name));
    }
    let segment = name.strip_prefix(JOURNAL).ok()?.to_str()?;
    let digits = segment.strip_suffix(".journal")?;
    let ours = digits.len() >= 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    ours.then(|| dir.join(JOURNAL).join(segment))
}

/// What was restored must be what the manifest says.
fn compare(register: &Register, dir: &Path, manifest: &Manifest) -> Result<(), StoreError> {
    let mark = register.mark()?;
    let none = || "none".to_owned();
    let views = views(dir)?.as_deref().map(hash);
    let pairs = [
        (
            "the last entry",
            mark.applied.to_string(),
            manifest.last_entry.to_string(),
        ),
        (
            "the end of the hash chain",
            hex(&mark.hash),
            manifest.chain.clone(),
        ),
        (
            "the number of households",
            mark.households.to_string(),
            manifest.households.to_string(),
        ),
        (
            "the digest",
            mark.digest.to_string(),
            manifest.digest.clone(),
        ),
        (
            "the hash of the views",
            views.unwrap_or_else(none),
            manifest.views.clone().unwrap_or_else(none),
        ),
    ];
    match pairs.into_iter().find(|(_, found, said)| found != said) {
        None => Ok(()),
        Some((what, found, said)) => Err(StoreError::RestoredWrong {
            what: format!("{what} is {found}, not {said}"),
        }),
    }
}
