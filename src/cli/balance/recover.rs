//! `masar balance recover`: keeps a part of a month's payment back.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::enrollment;
use crate::cli::given::From;
use crate::cli::globals::Once;
use crate::cli::payment;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::RecordRecovery;
use masar_domain::{Command, EnrollmentId, Fils, MatterId, Month};

#[derive(Debug, clap::Args)]
pub(crate) struct Recover {
    #[arg(value_name = "OVERPAYMENT", value_parser = read::matter)]
    overpayment: MatterId,
    #[arg(long, value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "CODE")]
    component: Option<String>,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    month: Month,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    amount: Fils,
    #[command(flatten)]
    once: Once,
}

impl Recover {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.enrollment.household)?;
        let known = enrollment::found(&file, self.enrollment)?;
        let component = payment::component(self.component.as_deref(), desk.book()?, known)
            .ok_or_else(|| From::Flags.missing("component"))?;
        let command = RecordRecovery {
            overpayment: self.overpayment,
            enrollment: self.enrollment,
            component,
            month: self.month,
            amount: self.amount,
        };
        done::give(desk, Command::RecordRecovery(command), &self.once)
    }
}
