//! A vacancy with what is needed to speak of it and to place somebody there.

use masar_domain::employer::site::Site;
use masar_domain::employer::vacancy::Vacancy;
use masar_domain::{Employer, VacancyId};
use std::sync::Arc;

/// A vacancy of an employer as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vacant {
    pub employer: Arc<Employer>,
    pub vacancy: Vacancy,
    /// Seats that somebody has.
    pub taken: u32,
}

impl Vacant {
    /// None where the employer has no such vacancy.
    pub fn of(employer: &Arc<Employer>, id: VacancyId, taken: u32) -> Option<Vacant> {
        Some(Vacant {
            employer: Arc::clone(employer),
            vacancy: employer.vacancy(id)?.clone(),
            taken,
        })
    }

    pub fn site(&self) -> Option<&Site> {
        self.employer.site_of(&self.vacancy)
    }

    pub fn seats_left(&self) -> u32 {
        self.vacancy.seats_left(self.taken)
    }

    /// What finds its row again after a change.
    pub fn key(&self) -> u64 {
        Vacant::key_of(self.vacancy.id)
    }

    pub fn key_of(id: VacancyId) -> u64 {
        u64::from(id.employer.0) << 32 | u64::from(id.no)
    }
}
