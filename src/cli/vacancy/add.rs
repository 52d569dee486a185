//! `masar vacancy add`: seats at a workplace of an employer.

use super::flags::Flags;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::employer;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::OpenVacancy;
use masar_domain::employer::Has;
use masar_domain::employer::vacancy::VacancyTerms;
use masar_domain::{Command, Fils, SiteId};

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "SITE", value_parser = read::site)]
    of_site: SiteId,
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let employer = employer::found(desk, self.of_site.employer)?;
        let nothing = VacancyTerms {
            title: String::new(),
            site: self.of_site,
            sector: employer.particulars.sector,
            seats: 1,
            wage: Fils::ZERO,
            transport: Has::NotKnown,
            childcare: Has::NotKnown,
            accessible: Has::NotKnown,
            needs: String::new(),
            open_from: desk.clock.today,
            open_until: None,
        };
        let terms = self.flags.over(nothing, desk);
        let command = Command::OpenVacancy(OpenVacancy { terms });
        done::give(desk, command, &self.once)
    }
}
