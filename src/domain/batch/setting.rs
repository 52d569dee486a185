//! Fields of a household, set: who looks after it, where it lives, how to reach
//! and to pay it. What is not given stays; what stands so already is no change.

use crate::account::{Account, Payee};
use crate::commands::{AssignCaseworker, ChangePayee, Command, EditHousehold, PhoneGiven};
use crate::household::Household;
use crate::phone::PhoneNumber;
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, UserName};
use chrono::NaiveDate;

/// What is set. A text that is empty clears its field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// Nobody, where the inner one is none.
    pub caseworker: Option<Option<UserName>>,
    /// The code, or a name of the place in either language.
    pub governorate: Option<String>,
    pub liwa: Option<String>,
    pub locality: Option<String>,
    pub address: Option<String>,
    /// Those that hold from then on, the one to try first in front.
    pub phones: Option<Vec<PhoneNumber>>,
    pub account: Option<Account>,
    /// The name the account is held in.
    pub holder: Option<String>,
    /// From when; today where no day is given.
    pub on: Option<NaiveDate>,
}

impl Setting {
    /// Of the caseworker alone.
    pub fn caseworker(caseworker: Option<UserName>) -> Setting {
        Setting {
            caseworker: Some(caseworker),
            ..Setting::default()
        }
    }

    /// Whether it sets nothing.
    pub fn is_empty(&self) -> bool {
        let day_alone = Setting {
            on: self.on,
            ..Setting::default()
        };
        *self == day_alone
    }

    /// The commands for what differs.
    pub(super) fn commands(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Command>, Refusal> {
        let household = &file.household;
        let from = self.on.unwrap_or(context.today);
        let mut commands = Vec::new();
        let address = self.address_after(household, from);
        let phones = self.phones_after(household, from);
        if address.is_some() || phones.is_some() {
            commands.push(Command::EditHousehold(EditHousehold {
                household: household.id,
                from,
                address,
                phones,
            }));
        }
        if let Some(payee) = self.payee_after(household, from)? {
            commands.push(Command::ChangePayee(ChangePayee {
                household: household.id,
                from,
                payee,
            }));
        }
        let caseworker = self.caseworker.as_ref();
        if let Some(caseworker) = caseworker.filter(|new| **new != household.caseworker) {
            commands.push(Command::AssignCaseworker(AssignCaseworker {
                household: household.id,
                caseworker: caseworker.clone(),
            }));
        }
        match commands.is_empty() {
            true => Err(Refusal::new(Code::NothingChanged)),
            false => Ok(commands),
        }
    }

    fn address_after(
        &self,
        household: &Household,
        from: NaiveDate,
    ) -> Option<crate::place::Address> {
        let before = household.address_on(from).cloned().unwrap_or_default();
        let mut after = before.clone();
        after.move_to(self.governorate.as_deref(), self.liwa.as_deref());
        if let Some(locality) = &self.locality {
            after.locality.clone_from(locality);
        }
        if let Some(detail) = &self.address {
            after.detail.clone_from(detail);
        }
        (after != before).then_some(after)
    }

    /// Whose a telephone is that stays, stays.
    fn phones_after(&self, household: &Household, from: NaiveDate) -> Option<Vec<PhoneGiven>> {
        let given = self.phones.as_ref()?;
        let now: Vec<_> = household.phones_on(from).collect();
        if now.iter().map(|phone| &phone.number).eq(given) {
            return None;
        }
        let phone = |number: &PhoneNumber| {
            let known = now.iter().find(|phone| phone.number == *number);
            PhoneGiven {
                number: number.clone(),
                holder: known.map_or(String::new(), |phone| phone.holder.clone()),
            }
        };
        Some(given.iter().map(phone).collect())
    }

    /// The name that holds an account stays with another account.
    fn payee_after(
        &self,
        household: &Household,
        from: NaiveDate,
    ) -> Result<Option<Payee>, Refusal> {
        if self.account.is_none() && self.holder.is_none() {
            return Ok(None);
        }
        let before = household.payee_on(from);
        let Some(account) = (self.account.as_ref()).or(before.map(|payee| &payee.account)) else {
            return Err(Refusal::new(Code::TextMissing).at("payee.account"));
        };
        let held = before.map_or(String::new(), |payee| payee.holder.clone());
        let after = Payee {
            account: account.clone(),
            holder: self.holder.clone().unwrap_or(held),
        };
        Ok((before != Some(&after)).then_some(after))
    }
}
