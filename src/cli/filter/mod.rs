//! `masar filter`: what a filter means, and what it can be made of.

mod explain;
mod fields;

use super::desk::Desk;
use super::trouble::Trouble;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Explain(explain::Explain),
    Fields(fields::Fields),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Explain(explain) => explain.run(desk),
            Verb::Fields(fields) => fields.run(desk),
        }
    }
}
