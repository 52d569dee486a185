//! One row: which household it means, and what is set.

use masar_domain::account::Account;
use masar_domain::batch::{Part, Setting, clears, phones};
use masar_domain::identity::NationalNumber;
use masar_domain::{HouseholdId, UserName};

use super::says::Says;
use crate::field::PlaceWords;
use crate::intake::reading::unknown_place;
use crate::intake::{CellOrigin, FaultAt, Refused, RowOrigin};
use crate::table::{Cell, Row};
use crate::value::{Fault, clean_id, clean_text, read_phones};

/// What names a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Case(HouseholdId),
    /// Of a member.
    Number(NationalNumber),
}

/// A row that can be looked up.
#[derive(Clone, Debug)]
pub struct UpdateRow {
    pub origin: RowOrigin,
    /// At least one where a column names households; all of them mean the same.
    pub keys: Vec<(Key, CellOrigin, String)>,
    /// Empty where the row changes nothing.
    pub setting: Setting,
}

impl UpdateRow {
    /// The number of the household that its keys mean, each looked up by `find`;
    /// or why none is meant.
    ///
    /// # Errors
    /// What `find` met.
    pub fn household<E>(
        &self,
        mut find: impl FnMut(&Key) -> Result<Option<u32>, E>,
    ) -> Result<Result<u32, Refused>, E> {
        let mut found: Option<u32> = None;
        for (place, (key, _, _)) in self.keys.iter().enumerate() {
            let fault = match (find(key)?, found) {
                (None, _) => Fault::NoSuchHousehold,
                (Some(number), Some(other)) if number != other => Fault::TwoHouseholds,
                (number, _) => {
                    found = number;
                    continue;
                }
            };
            return Ok(Err(self.refused(Some(place), fault)));
        }
        Ok(found.ok_or_else(|| self.refused(None, Fault::NoSuchHousehold)))
    }

    /// The row refused after all; where it is the household's key, in the cell of
    /// the key in that place.
    pub fn refused(&self, key: Option<usize>, fault: Fault) -> Refused {
        let key = key.and_then(|place| self.keys.get(place));
        Refused {
            origin: self.origin.clone(),
            faults: vec![FaultAt {
                cell: key.map(|(_, cell, _)| cell.clone()),
                value: key.map(|(_, _, value)| value.clone()).unwrap_or_default(),
                fault,
            }],
            companions: Vec::new(),
        }
    }
}

/// Reads a row; every reason where it cannot be read.
pub(super) fn read(
    row: &Row,
    origin: RowOrigin,
    bound: &[(Says, CellOrigin)],
    places: &PlaceWords<'_>,
) -> Result<UpdateRow, Vec<FaultAt>> {
    let mut reading = Reading {
        row: UpdateRow {
            origin,
            keys: Vec::new(),
            setting: Setting::default(),
        },
        places,
    };
    let mut faults = Vec::new();
    for (says, origin) in bound {
        let Some(cell) = row.cell(origin.column).filter(|cell| !cell.is_blank()) else {
            continue;
        };
        if let Err(fault) = reading.take(*says, cell, origin) {
            faults.push(FaultAt {
                cell: Some(origin.clone()),
                value: cell.text.clone(),
                fault,
            });
        }
    }
    let key = bound.iter().find(|(says, _)| says.is_key());
    if let Some((_, cell)) = key
        && reading.row.keys.is_empty()
        && faults.is_empty()
    {
        faults.push(FaultAt {
            cell: Some(cell.clone()),
            value: String::new(),
            fault: Fault::Missing,
        });
    }
    match faults.is_empty() {
        true => Ok(reading.row),
        false => Err(faults),
    }
}

struct Reading<'p> {
    row: UpdateRow,
    places: &'p PlaceWords<'p>,
}

impl Reading<'_> {
    fn take(&mut self, says: Says, cell: &Cell, origin: &CellOrigin) -> Result<(), Fault> {
        match says {
            Says::Case | Says::NationalNumber => {
                let text = clean_id(cell)?;
                if !text.is_empty() {
                    let key = key(says, &text)?;
                    self.row.keys.push((key, origin.clone(), text));
                }
                Ok(())
            }
            Says::Sets(part) => set(&mut self.row.setting, part, cell, self.places),
        }
    }
}

/// Sets a field to what a cell says; nothing where that is nothing.
pub(super) fn set(
    setting: &mut Setting,
    part: Part,
    cell: &Cell,
    places: &PlaceWords<'_>,
) -> Result<(), Fault> {
    let text = match part {
        Part::Phone | Part::Iban | Part::Wallet => clean_id(cell)?,
        _ => clean_text(cell)?,
    };
    match text.is_empty() {
        true => Ok(()),
        false => set_text(setting, part, text, places),
    }
}

fn set_text(
    setting: &mut Setting,
    part: Part,
    text: String,
    places: &PlaceWords<'_>,
) -> Result<(), Fault> {
    let clears = clears(&text);
    let said = |text: String| Some(if clears { String::new() } else { text });
    match part {
        Part::Caseworker => setting.caseworker = Some(user(&text, clears)?),
        Part::Governorate if clears => setting.governorate = Some(String::new()),
        Part::Governorate => {
            let found = places.governorate(&text);
            let known = places.places().governorates.iter();
            let found = found.ok_or_else(|| unknown_place(&text, known))?;
            setting.governorate = Some(found.code.clone());
        }
        Part::Liwa if clears => setting.liwa = Some(String::new()),
        Part::Liwa => {
            let known = places.places().liwa.iter().map(|(_, choice)| choice);
            let governorate = setting.governorate.as_deref();
            let found = places.liwa(&text, governorate);
            let (of, found) = found.ok_or_else(|| unknown_place(&text, known))?;
            if governorate.is_some_and(|said| said != of) {
                return Err(Fault::PlaceElsewhere);
            }
            setting.liwa = Some(found.code.clone());
        }
        Part::Locality => setting.locality = said(text),
        Part::Address => setting.address = said(text),
        Part::Phone if clears => setting.phones = Some(Vec::new()),
        Part::Phone => {
            let read = read_phones(&text);
            let numbers: Vec<&str> = read.iter().map(|phone| phone.number()).collect();
            setting.phones = Some(phones(&numbers.join(",")));
        }
        Part::Holder if clears => return Err(Fault::NotCleared),
        Part::Holder => setting.holder = Some(text),
        Part::Iban | Part::Wallet | Part::Alias => {
            let account = account(part, text, clears)?;
            if setting.account.replace(account).is_some() {
                return Err(Fault::TwoAccounts);
            }
        }
    }
    Ok(())
}

fn key(says: Says, text: &str) -> Result<Key, Fault> {
    match says {
        Says::Case => text.parse().map(Key::Case).map_err(|_| Fault::NotACase),
        _ => {
            let number = text.parse().map(Key::Number);
            number.map_err(|_| Fault::NotANationalNumber)
        }
    }
}

fn user(text: &str, clears: bool) -> Result<Option<UserName>, Fault> {
    match clears {
        true => Ok(None),
        false => text.parse().map(Some).map_err(|_| Fault::NotAUserName),
    }
}

fn account(part: Part, text: String, clears: bool) -> Result<Account, Fault> {
    match part {
        // An account is followed by another, never taken away.
        _ if clears => Err(Fault::NotCleared),
        Part::Iban => {
            let iban = text.parse().map(Account::Bank);
            iban.map_err(|why| Fault::NotAnIban { why })
        }
        Part::Wallet => {
            let wallet = text.parse().map(Account::Wallet);
            wallet.map_err(|_| Fault::NotAMobile)
        }
        _ => Ok(Account::Alias(text)),
    }
}
