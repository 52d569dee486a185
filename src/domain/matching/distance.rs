//! How far a workplace lies from a home, as far as the places on record tell:
//! a class, not kilometres.

use crate::employer::site::SiteParticulars;
use crate::place::{self, Address};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The nearest first.
    Distance {
        SameLiwa = "same-liwa",
        NeighbouringLiwa = "neighbouring-liwa",
        SameGovernorate = "same-governorate",
        NeighbouringGovernorate = "neighbouring-governorate",
        Elsewhere = "elsewhere",
        /// The home or the workplace has no place on record.
        NotKnown = "not-known",
    }
}

impl Distance {
    /// Between where a family lives and a workplace.
    pub fn between(home: Option<&Address>, work: Option<&SiteParticulars>) -> Distance {
        let (Some(home), Some(work)) = (home, work) else {
            return Distance::NotKnown;
        };
        let known = !home.governorate.is_empty() && !work.governorate.is_empty();
        if !home.liwa.is_empty() && home.liwa == work.liwa {
            return Distance::SameLiwa;
        }
        if are_next(&home.liwa, &work.liwa) {
            return Distance::NeighbouringLiwa;
        }
        match known {
            false => Distance::NotKnown,
            true if home.governorate == work.governorate => Distance::SameGovernorate,
            true if place::are_neighbours(&home.governorate, &work.governorate) => {
                Distance::NeighbouringGovernorate
            }
            true => Distance::Elsewhere,
        }
    }
}

fn are_next(one: &str, other: &str) -> bool {
    let known = place::liwa(one).map(|(_, liwa)| &liwa.neighbours);
    known.is_some_and(|codes| codes.iter().any(|code| code == other))
}
