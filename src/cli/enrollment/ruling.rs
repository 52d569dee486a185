//! `masar enrollment ruling` and `ruling-end`: a person decides on months,
//! whatever the rule says, until a person ends it.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::EnrollmentId;
use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::{EndRuling, RuleMonths};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Ruling {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "CODE")]
    component: String,
    #[arg(long, value_name = "MONTHS")]
    months: u16,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    why: Clean,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct RulingEnd {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(value_name = "NUMBER")]
    no: u16,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    why: Clean,
    #[command(flatten)]
    once: Once,
}

impl Ruling {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let work = DossierWork::RuleMonths(RuleMonths {
            component: self.component.trim().to_owned(),
            months: self.months,
            from: self.from.unwrap_or(desk.clock.today),
            why: desk.take(&self.why),
        });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}

impl RulingEnd {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let work = DossierWork::EndRuling(EndRuling {
            no: self.no,
            on: self.on.unwrap_or(desk.clock.today),
            why: desk.take(&self.why),
        });
        done::give(desk, work.on(self.enrollment), &self.once)
    }
}
