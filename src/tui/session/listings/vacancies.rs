//! Vacancies that take people, who fits one of them, and what fits a person.

use super::Source;
use crate::app::{Kind, Part, Vacant};
use crate::panes::listing::Row;
use crate::panes::matches::{List, MatchRow, person_key};
use crate::panes::vacancies::VacancyRow;
use chrono::NaiveDate;
use masar_domain::matching::{self, Match, Seeker};
use masar_domain::{CaseFile, Employer, PersonId, VacancyId};
use masar_store::{LOOKED_AT, Register, StoreError};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The vacancies that take people on a day.
pub(super) struct Vacancies {
    employers: Vec<Arc<Employer>>,
    /// Places of the employer, and the vacancy.
    order: Vec<(usize, VacancyId)>,
    part: Option<Part>,
}

impl Vacancies {
    pub(super) fn read(register: &Register, today: NaiveDate) -> Result<Vacancies, StoreError> {
        let looked = register.openings_near("", LOOKED_AT)?;
        let part = looked.part().map(Part::of(Kind::Employers));
        let employers: Vec<Arc<Employer>> = looked.found.into_iter().map(Arc::new).collect();
        let open = employers.iter().enumerate().flat_map(|(at, employer)| {
            let open = employer.vacancies.iter();
            let open = open.filter(|vacancy| vacancy.is_open_on(today));
            open.map(move |vacancy| (at, vacancy.id))
        });
        let order = open.collect();
        Ok(Vacancies {
            employers,
            order,
            part,
        })
    }

    fn vacant(
        &self,
        register: &Register,
        (at, id): (usize, VacancyId),
    ) -> Result<Option<Vacant>, StoreError> {
        let taken = register.seats_taken(id)?;
        let employer = self.employers.get(at);
        Ok(employer.and_then(|employer| Vacant::of(employer, id, taken)))
    }
}

impl Source for Vacancies {
    fn total(&self) -> usize {
        self.order.len()
    }

    fn part(&self) -> Option<Part> {
        self.part
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        let is_it = |(at, id): &(usize, VacancyId)| {
            let employer = self.employers.get(*at);
            let vacant = employer.and_then(|employer| Vacant::of(employer, *id, 0));
            vacant.is_some_and(|vacant| vacant.key() == key)
        };
        Ok(self.order.iter().position(is_it))
    }

    fn rows(
        &self,
        register: &Register,
        _: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let page = self.order.iter().skip(from).take(count);
        let vacant = page.map(|one| self.vacant(register, *one));
        let vacant = vacant.filter_map(Result::transpose);
        let row = |vacant| Arc::new(VacancyRow(vacant)) as Arc<dyn Row>;
        vacant.map(|vacant| vacant.map(row)).collect()
    }
}

/// Matches, the best first, with all that their rows show.
pub(super) struct Matches {
    /// The household whose person it is, where they are of one.
    of: Option<Arc<CaseFile>>,
    list: List,
    found: Vec<(Arc<CaseFile>, Vacant, Match)>,
    part: Option<Part>,
}

impl Matches {
    /// The people who may look for work, for a vacancy as it stands now.
    pub(super) fn people(
        register: &Register,
        id: VacancyId,
        today: NaiveDate,
    ) -> Result<Option<Matches>, StoreError> {
        let Some(employer) = register.employer(id.employer)?.map(Arc::new) else {
            return Ok(None);
        };
        let Some(vacant) = Vacant::of(&employer, id, register.seats_taken(id)?) else {
            return Ok(None);
        };
        let rings = register.candidates(&employer, &vacant.vacancy, today)?;
        let looked = register.candidate_page(&rings, 0, LOOKED_AT)?;
        let part = looked.part().map(Part::of(Kind::NearHouseholds));
        let files = looked.found;
        let (book, vacancy) = (register.book(), &vacant.vacancy);
        let held = matching::for_vacancy(&employer, vacancy, &files, book, today);
        let files = files
            .into_iter()
            .map(|file| (file.household.id, Arc::new(file)));
        let files: BTreeMap<_, _> = files.collect();
        let found = held.into_iter().filter_map(|held| {
            let file = files.get(&held.person.household)?;
            Some((Arc::clone(file), vacant.clone(), held))
        });
        Ok(Some(Matches {
            of: None,
            list: List::People,
            found: found.collect(),
            part,
        }))
    }

    /// The vacancies with a seat left, for a person; those near home first.
    pub(super) fn vacancies(
        register: &Register,
        id: PersonId,
        today: NaiveDate,
    ) -> Result<Option<Matches>, StoreError> {
        let Some(file) = register.file(id.household)?.map(Arc::new) else {
            return Ok(None);
        };
        let Some(member) = file.household.member(id) else {
            return Ok(None);
        };
        let home = file.household.address_on(today);
        let home = home.map_or("", |address| address.governorate.as_str());
        let looked = register.openings_near(home, LOOKED_AT)?;
        let part = looked.part().map(Part::of(Kind::NearEmployers));
        let employers = looked.found.into_iter().map(|one| (one.id, Arc::new(one)));
        let employers: BTreeMap<_, _> = employers.collect();
        let offered = employers
            .values()
            .flat_map(|employer| employer.vacancies.iter().map(move |v| (&**employer, v)));
        let seeker = Seeker {
            file: &file,
            member,
            today,
        };
        let mut found = Vec::new();
        for held in matching::for_person(&seeker, offered, register.book()) {
            let taken = register.seats_taken(held.vacancy)?;
            let employer = employers.get(&held.vacancy.employer);
            let vacant = employer.and_then(|employer| Vacant::of(employer, held.vacancy, taken));
            if let Some(vacant) = vacant.filter(|vacant| vacant.seats_left() > 0) {
                found.push((Arc::clone(&file), vacant, held));
            }
        }
        Ok(Some(Matches {
            of: Some(Arc::clone(&file)),
            list: List::Vacancies,
            found,
            part,
        }))
    }
}

impl Source for Matches {
    fn total(&self) -> usize {
        self.found.len()
    }

    fn part(&self) -> Option<Part> {
        self.part
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        let mut found = self.found.iter();
        Ok(found.position(|(_, vacant, held)| match self.list {
            List::People => person_key(held.person) == key,
            List::Vacancies => vacant.key() == key,
        }))
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        self.of.as_ref()
    }

    fn rows(
        &self,
        register: &Register,
        today: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let book = register.book();
        let page = self.found.iter().skip(from).take(count);
        let row = |(file, vacant, held): &(Arc<CaseFile>, Vacant, Match)| {
            let member = file.household.member(held.person);
            let gain = member.and_then(|member| {
                let offer = matching::offer(&vacant.employer, &vacant.vacancy, today, None);
                let seeker = Seeker {
                    file,
                    member,
                    today,
                };
                matching::net_gain(&seeker, &offer, book)
            });
            Arc::new(MatchRow {
                file: Arc::clone(file),
                vacant: vacant.clone(),
                held: held.clone(),
                gain,
                list: self.list,
            }) as Arc<dyn Row>
        };
        Ok(page.map(row).collect())
    }
}
