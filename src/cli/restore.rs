//! `masar restore`: a backup into an empty place, compared with what it was
//! taken from.

use super::backup::BackupView;
use super::desk::Desk;
use super::progress::ProgressLine;
use super::trouble::Trouble;
use masar_store::Settings;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, clap::Args)]
pub(crate) struct Restore {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Restore {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let settings = Settings::new(Arc::clone(desk.book()?));
        let dir = desk.place()?;
        let mut line = ProgressLine::new(desk, "cli-progress-restore");
        let (_register, manifest) = masar_store::restore(&self.file, &dir, settings, |progress| {
            line.reached(progress.done, progress.of)
        })?;
        let view = BackupView::of(&self.file, &manifest);
        desk.show(&view, || view.page("cli-backup-restored", &desk.words))
    }
}
