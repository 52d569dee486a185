//! `masar visit plan`, `move`, `off`. A day on which nobody works is moved to
//! the next working day, and why is said, unless it is meant all the same.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::trouble::Trouble;
use crate::cli::{phrases, read, spoken_name};
use chrono::NaiveDate;
use masar_domain::calendar::DayOff;
use masar_domain::case_log::VisitMode;
use masar_domain::commands::{CallOffVisit, MoveVisit, PlanVisit};
use masar_domain::matters::visit::Mode;
use masar_domain::{Command, HouseholdId, MatterId, UserName};
use masar_text::messages::Args;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Plan {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: NaiveDate,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<VisitMode>, conflicts_with = "call")]
    mode: Option<VisitMode>,
    /// A telephone call, not a visit.
    #[arg(long)]
    call: bool,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    why: Option<Clean>,
    #[arg(long, value_name = "USER", value_parser = read::user)]
    visitor: Option<UserName>,
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Move {
    #[arg(value_name = "VISIT", value_parser = read::matter)]
    visit: MatterId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: NaiveDate,
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    once: Once,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Off {
    #[arg(value_name = "VISIT", value_parser = read::matter)]
    visit: MatterId,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    why: Clean,
    #[command(flatten)]
    once: Once,
}

impl Plan {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let mode = match self.call {
            true => Mode::Phone,
            false => Mode::Visit(self.mode.unwrap_or(VisitMode::Home)),
        };
        let command = PlanVisit {
            household: self.household,
            mode,
            on: working_day(desk, self.on, self.anyway)?,
            why: desk.take_any(&self.why),
            visitor: self.visitor,
            anyway: self.anyway,
        };
        done::give(desk, Command::PlanVisit(command), &self.once)
    }
}

impl Move {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = MoveVisit {
            visit: self.visit,
            on: working_day(desk, self.on, self.anyway)?,
            anyway: self.anyway,
        };
        done::give(desk, Command::MoveVisit(command), &self.once)
    }
}

impl Off {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = CallOffVisit {
            visit: self.visit,
            why: desk.take(&self.why),
        };
        done::give(desk, Command::CallOffVisit(command), &self.once)
    }
}

/// The day itself, or the next working day, saying so.
fn working_day(desk: &Desk, day: NaiveDate, anyway: bool) -> Result<NaiveDate, Trouble> {
    let calendar = &desk.book()?.calendar;
    let Some(off) = calendar.day_off(day).filter(|_| !anyway) else {
        return Ok(day);
    };
    let why = match &off {
        DayOff::Weekend => desk.words.text_plain("day-off-weekend"),
        DayOff::Holiday(name) => spoken_name(desk.words.lang(), name).to_owned(),
    };
    let next = calendar.working_day(day);
    let args = Args::new()
        .set("day", phrases::day(&desk.words, day))
        .set("why", why)
        .set("next", phrases::day(&desk.words, next));
    desk.tell(&desk.words.format("cli-visit-moved-on", &args));
    Ok(next)
}
