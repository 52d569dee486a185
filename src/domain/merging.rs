//! Two records of one person become one: the one is kept, the other gives way
//! and says in whose favour.
//!
//! What lives here: in which fields two records differ, whose value holds
//! ([`Held`]), what is stored of a merge ([`Merged`]) and of taking it back
//! ([`Parted`]), and what must be ended before a record can give way
//! ([`Hanging`]). What does not: whether two records are one person
//! ([`crate::likeness`]), which somebody decides first.
//!
//! Invariant: nothing of the record that gives way is rewritten. What was paid,
//! used up or written under its number stays under it; what is still going on
//! there is ended first, by whoever answers for it.

mod hanging;
mod held;

pub use hanging::{Hanging, Used, leaves_nobody, used};
pub use held::Held;

use crate::dated::day;
use crate::person::{Disability, Leaving, Left, Member, Particulars};
use crate::{CaseFile, Code, PersonId, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One record gave way to another. Each file has it that holds one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    pub gone: PersonId,
    pub kept: PersonId,
    /// The first day on which the one that gave way is nobody's.
    #[serde(with = "day")]
    pub on: NaiveDate,
    /// What is known of the person from now on; none in a file that does not
    /// hold the record that is kept.
    pub particulars: Option<Box<Particulars>>,
    /// Disabilities that only the other record knew of.
    pub disabilities: Vec<Disability>,
}

/// A merge was taken back: both records are as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parted {
    pub gone: PersonId,
    pub kept: PersonId,
    /// The record that was kept, as it was before; none in a file that does
    /// not hold it.
    pub before: Option<Box<Member>>,
}

/// Two records of one person, and of which fields the value of the one that
/// gives way holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    pub kept: Box<Member>,
    pub gone: Box<Member>,
    pub taken: BTreeSet<Held>,
}

impl Records {
    /// Both, with what holds unless somebody says otherwise.
    pub fn new(kept: &Member, gone: &Member) -> Records {
        let offered = Held::offered(kept, gone).into_iter();
        let taken = offered.filter(|held| held.is_taken(kept, gone)).collect();
        Records {
            kept: Box::new(kept.clone()),
            gone: Box::new(gone.clone()),
            taken,
        }
    }

    /// What is known of the person afterwards.
    pub fn particulars(&self) -> Particulars {
        let mut known = self.kept.particulars.clone();
        for held in &self.taken {
            held.take(&mut known, &self.gone.particulars);
        }
        known
    }

    /// The disabilities that come over.
    pub fn disabilities(&self) -> Vec<Disability> {
        match self.taken.contains(&Held::Disability) {
            true => held::unknown_to(&self.kept, &self.gone),
            false => Vec::new(),
        }
    }

    /// Whether both are of one household.
    pub fn are_together(&self) -> bool {
        self.kept.id.household == self.gone.id.household
    }
}

impl Merged {
    /// The end of the record that gave way.
    pub(crate) fn left(&self) -> Left {
        Left {
            on: self.on,
            why: Leaving::RecordedInError,
            recorded: crate::dated::Moment::default(),
        }
    }
}

impl CaseFile {
    /// The record in whose favour one of this file gave way, and since when;
    /// none where it did not.
    pub fn gave_way(&self, gone: PersonId) -> Option<(PersonId, NaiveDate)> {
        let left = self.household.member(gone)?.left.as_ref()?;
        // Nobody moves for having been recorded in error.
        let moves = self.matters.moves.iter().rev();
        let mut to = moves.filter(|moved| moved.fact.from == gone);
        let in_error = left.why == Leaving::RecordedInError;
        to.next()
            .filter(|moved| in_error && moved.fact.on == left.on)
            .map(|moved| (moved.fact.to, left.on))
    }

    /// The records that gave way in favour of one of this file, the oldest
    /// first, with the day.
    pub fn gave_way_to(&self, kept: PersonId) -> Vec<(PersonId, NaiveDate)> {
        let Some(member) = self.household.member(kept) else {
            return Vec::new();
        };
        let moves = self.matters.moves.iter().map(|moved| &moved.fact);
        let mut to = moves.filter(|moved| moved.to == kept).peekable();
        // Whoever came from another household is no other record.
        to.next_if(|first| first.from.household != kept.household && first.on == member.joined);
        to.map(|moved| (moved.from, moved.on)).collect()
    }
}

/// Why a record that gave way is not there any more.
pub(crate) fn refusal(gone: PersonId, (kept, on): (PersonId, NaiveDate)) -> Refusal {
    Refusal::new(Code::RecordGaveWay)
        .text("id", gone)
        .text("kept", kept)
        .day("day", on)
}
