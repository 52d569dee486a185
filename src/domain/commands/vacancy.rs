//! A vacancy: opened, put right, closed.

use super::checks;
use super::employer::changed;
use super::site;
use crate::employer::change::EmployerChange;
use crate::employer::vacancy::{ClosedBecause, Closing, Vacancy, VacancyTerms};
use crate::refusal::{Code, Refusal, Said};
use crate::{Context, Employer, Event, VacancyId};
use chrono::NaiveDate;

/// Opens a vacancy at a workplace of an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenVacancy {
    pub terms: VacancyTerms,
}

/// Puts right what a vacancy offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditVacancy {
    pub vacancy: VacancyId,
    pub terms: VacancyTerms,
}

/// Closes a vacancy for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseVacancy {
    pub vacancy: VacancyId,
    pub on: NaiveDate,
    pub why: ClosedBecause,
    pub note: String,
}

impl OpenVacancy {
    pub(super) fn decide(
        &self,
        employer: &Employer,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        check(&self.terms, employer, context)?;
        checks::room(employer.vacancies.len(), checks::NUMBERED, "employer")?;
        Ok(vec![changed(EmployerChange::VacancyOpened {
            id: employer.next_vacancy(),
            terms: self.terms.clone(),
        })])
    }
}

impl EditVacancy {
    /// `taken` seats have somebody: no fewer can be offered.
    pub(super) fn decide(
        &self,
        employer: &Employer,
        taken: u32,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let known = not_closed(employer, self.vacancy)?;
        check(&self.terms, employer, context)?;
        if u32::from(self.terms.seats) < taken {
            return Err(Refusal::new(Code::SeatsBelowTaken)
                .at("vacancy.seats")
                .saying("taken", Said::Number(taken.into())));
        }
        if known.terms == self.terms {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![changed(EmployerChange::VacancyCorrected {
            vacancy: self.vacancy,
            terms: self.terms.clone(),
        })])
    }
}

impl CloseVacancy {
    pub(super) fn decide(
        &self,
        employer: &Employer,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        not_closed(employer, self.vacancy)?;
        checks::past_day(self.on, "vacancy.closed-on", context)?;
        checks::length(&self.note, checks::LONG, "vacancy.note")?;
        Ok(vec![changed(EmployerChange::VacancyClosed {
            vacancy: self.vacancy,
            closing: Closing {
                on: self.on,
                why: self.why,
                note: self.note.clone(),
            },
        })])
    }
}

/// A vacancy of the employer.
pub(super) fn found(employer: Option<&Employer>, id: VacancyId) -> Result<&Vacancy, Refusal> {
    let vacancy = employer.and_then(|employer| employer.vacancy(id));
    vacancy.ok_or_else(|| {
        Refusal::new(Code::VacancyNotFound)
            .at("vacancy")
            .text("id", id)
    })
}

/// A vacancy that was not closed.
pub(super) fn not_closed(employer: &Employer, id: VacancyId) -> Result<&Vacancy, Refusal> {
    let vacancy = found(Some(employer), id)?;
    match &vacancy.closed {
        None => Ok(vacancy),
        Some(closed) => Err(Refusal::new(Code::VacancyClosed)
            .at("vacancy")
            .text("id", id)
            .day("day", closed.fact.on)),
    }
}

fn check(terms: &VacancyTerms, employer: &Employer, context: &Context) -> Result<(), Refusal> {
    if terms.title.trim().is_empty() {
        return Err(Refusal::new(Code::TextMissing).at("vacancy.title"));
    }
    checks::length(&terms.title, checks::SHORT, "vacancy.title")?;
    checks::length(&terms.needs, checks::LONG, "vacancy.needs")?;
    if employer.site(terms.site).is_none() {
        return Err(site::not_found(terms.site));
    }
    checks::known_sector(&terms.sector, "vacancy.sector")?;
    if terms.seats == 0 {
        return Err(Refusal::new(Code::SeatsMissing).at("vacancy.seats"));
    }
    checks::amount(terms.wage, "vacancy.wage")?;
    checks::near_day(terms.open_from, "vacancy.open-from", context)?;
    match terms.open_until {
        Some(until) if until < terms.open_from => Err(Refusal::new(Code::ClosesBeforeOpening)
            .at("vacancy.open-until")
            .day("from", terms.open_from)),
        Some(until) => checks::sane_day(until, "vacancy.open-until"),
        None => Ok(()),
    }
}
