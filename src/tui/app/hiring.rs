//! What forms need to know of employers before they open.

use super::Vacant;
use crate::forms::Meant;
use masar_domain::{Employer, EmployerId, PlacementId};
use std::sync::Arc;

/// A form that waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A workplace, of that employer unless another is chosen.
    Site(Option<EmployerId>),
    Vacancy(Meant),
    /// The vacancy that a job fills.
    Link(PlacementId),
}

/// What is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hiring {
    /// Everybody on record.
    pub employers: Vec<Arc<Employer>>,
    /// Vacancies that were not closed with a seat left; only for a job.
    pub vacant: Vec<Vacant>,
}
