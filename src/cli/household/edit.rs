//! `masar household edit`: address, telephones, account and caseworker, each
//! from a day on. What is not given stays; all that is given happens or nothing.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::given::{self, From, GivenAddress, GivenPayee, GivenPhone};
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{AssignCaseworker, ChangePayee, EditHousehold};
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, Command, HouseholdId};
use serde::Deserialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    from: Option<NaiveDate>,
    #[command(flatten)]
    address: GivenAddress,
    #[arg(long, value_name = "NUMBER[=WHOSE]")]
    phone: Vec<String>,
    #[command(flatten)]
    payee: PayeeFlags,
    #[arg(long, value_name = "NAME")]
    caseworker: Option<String>,
    #[arg(long, conflicts_with = "caseworker")]
    no_caseworker: bool,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = [
        "governorate", "liwa", "locality", "detail", "phone", "payee", "caseworker",
        "no_caseworker",
    ])]
    json: Option<PathBuf>,
    #[command(flatten)]
    once: Once,
}

/// The account to be paid into: one of three kinds.
#[derive(Clone, Debug, Default, clap::Args)]
#[group(id = "payee", multiple = false)]
pub(crate) struct Account {
    #[arg(long, value_name = "IBAN")]
    iban: Option<String>,
    #[arg(long, value_name = "MOBILE")]
    wallet: Option<String>,
    #[arg(long, value_name = "ALIAS")]
    alias: Option<String>,
}

#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct PayeeFlags {
    #[command(flatten)]
    account: Account,
    #[arg(long, value_name = "NAME", requires = "payee")]
    holder: Option<String>,
}

impl PayeeFlags {
    pub(crate) fn given(&self) -> Option<GivenPayee> {
        let Account {
            iban,
            wallet,
            alias,
        } = &self.account;
        let kinds = [("bank", iban), ("wallet", wallet), ("alias", alias)];
        let (kind, account) = kinds.into_iter().find(|(_, text)| text.is_some())?;
        Some(GivenPayee {
            kind: Some(kind.to_owned()),
            account: account.clone(),
            holder: self.holder.clone(),
        })
    }
}

/// What changes. `null` for the caseworker means nobody, absence means no change.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Changes {
    from: Option<String>,
    address: Option<GivenAddress>,
    phones: Option<Vec<GivenPhone>>,
    payee: Option<GivenPayee>,
    #[serde(deserialize_with = "given_or_null")]
    caseworker: Option<Option<String>>,
}

fn given_or_null<'de, D: serde::Deserializer<'de>>(
    from: D,
) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(from).map(Some)
}

impl Edit {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (changes, source) = match &self.json {
            Some(path) => (given::object(path)?, From::Json(String::new())),
            None => (self.changes(), From::Flags),
        };
        let file = desk.file(self.household)?;
        let from = source.read("from", changes.from.as_deref(), read::day)?;
        let from = from.or(self.from).unwrap_or(desk.clock.today);
        let commands = changes.commands(&file, from, desk, &source)?;
        let commands = changing(commands, &file, from)?;
        let receipts = desk.give_together(commands, &self.once)?;
        done::say(desk, &receipts)
    }

    fn changes(&self) -> Changes {
        let phones = self.phone.iter().map(|text| GivenPhone::from_flag(text));
        let phones: Vec<GivenPhone> = phones.collect();
        let caseworker = self.caseworker.clone().map(Some);
        Changes {
            from: None,
            address: self.address.is_given().then(|| self.address.clone()),
            phones: (!phones.is_empty()).then_some(phones),
            payee: self.payee.given(),
            caseworker: caseworker.or(self.no_caseworker.then_some(None)),
        }
    }
}

impl Changes {
    fn commands(
        &self,
        file: &CaseFile,
        from: NaiveDate,
        desk: &Desk,
        source: &From,
    ) -> Result<Vec<Command>, Trouble> {
        let household = file.household.id;
        let mut commands = Vec::new();
        if self.address.is_some() || self.phones.is_some() {
            let before = file.household.address_on(from);
            let address = match &self.address {
                Some(given) => Some(given.address(before, desk)?),
                None => None,
            };
            let phones = self.phones.as_ref();
            commands.push(Command::EditHousehold(EditHousehold {
                household,
                from,
                address,
                phones: phones.map(|given| given::phones(given, desk)),
            }));
        }
        if let Some(given) = &self.payee {
            commands.push(Command::ChangePayee(ChangePayee {
                household,
                from,
                payee: given.payee(desk, source)?,
            }));
        }
        if let Some(given) = &self.caseworker {
            let caseworker = given::caseworker(given.as_deref(), source)?;
            commands.push(Command::AssignCaseworker(AssignCaseworker {
                household,
                caseworker,
            }));
        }
        Ok(commands)
    }
}

/// Leaves out what stands so already, unless nothing is left.
fn changing(
    commands: Vec<Command>,
    file: &CaseFile,
    from: NaiveDate,
) -> Result<Vec<Command>, Trouble> {
    let household = &file.household;
    let changes = |command: &Command| match command {
        Command::ChangePayee(c) => household.payee_on(from) != Some(&c.payee),
        Command::AssignCaseworker(c) => household.caseworker != c.caseworker,
        Command::EditHousehold(c) => {
            c.phones.is_some() || c.address.as_ref() != household.address_on(from)
        }
        _ => true,
    };
    let left: Vec<Command> = commands.into_iter().filter(changes).collect();
    match left.is_empty() {
        true => Err(Refusal::new(Code::NothingChanged).into()),
        false => Ok(left),
    }
}
