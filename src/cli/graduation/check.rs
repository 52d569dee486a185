//! `masar graduation check`: whether a family still stands, months after it left.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::CheckWatch;
use masar_domain::matters::graduation::Met;
use masar_domain::{Command, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[arg(value_name = "WATCH", value_parser = read::matter)]
    watch: MatterId,
    #[arg(long, value_name = "MONTHS")]
    after: u16,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Met>)]
    stands: Met,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Check {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = CheckWatch {
            watch: self.watch,
            after: self.after,
            on: self.on.unwrap_or(desk.clock.today),
            stands: self.stands,
            note: desk.take_any(&self.note),
        };
        done::give(desk, Command::CheckWatch(command), &self.once)
    }
}
