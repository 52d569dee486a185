//! `masar graduation send-back`: a second person says what is missing.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::SendBackGraduation;
use masar_domain::{Command, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct SendBack {
    #[arg(value_name = "ASSESSMENT", value_parser = read::matter)]
    assessment: MatterId,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    missing: Clean,
    #[command(flatten)]
    once: Once,
}

impl SendBack {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = SendBackGraduation {
            assessment: self.assessment,
            why: desk.take(&self.missing),
        };
        done::give(desk, Command::SendBackGraduation(command), &self.once)
    }
}
