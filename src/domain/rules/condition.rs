//! The facts a rule's condition may speak of: one person in one programme on
//! one day.

use crate::enrollment::Track;
use crate::filter::evaluate::Facts;
use crate::person::{Education, Member, Sex};
use crate::placement::{Kind, Placement};
use crate::sector::sectors;
use chrono::NaiveDate;

/// The fields a condition in a rule book may use.
pub const FIELDS: &[&str] = &[
    "track",
    "sex",
    "disability",
    "education",
    "sector",
    "work",
    "product",
];

/// The values that a field can have; none where they are a programme's own.
pub fn codes(field: &str) -> Option<Vec<&'static str>> {
    Some(match field {
        "track" => Track::ALL.iter().map(|track| track.code()).collect(),
        "sex" => Sex::ALL.iter().map(|sex| sex.code()).collect(),
        "education" => Education::ALL.iter().map(|e| e.code()).collect(),
        "work" => Kind::ALL.iter().map(|kind| kind.code()).collect(),
        "sector" => sectors().iter().map(|s| s.code.as_str()).collect(),
        "disability" => vec!["yes", "no"],
        _ => return None,
    })
}

/// What is on record about somebody in a programme on a day.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    pub person: Option<&'a Member>,
    pub placement: Option<&'a Placement>,
    pub track: Track,
    /// Code of the product chosen; empty where there is none.
    pub product: &'a str,
    pub on: NaiveDate,
}

impl Facts for Situation<'_> {
    fn any_value(&self, field: &str, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.value(field).is_some_and(test)
    }

    fn fits_word(&self, _: &str) -> bool {
        false
    }
}

impl Situation<'_> {
    /// The code of a field; every field here has one value or none.
    fn value(&self, field: &str) -> Option<&str> {
        let particulars = self.person.map(|person| &person.particulars);
        match field {
            "track" => Some(self.track.code()),
            "sex" => particulars.map(|p| p.sex.code()),
            "education" => particulars.and_then(|p| p.education).map(|e| e.code()),
            "work" => self.placement.map(|placement| placement.terms.kind.code()),
            "sector" => self
                .placement
                .map(|placement| placement.terms.sector.as_str()),
            "product" => Some(self.product).filter(|product| !product.is_empty()),
            "disability" => {
                let has = self
                    .person
                    .is_some_and(|person| person.has_disability_on(self.on));
                Some(if has { "yes" } else { "no" })
            }
            _ => None,
        }
    }
}
