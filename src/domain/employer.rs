//! An employer or branch investor: who they are, where their workplaces are,
//! and whom they look for. The second aggregate of the register, beside the
//! household; what is stored of one is one value.
//!
//! What lives here: the records and how an event changes them. What does not:
//! who works there, which is a household's placement with a link to a vacancy.

pub mod change;
pub mod flag;
pub mod site;
pub mod vacancy;

use crate::dated::{Noted, maybe_day};
use crate::event::{Event, Happened};
use crate::person::PersonName;
use crate::vocabulary::vocabulary;
use crate::{EmployerId, SiteId, VacancyId};
use change::EmployerChange;
use chrono::NaiveDate;
use flag::Flag;
use serde::{Deserialize, Serialize};
use site::Site;
use vacancy::Vacancy;

vocabulary! {
    /// What an employer is to the programmes.
    EmployerKind {
        Employer = "employer",
        /// Runs productive branches with support (domain facts 5).
        BranchInvestor = "branch-investor",
    }
}

vocabulary! {
    /// Whether something is there, as far as anybody asked.
    Has { Yes = "yes", No = "no", NotKnown = "not-known" }
}

/// Whom to call there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub person: String,
    /// As given: many employers have a switchboard.
    pub phone: String,
    pub email: String,
}

/// What is known of an employer that a form can correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmployerParticulars {
    pub name: PersonName,
    pub kind: EmployerKind,
    /// Registration at the Social Security Corporation; empty where there is
    /// none or nobody asked. Support needs one (domain facts 3.2).
    pub social_security: String,
    /// Code of the sector; empty where unknown.
    pub sector: String,
    pub contact: Contact,
    /// The first day of support to the investor; its year is counted from it.
    #[serde(with = "maybe_day")]
    pub support_from: Option<NaiveDate>,
}

/// An employer with its workplaces and vacancies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Employer {
    pub id: EmployerId,
    pub particulars: EmployerParticulars,
    pub sites: Vec<Site>,
    pub vacancies: Vec<Vacancy>,
    pub flags: Vec<Noted<Flag>>,
}

impl Employer {
    /// An employer of whom nothing else is known.
    pub fn new(id: EmployerId, particulars: EmployerParticulars) -> Employer {
        Employer {
            id,
            particulars,
            sites: Vec::new(),
            vacancies: Vec::new(),
            flags: Vec::new(),
        }
    }

    pub fn site(&self, id: SiteId) -> Option<&Site> {
        self.sites.iter().find(|site| site.id == id)
    }

    pub fn vacancy(&self, id: VacancyId) -> Option<&Vacancy> {
        self.vacancies.iter().find(|vacancy| vacancy.id == id)
    }

    /// The workplace of a vacancy.
    pub fn site_of(&self, vacancy: &Vacancy) -> Option<&Site> {
        self.site(vacancy.terms.site)
    }

    /// The next free running numbers.
    pub fn next_site(&self) -> SiteId {
        let last = self.sites.iter().map(|site| site.id.no).max();
        SiteId {
            employer: self.id,
            no: last.unwrap_or(0).saturating_add(1),
        }
    }

    pub fn next_vacancy(&self) -> VacancyId {
        let last = self.vacancies.iter().map(|vacancy| vacancy.id.no).max();
        VacancyId {
            employer: self.id,
            no: last.unwrap_or(0).saturating_add(1),
        }
    }

    /// The employer that an event begins, where it begins one.
    pub fn begun_by(happened: &Happened) -> Option<Employer> {
        match &happened.event {
            Event::EmployerChanged(change) => match &**change {
                EmployerChange::Added { id, particulars } => {
                    Some(Employer::new(*id, particulars.clone()))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Applies an event; none where it speaks of something that is not there.
    pub fn apply(&mut self, happened: &Happened) -> Option<()> {
        let Event::EmployerChanged(change) = &happened.event else {
            return None;
        };
        match &**change {
            EmployerChange::Added { .. } => return None,
            EmployerChange::Corrected(particulars) => self.particulars = particulars.clone(),
            EmployerChange::SiteAdded(site) => self.sites.push(site.clone()),
            EmployerChange::SiteCorrected { site, particulars } => {
                let known = self.sites.iter_mut().find(|known| known.id == *site)?;
                known.particulars = particulars.clone();
            }
            EmployerChange::VacancyOpened { id, terms } => self.vacancies.push(Vacancy {
                id: *id,
                terms: terms.clone(),
                closed: None,
            }),
            EmployerChange::VacancyCorrected { vacancy, terms } => {
                self.vacancy_mut(*vacancy)?.terms = terms.clone();
            }
            EmployerChange::VacancyClosed { vacancy, closing } => {
                self.vacancy_mut(*vacancy)?.closed = Some(happened.noted(closing.clone()));
            }
            EmployerChange::Flagged(flag) => self.flags.push(happened.noted(flag.clone())),
        }
        Some(())
    }

    fn vacancy_mut(&mut self, id: VacancyId) -> Option<&mut Vacancy> {
        self.vacancies.iter_mut().find(|known| known.id == id)
    }
}
