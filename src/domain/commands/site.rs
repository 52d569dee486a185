//! A workplace of an employer: recorded, and put right.

use super::checks;
use super::employer::changed;
use crate::employer::change::EmployerChange;
use crate::employer::site::{Site, SiteParticulars};
use crate::place::Address;
use crate::refusal::{Code, Refusal};
use crate::{Employer, EmployerId, Event, SiteId};

/// Records a workplace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddSite {
    pub employer: EmployerId,
    pub particulars: SiteParticulars,
}

/// Puts right what is known of a workplace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditSite {
    pub site: SiteId,
    pub particulars: SiteParticulars,
}

impl AddSite {
    pub(super) fn decide(&self, employer: &Employer) -> Result<Vec<Event>, Refusal> {
        check(&self.particulars)?;
        checks::room(employer.sites.len(), checks::NUMBERED, "employer")?;
        Ok(vec![changed(EmployerChange::SiteAdded(Site {
            id: employer.next_site(),
            particulars: self.particulars.clone(),
        }))])
    }
}

impl EditSite {
    pub(super) fn decide(&self, employer: &Employer) -> Result<Vec<Event>, Refusal> {
        let known = employer
            .site(self.site)
            .ok_or_else(|| not_found(self.site))?;
        check(&self.particulars)?;
        if known.particulars == self.particulars {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![changed(EmployerChange::SiteCorrected {
            site: self.site,
            particulars: self.particulars.clone(),
        })])
    }
}

pub(super) fn not_found(site: SiteId) -> Refusal {
    Refusal::new(Code::SiteNotFound)
        .at("vacancy.site")
        .text("id", site)
}

fn check(site: &SiteParticulars) -> Result<(), Refusal> {
    if site.name.trim().is_empty() {
        return Err(Refusal::new(Code::TextMissing).at("site.name"));
    }
    checks::length(&site.name, checks::SHORT, "site.name")?;
    let place = Address {
        governorate: site.governorate.clone(),
        liwa: site.liwa.clone(),
        locality: site.locality.clone(),
        detail: String::new(),
    };
    checks::address(&place).map_err(|refusal| {
        let field = match refusal.field {
            Some("household.governorate") => "site.governorate",
            Some("household.liwa") => "site.liwa",
            _ => "site.locality",
        };
        refusal.at(field)
    })
}
