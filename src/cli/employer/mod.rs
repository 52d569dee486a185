//! `masar employer`: add, edit, flag, list, show.

mod add;
mod edit;
mod flag;
mod flags;
mod list;
mod show;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{Employer, EmployerId};

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(add::Add),
    Edit(edit::Edit),
    Flag(flag::Flag),
    List(list::List),
    Show(show::Show),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Add(verb) => verb.run(desk),
            Verb::Edit(verb) => verb.run(desk),
            Verb::Flag(verb) => verb.run(desk),
            Verb::List(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
        }
    }
}

/// An employer as it is, or as it was recorded on the day asked for.
pub(crate) fn found(desk: &Desk, id: EmployerId) -> Result<Employer, Trouble> {
    let register = desk.register()?;
    let found = match desk.globals.as_of {
        Some(day) => register.employer_as_of(id, day)?,
        None => register.employer(id)?,
    };
    let missing = || Refusal::new(Code::EmployerNotFound).at("employer");
    found.ok_or_else(|| missing().text("id", id).into())
}
