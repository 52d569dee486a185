//! Invented telephones and accounts, known as such at a glance: mobiles of
//! `07x 00d dddd`, accounts of a bank `DEMO`, aliases that start with `MASAR`.

use crate::dice::Dice;
use crate::proportions::{ACCOUNTS, LANDLINE, NO_PHONE, PHONE_HOLDERS, SECOND_PHONE, SHARED_PHONE};
use masar_domain::account::{Account, Payee};
use masar_domain::commands::PhoneGiven;
use masar_domain::iban::Iban;
use masar_domain::person::PersonName;
use masar_domain::phone::{Mobile, PhoneNumber};

/// How many mobiles the pattern holds: three prefixes of 100,000.
const MOBILES: u64 = 300_000;
/// Has no divisor in common with `MOBILES`.
const STRIDE: u64 = 61_807;
const FIRST: u64 = 27_182;

/// Which sort of account a family has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AccountKind {
    Bank,
    Wallet,
    Alias,
    None,
}

/// The `nth` mobile (0 or 1) of a household. Up to household 150,000 nobody
/// else has it by accident; beyond that, numbers are shared.
pub(crate) fn mobile(household: u32, nth: u64) -> Option<Mobile> {
    let which = (u64::from(household) * 2 + nth) % MOBILES;
    let shuffled = (which * STRIDE + FIRST) % MOBILES;
    let (operator, line) = (shuffled / 100_000 + 7, shuffled % 100_000);
    format!("07{operator}00{line:05}").parse().ok()
}

/// The telephones of a household; now and then one that is a neighbour's too.
pub(crate) fn phones(household: u32, dice: &mut Dice) -> Vec<PhoneGiven> {
    let mut phones = Vec::new();
    if dice.chance(NO_PHONE) {
        return phones;
    }
    if dice.chance(SHARED_PHONE) && household > 1 {
        phones.extend(phone(mobile(household - 1, 0), "الجيران"));
    } else {
        phones.extend(phone(mobile(household, 0), dice.pick(PHONE_HOLDERS)));
    }
    if dice.chance(SECOND_PHONE) {
        phones.extend(phone(mobile(household, 1), dice.pick(PHONE_HOLDERS)));
    } else if dice.chance(LANDLINE) {
        let text = format!("02 000 {:04}", household % 10_000);
        phones.push(PhoneGiven {
            number: PhoneNumber::parse(&text),
            holder: String::new(),
        });
    }
    phones
}

/// A telephone with whose it is, where there is one.
pub(crate) fn phone(mobile: Option<Mobile>, holder: &str) -> Option<PhoneGiven> {
    Some(PhoneGiven {
        number: PhoneNumber::Mobile(mobile?),
        holder: holder.to_owned(),
    })
}

/// The account a family is paid into, in the name of `holder`.
pub(crate) fn payee(household: u32, holder: &PersonName, dice: &mut Dice) -> Option<Payee> {
    let (account, holder) = match dice.weighted(ACCOUNTS) {
        AccountKind::Bank if !holder.latin.is_empty() => {
            (Account::Bank(iban(household, dice)?), &holder.latin)
        }
        AccountKind::Bank => (Account::Bank(iban(household, dice)?), &holder.arabic),
        AccountKind::Wallet => (Account::Wallet(mobile(household, 0)?), &holder.arabic),
        AccountKind::Alias => (Account::Alias(alias(household)), &holder.arabic),
        AccountKind::None => return None,
    };
    let holder = holder.clone();
    Some(Payee { account, holder })
}

fn alias(household: u32) -> String {
    format!("MASAR{household:06}")
}

/// An account at a bank that does not exist, with check digits that do fit.
fn iban(household: u32, dice: &mut Dice) -> Option<Iban> {
    let branch = dice.between(1, 40);
    let account = format!("DEMO{branch:04}{household:018}");
    let check = 98 - remainder_97(&format!("{account}JO00"));
    format!("JO{check:02}{account}").parse().ok()
}

/// ISO 7064: letters count from A = 10.
fn remainder_97(text: &str) -> u32 {
    text.chars()
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, digit| match digit {
            0..=9 => (rest * 10 + digit) % 97,
            _ => (rest * 100 + digit) % 97,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn check_digits_fit_for_every_household() {
        let mut dice = Dice::of_household(1, 1);
        for household in (1..3000).chain([u32::MAX]) {
            let iban = iban(household, &mut dice).unwrap();
            assert_eq!(&iban.as_str()[4..8], "DEMO");
        }
    }

    #[test]
    fn mobiles_are_valid_invented_and_each_familys_own_in_a_large_office() {
        let mut seen = HashSet::new();
        for household in 1..150_000 {
            for nth in 0..2 {
                let mobile = mobile(household, nth).unwrap();
                assert!(seen.insert(mobile), "{household}");
                let text = mobile.to_string();
                assert_eq!(&text[4..6], "00", "{text}");
            }
        }
    }
}
