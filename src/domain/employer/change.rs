//! How an employer's record may change.

use super::EmployerParticulars;
use super::flag::Flag;
use super::site::{Site, SiteParticulars};
use super::vacancy::{Closing, VacancyTerms};
use crate::{EmployerId, SiteId, VacancyId};
use serde::{Deserialize, Serialize};

/// A change of one employer. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EmployerChange {
    Added {
        id: EmployerId,
        particulars: EmployerParticulars,
    },
    Corrected(EmployerParticulars),
    SiteAdded(Site),
    SiteCorrected {
        site: SiteId,
        particulars: SiteParticulars,
    },
    VacancyOpened {
        id: VacancyId,
        terms: VacancyTerms,
    },
    VacancyCorrected {
        vacancy: VacancyId,
        terms: VacancyTerms,
    },
    VacancyClosed {
        vacancy: VacancyId,
        closing: Closing,
    },
    Flagged(Flag),
}
