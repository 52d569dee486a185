//! `masar household add`: registers a household with its members.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::given::{self, From, GivenAddress, GivenHousehold, GivenPerson, GivenPhone};
use crate::cli::globals::Once;
use crate::cli::household::edit::PayeeFlags;
use crate::cli::trouble::Trouble;
use masar_domain::Command;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(long, value_name = "PREFIX")]
    office: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[command(flatten)]
    address: GivenAddress,
    #[arg(long, value_name = "NUMBER[=WHOSE]")]
    phone: Vec<String>,
    #[command(flatten)]
    payee: PayeeFlags,
    #[arg(long, value_name = "NAME")]
    caseworker: Option<String>,
    #[arg(long, value_name = "KEY=VALUE,...")]
    member: Vec<String>,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = [
        "on", "governorate", "liwa", "locality", "detail", "phone", "payee", "caseworker", "member",
    ])]
    json: Option<PathBuf>,
    #[command(flatten)]
    once: Once,
}

impl Add {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let command = match &self.json {
            Some(path) => {
                let mut given: GivenHousehold = given::object(path)?;
                given.office = given.office.or_else(|| self.office.clone());
                given.command(&[], desk, &From::Json(String::new()))?
            }
            None => {
                let mut members = Vec::new();
                for (n, text) in self.member.iter().enumerate() {
                    let from = From::Pairs("member", n + 1);
                    members.push(GivenPerson::from_pairs(text, &from)?);
                }
                self.given()?.command(&members, desk, &From::Flags)?
            }
        };
        done::give(desk, Command::RegisterHousehold(command), &self.once)
    }

    fn given(&self) -> Result<GivenHousehold, Trouble> {
        Ok(GivenHousehold {
            office: self.office.clone(),
            on: self.on.clone(),
            address: self.address.clone(),
            phones: self
                .phone
                .iter()
                .map(|p| GivenPhone::from_flag(p))
                .collect(),
            payee: self.payee.given(),
            caseworker: self.caseworker.clone(),
            reference: None,
            members: Vec::new(),
        })
    }
}
