//! `masar person leave`: somebody is no longer of the household.

use crate::cli::desk::Desk;
use crate::cli::life::{self, Rehearsal};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::EndMembership;
use masar_domain::person::Leaving;
use masar_domain::{Command, PersonId};

#[derive(Debug, clap::Args)]
pub(crate) struct Leave {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Leaving>)]
    why: Leaving,
    #[arg(long, value_name = "PERSON", value_parser = read::person)]
    new_head: Option<PersonId>,
    #[command(flatten)]
    how: Rehearsal,
}

impl Leave {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = EndMembership {
            person: self.person,
            on: self.on.unwrap_or(desk.clock.today),
            why: self.why,
            new_head: self.new_head,
        };
        life::give(desk, Command::EndMembership(command), &self.how)
    }
}
