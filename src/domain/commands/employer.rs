//! An employer: recorded, put right, flagged for what was found there.

use super::checks;
use crate::employer::EmployerParticulars;
use crate::employer::change::EmployerChange;
use crate::employer::flag::{Flag, Mark};
use crate::refusal::{Code, Refusal};
use crate::{Context, Employer, EmployerId, Event, PlacementId};
use chrono::NaiveDate;

/// Records an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddEmployer {
    pub particulars: EmployerParticulars,
}

/// Puts right what is known of an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditEmployer {
    pub employer: EmployerId,
    pub particulars: EmployerParticulars,
}

/// Puts on record what was found at an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagEmployer {
    pub employer: EmployerId,
    pub mark: Mark,
    pub on: NaiveDate,
    /// The placement whose wages show it, where one does.
    pub placement: Option<PlacementId>,
    pub note: String,
}

impl AddEmployer {
    pub(super) fn decide(&self, context: &Context) -> Result<Vec<Event>, Refusal> {
        check(&self.particulars)?;
        Ok(vec![changed(EmployerChange::Added {
            id: EmployerId(context.next_employer),
            particulars: self.particulars.clone(),
        })])
    }
}

impl EditEmployer {
    pub(super) fn decide(&self, employer: &Employer) -> Result<Vec<Event>, Refusal> {
        check(&self.particulars)?;
        if employer.particulars == self.particulars {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![changed(EmployerChange::Corrected(
            self.particulars.clone(),
        ))])
    }
}

impl FlagEmployer {
    pub(super) fn decide(
        &self,
        employer: &Employer,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.on, "employer.flag-on", context)?;
        checks::length(&self.note, checks::LONG, "employer.flag-note")?;
        let flag = Flag {
            mark: self.mark,
            on: self.on,
            placement: self.placement,
            note: self.note.clone(),
        };
        if employer.flags.iter().any(|known| known.fact == flag) {
            return Err(Refusal::new(Code::NothingChanged));
        }
        checks::room(employer.flags.len(), checks::NUMBERED, "employer")?;
        Ok(vec![changed(EmployerChange::Flagged(flag))])
    }
}

fn check(who: &EmployerParticulars) -> Result<(), Refusal> {
    let name = &who.name;
    if name.arabic.trim().is_empty() && name.latin.trim().is_empty() {
        return Err(Refusal::new(Code::NameMissing).at("employer.name"));
    }
    for (text, field) in [
        (&name.arabic, "employer.name"),
        (&name.latin, "employer.name-latin"),
        (&who.social_security, "employer.social-security"),
        (&who.contact.person, "employer.contact"),
        (&who.contact.phone, "employer.phone"),
        (&who.contact.email, "employer.email"),
    ] {
        checks::length(text, checks::SHORT, field)?;
    }
    let from = who.support_from;
    from.map_or(Ok(()), |day| checks::sane_day(day, "employer.support-from"))?;
    checks::known_sector(&who.sector, "employer.sector")
}

pub(super) fn changed(change: EmployerChange) -> Event {
    Event::EmployerChanged(Box::new(change))
}
