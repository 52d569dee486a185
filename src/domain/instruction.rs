//! The states of an instruction: one attempt to pay a line.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where an attempt to pay stands. `Unknown` is a state of its own: it is
    /// never sent again until the bank has answered (I13).
    InstructionState {
        Drafted = "drafted",
        Approved = "approved",
        Released = "released",
        Sent = "sent",
        Settled = "settled",
        Rejected = "rejected",
        Returned = "returned",
        Unknown = "unknown",
    }
}

use InstructionState::{Approved, Drafted, Rejected, Released, Returned, Sent, Settled, Unknown};

/// The states that may follow each state.
pub const STATES: &[(InstructionState, &[InstructionState])] = &[
    (Drafted, &[Approved]),
    (Approved, &[Released]),
    (Released, &[Sent]),
    (Sent, &[Settled, Rejected, Unknown]),
    (Unknown, &[Settled, Rejected]),
    (Settled, &[Returned]),
    (Rejected, &[]),
    (Returned, &[]),
];

impl InstructionState {
    /// The attempt is over and the line is open for another one.
    pub fn reopens_line(self) -> bool {
        matches!(self, Rejected | Returned)
    }

    /// The states that may follow this one.
    pub fn next(self) -> &'static [InstructionState] {
        STATES
            .iter()
            .find(|(from, _)| *from == self)
            .map_or(&[], |(_, to)| to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_or_is_unknown_never_goes_back_to_be_sent() {
        for state in [Sent, Unknown, Settled] {
            assert!(!state.reopens_line());
            assert!(
                !state
                    .next()
                    .iter()
                    .any(|next| matches!(next, Released | Sent))
            );
        }
        assert!(Rejected.reopens_line() && Returned.reopens_line());
    }
}
