//! Vacancies: who fits, what fits a person, and placing somebody.

use super::household::with_file;
use super::{Because, Count};
use crate::app::{App, Body, Effect, Listing, Screen, Vacant};
use crate::forms;
use crate::panes::listing::Row;
use masar_domain::PersonId;
use std::sync::Arc;

fn row(app: &App) -> Option<&Arc<dyn Row>> {
    match &app.screens.seen().body {
        Body::Rows(listing) => listing.under_cursor(),
        Body::Panes | Body::Text(_) => None,
    }
}

/// The vacancy of the marked row.
pub(super) fn marked(app: &App) -> Option<&Vacant> {
    row(app).and_then(|row| row.vacant())
}

/// The person of the marked row.
pub(super) fn marked_person(app: &App) -> Option<PersonId> {
    row(app).and_then(|row| row.person())
}

pub(super) fn is_marked(app: &App) -> Result<(), Because> {
    match marked(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-vacancy")),
    }
}

/// Lists who fits the marked vacancy.
pub(super) fn candidates(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(marked) = marked(app).cloned() else {
        return Vec::new();
    };
    app.vacant = Some(marked);
    open(app, Screen::Candidates);
    Vec::new()
}

/// Lists what fits a person.
pub(super) fn openings(app: &mut App, person: PersonId) -> Vec<Effect> {
    app.seeker = Some(person);
    open(app, Screen::Openings);
    Vec::new()
}

/// Opens a list that may be of something else than when it was left.
fn open(app: &mut App, screen: Screen) {
    let household = app.current.as_ref().map(|c| c.file.household.id);
    app.search = None;
    app.screens.open(screen, household);
    if let Body::Rows(listing) = &mut app.screens.seen_mut().body {
        *listing = Listing::default();
    }
}

pub(super) fn can_place(app: &App) -> Result<(), Because> {
    is_marked(app)?;
    super::record::is_there(app)?;
    match marked_person(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-nobody")),
    }
}

/// Opens the form for a job there, filled in from the vacancy.
pub(super) fn place(app: &mut App, _: Count) -> Vec<Effect> {
    let (Some(person), Some(vacant)) = (marked_person(app), marked(app).cloned()) else {
        return Vec::new();
    };
    with_file(app, |file, setting| {
        forms::placement_in(file, person, &vacant, setting)
    })
}
