//! Holding two records against each other.

use super::{Agreement, Compared, Likeness, Names, Part, Weights};
use crate::account::Account;
use crate::household::Household;
use crate::identity::NationalNumber;
use crate::person::{Birth, Member, Sex};
use crate::phone::{Mobile, PhoneNumber};
use crate::place;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// One of two: a person and the household of the record.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    pub household: &'a Household,
    pub member: &'a Member,
}

/// How like two records are, on a day: with the telephones, account and address
/// of that day.
pub fn compare(
    one: Side<'_>,
    other: Side<'_>,
    names: &dyn Names,
    weights: &Weights,
    on: NaiveDate,
) -> Likeness {
    let together = one.household.id == other.household.id;
    let (a, b) = (&one.member.particulars, &other.member.particulars);
    let mut found: Vec<(Part, Agreement)> = Vec::new();
    found.extend(numbers(a.identity.number(), b.identity.number(), names));
    // Brothers and sisters have all names but their own in common.
    let held = names.held(&a.name, &b.name).into_iter();
    found.extend(held.filter(|(part, _)| !together || *part == Part::Own));
    found.extend(births(a.birth, b.birth));
    found.extend(sexes(a.sex, b.sex));
    if together {
        found.push((Part::Household, Agreement::Same));
    } else {
        let (one, other) = (one.household, other.household);
        found.extend(shared(Part::Phone, &mobiles(one, on), &mobiles(other, on)));
        found.extend(shared(
            Part::Account,
            &accounts(one, on),
            &accounts(other, on),
        ));
        found.extend(places(one, other, on));
    }
    found.sort_by_key(|(part, _)| *part);
    let parts = found.into_iter().map(|(part, agreement)| Compared {
        part,
        agreement,
        points: weights.points(part, agreement),
    });
    let parts: Vec<Compared> = parts.collect();
    Likeness {
        points: parts.iter().map(|one| one.points).sum(),
        parts,
    }
}

fn numbers(
    one: Option<NationalNumber>,
    other: Option<NationalNumber>,
    names: &dyn Names,
) -> Option<(Part, Agreement)> {
    let (one, other) = (one?, other?);
    let agreement = match one == other {
        true => Agreement::Same,
        false if names.is_slip(&one.to_string(), &other.to_string()) => Agreement::Slip,
        false => Agreement::Differs,
    };
    Some((Part::Number, agreement))
}

fn births(one: Birth, other: Birth) -> Option<(Part, Agreement)> {
    let agreement = match (one, other) {
        (Birth::On(one), Birth::On(other)) => days(one, other),
        _ if one.year()? == other.year()? => Agreement::Year,
        _ => Agreement::Differs,
    };
    Some((Part::Birth, agreement))
}

fn days(one: NaiveDate, other: NaiveDate) -> Agreement {
    let parts = |day: NaiveDate| (day.year(), day.month(), day.day());
    let ((y, m, d), (year, month, day)) = (parts(one), parts(other));
    let same = [y == year, m == month, d == day];
    match same.iter().filter(|same| **same).count() {
        3 => Agreement::Same,
        _ if (y, m, d) == (year, day, month) => Agreement::Swapped,
        2 => Agreement::Near,
        _ if y == year => Agreement::Year,
        _ => Agreement::Differs,
    }
}

fn sexes(one: Sex, other: Sex) -> Option<(Part, Agreement)> {
    if [one, other].contains(&Sex::NotRecorded) {
        return None;
    }
    let agreement = match one == other {
        true => Agreement::Same,
        false => Agreement::Differs,
    };
    Some((Part::Sex, agreement))
}

fn mobiles(household: &Household, on: NaiveDate) -> BTreeSet<Mobile> {
    let mobile = |number: &PhoneNumber| match number {
        PhoneNumber::Mobile(mobile) => Some(*mobile),
        PhoneNumber::Other(_) => None,
    };
    let phones = household.phones_on(on);
    phones.filter_map(|phone| mobile(&phone.number)).collect()
}

fn accounts(household: &Household, on: NaiveDate) -> BTreeSet<String> {
    let payee = household.payee_on(on).into_iter();
    payee.map(|payee| account(&payee.account)).collect()
}

/// An account as a text that no other one has.
pub(super) fn account(account: &Account) -> String {
    match account {
        Account::Bank(iban) => format!("iban {iban}"),
        Account::Wallet(mobile) => format!("wallet {mobile}"),
        Account::Alias(alias) => format!("alias {}", alias.to_lowercase()),
    }
}

/// Whether two households have one of these in common; none where one of them
/// has nothing.
fn shared<T: Ord>(part: Part, one: &BTreeSet<T>, other: &BTreeSet<T>) -> Option<(Part, Agreement)> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let agreement = match one.is_disjoint(other) {
        true => Agreement::Differs,
        false => Agreement::Same,
    };
    Some((part, agreement))
}

fn places(one: &Household, other: &Household, on: NaiveDate) -> Option<(Part, Agreement)> {
    let (one, other) = (one.address_on(on)?, other.address_on(on)?);
    if one.governorate.is_empty() || other.governorate.is_empty() {
        return None;
    }
    let near = one.governorate == other.governorate
        || place::are_neighbours(&one.governorate, &other.governorate);
    let agreement = match (one.liwa == other.liwa, near) {
        (true, _) if !one.liwa.is_empty() => Agreement::Same,
        (_, true) => Agreement::Near,
        _ => Agreement::Differs,
    };
    Some((Part::Place, agreement))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Birth {
        Birth::On(text.parse().unwrap())
    }

    #[test]
    fn a_day_of_birth_agrees_by_degrees() {
        let held = |other| births(day("1990-03-07"), other).map(|(_, agreement)| agreement);
        assert_eq!(held(day("1990-03-07")), Some(Agreement::Same));
        assert_eq!(held(day("1990-07-03")), Some(Agreement::Swapped));
        assert_eq!(held(day("1991-03-07")), Some(Agreement::Near));
        assert_eq!(held(day("1990-03-17")), Some(Agreement::Near));
        assert_eq!(held(day("1990-05-09")), Some(Agreement::Year));
        assert_eq!(held(Birth::Year(1990)), Some(Agreement::Year));
        assert_eq!(held(Birth::Year(1991)), Some(Agreement::Differs));
        assert_eq!(held(day("1984-05-09")), Some(Agreement::Differs));
        assert_eq!(held(Birth::Unknown), None);
    }

    #[test]
    fn what_one_of_them_lacks_is_not_held_against_the_other() {
        assert_eq!(sexes(Sex::Female, Sex::NotRecorded), None);
        assert_eq!(
            shared(Part::Phone, &BTreeSet::from([1]), &BTreeSet::new()),
            None
        );
    }
}
