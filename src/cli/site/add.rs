//! `masar site add`: a workplace of an employer.

use super::flags::Flags;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::AddSite;
use masar_domain::employer::Has;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::{Command, EmployerId};

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "EMPLOYER", value_parser = read::employer)]
    of_employer: EmployerId,
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let nothing = SiteParticulars {
            name: String::new(),
            governorate: String::new(),
            liwa: String::new(),
            locality: String::new(),
            branch: Has::NotKnown,
            bus: Has::NotKnown,
            childcare: Has::NotKnown,
            accessible: Has::NotKnown,
        };
        let command = Command::AddSite(AddSite {
            employer: self.of_employer,
            particulars: self.flags.over(nothing, desk),
        });
        done::give(desk, command, &self.once)
    }
}
