//! `masar grievance`: add one (or an appeal), and answer it.

use super::desk::Desk;
use super::done;
use super::globals::Once;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use clap::Subcommand;
use masar_domain::commands::{AnswerGrievance, OpenGrievance};
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::{Command, EnrollmentId, HouseholdId, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Add(Add),
    Answer(Answer),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<GrievanceSubject>)]
    subject: GrievanceSubject,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    text: Clean,
    #[arg(long, value_name = "ENROLLMENT", value_parser = read::enrollment)]
    about: Option<EnrollmentId>,
    #[arg(long, value_name = "GRIEVANCE", value_parser = read::matter)]
    appeals: Option<MatterId>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    by: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Answer {
    #[arg(value_name = "GRIEVANCE", value_parser = read::matter)]
    grievance: MatterId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<GrievanceOutcome>)]
    outcome: GrievanceOutcome,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    text: Clean,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    once: Once,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (command, once) = match self {
            Verb::Add(add) => {
                let command = OpenGrievance {
                    household: add.household,
                    subject: add.subject,
                    about: add.about,
                    on: add.on.unwrap_or(desk.clock.today),
                    answer_by: add.by,
                    text: desk.take(&add.text),
                    appeals: add.appeals,
                };
                (Command::OpenGrievance(command), add.once)
            }
            Verb::Answer(answer) => {
                let command = AnswerGrievance {
                    grievance: answer.grievance,
                    outcome: answer.outcome,
                    on: answer.on.unwrap_or(desk.clock.today),
                    text: desk.take(&answer.text),
                };
                (Command::AnswerGrievance(command), answer.once)
            }
        };
        done::give(desk, command, &once)
    }
}
