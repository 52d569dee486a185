//! A person out of a row that has been read.

use super::binding::Binding;
use super::reading::Reading;
use super::{FaultAt, FieldValue, Fields, PersonRecord, RowOrigin};
use crate::field::{CHILD, Field, HEAD};
use crate::value::{Fault, Value};

/// A person's row: the record, or the reasons, and in both cases whether the
/// row says that it is the head.
pub(super) struct PersonRow {
    pub(super) origin: RowOrigin,
    pub(super) is_head: bool,
    pub(super) record: Result<PersonRecord, Vec<FaultAt>>,
}

pub(super) fn person(origin: RowOrigin, mut reading: Reading, binding: &Binding) -> PersonRow {
    settle_child(&mut reading, binding);
    let (name_arabic, name_latin) = names(&reading.fields);
    if name_arabic.is_none() && name_latin.is_none() && !names_a_name(&reading, binding) {
        let bound = [
            Field::PersonName,
            Field::PersonGiven,
            Field::PersonNameLatin,
        ]
        .into_iter()
        .find_map(|field| binding.field(field));
        reading.fault(bound, Fault::Missing);
    }
    let relation = reading
        .fields
        .text(Field::PersonRelation)
        .unwrap_or_default();
    let relation = relation.to_owned();
    let is_head = relation == HEAD;
    let record = match reading.faults.is_empty() {
        true => Ok(PersonRecord {
            origin: origin.clone(),
            reference: reading.fields.text(Field::PersonRef).map(str::to_owned),
            relation,
            name_arabic,
            name_latin,
            fields: reading.fields,
        }),
        false => Err(reading.faults),
    };
    PersonRow {
        origin,
        is_head,
        record,
    }
}

/// Whether a fault already says that a name is missing.
fn names_a_name(reading: &Reading, binding: &Binding) -> bool {
    let names = [
        Field::PersonName,
        Field::PersonGiven,
        Field::PersonFamily,
        Field::PersonNameLatin,
    ];
    let cells: Vec<_> = names
        .into_iter()
        .filter_map(|field| binding.field(field))
        .flat_map(|bound| bound.cells())
        .collect();
    reading.faults.iter().any(|fault| {
        fault
            .cell
            .as_ref()
            .is_some_and(|cell| cells.contains(&cell))
    })
}

/// The file says "child": the sex says which.
fn settle_child(reading: &mut Reading, binding: &Binding) {
    let Some(found) = reading.fields.get(Field::PersonRelation).cloned() else {
        return;
    };
    if found.value != Value::Code(CHILD.to_owned()) {
        return;
    }
    let code = match reading.fields.text(Field::PersonSex) {
        Some("female") => "daughter",
        Some("male") => "son",
        _ => return reading.fault(binding.field(Field::PersonSex), Fault::Missing),
    };
    let value = Value::Code(code.to_owned());
    let cell = found.cell;
    reading
        .fields
        .put(Field::PersonRelation, FieldValue { value, cell });
}

/// The whole name in each script. A name in Latin letters under a heading that
/// promises none is the Latin name; nothing is transliterated.
fn names(fields: &Fields) -> (Option<String>, Option<String>) {
    let whole = fields.text(Field::PersonName).map(str::to_owned);
    let whole = whole.or_else(|| parts(fields));
    let latin = fields.text(Field::PersonNameLatin).map(str::to_owned);
    match whole {
        Some(name) if is_arabic(&name) => (Some(name), latin),
        Some(name) => (None, latin.or(Some(name))),
        None => (None, latin),
    }
}

fn parts(fields: &Fields) -> Option<String> {
    let parts: Vec<&str> = [
        Field::PersonGiven,
        Field::PersonFather,
        Field::PersonGrandfather,
        Field::PersonFamily,
    ]
    .into_iter()
    .filter_map(|field| fields.text(field))
    .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn is_arabic(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}'))
}
