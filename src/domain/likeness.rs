//! Whether two records may be one person: the likeness of a pair as points,
//! with the parts they come from. Points only order what people look at; two
//! records become one by what a person decides.
//!
//! What lives here: the comparing of parts, the points of each (dated data, see
//! [`Weights`]), and what counts as a change after a decision ([`Facts`]). What
//! does not: letters, which who asks must bring ([`Names`]), and finding pairs.
//!
//! Invariant: the likeness of a pair is the same whichever comes first, and on
//! another machine.

mod compare;
mod facts;
mod verdict;
mod weights;

pub use compare::{Side, compare};
pub use facts::{Facts, Matter};
pub use verdict::{Judged, Judgement, Sameness, standing};
pub use weights::Weights;

use crate::person::PersonName;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A part of two records that is held against each other.
    Part {
        Number = "number",
        Own = "own",
        Father = "father",
        Grandfather = "grandfather",
        Family = "family",
        Birth = "birth",
        Sex = "sex",
        Phone = "phone",
        Account = "account",
        Place = "place",
        /// Both are members of one household.
        Household = "household",
    }
}

vocabulary! {
    /// How far a part agrees. A part that one record lacks is not compared.
    Agreement {
        Same = "same",
        /// The same, and many people have it.
        Common = "common",
        /// Spelled otherwise, said the same.
        Sound = "sound",
        /// One letter or digit away.
        Slip = "slip",
        /// Day and month changed places.
        Swapped = "swapped",
        /// One of day, month and year differs, or the next place.
        Near = "near",
        /// The same year, and no more is known of one of them.
        Year = "year",
        Differs = "differs",
    }
}

impl Agreement {
    /// Whether both have the same.
    pub fn is_same(self) -> bool {
        matches!(self, Agreement::Same | Agreement::Common)
    }
}

/// One part of a likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    pub part: Part,
    pub agreement: Agreement,
    /// Hundredths of a power of ten.
    pub points: i32,
}

/// How like two records are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// The sum of the parts.
    pub points: i32,
    /// In the order of [`Part::ALL`]; parts that could not be compared are not
    /// there.
    pub parts: Vec<Compared>,
}

impl Likeness {
    /// What came of a part, where it was compared.
    pub fn part(&self, part: Part) -> Option<Compared> {
        self.parts.iter().find(|one| one.part == part).copied()
    }
}

/// What only who knows letters can say.
pub trait Names {
    /// Own name, father's, grandfather's and family name, as far as both have
    /// them.
    fn held(&self, one: &PersonName, other: &PersonName) -> Vec<(Part, Agreement)>;

    /// Whether two texts of digits are one slip of the hand apart.
    fn is_slip(&self, one: &str, other: &str) -> bool;
}
