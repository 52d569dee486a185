//! Where a household lives now and how to reach it.

use super::checks;
use crate::phone::{Phone, PhoneNumber};
use crate::place::Address;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId};
use chrono::{Days, NaiveDate};

/// A telephone as a form gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneGiven {
    pub number: PhoneNumber,
    pub holder: String,
}

impl PhoneGiven {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        if self.number.to_string().trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("household.phone"));
        }
        checks::length(&self.number.to_string(), checks::SHORT, "household.phone")?;
        checks::length(&self.holder, checks::SHORT, "household.phone-holder")
    }

    pub(super) fn since(&self, from: NaiveDate) -> Phone {
        Phone {
            number: self.number.clone(),
            holder: self.holder.clone(),
            from,
            until: None,
        }
    }
}

/// Changes address or telephones from a day on. What is not given stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditHousehold {
    pub household: HouseholdId,
    pub from: NaiveDate,
    pub address: Option<Address>,
    /// The telephones that hold from that day; the others end the day before.
    pub phones: Option<Vec<PhoneGiven>>,
}

impl EditHousehold {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.from, "household.from", context)?;
        let mut events = Vec::new();
        if let Some(address) = &self.address {
            checks::address(address)?;
            if file.household.address_on(self.from) != Some(address) {
                let address = address.clone();
                events.push(Event::AddressChanged {
                    from: self.from,
                    address,
                });
            }
        }
        if let Some(given) = &self.phones {
            for phone in given {
                phone.check()?;
            }
            let phones = self.phones_after(&file.household.phones, given);
            if phones != file.household.phones {
                events.push(Event::PhonesChanged(phones));
            }
        }
        if events.is_empty() {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(events)
    }

    /// Those given first, in their order; then the earlier ones with their end.
    fn phones_after(&self, before: &[Phone], given: &[PhoneGiven]) -> Vec<Phone> {
        let same = |phone: &Phone, new: &PhoneGiven| {
            phone.until.is_none() && phone.number == new.number && phone.holder == new.holder
        };
        let eve = self
            .from
            .checked_sub_days(Days::new(1))
            .unwrap_or(self.from);
        let mut after: Vec<Phone> = Vec::new();
        for new in given {
            let phone = match before.iter().find(|phone| same(phone, new)) {
                Some(known) => Phone {
                    from: known.from.min(self.from),
                    ..known.clone()
                },
                None => new.since(self.from),
            };
            if !after.contains(&phone) {
                after.push(phone);
            }
        }
        let others = before
            .iter()
            .filter(|phone| !given.iter().any(|new| same(phone, new)));
        after.extend(others.map(|phone| Phone {
            // One that began on this day or later ends before it began: it
            // stays on record and holds on no day.
            until: Some(phone.until.map_or(eve, |until| until.min(eve))),
            ..phone.clone()
        }));
        after
    }
}
