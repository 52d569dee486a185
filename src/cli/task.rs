//! `masar task`: set one, record that it was done or dropped, and list what there
//! is to do, household by household (`masar due`).

use super::desk::Desk;
use super::done;
use super::due::Due;
use super::globals::Once;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use clap::Subcommand;
use masar_domain::commands::{AddTask, EndTask, TaskFate};
use masar_domain::{Command, HouseholdId, MatterId, UserName};
use masar_text::sanitize::Clean;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(Add),
    Done(Finish),
    Drop(Letting),
    List(Due),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    what: Clean,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    by: NaiveDate,
    #[arg(long, value_name = "USER", value_parser = read::user)]
    who: Option<UserName>,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Finish {
    #[arg(value_name = "TASK", value_parser = read::matter)]
    task: MatterId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Letting {
    #[arg(value_name = "TASK", value_parser = read::matter)]
    task: MatterId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    why: Clean,
    #[command(flatten)]
    once: Once,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let end = |task, fate, on: Option<NaiveDate>, note| {
            Command::EndTask(EndTask {
                task,
                fate,
                on: on.unwrap_or(desk.clock.today),
                note,
            })
        };
        let (command, once) = match self {
            Verb::List(due) => return due.run(desk),
            Verb::Add(add) => {
                let command = AddTask {
                    household: add.household,
                    what: desk.take(&add.what),
                    on: add.by,
                    who: add.who,
                };
                (Command::AddTask(command), add.once)
            }
            Verb::Done(done) => {
                let note = desk.take_any(&done.note);
                (end(done.task, TaskFate::Done, done.on, note), done.once)
            }
            Verb::Drop(letting) => {
                let why = desk.take(&letting.why);
                let command = end(letting.task, TaskFate::Dropped, letting.on, why);
                (command, letting.once)
            }
        };
        done::give(desk, command, &once)
    }
}
