//! A vacancy: seats of one kind of work at one workplace.

use super::Has;
use crate::dated::{Noted, day, maybe_day};
use crate::vocabulary::vocabulary;
use crate::{Fils, SiteId, VacancyId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VacancyTerms {
    pub title: String,
    pub site: SiteId,
    /// Code of the sector; the minimum wage goes by it.
    pub sector: String,
    pub seats: u16,
    /// Gross fils a month.
    pub wage: Fils,
    /// Whether the way there is provided or paid for.
    pub transport: Has,
    pub childcare: Has,
    /// Whether somebody with a disability can do it.
    pub accessible: Has,
    /// What it asks of a person, in the employer's words.
    pub needs: String,
    #[serde(with = "day")]
    pub open_from: NaiveDate,
    /// The last day; none where it stays open.
    #[serde(with = "maybe_day")]
    pub open_until: Option<NaiveDate>,
}

vocabulary! {
    /// Why a vacancy was closed.
    ClosedBecause {
        Filled = "filled",
        /// The employer takes it back.
        Withdrawn = "withdrawn",
        /// The workplace closes.
        SiteClosed = "site-closed",
        /// Wages or treatment are not as promised.
        Unfit = "unfit",
        RecordedInError = "recorded-in-error",
    }
}

/// The day a vacancy was closed, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub why: ClosedBecause,
    pub note: String,
}

/// A vacancy with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vacancy {
    pub id: VacancyId,
    pub terms: VacancyTerms,
    pub closed: Option<Noted<Closing>>,
}

impl Vacancy {
    /// Whether it takes people on `date`, seats apart.
    pub fn is_open_on(&self, date: NaiveDate) -> bool {
        let over = self.terms.open_until.is_some_and(|until| until < date);
        self.closed.is_none() && self.terms.open_from <= date && !over
    }

    /// Seats that nobody has, where `taken` have somebody.
    pub fn seats_left(&self, taken: u32) -> u32 {
        u32::from(self.terms.seats).saturating_sub(taken)
    }
}
