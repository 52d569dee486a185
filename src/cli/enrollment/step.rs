//! `masar enrollment verify`, `suspend`, `lift` ...: one step, with its reason.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{DecidedAmount, StepEnrollment};
use masar_domain::enrollment::{Action, Period};
use masar_domain::reason::ReasonCode;
use masar_domain::{Command, EnrollmentId, Fils};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Step {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "CODE")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

/// A step that may bring a decided amount.
#[derive(Debug, clap::Args)]
pub(crate) struct WithAmount {
    #[command(flatten)]
    step: Step,
    #[command(flatten)]
    decided: Decided,
}

/// An amount as an agency decided it.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Decided {
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    amount: Option<Fils>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Period>, requires = "amount")]
    period: Option<Period>,
}

impl Decided {
    pub(crate) fn amount(&self) -> Option<DecidedAmount> {
        self.amount.map(|amount| DecidedAmount {
            amount,
            period: self.period.unwrap_or(Period::Monthly),
        })
    }
}

impl WithAmount {
    pub(super) fn take(self, action: Action, desk: &Desk) -> Result<(), Trouble> {
        self.step.take(action, self.decided.amount(), desk)
    }
}

impl Step {
    pub(super) fn take(
        self,
        action: Action,
        amount: Option<DecidedAmount>,
        desk: &Desk,
    ) -> Result<(), Trouble> {
        let command = StepEnrollment {
            enrollment: self.enrollment,
            action,
            on: self.on.unwrap_or(desk.clock.today),
            // Without one the core asks for it.
            reason: ReasonCode(self.reason.unwrap_or_default()),
            note: desk.take_any(&self.note),
            amount,
        };
        done::give(desk, Command::StepEnrollment(command), &self.once)
    }
}
