//! `masar employer add`: an employer or branch investor.

use super::flags::Flags;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::trouble::Trouble;
use masar_domain::Command;
use masar_domain::commands::AddEmployer;
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars};
use masar_domain::person::PersonName;

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let nothing = EmployerParticulars {
            name: PersonName::default(),
            kind: EmployerKind::Employer,
            social_security: String::new(),
            sector: String::new(),
            contact: Contact::default(),
            support_from: None,
        };
        let particulars = self.flags.over(nothing, desk);
        let command = Command::AddEmployer(AddEmployer { particulars });
        done::give(desk, command, &self.once)
    }
}
