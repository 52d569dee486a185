//! `masar enrollment correct` and `amount`: what was recorded wrong, put right.

use super::step::Decided;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{CorrectStep, DecideAmount, Grounds};
use masar_domain::enrollment::Period;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::{Command, EnrollmentId, Fils, Month};
use masar_text::sanitize::Clean;

/// Why a record is put right.
#[derive(Debug, clap::Args)]
pub(crate) struct Because {
    #[arg(long, value_name = "CODE", value_parser = read::coded::<CorrectionCause>)]
    cause: CorrectionCause,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
}

impl Because {
    pub(crate) fn grounds(&self, desk: &Desk) -> Grounds {
        Grounds {
            cause: self.cause,
            note: desk.take_any(&self.note),
        }
    }
}

/// The place of a step among the steps, from what people count from 1.
pub(crate) fn place(counted: u32) -> usize {
    usize::try_from(counted)
        .unwrap_or(usize::MAX)
        .wrapping_sub(1)
}

#[derive(Debug, clap::Args)]
pub(crate) struct Correct {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "N", value_parser = read::count)]
    step: u32,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: NaiveDate,
    #[command(flatten)]
    because: Because,
    #[command(flatten)]
    decided: Decided,
    #[command(flatten)]
    once: Once,
}

impl Correct {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = CorrectStep {
            enrollment: self.enrollment,
            step: place(self.step),
            on: self.on,
            amount: self.decided.amount(),
            grounds: self.because.grounds(desk),
        };
        done::give(desk, Command::CorrectStep(command), &self.once)
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
    because: Because,
    #[command(flatten)]
    once: Once,
}

impl Amount {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = DecideAmount {
            enrollment: self.enrollment,
            from: self.from,
            amount: self.amount,
            period: self.period.unwrap_or(Period::Monthly),
            grounds: self.because.grounds(desk),
        };
        done::give(desk, Command::DecideAmount(command), &self.once)
    }
}
