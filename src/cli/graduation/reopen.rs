//! `masar graduation reopen`: back into aid while the file is watched.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::enrollment::Decided;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::ReopenGraduation;
use masar_domain::reason::ReasonCode;
use masar_domain::{Command, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Reopen {
    #[arg(value_name = "WATCH", value_parser = read::matter)]
    watch: MatterId,
    #[arg(long, value_name = "CODE")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    decided: Decided,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Reopen {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = ReopenGraduation {
            watch: self.watch,
            on: self.on.unwrap_or(desk.clock.today),
            reason: ReasonCode(self.reason.unwrap_or_default()),
            note: desk.take_any(&self.note),
            amount: self.decided.amount(),
        };
        done::give(desk, Command::ReopenGraduation(command), &self.once)
    }
}
