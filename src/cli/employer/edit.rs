//! `masar employer edit`: what the flags say takes the place of what is known.

use super::flags::Flags;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::EditEmployer;
use masar_domain::{Command, EmployerId};

#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    #[arg(value_name = "EMPLOYER", value_parser = read::employer)]
    of_employer: EmployerId,
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    once: Once,
}

impl Edit {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let known = super::found(desk, self.of_employer)?;
        let command = Command::EditEmployer(EditEmployer {
            employer: self.of_employer,
            particulars: self.flags.over(known.particulars, desk),
        });
        done::give(desk, command, &self.once)
    }
}
