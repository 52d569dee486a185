//! `masar person edit`: what is known of a person, put right.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::given::{self, From, GivenParticulars, GivenPerson};
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use masar_domain::commands::CorrectPerson;
use masar_domain::{Command, PersonId};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
    #[command(flatten)]
    particulars: GivenParticulars,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = [
        "name", "latin", "national_number", "no_number", "born", "sex", "relation", "education",
        "work",
    ])]
    json: Option<PathBuf>,
    #[command(flatten)]
    once: Once,
}

impl Edit {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (given, source) = match &self.json {
            Some(path) => {
                let source = From::Json(String::new());
                let person = GivenPerson::from_json(given::object(path)?, &source)?;
                (without_disability(person, &source)?, source)
            }
            None => (self.particulars, From::Flags),
        };
        let file = desk.file(self.person.household)?;
        let member = super::member(&file, self.person)?;
        let command = CorrectPerson {
            person: self.person,
            particulars: given.particulars(Some(&member.particulars), desk, &source)?,
        };
        done::give(desk, Command::CorrectPerson(command), &self.once)
    }
}

/// A disability is a fact of its own, with a verb of its own.
fn without_disability(person: GivenPerson, source: &From) -> Result<GivenParticulars, Trouble> {
    match person.disability.or(person.evidence) {
        None => Ok(person.particulars),
        Some(_) => {
            let why = Unreadable::new(What::Key, "disability");
            Err(Trouble::unreadable(source.field("disability"), why))
        }
    }
}
