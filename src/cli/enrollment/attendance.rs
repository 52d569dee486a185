//! `masar enrollment attendance`: a month of training.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::RecordAttendance;
use masar_domain::{EnrollmentId, Month};

#[derive(Debug, clap::Args)]
pub(crate) struct Attendance {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    month: Month,
    #[arg(long, value_name = "DAYS")]
    held: u16,
    #[arg(long, value_name = "DAYS")]
    attended: u16,
    #[command(flatten)]
    once: Once,
}

impl Attendance {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let work = DossierWork::RecordAttendance(RecordAttendance {
            month: self.month,
            held: self.held,
            attended: self.attended,
        });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
