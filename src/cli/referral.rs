//! `masar referral`: add one, and record what came of it.

use super::desk::Desk;
use super::done;
use super::globals::Once;
use super::read::{self, Who};
use super::trouble::Trouble;
use chrono::NaiveDate;
use clap::Subcommand;
use masar_domain::commands::{SendReferral, StepReferral};
use masar_domain::matters::referral::ReferralState;
use masar_domain::{Command, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(Add),
    Step(Step),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD|PERSON", value_parser = read::who)]
    subject: Who,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    to: Clean,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    what: Clean,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    by: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Step {
    #[arg(value_name = "REFERRAL", value_parser = read::matter)]
    referral: MatterId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<ReferralState>)]
    to: ReferralState,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (command, once) = match self {
            Verb::Add(add) => {
                let (household, person) = match add.subject {
                    Who::Household(household) => (household, None),
                    Who::Person(person) => (person.household, Some(person)),
                };
                let command = SendReferral {
                    household,
                    person,
                    to: desk.take(&add.to),
                    what: desk.take(&add.what),
                    on: add.on.unwrap_or(desk.clock.today),
                    answer_by: add.by,
                };
                (Command::SendReferral(command), add.once)
            }
            Verb::Step(step) => {
                let command = StepReferral {
                    referral: step.referral,
                    to: step.to,
                    on: step.on.unwrap_or(desk.clock.today),
                    note: desk.take_any(&step.note),
                };
                (Command::StepReferral(command), step.once)
            }
        };
        done::give(desk, command, &once)
    }
}
