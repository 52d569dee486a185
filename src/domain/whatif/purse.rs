//! Into whose purse the money of a component goes.

use crate::rules::{AmountSource, Component, Payer, PlacementNeed, Programme};

/// Into whose purse, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purse {
    /// NAF's cash to the family, decided anew when a grace is over.
    Aid,
    /// NAF's part of the worker's social security.
    Share,
    Transport,
    /// Any other money to the family.
    Other,
    /// To the employer: told, and in no sum of the family's.
    Employer,
}

/// NAF's cash programmes of the pillar karama (domain facts 6): those whose
/// targeting does not count income in grace.
pub(super) fn is_aid(programme: &Programme) -> bool {
    programme.is_standing_aid()
}

pub(super) fn purse(programme: &Programme, component: &Component) -> Purse {
    if is_aid(programme) {
        return Purse::Aid;
    }
    if programme.placement == PlacementNeed::Required {
        let share = matches!(component.amount, AmountSource::ShareOfWage(_));
        return match share && component.payer == Payer::Naf {
            true => Purse::Share,
            false => Purse::Employer,
        };
    }
    match component.code.as_str() {
        "transport" => Purse::Transport,
        _ => Purse::Other,
    }
}
