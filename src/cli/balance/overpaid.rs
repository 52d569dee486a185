//! `masar balance overpaid`: opens a case for what was paid too much.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::OpenOverpayment;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::{Command, EnrollmentId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Overpaid {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<OverpaymentCause>)]
    cause: OverpaymentCause,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Overpaid {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = OpenOverpayment {
            enrollment: self.enrollment,
            cause: self.cause,
            found: self.on.unwrap_or(desk.clock.today),
            note: desk.take_any(&self.note),
        };
        done::give(desk, Command::OpenOverpayment(command), &self.once)
    }
}
