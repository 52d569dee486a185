//! `masar household office`: another office looks after a household.

use crate::cli::desk::Desk;
use crate::cli::life::{self, Rehearsal};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::ChangeOffice;
use masar_domain::{Command, HouseholdId, Office as Prefix};

#[derive(Debug, clap::Args)]
pub(crate) struct Office {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "PREFIX", value_parser = read::office)]
    to: Prefix,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    from: Option<NaiveDate>,
    #[command(flatten)]
    how: Rehearsal,
}

impl Office {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = ChangeOffice {
            household: self.household,
            office: self.to,
            from: self.from.unwrap_or(desk.clock.today),
        };
        life::give(desk, Command::ChangeOffice(command), &self.how)
    }
}
