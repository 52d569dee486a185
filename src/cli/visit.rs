//! `masar visit`: add one that was made or tried; plan one, move it, call it off.

mod plan;

use super::desk::Desk;
use super::done;
use super::globals::Once;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use clap::Subcommand;
use masar_domain::case_log::{VisitMode, VisitOutcome};
use masar_domain::commands::LogVisit;
use masar_domain::{Command, HouseholdId};
use masar_text::sanitize::Clean;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(Add),
    Plan(plan::Plan),
    Move(plan::Move),
    Off(plan::Off),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<VisitMode>)]
    mode: VisitMode,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<VisitOutcome>)]
    outcome: VisitOutcome,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    text: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let add = match self {
            Verb::Add(add) => add,
            Verb::Plan(verb) => return verb.run(desk),
            Verb::Move(verb) => return verb.run(desk),
            Verb::Off(verb) => return verb.run(desk),
        };
        let command = LogVisit {
            household: add.household,
            on: add.on.unwrap_or(desk.clock.today),
            mode: add.mode,
            outcome: add.outcome,
            text: desk.take_any(&add.text),
        };
        done::give(desk, Command::LogVisit(command), &add.once)
    }
}
