//! Where a file counts, and for which places figures are asked.

use crate::{CaseFile, Office, dated};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The governorate a household lives in, and the office that looks after it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Code of the governorate; empty where it is not known.
    pub governorate: String,
    pub office: Office,
}

impl Place {
    /// By the address and office that hold last, as lists and searches have it.
    pub fn of(file: &CaseFile) -> Place {
        let address = file.household.address_on(NaiveDate::MAX);
        let office = dated::on(&file.matters.offices, NaiveDate::MAX);
        Place {
            governorate: address.map(|a| a.governorate.clone()).unwrap_or_default(),
            office: office.map_or(file.household.id.office, |office| office.value),
        }
    }
}

/// Whose figures are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    #[default]
    All,
    /// Households that live in a governorate; empty: not known where.
    Governorate(String),
    Office(Office),
}

impl Scope {
    pub fn includes(&self, place: &Place) -> bool {
        match self {
            Scope::All => true,
            Scope::Governorate(code) => place.governorate == *code,
            Scope::Office(office) => place.office == *office,
        }
    }
}
