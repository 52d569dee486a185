//! `masar placement correct` and `wage`: what was recorded wrong, put right.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::enrollment::{Because, place};
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{CorrectStage, CorrectWage};
use masar_domain::{Command, Fils, PlacementId};

#[derive(Debug, clap::Args)]
pub(crate) struct Correct {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long, value_name = "N", value_parser = read::count)]
    step: u32,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: NaiveDate,
    #[command(flatten)]
    because: Because,
    #[command(flatten)]
    once: Once,
}

impl Correct {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = CorrectStage {
            placement: self.placement,
            step: place(self.step),
            on: self.on,
            grounds: self.because.grounds(desk),
        };
        done::give(desk, Command::CorrectStage(command), &self.once)
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Wage {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    wage: Fils,
    #[command(flatten)]
    because: Because,
    #[command(flatten)]
    once: Once,
}

impl Wage {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = CorrectWage {
            placement: self.placement,
            wage: self.wage,
            grounds: self.because.grounds(desk),
        };
        done::give(desk, Command::CorrectWage(command), &self.once)
    }
}
