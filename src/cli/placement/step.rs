//! `masar placement step`: takes a placement to its next stage.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::StepPlacement;
use masar_domain::placement::Stage;
use masar_domain::reason::ReasonCode;
use masar_domain::{Command, PlacementId};

#[derive(Debug, clap::Args)]
pub(crate) struct Step {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Stage>)]
    to: Stage,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE")]
    reason: Option<String>,
    #[command(flatten)]
    once: Once,
}

impl Step {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = StepPlacement {
            placement: self.placement,
            to: self.to,
            on: self.on.unwrap_or(desk.clock.today),
            reason: self.reason.map(ReasonCode),
        };
        done::give(desk, Command::StepPlacement(command), &self.once)
    }
}
