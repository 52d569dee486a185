//! Pairs of people who may be one person, best first.
//!
//! No pair is looked at that has nothing in common: records are read one after
//! another, and only those that share a key (`keys.rs`) are held against each
//! other. Memory holds `ROOM` keys and [`KEPT`] pairs at a time, however large
//! the register is: where it has more keys it is read several times, for a part
//! of the keys each.
//!
//! Invariant: nothing is decided here, and nothing is changed.

mod kept;
mod keys;
mod names;
mod remembered;
mod scan;

pub use kept::{Candidate, Duplicates, KEPT};
pub(crate) use remembered::Remembered;

use crate::StoreError;
use crate::going::{Going, Progress};
use crate::query::Matches;
use crate::register::Register;
use chrono::NaiveDate;
use masar_domain::dated::Noted;
use masar_domain::likeness::{
    self, Facts, Judged, Judgement, Likeness, Matter, Side, Weights, standing,
};
use masar_domain::person::Member;
use masar_domain::{CaseFile, PersonId};
use std::collections::BTreeSet;

/// Keys held in memory at a time: 64 MiB of them.
const ROOM: usize = 2 << 20;

/// Whose duplicates are looked for, and on which day.
#[derive(Clone, Copy, Debug)]
pub struct DuplicatesAsked<'a> {
    /// At least one of a pair is among them; everybody where there are none.
    pub among: Option<&'a Matches>,
    pub today: NaiveDate,
    /// How many keys memory may hold at a time, at least one.
    pub room: usize,
}

impl<'a> DuplicatesAsked<'a> {
    /// Among these, or everybody, as far as memory usually allows.
    pub fn among(among: Option<&'a Matches>, today: NaiveDate) -> DuplicatesAsked<'a> {
        DuplicatesAsked {
            among,
            today,
            room: ROOM,
        }
    }
}

/// Two records side by side.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The lower of the two people, with the file of the household.
    pub one: (CaseFile, PersonId),
    pub other: (CaseFile, PersonId),
    pub likeness: Likeness,
}

impl Pair {
    /// The two people; none where a file has lost one of them.
    pub fn members(&self) -> Option<[&Member; 2]> {
        Some([
            self.one.0.household.member(self.one.1)?,
            self.other.0.household.member(self.other.1)?,
        ])
    }

    /// Where the pair stands.
    pub fn standing(&self) -> Judgement<'_> {
        match self.members() {
            Some(members) => judgement(&self.one.0, members),
            None => Judgement::Open,
        }
    }

    /// What of the two has changed since it was decided.
    pub fn changed(&self) -> Vec<Matter> {
        let (Some(judged), Some(members)) = (self.decided(), self.members()) else {
            return Vec::new();
        };
        let changed = judged.fact.seen.iter().zip(members);
        let changed = changed.flat_map(|(seen, now)| seen.changed(&Facts::of(now)));
        changed.collect::<BTreeSet<Matter>>().into_iter().collect()
    }

    /// What was decided last, whether it stands or not.
    pub fn decided(&self) -> Option<&Noted<Judged>> {
        match self.standing() {
            Judgement::Open => None,
            Judgement::Stands(judged) | Judgement::Outdated(judged) => Some(judged),
        }
    }
}

/// Where a pair stands, by the file of the first of the two.
fn judgement<'a>(file: &'a CaseFile, [one, other]: [&Member; 2]) -> Judgement<'a> {
    let facts = [Facts::of(one), Facts::of(other)];
    standing(file, one.id, other.id, [&facts[0], &facts[1]])
}

impl Register {
    /// Pairs who may be one person and were not found to be two, the likeliest
    /// first. `tell` hears how far the reading has come, and may stop it:
    /// [`StoreError::Stopped`].
    pub fn duplicates<G: Into<Going>>(
        &self,
        asked: &DuplicatesAsked<'_>,
        mut tell: impl FnMut(Progress) -> G,
    ) -> Result<Duplicates, StoreError> {
        scan::scan(self.shared(), asked, &mut |reached| tell(reached).into())
    }

    /// Two records side by side, whatever was decided of them; none where one
    /// of them is not there or has left.
    pub fn pair(
        &self,
        one: PersonId,
        other: PersonId,
        today: NaiveDate,
    ) -> Result<Option<Pair>, StoreError> {
        let (one, other) = (one.min(other), one.max(other));
        let there = |id: PersonId| -> Result<Option<CaseFile>, StoreError> {
            let file = self.file(id.household)?;
            Ok(file.filter(|file| {
                let member = file.household.member(id);
                member.is_some_and(|member| member.left.is_none())
            }))
        };
        let (Some(first), Some(second)) = (there(one)?, there(other)?) else {
            return Ok(None);
        };
        let mut pair = Pair {
            one: (first, one),
            other: (second, other),
            likeness: Likeness::default(),
        };
        let weights = Weights::on(today);
        let names = names::Spellings::new(self.shared(), weights);
        if let Some([a, b]) = pair.members() {
            pair.likeness = likeness::compare(
                Side {
                    household: &pair.one.0.household,
                    member: a,
                },
                Side {
                    household: &pair.other.0.household,
                    member: b,
                },
                &names,
                weights,
                today,
            );
        }
        names.failed()?;
        Ok(Some(pair))
    }
}
