//! The job that is offered.

use crate::Fils;
use crate::commands::checks;
use crate::employer::vacancy::Vacancy;
use crate::employer::{Employer, Has};
use crate::place;
use crate::placement::{Kind, Terms};
use crate::refusal::{Code, Refusal, Said};
use chrono::{Months, NaiveDate};

/// What the way to work costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fare {
    /// Nobody has said.
    Unknown,
    /// Fils a month, as the family says.
    Costs(Fils),
    /// The employer brings the workers.
    Bus,
}

/// A job or project before anybody has taken it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub kind: Kind,
    /// Who offers it; empty where that does not matter.
    pub employer: String,
    /// Code of the sector; empty where unknown.
    pub sector: String,
    /// Code of the liwa of the workplace; empty where unknown.
    pub liwa: String,
    /// Gross fils a month; expected income for a project.
    pub wage: Fils,
    pub start: NaiveDate,
    pub fare: Fare,
}

impl Offer {
    /// What a vacancy offers from a day on. Whether transport is driven or paid
    /// for a vacancy does not say; only a bus of the workplace costs no fare.
    pub fn of_vacancy(employer: &Employer, vacancy: &Vacancy, start: NaiveDate) -> Offer {
        let site = employer.site_of(vacancy).map(|site| &site.particulars);
        let is_branch = site.is_some_and(|site| site.branch == Has::Yes);
        let has_bus = site.is_some_and(|site| site.bus == Has::Yes);
        Offer {
            kind: if is_branch {
                Kind::Branch
            } else {
                Kind::Employer
            },
            employer: employer.particulars.name.shown().to_owned(),
            sector: vacancy.terms.sector.clone(),
            liwa: site.map(|site| site.liwa.clone()).unwrap_or_default(),
            wage: vacancy.terms.wage,
            start,
            fare: if has_bus { Fare::Bus } else { Fare::Unknown },
        }
    }

    /// Refuses what cannot be offered.
    pub(super) fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        checks::amount(self.wage, "whatif.wage")?;
        checks::length(&self.employer, checks::SHORT, "whatif.employer")?;
        checks::known_sector(&self.sector, "whatif.sector")?;
        if !self.liwa.is_empty() && place::liwa(&self.liwa).is_none() {
            return Err(Refusal::new(Code::UnknownPlace)
                .at("whatif.liwa")
                .text("place", &self.liwa));
        }
        self.check_fare()?;
        if self.start < today {
            return Err(Refusal::new(Code::OfferStartPassed)
                .at("whatif.start")
                .day("day", self.start)
                .day("today", today));
        }
        let farthest = today.checked_add_months(Months::new(12)).unwrap_or(today);
        if self.start > farthest {
            return Err(Refusal::new(Code::OfferStartTooFar)
                .at("whatif.start")
                .day("day", self.start)
                .day("farthest", farthest));
        }
        Ok(())
    }

    fn check_fare(&self) -> Result<(), Refusal> {
        let Fare::Costs(fare) = self.fare else {
            return Ok(());
        };
        if fare < Fils::ZERO {
            return Err(Refusal::new(Code::FareNegative).at("whatif.fare"));
        }
        if fare > Fils::MOST {
            return Err(Refusal::new(Code::AmountTooLarge)
                .at("whatif.fare")
                .saying("most", Said::Money(Fils::MOST)));
        }
        Ok(())
    }

    /// The terms it would have. An employer's job comes with a contract and
    /// social security from its first day (domain facts 3.2); a project with
    /// neither.
    pub(super) fn terms(&self) -> Terms {
        let employed = (self.kind != Kind::Project).then_some(self.start);
        Terms {
            kind: self.kind,
            employer: self.employer.clone(),
            sector: self.sector.clone(),
            liwa: self.liwa.clone(),
            wage: self.wage,
            contract_from: employed,
            social_security_from: employed,
        }
    }
}
