//! What two records must have in common to be held against each other.
//!
//! A key is made of sounds of the name, so that spelling and script do not
//! matter, with a day, a year, half a national number; or it is a telephone or
//! an account. [`Signs`] are the little that is known beside the key: most
//! pairs are let go on them, without reading a record.

use chrono::{Datelike, NaiveDate};
use masar_domain::account::Account;
use masar_domain::household::Household;
use masar_domain::person::{Birth, Member};
use masar_domain::phone::PhoneNumber;
use masar_text::fold;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A person under one key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keyed {
    pub(super) key: u64,
    pub(super) household: u32,
    pub(super) person: u16,
    /// How many signs another one under the key must share.
    needs: u8,
    signs: Signs,
}

/// Hashes of the words of a name, 0 for none, and the birth.
#[derive(Clone, Copy, Debug)]
struct Signs {
    own: u16,
    father: u16,
    grandfather: u16,
    family: u16,
    /// The year, and where they are known the lower and the higher of day and
    /// month, 5 bits each; 0 for none.
    birth: u32,
}

/// Signs that a pair under names and days shares.
const OF_NAMES: u8 = 4;
/// The same under a telephone or an account, which say something themselves.
const OF_CONTACT: u8 = 3;
/// The same under half a national number.
const OF_NUMBERS: u8 = 2;

const BIRTH_BITS: u32 = 10;

impl Keyed {
    /// Whether two records under one key are worth reading.
    pub(super) fn may_be(&self, other: &Keyed) -> bool {
        let (a, b) = (&self.signs, &other.signs);
        let same = |one: u16, other: u16| u8::from(one == other && one != 0);
        let fits = |one: u16, other: u16| u8::from(one == other || one == 0 || other == 0);
        let shared = same(a.own, b.own)
            + fits(a.father, b.father)
            + same(a.grandfather, b.grandfather)
            + fits(a.family, b.family)
            + births(a.birth, b.birth);
        shared >= self.needs.min(other.needs)
    }
}

fn births(one: u32, other: u32) -> u8 {
    const DAYS: u32 = (1 << BIRTH_BITS) - 1;
    if one == 0 || other == 0 {
        return 0;
    }
    let day = (one & DAYS) == (other & DAYS) && one & DAYS != 0;
    let year = one >> BIRTH_BITS == other >> BIRTH_BITS;
    u8::from(day) + u8::from(year)
}

/// The keys of everybody who is in a household on `today`.
pub(super) fn keys(household: &Household, today: NaiveDate) -> Vec<Keyed> {
    let contact = contact(household, today);
    let mut found = Vec::new();
    for member in household.members.iter().filter(|m| m.left.is_none()) {
        of_member(household.id.number, member, &contact, &mut found);
    }
    found
}

/// Telephones and the account, which are the household's.
fn contact(household: &Household, today: NaiveDate) -> Vec<u64> {
    let phones = household.phones_on(today);
    let mobiles = phones.filter_map(|phone| match &phone.number {
        PhoneNumber::Mobile(mobile) => Some(hash(("phone", mobile.national()))),
        PhoneNumber::Other(_) => None,
    });
    let account = household.payee_on(today).map(|payee| match &payee.account {
        Account::Bank(iban) => hash(("account", iban.to_string())),
        Account::Wallet(mobile) => hash(("wallet", mobile.national())),
        Account::Alias(alias) => hash(("alias", alias.to_lowercase())),
    });
    mobiles.chain(account).collect()
}

fn of_member(household: u32, member: &Member, contact: &[u64], found: &mut Vec<Keyed>) {
    let known = &member.particulars;
    let name = &known.name;
    let sounds = fold::sounds(name.shown());
    let word = |at: usize| sounds.get(at).map(String::as_str);
    let family = (sounds.len() > 1).then(|| sounds.last()).flatten();
    let family = family.map(String::as_str);
    let before_family = |at: usize| word(at).filter(|_| at + 1 < sounds.len());
    let (own, father) = (word(0), before_family(1));
    let signs = Signs {
        own: own.map_or(0, short),
        father: father.map_or(0, short),
        grandfather: before_family(2).map_or(0, short),
        family: family.map_or(0, short),
        birth: birth(known.birth),
    };
    let year = known.birth.year();
    let day = match known.birth {
        Birth::On(_) => Some(signs.birth),
        _ => None,
    };
    let number = known.identity.number().map(|number| number.to_string());
    let half = |from: usize| {
        let digits = number
            .as_deref()
            .and_then(|digits| digits.get(from..from + 5));
        digits.zip(year).map(|half| hash(("number", from, half)))
    };
    let three = own.zip(father).zip(family);
    let names = [
        three.map(|words| hash(("names", words))),
        own.zip(day).map(|words| hash(("own-day", words))),
        own.zip(family)
            .zip(year)
            .map(|words| hash(("own-family", words))),
        own.zip(father)
            .zip(year)
            .map(|words| hash(("own-father", words))),
        father
            .zip(family)
            .zip(day)
            .map(|words| hash(("fathers-day", words))),
    ];
    let of = |needs: u8| {
        move |key: u64| Keyed {
            key,
            household,
            person: member.id.no,
            needs,
            signs,
        }
    };
    found.extend(names.into_iter().flatten().map(of(OF_NAMES)));
    found.extend([half(0), half(5)].into_iter().flatten().map(of(OF_NUMBERS)));
    found.extend(contact.iter().copied().map(of(OF_CONTACT)));
}

fn birth(birth: Birth) -> u32 {
    let year = u32::try_from(birth.year().unwrap_or(0)).unwrap_or(0);
    let days = match birth {
        Birth::On(day) => day.month().min(day.day()) << 5 | day.month().max(day.day()),
        _ => 0,
    };
    year << BIRTH_BITS | days
}

/// Only for the length of one search: never kept.
fn hash(what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

fn short(word: &str) -> u16 {
    u16::try_from(hash(word) & 0xffff).unwrap_or(0).max(1)
}
