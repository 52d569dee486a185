//! `masar employer flag`: puts on record what was found at an employer.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::FlagEmployer;
use masar_domain::employer::flag::Mark;
use masar_domain::{Command, EmployerId, PlacementId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Flag {
    #[arg(value_name = "EMPLOYER", value_parser = read::employer)]
    of_employer: EmployerId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Mark>)]
    mark: Mark,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "PLACEMENT", value_parser = read::placement)]
    shown_by: Option<PlacementId>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    remark: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Flag {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::FlagEmployer(FlagEmployer {
            employer: self.of_employer,
            mark: self.mark,
            on: self.on.unwrap_or(desk.clock.today),
            placement: self.shown_by,
            note: desk.take_any(&self.remark),
        });
        done::give(desk, command, &self.once)
    }
}
