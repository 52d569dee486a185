//! `masar graduation approve`: a second person lets the family leave.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::ApproveGraduation;
use masar_domain::reason::ReasonCode;
use masar_domain::{Command, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Approve {
    #[arg(value_name = "ASSESSMENT", value_parser = read::matter)]
    assessment: MatterId,
    #[arg(long, value_name = "CODE")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Approve {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = ApproveGraduation {
            assessment: self.assessment,
            on: self.on.unwrap_or(desk.clock.today),
            // Without one the core asks for it.
            reason: ReasonCode(self.reason.unwrap_or_default()),
            note: desk.take_any(&self.note),
        };
        done::give(desk, Command::ApproveGraduation(command), &self.once)
    }
}
