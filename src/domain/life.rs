//! What happens to households between each other: people move from one to
//! another, some of them found one of their own, two become one; and two records
//! of one person become one.
//!
//! What lives here: turning such an event of life into the commands that carry
//! it out together, each on one household's file, so that all of them happen or
//! none. What does not: the rules, which are those of the commands.
//!
//! Invariant: nobody's months begin anew by moving. What was used up of a
//! support goes along (I6), and no month is due in both households.

mod belongings;
mod plan;

pub(crate) use belongings::used_up;
pub use belongings::{Belongings, BroughtEnrollment};
pub use plan::plan;

use crate::commands::PhoneGiven;
use crate::merging::Records;
use crate::person::{Leaving, Relation};
use crate::place::Address;
use crate::{HouseholdId, PersonId, UserName};
use chrono::NaiveDate;

/// Somebody who comes, and what they are to the head there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comer {
    pub person: PersonId,
    pub relation: Relation,
}

/// An event of life that concerns more than one household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Life {
    /// People go from their household to another one.
    Move {
        people: Vec<Comer>,
        to: HouseholdId,
        on: NaiveDate,
        why: Leaving,
        /// Who is head where the head has left.
        new_head: Option<PersonId>,
    },
    /// People of one household become one of their own.
    Split {
        people: Vec<Comer>,
        on: NaiveDate,
        why: Leaving,
        address: Address,
        phones: Vec<PhoneGiven>,
        caseworker: Option<UserName>,
        new_head: Option<PersonId>,
    },
    /// Everybody of one household joins another one.
    Merge {
        from: HouseholdId,
        people: Vec<Comer>,
        into: HouseholdId,
        on: NaiveDate,
    },
    /// One record of a person gives way to another, of the same household or
    /// not.
    Unite { records: Records, on: NaiveDate },
}

impl Life {
    /// The household that people leave; none where nobody is named.
    pub fn source(&self) -> Option<HouseholdId> {
        match self {
            Life::Merge { from, .. } => Some(*from),
            Life::Unite { records, .. } => Some(records.gone.id.household),
            Life::Move { people, .. } | Life::Split { people, .. } => {
                people.first().map(|comer| comer.person.household)
            }
        }
    }

    /// The household that they join; none where one is founded.
    pub fn target(&self) -> Option<HouseholdId> {
        match self {
            Life::Move { to, .. } => Some(*to),
            Life::Merge { into, .. } => Some(*into),
            Life::Unite { records, .. } => Some(records.kept.id.household),
            Life::Split { .. } => None,
        }
    }

    pub fn people(&self) -> &[Comer] {
        match self {
            Life::Move { people, .. } | Life::Split { people, .. } | Life::Merge { people, .. } => {
                people
            }
            // Nobody leaves or comes: it is one person all along.
            Life::Unite { .. } => &[],
        }
    }

    pub fn on(&self) -> NaiveDate {
        match self {
            Life::Move { on, .. }
            | Life::Split { on, .. }
            | Life::Merge { on, .. }
            | Life::Unite { on, .. } => *on,
        }
    }
}
