//! Where a household lives: the same four fields in every form that asks.

use masar_domain::place::{self, Address};

use super::answers::Answers;
use super::choice::{Choice, or_none};
use super::field::Field;
use super::fields::Fields;
use super::words::Words;

/// Governorate, liwa, locality and the rest, filled in from an address.
pub(super) fn fields(known: &Address) -> Vec<Field> {
    vec![
        Field::choice("household.governorate", governorates()).with(&known.governorate),
        Field::choice("household.liwa", liwas(&known.governorate)).with(&known.liwa),
        Field::text("household.locality")
            .hint("form-hint-locality")
            .with(&known.locality),
        Field::text("household.address")
            .hint("form-hint-address")
            .with(&known.detail),
    ]
}

/// Every governorate, or none.
pub(super) fn governorates() -> Vec<Choice> {
    let all = place::governorates().iter();
    or_none(
        all.map(|g| Choice::new(&g.code, Words::Names(g.name.clone())))
            .collect(),
    )
}

/// Every liwa of a governorate, or none; nothing where the governorate is not
/// chosen.
pub(super) fn liwas(governorate: &str) -> Vec<Choice> {
    match place::governorate(governorate) {
        Some(governorate) => {
            let all = governorate.liwa.iter();
            or_none(
                all.map(|l| Choice::new(&l.code, Words::Names(l.name.clone())))
                    .collect(),
            )
        }
        None => Vec::new(),
    }
}

/// Lets the liwa follow the governorate.
pub(super) fn arrange(fields: &mut Fields, governorate: &str, liwa: &str) {
    let offered = liwas(fields.value(governorate));
    let first = offered
        .is_empty()
        .then(|| Words::message("form-hint-governorate-first"));
    fields.hint(liwa, first);
    fields.offer(liwa, offered);
}

pub(super) fn read(answers: Answers<'_>) -> Address {
    Address {
        governorate: answers.text("household.governorate"),
        liwa: answers.text("household.liwa"),
        locality: answers.text("household.locality"),
        detail: answers.text("household.address"),
    }
}
