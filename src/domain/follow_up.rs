//! Following a job after it began: the vacancy it came from, what the way there
//! costs, the wage the worker says arrived, and whether the person is still
//! there after the support (domain facts 3.3, 8).

pub mod retention;
pub mod wages;

use crate::dated::{Noted, day};
use crate::event::Happened;
use crate::ids::VacancyId;
use crate::vocabulary::vocabulary;
use crate::{Fils, Month, PlacementId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What shows that something is so.
    Evidence {
        /// What the worker says.
        Worker = "worker",
        /// A payslip or a bank statement.
        Payslip = "payslip",
        Employer = "employer",
        /// The record of the Social Security Corporation.
        SocialSecurity = "social-security",
        /// Seen at the workplace.
        Visit = "visit",
    }
}

/// A month's wage as it arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WageConfirmed {
    pub month: Month,
    /// Fils that arrived; nothing where none did.
    pub received: Fils,
    pub evidence: Evidence,
    pub note: String,
}

vocabulary! {
    /// Whether somebody is still in the job.
    Employed { Yes = "yes", No = "no", NotFound = "not-found" }
}

/// A look at whether the person is still employed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetentionCheck {
    /// Months after the last day of support: 0, 3, 6 or 12.
    pub after: u16,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub employed: Employed,
    pub evidence: Evidence,
    pub note: String,
}

/// Something learned about a job. New ones go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkFact {
    /// The vacancy it fills.
    Vacancy(VacancyId),
    /// Fils a month for the way there and back, as the worker says.
    Fare(Fils),
    /// Takes the place of what was recorded for the same month.
    Wage(WageConfirmed),
    /// Takes the place of what was recorded for the same check.
    Check(RetentionCheck),
    /// It goes on from another household's file, where its past is told.
    Brought(PlacementId),
}

/// What is known of a placement since it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    pub placement: PlacementId,
    pub vacancy: Option<VacancyId>,
    pub fare: Option<Fils>,
    /// In the order of their months.
    pub wages: Vec<Noted<WageConfirmed>>,
    /// In the order of the months after support.
    pub checks: Vec<Noted<RetentionCheck>>,
    /// The placement it was in the household the person came from.
    pub brought: Option<PlacementId>,
}

impl FollowUp {
    /// Nothing known yet.
    pub fn new(placement: PlacementId) -> FollowUp {
        FollowUp {
            placement,
            vacancy: None,
            fare: None,
            wages: Vec::new(),
            checks: Vec::new(),
            brought: None,
        }
    }

    /// The wage of a month, where it was asked about.
    pub fn wage(&self, month: Month) -> Option<&WageConfirmed> {
        let mut wages = self.wages.iter().map(|wage| &wage.fact);
        wages.find(|wage| wage.month == month)
    }

    /// The check so many months after support.
    pub fn check(&self, after: u16) -> Option<&RetentionCheck> {
        let mut checks = self.checks.iter().map(|check| &check.fact);
        checks.find(|check| check.after == after)
    }

    pub(crate) fn apply(&mut self, fact: &WorkFact, by: &Happened) {
        match fact {
            WorkFact::Vacancy(vacancy) => self.vacancy = Some(*vacancy),
            WorkFact::Brought(from) => self.brought = Some(*from),
            WorkFact::Fare(fare) => self.fare = Some(*fare),
            WorkFact::Wage(wage) => {
                self.wages.retain(|known| known.fact.month != wage.month);
                self.wages.push(by.noted(wage.clone()));
                self.wages.sort_by_key(|known| known.fact.month);
            }
            WorkFact::Check(check) => {
                self.checks.retain(|known| known.fact.after != check.after);
                self.checks.push(by.noted(check.clone()));
                self.checks.sort_by_key(|known| known.fact.after);
            }
        }
    }
}
