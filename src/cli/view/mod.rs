//! Records as programs read them: stable field names, dates as ISO text, ids
//! as they are said, states as codes, money in dinars and in fils.
//!
//! A field that has nothing to say is `null`, never absent. National numbers
//! and accounts are masked unless they are asked for in clear.

mod balance;
mod clock;
mod dossier;
mod employer;
mod enrollment;
mod graduation;
mod household;
mod log;
mod matters;
mod money;
mod month;
mod person;
mod placement;

pub(crate) use balance::BalanceView;
pub(crate) use clock::{ClockView, counting};
pub(crate) use dossier::{DossierView, LoanView};
pub(crate) use employer::{SiteView, VacancyView};
pub(crate) use enrollment::EnrollmentView;
pub(crate) use graduation::GraduationView;
pub(crate) use household::{HouseholdView, account};
pub(crate) use log::LogView;
pub(crate) use matters::MattersView;
pub(crate) use money::Money;
pub(crate) use month::{MonthView, RowRefView};
pub(crate) use person::PersonView;
pub(crate) use placement::PlacementView;

use chrono::NaiveDate;
use masar_domain::{CaseFile, RuleBook};

/// Whether national numbers and accounts are shown in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secrets {
    Masked,
    InClear,
}

/// What a file is seen with: the book, the day, and how openly.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'a> {
    pub(crate) file: &'a CaseFile,
    pub(crate) book: &'a RuleBook,
    pub(crate) day: NaiveDate,
    pub(crate) secrets: Secrets,
}

pub(crate) fn date(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// Nothing where a text is empty.
fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
