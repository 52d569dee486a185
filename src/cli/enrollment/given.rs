//! `masar enrollment given`: something was given in kind.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::GiveInKind;
use masar_domain::{EnrollmentId, Fils};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Given {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    what: Clean,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    value: Option<Fils>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Given {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let work = DossierWork::GiveInKind(GiveInKind {
            what: desk.take(&self.what),
            value: self.value,
            on: self.on.unwrap_or(desk.clock.today),
        });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
