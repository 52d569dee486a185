//! `masar balance`: what was paid against what is due, and putting it right.

mod adjust;
mod case;
mod overpaid;
mod pay;
mod recover;
mod show;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Show(show::Show),
    Adjust(adjust::Adjust),
    Pay(pay::Pay),
    Overpaid(overpaid::Overpaid),
    Notice(case::Notice),
    Plan(case::Plan),
    Recover(recover::Recover),
    WriteOff(case::WriteOff),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Show(verb) => verb.run(desk),
            Verb::Adjust(verb) => verb.run(desk),
            Verb::Pay(verb) => verb.run(desk),
            Verb::Overpaid(verb) => verb.run(desk),
            Verb::Notice(verb) => verb.run(desk),
            Verb::Plan(verb) => verb.run(desk),
            Verb::Recover(verb) => verb.run(desk),
            Verb::WriteOff(verb) => verb.run(desk),
        }
    }
}
