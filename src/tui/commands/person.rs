//! The people of a household.

use super::household::with_file;
use super::{Because, Count, choose, record};
use crate::app::{App, Effect, Picked};
use crate::forms;
use crate::panes::words;
use masar_domain::{CaseFile, PersonId};

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

/// Asks about whom of a household.
pub(super) fn what_if(app: &mut App, file: &CaseFile) -> Vec<Effect> {
    let marked = record::marked_person(app).map(Picked::Person);
    let mut people = people_of(app, file);
    if app.current.is_none() {
        // Nothing on the screen says whose people they are.
        for (label, _) in &mut people {
            *label = format!("{label} · {}", file.household.id);
        }
    }
    choose::among(app, "whatif.open", people, marked)
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
    let current = app.current.as_ref();
    current.map_or_else(Vec::new, |current| people_of(app, &current.file))
}

fn people_of(app: &App, file: &CaseFile) -> Vec<(String, Picked)> {
    let members = file.household.members_on(app.today());
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
    app.opened.about = person.to_string();
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
