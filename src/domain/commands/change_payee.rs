//! Where a household is paid, from a day on. The accounts before stay in its
//! history: a change of account is where fraud begins (domain facts 8).

use super::checks;
use crate::account::{Account, Payee};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Context, Event, HouseholdId};
use chrono::NaiveDate;

/// Changes the account a household is paid into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangePayee {
    pub household: HouseholdId,
    pub from: NaiveDate,
    pub payee: Payee,
}

impl ChangePayee {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        checks::past_day(self.from, "payee.from", context)?;
        check(&self.payee)?;
        if file.household.payee_on(self.from) == Some(&self.payee) {
            return Err(Refusal::new(Code::NothingChanged));
        }
        Ok(vec![Event::PayeeChanged {
            from: self.from,
            payee: self.payee.clone(),
        }])
    }
}

/// An account with the name it is held in.
pub(super) fn check(payee: &Payee) -> Result<(), Refusal> {
    if payee.holder.trim().is_empty() {
        return Err(Refusal::new(Code::HolderMissing).at("payee.holder"));
    }
    if let Account::Alias(alias) = &payee.account {
        if alias.trim().is_empty() {
            return Err(Refusal::new(Code::TextMissing).at("payee.account"));
        }
        checks::length(alias, checks::SHORT, "payee.account")?;
    }
    checks::length(&payee.holder, checks::SHORT, "payee.holder")
}
