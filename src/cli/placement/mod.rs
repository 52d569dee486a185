//! `masar placement`: add, step.

mod add;
mod correct;
mod step;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(add::Add),
    Step(step::Step),
    Correct(correct::Correct),
    Wage(correct::Wage),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Add(verb) => verb.run(desk),
            Verb::Step(verb) => verb.run(desk),
            Verb::Correct(verb) => verb.run(desk),
            Verb::Wage(verb) => verb.run(desk),
        }
    }
}
