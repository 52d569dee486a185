//! A file of no use but its size: room that can be given back when the disk
//! is full, so that the program can still open and say what to do.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// The file's name in the store's directory.
pub const NAME: &str = "ballast";

/// The size it usually has: 8 MiB.
pub const USUAL_BYTES: u64 = 8 << 20;

/// Makes the ballast of `bytes` in `dir`, unless it is there with that size.
/// Nothing is left behind when the disk has no room for it and as much again:
/// whoever gave the ballast back to go on working would lose that room at once.
pub fn ensure(dir: &Path, bytes: u64) -> io::Result<()> {
    let path = dir.join(NAME);
    if fs::metadata(&path).is_ok_and(|found| found.len() == bytes) {
        return Ok(());
    }
    let made = fill(&path, bytes.saturating_mul(2)).and_then(|file| {
        file.set_len(bytes)?;
        file.sync_all()
    });
    made.inspect_err(|_| {
        // Half a ballast would only make a full disk fuller.
        let _ = fs::remove_file(&path);
    })
}

/// Gives the room back; returns how many bytes that was, 0 when there was no
/// ballast.
pub fn release(dir: &Path) -> io::Result<u64> {
    let path = dir.join(NAME);
    let bytes = match fs::metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        found => found?.len(),
    };
    fs::remove_file(&path)?;
    Ok(bytes)
}

/// Noise rather than zeros: some file systems keep no room for zeros.
fn fill(path: &Path, bytes: u64) -> io::Result<File> {
    let mut file = File::create(path)?;
    let mut noise = blake3::Hasher::new().update(NAME.as_bytes()).finalize_xof();
    let (mut left, mut chunk) = (bytes, vec![0; 64 << 10]);
    while left > 0 {
        noise.fill(&mut chunk);
        let size = left.min(chunk.len() as u64);
        file.write_all(chunk.get(..size as usize).unwrap_or_default())?;
        left -= size;
    }
    // A disk may say only now that it has no room.
    file.sync_all()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ballast_takes_room_and_gives_it_back() {
        let dir = tempfile::tempdir().unwrap();
        ensure(dir.path(), 200_000).unwrap();
        ensure(dir.path(), 200_000).unwrap();
        assert_eq!(fs::metadata(dir.path().join(NAME)).unwrap().len(), 200_000);
        assert_eq!(release(dir.path()).unwrap(), 200_000);
        assert_eq!(release(dir.path()).unwrap(), 0);
    }

    #[test]
    fn without_a_place_for_it_nothing_is_left_behind() {
        let dir = tempfile::tempdir().unwrap();
        assert!(ensure(&dir.path().join("nowhere"), 10).is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
