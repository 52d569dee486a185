//! `masar placement link`: the vacancy that a job fills.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::LinkVacancy;
use masar_domain::{Command, PlacementId, VacancyId};

#[derive(Debug, clap::Args)]
pub(crate) struct Link {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(value_name = "VACANCY", value_parser = read::vacancy)]
    vacancy: VacancyId,
    #[command(flatten)]
    once: Once,
}

impl Link {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::LinkVacancy(LinkVacancy {
            placement: self.placement,
            vacancy: self.vacancy,
        });
        done::give(desk, command, &self.once)
    }
}
