//! A referral of somebody from one agency to another, and what became of it.

use crate::dated::{Moment, day, maybe_day};
use crate::event::Happened;
use crate::vocabulary::vocabulary;
use crate::{MatterId, PersonId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Where a referral stands. That it is overdue follows from its day.
    ReferralState { Sent = "sent", Accepted = "accepted", Refused = "refused", Done = "done", Withdrawn = "withdrawn" }
}

/// The states that may follow each state.
pub const STATES: &[(ReferralState, &[ReferralState])] = &[
    (
        ReferralState::Sent,
        &[
            ReferralState::Accepted,
            ReferralState::Refused,
            ReferralState::Done,
            ReferralState::Withdrawn,
        ],
    ),
    (
        ReferralState::Accepted,
        &[
            ReferralState::Done,
            ReferralState::Refused,
            ReferralState::Withdrawn,
        ],
    ),
    (ReferralState::Refused, &[]),
    (ReferralState::Done, &[]),
    (ReferralState::Withdrawn, &[]),
];

/// The states that may follow `state`.
pub fn after(state: ReferralState) -> &'static [ReferralState] {
    let row = STATES.iter().find(|(from, _)| *from == state);
    row.map_or(&[], |(_, to)| to)
}

/// A state that was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralStep {
    pub to: ReferralState,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub note: String,
    pub by: UserName,
    pub recorded: Moment,
}

/// A referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    pub id: MatterId,
    /// The person it is about; the household where none is named.
    pub person: Option<PersonId>,
    /// Code of the agency in the rule book, or its name.
    pub to: String,
    /// What is asked for.
    pub what: String,
    /// By when an answer is expected, as the agencies agreed.
    #[serde(with = "maybe_day")]
    pub answer_by: Option<NaiveDate>,
    /// The first is the sending.
    pub steps: Vec<ReferralStep>,
}

impl Referral {
    pub fn state(&self) -> ReferralState {
        self.steps
            .last()
            .map_or(ReferralState::Sent, |step| step.to)
    }
}

/// What can change. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReferralChange {
    Sent(Referral),
    Stepped { id: MatterId, step: ReferralStep },
}

pub(super) fn apply(
    referrals: &mut Vec<Referral>,
    change: &ReferralChange,
    by: &Happened,
) -> Option<()> {
    let stamp = |step: &mut ReferralStep| (step.by, step.recorded) = (by.by.clone(), by.at);
    match change {
        ReferralChange::Sent(referral) => {
            let mut referral = referral.clone();
            referral.steps.iter_mut().for_each(stamp);
            referrals.push(referral);
        }
        ReferralChange::Stepped { id, step } => {
            let mut step = step.clone();
            stamp(&mut step);
            let referral = referrals.iter_mut().find(|referral| referral.id == *id)?;
            referral.steps.push(step);
        }
    }
    Some(())
}
