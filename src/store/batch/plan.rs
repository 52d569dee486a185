//! Making a plan: one look at each household, and what it comes to.

use super::Eye;
use crate::StoreError;
use crate::codec::{self, CodecError};
use crate::going::{Going, Progress};
use crate::operations::Done;
use crate::register::{Caller, Register};
use crate::state::records::{self, Record};
use chrono::NaiveDate;
use masar_domain::UserName;
use masar_domain::batch::{Change, FieldChange, Looked, undo};
use masar_domain::dated::day;
use masar_domain::refusal::{Code, Refusal};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What is planned, and what it comes to for each household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub head: Head,
    /// In the order of their numbers; of what is taken back, the last first.
    pub rows: Vec<Row>,
}

/// What was asked, by whom, and what they saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub asked: Asked,
    /// One text for all, kept in the journal.
    pub reason: String,
    pub by: UserName,
    /// What "today" meant.
    #[serde(with = "day")]
    pub today: NaiveDate,
    /// The last change of the register that the plan was made on.
    pub seen: u64,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// A [`Change`], as it prints.
    Change(String),
    /// The entry that ended what is to be taken back.
    Undo(u64),
    /// A change of its own for each household.
    Each {
        /// The file they come from, as people call it.
        from: String,
        /// Each change once, as it prints; [`Row::which`] is its place.
        changes: Vec<String>,
        /// Rows of the file that stay out whatever is planned.
        refused: u64,
    },
}

/// A household with its own change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Each {
    /// Its running number.
    pub number: u32,
    pub change: Change,
}

/// One household of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its running number.
    pub number: u32,
    /// The last entry about it of what is to be taken back; the place of its
    /// change, where each household has its own; 0 where all have the same.
    pub which: u64,
    pub comes: Comes,
}

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comes {
    /// These fields change: a mark of what was shown.
    Changes(u64),
    /// It is refused: the digits of the code (2104 for E2104).
    Refused(u16),
}

impl Comes {
    pub(super) fn of(looked: &Result<Looked, Refusal>) -> Result<Comes, CodecError> {
        Ok(match looked {
            Ok(looked) => Comes::Changes(mark(&looked.fields)?),
            Err(refusal) => Comes::Refused(digits(refusal.code)),
        })
    }

    /// The refusal's code, where it is refused.
    pub fn code(self) -> Option<Code> {
        match self {
            Comes::Changes(_) => None,
            Comes::Refused(number) => Code::ALL.iter().copied().find(|c| digits(*c) == number),
        }
    }
}

fn digits(code: Code) -> u16 {
    code.as_str()[1..].parse().unwrap_or(0)
}

