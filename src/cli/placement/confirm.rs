//! `masar placement confirm`: a month's wage as the worker says it arrived; what it
//! shows is said.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::commands::ConfirmWage;
use masar_domain::follow_up::wages::{WageFinding, wage_findings};
use masar_domain::follow_up::{Evidence, WageConfirmed};
use masar_domain::{Command, Fils, Month, PlacementId};
use masar_text::messages::Args;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Confirm {
    #[arg(value_name = "PLACEMENT", value_parser = read::placement)]
    placement: PlacementId,
    #[arg(long = "for", value_name = "MONTH", value_parser = read::month)]
    for_month: Month,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    received: Fils,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Evidence>)]
    shown: Option<Evidence>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    remark: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Confirm {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let wage = WageConfirmed {
            month: self.for_month,
            received: self.received,
            evidence: self.shown.unwrap_or(Evidence::Worker),
            note: desk.take_any(&self.remark),
        };
        let command = Command::ConfirmWage(ConfirmWage {
            placement: self.placement,
            wage: wage.clone(),
        });
        let receipt = desk.give(command, &self.once)?;
        let file = desk.file(self.placement.household)?;
        if let Some(placement) = file.placement(self.placement) {
            for finding in wage_findings(placement, &wage, desk.book()?) {
                desk.tell(&said(desk, &finding));
            }
        }
        done::say(desk, &[receipt])
    }
}

fn said(desk: &Desk, finding: &WageFinding) -> String {
    match finding {
        WageFinding::NothingArrived => desk.words.text("work-wage-nothing"),
        WageFinding::BelowContract { agreed } => {
            let args = Args::new().set("agreed", phrases::amount(*agreed));
            desk.words.format("work-wage-below-contract", &args)
        }
        WageFinding::BelowMinimum { least, row } => {
            let args = Args::new()
                .set("least", phrases::amount(*least))
                .set("row", row.to_string());
            desk.words.format("work-wage-below-minimum", &args)
        }
    }
}
