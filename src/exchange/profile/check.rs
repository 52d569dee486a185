//! What a whole profile must have, beyond each of its fields being right.

use std::collections::BTreeMap;

use super::read::{Located, Problem};
use super::toml_walk::At;
use super::{FieldRule, Join};
use crate::field::Field;

/// The fields without which rows cannot become households with people.
pub(super) fn fields(rules: &BTreeMap<Field, FieldRule>, join: Join, at: At) -> Located<()> {
    let mut needed = vec![Field::HouseholdRef, Field::PersonRelation];
    if join == Join::Sheets {
        needed.push(Field::PersonHousehold);
    }
    for field in needed {
        if !rules.contains_key(&field) {
            return Err((at, Problem::Missing(format!("fields.{}", field.name()))));
        }
    }
    let names = [
        Field::PersonName,
        Field::PersonNameLatin,
        Field::PersonGiven,
    ];
    if !names.iter().any(|name| rules.contains_key(name)) {
        return Err((at, Problem::Missing("fields.person.name".to_owned())));
    }
    if join == Join::Row && rules.contains_key(&Field::PersonHousehold) {
        let problem = "person.household joins two sheets; with join = \"row\" there is one";
        return Err((at, Problem::Conflict(problem.to_owned())));
    }
    Ok(())
}
