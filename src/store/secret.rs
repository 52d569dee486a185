//! The register's secret: random bytes that key its blind indexes, in a file
//! of their own, readable by nobody else.

use crate::StoreError;
use crate::journal::Disk;
use crate::journal::disk::{Purpose, read_full, write_all};
use crate::state::buckets::Secret;
use std::path::Path;

/// The file's name in the store's directory.
pub(crate) const NAME: &str = "key";
const SIZE: usize = size_of::<Secret>();

/// Random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::NoRandom {
        because: error.to_string(),
    })?;
    Ok(bytes)
}

/// What tells two secrets apart and gives neither away.
pub(crate) fn fingerprint(secret: &Secret) -> [u8; 32] {
    *blake3::keyed_hash(secret, NAME.as_bytes()).as_bytes()
}

/// The secret of the store in `dir`: what its file holds, where that can be
/// the one with this `fingerprint`. Without one to go by (nothing was made with
/// a secret yet), a missing or short file is made anew.
pub(crate) fn load_or_create(
    disk: &dyn Disk,
    dir: &Path,
    expected: Option<[u8; 32]>,
) -> Result<Secret, StoreError> {
    match (load(disk, dir)?, expected) {
        (Some(secret), None) => Ok(secret),
        (Some(secret), Some(expected)) if fingerprint(&secret) == expected => Ok(secret),
        (None, None) => create(disk, dir),
        (_, Some(_)) => Err(StoreError::SecretDamaged {
            path: dir.join(NAME),
        }),
    }
}

fn load(disk: &dyn Disk, dir: &Path) -> Result<Option<Secret>, StoreError> {
    let path = dir.join(NAME);
    let explain = |source| StoreError::dir(&path, source);
    let names = disk.names(dir).map_err(explain)?;
    if !names.iter().any(|name| name == NAME) {
        return Ok(None);
    }
    let file = disk.open(&path, Purpose::Read).map_err(explain)?;
    let mut bytes = [0; SIZE + 1];
    let read = read_full(&*file, &mut bytes, 0).map_err(explain)?;
    let secret = bytes.get(..read).unwrap_or_default();
    Ok(Secret::try_from(secret).ok())
}

/// The file is on the disk before anything is made with what it holds.
fn create(disk: &dyn Disk, dir: &Path) -> Result<Secret, StoreError> {
    let path = dir.join(NAME);
    let explain = |source| StoreError::dir(&path, source);
    let secret: Secret = random()?;
    let file = disk.open(&path, Purpose::Create).map_err(explain)?;
    write_all(&*file, &secret, 0).map_err(explain)?;
    file.sync().map_err(explain)?;
    disk.sync_dir(dir).map_err(explain)?;
    Ok(secret)
}
