//! Workplaces and vacancies of an employer.

use super::{Money, date};
use chrono::NaiveDate;
use masar_domain::employer::site::Site;
use masar_domain::employer::vacancy::Vacancy;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct SiteView {
    id: String,
    name: String,
    governorate: String,
    liwa: String,
    locality: String,
    branch: &'static str,
    bus: &'static str,
    childcare: &'static str,
    accessible: &'static str,
}

impl SiteView {
    pub(crate) fn of(site: &Site) -> SiteView {
        let known = &site.particulars;
        SiteView {
            id: site.id.to_string(),
            name: known.name.clone(),
            governorate: known.governorate.clone(),
            liwa: known.liwa.clone(),
            locality: known.locality.clone(),
            branch: known.branch.code(),
            bus: known.bus.code(),
            childcare: known.childcare.code(),
            accessible: known.accessible.code(),
        }
    }
}

#[derive(Debug, Serialize)]
pub(crate) struct VacancyView {
    id: String,
    site: String,
    title: String,
    sector: String,
    seats: u16,
    seats_left: u32,
    /// Gross, a month.
    wage: Money,
    transport: &'static str,
    childcare: &'static str,
    accessible: &'static str,
    needs: String,
    open_from: String,
    open_until: Option<String>,
    open: bool,
    closed_on: Option<String>,
    closed_because: Option<&'static str>,
}

impl VacancyView {
    /// As it is on `day`, `taken` of its seats having somebody.
    pub(crate) fn of(vacancy: &Vacancy, taken: u32, day: NaiveDate) -> VacancyView {
        let terms = &vacancy.terms;
        let closed = vacancy.closed.as_ref().map(|closed| &closed.fact);
        VacancyView {
            id: vacancy.id.to_string(),
            site: terms.site.to_string(),
            title: terms.title.clone(),
            sector: terms.sector.clone(),
            seats: terms.seats,
            seats_left: vacancy.seats_left(taken),
            wage: terms.wage.into(),
            transport: terms.transport.code(),
            childcare: terms.childcare.code(),
            accessible: terms.accessible.code(),
            needs: terms.needs.clone(),
            open_from: date(terms.open_from),
            open_until: terms.open_until.map(date),
            open: vacancy.is_open_on(day),
            closed_on: closed.map(|closed| date(closed.on)),
            closed_because: closed.map(|closed| closed.why.code()),
        }
    }
}
