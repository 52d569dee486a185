//! Finding, by indexes alone, who may fit a vacancy and which vacancies lie
//! near a person: nothing is read before it is held against the other.

use super::Register;
use crate::StoreError;
use crate::query::Matches;
use crate::state::postings::{self, Term};
use crate::state::standing::at_one_moment;
use crate::state::terms;
use chrono::NaiveDate;
use masar_domain::employer::vacancy::Vacancy;
use masar_domain::matching::{self, Distance};
use masar_domain::place::{self, Address};
use masar_domain::{CaseFile, Employer, VacancyId};
use roaring::RoaringBitmap;

/// Employers, or households, looked at for one list unless more are asked for.
pub const LOOKED_AT: u32 = 200;

/// What was looked at, and how many there are to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked<T> {
    pub found: Vec<T>,
    pub of: u32,
}

impl<T> Looked<T> {
    /// How many of how many, where not all were looked at.
    pub fn part(&self) -> Option<(u32, u32)> {
        let looked = u32::try_from(self.found.len()).unwrap_or(u32::MAX);
        (looked < self.of).then_some((looked, self.of))
    }
}

impl Register {
    /// Seats of a vacancy that somebody has.
    pub fn seats_taken(&self, vacancy: VacancyId) -> Result<u32, StoreError> {
        let engine = &*self.shared().engine;
        let start = terms::seats_of(vacancy);
        let count = postings::count_beginning(engine, terms::SEAT, &start)?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The households that hold seats of a vacancy.
    pub fn seated(&self, vacancy: VacancyId) -> Result<Matches, StoreError> {
        let engine = &*self.shared().engine;
        let (from, to) = (terms::seat(vacancy, 0), terms::seat(vacancy, u8::MAX));
        postings::from_to(engine, &from, &to).map(Matches::from)
    }

    /// Households with somebody of the age that the programme takes who may look
    /// for work, by their distance from a vacancy, the nearest first.
    pub fn candidates(
        &self,
        employer: &Employer,
        vacancy: &Vacancy,
        today: NaiveDate,
    ) -> Result<Vec<(Distance, Matches)>, StoreError> {
        let Some((from, to)) = matching::years_of_birth(self.book(), today) else {
            return Ok(Vec::new());
        };
        let site = employer.site_of(vacancy).map(|site| &site.particulars);
        let engine = &*self.shared().engine;
        let found = at_one_moment(engine, || {
            let mut rings: Vec<(Distance, RoaringBitmap)> = Vec::new();
            for home in homes() {
                let distance = Distance::between(Some(&home), site);
                let place = match (home.liwa.as_str(), home.governorate.as_str()) {
                    ("", "") => terms::NO_PLACE,
                    ("", governorate) => governorate,
                    (liwa, _) => liwa,
                };
                let (first, last) = (terms::seeker(place, from), terms::seeker(place, to));
                let households = postings::from_to(engine, &first, &last)?;
                match rings.iter_mut().find(|(known, _)| *known == distance) {
                    Some((_, ring)) => *ring |= households,
                    None => rings.push((distance, households)),
                }
            }
            Ok(rings)
        })?;
        let mut rings: Vec<(Distance, Matches)> = found
            .into_iter()
            .filter(|(_, ring)| !ring.is_empty())
            .map(|(distance, ring)| (distance, Matches::from(ring)))
            .collect();
        rings.sort_by_key(|(distance, _)| *distance);
        Ok(rings)
    }

    /// The files at places `from` to `from + count` of rings, one after another.
    pub fn candidate_page(
        &self,
        rings: &[(Distance, Matches)],
        mut from: u32,
        count: u32,
    ) -> Result<Looked<CaseFile>, StoreError> {
        let mut files = Vec::new();
        let of = rings.iter().map(|(_, ring)| ring.len()).sum();
        for (_, ring) in rings {
            let left = count.saturating_sub(u32::try_from(files.len()).unwrap_or(u32::MAX));
            if from < ring.len() && left > 0 {
                files.extend(self.page(ring, from, left)?);
            }
            from = from.saturating_sub(ring.len());
        }
        Ok(Looked { found: files, of })
    }

    /// Employers with a vacancy that was not closed, those in a person's own
    /// governorate first, then the ones next to it; at most `limit`.
    pub fn openings_near(&self, home: &str, limit: u32) -> Result<Looked<Employer>, StoreError> {
        let mut places: Vec<&str> = place::governorates()
            .iter()
            .map(|g| g.code.as_str())
            .collect();
        let far = |code: &&str| (*code != home, !place::are_neighbours(home, code));
        places.sort_by_key(far);
        let engine = &*self.shared().engine;
        let mut seen = RoaringBitmap::new();
        let mut found = Vec::new();
        for code in places {
            let hiring = postings::households(engine, &Term::text(terms::OPENING, code))?;
            let new = &hiring - &seen;
            seen |= hiring;
            let room = (limit as usize).saturating_sub(found.len());
            for number in new.iter().take(room) {
                found.extend(self.employer(masar_domain::EmployerId(number))?);
            }
        }
        Ok(Looked {
            found,
            of: u32::try_from(seen.len()).unwrap_or(u32::MAX),
        })
    }
}

/// Every place a household can have on record, and none.
fn homes() -> impl Iterator<Item = Address> {
    let address = |governorate: &str, liwa: &str| Address {
        governorate: governorate.to_owned(),
        liwa: liwa.to_owned(),
        ..Address::default()
    };
    let known = place::governorates().iter().flat_map(move |governorate| {
        let code = governorate.code.as_str();
        let liwa = governorate.liwa.iter().map(|liwa| liwa.code.as_str());
        liwa.chain([""]).map(move |liwa| address(code, liwa))
    });
    known.chain([Address::default()])
}
