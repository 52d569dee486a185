//! `masar loan`: show, agree, tranche, registered, repay. A loan is named by
//! its enrollment.

mod agree;
mod paid;
mod show;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Show(show::Show),
    Agree(agree::Agree),
    Tranche(paid::Paid),
    Registered(paid::Registered),
    Repay(paid::Paid),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Show(verb) => verb.run(desk),
            Verb::Agree(verb) => verb.run(desk),
            Verb::Tranche(paid) => paid.out(desk),
            Verb::Registered(verb) => verb.run(desk),
            Verb::Repay(paid) => paid.back(desk),
        }
    }
}
