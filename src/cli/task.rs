//! `masar task list`: what there is to do, household by household (`masar due`).

use super::desk::Desk;
use super::due::Due;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    List(Due),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let Verb::List(due) = self;
        due.run(desk)
    }
}
