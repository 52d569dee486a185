//! Where people of the household came from and went to, and which office looks
//! after it.

use super::Matters;
use crate::dated::day;
use crate::event::Happened;
use crate::{Office, PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A person who moved between two households of the register, or one record of
/// a person that gave way to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    pub from: PersonId,
    pub to: PersonId,
    #[serde(with = "day")]
    pub on: NaiveDate,
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MoveChange {
    Moved(Moved),
    OfficeChanged {
        #[serde(with = "day")]
        from: NaiveDate,
        office: Office,
    },
    /// A record gave way to another one, and that was taken back.
    TakenBack(Moved),
}

pub(super) fn apply(matters: &mut Matters, change: &MoveChange, by: &Happened) -> Option<()> {
    match change {
        MoveChange::Moved(moved) => matters.moves.push(by.noted(moved.clone())),
        MoveChange::OfficeChanged { from, office } => {
            matters.offices.push(by.dated(*from, *office));
        }
        MoveChange::TakenBack(moved) => {
            let known = matters.moves.iter();
            let last = known.rev().position(|known| known.fact == *moved)?;
            matters.moves.remove(matters.moves.len() - 1 - last);
        }
    }
    Some(())
}
