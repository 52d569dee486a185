//! What is left behind and said when the panes fail: a report for whoever looks
//! after the program, in the folder `reports` beside the register.
//!
//! It says what failed and where in the program, which version that is and on
//! what day. The words of a failure may hold something of a family, so the
//! report is readable by its owner alone, and no backup takes it along.

use super::page::{Page, Paper};
use super::write_whole::write_whole;
use chrono::{DateTime, Utc};
use masar_text::messages::{Args, Messages};
use std::backtrace::Backtrace;
use std::io;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};

/// Writes the report of a failure; what the person is told of it.
pub(crate) fn told(
    failure: &PanicHookInfo<'_>,
    store: &Path,
    (words, paper): (&Messages, Paper),
) -> String {
    let trace = Backtrace::force_capture().to_string();
    let written = write(store, &failure.to_string(), &trace, Utc::now());
    let mut page = Page::new();
    page.sentence(sentences(written, &failure.to_string(), words));
    let mut printed = Vec::new();
    // Never in practice: it is memory.
    let _ = page.print(paper, &mut printed);
    String::from_utf8_lossy(&printed).into_owned()
}

fn write(store: &Path, failure: &str, trace: &str, at: DateTime<Utc>) -> io::Result<PathBuf> {
    let name = format!("masar-{}.txt", at.format("%Y%m%dT%H%M%S%.3fZ"));
    let path = store.join("reports").join(name);
    let version = env!("CARGO_PKG_VERSION");
    let at = at.format("%Y-%m-%d %H:%M:%S UTC");
    write_whole(
        &path,
        &format!("masar {version}, {at}\n\n{failure}\n\n{trace}\n"),
    )?;
    Ok(path)
}

fn sentences(written: io::Result<PathBuf>, failure: &str, words: &Messages) -> String {
    match written {
        Ok(path) => {
            let args = Args::new().set("file", path.display().to_string());
            words.format("cli-crash", &args)
        }
        Err(why) => {
            let args = Args::new().set("failure", failure);
            words.format("cli-crash-unwritten", &args.set("why", why.to_string()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;

    #[test]
    fn a_report_says_what_failed_and_the_person_where_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let at = "2026-11-03T07:08:09.010Z".parse().unwrap();
        let path = write(dir.path(), "at a.rs:3: no row", "0: masar", at).unwrap();
        assert_eq!(
            path,
            dir.path().join("reports/masar-20261103T070809.010Z.txt")
        );
        let report = std::fs::read_to_string(&path).unwrap();
        let expected = format!(
            "masar {}, 2026-11-03 07:08:09 UTC\n\nat a.rs:3: no row\n\n0: masar\n",
            env!("CARGO_PKG_VERSION")
        );
        assert_eq!(report, expected);
        for lang in Lang::ALL {
            let said = sentences(Ok(path.clone()), "no row", &Messages::new(lang));
            assert!(said.contains("masar-20261103T070809.010Z.txt"), "{said}");
        }
    }

    #[test]
    fn where_no_report_can_be_written_the_failure_is_said() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("reports"), "").unwrap();
        let written = write(dir.path(), "no row", "", Utc::now());
        assert!(written.is_err());
        let said = sentences(written, "at a.rs:3: no row", &Messages::new(Lang::English));
        assert!(said.contains("at a.rs:3: no row"), "{said}");
    }
}
