//! Where the refused rows are written.

use crate::cli::trouble::Trouble;
use masar_exchange::ExchangeError;
use masar_exchange::intake::Survey;
use masar_exchange::rejects::Rejects;
use masar_exchange::table::{FileKind, Source};
use masar_text::messages::Messages;
use std::path::{Path, PathBuf};

/// Where the rejects go.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'p> {
    /// Under a name that the user gave.
    Named(&'p Path),
    /// Beside the file that they come from.
    Beside(&'p Path),
    Nowhere,
}

/// Writes the refused rows, if there are any; says where they are.
pub(super) fn write(
    rejects: &Rejects,
    source: &mut Source,
    survey: &Survey,
    place: Place<'_>,
    words: &Messages,
) -> Result<Option<PathBuf>, Trouble> {
    let path = match place {
        _ if rejects.is_empty() => return Ok(None),
        Place::Nowhere => return Ok(None),
        Place::Named(path) => path.to_owned(),
        Place::Beside(file) => free_name(file, source.kind()),
    };
    rejects.write(source, survey, &path, words)?;
    Ok(Some(path))
}

/// Refuses a name that a file has, or that no file can have: better now than
/// when the rows are in.
pub(super) fn check_free(path: &Path) -> Result<(), Trouble> {
    let path = path.to_owned();
    if path.exists() {
        return Err(ExchangeError::Exists { path }.into());
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    match folder.unwrap_or(Path::new(".")).is_dir() {
        true => Ok(()),
        false => {
            let source = std::io::ErrorKind::NotFound.into();
            Err(ExchangeError::Write { path, source }.into())
        }
    }
}

/// `list.rejects.xlsx`, or the next that is free: `list.rejects-2.xlsx`.
fn free_name(file: &Path, kind: FileKind) -> PathBuf {
    let ending = match kind {
        FileKind::Csv => "csv",
        FileKind::Xlsx => "xlsx",
    };
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    // The rejects of rejects are still those of the first list.
    let list = stem.split(".rejects").next().unwrap_or(&stem);
    let first = format!("{list}.rejects.{ending}");
    let more = (2..1000).map(|n| format!("{list}.rejects-{n}.{ending}"));
    let names = std::iter::once(first.clone()).chain(more);
    let mut paths = names.map(|name| file.with_file_name(name));
    // Where a thousand are taken, writing says so.
    paths
        .find(|path| !path.exists())
        .unwrap_or_else(|| file.with_file_name(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rejects_stand_beside_the_list_under_a_name_that_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("قائمة 1.xls.xlsx");
        let free = |file: &Path| {
            let path = free_name(file, FileKind::Xlsx);
            std::fs::write(&path, "taken").unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, path)
        };
        let (first, path) = free(&list);
        assert_eq!(first, "قائمة 1.xls.rejects.xlsx");
        assert_eq!(free(&list).0, "قائمة 1.xls.rejects-2.xlsx");
        assert_eq!(free(&path).0, "قائمة 1.xls.rejects-3.xlsx");
    }
}
