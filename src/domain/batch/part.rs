//! The fields of a [`Setting`] one by one, as columns of a sheet show them: what
//! stands in each, what a setting makes of it, and taking one back.

use super::Setting;
use super::setting_words::joined;
use crate::account::Account;
use crate::household::Household;
use crate::place::{self, Address};
use chrono::NaiveDate;

/// A field that a setting sets, in the order in which a sheet shows them. A
/// governorate stands before the district, which it decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Caseworker,
    Governorate,
    Liwa,
    Locality,
    Address,
    Phone,
    Iban,
    Wallet,
    Alias,
    Holder,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 10] = [
        Part::Caseworker,
        Part::Governorate,
        Part::Liwa,
        Part::Locality,
        Part::Address,
        Part::Phone,
        Part::Iban,
        Part::Wallet,
        Part::Alias,
        Part::Holder,
    ];

    /// The word by which a batch sets it.
    pub fn word(self) -> &'static str {
        match self {
            Part::Caseworker => "caseworker",
            Part::Governorate => "governorate",
            Part::Liwa => "liwa",
            Part::Locality => "locality",
            Part::Address => "address",
            Part::Phone => "phone",
            Part::Iban => "iban",
            Part::Wallet => "wallet",
            Part::Alias => "alias",
            Part::Holder => "holder",
        }
    }

    /// Whether nothing takes it away: it is followed by another.
    pub fn stays(self) -> bool {
        matches!(self, Part::Iban | Part::Wallet | Part::Alias | Part::Holder)
    }

    /// The kinds of account, of which a household has one.
    fn is_account(self) -> bool {
        matches!(self, Part::Iban | Part::Wallet | Part::Alias)
    }
}

/// The kind of an account.
fn kind(account: &Account) -> Part {
    match account {
        Account::Bank(_) => Part::Iban,
        Account::Wallet(_) => Part::Wallet,
        Account::Alias(_) => Part::Alias,
    }
}

impl Setting {
    /// Every field of a household as it stands on a day; an account only where
    /// it has one.
    pub fn standing(household: &Household, on: NaiveDate) -> Setting {
        let address = household.address_on(on).cloned().unwrap_or_default();
        let payee = household.payee_on(on);
        Setting {
            caseworker: Some(household.caseworker.clone()),
            governorate: Some(address.governorate),
            liwa: Some(address.liwa),
            locality: Some(address.locality),
            address: Some(address.detail),
            phones: Some(
                household
                    .phones_on(on)
                    .map(|phone| phone.number.clone())
                    .collect(),
            ),
            account: payee.map(|payee| payee.account.clone()),
            holder: Some(payee.map_or(String::new(), |payee| payee.holder.clone())),
            on: None,
        }
    }

    /// What it sets a field to, empty where it clears it; none where it leaves
    /// it. An account of one kind clears the other kinds.
    pub fn text(&self, part: Part) -> Option<String> {
        match part {
            Part::Caseworker => {
                let name = self.caseworker.as_ref()?;
                Some(name.as_ref().map_or(String::new(), ToString::to_string))
            }
            Part::Governorate => self.governorate.clone(),
            Part::Liwa => self.liwa.clone(),
            Part::Locality => self.locality.clone(),
            Part::Address => self.address.clone(),
            Part::Phone => self.phones.as_ref().map(|phones| joined(phones)),
            Part::Holder => self.holder.clone(),
            Part::Iban | Part::Wallet | Part::Alias => {
                let account = self.account.as_ref()?;
                Some(match account {
                    account if kind(account) != part => String::new(),
                    Account::Bank(iban) => iban.to_string(),
                    Account::Wallet(mobile) => mobile.to_string(),
                    Account::Alias(alias) => alias.clone(),
                })
            }
        }
    }

    /// This field alone.
    #[must_use]
    pub fn only(&self, part: Part) -> Setting {
        let mut only = self.clone();
        for other in Part::ALL {
            if other != part && !(other.is_account() && part.is_account()) {
                only.leave(other);
            }
        }
        if part.is_account() && self.account.as_ref().is_some_and(|held| kind(held) != part) {
            only.account = None;
        }
        only.on = None;
        only
    }

    /// Leaves a field as it is.
    fn leave(&mut self, part: Part) {
        match part {
            Part::Caseworker => self.caseworker = None,
            Part::Governorate => self.governorate = None,
            Part::Liwa => self.liwa = None,
            Part::Locality => self.locality = None,
            Part::Address => self.address = None,
            Part::Phone => self.phones = None,
            Part::Iban | Part::Wallet | Part::Alias => self.account = None,
            Part::Holder => self.holder = None,
        }
    }

