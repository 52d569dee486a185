//! `masar rebuild`: makes the state anew from the journal.

use super::desk::Desk;
use super::page::Page;
use super::progress::ProgressLine;
use super::trouble::Trouble;
use masar_store::Settings;
use masar_text::messages::Args;
use serde::Serialize;
use std::sync::Arc;

#[derive(Debug, clap::Args)]
pub(crate) struct Rebuild {}

#[derive(Debug, Serialize)]
struct Rebuilt {
    last_entry: u64,
    households: u32,
    digest: String,
}

impl Rebuild {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let dir = desk.place()?;
        if !dir.exists() {
            return Err(Trouble::NoRegister { dir });
        }
        let settings = Settings::new(Arc::clone(desk.book()?));
        let mut line = ProgressLine::new(desk, "cli-progress-rebuild");
        let (register, _) = masar_store::rebuild(&dir, settings, |progress| {
            line.reached(progress.done, progress.of)
        })?;
        let (last_entry, digest) = register.digest();
        let rebuilt = Rebuilt {
            last_entry,
            households: register.households(),
            digest: digest.to_string(),
        };
        desk.show(&rebuilt, || {
            let args = Args::new()
                .set("entry", rebuilt.last_entry.to_string())
                .set("households", rebuilt.households.to_string());
            let mut page = Page::new();
            page.sentence(desk.words.format("cli-rebuilt", &args));
            page
        })
    }
}
