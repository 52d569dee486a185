//! `masar person disability`: records a disability, and from which day it counts.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::RecordDisability;
use masar_domain::{Command, PersonId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Disability {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    from: NaiveDate,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    evidence: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Disability {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = RecordDisability {
            person: self.person,
            from: self.from,
            until: self.until,
            evidence: desk.take_any(&self.evidence),
        };
        done::give(desk, Command::RecordDisability(command), &self.once)
    }
}
