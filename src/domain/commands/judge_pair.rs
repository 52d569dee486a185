//! Deciding whether two records are one person.

use super::checks;
use crate::likeness::{Facts, Judged, Judgement, Sameness, standing};
use crate::person::Member;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Event, PersonId};

/// What somebody decided about two records, on the facts that they saw. Kept in
/// the file of the first of the two; the other may be in any household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgePair {
    /// The lower of the two.
    pub one: PersonId,
    pub other: PersonId,
    pub verdict: Sameness,
    pub reason: String,
    /// The facts of both as they were seen, in that order.
    pub seen: [Facts; 2],
}

impl JudgePair {
    /// The decision about two people, whichever is named first.
    pub fn of(one: &Member, other: &Member, verdict: Sameness, reason: String) -> JudgePair {
        let (one, other) = match one.id <= other.id {
            true => (one, other),
            false => (other, one),
        };
        JudgePair {
            one: one.id,
            other: other.id,
            verdict,
            reason,
            seen: [Facts::of(one), Facts::of(other)],
        }
    }

    pub(super) fn decide(&self, file: &CaseFile) -> Result<Vec<Event>, Refusal> {
        if self.one >= self.other {
            return Err(Refusal::new(Code::PersonTwice)
                .at("person")
                .text("id", self.one));
        }
        let within = self.other.household == self.one.household;
        let other = within.then_some(self.other);
        for id in [Some(self.one), other].into_iter().flatten() {
            checks::present(file, id, "person")?;
        }
        if self.reason.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("duplicate.reason"));
        }
        checks::length(&self.reason, checks::LONG, "duplicate.reason")?;
        checks::room(file.judged.len(), checks::NUMBERED, "household")?;
        let now = [&self.seen[0], &self.seen[1]];
        let nothing_new = match standing(file, self.one, self.other, now) {
            Judgement::Stands(judged) => judged.fact.verdict == self.verdict,
            Judgement::Open => self.verdict == Sameness::Withdrawn,
            Judgement::Outdated(_) => false,
        };
        if nothing_new {
            return Err(Refusal::new(Code::NothingChanged).at("duplicate.verdict"));
        }
        Ok(vec![Event::PairJudged(Box::new(Judged {
            one: self.one,
            other: self.other,
            verdict: self.verdict,
            reason: self.reason.trim().to_owned(),
            seen: self.seen.clone(),
        }))])
    }
}
