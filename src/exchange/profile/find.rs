//! A profile by the name or path that a user gives.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::{BUILT_IN, Profile};
use crate::error::ExchangeError;
use crate::limits::MAX_PROFILE_BYTES;

pub(super) fn find(name: &str) -> Result<Profile, ExchangeError> {
    if let Some(profile) = Profile::built_in(name) {
        return Ok(profile);
    }
    if !name.ends_with(".toml") {
        return Err(ExchangeError::NoProfile {
            name: name.to_owned(),
            known: BUILT_IN.map(|(known, _)| known.to_owned()).to_vec(),
        });
    }
    Ok(Profile::from_toml(&text_of(Path::new(name))?)?)
}

fn text_of(path: &Path) -> Result<String, ExchangeError> {
    let failed = |source| ExchangeError::Read {
        path: path.to_owned(),
        source,
    };
    let kind = std::fs::metadata(path).map_err(failed)?;
    if !kind.is_file() {
        return Err(ExchangeError::NotAFile {
            path: path.to_owned(),
        });
    }
    if kind.len() > MAX_PROFILE_BYTES {
        return Err(ExchangeError::FileTooLarge {
            name: path.display().to_string(),
            bytes: kind.len(),
            limit: MAX_PROFILE_BYTES,
        });
    }
    let mut text = String::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MAX_PROFILE_BYTES)
        .read_to_string(&mut text)
        .map_err(failed)?;
    // Windows editors put a mark in front.
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_found_by_name_or_by_path() {
        assert_eq!(find("hope").unwrap().name, "hope");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine.toml");
        let (_, text) = BUILT_IN[2];
        std::fs::write(&path, format!("\u{FEFF}{text}")).unwrap();
        assert_eq!(find(path.to_str().unwrap()).unwrap().name, "121");
    }

    #[test]
    fn a_profile_that_cannot_be_had_says_why() {
        let code = |name: &str| find(name).unwrap_err().code();
        assert_eq!(code("hoppe"), "X1307");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine.toml");
        assert_eq!(code(path.to_str().unwrap()), "X1001");
        std::fs::write(&path, "name = ").unwrap();
        assert_eq!(code(path.to_str().unwrap()), "X1301");
    }
}
