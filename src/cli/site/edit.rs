//! `masar site edit`: what the flags say takes the place of what is known.

use super::flags::Flags;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::employer;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::EditSite;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{Command, SiteId};

#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    #[arg(value_name = "SITE", value_parser = read::site)]
    of_site: SiteId,
    #[command(flatten)]
    flags: Flags,
    #[command(flatten)]
    once: Once,
}

impl Edit {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let employer = employer::found(desk, self.of_site.employer)?;
        let missing = || Refusal::new(Code::SiteNotFound).text("id", self.of_site);
        let known = employer.site(self.of_site).ok_or_else(missing)?;
        let command = Command::EditSite(EditSite {
            site: self.of_site,
            particulars: self.flags.over(known.particulars.clone(), desk),
        });
        done::give(desk, command, &self.once)
    }
}
