//! The people of a household.

use super::household::with_file;
use super::{Because, Count, choose, record};
use crate::app::{App, Effect, Picked};
use crate::forms;
use crate::panes::words;
use masar_domain::PersonId;

pub(super) fn add(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, forms::person_add)
}

/// Whether anybody is there.
pub(super) fn anybody(app: &App) -> Result<(), Because> {
    record::is_there(app)?;
    match people(app).is_empty() {
        true => Err(Because("help-because-nobody")),
        false => Ok(()),
    }
}

pub(super) fn edit(app: &mut App, _: Count) -> Vec<Effect> {
    of_one(app, "person.edit")
}

pub(super) fn disability(app: &mut App, _: Count) -> Vec<Effect> {
    of_one(app, "person.disability")
}

pub(super) fn leave(app: &mut App, _: Count) -> Vec<Effect> {
    of_one(app, "person.leave")
}

pub(super) fn move_out(app: &mut App, _: Count) -> Vec<Effect> {
    with_file(app, forms::people_move)
}

/// Asks about whom.
pub(super) fn what_if(app: &mut App, _: Count) -> Vec<Effect> {
    of_one(app, "whatif.open")
}

/// Asks for whom vacancies are sought.
pub(super) fn openings(app: &mut App, _: Count) -> Vec<Effect> {
    of_one(app, "person.openings")
}

/// Asks for whom, the person of the marked row offered first.
fn of_one(app: &mut App, command: &'static str) -> Vec<Effect> {
    let people = people(app);
    let marked = record::marked_person(app).map(Picked::Person);
    choose::among(app, command, people, marked)
}

fn people(app: &App) -> Vec<(String, Picked)> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let members = current.file.household.members_on(app.today());
    members
        .map(|member| {
            let name = member.particulars.name.shown().to_owned();
            let label = match words::age(member, app.today()) {
                Some(age) => app.name_and_age(&name, age),
                None => name,
            };
            (label, Picked::Person(member.id))
        })
        .collect()
}

/// Opens the form for the person that was picked.
pub(super) fn picked(app: &mut App, command: &str, person: PersonId) -> Vec<Effect> {
    match command {
        "whatif.open" => return super::whatif::ask(app, person),
        "person.openings" => return super::vacancy::openings(app, person),
        _ => {}
    }
    with_file(app, |file, setting| match command {
        "person.leave" => forms::person_leave(file, person, setting),
        "person.disability" => forms::disability(file, person, setting),
        _ => forms::person_edit(file, person, setting),
    })
}
