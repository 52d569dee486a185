//! `masar site`: add, edit. A workplace is shown with its employer.

mod add;
mod edit;
mod flags;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(add::Add),
    Edit(edit::Edit),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Add(verb) => verb.run(desk),
            Verb::Edit(verb) => verb.run(desk),
        }
    }
}
