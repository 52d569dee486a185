//! The register's secret: random bytes that key its blind indexes, in a file
//! of their own, readable by nobody else.

use crate::StoreError;
use crate::journal::Disk;
use crate::journal::disk::{Purpose, write_all};
use crate::state::buckets::Secret;
use std::path::Path;

/// The file's name in the store's directory.
pub(crate) const NAME: &str = "key";

/// Random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::NoRandom {
        because: error.to_string(),
    })?;
    Ok(bytes)
}

/// The secret of the store in `dir`, made when there is none.
pub(crate) fn load_or_create(disk: &dyn Disk, dir: &Path) -> Result<Secret, StoreError> {
    let path = dir.join(NAME);
    let explain = |source| StoreError::dir(&path, source);
    let there = disk
        .names(dir)
        .map_err(explain)?
        .iter()
        .any(|name| name == NAME);
    if there {
        let file = disk.open(&path, Purpose::Read).map_err(explain)?;
        let mut secret: Secret = [0; 32];
        let mut filled = 0;
        while filled < secret.len() {
            match file
                .read_at(&mut secret[filled..], filled as u64)
                .map_err(explain)?
            {
                0 => break,
                read => filled += read,
            }
        }
        if filled == secret.len() {
            return Ok(secret);
        }
        // Written before the first entry and synced: a short one is from a
        // beginning that was cut off, unless there are entries already.
        if crate::journal::identify(disk, &dir.join(crate::register::JOURNAL))?.is_some() {
            return Err(StoreError::SecretDamaged { path });
        }
    }
    let secret: Secret = random()?;
    let file = disk.open(&path, Purpose::Create).map_err(explain)?;
    write_all(&*file, &secret, 0).map_err(explain)?;
    file.sync().map_err(explain)?;
    disk.sync_dir(dir).map_err(explain)?;
    Ok(secret)
}
