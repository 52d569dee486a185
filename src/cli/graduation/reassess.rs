//! `masar graduation reassess`: what the look at the end of a grace came to.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::matters::graduation::Verdict;
use masar_domain::reason::ReasonCode;
use masar_domain::{Command, EnrollmentId, PlacementId, commands};
use masar_text::messages::Args;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Reassess {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Verdict>)]
    verdict: Verdict,
    #[arg(long, value_name = "CODE")]
    reason: Option<String>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    told: Clean,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    told_on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Reassess {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let on = self.on.unwrap_or(desk.clock.today);
        let command = commands::Reassess {
            enrollment: self.enrollment,
            placement: self.placement,
            on,
            verdict: self.verdict,
            reason: ReasonCode(self.reason.unwrap_or_default()),
            told: desk.take(&self.told),
            told_on: self.told_on.unwrap_or(on),
        };
        done::give(desk, Command::Reassess(command), &self.once)?;
        if self.verdict == Verdict::Exits {
            let args = Args::new().set("id", self.enrollment.to_string());
            desk.tell(&desk.words.format("cli-graduation-exit-follows", &args));
        }
        Ok(())
    }
}
