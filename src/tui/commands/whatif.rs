//! What if a person takes a job: asking, the sheet, and the family's page.

use super::household::with_file;
use super::{Because, Count, person};
use crate::app::{App, Body, Effect, Screen, Telling};
use crate::forms::{self, Question};
use masar_domain::PersonId;

/// Asks for whom; on the sheet itself, about the same person again.
pub(super) fn open(app: &mut App, count: Count) -> Vec<Effect> {
    match on_sheet(app) {
        Some(person) => ask(app, person),
        None => person::what_if(app, count),
    }
}

fn on_sheet(app: &App) -> Option<PersonId> {
    let seen = app.screens.seen().screen == Screen::WhatIf;
    let question = app.question.as_ref().filter(|_| seen)?;
    Some(question.person)
}

/// Opens the form for that person.
pub(super) fn ask(app: &mut App, person: PersonId) -> Vec<Effect> {
    let asked = app.question.clone();
    with_file(app, |file, setting| {
        forms::whatif(file, person, asked.as_ref(), setting)
    })
}

/// Opens the sheet for what the form asked.
pub(super) fn show(app: &mut App, question: Question) -> Vec<Effect> {
    app.form = None;
    let household = question.person.household;
    app.question = Some(question);
    app.screens.open(Screen::WhatIf, Some(household));
    if let Body::Text(telling) = &mut app.screens.seen_mut().body {
        *telling = Telling::default();
    }
    Vec::new()
}

pub(super) fn can_write(app: &App) -> Result<(), Because> {
    match app.question {
        Some(_) => Ok(()),
        None => Err(Because("help-because-nothing-asked")),
    }
}

/// Writes the page for the family.
pub(super) fn write(app: &mut App, _: Count) -> Vec<Effect> {
    let question = app.question.clone().map(Box::new);
    question.map(Effect::WritePage).into_iter().collect()
}
