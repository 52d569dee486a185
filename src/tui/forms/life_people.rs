//! Who goes along, and what each of them is to the head there: a choice for
//! every member, of which the first is that they stay.

use masar_domain::life::Comer;
use masar_domain::person::{Member, Relation};
use masar_domain::{CaseFile, PersonId};
use masar_text::messages::Args;

use super::Setting;
use super::answers::Answers;
use super::choice::{Choice, coded};
use super::field::Field;
use super::fields::Fields;
use super::words::Words;
use crate::panes::words::called;

/// A field for each member; a household with more of them is moved by its verb.
const PLACES: [&str; 40] = [
    "life.1", "life.2", "life.3", "life.4", "life.5", "life.6", "life.7", "life.8", "life.9",
    "life.10", "life.11", "life.12", "life.13", "life.14", "life.15", "life.16", "life.17",
    "life.18", "life.19", "life.20", "life.21", "life.22", "life.23", "life.24", "life.25",
    "life.26", "life.27", "life.28", "life.29", "life.30", "life.31", "life.32", "life.33",
    "life.34", "life.35", "life.36", "life.37", "life.38", "life.39", "life.40",
];

/// The field of the first member, where what is said of all of them stands.
pub(super) const FIRST: &str = PLACES[0];

/// Cells of a name beside its choice, on the narrowest screen.
const CELLS: u16 = 22;

/// Who is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Going {
    /// Some of them, nobody to begin with.
    Some,
    /// All of them.
    Everybody,
}

fn present(file: &CaseFile) -> impl Iterator<Item = (&'static str, &Member)> {
    let members = file.household.members.iter();
    PLACES.into_iter().zip(members.filter(|m| m.left.is_none()))
}

/// A choice for each member among the relations that there are.
pub(super) fn fields(
    file: &CaseFile,
    going: Going,
    relations: &[Relation],
    setting: &Setting,
) -> Vec<Field> {
    let relations = coded("relation", relations.iter().map(|relation| relation.code()));
    let field = |(id, member): (&'static str, &Member)| {
        let known = &member.particulars;
        let relation = format!("relation-{}", known.relation.code());
        let now = Words::With(
            "form-life-now",
            Args::new().set("relation", setting.messages.text_plain(&relation)),
        );
        let stays = Choice::new("", Words::message("form-life-stays")).remarked(now.clone());
        let mut choices = relations.clone();
        if going == Going::Some {
            choices.insert(0, stays);
        }
        let called = called(known.name.shown(), CELLS);
        let field = Field::choice(id, choices).named(Words::Text(called));
        match going {
            Going::Some => field.hint("form-hint-life-some"),
            Going::Everybody => field.required().hint("form-hint-life-all"),
        }
    };
    present(file).map(field).collect()
}

/// Who goes as things stand.
pub(super) fn going(file: &CaseFile, fields: &Fields) -> Vec<PersonId> {
    let going = present(file).filter(|(id, _)| !fields.value(id).is_empty());
    going.map(|(_, member)| member.id).collect()
}

/// Who goes, with what they are there.
pub(super) fn comers(file: &CaseFile, answers: Answers<'_>) -> Vec<Comer> {
    let comer = |(id, member): (&'static str, &Member)| {
        Some(Comer {
            person: member.id,
            relation: answers.maybe_chosen(id, Relation::from_code)?,
        })
    };
    present(file).filter_map(comer).collect()
}
