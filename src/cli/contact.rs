//! `masar contact add`: an attempt to reach the family, and what came of it.

use super::desk::Desk;
use super::done;
use super::globals::Once;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use clap::Subcommand;
use masar_domain::case_log::{ContactMode, ContactOutcome};
use masar_domain::commands::LogContact;
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
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<ContactMode>)]
    mode: ContactMode,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<ContactOutcome>)]
    outcome: ContactOutcome,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    text: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let Verb::Add(add) = self;
        let command = LogContact {
            household: add.household,
            on: add.on.unwrap_or(desk.clock.today),
            mode: add.mode,
            outcome: add.outcome,
            text: desk.take_any(&add.text),
        };
        done::give(desk, Command::LogContact(command), &add.once)
    }
}
