//! `masar placement add`: a job or project of a person, at the stage it is at.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::given;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::RecordPlacement;
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::{Command, Fils, PersonId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Kind>)]
    kind: Kind,
    #[arg(long, value_name = "NAME", value_parser = read::line)]
    employer: Clean,
    #[arg(long, value_name = "CODE", value_parser = read::line)]
    sector: Option<Clean>,
    #[arg(long, value_name = "PLACE", value_parser = read::line)]
    liwa: Option<Clean>,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    wage: Fils,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    contract_from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    social_security_from: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Stage>)]
    stage: Option<Stage>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let terms = Terms {
            kind: self.kind,
            employer: desk.take(&self.employer),
            sector: given::sector_code(&desk.take_any(&self.sector)),
            liwa: given::liwa_code(&desk.take_any(&self.liwa)),
            wage: self.wage,
            contract_from: self.contract_from,
            social_security_from: self.social_security_from,
        };
        let command = RecordPlacement {
            person: self.person,
            terms,
            stage: self.stage.unwrap_or(Stage::Referred),
            on: self.on.unwrap_or(desk.clock.today),
            vacancy: None,
            fare: None,
        };
        done::give(desk, Command::RecordPlacement(command), &self.once)
    }
}
