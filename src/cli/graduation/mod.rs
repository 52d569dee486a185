//! `masar graduation`: leaving aid and coming back. Assessed by one person,
//! approved or sent back by another, watched, opened again; and the
//! re-assessment at the end of a grace.

mod approve;
mod assess;
mod check;
mod criteria;
mod letter;
mod reassess;
mod reopen;
mod send_back;
mod show;

pub(crate) use criteria::criteria;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Show(show::Show),
    Assess(assess::Assess),
    Approve(approve::Approve),
    SendBack(send_back::SendBack),
    Check(check::Check),
    Reopen(reopen::Reopen),
    Reassess(reassess::Reassess),
    Letter(letter::Letter),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Show(verb) => verb.run(desk),
            Verb::Assess(verb) => verb.run(desk),
            Verb::Approve(verb) => verb.run(desk),
            Verb::SendBack(verb) => verb.run(desk),
            Verb::Check(verb) => verb.run(desk),
            Verb::Reopen(verb) => verb.run(desk),
            Verb::Reassess(verb) => verb.run(desk),
            Verb::Letter(verb) => verb.run(desk),
        }
    }
}
