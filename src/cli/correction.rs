//! What the verbs that put a record right share: why, and for a step or a stage
//! which one and the day it was really on.

use super::desk::Desk;
use super::life::{self, Rehearsal};
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::Command;
use masar_domain::commands::Grounds;
use masar_domain::matters::correction::CorrectionCause;
use masar_text::sanitize::Clean;

/// Why a record is put right.
#[derive(Debug, clap::Args)]
pub(crate) struct Correction {
    #[arg(long, value_name = "CODE", value_parser = read::coded::<CorrectionCause>)]
    cause: CorrectionCause,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    rehearsal: Rehearsal,
}

impl Correction {
    pub(crate) fn grounds(&self, desk: &Desk) -> Grounds {
        Grounds {
            cause: self.cause,
            note: desk.take_any(&self.note),
        }
    }

    /// Gives the command and says what came of it, or tells what would follow.
    pub(crate) fn give(&self, desk: &Desk, command: Command) -> Result<(), Trouble> {
        life::give(desk, command, &self.rehearsal)
    }
}

/// One of several days on record, and what it really was.
#[derive(Debug, clap::Args)]
pub(crate) struct Moved {
    #[arg(long, value_name = "N", value_parser = read::count)]
    step: u32,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    pub(crate) on: NaiveDate,
    #[command(flatten)]
    pub(crate) correction: Correction,
}

impl Moved {
    /// Its place among the others, from what people count from 1.
    pub(crate) fn place(&self) -> usize {
        usize::try_from(self.step)
            .unwrap_or(usize::MAX)
            .wrapping_sub(1)
    }
}
