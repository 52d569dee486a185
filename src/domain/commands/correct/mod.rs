//! Putting records right: the day of a step, the day of a stage, a wage, an
//! amount. What stood before is kept beside the record.

mod amount;
mod stage;
mod step;
mod wage;

pub use amount::DecideAmount;
pub use stage::CorrectStage;
pub use step::CorrectStep;
pub use wage::CorrectWage;

use super::checks;
use crate::matters::MatterChange;
use crate::matters::correction::{Corrected, Correction, CorrectionCause};
use crate::refusal::{Code, Refusal};
use crate::{Context, Event};
use chrono::NaiveDate;

/// Why a record is put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    pub cause: CorrectionCause,
    pub note: String,
}

impl Grounds {
    fn check(&self) -> Result<(), Refusal> {
        checks::length(&self.note, checks::LONG, "correction.note")
    }

    fn kept(&self, what: Corrected) -> Event {
        Event::MatterChanged(Box::new(MatterChange::Corrected(Correction {
            what,
            cause: self.cause,
            note: self.note.clone(),
        })))
    }
}

/// The records whose day changes when one of them is put on another day, given
/// the days as they stand: that record, and those just before it on its old
/// day, which go along where it moves back. No other may be passed.
fn moved(
    days: &[NaiveDate],
    at: usize,
    to: NaiveDate,
    context: &Context,
) -> Result<Vec<usize>, Refusal> {
    let Some(was) = days.get(at).copied() else {
        return Err(Refusal::new(Code::RecordNotFound)
            .at("correction.step")
            .text("no", at + 1));
    };
    checks::past_day(to, "correction.on", context)?;
    if to == was {
        return Err(Refusal::new(Code::NothingChanged).at("correction.on"));
    }
    let crosses = |day: NaiveDate| {
        Err(Refusal::new(Code::CorrectionCrosses)
            .at("correction.on")
            .day("other", day))
    };
    if let Some(next) = days.get(at + 1).filter(|next| **next < to) {
        return crosses(*next);
    }
    let before = days[..at].iter().enumerate().rev();
    let mut moved = vec![at];
    for (n, day) in before.take_while(|(_, day)| **day > to) {
        if *day != was {
            return crosses(*day);
        }
        moved.push(n);
    }
    moved.reverse();
    Ok(moved)
}

/// A place among the records, as events name it.
fn place(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
