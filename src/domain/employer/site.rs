//! A workplace of an employer; a productive branch is one.

use super::Has;
use crate::SiteId;
use serde::{Deserialize, Serialize};

/// What is known of a workplace that a form can correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteParticulars {
    /// As people call it.
    pub name: String,
    /// Code of the governorate.
    pub governorate: String,
    /// Code of the liwa; empty where unknown.
    pub liwa: String,
    pub locality: String,
    /// Whether it is a productive branch (فرع إنتاجي).
    pub branch: Has,
    /// Whether the employer brings workers there.
    pub bus: Has,
    pub childcare: Has,
    /// Whether somebody with a disability can work there.
    pub accessible: Has,
}

/// A workplace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    pub id: SiteId,
    pub particulars: SiteParticulars,
}
