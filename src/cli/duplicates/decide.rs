//! Deciding whether two records are one person.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::JudgePair;
use masar_domain::likeness::Sameness;
use masar_domain::{Command, PersonId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(super) struct Decide {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    one: PersonId,
    #[arg(value_name = "PERSON", value_parser = read::person)]
    other: PersonId,
    #[arg(value_name = "VERDICT", value_parser = read::coded::<Sameness>)]
    verdict: Sameness,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    reason: Clean,
    #[command(flatten)]
    once: Once,
}

impl Decide {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let pair = super::pair(desk, self.one, self.other)?;
        let reason = desk.take(&self.reason);
        let Some([one, other]) = pair.members() else {
            return Ok(());
        };
        let judged = JudgePair::of(one, other, self.verdict, reason);
        done::give(desk, Command::JudgePair(judged), &self.once)
    }
}
