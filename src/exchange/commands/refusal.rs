//! What the core refused, as a reason at a cell of the file.

use masar_domain::Refusal;

use super::{Reason, Terms};
use crate::field::Field;
use crate::intake::{HouseholdRecord, PersonRecord};
use crate::value::Fault;

/// The reason in the user's words, under the core's own code.
pub(super) fn fault(refusal: &Refusal, terms: &Terms<'_>) -> Fault {
    Fault::Elsewhere {
        code: refusal.code.as_str().to_owned(),
        message: (terms.words)(refusal),
    }
}

/// A refusal about a person, at the cell it is about.
pub(super) fn of_person(refusal: &Refusal, person: &PersonRecord, terms: &Terms<'_>) -> Reason {
    (field_of_person(refusal, person), fault(refusal, terms))
}

/// Whether a refusal is about a person and not about the household.
pub(super) fn is_of_person(refusal: &Refusal) -> bool {
    refusal
        .field
        .is_some_and(|field| field.starts_with("person"))
}

/// The field of a person's row that a refusal is about.
pub(super) fn field_of_person(refusal: &Refusal, person: &PersonRecord) -> Option<Field> {
    let fields: &[Field] = match refusal.field? {
        "person.name" => &NAMES,
        "person.name-latin" => &[
            Field::PersonNameLatin,
            Field::PersonName,
            Field::PersonGiven,
        ],
        "person.birth" => &[Field::PersonBirth],
        "person.disability" => &[Field::PersonDisabilityFrom, Field::PersonDisability],
        "person.national-number" => &[Field::PersonNationalNumber],
        "person.relation" => &[Field::PersonRelation],
        "household.phone" | "household.phone-holder" => &[Field::PersonPhone],
        _ => &[],
    };
    filled(fields, |field| person.fields.get(field).is_some())
}

/// The field of a household's row that a refusal is about.
pub(super) fn field_of_household(refusal: &Refusal, record: &HouseholdRecord) -> Option<Field> {
    let fields: &[Field] = match refusal.field? {
        "household.reference" => &[Field::HouseholdRef],
        "household.governorate" => &[Field::HouseholdGovernorate],
        "household.liwa" => &[Field::HouseholdLiwa],
        "household.locality" => &[Field::HouseholdLocality],
        "household.address" => &[Field::HouseholdAddress],
        "household.phone" | "household.phone-holder" => &[Field::HouseholdPhone],
        // An account without its holder is told at the account.
        "payee.holder" => &PAYEE,
        "payee.account" => &[Field::PayeeAlias],
        _ => &[],
    };
    filled(fields, |field| record.fields.get(field).is_some())
}

const NAMES: [Field; 4] = [
    Field::PersonName,
    Field::PersonGiven,
    Field::PersonFamily,
    Field::PersonNameLatin,
];

const PAYEE: [Field; 4] = [
    Field::PayeeHolder,
    Field::PayeeIban,
    Field::PayeeWallet,
    Field::PayeeAlias,
];

/// The first of these fields that says something.
fn filled(fields: &[Field], says: impl Fn(Field) -> bool) -> Option<Field> {
    fields.iter().copied().find(|field| says(*field))
}
