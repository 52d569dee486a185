//! `masar placement`: add, step.

mod add;
mod check;
mod confirm;
mod correct;
mod fare;
mod link;
mod step;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(add::Add),
    Step(step::Step),
    Link(link::Link),
    Fare(fare::Fare),
    Confirm(confirm::Confirm),
    Check(check::Check),
    Correct(correct::Correct),
    Wage(correct::Wage),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Add(verb) => verb.run(desk),
            Verb::Step(verb) => verb.run(desk),
            Verb::Link(verb) => verb.run(desk),
            Verb::Fare(verb) => verb.run(desk),
            Verb::Confirm(verb) => verb.run(desk),
            Verb::Check(verb) => verb.run(desk),
            Verb::Correct(verb) => verb.run(desk),
            Verb::Wage(verb) => verb.run(desk),
        }
    }
}
