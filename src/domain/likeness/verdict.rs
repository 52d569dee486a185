//! What people decided about two records.

use super::Facts;
use crate::dated::Noted;
use crate::vocabulary::vocabulary;
use crate::{CaseFile, PersonId};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Whether two records are one person.
    Sameness {
        Same = "same",
        Different = "different",
        /// It stays on the list.
        NotSure = "not-sure",
        /// An earlier decision was taken back: as if nobody had decided.
        Withdrawn = "withdrawn",
    }
}

impl Sameness {
    /// The id of its word in the message catalogue.
    pub fn message(self) -> String {
        format!("duplicate-verdict-{}", self.code())
    }
}

/// A decision about two records, kept in the file of the first of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The lower of the two.
    pub one: PersonId,
    pub other: PersonId,
    pub verdict: Sameness,
    pub reason: String,
    /// The facts of both as they were seen, in that order.
    pub seen: [Facts; 2],
}

/// Where a pair stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement<'a> {
    /// Nobody decided, or the decision was taken back.
    Open,
    /// Decided, and nothing that counts has changed since.
    Stands(&'a Noted<Judged>),
    /// Decided on facts that have changed since: to be looked at again.
    Outdated(&'a Noted<Judged>),
}

impl Judgement<'_> {
    /// Whether the pair is still to be looked at: all but those that were found
    /// to be two people.
    pub fn is_offered(&self) -> bool {
        match self {
            Judgement::Stands(judged) => judged.fact.verdict != Sameness::Different,
            Judgement::Open | Judgement::Outdated(_) => true,
        }
    }
}

/// Where a pair stands: `file` is that of `one`, the lower of the two, and
/// `now` what is known of both.
pub fn standing<'a>(
    file: &'a CaseFile,
    one: PersonId,
    other: PersonId,
    now: [&Facts; 2],
) -> Judgement<'a> {
    let of_pair = |judged: &&Noted<Judged>| (judged.fact.one, judged.fact.other) == (one, other);
    match file.judged.iter().rev().find(of_pair) {
        None => Judgement::Open,
        Some(judged) if judged.fact.verdict == Sameness::Withdrawn => Judgement::Open,
        Some(judged) if [&judged.fact.seen[0], &judged.fact.seen[1]] == now => {
            Judgement::Stands(judged)
        }
        Some(judged) => Judgement::Outdated(judged),
    }
}
