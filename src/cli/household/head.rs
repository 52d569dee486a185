//! `masar household head`: another member becomes head.

use crate::cli::desk::Desk;
use crate::cli::life::{self, Rehearsal};
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::CorrectPerson;
use masar_domain::person::Relation;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{Command, PersonId};

#[derive(Debug, clap::Args)]
pub(crate) struct Head {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
    #[command(flatten)]
    how: Rehearsal,
}

impl Head {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.person.household)?;
        let missing = || {
            Refusal::new(Code::PersonNotFound)
                .at("person")
                .text("id", self.person)
        };
        let member = file.household.member(self.person).ok_or_else(missing)?;
        let mut particulars = member.particulars.clone();
        particulars.relation = Relation::Head;
        let command = CorrectPerson {
            person: self.person,
            particulars,
        };
        life::give(desk, Command::CorrectPerson(command), &self.how)
    }
}
