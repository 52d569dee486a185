//! Backup and restore.
//!
//! A backup is one tar file: what it stands for, the register's key, and the
//! journal up to one moment. The journal only ever grows, so its beginning can
//! be copied while commands go on. A restore folds the journal into a new
//! state and compares its digest with the one the backup was taken at (I34).

use crate::engine::disk::set_aside;
use crate::register::{JOURNAL, Progress, Register, STATE, Settings};
use crate::{Digest, StoreError, secret};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use tar::{Archive, Builder, Header};

/// The first file of a backup.
const MANIFEST: &str = "masar-backup.toml";
/// The form of backups that this program writes and reads.
const FORMAT: u32 = 1;

/// What a backup stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The store's own id.
    pub store: String,
    /// The last journal entry in it.
    pub last_entry: u64,
    /// Hash of that entry: it stands for all before it.
    pub chain: String,
    pub households: u32,
    /// Digest of the state at that entry.
    pub digest: String,
}

/// Writes a backup of the register, which may be in use, into a new file that
/// only its owner can read.
pub fn backup(
    register: &Register,
    file: &Path,
    mut progress: impl FnMut(Progress),
) -> Result<Manifest, StoreError> {
    let mark = register.mark()?;
    let shared = register.shared();
    let manifest = Manifest {
        format: FORMAT,
        store: shared.journal.store().to_string(),
        last_entry: mark.applied,
        chain: hex(&mark.hash),
        households: mark.households,
        digest: mark.digest.to_string(),
    };
    let part = partial(file);
    let explain = |source| StoreError::dir(file, source);
    let written = (|| {
        let out = create_private(&part)?;
        let mut tar = Builder::new(io::BufWriter::new(out));
        let text = toml::to_string(&manifest).map_err(io::Error::other)?;
        append(&mut tar, MANIFEST, text.len() as u64, text.as_bytes())?;
        append(
            &mut tar,
            secret::NAME,
            shared.secret.len() as u64,
            &shared.secret[..],
        )?;
        for segment in &mark.segments {
            let name = segment
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy();
            let source = File::open(&segment.path)?.take(segment.bytes);
            append(
                &mut tar,
                &format!("{JOURNAL}/{name}"),
                segment.bytes,
                source,
            )?;
            progress(Progress {
                done: segment.last,
                of: mark.applied,
            });
        }
        let out = tar
            .into_inner()?
            .into_inner()
            .map_err(|error| error.into_error())?;
        out.sync_all()?;
        // A file that is there already is not overwritten.
        fs::hard_link(&part, file)?;
        fs::remove_file(&part)?;
        sync_parent(file)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written.map_err(explain)?;
    Ok(manifest)
}

/// Restores a backup into `dir`, which must be empty or absent, and compares
/// the digest; on any failure the place is left as it was.
pub fn restore(
    file: &Path,
    dir: &Path,
    settings: Settings,
    progress: impl FnMut(Progress),
) -> Result<(Register, Manifest), StoreError> {
    let there = dir.is_dir();
    let empty = !there
        || fs::read_dir(dir)
            .map_err(|source| StoreError::dir(dir, source))?
            .next()
            .is_none();
    if !empty {
        return Err(StoreError::NotEmpty {
            dir: dir.to_owned(),
        });
    }
    let restored = unpack(file, dir).and_then(|manifest| {
        let (register, _) = Register::open(dir, settings, progress)?;
        compare(&register, &manifest)?;
        register.sync()?;
        Ok((register, manifest))
    });
    if restored.is_err() {
        clear(dir);
        if !there {
            let _ = fs::remove_dir(dir);
        }
    }
    restored
}

fn unpack(file: &Path, dir: &Path) -> Result<Manifest, StoreError> {
    let explain = |source| StoreError::dir(file, source);
    let not_one = |because: &str| StoreError::NotABackup {
        path: file.to_owned(),
        because: because.to_owned(),
    };
    let mut archive = Archive::new(io::BufReader::new(File::open(file).map_err(explain)?));
    let mut members = archive.entries().map_err(explain)?;
    let first = members.next().ok_or_else(|| not_one("it is empty"))?;
    let mut first = first.map_err(|_| not_one("it is not a tar file"))?;
    if first.path().map_err(explain)?.as_ref() != Path::new(MANIFEST) {
        return Err(not_one("its first file is not the manifest"));
    }
    let mut text = String::new();
    first
        .by_ref()
        .take(64 << 10)
        .read_to_string(&mut text)
        .map_err(explain)?;
    let manifest: Manifest =
        toml::from_str(&text).map_err(|error| not_one(&format!("its manifest: {error}")))?;
    if manifest.format > FORMAT {
        return Err(not_one("a newer Masar wrote it"));
    }
    for member in members {
        let mut member = member.map_err(explain)?;
        let name = member.path().map_err(explain)?.into_owned();
        let target =
            place(dir, &name).ok_or_else(|| not_one("it holds a file that is none of ours"))?;
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|source| StoreError::dir(parent, source))?;
        }
        let mut out = create_private(&target).map_err(|source| StoreError::dir(&target, source))?;
        io::copy(&mut member, &mut out).map_err(|source| StoreError::dir(&target, source))?;
        out.sync_all()
            .map_err(|source| StoreError::dir(&target, source))?;
    }
    Ok(manifest)
}

/// Where a member goes; none for a name that a backup does not have.
fn place(dir: &Path, name: &Path) -> Option<PathBuf> {
    if name == Path::new(secret::NAME) {
        return Some(dir.join(secret::NAME));
    }
    let segment = name.strip_prefix(JOURNAL).ok()?.to_str()?;
    let digits = segment.strip_suffix(".journal")?;
    let ours = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    ours.then(|| dir.join(JOURNAL).join(segment))
}

fn compare(register: &Register, manifest: &Manifest) -> Result<(), StoreError> {
    let wrong = |what: String| StoreError::RestoredWrong { what };
    let (last, digest) = register.digest();
    if last != manifest.last_entry {
        return Err(wrong(format!(
            "entry {last} is the last, not {}",
            manifest.last_entry
        )));
    }
    let chain = hex(&register.mark()?.hash);
    if chain != manifest.chain {
        return Err(wrong("the hash chain ends differently".into()));
    }
    if manifest.digest.parse() != Ok(digest) {
        return Err(wrong(format!("digest {digest}, not {}", manifest.digest)));
    }
    let _: Digest = digest;
    Ok(())
}

/// Takes away what an unfinished restore put there.
fn clear(dir: &Path) {
    let _ = set_aside(&dir.join(STATE)).map(|aside| aside.map(fs::remove_dir_all));
    let _ = fs::remove_dir_all(dir.join(JOURNAL));
    for name in [secret::NAME, "lock", crate::ballast::NAME] {
        let _ = fs::remove_file(dir.join(name));
    }
}

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
    tar.append_data(&mut header, name, from)
}

fn create_private(path: &Path) -> io::Result<File> {
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
