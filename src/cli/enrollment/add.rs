//! `masar enrollment add`: enrolls a household or a person in a programme.

use super::step::Decided;
use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read::{self, Who};
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{Enroll, EnrollEntry, Opening};
use masar_domain::dossier::Occasion;
use masar_domain::enrollment::{Subject, Track};
use masar_domain::{Command, PlacementId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(value_name = "HOUSEHOLD|PERSON", value_parser = read::who)]
    who: Who,
    #[arg(long, value_name = "CODE")]
    programme: String,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Track>)]
    track: Option<Track>,
    /// An application to be verified, where nothing is decided yet.
    #[arg(long)]
    applied: bool,
    #[command(flatten)]
    decided: Decided,
    #[arg(long, value_name = "PLACEMENT", value_parser = read::placement)]
    placement: Option<PlacementId>,
    #[arg(long, value_name = "CODE", requires = "event_on")]
    event: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = read::day, requires = "event")]
    event_on: Option<NaiveDate>,
    #[arg(long, value_name = "CODE")]
    product: Option<String>,
    #[arg(long = "paper", value_name = "CODE")]
    papers: Vec<String>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (household, subject) = match self.who {
            Who::Household(id) => (id, Subject::Household),
            Who::Person(id) => (id.household, Subject::Person(id)),
        };
        let on = self.on.unwrap_or(desk.clock.today);
        let track = match self.track {
            Some(track) => track,
            None => desk.file(household)?.track_on(on, desk.book()?),
        };
        let event_on = self.event_on.unwrap_or(on);
        let command = Enroll {
            household,
            programme: self.programme.trim().to_owned(),
            subject,
            on,
            track,
            entry: match self.applied {
                true => EnrollEntry::Applied,
                false => EnrollEntry::Active,
            },
            amount: self.decided.amount(),
            placement: self.placement,
            opening: Opening {
                occasion: self.event.zip(Some(event_on)).map(|(event, on)| Occasion {
                    event: event.trim().to_owned(),
                    on,
                }),
                product: self.product.unwrap_or_default().trim().to_owned(),
                papers: self.papers,
            },
            note: desk.take_any(&self.note),
        };
        done::give(desk, Command::Enroll(command), &self.once)
    }
}
