//! `masar person move`: people go from their household to another one of the
//! register, with their jobs, enrollments and the months used up.

use crate::cli::desk::Desk;
use crate::cli::life::{self, Rehearsal};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::life::{Comer, Life};
use masar_domain::person::Leaving;
use masar_domain::{HouseholdId, PersonId};

#[derive(Debug, clap::Args)]
pub(crate) struct Move {
    #[arg(value_name = "PERSON=RELATION", value_parser = life::comer, required = true)]
    comer: Vec<Comer>,
    #[arg(long, value_name = "HOUSEHOLD", value_parser = read::household)]
    to: HouseholdId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Leaving>)]
    why: Leaving,
    #[arg(long, value_name = "PERSON", value_parser = read::person)]
    new_head: Option<PersonId>,
    #[command(flatten)]
    how: Rehearsal,
}

impl Move {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let life = Life::Move {
            people: self.comer,
            to: self.to,
            on: self.on.unwrap_or(desk.clock.today),
            why: self.why,
            new_head: self.new_head,
        };
        life::carry_out(desk, &life, &self.how)
    }
}
