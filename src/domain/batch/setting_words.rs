//! A [`Setting`] in words, `governorate=irbid phone=0791234567`, and back.

use super::print::{Quoted, day};
use super::read::Given;
use super::{ReadError, ReadProblem, Setting};
use crate::account::Account;
use crate::phone::PhoneNumber;
use crate::place::{self, Bilingual};
use std::fmt;

/// What clears a field.
const NONE: [&str; 2] = ["none", "بلا"];

/// Whether a value clears its field.
pub fn clears(text: &str) -> bool {
    NONE.contains(&text.to_lowercase().as_str())
}

/// An empty text for what clears.
fn given_text(text: &str) -> Option<String> {
    let cleared = clears(text);
    Some(if cleared { "" } else { text }.to_owned())
}

/// The code of the place that a text names; the text itself where it names none,
/// for the core to refuse.
fn code_of<'p>(
    text: &str,
    mut known: impl Iterator<Item = (&'p String, &'p Bilingual)>,
) -> Option<String> {
    let text = given_text(text)?;
    let named = |code: &String, name: &Bilingual| {
        [code, &name.en, &name.ar]
            .iter()
            .any(|word| word.eq_ignore_ascii_case(&text))
    };
    let found = known.find(|(code, name)| named(code, name));
    Some(found.map_or(text, |(code, _)| code.clone()))
}

fn governorate(text: &str) -> Option<String> {
    code_of(
        text,
        place::governorates().iter().map(|g| (&g.code, &g.name)),
    )
}

fn liwa(text: &str) -> Option<String> {
    let all = place::governorates().iter().flat_map(|g| &g.liwa);
    code_of(text, all.map(|liwa| (&liwa.code, &liwa.name)))
}

/// Telephones of one text, separated by commas.
pub fn phones(text: &str) -> Vec<PhoneNumber> {
    let parts = text.split([',', ';', '،', '؛']).map(str::trim);
    let said = parts.filter(|part| !part.is_empty() && !clears(part));
    said.map(PhoneNumber::parse).collect()
}

impl Given {
    pub(super) fn setting(&mut self) -> Result<Setting, ReadError> {
        let end = self.end();
        let person = |text: &str| match clears(text) {
            true => Some(None),
            false => text.parse().ok().map(Some),
        };
        let setting = Setting {
            caseworker: self.value("caseworker", person)?,
            governorate: self.value("governorate", governorate)?,
            liwa: self.value("liwa", liwa)?,
            locality: self.value("locality", given_text)?,
            address: self.value("address", given_text)?,
            phones: self.value("phone", |text| Some(phones(text)))?,
            account: self.account()?,
            holder: self.value("holder", given_text)?,
            on: self.day("on")?,
        };
        match setting.is_empty() {
            false => Ok(setting),
            true => Err(ReadError {
                problem: ReadProblem::Missing {
                    word: "set",
                    key: "caseworker",
                },
                column: end,
            }),
        }
    }

    fn account(&mut self) -> Result<Option<Account>, ReadError> {
        let end = self.end();
        let bank = self.value("iban", |text| text.parse().ok().map(Account::Bank))?;
        let wallet = self.value("wallet", |text| text.parse().ok().map(Account::Wallet))?;
        let alias = self.value("alias", |text| {
            (!clears(text)).then(|| Account::Alias(text.to_owned()))
        })?;
        let mut given = [bank, wallet, alias].into_iter().flatten();
        let account = given.next();
        match given.next() {
            None => Ok(account),
            Some(_) => Err(ReadError {
                problem: ReadProblem::TwoAccounts,
                column: end,
            }),
        }
    }
}

impl fmt::Display for Setting {
    /// The pairs, each with a space before it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let caseworker = self.caseworker.as_ref();
        let caseworker = caseworker.map(|name| name.as_ref().map_or("", |name| name.as_str()));
        pair(out, "caseworker", caseworker)?;
        pair(out, "governorate", self.governorate.as_deref())?;
        pair(out, "liwa", self.liwa.as_deref())?;
        pair(out, "locality", self.locality.as_deref())?;
        pair(out, "address", self.address.as_deref())?;
        let phones = self.phones.as_ref();
        let phones = phones.map(|phones| joined(phones));
        pair(out, "phone", phones.as_deref())?;
        match &self.account {
            Some(Account::Bank(iban)) => pair(out, "iban", Some(&iban.to_string()))?,
            Some(Account::Wallet(mobile)) => pair(out, "wallet", Some(&mobile.to_string()))?,
            Some(Account::Alias(alias)) => pair(out, "alias", Some(alias))?,
            None => {}
        }
        pair(out, "holder", self.holder.as_deref())?;
        day(out, "on", self.on)
    }
}

/// Telephones in one text.
pub(super) fn joined(phones: &[PhoneNumber]) -> String {
    let numbers: Vec<String> = phones.iter().map(PhoneNumber::to_string).collect();
    numbers.join(",")
}

fn pair(out: &mut fmt::Formatter<'_>, key: &str, value: Option<&str>) -> fmt::Result {
    match value {
        None => Ok(()),
        Some("") => write!(out, " {key}={}", NONE[0]),
        Some(text) => write!(out, " {key}={}", Quoted(text)),
    }
}
