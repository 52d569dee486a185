//! A household as flags or JSON give one.

use super::{From, GivenPerson};
use crate::cli::desk::Desk;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use masar_domain::account::{Account, Payee};
use masar_domain::commands::{PhoneGiven, RegisterHousehold};
use masar_domain::household::OutsideReference;
use masar_domain::phone::PhoneNumber;
use masar_domain::place::{self, Address, Bilingual};
use masar_domain::{UserName, sector};
use masar_text::{fold, sanitize};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Everything that registers a household.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GivenHousehold {
    pub(crate) office: Option<String>,
    pub(crate) on: Option<String>,
    pub(crate) address: GivenAddress,
    pub(crate) phones: Vec<GivenPhone>,
    pub(crate) payee: Option<GivenPayee>,
    pub(crate) caseworker: Option<String>,
    pub(crate) reference: Option<GivenReference>,
    /// Objects with the keys of [`GivenPerson`].
    pub(crate) members: Vec<Map<String, Value>>,
}

/// Where it lives. What is not given stays as it is.
#[derive(Clone, Debug, Default, Deserialize, clap::Args)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GivenAddress {
    #[arg(long, value_name = "PLACE")]
    pub(crate) governorate: Option<String>,
    #[arg(long, value_name = "PLACE")]
    pub(crate) liwa: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) locality: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) detail: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GivenPhone {
    pub(crate) number: String,
    pub(crate) holder: Option<String>,
}

/// An account: one of three kinds, and the name it is held in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GivenPayee {
    /// `bank`, `wallet` or `alias`.
    pub(crate) kind: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) holder: Option<String>,
}

/// What another list calls the household.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GivenReference {
    pub(crate) source: String,
    pub(crate) id: String,
}

impl GivenHousehold {
    /// The command that registers it; `members` come from flags.
    pub(crate) fn command(
        &self,
        members: &[GivenPerson],
        desk: &Desk,
        from: &From,
    ) -> Result<RegisterHousehold, Trouble> {
        let mut people = Vec::new();
        for (n, member) in members.iter().enumerate() {
            people.push(member.person(desk, &From::Pairs("member", n + 1))?);
        }
        for (n, fields) in self.members.iter().enumerate() {
            let from = From::Json(format!("members.{n}"));
            people.push(GivenPerson::from_json(fields.clone(), &from)?.person(desk, &from)?);
        }
        let on = from.read("on", self.on.as_deref(), read::day)?;
        Ok(RegisterHousehold {
            office: from.need("office", self.office.as_deref(), read::office)?,
            on: on.unwrap_or(desk.clock.today),
            address: self.address.address(None, desk)?,
            phones: phones(&self.phones, desk),
            payee: match &self.payee {
                Some(payee) => Some(payee.payee(desk, from)?),
                None => None,
            },
            members: people,
            reference: self.reference.as_ref().map(|given| OutsideReference {
                source: clean(desk, &given.source),
                id: clean(desk, &given.id),
            }),
            caseworker: caseworker(self.caseworker.as_deref(), from)?,
        })
    }
}

/// A text cleaned for the register.
fn clean(desk: &Desk, text: &str) -> String {
    desk.take(&sanitize::sanitize(text))
}

pub(crate) fn caseworker(text: Option<&str>, from: &From) -> Result<Option<UserName>, Trouble> {
    from.read("caseworker", text, read::user)
}

impl GivenAddress {
    pub(crate) fn is_given(&self) -> bool {
        [&self.governorate, &self.liwa, &self.locality, &self.detail]
            .iter()
            .any(|field| field.is_some())
    }

    /// The address after this is put over what it was `before`. A governorate
    /// follows from the district.
    pub(crate) fn address(
        &self,
        before: Option<&Address>,
        desk: &Desk,
    ) -> Result<Address, Trouble> {
        let mut address = before.cloned().unwrap_or_default();
        let clean = |text: &String| clean(desk, text);
        let governorate = self.governorate.as_ref();
        let governorate = governorate.map(|text| governorate_code(&clean(text)));
        let liwa = self.liwa.as_ref().map(|text| liwa_code(&clean(text)));
        address.move_to(governorate.as_deref(), liwa.as_deref());
        if let Some(text) = &self.locality {
            address.locality = clean(text);
        }
        if let Some(text) = &self.detail {
            address.detail = clean(text);
        }
        Ok(address)
    }
}

/// Whether a place or a sector is meant by a text: its code, or its name in either language
/// in any spelling.
fn is_meant(code: &str, name: &Bilingual, text: &str) -> bool {
    code.eq_ignore_ascii_case(text)
        || name.en.eq_ignore_ascii_case(text)
        || fold::key(&name.ar) == fold::key(text)
}

/// The code of a governorate; the text itself where none is meant, for the core
/// to refuse.
fn governorate_code(text: &str) -> String {
    let meant = place::governorates()
        .iter()
        .find(|known| is_meant(&known.code, &known.name, text));
    meant.map_or_else(|| text.to_owned(), |known| known.code.clone())
}

pub(crate) fn liwa_code(text: &str) -> String {
    let mut all = place::governorates().iter().flat_map(|g| &g.liwa);
    let meant = all.find(|known| is_meant(&known.code, &known.name, text));
    meant.map_or_else(|| text.to_owned(), |known| known.code.clone())
}

/// The code of a sector, in the same way.
pub(crate) fn sector_code(text: &str) -> String {
    let mut all = sector::sectors().iter();
    let meant = all.find(|known| is_meant(&known.code, &known.name, text));
    meant.map_or_else(|| text.to_owned(), |known| known.code.clone())
}

impl GivenPhone {
    /// From `079 123 4567=eldest son`.
    pub(crate) fn from_flag(text: &str) -> GivenPhone {
        let (number, holder) = text.split_once('=').unwrap_or((text, ""));
        GivenPhone {
            number: number.to_owned(),
            holder: Some(holder.to_owned()),
        }
    }
}

pub(crate) fn phones(given: &[GivenPhone], desk: &Desk) -> Vec<PhoneGiven> {
    let phone = |given: &GivenPhone| PhoneGiven {
        number: PhoneNumber::parse(&clean(desk, &given.number)),
        holder: clean(desk, given.holder.as_deref().unwrap_or_default()),
    };
    given.iter().map(phone).collect()
}

impl GivenPayee {
    pub(crate) fn payee(&self, desk: &Desk, from: &From) -> Result<Payee, Trouble> {
        let account = self.account.as_deref();
        let account = match self.kind.as_deref() {
            Some("bank") => Account::Bank(from.need("iban", account, read::iban)?),
            Some("wallet") => Account::Wallet(from.need("wallet", account, read::mobile)?),
            Some("alias") => {
                let text = from.need("alias", account, read::line)?;
                Account::Alias(desk.take(&text))
            }
            other => {
                let why = Unreadable::new(What::Code, other.unwrap_or_default())
                    .knowing(["bank", "wallet", "alias"]);
                return Err(Trouble::unreadable(from.field("payee"), why));
            }
        };
        let holder = from.read("holder", self.holder.as_deref(), read::line)?;
        Ok(Payee {
            account,
            holder: holder.map(|text| desk.take(&text)).unwrap_or_default(),
        })
    }
}
