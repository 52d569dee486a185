//! `masar placement check`: whether somebody is still in the job, so many months
//! after the support.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::CheckRetention;
use masar_domain::follow_up::{Employed, Evidence};
use masar_domain::{Command, PlacementId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long, value_name = "MONTHS")]
    after: u16,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Employed>)]
    employed: Employed,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Evidence>)]
    shown: Evidence,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    remark: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Check {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::CheckRetention(CheckRetention {
            placement: self.placement,
            after: self.after,
            on: self.on.unwrap_or(desk.clock.today),
            employed: self.employed,
            evidence: self.shown,
            note: desk.take_any(&self.remark),
        });
        done::give(desk, command, &self.once)
    }
}
