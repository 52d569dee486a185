//! How to reach a household: two telephones, each with whose it is. The second
//! is there because the first is so often switched off (domain facts 2.7).

use masar_domain::commands::PhoneGiven;
use masar_domain::phone::Phone;

use super::answers::Answers;
use super::field::{Field, Kind};
use super::fields::Fields;

/// Number and holder of each telephone a form asks for.
const PLACES: [(&str, &str); 2] = [
    ("household.phone", "household.phone-holder"),
    ("household.phone-2", "household.phone-2-holder"),
];

/// How many telephones a form asks for.
pub(super) const COUNT: usize = PLACES.len();

/// The fields, filled in from the telephones on record.
pub(super) fn fields<'a>(known: impl IntoIterator<Item = &'a Phone>) -> Vec<Field> {
    let mut known = known.into_iter();
    let mut fields = Vec::new();
    for (number, holder) in PLACES {
        let phone = known.next();
        let written = phone.map(|phone| phone.number.to_string());
        let held_by = phone.map_or("", |phone| phone.holder.as_str());
        let number = Field::code(number, Kind::Phone).hint("form-hint-phone");
        fields.push(number.with(&written.unwrap_or_default()));
        fields.push(
            Field::text(holder)
                .hint("form-hint-phone-holder")
                .with(held_by),
        );
    }
    fields
}

/// Asks for a holder where there is a number, and for a second telephone where
/// there is a first.
pub(super) fn arrange(fields: &mut Fields) {
    let mut before = true;
    for (number, holder) in PLACES {
        let here = fields.get(number).is_some_and(|field| !field.is_empty());
        fields.ask(number, before || here);
        fields.ask(holder, here);
        before = here;
    }
}

pub(super) fn read(answers: Answers<'_>) -> Vec<PhoneGiven> {
    let given = PLACES.into_iter().filter_map(|(number, holder)| {
        Some(PhoneGiven {
            number: answers.phone(number)?,
            holder: answers.text(holder),
        })
    });
    given.collect()
}
