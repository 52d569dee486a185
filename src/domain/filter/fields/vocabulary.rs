//! The lists of codes that fields compare with.

use crate::enrollment::{State, Track};
use crate::person::{Education, Relation, Sex, Work};
use crate::placement::{Kind, Stage};
use crate::reason::REASONS;
use crate::{place, sector};

/// A list of codes. Their words are in the messages that
/// [`Vocabulary::message`] names, or in the tables of places and sectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    Governorate,
    Liwa,
    /// States of an enrollment in cash aid, and `none`.
    Aid,
    State,
    Track,
    Reason,
    Sex,
    Relation,
    Education,
    Work,
    Kind,
    Stage,
    Sector,
    YesNo,
    /// What a household has or lacks.
    Has,
}

/// What a household can be asked to have.
const HAS: &[&str] = &[
    "phone",
    "payee",
    "caseworker",
    "address",
    "work",
    "disability",
    "visit",
    "note",
];

/// Nobody of the household was ever in cash aid.
pub(crate) const NO_AID: &str = "none";

impl Vocabulary {
    /// Every code, in the order lists offer them.
    pub fn codes(self) -> Vec<&'static str> {
        fn of<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().map(|value| code(*value)).collect()
        }
        let governorates = place::governorates().iter();
        match self {
            Vocabulary::Governorate => governorates.map(|g| g.code.as_str()).collect(),
            Vocabulary::Liwa => {
                let liwa = governorates.flat_map(|g| &g.liwa);
                liwa.map(|liwa| liwa.code.as_str()).collect()
            }
            Vocabulary::Aid => {
                let mut codes = of(State::ALL, State::code);
                codes.push(NO_AID);
                codes
            }
            Vocabulary::State => of(State::ALL, State::code),
            Vocabulary::Track => of(Track::ALL, Track::code),
            Vocabulary::Reason => REASONS.iter().map(|reason| reason.code).collect(),
            Vocabulary::Sex => of(Sex::ALL, Sex::code),
            Vocabulary::Relation => of(Relation::ALL, Relation::code),
            Vocabulary::Education => of(Education::ALL, Education::code),
            Vocabulary::Work => of(Work::ALL, Work::code),
            Vocabulary::Kind => of(Kind::ALL, Kind::code),
            Vocabulary::Stage => of(Stage::ALL, Stage::code),
            Vocabulary::Sector => sector::sectors().iter().map(|s| s.code.as_str()).collect(),
            Vocabulary::YesNo => vec!["yes", "no"],
            Vocabulary::Has => HAS.to_vec(),
        }
    }

    /// The message that is the word of a code; none for places and sectors,
    /// whose names are in their tables.
    pub fn message(self, code: &str) -> Option<String> {
        let prefix = match self {
            Vocabulary::Governorate | Vocabulary::Liwa | Vocabulary::Sector => return None,
            Vocabulary::Aid if code == NO_AID => "filter-aid",
            Vocabulary::Aid | Vocabulary::State => "enrollment-state",
            Vocabulary::Track => "track",
            Vocabulary::Reason => "reason",
            Vocabulary::Sex => "sex",
            Vocabulary::Relation => "relation",
            Vocabulary::Education => "education",
            Vocabulary::Work => "work",
            Vocabulary::Kind => "placement-kind",
            Vocabulary::Stage => "placement-stage",
            Vocabulary::YesNo => "filter-flag",
            Vocabulary::Has => "filter-has",
        };
        Some(format!("{prefix}-{code}"))
    }
}
