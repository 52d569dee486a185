//! Coded reasons: why an enrollment was suspended, stopped, lifted, and why a
//! placement ended. The words stand in the message catalogue (`reason-CODE`).

use crate::enrollment::Action;
use serde::{Deserialize, Serialize};

/// The code of a reason in [`REASONS`] or [`PLACEMENT_ENDINGS`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReasonCode(pub String);

/// What must be on record before a reason may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The reason stands for itself.
    Nothing,
    /// Attempts to reach the family, as many as the rule book asks for.
    ContactAttempts,
    /// The person goes on in another household: given by the move alone.
    Move,
}

/// One coded reason: its code, the steps it may explain, what it rests on.
#[derive(Debug)]
pub struct Reason {
    pub code: &'static str,
    pub explains: &'static [Action],
    pub proof: Proof,
}

const fn plain(code: &'static str, explains: &'static [Action]) -> Reason {
    Reason {
        code,
        explains,
        proof: Proof::Nothing,
    }
}

use Action::{Activate, Graduate, Lift, Reapply, Reduce, Restore, Stop, Suspend, Verify};

/// Every reason for a step of an enrollment. The stops for a change in the
/// family's means are the exit reasons of domain facts 9; "nobody answered"
/// suspends freely (Karak 2026, S46) but stops only with the attempts shown.
pub const REASONS: &[Reason] = &[
    plain("visit-confirmed", &[Verify, Lift]),
    plain("papers-complete", &[Verify, Activate, Lift]),
    plain("decided-eligible", &[Activate]),
    plain("started-work", &[Activate]),
    plain("nobody-answered", &[Suspend]),
    plain("proof-awaited", &[Suspend]),
    plain("income-under-review", &[Suspend]),
    plain("records-disagree", &[Suspend]),
    plain("payment-account-problem", &[Suspend]),
    plain("absent-from-work", &[Suspend]),
    plain("work-interrupted", &[Suspend]),
    plain("family-asked", &[Suspend, Lift, Stop]),
    plain("contact-made", &[Lift]),
    plain("proof-received", &[Lift]),
    plain("work-resumed", &[Lift]),
    plain("error-corrected", &[Lift, Stop, Restore, Reduce]),
    plain("income-rose", &[Reduce]),
    plain("member-left", &[Reduce]),
    plain("income-fell", &[Restore, Reapply]),
    plain("member-joined", &[Restore]),
    plain("not-eligible", &[Stop]),
    plain("income-above-limit-work", &[Stop, Graduate]),
    plain("income-above-limit-project", &[Stop, Graduate]),
    plain("pension-or-inheritance", &[Stop]),
    plain("moved-or-absent", &[Stop]),
    plain("deceased", &[Stop]),
    Reason {
        code: MOVED,
        explains: &[Stop],
        proof: Proof::Move,
    },
    Reason {
        code: "never-answered",
        explains: &[Stop],
        proof: Proof::ContactAttempts,
    },
    plain("work-ended", &[Stop]),
    plain("term-complete", &[Stop]),
    plain("job-lost", &[Reapply]),
    plain("new-need", &[Reapply]),
];

/// Why a placement ends (domain facts 9).
pub const PLACEMENT_ENDINGS: &[&str] = &[
    "dismissed",
    "resigned",
    "transport",
    "childcare",
    "wage",
    "closure",
    "contract-end",
    "deceased",
];

/// What ends in one household's file because it goes on in another's.
pub const MOVED: &str = "moved-to-household";

impl ReasonCode {
    /// The table row, where the code is one.
    pub fn row(&self) -> Option<&'static Reason> {
        REASONS.iter().find(|reason| reason.code == self.0)
    }
}

/// The reasons a form offers for a step.
pub fn reasons_for(action: Action) -> impl Iterator<Item = &'static Reason> {
    REASONS
        .iter()
        .filter(move |reason| reason.explains.contains(&action) && reason.proof != Proof::Move)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_can_be_explained_and_no_code_stands_twice() {
        for action in Action::ALL {
            assert!(
                reasons_for(*action).next().is_some(),
                "{action:?} has no reason"
            );
        }
        let mut codes: Vec<&str> = REASONS.iter().map(|r| r.code).collect();
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }
}
