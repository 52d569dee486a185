//! `masar rules`: list, show, check. The rule book in force, or that of `--rules`.

mod check;
mod graduation;
mod grounds;
mod list;
mod machine;
mod plans;
mod show;
mod view;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    List(list::List),
    Show(show::Show),
    Check(check::Check),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::List(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
            Verb::Check(verb) => verb.run(desk),
        }
    }
}