    /// Takes a field back; where a district or a governorate changes with the
    /// other alone, the other.
    pub fn take_back(&mut self, part: Part) {
        match part {
            Part::Liwa if self.liwa.is_none() => self.governorate = None,
            Part::Governorate if self.governorate.is_none() => self.liwa = None,
            part => self.leave(part),
        }
    }

    /// Sets what another sets, too. Of a governorate and a district that do not
    /// belong together the later one counts.
    pub fn put(&mut self, later: Setting) {
        let of = |code: &Option<String>| {
            let found = code.as_deref().and_then(place::liwa);
            found.map(|(governorate, _)| governorate.code.clone())
        };
        match (&later.governorate, &later.liwa) {
            (Some(governorate), None) if of(&self.liwa).is_some_and(|of| of != *governorate) => {
                self.liwa = None;
            }
            (None, Some(_)) if of(&later.liwa).is_some_and(|of| Some(of) != self.governorate) => {
                self.governorate = None;
            }
            _ => {}
        }
        let Setting {
            caseworker,
            governorate,
            liwa,
            locality,
            address,
            phones,
            account,
            holder,
            on,
        } = later;
        self.caseworker = caseworker.or(self.caseworker.take());
        self.governorate = governorate.or(self.governorate.take());
        self.liwa = liwa.or(self.liwa.take());
        self.locality = locality.or(self.locality.take());
        self.address = address.or(self.address.take());
        self.phones = phones.or(self.phones.take());
        self.account = account.or(self.account.take());
        self.holder = holder.or(self.holder.take());
        self.on = on.or(self.on);
    }

    /// What stands afterwards, of what [stands](Setting::standing) before.
    #[must_use]
    pub fn over(&self, standing: &Setting) -> Setting {
        let mut address = Address {
            governorate: standing.governorate.clone().unwrap_or_default(),
            liwa: standing.liwa.clone().unwrap_or_default(),
            ..Address::default()
        };
        address.move_to(self.governorate.as_deref(), self.liwa.as_deref());
        let mut after = standing.clone();
        after.put(Setting {
            governorate: Some(address.governorate),
            liwa: Some(address.liwa),
            ..self.clone()
        });
        after.on = None;
        after
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setting(text: &str) -> Setting {
        match format!("set {text}").parse() {
            Ok(super::super::Change::Set(setting)) => *setting,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn every_field_is_read_from_its_word_and_taken_back() {
        for part in Part::ALL {
            let value = match part {
                Part::Caseworker => "lina",
                Part::Governorate => "irbid",
                Part::Liwa => "ramtha",
                Part::Phone | Part::Wallet => "0791234567",
                Part::Iban => "JO94CBJO0010000000000131000302",
                _ => "somewhere",
            };
            let mut one = setting(&format!("{}={value}", part.word()));
            assert!(one.text(part).is_some_and(|text| !text.is_empty()));
            assert_eq!(one.only(part), one);
            one.take_back(part);
            assert!(one.is_empty(), "{part:?}");
        }
    }

    #[test]
    fn a_governorate_and_a_district_of_another_never_stay_together() {
        let mut pending = setting("liwa=ramtha");
        pending.put(setting("governorate=amman"));
        assert_eq!(pending, setting("governorate=amman"));
        pending.put(setting("liwa=ramtha"));
        assert_eq!(pending, setting("liwa=ramtha"));
        pending.put(setting("governorate=irbid"));
        assert_eq!(pending, setting("governorate=irbid liwa=ramtha"));
        pending.put(setting("liwa=none"));
        assert_eq!(pending, setting("governorate=irbid liwa=none"));
    }

    #[test]
    fn a_district_follows_its_governorate_in_what_stands_afterwards() {
        let standing = setting("governorate=irbid liwa=ramtha locality=Amrawa");
        let after = setting("governorate=amman").over(&standing);
        assert_eq!(after.text(Part::Liwa).as_deref(), Some(""));
        assert_eq!(after.text(Part::Locality).as_deref(), Some("Amrawa"));
        let after = setting("liwa=marka").over(&standing);
        assert_eq!(after.text(Part::Governorate).as_deref(), Some("amman"));
    }

    #[test]
    fn an_account_of_one_kind_clears_the_others() {
        let standing = setting("wallet=0791234567");
        let after = setting("alias=khaled1").over(&standing);
        assert_eq!(after.text(Part::Wallet).as_deref(), Some(""));
        assert_eq!(after.text(Part::Alias).as_deref(), Some("khaled1"));
    }
}
