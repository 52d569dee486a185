//! `masar enrollment stage`: a stage of the programme's own path was reached.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::EnrollmentId;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::TakeStage;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Stage {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(value_name = "STAGE")]
    stage: String,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Stage {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let work = DossierWork::TakeStage(TakeStage {
            stage: self.stage.trim().to_owned(),
            on: self.on.unwrap_or(desk.clock.today),
            note: desk.take_any(&self.note),
        });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
