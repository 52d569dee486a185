//! `masar enrollment correct` and `amount`: what was recorded wrong, put right.

use super::step::Decided;
use crate::cli::correction::{Correction, Moved};
use crate::cli::desk::Desk;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::{CorrectStep, DecideAmount};
use masar_domain::enrollment::Period;
use masar_domain::{Command, EnrollmentId, Fils, Month};

#[derive(Debug, clap::Args)]
pub(crate) struct Correct {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[command(flatten)]
    moved: Moved,
    #[command(flatten)]
    decided: Decided,
}

impl Correct {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::CorrectStep(CorrectStep {
            enrollment: self.enrollment,
            step: self.moved.place(),
            on: self.moved.on,
            amount: self.decided.amount(),
            grounds: self.moved.correction.grounds(desk),
        });
        self.moved.correction.give(desk, command)
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Amount {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    from: Month,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    amount: Fils,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Period>)]
    period: Option<Period>,
    #[command(flatten)]
    correction: Correction,
}

impl Amount {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = Command::DecideAmount(DecideAmount {
            enrollment: self.enrollment,
            from: self.from,
            amount: self.amount,
            period: self.period.unwrap_or(Period::Monthly),
            grounds: self.correction.grounds(desk),
        });
        self.correction.give(desk, command)
    }
}
