//! `masar person add`: somebody joins a household.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::given::{self, From, GivenPerson};
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::AddPerson;
use masar_domain::{Command, HouseholdId};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    from: Option<NaiveDate>,
    #[command(flatten)]
    person: GivenPerson,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = [
        "name", "latin", "national_number", "no_number", "born", "sex", "relation", "education",
        "work", "disability", "evidence",
    ])]
    json: Option<PathBuf>,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (given, source) = match &self.json {
            Some(path) => {
                let source = From::Json(String::new());
                (
                    GivenPerson::from_json(given::object(path)?, &source)?,
                    source,
                )
            }
            None => (self.person, From::Flags),
        };
        let command = AddPerson {
            household: self.household,
            from: self.from.unwrap_or(desk.clock.today),
            person: given.person(desk, &source)?,
        };
        done::give(desk, Command::AddPerson(command), &self.once)
    }
}
