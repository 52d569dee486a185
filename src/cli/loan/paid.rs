//! `masar loan tranche`, `registered`, `repay`: what was paid out, what was
//! seen before the last of it, what came back.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::{PayTranche, RecordRepayment, SeeSocialSecurity};
use masar_domain::{EnrollmentId, Fils};

#[derive(Debug, clap::Args)]
pub(crate) struct Paid {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    amount: Fils,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Registered {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Paid {
    pub(super) fn out(self, desk: &Desk) -> Result<(), Trouble> {
        let (amount, on) = (self.amount, self.on.unwrap_or(desk.clock.today));
        self.give(DossierWork::PayTranche(PayTranche { amount, on }), desk)
    }

    pub(super) fn back(self, desk: &Desk) -> Result<(), Trouble> {
        let (amount, on) = (self.amount, self.on.unwrap_or(desk.clock.today));
        let work = DossierWork::RecordRepayment(RecordRepayment { amount, on });
        self.give(work, desk)
    }

    fn give(self, work: DossierWork, desk: &Desk) -> Result<(), Trouble> {
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}

impl Registered {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let on = self.on.unwrap_or(desk.clock.today);
        let work = DossierWork::SeeSocialSecurity(SeeSocialSecurity { on });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
