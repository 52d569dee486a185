//! `masar keys`: the keys as they are with this user's files, and whether a
//! file of keys is sound.

mod check;
mod files;
mod list;
mod words;

pub(crate) use files::files;
pub(crate) use list::rows;

use super::desk::Desk;
use super::trouble::Trouble;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Keys {
    #[arg(long)]
    list: bool,
    #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with = "list")]
    check: Option<Option<PathBuf>>,
}

impl Keys {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self.check {
            Some(file) => check::run(desk, file.as_deref()),
            // Without a flag it lists, which `--list` says aloud.
            None => list::run(desk),
        }
    }
}
