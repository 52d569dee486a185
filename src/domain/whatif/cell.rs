//! One month of one line: a figure with its ground, or what is not known.

use crate::rules::RowRef;
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, Fils, Month, PlacementId};
use chrono::NaiveDate;

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A row of the rule book.
    Row(RowRef),
    /// An agency decided it: from which month, and the day it was recorded.
    Decision {
        enrollment: EnrollmentId,
        from: Month,
        recorded: NaiveDate,
    },
    /// The wage on record of work that is going on.
    Record(PlacementId),
    /// The offer says so.
    Offer,
}

/// An amount of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Fils; negative where it is taken away.
    pub amount: Fils,
    pub ground: Ground,
    /// No contract covers the month: it is so only if the work goes on.
    pub if_work_goes_on: bool,
}

vocabulary! {
    /// Why an amount is not known.
    Why {
        /// The grace is over, and NAF decides anew.
        Reassessed = "reassessed",
        /// No agency has decided an amount.
        NotDecided = "not-decided",
        /// The book has no row for that day and these facts.
        NoRow = "no-row",
        /// Suspended: nobody knows when that is lifted.
        Suspended = "suspended",
        /// Work begins within the month, and nobody says how that is paid.
        PartMonth = "part-month",
        /// Nobody has said what the way to work costs.
        FareNotSaid = "fare-not-said",
        /// The book does not say for how long income is not counted.
        NoGrace = "no-grace",
    }
}

/// What is not known, and what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub why: Why,
    /// Fils it would be if nothing changed. In no sum.
    pub before: Option<Fils>,
    /// The row that speaks of it: of the grace, or of a reported range.
    pub row: Option<RowRef>,
}

/// One month of one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing belongs here.
    #[default]
    Nothing,
    Known(Figure),
    Unknown(Gap),
}

impl Cell {
    pub(super) fn known(amount: Fils, ground: Ground) -> Cell {
        Cell::Known(Figure {
            amount,
            ground,
            if_work_goes_on: false,
        })
    }

    pub(super) fn unknown(why: Why) -> Cell {
        Cell::Unknown(Gap {
            why,
            before: None,
            row: None,
        })
    }

    /// What is known of it in fils.
    pub fn amount(&self) -> Option<Fils> {
        match self {
            Cell::Known(figure) => Some(figure.amount),
            Cell::Nothing | Cell::Unknown(_) => None,
        }
    }

    pub fn gap(&self) -> Option<&Gap> {
        match self {
            Cell::Unknown(gap) => Some(gap),
            Cell::Nothing | Cell::Known(_) => None,
        }
    }

    pub fn is_nothing(&self) -> bool {
        *self == Cell::Nothing
    }

    /// The row it rests on or speaks of.
    pub fn row(&self) -> Option<&RowRef> {
        match self {
            Cell::Known(Figure {
                ground: Ground::Row(row),
                ..
            }) => Some(row),
            Cell::Unknown(gap) => gap.row.as_ref(),
            Cell::Nothing | Cell::Known(_) => None,
        }
    }
}
