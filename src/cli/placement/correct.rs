//! `masar placement correct` and `wage`: what was recorded wrong, put right.

use crate::cli::correction::{Correction, Moved};
use crate::cli::desk::Desk;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::{CorrectStage, CorrectWage};
use masar_domain::{Command, Fils, PlacementId};

#[derive(Debug, clap::Args)]
pub(crate) struct Correct {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[command(flatten)]
    moved: Moved,
}

impl Correct {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::CorrectStage(CorrectStage {
            placement: self.placement,
            step: self.moved.place(),
            on: self.moved.on,
            grounds: self.moved.correction.grounds(desk),
        });
        self.moved.correction.give(desk, command)
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Wage {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    wage: Fils,
    #[command(flatten)]
    correction: Correction,
}

impl Wage {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::CorrectWage(CorrectWage {
            placement: self.placement,
            wage: self.wage,
            grounds: self.correction.grounds(desk),
        });
        self.correction.give(desk, command)
    }
}
