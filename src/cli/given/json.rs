//! JSON from a file or from standard input.

use crate::cli::trouble::Trouble;
use serde::de::DeserializeOwned;
use std::io::{self, Read};
use std::path::Path;

/// The most that is read: a household is some kilobytes.
const LARGEST: u64 = 16 << 20;

/// Reads one value from `path`, or from standard input where that is `-`.
pub(crate) fn object<T: DeserializeOwned>(path: &Path) -> Result<T, Trouble> {
    let text = text(path).map_err(|why| Trouble::File {
        path: path.to_owned(),
        why,
    })?;
    serde_json::from_str(&text).map_err(|why| Trouble::Json {
        from: path.display().to_string(),
        why,
    })
}

fn text(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let read = match path.to_str() {
        Some("-") => io::stdin().lock().take(LARGEST).read_to_string(&mut text),
        _ => std::fs::File::open(path)?
            .take(LARGEST)
            .read_to_string(&mut text),
    };
    read.map(|_| text)
}
