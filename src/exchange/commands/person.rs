//! A person of a file as the core takes one in.

use masar_domain::commands::{NewPerson, PhoneGiven};
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::{Birth, Education, Particulars, PersonName, Relation, Sex, Work};
use masar_domain::phone::PhoneNumber;
use masar_text::messages::Args;

use super::{Reason, Terms};
use crate::field::Field;
use crate::intake::{Fields, PersonRecord};
use crate::limits::MAX_EVIDENCE;
use crate::value::{Fault, Phone, Value};

/// The person, or why the row cannot be one.
pub(super) fn new(
    person: &PersonRecord,
    source: &str,
    terms: &Terms<'_>,
) -> Result<NewPerson, Reason> {
    Ok(NewPerson {
        particulars: particulars(person)?,
        disability: disability(&person.fields, source, terms)?
            .map(|evidence| (disability_from(&person.fields, terms), evidence)),
    })
}

/// What of the row stays the same whoever imports it and when.
pub(super) fn particulars(person: &PersonRecord) -> Result<Particulars, Reason> {
    let fields = &person.fields;
    let said = |name: &Option<String>| name.clone().unwrap_or_default();
    Ok(Particulars {
        name: PersonName {
            arabic: said(&person.name_arabic),
            latin: said(&person.name_latin),
        },
        identity: identity(fields)?,
        birth: birth(fields),
        sex: coded(fields, Field::PersonSex, Sex::from_code).unwrap_or(Sex::NotRecorded),
        relation: Relation::from_code(&person.relation).unwrap_or(Relation::NotRelated),
        education: coded(fields, Field::PersonEducation, Education::from_code),
        work: coded(fields, Field::PersonWork, Work::from_code),
    })
}

fn coded<T>(fields: &Fields, field: Field, from: impl Fn(&str) -> Option<T>) -> Option<T> {
    fields.text(field).and_then(from)
}

fn identity(fields: &Fields) -> Result<Identity, Reason> {
    let field = Field::PersonNationalNumber;
    if let Some(text) = fields.text(field) {
        let number = text.parse().map(Identity::Known);
        return number.map_err(|_| (Some(field), Fault::NotANationalNumber));
    }
    let why = coded(
        fields,
        Field::PersonNationalNumberAbsent,
        NoNumber::from_code,
    );
    Ok(Identity::Absent(why.unwrap_or(NoNumber::NotRecorded)))
}

fn birth(fields: &Fields) -> Birth {
    match fields.value(Field::PersonBirth) {
        Some(Value::Date(day)) => Birth::On(*day),
        Some(Value::Year(year)) => Birth::Year(*year),
        _ => Birth::Unknown,
    }
}

/// What shows the disability, where the row says that there is one.
fn disability(fields: &Fields, source: &str, terms: &Terms<'_>) -> Result<Option<String>, Reason> {
    let field = Field::PersonDisability;
    let evidence = match fields.value(field) {
        None => return Ok(None),
        Some(Value::Text(text)) => text.clone(),
        Some(_) => {
            let args = Args::new().set("source", source);
            terms.messages.format_plain("import-evidence-yes", &args)
        }
    };
    if evidence.chars().count() > MAX_EVIDENCE {
        let most = MAX_EVIDENCE;
        return Err((Some(field), Fault::TooLong { most }));
    }
    if fields.get(Field::PersonDisabilityFrom).is_some() {
        return Ok(Some(evidence));
    }
    let args = Args::new().set("evidence", evidence);
    let undated = terms
        .messages
        .format_plain("import-evidence-undated", &args);
    Ok(Some(undated))
}

/// The day since which the list has it, or else the day of the import.
fn disability_from(fields: &Fields, terms: &Terms<'_>) -> chrono::NaiveDate {
    match fields.value(Field::PersonDisabilityFrom) {
        Some(Value::Date(day)) => *day,
        _ => terms.context.today,
    }
}

/// Telephones as the household keeps them: `holder` says whose they are.
pub(super) fn phones(phones: &[Phone], holder: &str) -> Vec<PhoneGiven> {
    let given = |phone: &Phone| PhoneGiven {
        number: PhoneNumber::parse(phone.number()),
        holder: holder.to_owned(),
    };
    phones.iter().map(given).collect()
}