/// Tells fields shown from others: the first eight bytes of a hash.
fn mark(fields: &[FieldChange]) -> Result<u64, CodecError> {
    let bytes = codec::seal(records::PLAN, 1, &fields)?;
    let hash = blake3::hash(&bytes);
    let first = hash.as_bytes().iter().take(8);
    Ok(first.fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

impl Record for Plan {
    const KIND: codec::Kind = records::PLAN;
}

/// The hash of a plan: the same for the same change of the same households as
/// they stand.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PlanId(pub(super) [u8; 32]);

impl fmt::Display for PlanId {
    /// Twelve hexadecimal digits, which name it to people.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = self.0.iter().take(6);
        first.try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for PlanId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Plan {
    /// Its id.
    pub fn id(&self) -> Result<PlanId, StoreError> {
        Ok(PlanId(*blake3::hash(&self.seal()?).as_bytes()))
    }

    /// How many households it changes.
    pub fn changes(&self) -> usize {
        let changing = |row: &&Row| matches!(row.comes, Comes::Changes(_));
        self.rows.iter().filter(changing).count()
    }

    /// How many are refused, by code.
    pub fn refused(&self) -> BTreeMap<Code, usize> {
        let mut found = BTreeMap::new();
        for code in self.rows.iter().filter_map(|row| row.comes.code()) {
            *found.entry(code).or_insert(0) += 1;
        }
        found
    }

    /// How many are refused in all, with the rows of a file that name no
    /// household.
    pub fn all_refused(&self) -> usize {
        let outside = match &self.head.asked {
            Asked::Each { refused, .. } => usize::try_from(*refused).unwrap_or(usize::MAX),
            Asked::Change(_) | Asked::Undo(_) => 0,
        };
        (self.rows.len() - self.changes()).saturating_add(outside)
    }

    /// With these households refused for a reason that the look at them does not
    /// know.
    #[must_use]
    pub fn refusing(mut self, numbers: &BTreeSet<u32>, why: Code) -> Plan {
        let refused = |row: &&mut Row| numbers.contains(&row.number);
        for row in self.rows.iter_mut().filter(refused) {
            row.comes = Comes::Refused(digits(why));
        }
        self
    }

    /// Without the households that `leave` names.
    #[must_use]
    pub fn without(mut self, leave: impl Fn(u32) -> bool) -> Plan {
        self.rows.retain(|row| !leave(row.number));
        self
    }
}

impl Register {
    /// Plans a change for the households of these numbers. Nothing is written.
    /// `tell` is told how far it is and may stop it.
    pub fn plan(
        &self,
        change: &Change,
        reason: &str,
        numbers: &mut dyn Iterator<Item = u32>,
        caller: &Caller,
        tell: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Plan, StoreError> {
        let rows = numbers.map(|number| (number, 0)).collect();
        self.planned(
            Asked::Change(change.to_string()),
            reason,
            rows,
            caller,
            tell,
        )
    }

    /// Plans a change of its own for each of these households, in the order of
    /// their numbers; `from` is what people call the file they come from, and
    /// `refused` how many rows of it stay out. What changes nothing is left out
    /// of the plan. Nothing is written.
    pub fn plan_each(
        &self,
        from: &str,
        refused: u64,
        each: &[Each],
        reason: &str,
        caller: &Caller,
        tell: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Plan, StoreError> {
        let mut places: BTreeMap<String, u64> = BTreeMap::new();
        let mut changes = Vec::new();
        let mut rows = Vec::with_capacity(each.len());
        for Each { number, change } in each {
            let text = change.to_string();
            let place = *places.entry(text.clone()).or_insert_with(|| {
                changes.push(text);
                changes.len() as u64 - 1
            });
            rows.push((*number, place));
        }
        rows.sort_unstable();
        let from = from.to_owned();
        let asked = Asked::Each {
            from,
            changes,
            refused,
        };
        let mut plan = self.planned(asked, reason, rows, caller, tell)?;
        let nothing = Comes::Refused(digits(Code::NothingChanged));
        plan.rows.retain(|row| row.comes != nothing);
        Ok(plan)
    }

    /// Plans to take back what was done, each household with all that was done
    /// to it. Nothing is written.
    pub fn plan_undo(
        &self,
        done: &Done,
        reason: &str,
        caller: &Caller,
        tell: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Plan, StoreError> {
        let mut last = BTreeMap::new();
        for entry in self.entries_of(done) {
            let (sequence, entry) = entry?;
            // What is about an employer has no row: nothing takes it back yet.
            if let Some(household) = entry.about.household() {
                last.insert(household.number, sequence);
            }
        }
        let mut rows: Vec<(u32, u64)> = last.into_iter().collect();
        rows.sort_unstable_by_key(|(_, sequence)| Reverse(*sequence));
        let mut plan = self.planned(Asked::Undo(done.sequence), reason, rows, caller, tell)?;
        // Of two halves neither is taken back where one cannot be.
        let refused = plan.rows.iter().find(|row| row.comes.code().is_some());
        if let Some(comes) = refused.map(|row| row.comes)
            && self.is_of_halves(done)?
        {
            plan.rows.iter_mut().for_each(|row| row.comes = comes);
        }
        Ok(plan)
    }

    /// Whether what was done is one thing in two households, which are changed
    /// together or not at all.
    pub(super) fn is_of_halves(&self, done: &Done) -> Result<bool, StoreError> {
        if done.commands() != 2 {
            return Ok(false);
        }
        for entry in self.entries_of(done) {
            if undo::is_half(&entry?.1.events) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn planned(
        &self,
        asked: Asked,
        reason: &str,
        numbers: Vec<(u32, u64)>,
        caller: &Caller,
        tell: &mut dyn FnMut(Progress) -> Going,
    ) -> Result<Plan, StoreError> {
        let head = Head {
            asked,
            reason: reason.to_owned(),
            by: caller.by.clone(),
            today: caller.today,
            seen: self.last_change(),
        };
        let eye = Eye::of(&head, self.shared().journal.clone())?;
        let context = caller.context(self.book(), &self.shared().standing());
        let of = numbers.len() as u64;
        let mut rows = Vec::with_capacity(numbers.len());
        for ((number, which), done) in numbers.into_iter().zip(1..) {
            let Some(file) = self.file_numbered(number)? else {
                continue;
            };
            let comes = Comes::Refused(0);
            let mut row = Row {
                number,
                which,
                comes,
            };
            let looked = eye.look(&row, &file, &context)?;
            row.comes = Comes::of(&looked)?;
            rows.push(row);
            tell(Progress { done, of }).or_stopped()?;
        }
        Ok(Plan { head, rows })
    }
}
