//! `masar vacancy close`: for good, with the reason.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::CloseVacancy;
use masar_domain::employer::vacancy::ClosedBecause;
use masar_domain::{Command, VacancyId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Close {
    #[arg(value_name = "VACANCY", value_parser = read::vacancy)]
    vacancy: VacancyId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<ClosedBecause>)]
    because: ClosedBecause,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    remark: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Close {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::CloseVacancy(CloseVacancy {
            vacancy: self.vacancy,
            on: self.on.unwrap_or(desk.clock.today),
            why: self.because,
            note: desk.take_any(&self.remark),
        });
        done::give(desk, command, &self.once)
    }
}
