//! `masar household split`: people of one household become one of their own.

use crate::cli::desk::Desk;
use crate::cli::given::{self, From, GivenAddress, GivenPhone};
use crate::cli::life::{self, Rehearsal};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::PersonId;
use masar_domain::life::{Comer, Life};
use masar_domain::person::Leaving;

#[derive(Debug, clap::Args)]
pub(crate) struct Split {
    #[arg(value_name = "PERSON=RELATION", value_parser = life::comer, required = true)]
    comer: Vec<Comer>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Leaving>)]
    why: Leaving,
    #[command(flatten)]
    address: GivenAddress,
    #[arg(long, value_name = "NUMBER[=WHOSE]")]
    phone: Vec<String>,
    #[arg(long, value_name = "NAME")]
    caseworker: Option<String>,
    #[arg(long, value_name = "PERSON", value_parser = read::person)]
    new_head: Option<PersonId>,
    #[command(flatten)]
    how: Rehearsal,
}

impl Split {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let phones: Vec<_> = self
            .phone
            .iter()
            .map(|p| GivenPhone::from_flag(p))
            .collect();
        let life = Life::Split {
            people: self.comer,
            on: self.on.unwrap_or(desk.clock.today),
            why: self.why,
            address: self.address.address(None, desk)?,
            phones: given::phones(&phones, desk),
            caseworker: given::caseworker(self.caseworker.as_deref(), &From::Flags)?,
            new_head: self.new_head,
        };
        life::carry_out(desk, &life, &self.how)
    }
}
