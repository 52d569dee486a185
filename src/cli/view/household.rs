//! A household with everything on its file.

use super::{
    BalanceView, ClockView, EnrollmentView, LogView, MattersView, PersonView, PlacementView,
    Secrets, Sight, date, some,
};
use masar_domain::account::{Account, Payee};
use masar_domain::clock;
use masar_domain::dated;
use masar_domain::household::Household;
use masar_domain::{Month, balance};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct HouseholdView {
    pub(crate) id: String,
    pub(crate) registered: String,
    pub(crate) caseworker: Option<String>,
    pub(crate) address: Option<AddressView>,
    pub(crate) phones: Vec<PhoneView>,
    pub(crate) payee: Option<PayeeView>,
    pub(crate) references: Vec<ReferenceView>,
    pub(crate) members: Vec<PersonView>,
    pub(crate) enrollments: Vec<EnrollmentView>,
    pub(crate) placements: Vec<PlacementView>,
    /// Visits planned, referrals, grievances, graduation, moves.
    pub(crate) matters: MattersView,
    /// What was paid against what is due.
    pub(crate) balance: BalanceView,
    pub(crate) clocks: Vec<ClockView>,
    pub(crate) log: Vec<LogView>,
}

#[derive(Debug, Serialize)]
pub(crate) struct AddressView {
    pub(crate) governorate: Option<String>,
    pub(crate) liwa: Option<String>,
    pub(crate) locality: Option<String>,
    pub(crate) detail: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct PhoneView {
    pub(crate) number: String,
    pub(crate) holder: Option<String>,
    pub(crate) from: String,
    pub(crate) until: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct PayeeView {
    /// `bank`, `wallet` or `alias`.
    pub(crate) kind: &'static str,
    pub(crate) account: String,
    pub(crate) holder: String,
    pub(crate) from: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct ReferenceView {
    pub(crate) source: String,
    pub(crate) id: String,
}

impl HouseholdView {
    pub(crate) fn of(sight: Sight<'_>) -> HouseholdView {
        let file = sight.file;
        let household = &file.household;
        let (day, secrets) = (sight.day, sight.secrets);
        let members = household.members.iter();
        let clocks = clock::clocks(file, sight.book, day);
        HouseholdView {
            id: household.id.to_string(),
            registered: date(household.registered),
            caseworker: household.caseworker.as_ref().map(|user| user.to_string()),
            address: address(household, sight),
            phones: phones(household),
            payee: dated::on(&household.payees, day)
                .map(|fact| payee(&fact.value, date(fact.from), secrets)),
            references: references(household),
            members: members
                .map(|m| PersonView::of(sight.file, m, day, secrets))
                .collect(),
            enrollments: file
                .enrollments
                .iter()
                .map(|enrollment| EnrollmentView::of(sight, enrollment))
                .collect(),
            placements: file
                .placements
                .iter()
                .map(|placement| PlacementView::of(file, placement))
                .collect(),
            matters: MattersView::of(file),
            balance: BalanceView::of(file, &balance::balance(file, sight.book, Month::of(day))),
            clocks: clocks.iter().map(|c| ClockView::of(c, day)).collect(),
            log: file.log.iter().rev().map(LogView::of).collect(),
        }
    }
}

fn address(household: &Household, sight: Sight<'_>) -> Option<AddressView> {
    let address = household.address_on(sight.day)?;
    Some(AddressView {
        governorate: some(&address.governorate),
        liwa: some(&address.liwa),
        locality: some(&address.locality),
        detail: some(&address.detail),
    })
}

fn phones(household: &Household) -> Vec<PhoneView> {
    let view = |phone: &masar_domain::phone::Phone| PhoneView {
        number: phone.number.to_string(),
        holder: some(&phone.holder),
        from: date(phone.from),
        until: phone.until.map(date),
    };
    household.phones.iter().map(view).collect()
}

fn references(household: &Household) -> Vec<ReferenceView> {
    let view = |reference: &masar_domain::household::OutsideReference| ReferenceView {
        source: reference.source.clone(),
        id: reference.id.clone(),
    };
    household.references.iter().map(view).collect()
}

/// The kind of an account, and the account as far as it may be seen.
pub(crate) fn account(account: &Account, secrets: Secrets) -> (&'static str, String) {
    match (account, secrets) {
        (Account::Bank(iban), Secrets::Masked) => ("bank", iban.masked()),
        (Account::Bank(iban), Secrets::InClear) => ("bank", iban.as_str().to_owned()),
        (Account::Wallet(mobile), _) => ("wallet", mobile.to_string()),
        (Account::Alias(alias), _) => ("alias", alias.clone()),
    }
}

fn payee(payee: &Payee, from: String, secrets: Secrets) -> PayeeView {
    let (kind, account) = account(&payee.account, secrets);
    PayeeView {
        kind,
        account,
        holder: payee.holder.clone(),
        from,
    }
}
