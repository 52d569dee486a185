//! What speaks for somebody in a vacancy, and what against.

use crate::Fils;
use crate::rules::RowRef;

/// Why it fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fits {
    Age {
        age: u32,
        row: RowRef,
    },
    /// The same liwa, or the next one.
    Near,
    /// The way is provided or paid for.
    Transport,
    /// Children under school age can be looked after there.
    Childcare {
        children: u32,
    },
    Accessible,
    /// At or above the minimum of the sector.
    Wage {
        least: Fils,
        row: RowRef,
    },
    /// The person has worked in this sector.
    Sector,
}

/// What stands against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    AtWork,
    AgeNotKnown,
    Age {
        age: u32,
        from: u32,
        to: u32,
        row: RowRef,
    },
    /// Farther than the next liwa, or nobody knows how far.
    Far,
    NoTransport,
    TransportNotKnown,
    NoChildcare {
        children: u32,
    },
    NotAccessible,
    AccessNotKnown,
    WageBelowMinimum {
        least: Fils,
        row: RowRef,
    },
    /// No sector is named, or no row speaks of it.
    MinimumNotKnown,
    /// Months of support already had count.
    MonthsUsed {
        used: u16,
        allowed: u16,
    },
}

impl Fits {
    /// The end of its message id: `match-fits-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Fits::Age { .. } => "age",
            Fits::Near => "near",
            Fits::Transport => "transport",
            Fits::Childcare { .. } => "childcare",
            Fits::Accessible => "accessible",
            Fits::Wage { .. } => "wage",
            Fits::Sector => "sector",
        }
    }
}

impl Against {
    /// The end of its message id: `match-against-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Against::AtWork => "at-work",
            Against::AgeNotKnown => "age-not-known",
            Against::Age { .. } => "age",
            Against::Far => "far",
            Against::NoTransport => "no-transport",
            Against::TransportNotKnown => "transport-not-known",
            Against::NoChildcare { .. } => "no-childcare",
            Against::NotAccessible => "not-accessible",
            Against::AccessNotKnown => "access-not-known",
            Against::WageBelowMinimum { .. } => "wage-below-minimum",
            Against::MinimumNotKnown => "minimum-not-known",
            Against::MonthsUsed { .. } => "months-used",
        }
    }

    /// Whether it cannot be, as things stand: such come last.
    pub fn rules_it_out(&self) -> bool {
        matches!(
            self,
            Against::AtWork
                | Against::Age { .. }
                | Against::NotAccessible
                | Against::WageBelowMinimum { .. }
        )
    }
}
