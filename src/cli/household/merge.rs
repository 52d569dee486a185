//! `masar household merge`: everybody of one household joins another one.

use crate::cli::desk::Desk;
use crate::cli::life::{self, Rehearsal};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::HouseholdId;
use masar_domain::life::{Comer, Life};

#[derive(Debug, clap::Args)]
pub(crate) struct Merge {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(value_name = "PERSON=RELATION", value_parser = life::comer, required = true)]
    comer: Vec<Comer>,
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household)]
    into: HouseholdId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    how: Rehearsal,
}

impl Merge {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let life = Life::Merge {
            from: self.household,
            people: self.comer,
            into: self.into,
            on: self.on.unwrap_or(desk.clock.today),
        };
        life::carry_out(desk, &life, &self.how)
    }
}
