//! `masar loan agree`: the contract, as it was signed.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::AgreeLoan;
use masar_domain::dossier::LoanTerms;
use masar_domain::{EnrollmentId, Fils, Month};

#[derive(Debug, clap::Args)]
pub(crate) struct Agree {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    principal: Fils,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    payable: Fils,
    #[arg(long, value_name = "COUNT")]
    tranches: u16,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    first_due: Month,
    #[arg(long, value_name = "COUNT")]
    instalments: u16,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    signed: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Agree {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let terms = LoanTerms {
            principal: self.principal,
            payable: self.payable,
            tranches: self.tranches,
            first_due: self.first_due,
            instalments: self.instalments,
            signed: self.signed.unwrap_or(desk.clock.today),
        };
        let work = DossierWork::AgreeLoan(AgreeLoan { terms });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
