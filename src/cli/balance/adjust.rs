//! `masar balance adjust`: posts what is owed for closed months.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::PostAdjustments;
use masar_domain::{Command, EnrollmentId, HouseholdId, Month};

#[derive(Debug, clap::Args)]
pub(crate) struct Adjust {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: Option<EnrollmentId>,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    with: Option<Month>,
    #[command(flatten)]
    once: Once,
}

impl Adjust {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = PostAdjustments {
            household: self.household,
            enrollment: self.enrollment,
            with: self.with.unwrap_or(Month::of(desk.clock.today)),
        };
        done::give(desk, Command::PostAdjustments(command), &self.once)
    }
}
