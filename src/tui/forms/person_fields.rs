//! What is known of a person: the same fields for whoever is added, registered
//! as head, or put right.

use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::{Education, Member, Particulars, PersonName, Relation, Sex, Work};

use super::answers::{Answers, Wrong};
use super::birth;
use super::choice::{coded, or_none};
use super::field::{Field, Kind, Need};
use super::fields::Fields;

/// The fields of a person nobody knows yet, all but the relation.
pub(super) fn fields() -> Vec<Field> {
    let sexes = coded("sex", Sex::ALL.iter().map(|sex| sex.code()));
    let reasons = coded("no-number", NoNumber::ALL.iter().map(|why| why.code()));
    let education = coded("education", Education::ALL.iter().map(|e| e.code()));
    let work = coded("work", Work::ALL.iter().map(|work| work.code()));
    vec![
        Field::arabic("person.name").hint("form-hint-name"),
        Field::latin("person.name-latin").hint("form-hint-name-latin"),
        Field::choice("person.sex", sexes).required(),
        Field::code("person.birth", Kind::Birth)
            .required()
            .hint("form-hint-birth"),
        Field::code("person.national-number", Kind::NationalNumber)
            .hint("form-hint-national-number"),
        Field::choice("person.no-number", reasons)
            .required()
            .hint("form-hint-no-number")
            .with(NoNumber::NotRecorded.code()),
        Field::choice("person.education", or_none(education)),
        Field::choice("person.work", or_none(work)),
    ]
}

/// The relation to the head of the household.
pub(super) fn relation() -> Field {
    let all = Relation::ALL.iter().map(|relation| relation.code());
    Field::choice("person.relation", coded("relation", all)).required()
}

/// The fields with what is known in them.
pub(super) fn filled(known: &Particulars) -> Vec<Field> {
    let mut fields = fields();
    fields.insert(2, relation());
    let number = known.identity.number().map(|number| number.to_string());
    let absent = match known.identity {
        Identity::Absent(why) => why,
        Identity::Known(_) => NoNumber::NotRecorded,
    };
    let value = |id: &str| match id {
        "person.name" => known.name.arabic.clone(),
        "person.name-latin" => known.name.latin.clone(),
        "person.relation" => known.relation.code().to_owned(),
        "person.sex" => known.sex.code().to_owned(),
        "person.birth" => birth::write(known.birth),
        "person.national-number" => number.clone().unwrap_or_default(),
        "person.no-number" => absent.code().to_owned(),
        "person.education" => known.education.map_or("", Education::code).to_owned(),
        "person.work" => known.work.map_or("", Work::code).to_owned(),
        _ => String::new(),
    };
    fields
        .into_iter()
        .map(|field| {
            let value = value(field.id);
            field.with(&value)
        })
        .collect()
}

/// Asks why there is no number only while there is none, and for a name in at
/// least one script.
pub(super) fn arrange(fields: &mut Fields) {
    let latin = !fields.value("person.name-latin").trim().is_empty();
    let need = if latin {
        Need::Optional
    } else {
        Need::Required
    };
    fields.need("person.name", need);
    let number = fields.value("person.national-number");
    let absent = number.trim().is_empty();
    fields.ask("person.no-number", absent);
}

pub(super) fn read(answers: Answers<'_>, relation: Relation) -> Result<Particulars, Wrong> {
    let number = answers.national_number("person.national-number")?;
    let identity = match number {
        Some(number) => Identity::Known(number),
        None => Identity::Absent(answers.chosen("person.no-number", NoNumber::from_code)?),
    };
    Ok(Particulars {
        name: PersonName {
            arabic: answers.text("person.name"),
            latin: answers.text("person.name-latin"),
        },
        identity,
        birth: answers.birth("person.birth")?,
        sex: answers.chosen("person.sex", Sex::from_code)?,
        relation,
        education: answers.maybe_chosen("person.education", Education::from_code),
        work: answers.maybe_chosen("person.work", Work::from_code),
    })
}

/// The name by which a person is spoken of.
pub(super) fn name(member: Option<&Member>) -> String {
    member.map_or_else(String::new, |m| m.particulars.name.shown().to_owned())
}
