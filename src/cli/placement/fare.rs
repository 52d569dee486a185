//! `masar placement fare`: what the way to work costs a month.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::RecordFare;
use masar_domain::{Command, Fils, PlacementId};

#[derive(Debug, clap::Args)]
pub(crate) struct Fare {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(value_name = "JOD", value_parser = read::amount)]
    costs: Fils,
    #[command(flatten)]
    once: Once,
}

impl Fare {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::RecordFare(RecordFare {
            placement: self.placement,
            fare: self.costs,
        });
        done::give(desk, command, &self.once)
    }
}
