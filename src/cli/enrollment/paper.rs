//! `masar enrollment paper`: a paper was seen.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::EnrollmentId;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::SeePaper;

#[derive(Debug, clap::Args)]
pub(crate) struct Paper {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(value_name = "PAPER")]
    paper: String,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Paper {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let work = DossierWork::SeePaper(SeePaper {
            paper: self.paper.trim().to_owned(),
            on: self.on.unwrap_or(desk.clock.today),
        });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
