//! `masar balance notice`, `plan`, `write-off`: a case on its way.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{NoticeOverpayment, PlanRecovery, WriteOffOverpayment};
use masar_domain::{Command, Fils, MatterId, Month};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Notice {
    #[arg(value_name = "OVERPAYMENT", value_parser = read::matter)]
    overpayment: MatterId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Notice {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = NoticeOverpayment {
            overpayment: self.overpayment,
            on: self.on.unwrap_or(desk.clock.today),
        };
        done::give(desk, Command::NoticeOverpayment(command), &self.once)
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Plan {
    #[arg(value_name = "OVERPAYMENT", value_parser = read::matter)]
    overpayment: MatterId,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    from: Month,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    cap: Fils,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    agreed: Clean,
    #[command(flatten)]
    once: Once,
}

impl Plan {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = PlanRecovery {
            overpayment: self.overpayment,
            from: self.from,
            cap: self.cap,
            agreed: desk.take(&self.agreed),
        };
        done::give(desk, Command::PlanRecovery(command), &self.once)
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct WriteOff {
    #[arg(value_name = "OVERPAYMENT", value_parser = read::matter)]
    overpayment: MatterId,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    amount: Fils,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    grounds: Clean,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl WriteOff {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = WriteOffOverpayment {
            overpayment: self.overpayment,
            amount: self.amount,
            on: self.on.unwrap_or(desk.clock.today),
            why: desk.take(&self.grounds),
        };
        done::give(desk, Command::WriteOffOverpayment(command), &self.once)
    }
}
