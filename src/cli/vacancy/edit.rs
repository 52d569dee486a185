//! `masar vacancy edit`: what the flags say takes the place of what is offered.

use super::flags::Flags;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::EditVacancy;
use masar_domain::{Command, VacancyId};

#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    #[arg(value_name = "VACANCY", value_parser = read::vacancy)]
    vacancy: VacancyId,
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    once: Once,
}

impl Edit {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (_, known) = super::found(desk, self.vacancy)?;
        let command = Command::EditVacancy(EditVacancy {
            vacancy: self.vacancy,
            terms: self.flags.over(known.terms, desk),
        });
        done::give(desk, command, &self.once)
    }
}
