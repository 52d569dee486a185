//! `masar backup`: the register as one file, also while it is in use.

use super::desk::Desk;
use super::page::Page;
use super::progress::ProgressLine;
use super::trouble::Trouble;
use masar_store::Manifest;
use masar_text::messages::{Args, Messages};
use serde::Serialize;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(crate) struct Backup {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// A backup that was written or restored.
#[derive(Debug, Serialize)]
pub(crate) struct BackupView {
    pub(crate) file: String,
    last_entry: u64,
    households: u32,
    /// Digest of the state at that entry: a restore ends with the same.
    digest: String,
}

impl Backup {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let register = desk.register()?;
        let mut line = ProgressLine::new(desk, "cli-progress-backup");
        let manifest = masar_store::backup(register, &self.file, |progress| {
            line.reached(progress.done, progress.of)
        })?;
        let view = BackupView::of(&self.file, &manifest);
        desk.show(&view, || view.page("cli-backup-written", &desk.words))
    }
}

impl BackupView {
    pub(crate) fn of(file: &Path, manifest: &Manifest) -> BackupView {
        BackupView {
            file: file.display().to_string(),
            last_entry: manifest.last_entry,
            households: manifest.households,
            digest: manifest.digest.clone(),
        }
    }

    pub(crate) fn page(&self, id: &str, words: &Messages) -> Page {
        let args = Args::new()
            .set("file", &self.file)
            .set("entry", self.last_entry.to_string())
            .set("households", self.households.to_string())
            .set("digest", &self.digest);
        let mut page = Page::new();
        page.sentence(words.format(id, &args));
        page
    }
}
