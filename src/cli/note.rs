//! `masar note add`: a note on the case.

use super::desk::Desk;
use super::done;
use super::globals::Once;
use super::read;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::commands::WriteNote;
use masar_domain::{Command, HouseholdId};
use masar_text::sanitize::Clean;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(Add),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    text: Clean,
    #[command(flatten)]
    once: Once,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let Verb::Add(add) = self;
        let command = WriteNote {
            household: add.household,
            text: desk.take(&add.text),
        };
        done::give(desk, Command::WriteNote(command), &add.once)
    }
}
