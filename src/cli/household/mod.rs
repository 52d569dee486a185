//! `masar household`: list, show, add, edit.

mod add;
mod edit;
mod list;
mod show;

pub(crate) use show::remarks;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    List(list::List),
    Show(show::Show),
    Add(add::Add),
    Edit(edit::Edit),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::List(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
            Verb::Add(verb) => verb.run(desk),
            Verb::Edit(verb) => verb.run(desk),
        }
    }
}
